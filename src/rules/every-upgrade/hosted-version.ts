import { code } from '../../text/markdown.ts'
import type { FollowUp, HostedVersionSite, Rule, Run } from '../../types.ts'
import { LINKS } from '../../widget/links.ts'
import { asVersion, isNewer } from '../../widget/versions.ts'
import { remark } from '../places.ts'

export const hostedVersion: Rule = {
  id: 'every-upgrade/hosted-version',
  title: 'Okta-hosted pages take their version from the organization',
  why: 'Their templates hold no version: it is set in the Admin Console, by Terraform or by the brands API.',
  docs: LINKS.guideRedirect,
  range: '*',
  engine: 'any',
  'hosted-version': (site, upgrade) => {
    const { version } = upgrade.to
    const moved = movedTo(site.value, version)
    if (moved === 'right') return null
    if (moved === null) {
      const message = `The hosted page’s version is ${code(site.value)}, which is no version that can be moved.`
      return remark(site.at, message, [elsewhere(site, version)])
    }
    return {
      at: site.at,
      message: `The hosted page’s version is ${code(site.value)}.`,
      fix: `Set it to ${code(moved)}: the latest minor of the major, as the guide says.`,
      edits: site.set(moved),
      followUps: [],
    }
  },
  page: site => {
    if (site.model !== 'hosted') return null
    const asset = site.assets.find(one => one.version !== null && one.file?.startsWith('js/'))
    if (asset === undefined) return null
    return remark(asset.at, 'This hosted page loads a second copy of the widget beside the one that Okta puts in.', [
      {
        id: 'second-copy-on-hosted-page',
        when: 'before-merge',
        task: 'Take the widget’s own tags out of this template, or the macros: Okta puts the widget in already.',
        why: 'Two copies of the widget on one page, of two releases, disturb each other.',
        docs: LINKS.customWidget,
        places: [asset.at],
      },
    ])
  },
  run: run => (run.models.includes('hosted') ? hostedItems(run) : []),
}

/** `^5` gives `^7`; an exact minor gives the range too, since the guide asks for the latest minor. */
function movedTo(value: string, version: string): string | 'right' | null {
  const text = value.trim()
  if (text === '*' || text === 'latest') return 'right'
  if (!/^\^?\d+(?:\.\d+){0,2}$/.test(text)) return null
  const major = version.split('.')[0] ?? version
  if (asVersion(text) === null || isNewer(text, version) || text === `^${major}`) return 'right'
  return `^${major}`
}

/** Where nothing in the repository says the version, somebody has to look at it. */
function hostedItems(run: Run): readonly FollowUp[] {
  const written = run.sites.some(site => site.kind === 'hosted-version')
  if (written || !(run.due || run.from.length === 0)) return []
  const places = run.sites.flatMap(site => {
    const hosted =
      (site.kind === 'page' && site.model === 'hosted') || (site.kind === 'config' && site.origin === 'hosted')
    return hosted ? [site.at] : []
  })
  return [item([...new Map(places.map(place => [place.path, place])).values()], run.to.version)]
}

/** The code says a version, but not here. */
function elsewhere(site: HostedVersionSite, version: string): FollowUp {
  return {
    id: 'hosted-version-elsewhere',
    when: 'before-merge',
    task: `Set the version of the hosted page to ${code(`^${version.split('.')[0]}`)} where it is decided.`,
    why: 'What stands here is no version that can be moved for certain.',
    docs: LINKS.guideRedirect,
    places: [site.at],
    details: [`the version here is ${code(site.value)}`],
  }
}

function item(places: FollowUp['places'], version: string): FollowUp {
  const major = version.split('.')[0] ?? version
  return {
    id: 'hosted-version',
    when: 'admin-console',
    task: `Set the hosted page’s widget to major ${major}, minor latest. **Customizations** > **Sign-in page code editor** > **Okta Sign-In Widget Version** (today **Customizations** > **Brands** > the brand > **Pages** > **Sign-in page** > **Configure** > **Settings**).`,
    why: 'The template holds no version. Without a custom domain Okta upgrades the page itself, and there is nothing to do.',
    docs: LINKS.guideRedirect,
    places,
  }
}
