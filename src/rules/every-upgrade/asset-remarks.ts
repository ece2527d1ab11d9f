import { code } from '../../text/markdown.ts'
import type { AssetSite, Finding, Upgrade } from '../../types.ts'
import { LINKS } from '../../widget/links.ts'
import { remark } from '../places.ts'

/** What to say about a URL that is not moved: a host that is not Okta's, a path of the app's own, an image. */
export function unusual(site: AssetSite, reason: string, upgrade: Upgrade): readonly Finding[] {
  const { version } = upgrade.to
  if (site.version === null && site.host === 'unknown') return []
  if (site.version?.literal === true && site.version.text === version) return []
  // A root-relative or other path on Okta's own pages is served by Okta, in the version that the org is set to.
  if (site.version === null) return []
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

/** One wording for the item, wherever it comes from. */
export function ownCopyTask(version: string): string {
  return `Replace the copies of the widget by the files of ${version} (${code('js')}, ${code('css')}, ${code('labels')}, ${code('font')}, ${code('img')}, ${code('altcha')} of the npm package’s ${code('dist')}), or load it from Okta’s CDN. A path that is mapped to the npm package is renewed with it.`
}
