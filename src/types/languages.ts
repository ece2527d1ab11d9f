/** Axis 1: how to read one kind of text. */
import type { Change, Site } from './sites.ts'
import type { Edit, Source, Span } from './text.ts'

/**
 * How to read one kind of text: axis 1. A language finds the places where the widget shows; it knows no rule and no
 * version. It is pure: the same source gives the same reading.
 */
export interface Language {
  readonly id: string
  /** True when this language is the reader of that file (by path, sometimes by a look at the text). */
  readonly owns: (source: Source) => boolean
  readonly read: (source: Source) => Reading
}

export interface Reading {
  readonly sites: readonly Site[]
  readonly islands: readonly Island[]
  /** How many syntax errors the reader saw: a rewritten file may not have more of them than it had. */
  readonly faults: number
  /** What the reader threw: then nothing is known of the file, and it is left alone. */
  readonly failed?: string
}

/**
 * A stretch of another language inside a file, for example an inline script of a page.
 *
 * `source.path` is the host's path when the stretch stands in the host letter by letter (`verbatim`): then sites of the
 * island, shifted by `offset`, are places in the host. Otherwise (a page escaped into a JSON string) it is a path of its
 * own such as `brand.json#1`, and `toHost` puts edits of the island back into the host's own spelling.
 */
export interface Island {
  readonly language: 'script' | 'style' | 'markup'
  /** Text with template expressions masked by text of the same length. */
  readonly source: Source
  /** Where `source.text` begins in the host; 0 for an island with its own path. */
  readonly offset: number
  readonly syntax: 'js' | 'jsx' | 'ts' | 'tsx'
  /** Ranges of `source.text` that stood for template expressions: their values are not known. */
  readonly masks: readonly Span[]
  /** What stands in the host where `source.text` is masked, as long as it; absent where nothing is masked. */
  readonly written?: string
  readonly toHost: ((edits: readonly Edit[]) => readonly Edit[]) | null
}

/** A script to read: a whole file, or an island of a page. Several with one path share the page's global scope. */
export interface ScriptSource {
  readonly path: string
  readonly text: string
  /** Added to every offset that the reader reports, so that places are places in the file at `path`. */
  readonly offset: number
  readonly syntax: 'js' | 'jsx' | 'ts' | 'tsx'
  readonly masks: readonly Span[]
  /** `text` with its template expressions, for code that is shown or written; absent where nothing is masked. */
  readonly written?: string
}

/** The other files that a script can reach. Synchronous: the scan has read what may be needed. */
export interface Modules {
  /** Path of the file that `specifier` means when imported by `from`, or null (a package, or not in the repository). */
  readonly resolve: (from: string, specifier: string) => string | null
  /** What stands there, as scripts to read; null when it was not read or is no script (JSON counts as a script). */
  readonly scripts: (path: string) => readonly ScriptSource[] | null
  /** Files that other builds take in place of the one at a path: `environment.prod.ts` for `environment.ts`. */
  readonly variants?: (path: string) => readonly string[]
  /** Files that import the one at a path, among those that were read. */
  readonly importers?: (path: string) => readonly string[]
  /** Script files that a page loads together with the one at a path, or with the page's own scripts. */
  readonly loadedWith?: (path: string) => readonly string[]
}

/** The reader of JavaScript and TypeScript. It holds ts-morph, so it is a chunk of its own, loaded only when needed. */
export interface ScriptReader {
  /** Sites of all `scripts`; configurations are followed into other files through `modules`. Each text is parsed once. */
  readonly read: (scripts: readonly ScriptSource[], modules: Modules) => ScriptReading
  /** The edits that carry out `changes`, worked out together, so that commas, lines and emptied objects come out right. */
  readonly print: (changes: readonly Change[], text: (path: string) => string) => readonly Edit[]
}

export interface ScriptReading {
  readonly sites: readonly Site[]
  /** Syntax errors by path. */
  readonly faults: ReadonlyMap<string, number>
  /** How many texts were parsed, for the benchmark that counts. */
  readonly parsed: number
}
