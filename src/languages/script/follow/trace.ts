/**
 * The nouns of following a value to where it is written.
 *
 * A walk starts at an expression with a `select`: the keys that are read from its value (`['config', 'features']`).
 * It ends at nodes (literals, functions, classes, constructions) or says why it cannot go on. The variables that it
 * passes are told to the visitor, for what is set on them later is part of the value too.
 */
import type { ts } from 'ts-morph'
import type { JsxTag } from '../facts.ts'
import type { Library } from '../library.ts'
import type { Functional } from '../nodes.ts'
import type { Binding, Scopes } from '../scope.ts'
import type { Self, Uses } from '../uses.ts'

/** Keys to read, outermost first; `*` reads every member. */
export type Select = readonly string[]

export interface State {
  /** True when the value is used only sometimes. */
  readonly conditional: boolean
  /** What the parameters of the functions that were entered stand for. */
  readonly bound: Bound | null
  /** Places on the way, so that a cycle ends. */
  readonly chain: Chain | null
  readonly depth: number
  /** Steps left for the whole walk, so that no input makes it endless. */
  readonly budget: { left: number }
}

export interface Bound {
  readonly parameter: ts.ParameterDeclaration
  readonly value: ts.Expression
  readonly state: State
  readonly outer: Bound | null
}

interface Chain {
  readonly node: ts.Node
  readonly select: string
  readonly before: Chain | null
}

export type End =
  | { readonly kind: 'value'; readonly node: ts.Node; readonly state: State }
  /** A name of a package: `names` are the export and what is read from it. */
  | {
      readonly kind: 'package'
      readonly specifier: string
      readonly names: Select
      readonly node: ts.Node
      readonly state: State
    }
  /** A name that nothing in the repository gives a value; `again` where it has others, and this is one of its own. */
  | {
      readonly kind: 'global'
      readonly names: Select
      readonly node: ts.Node
      readonly state: State
      readonly again?: boolean
    }
  | { readonly kind: 'unknown'; readonly why: string; readonly node: ts.Node; readonly state: State }

export type Owner = { readonly binding: Binding } | { readonly self: Self } | { readonly fn: Functional }

export interface Visitor {
  readonly end: (end: End) => void
  /** Told of variables and members that hold the value, and of functions that return it. */
  readonly pass?: (owner: Owner, select: Select, state: State) => void
  readonly step?: (node: ts.Node, what: string) => void
}

export interface Components {
  /** The tags of a component (a function or a class) in all files that were read. */
  readonly tagsOf: (component: ts.Node) => readonly JsxTag[]
}

export interface Globals {
  /** Those that a page loads together with its own; otherwise the one script file that sets it, or nothing. */
  readonly settersOf: (binding: Binding) => readonly string[]
}

export interface Tracer {
  readonly library: Library
  readonly scopes: Scopes
  readonly uses: Uses
  readonly globals: Globals
  readonly components: Components
  readonly follow: (node: ts.Expression, select: Select, state: State, visitor: Visitor) => void
  readonly followBinding: (binding: Binding, select: Select, at: ts.Node, state: State, visitor: Visitor) => void
  readonly followMember: (self: Self, select: Select, at: ts.Node, state: State, visitor: Visitor) => void
  readonly followParameter: (parameter: ts.ParameterDeclaration, select: Select, state: State, visitor: Visitor) => void
  readonly followReturns: (fn: Functional, select: Select, state: State, visitor: Visitor) => void
  readonly followModule: (specifier: string, select: Select, at: ts.Node, state: State, visitor: Visitor) => void
  readonly followObject: (literal: ts.ObjectLiteralExpression, select: Select, state: State, visitor: Visitor) => void
  /** All ends of an expression at once. */
  readonly ends: (node: ts.Expression, state?: State) => readonly End[]
}

const STEPS = 4000
const DEPTH = 80

export function start(): State {
  return { conditional: false, bound: null, chain: null, depth: 0, budget: { left: STEPS } }
}

export function sometimes(state: State, conditional = true): State {
  return conditional && !state.conditional ? { ...state, conditional } : state
}

export function bind(state: State, fn: Functional, values: readonly ts.Expression[]): State {
  let bound = state.bound
  for (const [i, parameter] of fn.parameters.entries()) {
    const value = values[i]
    if (value && !parameter.dotDotDotToken) bound = { parameter, value, state, outer: bound }
  }
  return { ...state, bound }
}

export function boundTo(state: State, parameter: ts.ParameterDeclaration): Bound | null {
  for (let bound = state.bound; bound; bound = bound.outer) if (bound.parameter === parameter) return bound
  return null
}

/** The state one step on; null when the walk was here already or has gone far enough. */
export function onward(state: State, node: ts.Node, select: Select): State | null {
  const key = select.join('\u0000')
  for (let link = state.chain; link; link = link.before) if (link.node === node && link.select === key) return null
  state.budget.left -= 1
  if (state.budget.left < 0 || state.depth > DEPTH) return null
  return { ...state, depth: state.depth + 1, chain: { node, select: key, before: state.chain } }
}
