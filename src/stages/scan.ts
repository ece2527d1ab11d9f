import type { Files, Hits, Modules, Scanned, ScriptSource, Skipped, Source } from '../types.ts'
import { importsIn } from './scan/imports.ts'
import { type Load, loaderOf } from './scan/load.ts'
import { lockFilesOf } from './scan/lock-files.ts'
import { loadedTogether, pageScriptsOf } from './scan/page-scripts.ts'
import { reach, type Ways } from './scan/reach.ts'
import { resolverOf } from './scan/resolve.ts'
import { type SelectionInputs, selectionOf } from './scan/selection.ts'
import { grouped, linksTo } from './scan/tell.ts'
import { variantsOf } from './scan/variants.ts'

export { findDefinitions } from './scan/find-definitions.ts'

/** The scripts in a file: see `toScripts` of the languages. */
export type ToScripts = (source: Source) => readonly ScriptSource[]

/** What was scanned, and how more of it is read. */
export interface ScanResult extends Scanned {
  /** By the same rules as everything else: what may not be edited is not read. */
  readonly load: Load
}

/**
 * Reads every file that holds a marker of the widget and may be edited, with the files that those reach by their
 * imports. Everything that is left alone is named with its reason. A repository without a marker costs the search alone.
 *
 * Files that import a hit are not followed: who hands a configuration to a wrapper component is found only where a
 * marker, such as the component's name, stands in the file too.
 *
 * @param toScripts that of the languages, loaded when there is something to read, unless another one is given.
 */
export async function scan(inputs: SelectionInputs, files: Files, toScripts?: ToScripts): Promise<ScanResult> {
  const hits = await files.hits()
  const selection = await selectionOf({ ...inputs, path: files.scope ?? inputs.path })
  if (!hits.paths.some(selection.inScope)) return nothing(hits)

  const tracked = (await files.list()).filter(file => file.mode !== '160000')
  const modes = new Map(tracked.map(file => [file.path, file.mode] as const))
  const load = loaderOf(files, modes, selection, packageFolders(modes))
  const { sources, skipped } = await load(hits.paths)

  const paths = tracked.filter(file => file.mode !== '120000').map(file => file.path)
  const resolve = sources.length === 0 ? () => null : await resolverOf(paths, files)
  const ways: Ways = { resolve, pageScripts: pageScriptsOf(paths), variants: variantsOf(paths) }
  const reached = await reach(sources, ways, async wanted => (await load(wanted)).sources)
  const links = await linksTo(new Set(hits.paths), tracked, selection, files)
  const warnings = reached.cut
    ? ['The files with the widget import very many others: not all of them were searched for configurations.']
    : []
  return {
    sources,
    reached: reached.sources,
    definitions: [],
    skipped: [...hits.skipped, ...grouped(skipped), ...links],
    lockFiles: lockFilesOf(paths.filter(selection.inScope), hits.paths, sources),
    counts: { tracked: hits.tracked, hits: hits.paths.length },
    modules: modulesOf(sources, reached.sources, ways, toScripts ?? (await import('../languages/index.ts')).toScripts),
    warnings: [...hits.warnings, ...warnings],
    load,
  }
}

function nothing(hits: Hits): ScanResult {
  const skipped: readonly Skipped[] = hits.skipped
  return {
    sources: [],
    reached: [],
    definitions: [],
    skipped,
    lockFiles: [],
    counts: { tracked: hits.tracked, hits: 0 },
    modules: { resolve: () => null, scripts: () => null },
    warnings: hits.warnings,
    load: async () => ({ sources: [], skipped: [] }),
  }
}

function modulesOf(sources: readonly Source[], reached: readonly Source[], ways: Ways, toScripts: ToScripts): Modules {
  const byPath = new Map([...sources, ...reached].map(source => [source.path, source] as const))
  const made = new Map<string, readonly ScriptSource[]>()
  return {
    resolve: ways.resolve,
    variants: ways.variants,
    importers: importersOf([...sources, ...reached], ways.resolve),
    loadedWith: loadedTogether(sources, ways.pageScripts),
    scripts: path => {
      const source = byPath.get(path)
      if (source === undefined) return null
      const scripts = made.get(path) ?? toScripts(source)
      made.set(path, scripts)
      return scripts.length === 0 ? null : scripts
    },
  }
}

/** Found at the first question: most runs never ask. */
function importersOf(files: readonly Source[], resolve: Ways['resolve']): (path: string) => readonly string[] {
  let known: Map<string, string[]> | null = null
  return path => {
    if (known === null) {
      known = new Map()
      for (const source of files) {
        const paths = new Set(importsIn(source.text).map(specifier => resolve(source.path, specifier)))
        for (const one of paths) if (one !== null) known.set(one, [...(known.get(one) ?? []), source.path])
      }
    }
    return known.get(path) ?? []
  }
}

/** Packages that Composer or Go put into `vendor`, told by the files that they leave there. */
function packageFolders(paths: ReadonlyMap<string, string>): (path: string) => boolean {
  return path => {
    const at = path.lastIndexOf('vendor/')
    if (at === -1 || (at > 0 && path[at - 1] !== '/')) return false
    const folder = path.slice(0, at)
    return paths.has(`${folder}vendor/autoload.php`) || paths.has(`${folder}vendor/modules.txt`)
  }
}
