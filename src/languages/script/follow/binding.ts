/** From a variable to the values that it is given. */
import { ts } from 'ts-morph'
import { isAmbient } from '../ambient.ts'
import type { Binding } from '../scope.ts'
import type { Use } from '../uses.ts'
import { type End, onward, type Select, type State, sometimes, type Tracer, type Visitor } from './trace.ts'

export function followBinding(
  tracer: Tracer,
  binding: Binding,
  select: Select,
  at: ts.Node,
  before: State,
  visitor: Visitor,
): void {
  const state = onward(before, binding.declarations[0] ?? at, ['binding', binding.path, binding.name, ...select])
  if (!state) {
    // `var OktaSignIn = window.OktaSignIn`: the global means itself, so what it is comes from outside.
    if (binding.global) {
      visitor.end({ kind: 'global', names: [binding.name, ...select], node: at, state: before, again: true })
    }
    return
  }
  visitor.pass?.({ binding }, select, state)
  let found = false
  let self: End | null = null
  const watching: Visitor = {
    ...visitor,
    end(end) {
      if (end.kind === 'global' && end.again && end.names[0] === binding.name) {
        self = end
        return
      }
      found = true
      visitor.end(end)
    },
  }
  for (const declaration of binding.declarations) {
    if (followDeclaration(tracer, declaration, select, state, watching)) found = true
  }
  if (followWrites(tracer, tracer.uses.writesOf(binding), select, state, watching)) found = true
  if (self) visitor.end({ ...(self as End & { readonly kind: 'global' }), again: found })
  if (found || self) return
  if (binding.global) followGlobal(tracer, binding, select, at, state, visitor)
  else if (binding.declarations.every(isAmbient)) {
    visitor.end({ kind: 'global', names: [binding.name, ...select], node: at, state })
  } else visitor.end({ kind: 'unknown', why: 'is given no value that can be seen here', node: at, state })
}

/** Assignments that set the value (or something around it) as a whole. True when there was one. */
export function followWrites(
  tracer: Tracer,
  uses: readonly Use[],
  select: Select,
  state: State,
  visitor: Visitor,
): boolean {
  let found = false
  for (const use of uses) {
    const { path } = use
    if (path.length > select.length || !path.every((key, i) => key === select[i])) continue
    const rest = select.slice(path.length)
    if (use.kind === 'assign') {
      found = true
      visitor.step?.(use.node, 'is assigned')
      tracer.follow(use.value, rest, sometimes(state, use.conditional), visitor)
    } else if (use.kind === 'merge' && rest.length > 0) {
      for (const value of use.values) tracer.follow(value, rest, sometimes(state, use.conditional), visitor)
    }
  }
  return found
}

/** True when the declaration says where a value comes from (also when that cannot be followed). */
function followDeclaration(
  tracer: Tracer,
  name: ts.Identifier,
  select: Select,
  state: State,
  visitor: Visitor,
): boolean {
  const parent: ts.Node = name.parent
  if (ts.isVariableDeclaration(parent)) return followVariable(tracer, parent, select, state, visitor)
  if (ts.isBindingElement(parent)) return followPattern(tracer, parent, select, state, visitor)
  if (ts.isParameter(parent)) {
    tracer.followParameter(parent, select, state, visitor)
    return true
  }
  if (ts.isFunctionDeclaration(parent) || ts.isFunctionExpression(parent)) {
    if (select.length === 0) visitor.end({ kind: 'value', node: parent, state })
    return true
  }
  if (ts.isClassLike(parent)) {
    if (select.length === 0) visitor.end({ kind: 'value', node: parent, state })
    else tracer.followMember({ owner: parent, isStatic: true }, select, name, state, visitor)
    return true
  }
  return followImport(tracer, parent, select, state, visitor)
}

function followVariable(
  tracer: Tracer,
  declaration: ts.VariableDeclaration,
  select: Select,
  state: State,
  visitor: Visitor,
): boolean {
  if (declaration.initializer) {
    visitor.step?.(declaration, 'is declared')
    tracer.follow(declaration.initializer, select, state, visitor)
    return true
  }
  const loop = declaration.parent.parent
  if (!ts.isForOfStatement(loop)) return false
  tracer.follow(loop.expression, ['*', ...select], sometimes(state), visitor)
  return true
}

/** `const { config: { widget } = {} } = props` */
function followPattern(
  tracer: Tracer,
  element: ts.BindingElement,
  select: Select,
  state: State,
  visitor: Visitor,
): boolean {
  if (element.initializer) tracer.follow(element.initializer, select, sometimes(state), visitor)
  let path = select
  let inner: ts.Node = element
  while (ts.isBindingElement(inner)) {
    const key = keyInPattern(inner)
    if (key !== null) path = [key, ...path]
    inner = inner.parent.parent
  }
  if (ts.isParameter(inner)) tracer.followParameter(inner, path, state, visitor)
  else if (ts.isVariableDeclaration(inner) && inner.initializer) tracer.follow(inner.initializer, path, state, visitor)
  return true
}

/** The key that an element of a pattern takes; null for the rest, `*` where it is computed. */
export function keyInPattern(element: ts.BindingElement): string | null {
  if (element.dotDotDotToken) return null
  if (ts.isArrayBindingPattern(element.parent)) return String(element.parent.elements.indexOf(element))
  const name = element.propertyName ?? element.name
  return ts.isIdentifier(name) || ts.isStringLiteralLike(name) ? name.text : '*'
}

function followImport(tracer: Tracer, node: ts.Node, select: Select, state: State, visitor: Visitor): boolean {
  if (ts.isImportEqualsDeclaration(node)) {
    const reference = node.moduleReference
    if (!ts.isExternalModuleReference(reference) || !ts.isStringLiteralLike(reference.expression)) return false
    tracer.followModule(reference.expression.text, select, node, state, visitor)
    return true
  }
  const declaration = importAround(node)
  if (!declaration || !ts.isStringLiteralLike(declaration.moduleSpecifier)) return false
  const names = ts.isImportSpecifier(node)
    ? [(node.propertyName ?? node.name).text]
    : ts.isImportClause(node)
      ? ['default']
      : []
  visitor.step?.(node, `is imported from ${declaration.moduleSpecifier.text}`)
  tracer.followModule(declaration.moduleSpecifier.text, [...names, ...select], node, state, visitor)
  return true
}

export function importAround(node: ts.Node): ts.ImportDeclaration | null {
  for (let outer: ts.Node = node; outer; outer = outer.parent) if (ts.isImportDeclaration(outer)) return outer
  return null
}

/** A global may be set by other files of the page, or by one file of the repository alone. */
function followGlobal(
  tracer: Tracer,
  binding: Binding,
  select: Select,
  at: ts.Node,
  state: State,
  visitor: Visitor,
): void {
  const { scopes } = tracer
  const paths = tracer.globals.settersOf(binding)
  if (paths.length === 0) {
    const end: End = { kind: 'global', names: [binding.name, ...select], node: at, state }
    visitor.end(end)
    return
  }
  for (const path of paths) {
    visitor.step?.(at, `is a global that ${path} sets`)
    const other = scopes.globalOf(path, binding.name)
    followBinding(tracer, other, select, at, sometimes(state, paths.length > 1), visitor)
  }
}
