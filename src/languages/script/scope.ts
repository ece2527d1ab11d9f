/** Which declaration an identifier means: scopes without a type checker. */
import { ts } from 'ts-morph'
import type { Library } from './library.ts'
import { isFunctional } from './nodes.ts'

export interface Binding {
  readonly name: string
  /** Names at its declarations; empty for a global that is only assigned to, or not seen at all. */
  readonly declarations: readonly ts.Identifier[]
  readonly path: string
  /** True for a global of a page (or of a file that is no module). */
  readonly global: boolean
}

export interface Scopes {
  /** The binding that a reference means; a global of its path when nothing around it declares the name. */
  readonly bindingOf: (identifier: ts.Identifier) => Binding
  /** The global of that name in the scripts of one path. */
  readonly globalOf: (path: string, name: string) => Binding
  /** The top-level binding of a module, or null. */
  readonly topOf: (file: ts.SourceFile, name: string) => Binding | null
}

interface Growing extends Binding {
  readonly declarations: ts.Identifier[]
}

type Table = Map<string, Growing>

export function createScopes(library: Library): Scopes {
  const tables = new Map<ts.Node, Table>()
  const globals = new Map<string, Table>()

  function globalTable(path: string): Table {
    const known = globals.get(path)
    if (known) return known
    const table: Table = new Map()
    globals.set(path, table)
    for (const script of library.at(path)) {
      if (!script.module) declareAll(script.file, table, path, true)
    }
    return table
  }

  function tableOf(scope: ts.Node): Table {
    const known = tables.get(scope)
    if (known) return known
    const script = library.scriptOf(scope)
    if (ts.isSourceFile(scope) && !script.module) return globalTable(script.path)
    const table: Table = new Map()
    declareAll(scope, table, script.path, false)
    tables.set(scope, table)
    return table
  }

  function globalOf(path: string, name: string): Binding {
    const table = globalTable(path)
    const known = table.get(name)
    if (known) return known
    const fresh: Growing = { name, declarations: [], path, global: true }
    table.set(name, fresh)
    return fresh
  }

  return {
    globalOf,
    topOf: (file, name) => tableOf(file).get(name) ?? null,
    bindingOf(identifier) {
      for (let scope: ts.Node = identifier.parent; scope; scope = scope.parent) {
        if (!isScope(scope)) continue
        const found = tableOf(scope).get(identifier.text)
        if (found) return found
      }
      return globalOf(library.scriptOf(identifier).path, identifier.text)
    },
  }
}

function isScope(node: ts.Node): boolean {
  if (ts.isBlock(node)) return !isFunctional(node.parent)
  return (
    ts.isSourceFile(node) ||
    isFunctional(node) ||
    ts.isModuleBlock(node) ||
    ts.isCaseBlock(node) ||
    ts.isForStatement(node) ||
    ts.isForInStatement(node) ||
    ts.isForOfStatement(node) ||
    ts.isCatchClause(node) ||
    ts.isClassExpression(node)
  )
}

function declareAll(scope: ts.Node, table: Table, path: string, global: boolean): void {
  function declare(name: ts.Identifier): void {
    const known = table.get(name.text)
    if (known?.declarations.includes(name)) return
    if (known) known.declarations.push(name)
    else table.set(name.text, { name: name.text, declarations: [name], path, global })
  }

  function pattern(name: ts.BindingName): void {
    if (ts.isIdentifier(name)) declare(name)
    else for (const element of name.elements) if (ts.isBindingElement(element)) pattern(element.name)
  }

  function list(node: ts.VariableDeclarationList): void {
    for (const declaration of node.declarations) pattern(declaration.name)
  }

  function imported(node: ts.ImportDeclaration): void {
    const clause = node.importClause
    if (!clause) return
    if (clause.name) declare(clause.name)
    const named = clause.namedBindings
    if (named && ts.isNamespaceImport(named)) declare(named.name)
    if (named && ts.isNamedImports(named)) for (const element of named.elements) declare(element.name)
  }

  function lexical(node: ts.Statement): void {
    if (ts.isVariableStatement(node)) list(node.declarationList)
    else if (ts.isFunctionDeclaration(node) || ts.isClassDeclaration(node)) {
      if (node.name) declare(node.name)
    } else if (ts.isImportDeclaration(node)) imported(node)
    else if (ts.isImportEqualsDeclaration(node) || ts.isEnumDeclaration(node)) declare(node.name)
  }

  /** `var` belongs to the function around it, wherever in it the statement stands. */
  function hoisted(node: ts.Node): void {
    if (isFunctional(node) || ts.isClassLike(node) || ts.isExpression(node)) return
    if (ts.isVariableDeclarationList(node) && (node.flags & ts.NodeFlags.BlockScoped) === 0) list(node)
    ts.forEachChild(node, hoisted)
  }

  if (ts.isSourceFile(scope) || ts.isModuleBlock(scope) || ts.isBlock(scope)) {
    for (const statement of scope.statements) lexical(statement)
    if (!ts.isBlock(scope)) ts.forEachChild(scope, hoisted)
  } else if (isFunctional(scope)) {
    if (ts.isFunctionExpression(scope) && scope.name) declare(scope.name)
    for (const parameter of scope.parameters) pattern(parameter.name)
    if (scope.body && ts.isBlock(scope.body)) {
      for (const statement of scope.body.statements) lexical(statement)
      ts.forEachChild(scope.body, hoisted)
    }
  } else if (ts.isCaseBlock(scope)) {
    for (const clause of scope.clauses) for (const statement of clause.statements) lexical(statement)
  } else if (ts.isForStatement(scope) || ts.isForInStatement(scope) || ts.isForOfStatement(scope)) {
    if (scope.initializer && ts.isVariableDeclarationList(scope.initializer)) list(scope.initializer)
  } else if (ts.isCatchClause(scope)) {
    if (scope.variableDeclaration) pattern(scope.variableDeclaration.name)
  } else if (ts.isClassExpression(scope) && scope.name) declare(scope.name)
}
