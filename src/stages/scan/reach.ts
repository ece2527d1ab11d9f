import type { Source } from '../../types.ts'
import { couldConfigure, importsIn } from './imports.ts'
import type { PageScripts } from './page-scripts.ts'
import type { Resolve } from './resolve.ts'

/** How many imports away from a hit, and how many files in all: a configuration is seldom more than two away. */
const DEEPEST = 5
const MOST = 300

const SCRIPT = /\.(?:[cm]?[jt]sx?|es6|json|vue|svelte)$/i
const HOLDS_SCRIPTS =
  /\.(?:[cm]?[jt]sx?|es6|vue|svelte|astro|x?html?|cshtml|vbhtml|razor|aspx|jspx?|php|erb|ejs|hbs|liquid|twig|njk|jinja2?|ftlh?)$/i
const NO_CODE = /\.d\.[cm]?ts$|(?:^|\/)(?:package|tsconfig[\w.-]*|jsconfig)\.json$/

export interface Reached {
  readonly sources: readonly Source[]
  /** True when there was more to follow than the bounds allow. */
  readonly cut: boolean
}

/** How one file leads to others. */
export interface Ways {
  readonly resolve: Resolve
  readonly pageScripts: PageScripts
  readonly variants: (path: string) => readonly string[]
}

/**
 * The files that hits lead to by their imports and script tags, nearest first: those in which a configuration could
 * stand, with what other builds take in their place.
 *
 * @param load reads those of these paths that may be read at all.
 */
export async function reach(
  hits: readonly Source[],
  { resolve, pageScripts, variants }: Ways,
  load: (paths: readonly string[]) => Promise<readonly Source[]>,
): Promise<Reached> {
  const seen = new Set(hits.map(hit => hit.path))
  const kept: Source[] = []
  let from: readonly Source[] = hits.filter(hit => HOLDS_SCRIPTS.test(hit.path))
  let left = MOST
  for (let depth = 1; depth <= DEEPEST && from.length > 0; depth += 1) {
    const next = new Set<string>()
    for (const source of from) {
      const imported = importsIn(source.text).map(specifier => resolve(source.path, specifier))
      for (const path of [...imported, ...pageScripts(source)]) {
        if (path === null) continue
        for (const one of [path, ...variants(path)]) {
          if (!seen.has(one) && SCRIPT.test(one) && !NO_CODE.test(one)) next.add(one)
        }
      }
    }
    for (const path of next) seen.add(path)
    const loaded = await load([...next].slice(0, left))
    kept.push(...loaded.filter(source => couldConfigure(source.text)))
    if (next.size > left) return { sources: kept, cut: true }
    left -= next.size
    from = loaded
  }
  return { sources: kept, cut: false }
}
