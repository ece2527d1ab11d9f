import { toScripts } from '../languages/index.ts'
import type { DefinitionSite, Inputs, Scanned, ScriptReader, Site, Skipped, Source, World } from '../types.ts'
import { classNamesIn, stylesOf } from './class-names.ts'
import { definitionSources } from './definition-sources.ts'
import { define, openVersions } from './definitions.ts'
import { withOwnFonts } from './own-font.ts'
import type { Usage } from './plan.ts'
import { survey } from './plan.ts'
import type { ReadFile } from './read.ts'
import { needsScripts, read, withMoreSites } from './read.ts'
import { unread } from './scan/unread.ts'
import { scan } from './scan.ts'

/** What stands in the repository: everything up to the question where to go. */
export interface Studied {
  readonly scanned: Scanned
  readonly scripts: ScriptReader | null
  readonly files: readonly ReadFile[]
  readonly usage: Usage
}

/** Scans and reads, then looks for what the sites ask for: literals that decide a version, CSS of the app's classes. */
export async function study(inputs: Inputs, world: World): Promise<Studied> {
  world.progress('Looking for the widget')
  const scanned = await scan(inputs, world.files, toScripts)
  world.progress(`Reading ${scanned.sources.length} files`)
  const scripts = needsScripts(scanned.sources) ? await world.scripts() : null
  const first = read(scanned.sources, scripts, scanned.modules)
  const sites = first.files.flatMap(file => file.sites)
  const open = openVersions([...sites, ...first.beyond])
  const decided = [...sites, ...first.beyond].filter(isDefinition)
  const definitions = await definitionSources(open, decided, scanned, world.files)
  const classes = classNamesIn(sites)
  const paths = classes.length === 0 ? [] : await world.files.search(classes.map(name => `.${name}`))
  const styles = (await scanned.load(paths)).sources
  const found = [
    ...define(open, decided, [...scanned.sources, ...scanned.reached, ...definitions], scanned.modules),
    ...stylesOf(classes, [...scanned.sources, ...styles]),
  ]
  const others = first.files.map(file => ({ ...file, sites: file.sites.filter(site => !isDefinition(site)) }))
  const complete = withMoreSites(others, [...definitions, ...styles, ...scanned.reached], found)
  const files = await withOwnFonts(complete, world.files.search)
  const told = {
    ...scanned,
    definitions: [...definitions, ...styles],
    skipped: [...scanned.skipped, ...[...first.failed].map(failed), ...unread(files)],
  }
  return { scanned: told, scripts, files, usage: survey(files) }
}

function failed([path, reason]: readonly [string, string]): Skipped {
  const note = `It could not be read (${reason}): change it by hand, and please report it.`
  return { path, reason: 'reader-failed', note }
}

function isDefinition(site: Site): site is DefinitionSite {
  return site.kind === 'definition'
}

/** Every file that was read, by its path. */
export function sourceIn(
  scanned: Pick<Scanned, 'sources' | 'reached' | 'definitions'>,
): (path: string) => Source | null {
  const all = [...scanned.sources, ...scanned.reached, ...scanned.definitions]
  const byPath = new Map(all.map(source => [source.path, source]))
  return path => byPath.get(path) ?? null
}
