import { code } from '../../text/markdown.ts'
import type { AssetSite, Finding, FollowUp, PageSite, Rule, Upgrade } from '../../types.ts'
import { isTheme, isWidgetScript, isWidgetStylesheet } from '../../widget/file-names.ts'
import { LINKS } from '../../widget/links.ts'
import { remark } from '../places.ts'
import type { Move } from './asset-move.ts'
import { isDefined, moveOf, movesElsewhere } from './asset-move.ts'
import { goneItem, unusual } from './asset-remarks.ts'

const LIST = new Intl.ListFormat('en-GB')

export const assetVersion: Rule = {
  id: 'every-upgrade/asset-version',
  title: 'Widget files come from the new release',
  why: 'Script and stylesheet of a page belong to one release; both come from Okta’s global CDN.',
  docs: LINKS.guideEmbedded,
  range: '*',
  engine: 'any',
  // A tag of a page is seen twice, alone and with its page: both say the same, and what is said twice counts once.
  asset: (site, upgrade) => (isTheme(site.file ?? '') && inTag(site) ? null : moved(site, upgrade)),
  page: (site, upgrade) => [
    ...site.assets.flatMap(asset => (isTheme(asset.file ?? '') ? theme(asset, site, upgrade) : moved(asset, upgrade))),
    ...together(site, upgrade),
  ],
}

function moved(site: AssetSite, upgrade: Upgrade): readonly Finding[] {
  const move = moveOf(site, upgrade)
  if (site.version?.literal === false && upgrade.stays?.definitions) return []
  if (move.is === 'move') return [rewritten(site, move, upgrade)]
  if (move.is === 'drop') return dropped(site, move.why, upgrade)
  if (move.is === 'newer') {
    return [remark(site.at, `${urlOf(site)} is on ${versionOf(site)}, newer than ${upgrade.to.version}: it stays.`)]
  }
  if (move.is === 'aside') return unusual(site, move.reason, upgrade)
  if (move.is === 'stuck') return [stuck(site, move, upgrade)]
  return []
}

function rewritten(site: AssetSite, move: Extract<Move, { is: 'move' }>, upgrade: Upgrade): Finding {
  const { to } = upgrade
  const renamed = move.file !== site.file ? `, as ${code(move.file ?? '')}` : ''
  const cell = site.host === 'static' && !/^ok1static/.test(site.hostname)
  const own = site.host === 'org' ? ' It came from the Okta org itself.' : ''
  const remarkOnHost = cell
    ? ` ${site.hostname} is the CDN of one Okta cell; such URLs often come from a saved copy of a hosted page.`
    : own
  const target = move.version ?? 'the release that its version names'
  // URL and hash move together or not at all: a stale hash keeps the browser from running the script.
  const integrity =
    move.integrity !== null && site.integrity?.value !== move.integrity ? site.setIntegrity(move.integrity) : []
  return {
    at: site.at,
    message: `${urlOf(site)} is not the file of ${to.version}.${remarkOnHost}`,
    fix: `Load it from ${target}${renamed}.`,
    edits: [...site.moveTo({ version: move.version, file: move.file }), ...integrity],
    followUps: [...hostItems(site, cell), ...bundleItems(site, move.file, upgrade)],
  }
}

/** Who loads from a host of the organization or of one cell may have a reason, and firewalls that name it. */
function hostItems(site: AssetSite, cell: boolean): readonly FollowUp[] {
  if (site.host !== 'org' && !cell) return []
  return [
    {
      id: 'other-host',
      when: 'before-merge',
      task: `Make sure that the browsers of your users reach ${code('global.oktacdn.com')}: these files came from another host of Okta.`,
      why: 'Releases are published on the global CDN alone; firewalls and policies may name the old host.',
      docs: LINKS.readmeCdn,
      places: [site.at],
      details: [`the host was ${code(site.hostname)}`],
    },
  ]
}

/** Bundles that Okta does not document for pages of one's own. */
function bundleItems(site: AssetSite, file: string | null, upgrade: Upgrade): readonly FollowUp[] {
  const next = /okta-sign-in\.next/.test(file ?? '')
  const debug = /okta-sign-in\.debugger|js\/okta-sign-in\.js$/.test(file ?? '')
  if (!next && !debug) return []
  return [
    {
      id: next ? 'third-generation-bundle' : 'debug-bundle',
      when: 'before-merge',
      task: next
        ? 'Decide whether the third generation bundle is right here: Okta documents it for Okta-hosted pages only.'
        : 'Decide whether a development build is wanted here: `okta-sign-in.min.js` is the one for users.',
      why: `${urlOf(site)} was moved to ${upgrade.to.version} as it is; a bundle is never chosen for anybody.`,
      docs: next ? LINKS.customWidget : LINKS.readmeCdn,
      places: [site.at],
    },
  ]
}

function dropped(site: AssetSite, why: string, upgrade: Upgrade): readonly Finding[] {
  const edits = site.remove()
  const message = `${code(site.file ?? '')} is not part of ${upgrade.to.version}: ${why}.`
  if (edits !== null) return [{ at: site.at, message, fix: 'Remove it.', edits, followUps: [] }]
  return [remark(site.at, message, [goneItem(site.at, site.file ?? site.url, message)])]
}

/** The second stylesheet of 1.x and 2.x; where it is the only one of a page, the one stylesheet takes its place. */
function theme(site: AssetSite, page: PageSite, upgrade: Upgrade): readonly Finding[] {
  const move = moveOf(site, upgrade)
  const hasMain = page.assets.some(asset => isWidgetStylesheet(asset.file ?? ''))
  const hasScript = page.assets.some(asset => isWidgetScript(asset.file ?? ''))
  if (move.is !== 'drop' || hasMain || !hasScript || !inTag(site) || site.integrity !== null)
    return moved(site, upgrade)
  const version = site.version?.literal === true ? upgrade.to.version : null
  return [rewritten(site, { is: 'move', version, file: 'css/okta-sign-in.min.css', integrity: null }, upgrade)]
}

function stuck(site: AssetSite, move: Extract<Move, { is: 'stuck' }>, upgrade: Upgrade): Finding {
  const details = move.hashes
    ? [`sha384 of the file at ${upgrade.to.version}: ${code(`sha384-${move.hashes.sha384}`)}`]
    : []
  return {
    ...remark(site.at, `${urlOf(site)} cannot move: ${move.reason}`, [
      {
        id: `page-not-moved`,
        when: 'before-merge',
        task: `Move the widget’s files of this page to ${upgrade.to.version} by hand, all together.`,
        why: move.reason,
        docs: LINKS.guideEmbedded,
        places: [site.at],
        details,
      },
    ]),
    hold: `A file of the widget cannot move to ${upgrade.to.version}: ${move.reason}`,
  }
}

/** What only shows when the tags of a page are seen side by side. */
function together(page: PageSite, upgrade: Upgrade): readonly Finding[] {
  const main = page.assets.filter(asset => isWidgetScript(asset.file ?? '') || isWidgetStylesheet(asset.file ?? ''))
  const moves = main.map(asset => ({ asset, move: moveOf(asset, upgrade) }))
  const moving = moves.filter(
    ({ asset, move }) => (move.is === 'move' && isDefined(asset, upgrade)) || movesElsewhere(asset, upgrade),
  )
  const left = moves.find(({ asset, move }) => move.is === 'newer' || move.is === 'aside' || !isDefined(asset, upgrade))
  const versions = [...new Set(main.flatMap(asset => (asset.version?.literal === true ? [asset.version.text] : [])))]
  const findings: Finding[] = []
  if (versions.length > 1) {
    const place = main.find(asset => asset.version?.literal === true && asset.version.text !== versions[0])
    findings.push(
      remark((place ?? page).at, `The widget’s files here are on different releases today: ${LIST.format(versions)}.`),
    )
  }
  if (left && moving.length > 0) {
    const matter =
      left.move.is === 'newer'
        ? `is newer than ${upgrade.to.version}`
        : left.move.is === 'aside'
          ? 'is no address that can be moved'
          : 'takes its version from an expression that no literal here decides'
    const reason = `${urlOf(left.asset)} ${matter}, and script and stylesheet move together or not at all.`
    findings.push({
      ...remark(left.asset.at, reason, [
        {
          id: 'page-not-moved',
          when: 'before-merge',
          task: `Move the widget’s files of this page to ${upgrade.to.version} by hand, all together.`,
          why: reason,
          docs: LINKS.guideEmbedded,
          places: [left.asset.at],
        },
      ]),
      hold: reason,
    })
  }
  return findings
}

function inTag(site: AssetSite): boolean {
  return site.holder !== 'string' && site.holder !== 'css'
}

function urlOf(site: AssetSite): string {
  return code(site.url)
}

function versionOf(site: AssetSite): string {
  return site.version?.literal === true ? site.version.text : 'another version'
}
