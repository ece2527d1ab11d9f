/** The same variable in other files: a global of a page, and an export that others import. */
import { ts } from 'ts-morph'
import type { Script } from '../library.ts'
import type { Binding } from '../scope.ts'
import type { Tracer } from './trace.ts'

/** Bindings of other files that hold the very same value, so that what they set on it is set on this one. */
export function sharedWith(tracer: Tracer, binding: Binding): readonly Binding[] {
  return binding.global ? onPage(tracer, binding) : imported(tracer, binding)
}

function onPage({ library, scopes }: Tracer, { path, name }: Binding): readonly Binding[] {
  return library.loadPage(path, name).map(other => scopes.globalOf(other, name))
}

function imported(tracer: Tracer, binding: Binding): readonly Binding[] {
  const [declaration] = binding.declarations
  if (!declaration) return []
  const { library, scopes } = tracer
  const script = library.scriptOf(declaration)
  if (!script.module || scopes.topOf(script.file, binding.name) !== binding) return []
  const names = exportedNames(script, binding.name)
  if (names.length === 0) return []
  return library.importers(script.path, names).flatMap(importer => importedAs(tracer, importer, script.path, names))
}

/** The names under which a module exports one of its variables. */
export function exportedNames(script: Script, name: string): readonly string[] {
  return script.file.statements.flatMap((statement): readonly string[] => {
    if (ts.isExportAssignment(statement)) {
      return ts.isIdentifier(statement.expression) && statement.expression.text === name ? ['default'] : []
    }
    if (ts.isExportDeclaration(statement)) {
      const clause = statement.moduleSpecifier ? null : statement.exportClause
      if (!clause || !ts.isNamedExports(clause)) return []
      return clause.elements.flatMap(each => ((each.propertyName ?? each.name).text === name ? [each.name.text] : []))
    }
    if (!ts.canHaveModifiers(statement)) return []
    const modifiers = ts.getModifiers(statement) ?? []
    if (!modifiers.some(each => each.kind === ts.SyntaxKind.ExportKeyword)) return []
    const isDefault = modifiers.some(each => each.kind === ts.SyntaxKind.DefaultKeyword)
    const declared = ts.isVariableStatement(statement)
      ? statement.declarationList.declarations.some(each => ts.isIdentifier(each.name) && each.name.text === name)
      : (ts.isFunctionDeclaration(statement) || ts.isClassDeclaration(statement)) && statement.name?.text === name
    return declared ? [isDefault ? 'default' : name] : []
  })
}

function importedAs(
  { library, scopes }: Tracer,
  importer: Script,
  path: string,
  names: readonly string[],
): readonly Binding[] {
  return importer.facts.imports.flatMap(node => {
    if (!ts.isImportDeclaration(node) || !ts.isStringLiteralLike(node.moduleSpecifier)) return []
    if (library.resolve(importer.path, node.moduleSpecifier.text) !== path) return []
    const own = node.importClause?.name && names.includes('default') ? [node.importClause.name] : []
    const named = node.importClause?.namedBindings
    const elements = named && ts.isNamedImports(named) ? named.elements : []
    const taken = elements.filter(each => names.includes((each.propertyName ?? each.name).text)).map(each => each.name)
    return [...own, ...taken].map(name => scopes.bindingOf(name))
  })
}
