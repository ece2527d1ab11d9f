/** Gathers what statements set on a configuration that a variable or a member holds. */
import { ts } from 'ts-morph'
import type { Option } from '../../types.ts'
import { keyInPattern } from './follow/binding.ts'
import { sharedWith } from './follow/shared.ts'
import type { Owner, Select, State, Tracer } from './follow/trace.ts'
import { sometimes } from './follow/trace.ts'
import { elementOption, gather, keysOf } from './gather.ts'
import { gatherResults } from './gather-results.ts'
import { type Gathering, isNew, type Path, unfollowed } from './gathering.ts'
import { type Access, accessKey, hasSideEffect, isAccess, isFunctional, unwrap } from './nodes.ts'
import { isBody, keyNode, makeOption } from './option.ts'
import type { Binding } from './scope.ts'
import type { Use } from './uses.ts'
import { knownValue } from './value.ts'

/** `select` is what is read from the variable to get the value that stands at `path` of the configuration. */
export function gatherUses(
  site: Gathering,
  owner: Owner,
  select: Select,
  path: Path,
  state: State,
  into: Option[],
): void {
  const { tracer } = site
  if ('fn' in owner) {
    if (isNew(site, owner.fn, ['results', ...select, '=', ...path])) gatherResults(site, owner.fn, select, path, into)
  } else if ('binding' in owner) {
    const [declaration] = owner.binding.declarations
    const uses = tracer.uses.of(owner.binding)
    const first = declaration ?? uses[0]?.node
    if (first && isNew(site, first, ['uses', ...select, '=', ...path])) {
      each(site, uses, select, path, state, into)
      for (const other of sharedWith(tracer, owner.binding)) gatherShared(site, other, select, path, state, into)
    }
  } else if (isNew(site, owner.self.owner, ['self', String(owner.self.isStatic), ...select, '=', ...path])) {
    each(site, tracer.uses.ofSelf(owner.self), select, path, state, into)
  }
}

function each(site: Gathering, uses: readonly Use[], select: Select, path: Path, state: State, into: Option[]): void {
  for (const use of uses) {
    if (!matches(use, select)) continue
    gatherUse(site, use, use.path.slice(select.length), path, sometimes(state, use.conditional), into)
  }
}

/** What another file does with the same variable: it may also give it another value. */
function gatherShared(
  site: Gathering,
  binding: Binding,
  select: Select,
  path: Path,
  state: State,
  into: Option[],
): void {
  const uses = site.tracer.uses.of(binding)
  const first = binding.declarations[0] ?? uses[0]?.node
  if (!first || !isNew(site, first, ['uses', ...select, '=', ...path])) return
  const known = into.length
  for (const use of uses) {
    const isWhole = use.kind === 'assign' && use.path.length === select.length && matches(use, select)
    if (isWhole && use.kind === 'assign') gather(site, use.value, path, sometimes(state), into)
  }
  each(site, uses, select, path, state, into)
  if (path.length === 0 && into.length > known) {
    site.trail.push({
      at: site.tracer.library.place(first),
      what: `is the same value, where ${binding.path} sets more`,
    })
  }
}

function matches(use: Use, select: Select): boolean {
  return use.path.length >= select.length && select.every((key, i) => key === use.path[i])
}

function gatherUse(
  site: Gathering,
  use: Use,
  keys: readonly (string | null)[],
  path: Path,
  state: State,
  into: Option[],
): void {
  const below = pathBelow(keys, path)
  if (below === null) {
    if (use.kind !== 'read') unfollowed(site, use.node, path, 'is set under a key that is computed')
    return
  }
  needs(site, use, keys.length > 0, below, into)
  if (use.kind === 'merge') {
    for (const value of use.values) gather(site, value, below, state, into)
    return
  }
  if (use.kind === 'alias') {
    gatherAlias(site, use.name, below, state, into)
    return
  }
  if (use.kind === 'argument') {
    gatherArgument(site, use.call, use.index, below, state, into)
    return
  }
  if (use.kind === 'read' || (keys.length === 0 && use.kind !== 'push')) return
  setting(site, use, below, state, into)
}

/** Another name for the same object: what is set on that is set on this. */
function gatherAlias(site: Gathering, name: ts.BindingName | Access, path: Path, state: State, into: Option[]): void {
  const { tracer } = site
  if (ts.isIdentifier(name)) {
    const binding = tracer.scopes.bindingOf(name)
    if (!holdsOthers(tracer, binding)) {
      gatherUses(site, { binding }, [], path, state, into)
      return
    }
    const found: Option[] = []
    gatherUses(site, { binding }, [], path, state, found)
    if (found.length > 0) unfollowed(site, name, path, 'is a variable that also holds other things')
  } else if (ts.isObjectBindingPattern(name)) {
    for (const element of name.elements) {
      const key = keyInPattern(element)
      if (key !== null && key !== '*') gatherAlias(site, element.name, [...path, ...keysOf(key, path)], state, into)
    }
  } else if (isAccess(name)) {
    const keys = [...accessPath(name)]
    const root = rootOf(name)
    const self = root.kind === ts.SyntaxKind.ThisKeyword ? tracer.uses.selfAt(root) : null
    if (keys.includes('*')) return
    if (self) gatherUses(site, { self }, keys, path, state, into)
    else if (ts.isIdentifier(root))
      gatherUses(site, { binding: tracer.scopes.bindingOf(root) }, keys, path, state, into)
  }
}

function accessPath(node: Access): Path {
  const inner = unwrap(node.expression)
  return [...(isAccess(inner) ? accessPath(inner) : []), accessKey(node) ?? '*']
}

function rootOf(node: Access): ts.Expression {
  const inner = unwrap(node.expression)
  return isAccess(inner) ? rootOf(inner) : inner
}

/** A variable that is given several values: what is set on it may be set on any of them. */
function holdsOthers({ uses }: Tracer, binding: Binding): boolean {
  const given = uses.writesOf(binding).filter(use => use.kind === 'assign' && use.path.length === 0).length
  const declared = binding.declarations.filter(
    name => ts.isVariableDeclaration(name.parent) && name.parent.initializer !== undefined,
  ).length
  return given + declared > 1
}

/** Notes what would fail if the configuration held nothing there, and what reads an option. */
function needs(site: Gathering, use: Use, inside: boolean, path: Path, into: readonly Option[]): void {
  if (!inside) return
  const isPattern = use.kind === 'alias' && !ts.isIdentifier(use.name) && !isAccess(use.name)
  if (use.kind === 'merge' || isPattern) site.reads.push({ path: [...path, ''], into })
  else if (use.kind === 'read' || use.kind === 'argument' || use.kind === 'alias') {
    site.reads.push({ path, into })
    site.leaves.push({ path, into, at: site.tracer.library.place(use.node) })
  }
}

/** Null when a key is computed: then nobody knows what is set. */
function pathBelow(keys: readonly (string | null)[], path: Path): Path | null {
  let below = path
  for (const key of keys) {
    if (key === null) return null
    below = [...below, ...keysOf(key, below)]
  }
  return below
}

function setting(
  site: Gathering,
  use: Extract<Use, { readonly kind: 'assign' | 'delete' | 'push' }>,
  path: Path,
  state: State,
  into: Option[],
): void {
  const { tracer } = site
  const { library } = tracer
  const { statement } = use
  if (!statement || (use.kind === 'assign' && hasSideEffect(use.value))) {
    // It stays, so what it sets something on has to stay too.
    site.reads.push({ path, into })
    unfollowed(site, use.node, path.slice(0, -1), 'is set inside a larger expression')
    return
  }
  if (!isNew(site, statement, path)) return
  const value = use.kind === 'assign' ? use.value : use.kind === 'push' ? use.values[0] : null
  const key = use.kind === 'push' ? null : keyNode(use.node)
  const receiver = key && (ts.isPropertyAccessExpression(use.node) || ts.isElementAccessExpression(use.node))
  const option = makeOption({
    path,
    at: library.place(statement),
    code: value ? library.code(value) : '',
    codeAt: library.place(value ?? use.node),
    value: value && use.kind === 'assign' ? knownValue(tracer, value) : undefined,
    form: use.kind === 'delete' ? 'delete' : 'assignment',
    conditional: state.conditional,
    literal: null,
    nameAt: key && library.place(key),
    accessAt: receiver ? afterReceiver(site, use.node) : null,
    body: isBody(statement),
  })
  into.push(option)
  const inside: State = { ...state, conditional: false }
  if (use.kind === 'push') {
    for (const item of use.values) elementOption(site, item, null, [...path, '+'], inside, option.children)
  } else if (value) gather(site, value, path, inside, option.children, option)
}

function afterReceiver(site: Gathering, node: ts.Node): { readonly start: number; readonly end: number } | null {
  if (!ts.isPropertyAccessExpression(node) && !ts.isElementAccessExpression(node)) return null
  const { offset } = site.tracer.library.scriptOf(node)
  return { start: node.expression.end + offset, end: node.end + offset }
}

/** A function of the repository that gets the configuration may set something on it. */
function gatherArgument(
  site: Gathering,
  call: ts.CallExpression,
  index: number,
  path: Path,
  state: State,
  into: Option[],
): void {
  const { tracer } = site
  if (index < 0 || call.expression.kind === ts.SyntaxKind.SuperKeyword) return
  for (const end of tracer.ends(call.expression)) {
    if (end.kind !== 'value' || !isFunctional(end.node)) continue
    const name = end.node.parameters[index]?.name
    if (!name || !ts.isIdentifier(name)) continue
    gatherUses(site, { binding: tracer.scopes.bindingOf(name) }, [], path, state, into)
  }
}
