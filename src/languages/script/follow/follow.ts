/** Follows an expression to where its value is written. */
import { ts } from 'ts-morph'
import type { Library } from '../library.ts'
import { accessKey, dotted, isAccess, isAssignment, isFunctional, keyOf, returnsOf, unwrap } from '../nodes.ts'
import { type Binding, createScopes } from '../scope.ts'
import { createUses, isGlobalObject } from '../uses.ts'
import { followBinding } from './binding.ts'
import { followCall } from './call.ts'
import { createComponents } from './component.ts'
import { followConstruction } from './construction.ts'
import { createGlobals } from './globals.ts'
import { followMember } from './member.ts'
import { followModule } from './module.ts'
import { followParameter } from './parameter.ts'
import { type End, onward, type Select, type State, sometimes, start, type Tracer, type Visitor } from './trace.ts'

export function createTracer(library: Library): Tracer {
  const scopes = createScopes(library)
  const uses = createUses(library, scopes)
  const ends: Tracer['ends'] = (node, state = start()) => {
    const found: End[] = []
    follow(tracer, node, [], state, { end: end => found.push(end) })
    return found
  }
  const tracer: Tracer = {
    library,
    scopes,
    uses,
    globals: createGlobals(library, scopes),
    components: createComponents(library, ends),
    ends,
    follow: (node, select, state, visitor) => follow(tracer, node, select, state, visitor),
    followBinding: (binding, select, at, state, visitor) => followBinding(tracer, binding, select, at, state, visitor),
    followMember: (self, select, at, state, visitor) => followMember(tracer, self, select, at, state, visitor),
    followParameter: (parameter, select, state, visitor) => followParameter(tracer, parameter, select, state, visitor),
    followModule: (specifier, select, at, state, visitor) =>
      followModule(tracer, specifier, select, at, state, visitor),
    followObject: (literal, select, state, visitor) => followObject(tracer, literal, select, state, visitor),
    followReturns(fn, select, state, visitor) {
      for (const { value, conditional } of returnsOf(fn)) {
        follow(tracer, value, select, sometimes(state, conditional), visitor)
      }
    },
  }
  return tracer
}

function follow(tracer: Tracer, expression: ts.Expression, select: Select, before: State, visitor: Visitor): void {
  const node = unwrap(expression)
  const state = onward(before, node, select)
  if (!state) return

  if (ts.isObjectLiteralExpression(node)) {
    if (select.length > 0) tracer.followObject(node, select, state, visitor)
    else visitor.end({ kind: 'value', node, state })
    return
  }
  if (ts.isArrayLiteralExpression(node)) {
    followArray(tracer, node, select, state, visitor)
    return
  }
  if (isFunctional(node) || ts.isClassExpression(node)) {
    followDefinition(tracer, node, select, state, visitor)
    return
  }
  if (ts.isConditionalExpression(node)) {
    visitor.step?.(node, 'chooses between two values')
    tracer.follow(node.whenTrue, select, sometimes(state), visitor)
    tracer.follow(node.whenFalse, select, sometimes(state), visitor)
    return
  }
  if (isAssignment(node)) {
    tracer.follow(node.right, select, state, visitor)
    return
  }
  if (ts.isBinaryExpression(node)) {
    followBinary(tracer, node, select, state, visitor)
    return
  }
  if (tracer.library.masked(node)) {
    visitor.end({ kind: 'unknown', why: 'is written by the template of the page', node, state })
    return
  }
  if (ts.isIdentifier(node)) {
    if (node.text === 'undefined') return
    if (isGlobalObject(node) && select.length > 0 && tracer.scopes.bindingOf(node).declarations.length === 0) {
      const [name = '', ...rest] = select
      const global = tracer.scopes.globalOf(tracer.library.scriptOf(node).path, name)
      tracer.followBinding(global, rest, node, state, visitor)
      return
    }
    const store = storeOf(tracer, node)
    if (store) {
      visitor.step?.(node, `is the value of the store ${store.name}`)
      tracer.followBinding(store, select, node, state, visitor)
      return
    }
    visitor.step?.(node, `is the variable ${node.text}`)
    tracer.followBinding(tracer.scopes.bindingOf(node), select, node, state, visitor)
    return
  }
  if (node.kind === ts.SyntaxKind.ThisKeyword) {
    const self = tracer.uses.selfAt(node)
    if (self && select.length > 0) {
      tracer.followMember(self, select, node, state, visitor)
      return
    }
    visitor.end({ kind: 'unknown', why: 'is an object that is not known here', node, state })
    return
  }
  if (isAccess(node)) {
    followAccess(tracer, node, select, state, visitor)
    return
  }
  if (ts.isCallExpression(node)) {
    followCall(tracer, node, select, state, visitor)
    return
  }
  if (ts.isNewExpression(node)) {
    followConstruction(tracer, node, select, state, visitor)
    return
  }
  if (select.length > 0) {
    visitor.end({ kind: 'unknown', why: 'is an expression that cannot be followed', node, state })
    return
  }
  visitor.end({ kind: 'value', node, state })
}

/** Svelte's `$config`: what the store `config` holds. */
function storeOf({ library, scopes }: Tracer, node: ts.Identifier): Binding | null {
  const script = library.scriptOf(node)
  if (!/^\$[A-Za-z_]/.test(node.text) || !script.path.endsWith('.svelte')) return null
  return scopes.bindingOf(node).declarations.length > 0 ? null : scopes.topOf(script.file, node.text.slice(1))
}

function followAccess(
  tracer: Tracer,
  node: ts.PropertyAccessExpression | ts.ElementAccessExpression,
  select: Select,
  state: State,
  visitor: Visitor,
): void {
  const key = accessKey(node)
  visitor.step?.(node, key === null ? 'is chosen by a computed key' : `is the member ${key}`)
  const next = key === null ? sometimes(state) : state
  if (dotted(node) === 'module.exports' && tracer.library.scriptOf(node).path.endsWith('.json')) return
  tracer.follow(node.expression, [key ?? '*', ...select], next, visitor)
}

function followBinary(tracer: Tracer, node: ts.BinaryExpression, select: Select, state: State, visitor: Visitor): void {
  const kind = node.operatorToken.kind
  if (kind === ts.SyntaxKind.CommaToken) {
    tracer.follow(node.right, select, state, visitor)
    return
  }
  if (kind === ts.SyntaxKind.AmpersandAmpersandToken) {
    tracer.follow(node.right, select, sometimes(state), visitor)
    return
  }
  if (kind === ts.SyntaxKind.BarBarToken || kind === ts.SyntaxKind.QuestionQuestionToken) {
    visitor.step?.(node, 'falls back to another value')
    tracer.follow(node.left, select, sometimes(state), visitor)
    tracer.follow(node.right, select, sometimes(state), visitor)
    return
  }
  visitor.end({ kind: 'value', node, state })
}

function followDefinition(tracer: Tracer, node: ts.Node, select: Select, state: State, visitor: Visitor): void {
  if (select.length === 0) visitor.end({ kind: 'value', node, state })
  else if (ts.isClassExpression(node)) {
    tracer.followMember({ owner: node, isStatic: true }, select, node, state, visitor)
  }
}

function followArray(
  tracer: Tracer,
  node: ts.ArrayLiteralExpression,
  select: Select,
  state: State,
  visitor: Visitor,
): void {
  const [key, ...rest] = select
  if (key === undefined) {
    visitor.end({ kind: 'value', node, state })
    return
  }
  for (const [i, element] of node.elements.entries()) {
    if (key !== '*' && key !== String(i)) continue
    if (ts.isSpreadElement(element)) tracer.follow(element.expression, select, sometimes(state), visitor)
    else tracer.follow(element, rest, sometimes(state, key === '*'), visitor)
  }
}

function followObject(
  tracer: Tracer,
  literal: ts.ObjectLiteralExpression,
  select: Select,
  state: State,
  visitor: Visitor,
): void {
  const [key = '*', ...rest] = select
  for (const member of literal.properties) {
    if (ts.isSpreadAssignment(member)) {
      tracer.follow(member.expression, select, state, visitor)
      continue
    }
    const name = keyOf(member.name)
    if (key !== '*' && name !== key) continue
    const next = sometimes(state, key === '*')
    if (ts.isPropertyAssignment(member)) tracer.follow(member.initializer, rest, next, visitor)
    else if (ts.isShorthandPropertyAssignment(member)) {
      tracer.followBinding(tracer.scopes.bindingOf(member.name), rest, member, next, visitor)
    } else if (ts.isGetAccessorDeclaration(member)) tracer.followReturns(member, rest, next, visitor)
    else if (rest.length === 0) visitor.end({ kind: 'value', node: member, state: next })
  }
}
