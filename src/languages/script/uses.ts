/** What is done with a variable (or with `this` of a class): what is set on it, deleted from it, handed on. */
import { ts } from 'ts-morph'
import type { Library } from './library.ts'
import {
  type Access,
  accessKey,
  dotted,
  functionAround,
  isAccess,
  isAssignment,
  isFunctional,
  isReference,
  isWrapper,
  underCondition,
  unwrap,
} from './nodes.ts'
import type { Binding, Scopes } from './scope.ts'

interface Common {
  /** The whole access, `config.features.rememberMe`. */
  readonly node: ts.Expression
  /** Its keys, `['features', 'rememberMe']`; `null` for a key that is computed. */
  readonly path: readonly (string | null)[]
  readonly conditional: boolean
  /** The statement that does this and nothing else; null when it is part of a larger expression. */
  readonly statement: ts.ExpressionStatement | null
}

export type Use =
  | (Common & { readonly kind: 'assign'; readonly value: ts.Expression })
  | (Common & { readonly kind: 'delete' })
  /** `Object.assign(it, …)`. */
  | (Common & { readonly kind: 'merge'; readonly values: readonly ts.Expression[] })
  /** `it.push(…)`. */
  | (Common & { readonly kind: 'push'; readonly values: readonly ts.Expression[] })
  /** Handed to a call as argument `index`. */
  | (Common & { readonly kind: 'argument'; readonly call: ts.CallExpression; readonly index: number })
  /** `const name = it`, `name = it`, `app.config = it`. */
  | (Common & { readonly kind: 'alias'; readonly name: ts.BindingName | Access })
  | (Common & { readonly kind: 'read' })

/** What `this` means: a class (its instance, or itself in static members) or an object with methods. */
export interface Self {
  readonly owner: ts.ClassLikeDeclaration | ts.ObjectLiteralExpression
  readonly isStatic: boolean
}

export interface Uses {
  readonly of: (binding: Binding) => readonly Use[]
  readonly ofSelf: (self: Self) => readonly Use[]
  /** Those of a binding that set something: a name like `Date` has thousands of others. */
  readonly writesOf: (binding: Binding) => readonly Use[]
  readonly selfAt: (node: ts.Node) => Self | null
  /** What is done with the value of an expression. */
  readonly at: (node: ts.Expression) => Use | null
}

const MERGES =
  /^(?:Object\.assign|(?:_|lodash)\.(?:assign|assignIn|extend|merge|defaults|defaultsDeep)|(?:\$|jQuery|angular)\.(?:extend|merge))$/

/** True for calls that copy options into their first argument. */
export function isMerge(call: ts.CallExpression): boolean {
  const name = dotted(call.expression)
  return name !== null && MERGES.test(name)
}

/** Arguments of a merge without jQuery's leading `true`. */
export function mergeArguments(call: ts.CallExpression): readonly ts.Expression[] {
  const [first] = call.arguments
  const deep = first && (first.kind === ts.SyntaxKind.TrueKeyword || first.kind === ts.SyntaxKind.FalseKeyword)
  return deep ? call.arguments.slice(1) : call.arguments
}

export function createUses(library: Library, scopes: Scopes): Uses {
  const byBinding = new Map<Binding, readonly Use[]>()
  const writes = new Map<Binding, readonly Use[]>()
  const bySelf = new Map<ts.Node, { readonly instance: Use[]; readonly statics: Use[] }>()

  function selfUses(self: Self): readonly Use[] {
    const known = bySelf.get(self.owner)
    if (known) return self.isStatic ? known.statics : known.instance
    const found = { instance: [] as Use[], statics: [] as Use[] }
    bySelf.set(self.owner, found)
    for (const node of library.scriptOf(self.owner).facts.selves) {
      const own = selfAt(node)
      if (own?.owner !== self.owner) continue
      const use = useOf(node)
      if (use) (own.isStatic ? found.statics : found.instance).push(use)
    }
    return self.isStatic ? found.statics : found.instance
  }

  function usesOf(binding: Binding): readonly Use[] {
    const known = byBinding.get(binding)
    if (known) return known
    const found: Use[] = []
    byBinding.set(binding, found)
    for (const script of library.at(binding.path)) {
      for (const identifier of script.facts.identifiers.get(binding.name) ?? []) {
        const node = referenceTo(identifier, binding, scopes)
        const use = node && useOf(node)
        if (use) found.push(use)
      }
    }
    return found
  }

  return {
    selfAt,
    at: useOf,
    ofSelf: selfUses,
    of: usesOf,
    writesOf(binding) {
      const known = writes.get(binding)
      if (known) return known
      const found = usesOf(binding).filter(isWrite)
      writes.set(binding, found)
      return found
    },
  }
}

function isWrite(use: Use): boolean {
  return use.kind === 'assign' || use.kind === 'merge'
}

/** The expression that means the binding: the identifier itself, or `window.name` for a global. */
function referenceTo(identifier: ts.Identifier, binding: Binding, scopes: Scopes): ts.Expression | null {
  if (isReference(identifier)) {
    const own = binding.declarations.includes(identifier)
    return !own && scopes.bindingOf(identifier) === binding ? identifier : null
  }
  const parent = identifier.parent
  if (!binding.global || !ts.isPropertyAccessExpression(parent)) return null
  return isGlobalObject(parent.expression) ? parent : null
}

export function isGlobalObject(node: ts.Expression): boolean {
  const inner = unwrap(node)
  return ts.isIdentifier(inner) && /^(?:window|globalThis|self|global|top|parent|root|\$window)$/.test(inner.text)
}

function useOf(reference: ts.Expression): Use | null {
  let node = reference
  const path: (string | null)[] = []
  for (;;) {
    const parent: ts.Node = node.parent
    if (isAccess(parent) && parent.expression === node) {
      path.push(accessKey(parent))
      node = parent
    } else if (isWrapper(parent)) node = parent
    else break
  }
  const parent = node.parent
  const statement = ts.isExpressionStatement(parent.parent) ? parent.parent : null
  const common = { node, path, statement, conditional: underCondition(node, functionAround(node)) }

  if (isAssignment(parent) && parent.left === node) return { ...common, kind: 'assign', value: parent.right }
  if (isAssignment(parent) && parent.right === node && (ts.isIdentifier(parent.left) || isAccess(parent.left))) {
    return { ...common, statement: null, kind: 'alias', name: parent.left }
  }
  if (ts.isDeleteExpression(parent)) return { ...common, kind: 'delete' }
  if (ts.isVariableDeclaration(parent) && parent.initializer === node) {
    return { ...common, statement: null, kind: 'alias', name: parent.name }
  }
  if (ts.isCallExpression(parent)) {
    if (parent.expression === node) return calledOn(common, parent)
    const values = isMerge(parent) ? mergeArguments(parent) : []
    if (values[0] === node) return { ...common, kind: 'merge', values: values.slice(1) }
    if (LISTS.test(dotted(parent.expression) ?? '')) return { ...common, ...read(path, true) }
    return { ...common, kind: 'argument', call: parent, index: parent.arguments.indexOf(node) }
  }
  const iterated = ts.isSpreadElement(parent) || (ts.isForOfStatement(parent) && parent.expression === node)
  return { ...common, ...read(path, iterated) }
}

const LISTS = /^Object\.(?:keys|values|entries|getOwnPropertyNames)$/

/** A use that would fail on `undefined` counts as one of something inside: it is the same need of an object. */
function read(path: Common['path'], needed: boolean) {
  return { statement: null, kind: 'read', path: needed ? [...path, ''] : path } as const
}

function calledOn(common: Common, call: ts.CallExpression): Use {
  const method = common.path.at(-1)
  const path = common.path.slice(0, -1)
  const statement = ts.isExpressionStatement(call.parent) ? call.parent : null
  if (method === 'push' || method === 'unshift')
    return { ...common, path, statement, kind: 'push', values: call.arguments }
  return { ...common, ...read(common.path, true) }
}

/** What `this` means at a node, through arrow functions; null at the top of a file and in plain functions. */
export function selfAt(node: ts.Node): Self | null {
  for (let outer = node.parent; outer; outer = outer.parent) {
    if (ts.isClassStaticBlockDeclaration(outer)) return { owner: outer.parent, isStatic: true }
    if (ts.isPropertyDeclaration(outer) && ts.isClassLike(outer.parent)) {
      return { owner: outer.parent, isStatic: isStatic(outer) }
    }
    if (!isFunctional(outer) || ts.isArrowFunction(outer)) continue
    return ownerOf(outer)
  }
  return null
}

function ownerOf(fn: ts.Node): Self | null {
  const parent = fn.parent
  if (ts.isClassLike(parent)) return { owner: parent, isStatic: isStatic(fn) }
  const literal = ts.isPropertyAssignment(parent) ? parent.parent : parent
  if (ts.isObjectLiteralExpression(literal)) return { owner: component(literal), isStatic: false }
  return null
}

/** Methods of a Vue component stand one level deeper: `methods: { signIn() { this.config } }`. */
function component(literal: ts.ObjectLiteralExpression): ts.ObjectLiteralExpression {
  const property = literal.parent
  if (!ts.isPropertyAssignment(property) || !ts.isObjectLiteralExpression(property.parent)) return literal
  const name = ts.isIdentifier(property.name) ? property.name.text : ''
  return /^(?:methods|computed|watch|actions|getters)$/.test(name) ? property.parent : literal
}

export function isStatic(node: ts.Node): boolean {
  if (!ts.canHaveModifiers(node)) return false
  return ts.getModifiers(node)?.some(modifier => modifier.kind === ts.SyntaxKind.StaticKeyword) ?? false
}
