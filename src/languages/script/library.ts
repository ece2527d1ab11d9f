/**
 * The scripts of a run: each text parsed once into one in-memory project, without lib files and without type checker.
 * ts-morph reads; nothing is ever changed through it.
 */
import { Project, ScriptKind, type SourceFile, ts } from 'ts-morph'
import type { Modules, Place, ScriptSource, Span } from '../../types.ts'
import { type Facts, factsOf } from './facts.ts'

export interface Script extends ScriptSource {
  readonly file: ts.SourceFile
  /** Syntax errors. */
  readonly faults: number
  /** An ES module has a scope of its own; other scripts of one path share the page's global scope. */
  readonly module: boolean
  readonly facts: Facts
  /** JSON: a value to follow into, no script with sites of its own. */
  readonly data: boolean
}

export interface Library {
  /** The scripts that were handed in. */
  readonly given: readonly Script[]
  /** Those of one path, loaded when they are not yet. */
  readonly at: (path: string) => readonly Script[]
  /** All that were parsed so far. */
  readonly all: () => readonly Script[]
  readonly resolve: (from: string, specifier: string) => string | null
  /** Paths that other builds take in place of one. */
  readonly variants: (path: string) => readonly string[]
  /** What a page loads together with a script, where it names this: parsed now, by path. */
  readonly loadPage: (path: string, name: string) => readonly string[]
  /** Scripts that import a module and name one of these: parsed now. */
  readonly importers: (path: string, names: readonly string[]) => readonly Script[]
  /** Paths of the repository that a script imports. */
  readonly importsOf: (script: Script) => ReadonlySet<string>
  readonly scriptOf: (node: ts.Node) => Script
  readonly place: (node: ts.Node) => Place
  /** The node as it stands in its file, template expressions included. */
  readonly code: (node: ts.Node) => string
  /** True when a template expression stands somewhere in the node: its value is not known. */
  readonly masked: (node: ts.Node) => boolean
  readonly parsed: () => number
  readonly forget: () => void
}

const KINDS = { js: ScriptKind.JS, jsx: ScriptKind.JSX, ts: ScriptKind.TS, tsx: ScriptKind.TSX }

export function createLibrary(sources: readonly ScriptSource[], modules: Modules): Library {
  const project = new Project({
    useInMemoryFileSystem: true,
    skipFileDependencyResolution: true,
    skipLoadingLibFiles: true,
    compilerOptions: { allowJs: true },
  })
  const scripts = new WeakMap<ts.SourceFile, Script>()
  const byPath = new Map<string, readonly Script[]>()
  const all: Script[] = []
  const files: SourceFile[] = []

  function parse(source: ScriptSource): Script {
    const json = /\.(?:json[c5]?|webmanifest)$/.test(source.path)
    const kind = json ? ScriptKind.JSON : KINDS[source.syntax]
    const extension = json ? 'json' : source.syntax
    const parsed = project.createSourceFile(`/${all.length}.${extension}`, source.text, { scriptKind: kind })
    files.push(parsed)
    const file = parsed.compilerNode
    const script: Script = {
      path: source.path,
      text: source.text,
      offset: source.offset,
      syntax: source.syntax,
      masks: source.masks,
      ...(source.written === undefined ? {} : { written: source.written }),
      file,
      faults: faultsOf(file),
      module: file.statements.some(isModuleStatement),
      facts: factsOf(file),
      data: json,
    }
    scripts.set(file, script)
    all.push(script)
    return script
  }

  const given = sources.map(parse)
  for (const script of given) byPath.set(script.path, [...(byPath.get(script.path) ?? []), script])

  function scriptOf(node: ts.Node): Script {
    const script = scripts.get(node.getSourceFile())
    if (!script) throw new Error('A node of a file that this library did not parse')
    return script
  }

  const imported = new Map<Script, ReadonlySet<string>>()
  function importsOf(script: Script): ReadonlySet<string> {
    const known = imported.get(script)
    if (known) return known
    const paths = new Set<string>()
    for (const node of script.facts.imports) {
      const from = ts.isImportEqualsDeclaration(node) ? null : node.moduleSpecifier
      const path = from && ts.isStringLiteralLike(from) ? modules.resolve(script.path, from.text) : null
      if (path !== null) paths.add(path)
    }
    imported.set(script, paths)
    return paths
  }

  function at(path: string): readonly Script[] {
    const known = byPath.get(path)
    if (known) return known
    const loaded = (modules.scripts(path) ?? []).map(parse)
    byPath.set(path, loaded)
    return loaded
  }

  /** True when a file names one of these; then it is parsed. */
  function loads(path: string, names: readonly string[]): boolean {
    const isNamed = (text: string) => names.some(name => name === 'default' || text.includes(name))
    const scripts = byPath.get(path) ?? modules.scripts(path) ?? []
    return scripts.some(script => isNamed(script.text)) && at(path).length > 0
  }

  return {
    importsOf,
    given,
    all: () => all,
    at,
    resolve: modules.resolve,
    variants: path => modules.variants?.(path) ?? [],
    loadPage: (path, name) => (modules.loadedWith?.(path) ?? []).filter(other => loads(other, [name])),
    importers: (path, names) =>
      (modules.importers?.(path) ?? []).flatMap(other => (loads(other, names) ? at(other) : [])),
    scriptOf,
    place(node) {
      const { path, offset, file } = scriptOf(node)
      return { path, start: node.getStart(file) + offset, end: node.end + offset }
    },
    code(node) {
      const { text, written, file } = scriptOf(node)
      return (written ?? text).slice(node.getStart(file), node.end)
    },
    masked(node) {
      const { masks, file } = scriptOf(node)
      return masks.length > 0 && overlapsMask(masks, node.getStart(file), node.end)
    },
    parsed: () => all.length,
    forget() {
      for (const file of files) file.forget()
    },
  }
}

function overlapsMask(masks: readonly Span[], start: number, end: number): boolean {
  return masks.some(mask => mask.start < end && mask.end > start)
}

/** The parser's own list: a program, which would be the official way to it, costs as much as the parse. */
function faultsOf(file: ts.SourceFile): number {
  const diagnostics: unknown = Reflect.get(file, 'parseDiagnostics')
  return Array.isArray(diagnostics) ? diagnostics.length : 0
}

function isModuleStatement(statement: ts.Statement): boolean {
  if (ts.isImportDeclaration(statement) || ts.isExportDeclaration(statement) || ts.isExportAssignment(statement)) {
    return true
  }
  if (ts.isImportEqualsDeclaration(statement)) return true
  if (!ts.canHaveModifiers(statement)) return false
  return ts.getModifiers(statement)?.some(modifier => modifier.kind === ts.SyntaxKind.ExportKeyword) ?? false
}
