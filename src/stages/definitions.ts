import { findDefinitions } from '../languages/definitions.ts'
import type { AssetSite, DefinitionSite, Place, Site, Source } from '../types.ts'

/** Names that many things have: a definition of one is certain only in the file that uses it. */
const GENERIC = /^(?:v|ver|version|vers|tag|release|current|latest|value|model|config|settings|options|data)$/i

/** Names that can hardly mean anything but the widget's version: definitions of one in several files all move. */
const TELLING = /okta|siw|widget|sign-?_?in/i

/** URLs whose version is an expression, with the names that could decide it. */
export function openVersions(sites: readonly Site[]): readonly AssetSite[] {
  const known = sites.filter(site => site.kind === 'definition').flatMap(definition => definition.usedBy)
  return sites.filter(
    (site): site is AssetSite =>
      site.kind === 'asset' &&
      site.host !== 'unknown' &&
      site.version?.literal === false &&
      !known.some(place => touches(place, site.at)),
  )
}

/** The names to look for in the repository. */
export function namesOf(open: readonly AssetSite[]): readonly string[] {
  return [...new Set(open.flatMap(site => (site.version?.literal === false ? site.version.names : [])))]
}

/**
 * The literals that decide the versions of URLs elsewhere, where that is certain: the only definition of a name in the
 * file that uses it, or the only one in the repository under a name that means nothing else.
 */
export function define(open: readonly AssetSite[], sources: readonly Source[]): readonly DefinitionSite[] {
  const found = new Map<string, DefinitionSite>()
  for (const site of open) {
    for (const definition of certain(site, sources)) {
      const key = `${definition.at.path}\0${definition.at.start}`
      const usedBy = [...(found.get(key)?.usedBy ?? []), site.at]
      found.set(key, { ...definition, usedBy })
    }
  }
  return [...found.values()]
}

function certain(site: AssetSite, sources: readonly Source[]): readonly DefinitionSite[] {
  if (site.version === null || site.version.literal) return []
  for (const name of site.version.names) {
    const all = sources.flatMap(source => findDefinitions(source, name))
    const own = all.filter(definition => definition.at.path === site.at.path)
    if (own.length === 1) return own
    if (own.length > 1) return agree(own) ? own : []
    if (GENERIC.test(name)) continue
    if (all.length === 1) return all
    if (all.length > 1) return TELLING.test(name) && agree(all) ? all : []
  }
  return []
}

function agree(definitions: readonly DefinitionSite[]): boolean {
  return new Set(definitions.map(definition => definition.version)).size === 1
}

function touches(a: Place, b: Place): boolean {
  return a.path === b.path && a.start < b.end && b.start < a.end
}
