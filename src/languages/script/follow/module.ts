/** From an import to what the other file exports. */
import { ts } from 'ts-morph'
import type { Script } from '../library.ts'
import { isFunctional } from '../nodes.ts'
import { followWrites } from './binding.ts'
import { onward, type Select, type State, sometimes, type Tracer, type Visitor } from './trace.ts'
import { watch } from './watch.ts'

export function followModule(
  tracer: Tracer,
  specifier: string,
  select: Select,
  at: ts.Node,
  before: State,
  visitor: Visitor,
): void {
  const state = onward(before, at, ['module', specifier, ...select])
  if (!state) return
  const { library } = tracer
  const path = library.resolve(library.scriptOf(at).path, specifier)
  if (path === null) {
    if (/^[./]/.test(specifier)) {
      const why = `is imported from ${specifier}, which is not in the repository`
      visitor.end({ kind: 'unknown', why, node: at, state })
    } else visitor.end({ kind: 'package', specifier, names: select, node: at, state })
    return
  }
  const scripts = library.at(path)
  if (scripts.length === 0) {
    visitor.end({ kind: 'unknown', why: `is imported from ${path}, which could not be read`, node: at, state })
    return
  }
  const { watching, found } = watch(visitor)
  for (const script of scripts) {
    if (script.data) followData(tracer, script, select, state, watching)
    else if (!followExport(tracer, script, select, state, watching))
      followCommon(tracer, script, select, state, watching)
  }
  for (const variant of library.variants(path)) {
    const other = sometimes(state)
    for (const script of library.at(variant)) {
      if (!followExport(tracer, script, select, other, watching)) followCommon(tracer, script, select, other, watching)
    }
  }
  if (found()) return
  visitor.end({ kind: 'unknown', why: `is not found among the exports of ${path}`, node: at, state })
}

function followData(tracer: Tracer, script: Script, select: Select, state: State, visitor: Visitor): void {
  const [statement] = script.file.statements
  if (!statement || !ts.isExpressionStatement(statement)) return
  const path = select[0] === 'default' ? select.slice(1) : select
  visitor.step?.(statement, `is data of ${script.path}`)
  tracer.follow(statement.expression, path, state, visitor)
}

/** True when the file exports that name the ES way. */
function followExport(tracer: Tracer, script: Script, select: Select, state: State, visitor: Visitor): boolean {
  const [name, ...rest] = select
  if (name === undefined) return false
  let found = false
  const stars: string[] = []
  for (const statement of script.file.statements) {
    if (ts.isExportAssignment(statement)) {
      if (statement.isExportEquals || name !== 'default') continue
      found = true
      visitor.step?.(statement, `is the default export of ${script.path}`)
      tracer.follow(statement.expression, rest, state, visitor)
    } else if (ts.isExportDeclaration(statement)) {
      const star = followReexport(tracer, statement, name, rest, state, visitor)
      if (typeof star === 'string') stars.push(star)
      else if (star) found = true
    } else if (exportsName(statement, name)) {
      found = true
      followDeclared(tracer, script, statement, name, rest, state, visitor)
    }
  }
  if (found || name === 'default') return found
  for (const star of stars) {
    tracer.followModule(star, select, script.file, state, visitor)
  }
  return stars.length > 0
}

/** True when it exports the name, the specifier when it exports everything of another module. */
function followReexport(
  tracer: Tracer,
  statement: ts.ExportDeclaration,
  name: string,
  rest: Select,
  state: State,
  visitor: Visitor,
): boolean | string {
  const from = statement.moduleSpecifier
  const specifier = from && ts.isStringLiteralLike(from) ? from.text : null
  const clause = statement.exportClause
  if (!clause) return specifier ?? false
  if (ts.isNamespaceExport(clause)) {
    if (clause.name.text !== name || specifier === null) return false
    tracer.followModule(specifier, rest, statement, state, visitor)
    return true
  }
  const element = clause.elements.find(each => each.name.text === name)
  if (!element) return false
  const original = element.propertyName ?? element.name
  visitor.step?.(element, `is exported as ${name}`)
  if (specifier !== null) tracer.followModule(specifier, [original.text, ...rest], element, state, visitor)
  else if (ts.isIdentifier(original)) {
    tracer.followBinding(tracer.scopes.bindingOf(original), rest, element, state, visitor)
  }
  return true
}

function exportsName(statement: ts.Statement, name: string): boolean {
  if (!ts.canHaveModifiers(statement)) return false
  const modifiers = ts.getModifiers(statement) ?? []
  if (!modifiers.some(modifier => modifier.kind === ts.SyntaxKind.ExportKeyword)) return false
  const isDefault = modifiers.some(modifier => modifier.kind === ts.SyntaxKind.DefaultKeyword)
  if (isDefault) return name === 'default'
  if (ts.isVariableStatement(statement)) {
    return statement.declarationList.declarations.some(declaration => declares(declaration.name, name))
  }
  return (ts.isFunctionDeclaration(statement) || ts.isClassDeclaration(statement)) && statement.name?.text === name
}

function declares(name: ts.BindingName, wanted: string): boolean {
  if (ts.isIdentifier(name)) return name.text === wanted
  return name.elements.some(element => ts.isBindingElement(element) && declares(element.name, wanted))
}

function followDeclared(
  tracer: Tracer,
  script: Script,
  statement: ts.Statement,
  name: string,
  rest: Select,
  state: State,
  visitor: Visitor,
): void {
  visitor.step?.(statement, `is exported by ${script.path}`)
  const binding = tracer.scopes.topOf(script.file, name)
  if (binding) {
    tracer.followBinding(binding, rest, statement, state, visitor)
    return
  }
  if (rest.length === 0) visitor.end({ kind: 'value', node: statement, state })
  else if (ts.isClassDeclaration(statement)) {
    tracer.followMember({ owner: statement, isStatic: true }, rest, statement, state, visitor)
  }
}

/** `module.exports = …`, `exports.name = …`, `export = …`, and the function of an AMD `define`. */
function followCommon(tracer: Tracer, script: Script, select: Select, state: State, visitor: Visitor): void {
  const { scopes, uses } = tracer
  const wanted = select[0] === 'default' ? [select, select.slice(1)] : [select]
  const moduleUses = uses.writesOf(scopes.globalOf(script.path, 'module'))
  const exportsUses = uses.writesOf(scopes.globalOf(script.path, 'exports'))
  for (const path of wanted) {
    const { watching, found } = watch(visitor)
    followWrites(tracer, moduleUses, ['exports', ...path], state, watching)
    followWrites(tracer, exportsUses, path, state, watching)
    if (found()) return
  }
  const plain = select[0] === 'default' ? select.slice(1) : select
  for (const statement of script.file.statements) {
    if (ts.isExportAssignment(statement) && statement.isExportEquals) {
      tracer.follow(statement.expression, plain, state, visitor)
    }
    const call = ts.isExpressionStatement(statement) ? statement.expression : null
    if (!call || !ts.isCallExpression(call)) continue
    if (!ts.isIdentifier(call.expression) || call.expression.text !== 'define') continue
    const last = call.arguments.at(-1)
    if (last && isFunctional(last)) tracer.followReturns(last, plain, state, visitor)
    else if (last) tracer.follow(last, plain, state, visitor)
  }
}
