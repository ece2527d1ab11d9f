import semver from 'semver'
import type { AssetSite, Inputs, Site } from '../../types.ts'
import { filesToServe } from '../../widget/file-names.ts'
import type { Usage } from '../plan.ts'
import { isDue } from '../plan.ts'
import type { ReadFile } from '../read.ts'
import type { ReleaseQuery } from '../release.ts'

/** What the repository needs from a release: which files pages will load, and whose hashes stand beside them. */
export function queryOf(files: readonly ReadFile[], usage: Usage, inputs: Pick<Inputs, 'integrity'>): ReleaseQuery {
  const assets = files.flatMap(file => file.sites.filter(isOnCdn))
  const hashed = assets.filter(asset => asset.integrity !== null || (inputs.integrity === 'add' && isInTag(asset)))
  return {
    from: usage.from,
    isDue: version => isDue(usage, version),
    filesAt: version => filesToServe(namesOf(assets), version, null),
    hashesAt: version => filesToServe(namesOf(hashed), version, null),
    // A hash that stands beside a tag may be wrong today, whatever the version.
    needsContents: hashed.length > 0 || files.some(file => file.sites.some(isHashedOnNpm)),
    today: hashed.flatMap(({ version, file, integrity }) =>
      integrity !== null && version?.literal === true && semver.valid(version.text) !== null && file !== null
        ? [{ version: version.text, file }]
        : [],
    ),
  }
}

/** npm's own CDNs serve the package, which is what its hashes are compared with. */
function isHashedOnNpm(site: Site): boolean {
  return site.kind === 'asset' && site.host === 'npm' && site.integrity !== null && site.version?.literal === true
}

/** URLs that will be on Okta's CDN; other CDNs serve npm's files as soon as npm does. */
function isOnCdn(site: Site): site is AssetSite {
  return site.kind === 'asset' && site.version !== null && ['global', 'static', 'org'].includes(site.host)
}

function isInTag(site: AssetSite): boolean {
  return site.holder === 'script' || site.holder === 'stylesheet'
}

function namesOf(assets: readonly AssetSite[]): readonly string[] {
  return assets.flatMap(asset => (asset.file === null ? [] : [asset.file]))
}
