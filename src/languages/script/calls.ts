/** Calls on the widget, on its auth client, and on what they give back. */
import { ts } from 'ts-morph'
import type { CallSite, Edit, Place } from '../../types.ts'
import { moved, withoutStatement } from './edits.ts'
import type { Tracer } from './follow/trace.ts'
import type { Library, Script } from './library.ts'
import { accessKey, isAccess, unwrap } from './nodes.ts'
import { knownValue } from './value.ts'
import { widgetConstruction } from './widget-class.ts'
import { withinOf } from './within.ts'

/** Names that nothing but the widget has. */
const OWN = new Set(['renderEl', 'showSignInToGetTokens', 'showSignInAndRedirect', 'setCookieAndRedirect'])

/** Members of a widget that calls begin with. */
const MEMBERS = new Set([
  ...['showSignIn', 'on', 'off', 'once', 'bind', 'unbind', 'listenTo', 'listenToOnce', 'stopListening', 'trigger'],
  ...['remove', 'hide', 'show', 'hasTokensInUrl', 'signOut', 'getTransaction', 'getUser', 'before', 'after'],
  ...['session', 'token', 'tokenManager', 'idToken', 'authClient'],
])

/** Members of the auth client that calls begin with. */
const CLIENT_MEMBERS = new Set([
  ...['session', 'token', 'tokenManager', 'idToken', 'tx', 'idx', 'signOut', 'signIn', 'signInWithCredentials'],
  ...['forgotPassword', 'handleLoginRedirect', 'isLoginRedirect', 'start', 'stop', 'authStateManager'],
  ...['serviceManager', 'isInteractionRequired', 'isInteractionRequiredError', 'isEmailVerifyCallback'],
  ...['parseEmailVerifyCallback', 'getUser', 'getIdToken', 'getAccessToken'],
])

export interface WidgetCall {
  readonly call: ts.CallExpression
  /** Below the widget: `tokenManager.get`. */
  readonly method: string
  readonly receiver: ts.Expression
}

export function callSites(tracer: Tracer, script: Script): readonly CallSite[] {
  if (!isAboutWidget(script)) return []
  const found = widgetCalls(tracer, script)
  return [
    ...found.map(each => callSite(tracer, script, each)),
    ...readSites(tracer, script),
    ...memberReads(tracer, script),
  ]
}

/** Cheap: a file that names neither the widget nor Okta holds no call on it. */
export function isAboutWidget(script: Script): boolean {
  return /okta/i.test(script.text) || /okta/i.test(script.path)
}

export function widgetCalls(tracer: Tracer, script: Script): readonly WidgetCall[] {
  const found: WidgetCall[] = []
  for (const call of script.facts.calls) {
    const each = widgetCall(tracer, call)
    if (each) found.push(each)
  }
  return found
}

function widgetCall(tracer: Tracer, call: ts.CallExpression): WidgetCall | null {
  const callee = unwrap(call.expression)
  if (!isAccess(callee)) return null
  const last = accessKey(callee)
  if (last === null) return null
  // With a token before the address it is the auth client's own method of that name.
  const ofClient = last === 'setCookieAndRedirect' && call.arguments.length > 1
  if (OWN.has(last) && !ofClient) return { call, method: last, receiver: callee.expression }

  // From the method down to the root: `signIn.authClient.tokenManager.get`.
  const keys = [last]
  let node = unwrap(callee.expression)
  for (;;) {
    const [first = ''] = keys
    if (MEMBERS.has(first) && isWidget(tracer, node)) return { call, method: keys.join('.'), receiver: node }
    if (CLIENT_MEMBERS.has(first) && isWidgetsClient(tracer, node)) {
      return { call, method: `authClient.${keys.join('.')}`, receiver: node }
    }
    if (!isAccess(node)) return null
    const key = accessKey(node)
    if (key === null) return null
    keys.unshift(key)
    node = unwrap(node.expression)
  }
}

function isWidget(tracer: Tracer, node: ts.Expression): boolean {
  if (node.kind === ts.SyntaxKind.ThisKeyword || node.kind === ts.SyntaxKind.SuperKeyword) return false
  return widgetConstruction(tracer, node) !== null
}

/** A variable that holds `signIn.authClient`. */
function isWidgetsClient(tracer: Tracer, node: ts.Expression): boolean {
  if (!ts.isIdentifier(node)) return false
  return tracer.scopes.bindingOf(node).declarations.some(name => {
    const parent = name.parent
    if (ts.isVariableDeclaration(parent) && parent.initializer) {
      const value = unwrap(parent.initializer)
      return isAccess(value) && accessKey(value) === 'authClient' && isWidget(tracer, unwrap(value.expression))
    }
    if (!ts.isBindingElement(parent) || (parent.propertyName ?? parent.name).getText() !== 'authClient') return false
    const declaration = parent.parent.parent
    return ts.isVariableDeclaration(declaration) && declaration.initializer !== undefined
      ? isWidget(tracer, unwrap(declaration.initializer))
      : false
  })
}

function callSite(tracer: Tracer, script: Script, { call, method, receiver }: WidgetCall): CallSite {
  const { library } = tracer
  const callee = unwrap(call.expression)
  const whole = library.place(callee)
  const receiverEnd = library.place(receiver).end
  const nameAt = namePlace(library, callee)
  const isOptional = /^\s*\?\./.test(script.text.slice(receiverEnd - script.offset))
  const removed = removal(script, call)
  return {
    kind: 'call',
    at: library.place(call),
    code: library.code(call),
    method,
    receiver: library.code(receiver),
    arguments: argumentsOf(tracer, call.arguments),
    within: withinOf(script, call),
    rename(name) {
      if (name === method || nameAt === null) return []
      const last = name.slice(name.lastIndexOf('.') + 1)
      const renamed = method.split('.').at(-1) === last ? [] : [{ ...nameAt, text: last }]
      if (!name.includes('.')) return renamed
      // What stands between, with its comments and `?.`, stays: only the member that comes first is put in.
      const kept = `.${[...method.split('.').slice(0, -1), last].join('.')}`
      const head = `.${name}`.endsWith(kept) ? name.slice(0, name.length - kept.length) : null
      if (head === null || head === '') return []
      const at = { path: whole.path, start: receiverEnd, end: receiverEnd }
      return [{ ...at, text: `${isOptional ? '?.' : '.'}${head}` }, ...renamed]
    },
    removeStatement: () => removed,
  }
}

/** Where the called member's name is written, as a name or as a string in brackets. */
function namePlace(library: Library, callee: ts.Expression): Place | null {
  if (ts.isPropertyAccessExpression(callee)) return library.place(callee.name)
  if (!ts.isElementAccessExpression(callee) || !ts.isStringLiteralLike(callee.argumentExpression)) return null
  const { path, start, end } = library.place(callee.argumentExpression)
  return { path, start: start + 1, end: end - 1 }
}

/** On its own: what a function of a site can see lives as long as the site, and the tree must not. */
function argumentsOf(tracer: Tracer, values: readonly ts.Expression[]): CallSite['arguments'] {
  return values.map(value => ({ code: tracer.library.code(value), value: knownValue(tracer, value) }))
}

function removal(script: Script, call: ts.CallExpression): readonly Edit[] | null {
  let node: ts.Node = call
  while (
    ts.isParenthesizedExpression(node.parent) ||
    ts.isAwaitExpression(node.parent) ||
    ts.isVoidExpression(node.parent)
  ) {
    node = node.parent
  }
  if (ts.isExpressionStatement(node.parent)) return withoutStatement(script, node.parent)
  if (!ts.isArrowFunction(node.parent) || node.parent.body !== node) return null
  // `res => res.session.setCookieAndRedirect(url)`: the function stays, with nothing to do.
  const edit = { path: script.path, start: node.getStart(script.file), end: node.end, text: '{}' }
  return moved([edit], script.offset)
}

/** Reads that fail or never hold on Identity Engine: `res.session.token`, `res.stepUp`, `res.status === 'IDP_DISCOVERY'`. */
function readSites(tracer: Tracer, script: Script): readonly CallSite[] {
  if (!/okta-?sign-?in|OktaUtil/i.test(script.text)) return []
  const sites: CallSite[] = []
  const { identifiers, comparisons } = script.facts
  for (const name of identifiers.get('token') ?? []) {
    const access = name.parent
    if (!ts.isPropertyAccessExpression(access) || access.name !== name || isCallee(access)) continue
    const session = unwrap(access.expression)
    if (!isAccess(session) || accessKey(session) !== 'session' || isAccess(access.parent)) continue
    sites.push(readSite(tracer, script, access, 'session.token', session.expression, []))
  }
  for (const name of identifiers.get('stepUp') ?? []) {
    const access = name.parent
    if (!ts.isPropertyAccessExpression(access) || access.name !== name) continue
    sites.push(readSite(tracer, script, access, 'stepUp', access.expression, []))
  }
  for (const node of comparisons) {
    const status = unwrap(node.left)
    const value = unwrap(node.right)
    if (!isAccess(status) || accessKey(status) !== 'status' || !ts.isStringLiteralLike(value)) continue
    if (value.text !== 'IDP_DISCOVERY' && value.text !== 'SESSION_STEP_UP') continue
    sites.push(readSite(tracer, script, node, 'status', status.expression, [value]))
  }
  return sites
}

/** Members of the widget that are kept for later: `const manager = signIn.tokenManager`, `const { session } = signIn`. */
function memberReads(tracer: Tracer, script: Script): readonly CallSite[] {
  const sites: CallSite[] = []
  for (const name of ['tokenManager', 'token', 'session', 'idToken']) {
    for (const { parent } of script.facts.identifiers.get(name) ?? []) {
      const widget = memberOf(parent, name)
      if (widget && isWidget(tracer, unwrap(widget)))
        sites.push(readSite(tracer, script, parent, `read:${name}`, widget, []))
    }
  }
  return sites
}

/** What the member is read from; null when more is read from it at once. */
function memberOf(node: ts.Node, name: string): ts.Expression | null {
  if (ts.isPropertyAccessExpression(node)) {
    const isEnd = !isAccess(node.parent) && !isCallee(node)
    return node.name.getText() === name && isEnd ? node.expression : null
  }
  if (!ts.isBindingElement(node) || (node.propertyName ?? node.name).getText() !== name) return null
  const declaration = node.parent.parent
  return ts.isVariableDeclaration(declaration) ? (declaration.initializer ?? null) : null
}

function isCallee(access: ts.Node): boolean {
  return ts.isCallExpression(access.parent) && access.parent.expression === access
}

function readSite(
  tracer: Tracer,
  script: Script,
  node: ts.Node,
  method: string,
  receiver: ts.Expression,
  values: readonly ts.StringLiteralLike[],
): CallSite {
  const { library } = tracer
  return {
    kind: 'call',
    at: library.place(node),
    code: library.code(node),
    method,
    receiver: library.code(receiver),
    arguments: argumentsOf(tracer, values),
    within: withinOf(script, node),
    rename: () => [],
    removeStatement: () => null,
  }
}
