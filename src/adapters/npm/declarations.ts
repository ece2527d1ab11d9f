import { type Declaration, type DeclaredFile, parseDeclarations, type TypeNode } from './type-parser.ts'

/** Declaration files of a package by their path in it: `types/src/types/options.d.ts`. */
export type DeclarationFiles = ReadonlyMap<string, string>

const ROOT = 'WidgetOptions'
/** The declarations leave these two open (`any`) and name what may stand in them elsewhere. */
const KEYS_OF: { readonly [option: string]: string } = { features: 'Feature', colors: 'ColorKey' }
const SAME_SHAPE = new Set(['Partial', 'Required', 'Readonly', 'NonNullable'])
const DEEPEST = 6

/**
 * The options that the declarations of `WidgetOptions` know, dotted, with true where they are marked deprecated.
 * What comes from other packages is known by name only where the declarations pick it by name.
 */
export function optionsDeclared(files: DeclarationFiles): { readonly [path: string]: boolean } {
  const parsed = new Map<string, DeclaredFile>()
  for (const [path, text] of files) {
    const file = parseDeclarations(text)
    if (file !== null) parsed.set(path, file)
  }
  const found = new Map<string, boolean>()
  for (const [path, file] of parsed) {
    const root = file.declarations.get(ROOT)
    if (root === undefined) continue
    walk({ parsed, found }, root.type, path, '', [], null)
    for (const [option, alias] of Object.entries(KEYS_OF)) {
      const keys = file.declarations.get(alias)
      if (keys === undefined || !found.has(option)) continue
      for (const key of literalsOf(keys.type)) addOption(found, `${option}.${key}`, false)
    }
  }
  return Object.fromEntries([...found].sort(([a], [b]) => (a < b ? -1 : 1)))
}

interface Walk {
  readonly parsed: ReadonlyMap<string, DeclaredFile>
  readonly found: Map<string, boolean>
}

/** What of the members counts: a list of names to take or to leave; null for all. */
type Choice = { readonly take: boolean; readonly names: readonly string[] } | null

function walk(run: Walk, node: TypeNode, file: string, prefix: string, above: readonly object[], choice: Choice): void {
  if (above.includes(node) || prefix.split('.').length > DEEPEST) return
  const inside = [...above, node]
  switch (node.kind) {
    case 'object':
      for (const member of node.members) {
        if (choice !== null && choice.names.includes(member.name) !== choice.take) continue
        addOption(run.found, prefix + member.name, member.deprecated)
        if (member.type) walk(run, member.type, file, `${prefix}${member.name}.`, inside, null)
      }
      return
    case 'any-of':
      for (const part of node.parts) walk(run, part, file, prefix, inside, choice)
      return
    case 'reference':
      walkReference(run, node, file, prefix, inside, choice)
      return
    default:
      return
  }
}

function walkReference(
  run: Walk,
  node: TypeNode & { readonly kind: 'reference' },
  file: string,
  prefix: string,
  above: readonly object[],
  choice: Choice,
): void {
  const [first, second] = node.arguments
  if (SAME_SHAPE.has(node.name) && first) {
    walk(run, first, file, prefix, above, choice)
    return
  }
  if ((node.name === 'Pick' || node.name === 'Omit') && first && second) {
    const take = node.name === 'Pick'
    const names = literalsOf(second)
    // Picked names are known even where the type that they are picked from is of another package.
    if (take && choice === null) for (const name of names) addOption(run.found, prefix + name, false)
    walk(run, first, file, prefix, above, choice ?? { take, names })
    return
  }
  if (node.name === 'Record' && first) {
    for (const name of literalsOf(first)) addOption(run.found, prefix + name, false)
    return
  }
  const found = resolve(run.parsed, file, node.name, [])
  if (found) walk(run, found.declaration.type, found.file, prefix, above, choice)
}

interface Resolved {
  readonly file: string
  readonly declaration: Declaration
}

function resolve(
  parsed: ReadonlyMap<string, DeclaredFile>,
  path: string,
  name: string,
  seen: readonly string[],
): Resolved | null {
  const file = parsed.get(path)
  if (file === undefined || seen.includes(path)) return null
  const declaration = file.declarations.get(name)
  if (declaration) return { file: path, declaration }
  const imported = file.imports.get(name)
  const next = [...seen, path]
  if (imported) {
    const target = fileAt(parsed, path, imported.from)
    return target === null ? null : resolve(parsed, target, imported.name, next)
  }
  for (const from of file.reexports) {
    const target = fileAt(parsed, path, from)
    const found = target === null ? null : resolve(parsed, target, name, next)
    if (found) return found
  }
  return null
}

function fileAt(parsed: ReadonlyMap<string, DeclaredFile>, from: string, specifier: string): string | null {
  if (!specifier.startsWith('.')) return null
  const parts = from.split('/').slice(0, -1)
  for (const part of specifier.replace(/\.[cm]?js$/, '').split('/')) {
    if (part === '..') parts.pop()
    else if (part !== '.') parts.push(part)
  }
  const path = parts.join('/')
  return [`${path}.d.ts`, `${path}/index.d.ts`].find(candidate => parsed.has(candidate)) ?? null
}

function literalsOf(node: TypeNode): readonly string[] {
  if (node.kind === 'literal') return [node.value]
  return node.kind === 'any-of' ? node.parts.flatMap(literalsOf) : []
}

/** The first word counts: an interface's own members stand before those that it extends. */
function addOption(found: Map<string, boolean>, path: string, deprecated: boolean): void {
  if (!found.has(path)) found.set(path, deprecated)
}
