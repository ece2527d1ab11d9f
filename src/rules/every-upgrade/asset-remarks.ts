import { code } from '../../text/markdown.ts'
import type { AssetSite, Finding, FollowUp, Place, Upgrade } from '../../types.ts'
import { LINKS } from '../../widget/links.ts'
import { remark } from '../places.ts'

/** What to say about a URL that is not moved: a host that is not Okta's, a path of the app's own, an image. */
export function unusual(site: AssetSite, reason: string, upgrade: Upgrade): readonly Finding[] {
  const { version } = upgrade.to
  if (site.version === null && site.host === 'unknown') return []
  if (site.version?.literal === true && site.version.text === version) return []
  // A root-relative or other path on Okta's own pages is served by Okta, in the version that the org is set to.
  if (site.version === null) return []
  if (site.host === 'unknown' && site.hostname === '') return [hostElsewhere(site, version)]
  const copy = site.host === 'unknown'
  const message = copy
    ? `${code(site.url)} is a copy of the widget on a host that is not Okta’s.`
    : `${code(site.url)} stays as it is: ${reason}.`
  return [
    remark(site.at, message, [
      {
        id: copy ? 'own-copy' : 'other-files',
        when: 'before-merge',
        task: copy ? ownCopyTask(version) : `Point these addresses to ${version}, or take them away.`,
        why: copy
          ? 'A copy stays on its release until somebody replaces it.'
          : `They name an older release: ${reason}.`,
        docs: copy ? LINKS.readmeAssets : LINKS.readmeCdn,
        places: [site.at],
      },
    ]),
  ]
}

function hostElsewhere(site: AssetSite, version: string): Finding {
  return remark(site.at, `The host of ${code(site.url)} is an expression, so it stays.`, [
    addressItem(site.at, version),
  ])
}

/** For a file of the widget whose address an expression begins: Okta's CDN, or a copy of one's own. */
export function addressItem(at: Place, version: string): FollowUp {
  return {
    id: 'address-elsewhere',
    when: 'before-merge',
    task: `See where these addresses lead: on Okta’s CDN they need the release ${version}, and a copy of one’s own needs its files.`,
    why: 'An expression decides the first part of the address, and with it where the file comes from.',
    docs: LINKS.readmeAssets,
    places: [at],
  }
}

/** For a file that no longer exists, and that could not be taken away safely. */
export function goneItem(at: Place, file: string, message: string): FollowUp {
  return {
    id: 'files-without-successor',
    when: 'before-merge',
    task: 'Take these references away: the files are gone, and nothing took their place.',
    why: message,
    docs: LINKS.migrating3Css,
    places: [at],
    details: [code(file)],
  }
}

/** One wording for the item, wherever it comes from. */
export function ownCopyTask(version: string): string {
  return `Replace the copies of the widget by the files of ${version} (${code('js')}, ${code('css')}, ${code('labels')}, ${code('font')}, ${code('img')}, ${code('altcha')} of the npm package’s ${code('dist')}), or load it from Okta’s CDN. A path that is mapped to the npm package is renewed with it.`
}
