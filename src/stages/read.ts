import { readSource, toScripts } from '../languages/index.ts'
import type {
  AssetSite,
  Island,
  Modules,
  PageSite,
  ScriptReader,
  ScriptReading,
  ScriptSource,
  Site,
  Source,
} from '../types.ts'

/** One file with everything that the languages saw in it. */
export interface ReadFile {
  readonly source: Source
  readonly sites: readonly Site[]
  readonly islands: readonly Island[]
  readonly faults: number
}

export interface ReadResult {
  readonly files: readonly ReadFile[]
  /** Sites in files that scripts were followed into, such as the constant behind a version. */
  readonly beyond: readonly Site[]
  /** How many texts were parsed into syntax trees. */
  readonly parsed: number
  /** Files on which a reader threw: nothing is known of them. */
  readonly failed: ReadonlyMap<string, string>
}

/**
 * Words that make a script worth a syntax tree. A page whose scripts have none of them (the widget is configured
 * elsewhere) is read by its tags alone, and the parser's third of a second is never paid.
 */
const WORTH_PARSING =
  /okta-?sign-?in|oktacdn\.com|getSignInWidgetConfig|OktaUtil|setCookieAndRedirect|com\.okta\.user\.pre-registration/i

/** True when the reader of scripts is needed for one of these files. */
export function needsScripts(sources: readonly Source[]): boolean {
  return sources.some(source => scriptsOf(source).length > 0)
}

/**
 * All sites of all files. A text is read once by its own language and, where it holds scripts, parsed once: scripts of
 * all files go to the reader together, so that a configuration can be followed from one into another.
 */
export function read(sources: readonly Source[], scripts: ScriptReader | null, modules: Modules): ReadResult {
  const readings = sources.map(source => ({ source, reading: readSource(source) }))
  const failed = new Map(
    readings.flatMap(({ source, reading }) =>
      reading.failed === undefined ? [] : [[source.path, reading.failed] as const],
    ),
  )
  const toParse = new Map(sources.map(source => [source.path, scriptsOf(source)] as const))
  const parsed = scripts === null ? null : parse(toParse, scripts, modules, failed)
  const bySource = groupByPath(parsed?.sites ?? [])

  const whole = readings.filter(({ source }) => !failed.has(source.path))
  const files = whole.map(({ source, reading }): ReadFile => {
    const own = new Set([source.path, ...reading.islands.map(island => island.source.path)])
    const fromScripts = [...own].flatMap(path => bySource.get(path) ?? [])
    const faults = [...own].reduce((sum, path) => sum + (parsed?.faults.get(path) ?? 0), reading.faults)
    return { source, sites: withPages([...reading.sites, ...fromScripts]), islands: reading.islands, faults }
  })
  const inside = new Set(files.flatMap(file => [file.source.path, ...file.islands.map(island => island.source.path)]))
  const beyond = (parsed?.sites ?? []).filter(site => !inside.has(site.at.path))
  return { files, beyond, parsed: parsed?.parsed ?? 0, failed }
}

/** All at once; where the reader throws, without the files on which it does so, which are added to `failed`. */
function parse(
  wanted: ReadonlyMap<string, readonly ScriptSource[]>,
  reader: ScriptReader,
  modules: Modules,
  failed: Map<string, string>,
): ScriptReading | null {
  const all = [...wanted.values()].flat()
  if (all.length === 0) return null
  try {
    return reader.read(all, modules)
  } catch (error) {
    const message = (thrown: unknown) => (thrown instanceof Error ? thrown.message : String(thrown))
    const good = new Map(wanted)
    for (const [path, scripts] of wanted) {
      try {
        if (scripts.length > 0) reader.read(scripts, modules)
      } catch (own) {
        good.delete(path)
        failed.set(path, message(own))
      }
    }
    // Each alone can be read, all together cannot: then none is.
    if (good.size < wanted.size) return parse(good, reader, modules, failed)
    for (const [path, scripts] of wanted) if (scripts.length > 0) failed.set(path, message(error))
    return null
  }
}

/**
 * What a file loads of the widget belongs together wherever in it the URLs stand: in tags, in its scripts, in the code
 * of a component or a server. A page has them all, and a file that is no page but loads some counts as one.
 */
function withPages(sites: readonly Site[]): readonly Site[] {
  const assets = groupByPath(sites.filter(site => site.kind === 'asset' && site.holder !== 'css'))
  const known = new Set(sites.flatMap(site => (site.kind === 'page' ? [site.at.path] : [])))
  const inOrder = (path: string) =>
    [...((assets.get(path) ?? []) as readonly AssetSite[])].sort((a, b) => a.at.start - b.at.start)
  const added = [...assets.keys()].flatMap((path): PageSite[] => {
    const [first, ...others] = inOrder(path)
    return first && !known.has(path)
      ? [{ kind: 'page', at: first.at, model: 'embedded', assets: [first, ...others] }]
      : []
  })
  return [...added, ...sites.map(site => (site.kind === 'page' ? { ...site, assets: inOrder(site.at.path) } : site))]
}

/** A page's scripts count all together or not at all: one may define what another hands to the widget. */
function scriptsOf(source: Source): readonly ScriptSource[] {
  // A JSON file is a script only for configurations that lead to it; its own sites are its language's.
  const scripts = toScripts(source).filter(script => !script.path.endsWith('.json'))
  return scripts.some(script => WORTH_PARSING.test(script.text)) ? scripts : []
}

function groupByPath(sites: readonly Site[]): ReadonlyMap<string, readonly Site[]> {
  const groups = new Map<string, Site[]>()
  for (const site of sites) {
    const group = groups.get(site.at.path)
    if (group) group.push(site)
    else groups.set(site.at.path, [site])
  }
  return groups
}

/** The files with further sites among theirs; a file that holds nothing else comes in new. */
export function withMoreSites(
  files: readonly ReadFile[],
  sources: readonly Source[],
  sites: readonly Site[],
): readonly ReadFile[] {
  const byPath = groupByPath(sites)
  const known = new Set(files.map(file => file.source.path))
  const isNew = (source: Source, i: number) =>
    !known.has(source.path) && byPath.has(source.path) && sources.findIndex(one => one.path === source.path) === i
  return [
    ...files.map(file => {
      const own = new Set([file.source.path, ...file.islands.map(island => island.source.path)])
      return { ...file, sites: [...file.sites, ...[...own].flatMap(path => byPath.get(path) ?? [])] }
    }),
    ...sources.filter(isNew).map(source => {
      const { faults } = readSource(source)
      return { source, sites: byPath.get(source.path) ?? [], islands: [], faults }
    }),
  ]
}
