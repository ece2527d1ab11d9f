import { code } from '../../text/markdown.ts'
import type { AssetSite, DefinitionSite, FollowUp, Rule, Site } from '../../types.ts'
import { LINKS } from '../../widget/links.ts'
import { asVersion, isNewer } from '../../widget/versions.ts'
import { remark } from '../places.ts'
import { isDefined, touches } from './asset-move.ts'

export const versionElsewhere: Rule = {
  id: 'every-upgrade/version-elsewhere',
  title: 'The version in a variable is the new release',
  why: 'A URL whose version is an expression moves only when the literal behind it does.',
  docs: LINKS.guideEmbedded,
  range: '*',
  engine: 'any',
  definition: (site, upgrade) => {
    const { version } = upgrade.to
    if (site.version === version || site.doubt !== undefined) return null
    if (isNewer(site.version, version)) {
      return remark(site.at, `${code(site.name)} is ${code(site.version)}, newer than ${version}: it stays.`)
    }
    if (asVersion(site.version) === null) return null
    // The hashes beside the URLs are moved with the URLs: without them the browser would refuse the files.
    if (upgrade.stays?.urls) {
      return remark(site.at, `${code(site.name)} says ${code(site.version)}: it stays, since the URLs do.`)
    }
    return {
      at: site.at,
      message: `${code(site.name)} decides the version of the widget’s files, and says ${code(site.version)}.`,
      fix: `Set it to ${version}.`,
      edits: site.setVersion(version),
      followUps: site.environment === undefined ? [] : [environment(site, site.environment, version)],
    }
  },
  asset: (site, upgrade) => {
    if (site.host === 'unknown' || site.version?.literal !== false || isDefined(site, upgrade)) return null
    const doubtful = (upgrade.definitions ?? []).filter(({ doubt, usedBy }) => {
      return doubt !== undefined && usedBy.some(place => touches(place, site.at))
    })
    const message = `Nothing in the repository decides for certain which release ${code(site.version.code)} is.`
    return remark(site.at, message, [item([site], doubtful, upgrade.to.version)])
  },
  run: run => {
    const bases = run.sites.filter(isBase)
    return bases.length === 0 ? [] : [item(bases, [], run.to.version)]
  },
}

/** `BASE = 'https://…/okta-signin-widget/'` in code: what is put behind it begins with the version. */
function isBase(site: Site): site is AssetSite {
  return (
    site.kind === 'asset' &&
    site.holder === 'string' &&
    (site.host === 'global' || site.host === 'static') &&
    site.version === null &&
    site.file === null
  )
}

/** A default is all that a repository can hold of such a version. */
function environment(site: DefinitionSite, variable: string, version: string): FollowUp {
  return {
    id: 'version-in-environment',
    when: 'before-merge',
    task: `Set ${code(variable)} to ${version}, or take it away, wherever the app’s environment sets it.`,
    why: 'The literal in the repository is only its default.',
    docs: LINKS.guideEmbedded,
    places: [site.at],
  }
}

/** Both ends are named: the URLs, and the literals that may be behind them. */
function item(sites: readonly AssetSite[], doubtful: readonly DefinitionSite[], version: string): FollowUp {
  const details = sites.flatMap(site =>
    site.version?.literal === false
      ? [`the version is ${code(site.version.code)}`]
      : site.version === null
        ? [`the version is put behind ${code(site.url)}`]
        : [],
  )
  return {
    id: 'version-elsewhere',
    when: 'before-merge',
    task: `Set the version that these URLs take from an expression to ${version}, where it is defined.`,
    why: 'The value of the expression is not a literal of this repository that could be found for certain.',
    docs: LINKS.guideEmbedded,
    places: [...sites, ...doubtful].map(site => site.at),
    details: [
      ...new Set(details),
      ...doubtful.map(site => `${code(site.name)} may decide it: ${code(site.version)} in ${code(site.at.path)}`),
    ],
  }
}
