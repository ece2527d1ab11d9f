import { posix } from 'node:path'
import type { Files } from '../../types.ts'
import { asObject, readObject, stringsIn } from './lenient-json.ts'

/** Path of the file that a specifier means when imported by `from`, or null: a package, or not in the repository. */
export type Resolve = (from: string, specifier: string) => string | null

type Read = Pick<Files, 'read'>
type Manifest = { readonly folder: string; readonly content: { readonly [key: string]: unknown } }
/** Patterns of tsconfig `paths`, with their targets from the repository's top. */
interface Aliases {
  readonly folder: string
  readonly base: string | null
  readonly paths: readonly (readonly [pattern: string, targets: readonly string[]])[]
}

const EXTENSIONS = ['.ts', '.tsx', '.mts', '.cts', '.js', '.jsx', '.mjs', '.cjs', '.json', '.vue', '.svelte', '.es6']
/** What TypeScript and its bundlers take a written extension for. */
const WRITTEN: { readonly [extension: string]: readonly string[] } = {
  '.js': ['.ts', '.tsx', '.jsx'],
  '.jsx': ['.tsx'],
  '.mjs': ['.mts'],
  '.cjs': ['.cts'],
}
/** Manifests and compiler settings that are read: enough for any monorepo, little enough for any run. */
const MOST_SETTINGS = 400

/**
 * How imports find files, from the list of tracked files and the few that say more: `tsconfig.json` and `jsconfig.json`
 * (`paths`, `baseUrl`, relative `extends`), `package.json` (`imports`, `exports`, `main`, the names of workspaces).
 *
 * @param paths every file that an import may lead to.
 */
export async function resolverOf(paths: readonly string[], files: Read): Promise<Resolve> {
  const known = new Set(paths)
  const own = paths.filter(path => !path.includes('node_modules/'))
  const named = (name: RegExp) => own.filter(path => name.test(path)).slice(0, MOST_SETTINGS)
  const manifests = await objectsIn(named(/(?:^|\/)package\.json$/), files)
  const settings = await objectsIn(named(/(?:^|\/)(?:ts|js)config[\w.-]*\.json$/), files)
  const aliases = aliasesOf(settings)
  const packages = new Map(
    manifests.flatMap(one => (typeof one.content['name'] === 'string' ? [[one.content['name'], one] as const] : [])),
  )

  const file = (path: string) => fileAt(path, known, manifests)
  const first = (candidates: readonly string[]) => {
    for (const candidate of candidates) {
      const found = file(candidate)
      if (found !== null) return found
    }
    return null
  }

  return (from, written) => {
    const specifier = written.replace(/^(?:[\w-]+!)+/, '').replace(/[?](?:.*)$/, '')
    const importer = known.has(from) ? from : from.replace(/#\d+$/, '')
    if (specifier === '') return null
    if (/^\.{1,2}(?:\/|$)/.test(specifier)) return inside(posix.join(posix.dirname(importer), specifier), file)
    const manifest = nearest(manifests, importer)
    const home = manifest?.folder ?? ''
    if (specifier.startsWith('/'))
      return first([`${home}/public${specifier}`, home + specifier, specifier.slice(1)].map(tidy))
    if (specifier.startsWith('#')) return first(mapped(asObject(manifest?.content['imports']), specifier, home))
    const alias = nearest(aliases, importer)
    const aliased = first(alias === null ? [] : aliasTargets(alias, specifier))
    if (aliased !== null) return aliased
    const convention = /^(?:@|~|@@|~~)\/(.+)$/.exec(specifier)?.[1]
    if (convention !== undefined)
      return first(['src', 'app', ''].map(folder => tidy(`${home}/${folder}/${convention}`)))
    return first(inPackage(packages, specifier))
  }
}

function inside(path: string, file: (path: string) => string | null): string | null {
  return path.startsWith('../') ? null : file(path === '.' ? '' : path)
}

/** The file at a path that may lack its extension, have that of its compiled form, or be a folder. */
function fileAt(path: string, known: ReadonlySet<string>, manifests: readonly Manifest[]): string | null {
  const at = path.replace(/\/+$/, '')
  if (known.has(at)) return at
  const extension = posix.extname(at)
  const stem = at.slice(0, at.length - extension.length)
  const candidates = [
    ...(WRITTEN[extension] ?? []).map(other => stem + other),
    ...EXTENSIONS.map(other => at + other),
    ...entriesOf(manifests.find(one => one.folder === at && at !== '')),
    ...EXTENSIONS.map(other => tidy(`${at}/index${other}`)),
  ]
  return candidates.find(candidate => known.has(candidate)) ?? null
}

/** Where a package says that it begins; its sources stand in for a build that is not in the repository. */
function entriesOf(manifest: Manifest | undefined): readonly string[] {
  if (manifest === undefined) return []
  const { content, folder } = manifest
  const exported = asObject(content['exports'])
  const root = exported !== null && '.' in exported ? exported['.'] : content['exports']
  const written = [content['source'], root, content['module'], content['main']].flatMap(stringsIn).filter(isCode)
  return [...written, 'src/index.ts', 'src/index.tsx', 'src/index.js', 'index.ts'].map(path =>
    tidy(`${folder}/${path}`),
  )
}

function inPackage(packages: ReadonlyMap<string, Manifest>, specifier: string): readonly string[] {
  const parts = specifier.split('/')
  const name = parts.slice(0, specifier.startsWith('@') ? 2 : 1).join('/')
  const manifest = packages.get(name)
  if (manifest === undefined) return []
  const rest = parts.slice(specifier.startsWith('@') ? 2 : 1).join('/')
  if (rest === '') return entriesOf(manifest)
  const { folder, content } = manifest
  const exported = mapped(asObject(content['exports']), `./${rest}`, folder)
  return [...exported, tidy(`${folder}/${rest}`), tidy(`${folder}/src/${rest}`)]
}

/** Targets of the entry of an `imports` or `exports` map that fits, from the top. */
function mapped(map: { readonly [key: string]: unknown } | null, specifier: string, folder: string): readonly string[] {
  return Object.entries(map ?? {}).flatMap(([pattern, targets]) => {
    const star = matchStar(pattern, specifier)
    return star === null
      ? []
      : stringsIn(forBrowsers(targets))
          .filter(isCode)
          .map(target => tidy(`${folder}/${target.replaceAll('*', () => star)}`))
  })
}

/** The widget runs in browsers: what a condition keeps for other places comes last. */
function forBrowsers(targets: unknown): unknown {
  const conditions = asObject(targets)
  if (conditions === null) return Array.isArray(targets) ? targets.map(forBrowsers) : targets
  const isElsewhere = ([name]: readonly [string, unknown]) => /^(?:node|node-addons|deno|bun|test|types)$/.test(name)
  const entries = Object.entries(conditions)
  const sorted = [...entries.filter(entry => !isElsewhere(entry)), ...entries.filter(isElsewhere)]
  return sorted.map(([, target]) => forBrowsers(target))
}

function aliasTargets(alias: Aliases, specifier: string): readonly string[] {
  const byLength = [...alias.paths].sort(([a], [b]) => b.length - a.length)
  const targets = byLength.flatMap(([pattern, list]) => {
    const star = matchStar(pattern, specifier)
    return star === null ? [] : list.map(target => tidy(target.replaceAll('*', () => star)))
  })
  return alias.base === null ? targets : [...targets, tidy(`${alias.base}/${specifier}`)]
}

/** What `*` stands for when the pattern fits; the empty string when it fits without one. */
function matchStar(pattern: string, specifier: string): string | null {
  const star = pattern.indexOf('*')
  if (star === -1) return pattern === specifier ? '' : null
  const [head, tail] = [pattern.slice(0, star), pattern.slice(star + 1)]
  const fits = specifier.length >= head.length + tail.length && specifier.startsWith(head) && specifier.endsWith(tail)
  return fits ? specifier.slice(head.length, specifier.length - tail.length) : null
}

function aliasesOf(settings: readonly (Manifest & { readonly path: string })[]): readonly Aliases[] {
  const byPath = new Map(settings.map(one => [one.path, one] as const))
  const own = settings.filter(one => /(?:^|\/)(?:ts|js)config(?:\.base|\.app)?\.json$/.test(one.path))
  return own
    .map(one => ({ folder: one.folder, ...inherited(one, byPath, 0) }))
    .filter(alias => alias.base !== null || alias.paths.length > 0)
}

/** `paths` and `baseUrl`, its own or those of the file that it extends: each replaces the other's as a whole. */
function inherited(
  setting: Manifest & { readonly path: string },
  all: ReadonlyMap<string, Manifest & { readonly path: string }>,
  depth: number,
): Pick<Aliases, 'base' | 'paths'> {
  const options = asObject(setting.content['compilerOptions']) ?? {}
  const above = stringsIn(setting.content['extends'])
    .map(target => tidy(`${setting.folder}/${target}`))
    .flatMap(target => all.get(target) ?? all.get(`${target}.json`) ?? [])
    .at(-1)
  const from = above === undefined || depth > 5 ? { base: null, paths: [] } : inherited(above, all, depth + 1)
  const base = typeof options['baseUrl'] === 'string' ? tidy(`${setting.folder}/${options['baseUrl']}`) : from.base
  const written = asObject(options['paths'])
  if (written === null) return { base, paths: from.paths }
  const start = base ?? setting.folder
  return {
    base,
    paths: Object.entries(written).map(
      ([pattern, targets]) => [pattern, stringsIn(targets).map(target => tidy(`${start}/${target}`))] as const,
    ),
  }
}

async function objectsIn(
  paths: readonly string[],
  files: Read,
): Promise<readonly (Manifest & { readonly path: string })[]> {
  const decoder = new TextDecoder()
  return [...(await files.read(paths))].flatMap(([path, bytes]) => {
    const content = readObject(decoder.decode(bytes))
    return content === null ? [] : [{ path, folder: path.includes('/') ? posix.dirname(path) : '', content }]
  })
}

/** The one in the nearest folder above a file. */
function nearest<T extends { readonly folder: string }>(all: readonly T[], path: string): T | null {
  let best: T | null = null
  for (const one of all) {
    const above = one.folder === '' || path.startsWith(`${one.folder}/`)
    if (above && (best === null || one.folder.length > best.folder.length)) best = one
  }
  return best
}

/** Declarations tell types, not values. */
function isCode(path: string): boolean {
  return !/\.d\.[cm]?ts$/.test(path)
}

function tidy(path: string): string {
  const normal = posix.normalize(path).replace(/^\/+/, '').replace(/\/+$/, '')
  return normal === '.' ? '' : normal
}
