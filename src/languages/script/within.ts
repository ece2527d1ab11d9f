/** Where a call stands: in a success callback of the widget, and whether it is all that the callback does. */
import { ts } from 'ts-morph'
import type { CallSite } from '../../types.ts'
import type { Script } from './library.ts'
import { type Functional, functionAround, keyOf, unwrap } from './nodes.ts'

const SHOWS = new Set(['renderEl', 'showSignIn', 'showSignInToGetTokens', 'showSignInAndRedirect'])

export function withinOf(script: Script, node: ts.Node): CallSite['within'] {
  const fn = functionAround(node)
  if (!fn) return 'elsewhere'
  if (isSuccessCallback(script, fn)) {
    return isOnlyStatement(node, fn) ? 'only-statement-of-success-callback' : 'success-callback'
  }
  for (let outer = functionAround(fn); outer; outer = functionAround(outer)) {
    if (isSuccessCallback(script, outer)) return 'success-callback'
  }
  return 'elsewhere'
}

function isSuccessCallback(script: Script, fn: Functional): boolean {
  let outer: ts.Node = fn
  // `function (res) {…}.bind(this)` and `useCallback(res => …)`
  for (;;) {
    const parent: ts.Node = outer.parent
    const isBound =
      ts.isPropertyAccessExpression(parent) && parent.name.text === 'bind' && ts.isCallExpression(parent.parent)
    if (isBound) outer = parent.parent
    else if (ts.isParenthesizedExpression(parent)) outer = parent
    else if (ts.isCallExpression(parent) && /useCallback$/.test(parent.expression.getText())) outer = parent
    else break
  }
  const place = outer.parent
  if (ts.isCallExpression(place) && ts.isExpression(outer) && isSuccessArgument(place, outer)) return true
  if (ts.isJsxExpression(place) && ts.isJsxAttribute(place.parent))
    return /^onSuccess$/i.test(place.parent.name.getText())
  const name = nameOf(fn, outer)
  if (name === null) return false
  if (/^(?:on|handle)?_?success$/i.test(name) && /renderEl|showSignIn/.test(script.text)) return true
  return [...SHOWS, 'then'].some(method =>
    (script.facts.callsByName.get(method) ?? []).some(call =>
      call.arguments.some(each => isSuccessArgument(call, each) && names(each, name)),
    ),
  )
}

/** `renderEl(options, success)`, `showSignIn…(options).then(success)`. */
function isSuccessArgument(call: ts.CallExpression, argument: ts.Expression): boolean {
  const callee = unwrap(call.expression)
  if (!ts.isPropertyAccessExpression(callee)) return false
  const index = call.arguments.indexOf(argument)
  const method = callee.name.text
  if (SHOWS.has(method)) {
    const [first] = call.arguments
    return index === 1 || (index === 0 && first !== undefined && ts.isFunctionLike(first))
  }
  if (method !== 'then' || index !== 0) return false
  const source = unwrap(callee.expression)
  if (!ts.isCallExpression(source)) return false
  const shown = unwrap(source.expression)
  return ts.isPropertyAccessExpression(shown) && (SHOWS.has(shown.name.text) || shown.name.text === 'then')
}

function nameOf(fn: Functional, outer: ts.Node): string | null {
  if (fn.name && !ts.isFunctionExpression(fn)) return keyOf(fn.name)
  const parent = outer.parent
  if (ts.isVariableDeclaration(parent) && ts.isIdentifier(parent.name)) return parent.name.text
  if (ts.isPropertyAssignment(parent) || ts.isPropertyDeclaration(parent)) return keyOf(parent.name)
  if (ts.isBinaryExpression(parent)) return /([\w$]+)$/.exec(parent.left.getText())?.[1] ?? null
  return null
}

/** `onSuccess`, `this.onSuccess`, `this.onSuccess.bind(this)`, `res => this.onSuccess(res)`. */
function names(argument: ts.Expression, name: string): boolean {
  const text = argument.getText()
  if (text.length > 200) return false
  const escaped = name.replace(/[$]/g, '\\$&')
  return new RegExp(`(?:^|\\.|=>\\s*(?:this\\.)?)${escaped}(?:$|\\.bind\\(|\\()`).test(text)
}

/** Apart from the `if` around it, the call is all that the function does. */
function isOnlyStatement(node: ts.Node, fn: Functional): boolean {
  if (fn.body === node) return true
  let statement: ts.Node = node.parent
  while (ts.isParenthesizedExpression(statement) || ts.isAwaitExpression(statement)) statement = statement.parent
  if (!ts.isExpressionStatement(statement) && !ts.isReturnStatement(statement)) return false
  for (;;) {
    const parent: ts.Node = statement.parent
    if (parent === fn) return true
    if (ts.isBlock(parent) && parent.statements.filter(isMore).length <= 1) statement = parent
    else if (ts.isIfStatement(parent) && !parent.elseStatement) statement = parent
    else return false
  }
}

/** A `return` without a value does nothing by itself. */
function isMore(statement: ts.Statement): boolean {
  return !ts.isReturnStatement(statement) || statement.expression !== undefined
}
