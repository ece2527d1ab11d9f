/** Gathers what is set on a configuration: in literals, by merging, and by statements elsewhere. */
import { ts } from 'ts-morph'
import type { Option } from '../../types.ts'
import { containerOptions } from '../../widget/options.ts'
import type { End, Owner, Select, State, Visitor } from './follow/trace.ts'
import { sometimes } from './follow/trace.ts'
import { gatherUses } from './gather-uses.ts'
import { type Gathering, isNew, type Path, unfollowed } from './gathering.ts'
import type { KnownLiteral } from './known.ts'
import { hasSideEffect, isFunctional, keyOf } from './nodes.ts'
import { type Growing, literalOf, makeOption, standsFor } from './option.ts'
import { isFallback, knownValue } from './value.ts'

/** Puts the options that an expression holds, as the value at `path`, into `into`. */
export function gather(
  site: Gathering,
  expression: ts.Expression,
  path: Path,
  state: State,
  into: Option[],
  owner: Option | null = null,
): void {
  const visitor = visitorOf(site, path, into, end => (standsFor(expression, end.node) ? owner : null))
  site.tracer.follow(expression, [], state, visitor)
}

export function visitorOf(site: Gathering, path: Path, into: Option[], ownerOf: (end: End) => Option | null): Visitor {
  return {
    end: end => atEnd(site, end, path, into, ownerOf(end)),
    pass: (owner: Owner, select: Select, state: State) => gatherUses(site, owner, select, path, state, into),
    step(node, what) {
      if (path.length === 0) site.trail.push({ at: site.tracer.library.place(node), what })
    },
  }
}

function atEnd(site: Gathering, end: End, path: Path, into: Option[], owner: Option | null): void {
  const { node, state } = end
  if (end.kind === 'value') {
    if (ts.isObjectLiteralExpression(node)) {
      if (!ts.isArrayLiteralExpression(node.parent) && isFallback(site.tracer, node)) {
        unfollowed(site, node, path, 'is written by the template of the page')
      }
      objectOptions(site, node, path, state, into, owner)
      return
    }
    if (ts.isArrayLiteralExpression(node)) {
      arrayOptions(site, node, path, state, into, owner)
      return
    }
    if (ts.isCallExpression(node)) {
      // `config.helpLinks || {}` on a hosted page: what Okta sets there is Okta's, and nothing to follow.
      if (path.length === 0) site.hosted = node
      return
    }
    if (ts.isNewExpression(node)) unfollowed(site, node, path, 'is made by a class')
    else if (!holdsNothing(node, path)) unfollowed(site, node, path, 'is no object that is written here')
    return
  }
  if (end.kind === 'unknown') {
    unfollowed(site, node, path, end.why)
    return
  }
  if (end.kind === 'package') {
    unfollowed(site, node, path, `comes from the package ${end.specifier}`)
    return
  }
  if (end.again) return
  unfollowed(site, node, path, `is the global ${end.names.join('.')}, which nothing in the repository sets`)
}

/** `null`, `false` and `''` stand for a value that is not there yet; a callback as an option holds no options either. */
function holdsNothing(node: ts.Node, path: Path): boolean {
  const { NullKeyword, FalseKeyword, TrueKeyword } = ts.SyntaxKind
  if ([NullKeyword, FalseKeyword, TrueKeyword].includes(node.kind) || ts.isLiteralExpression(node)) return true
  if (ts.isPrefixUnaryExpression(node) || ts.isTemplateExpression(node) || ts.isVoidExpression(node)) return true
  return path.length > 0 && isFunctional(node)
}

function objectOptions(
  site: Gathering,
  node: ts.ObjectLiteralExpression,
  path: Path,
  state: State,
  into: Option[],
  owner: Option | null,
): void {
  if (!isNew(site, node, path)) return
  const literal = literalOf(site.tracer.library, node, owner)
  site.literals.push({ literal, path, conditional: state.conditional })
  if (path.length === 0) {
    site.trail.push({ at: site.tracer.library.place(node), what: 'is an object literal' })
  }
  maskedGaps(site, node, path)
  for (const member of node.properties) {
    if (ts.isSpreadAssignment(member)) gather(site, member.expression, path, state, into)
    else memberOption(site, member, literal, path, state, into)
  }
}

/** A template statement between the members may add some of its own, or leave some out. */
function maskedGaps(site: Gathering, node: ts.ObjectLiteralExpression, path: Path): void {
  const { masks, file } = site.tracer.library.scriptOf(node)
  for (const mask of masks) {
    if (mask.start < node.getStart(file) || mask.end > node.end) continue
    const inside = node.properties.some(member => member.getStart(file) < mask.end && mask.start < member.end)
    if (!inside) {
      unfollowed(site, node, path, 'has template code between its members')
      return
    }
  }
}

function memberOption(
  site: Gathering,
  member: Exclude<ts.ObjectLiteralElementLike, ts.SpreadAssignment>,
  literal: KnownLiteral,
  path: Path,
  state: State,
  into: Option[],
): void {
  const { tracer } = site
  const { library } = tracer
  const key = keyOf(member.name) ?? constantKey(site, member.name)
  if (key === null) {
    unfollowed(site, member.name, path, 'is a computed key')
    return
  }
  if (library.masked(member.name)) {
    unfollowed(site, member, path, 'is written by the template of the page')
    return
  }
  const own = [...path, ...keysOf(key, path)]
  const initializer = ts.isPropertyAssignment(member) ? member.initializer : null
  const shorthand = ts.isShorthandPropertyAssignment(member) ? member.name : null
  const value = initializer ?? shorthand
  const codeNode = value ?? member
  const option = makeOption({
    path: own,
    at: library.place(member),
    code: library.code(codeNode),
    codeAt: library.place(codeNode),
    value: value ? knownValue(tracer, value) : undefined,
    form: initializer ? 'property' : shorthand ? 'shorthand' : 'method',
    conditional: state.conditional,
    literal,
    nameAt: library.place(member.name),
    accessAt: null,
    body: false,
  })
  if (value && hasSideEffect(value)) option.readBelow = true
  into.push(option)
  const inside: State = { ...state, conditional: false }
  if (initializer) gather(site, initializer, own, inside, option.children, option)
  else if (shorthand) {
    const binding = tracer.scopes.bindingOf(shorthand)
    tracer.followBinding(
      binding,
      [],
      shorthand,
      inside,
      visitorOf(site, own, option.children, () => null),
    )
  } else if (isFunctional(member) && ts.isGetAccessorDeclaration(member)) {
    tracer.followReturns(
      member,
      [],
      inside,
      visitorOf(site, own, option.children, () => null),
    )
  }
}

/** `[KEY]`, where a constant says which key that is. */
function constantKey({ tracer }: Gathering, name: ts.PropertyName): string | null {
  const value = ts.isComputedPropertyName(name) ? knownValue(tracer, name.expression) : undefined
  return typeof value === 'string' ? value : null
}

/** `'features.rememberMe'` as a key of the configuration itself is a path. Deeper down (i18n) dots are part of keys. */
export function keysOf(key: string, path: Path): Path {
  const [head = ''] = key.split('.', 1)
  return path.length === 0 && key.includes('.') && containerOptions.has(head) ? key.split('.') : [key]
}

function arrayOptions(
  site: Gathering,
  node: ts.ArrayLiteralExpression,
  path: Path,
  state: State,
  into: Option[],
  owner: Option | null,
): void {
  if (!isNew(site, node, path) || path.length === 0) return
  const literal = literalOf(site.tracer.library, node, owner)
  for (const [i, element] of node.elements.entries()) {
    if (ts.isSpreadElement(element)) gather(site, element.expression, path, sometimes(state), into)
    else elementOption(site, element, literal, [...path, String(i)], state, into)
  }
}

export function elementOption(
  site: Gathering,
  element: ts.Expression,
  literal: KnownLiteral | null,
  path: Path,
  state: State,
  into: Option[],
): Growing {
  const { library } = site.tracer
  const option = makeOption({
    path,
    at: library.place(element),
    code: library.code(element),
    codeAt: library.place(element),
    value: knownValue(site.tracer, element),
    form: 'property',
    conditional: state.conditional,
    literal,
    nameAt: null,
    accessAt: null,
    body: false,
  })
  into.push(option)
  gather(site, element, path, { ...state, conditional: false }, option.children, option)
  return option
}
