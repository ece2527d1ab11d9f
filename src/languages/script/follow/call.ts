/** From a call to what it returns: functions of the repository, and the well-known ones that hand on what they get. */
import { ts } from 'ts-morph'
import { dotted, type Functional, isAccess, isFunctional, unwrap } from '../nodes.ts'
import { isMerge, mergeArguments } from '../uses.ts'
import { followContext } from './component.ts'
import { followInject } from './injection.ts'
import { bind, type End, type Select, type State, sometimes, type Tracer, type Visitor } from './trace.ts'

/** Calls whose value is their first argument, or what it returns when that is a function. */
const HANDS_ON =
  /^(?:Object\.(?:freeze|seal|preventExtensions)|structuredClone|(?:_|lodash|angular|R)\.(?:clone|cloneDeep|copy)|cloneDeep|clone|deepFreeze|reactive|shallowReactive|readonly|markRaw|toRaw|unref|toRefs|(?:React\.)?(?:useMemo|memo|forwardRef)|observable|defineComponent|Vue\.extend|Vue\.observable|Promise\.resolve|of|from|firstValueFrom|lastValueFrom|toPromise|produce|freeze|defineConfig)$/

/** The same, with the value behind `.value` or `.current`. */
const BOXES = /^(?:ref|shallowRef|computed|(?:React\.)?useRef|Vue\.ref|signal|writable|readable)$/

/** Calls whose value is the function that they get. */
const WRAPS = /^(?:(?:React\.)?useCallback|useEffectEvent|(?:(?:_|lodash)\.)?(?:once|memoize|debounce|throttle))$/

/** Calls that hand on the members of a list. */
const LISTS = /^Promise\.(?:all|allSettled)$/

/** The same, with the value first in a pair. */
const PAIRS = /^(?:React\.)?(?:useState|useReducer)$/

const SERVER =
  /(?:^|\.)(?:fetch|axios|ajax|getJSON|http|\$http|request)(?:$|\.)|\.(?:json|text)$|^(?:axios|http|\$|api|client)\.(?:get|post)$/

const BUILDS_MERGE =
  /^(?:merge|deepmerge|deepMerge|mergeDeep|mergeOptions|defaults|defaultsDeep|assign|extend|objectAssign)$/

export function followCall(
  tracer: Tracer,
  call: ts.CallExpression,
  select: Select,
  state: State,
  visitor: Visitor,
): void {
  const specifier = required(call)
  if (specifier !== null) {
    tracer.followModule(specifier, select, call, state, visitor)
    return
  }

  const callee = unwrap(call.expression)
  const name = dotted(callee)
  const [first] = call.arguments
  if (name !== null && /(?:^|\.)OktaUtil\.getSignInWidgetConfig$/.test(name)) {
    visitor.end({ kind: 'value', node: call, state })
    return
  }
  if (isAccess(callee) && followChained(tracer, callee, call, select, state, visitor)) return
  const own = name !== null && isOwn(tracer, callee, name)
  if (name !== null && !own) {
    if (isMerge(call) || BUILDS_MERGE.test(name)) {
      visitor.step?.(call, `merges its arguments with ${name}`)
      for (const value of mergeArguments(call)) followEach(tracer, value, select, state, visitor)
      return
    }
    if (first && name === 'JSON.parse') {
      followCopy(tracer, first, call, select, state, visitor)
      return
    }
    if (first && HANDS_ON.test(name)) {
      followFirst(tracer, first, select, state, visitor)
      return
    }
    if (first && (WRAPS.test(name) || LISTS.test(name) || isStoreRead(call, name))) {
      tracer.follow(first, select, state, visitor)
      return
    }
    if (first && name === 'Object.values') {
      tracer.follow(first, ['*', ...select.slice(1)], sometimes(state), visitor)
      return
    }
    if (first && BOXES.test(name)) {
      followFirst(tracer, first, withoutBox(select), state, visitor)
      return
    }
    if (PAIRS.test(name)) {
      if (first && select[0] === '0') followFirst(tracer, first, select.slice(1), state, visitor)
      followSetter(tracer, call, select, state, visitor)
      return
    }
    if (first && name === 'inject') {
      followInject(tracer, call, first, select, state, visitor)
      return
    }
    if (first && /^(?:React\.)?(?:useContext|createContext)$/.test(name)) {
      followContext(tracer, call, select, state, visitor)
      return
    }
  }
  followFunction(tracer, call, callee, select, state, visitor)
}

/** The specifier of `require('x')` and `import('x')`. */
export function required(call: ts.CallExpression): string | null {
  const [first] = call.arguments
  if (!first || !ts.isStringLiteralLike(first)) return null
  const isImport = call.expression.kind === ts.SyntaxKind.ImportKeyword
  const isRequire = ts.isIdentifier(call.expression) && call.expression.text === 'require'
  return isImport || isRequire ? first.text : null
}

/** An array of objects is merged member by member: `_.merge({}, ...list)`. */
function followEach(tracer: Tracer, value: ts.Expression, select: Select, state: State, visitor: Visitor): void {
  if (ts.isSpreadElement(value)) tracer.follow(value.expression, ['*', ...select], sometimes(state), visitor)
  else tracer.follow(value, select, state, visitor)
}

function withoutBox(select: Select): Select {
  return select[0] === 'value' || select[0] === 'current' ? select.slice(1) : select
}

function followFirst(tracer: Tracer, first: ts.Expression, select: Select, state: State, visitor: Visitor): void {
  const inner = unwrap(first)
  if (ts.isFunctionExpression(inner) || ts.isArrowFunction(inner)) {
    // A component keeps being a function; a memo is what its function returns.
    if (inner.parameters.length > 0 && select.length === 0) visitor.end({ kind: 'value', node: inner, state })
    else tracer.followReturns(inner, select, state, visitor)
  } else tracer.follow(first, select, state, visitor)
}

function followCopy(
  tracer: Tracer,
  first: ts.Expression,
  call: ts.CallExpression,
  select: Select,
  state: State,
  visitor: Visitor,
): void {
  const inner = unwrap(first)
  const source = ts.isCallExpression(inner) && dotted(inner.expression) === 'JSON.stringify' ? inner.arguments[0] : null
  if (source) {
    tracer.follow(source, select, state, visitor)
    return
  }
  visitor.end({ kind: 'unknown', why: 'is read from text while the page runs', node: call, state })
}

/** `const [config, setConfig] = useState()`: what the setter is called with. */
function followSetter(tracer: Tracer, call: ts.CallExpression, select: Select, state: State, visitor: Visitor): void {
  if (select[0] !== '0' || !ts.isVariableDeclaration(call.parent)) return
  const pattern = call.parent.name
  const setter = ts.isArrayBindingPattern(pattern) ? pattern.elements[1] : null
  if (!setter || !ts.isBindingElement(setter) || !ts.isIdentifier(setter.name)) return
  for (const use of tracer.uses.of(tracer.scopes.bindingOf(setter.name))) {
    const called = use.node.parent
    const [value] = ts.isCallExpression(called) && called.expression === use.node ? called.arguments : []
    if (value) followFirst(tracer, value, select.slice(1), sometimes(state), visitor)
  }
}

/** `source.then(value => …)` is what the callback returns; `.catch()` and `.finally()` hand the source on. */
function followChained(
  tracer: Tracer,
  callee: ts.PropertyAccessExpression | ts.ElementAccessExpression,
  call: ts.CallExpression,
  select: Select,
  state: State,
  visitor: Visitor,
): boolean {
  const method = ts.isPropertyAccessExpression(callee) ? callee.name.text : ''
  const [first] = call.arguments
  if (method === 'catch' || method === 'finally' || method === 'toPromise' || method === 'asReadonly') {
    tracer.follow(callee.expression, select, state, visitor)
    return true
  }
  if (method === 'then' && first) {
    for (const fn of functionsOf(tracer, first, state)) {
      tracer.followReturns(fn.node, select, bind(fn.state, fn.node, [callee.expression]), visitor)
    }
    return true
  }
  if (/^(?:find|findLast|at|pop|shift)$/.test(method)) {
    tracer.follow(callee.expression, ['*', ...select], sometimes(state), visitor)
    return true
  }
  if (/^(?:filter|slice|toSorted|toReversed)$/.test(method) && select.length > 0) {
    tracer.follow(callee.expression, ['*', ...select.slice(1)], sometimes(state), visitor)
    return true
  }
  return false
}

function functionsOf(
  tracer: Tracer,
  callee: ts.Expression,
  state: State,
): readonly { readonly node: Functional; readonly state: State }[] {
  return tracer
    .ends(callee, state)
    .flatMap(end => (end.kind === 'value' && isFunctional(end.node) ? [{ node: end.node, state: end.state }] : []))
}

function followFunction(
  tracer: Tracer,
  call: ts.CallExpression,
  callee: ts.Expression,
  select: Select,
  state: State,
  visitor: Visitor,
): void {
  const ends = callee.kind === ts.SyntaxKind.SuperKeyword ? [] : tracer.ends(callee, state)
  let found = false
  for (const end of ends) {
    // `const get = OktaUtil.getSignInWidgetConfig`
    if (end.kind === 'global' && end.names.join('.') === 'OktaUtil.getSignInWidgetConfig') {
      visitor.end({ kind: 'value', node: call, state })
      return
    }
    if (end.kind === 'value' && isFunctional(end.node)) {
      visitor.step?.(end.node, 'is a function that returns it')
      found = true
      const inside = bind(end.state, end.node, call.arguments)
      visitor.pass?.({ fn: end.node }, select, state)
      tracer.followReturns(end.node, select, sometimes(inside, state.conditional), visitor)
    } else if (end.kind === 'value' && ts.isCallExpression(end.node) && end.node !== call) {
      found = true
      visitor.end({ kind: 'unknown', why: reason(call), node: call, state })
    }
  }
  if (found) return
  // A signal or a box is read by calling it: `config()`.
  if (call.arguments.length === 0 && ends.some(end => end.kind === 'value' && ts.isObjectLiteralExpression(end.node))) {
    tracer.follow(callee, select, state, visitor)
    return
  }
  const end: End = { kind: 'unknown', why: reason(call), node: call, state }
  visitor.end(end)
}

/** Svelte's `get(store)`. */
function isStoreRead(call: ts.CallExpression, name: string): boolean {
  return name === 'get' && call.arguments.length === 1
}

function reason(call: ts.CallExpression): string {
  const name = dotted(call.expression)
  const [first] = call.arguments
  const isDefaults = name === 'withDefaults' && first !== undefined && ts.isCallExpression(first)
  if (name === 'defineProps' || (isDefaults && dotted(first.expression) === 'defineProps'))
    return 'is a property that a parent component passes'
  const source = name ?? call.expression.getText()
  return SERVER.test(source) || /\b(?:fetch|axios|ajax)\s*[.(]/.test(source)
    ? 'is the answer of a server'
    : 'is the result of a call that cannot be followed'
}

/** True when the repository declares the function itself, so that its name says nothing. */
function isOwn(tracer: Tracer, callee: ts.Expression, name: string): boolean {
  if (!ts.isIdentifier(callee)) return false
  const [declaration] = tracer.scopes.bindingOf(callee).declarations
  if (!declaration) return false
  if (ts.isFunctionDeclaration(declaration.parent)) return true
  return tracer.ends(callee).some(end => end.kind === 'value' && isFunctional(end.node)) && name.length > 0
}
