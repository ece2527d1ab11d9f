/** From a parameter to what its function is called with. */
import { ts } from 'ts-morph'
import { dotted, type Functional, isFunctional, unwrap } from '../nodes.ts'
import type { Use } from '../uses.ts'
import { importAround } from './binding.ts'
import { followProps } from './component.ts'
import { followInjected } from './injection.ts'
import { followType } from './member.ts'
import { exportedNames } from './shared.ts'
import { boundTo, onward, type Select, type State, sometimes, type Tracer, type Visitor } from './trace.ts'
import { watch } from './watch.ts'

export function followParameter(
  tracer: Tracer,
  parameter: ts.ParameterDeclaration,
  select: Select,
  before: State,
  visitor: Visitor,
): void {
  const state = onward(before, parameter, ['parameter', ...select])
  if (!state) return
  const fn = parameter.parent
  if (parameter.initializer) tracer.follow(parameter.initializer, select, sometimes(state), visitor)
  const bound = boundTo(state, parameter)
  if (bound) {
    const outside: State = { ...state, bound: bound.state.bound }
    tracer.follow(bound.value, select, outside, visitor)
    return
  }
  if (!isFunctional(fn)) return
  const index = fn.parameters.indexOf(parameter)
  const { watching, found } = watch(visitor)
  if (parameter.type && followType(tracer, parameter.type, select, state, watching)) return
  followPlace(tracer, fn, index, select, state, watching)
  const calls = callsOf(tracer, fn)
  for (const call of calls) {
    const value = argumentsOf(call)[index]
    if (value) tracer.follow(value, select, sometimes(state, calls.length > 1), watching)
  }
  if (index === 0 && !ts.isConstructorDeclaration(fn)) followProps(tracer, fn, select, state, watching)
  if (!found()) followInjected(tracer, parameter, select, state, watching)
  if (found()) {
    // Files that import it were not all read.
    if (calls.length > 0 && calls.every(call => isIn(call, fn)) && isCallable(tracer, fn)) {
      visitor.end({ kind: 'unknown', why: 'is a parameter of an exported function', node: parameter, state })
    }
    return
  }
  const why =
    parameter.initializer !== undefined || calls.length > 0
      ? 'is a parameter whose argument cannot be followed'
      : isExported(fn)
        ? 'is a parameter of an exported function'
        : 'is a parameter of a function whose callers are not seen here'
  visitor.end({ kind: 'unknown', why, node: parameter, state })
}

/** The function stands where its parameter is known: `promise.then(fn)`, `define(['a'], fn)`, `(function (x) {})(y)`. */
function followPlace(
  tracer: Tracer,
  fn: Functional,
  index: number,
  select: Select,
  state: State,
  visitor: Visitor,
): void {
  let outer: ts.Node = fn
  while (ts.isParenthesizedExpression(outer.parent)) outer = outer.parent
  const call = outer.parent
  if (ts.isCallExpression(call) && call.expression === outer) {
    const value = call.arguments[index]
    if (value) tracer.follow(value, select, state, visitor)
  } else if (ts.isCallExpression(call)) followCallback(tracer, call, index, select, state, visitor)
  const name = nameOf(fn)
  if (!name) return
  for (const use of tracer.uses.of(tracer.scopes.bindingOf(name))) {
    if (use.kind === 'argument' && use.path.length === 0) {
      followCallback(tracer, use.call, index, select, state, visitor)
    }
  }
}

/** What a call that gets a function hands to it. */
function followCallback(
  tracer: Tracer,
  call: ts.CallExpression,
  index: number,
  select: Select,
  state: State,
  visitor: Visitor,
): void {
  const callee = unwrap(call.expression)
  if (ts.isPropertyAccessExpression(callee)) {
    const method = callee.name.text
    if ((method === 'then' || method === 'subscribe') && index === 0) {
      tracer.follow(callee.expression, select, state, visitor)
    } else if ((method === 'forEach' || method === 'map') && index === 0) {
      tracer.follow(callee.expression, ['*', ...select], sometimes(state), visitor)
    }
  }
  const dependency = amdDependencies(call)?.elements[index]
  if (dependency && ts.isStringLiteralLike(dependency)) {
    tracer.followModule(dependency.text, select, dependency, state, visitor)
  }
}

/** The array of `define(['a', 'b'], fn)`, `define('name', […], fn)` and `require([…], fn)`. */
export function amdDependencies(call: ts.CallExpression): ts.ArrayLiteralExpression | null {
  const name = dotted(call.expression)
  if (name !== 'define' && name !== 'require' && name !== 'requirejs') return null
  return call.arguments.find(ts.isArrayLiteralExpression) ?? null
}

type Call = ts.CallExpression | ts.NewExpression

/** Calls of a function (or constructions of its class) in the files that were read. */
export function callsOf(tracer: Tracer, fn: Functional): readonly Call[] {
  if (ts.isMethodDeclaration(fn) || isMemberFunction(fn)) return methodCalls(tracer, fn)
  const named = ts.isConstructorDeclaration(fn) ? fn.parent : fn
  const name = nameOf(named)
  if (!name) return []
  const binding = tracer.scopes.bindingOf(name)
  const calls = tracer.uses.of(binding).flatMap(use => (isCallee(use) ? callAt(use.node) : []))
  const { library } = tracer
  // Files that were read but not needed until now: they may call it too.
  library.importers(binding.path, exportedNames(library.scriptOf(fn), name.text))
  for (const script of library.all()) {
    if (script.path === binding.path || !library.importsOf(script).has(binding.path)) continue
    for (const call of [...script.facts.calls, ...script.facts.constructions]) {
      const callee = unwrap(call.expression)
      if (!ts.isIdentifier(callee) || !isImported(tracer, callee)) continue
      if (tracer.ends(callee).some(end => end.kind === 'value' && end.node === named)) calls.push(call)
    }
  }
  return calls
}

function isImported(tracer: Tracer, name: ts.Identifier): boolean {
  const [declaration] = tracer.scopes.bindingOf(name).declarations
  return declaration !== undefined && importAround(declaration) !== null
}

/** The function itself, or `.call`, `.apply` and `.bind` of it. */
function isCallee(use: Use): boolean {
  const [key] = use.path
  return key === undefined || key === '' || key === 'call' || key === 'apply' || key === 'bind'
}

/** What arrives at the parameters: `fn.call(self, a)` and `fn.apply(self, [a])` hand on `a`. */
function argumentsOf(call: Call): readonly ts.Expression[] {
  const callee = unwrap(call.expression)
  const given = call.arguments ?? []
  const key = ts.isPropertyAccessExpression(callee) && ts.isIdentifier(callee.expression) ? callee.name.text : ''
  if (key === 'call' || key === 'bind') return given.slice(1)
  if (key !== 'apply') return given
  const list = given[1]
  return list && ts.isArrayLiteralExpression(list) ? list.elements : []
}

function callAt(node: ts.Expression): readonly Call[] {
  const parent = node.parent
  return (ts.isCallExpression(parent) || ts.isNewExpression(parent)) && parent.expression === node ? [parent] : []
}

function nameOf(node: ts.Node): ts.Identifier | null {
  if (ts.isFunctionDeclaration(node) || ts.isClassLike(node) || ts.isFunctionExpression(node)) {
    if (node.name && !ts.isFunctionExpression(node)) return node.name
  }
  let outer: ts.Node = node
  while (ts.isParenthesizedExpression(outer.parent)) outer = outer.parent
  // `const start = useCallback(config => …)`
  if (ts.isCallExpression(outer.parent) && /useCallback$/.test(outer.parent.expression.getText())) outer = outer.parent
  const parent = outer.parent
  if (ts.isVariableDeclaration(parent) && ts.isIdentifier(parent.name)) return parent.name
  if (ts.isBinaryExpression(parent) && ts.isIdentifier(parent.left)) return parent.left
  return null
}

function isMemberFunction(fn: Functional): boolean {
  return ts.isPropertyAssignment(fn.parent) || ts.isPropertyDeclaration(fn.parent)
}

/** Calls of a method by its name, `this.start(config)` or `widget.start(config)`, in its own file. */
function methodCalls(tracer: Tracer, fn: Functional): readonly Call[] {
  const holder = ts.isMethodDeclaration(fn) ? fn : fn.parent
  const name = 'name' in holder ? holder.name : null
  const key = name && typeof name === 'object' && 'text' in name ? String(name.text) : null
  if (key === null) return []
  const calls = tracer.library.scriptOf(fn).facts.callsByName.get(key) ?? []
  return calls.filter(call => ts.isPropertyAccessExpression(call.expression))
}

function isIn(call: Call, fn: Functional): boolean {
  return call.getSourceFile() === fn.getSourceFile()
}

/** True when other files can call it: not for a method, whose class mostly is made by a framework. */
function isCallable(tracer: Tracer, fn: Functional): boolean {
  if (ts.isMethodDeclaration(fn) || isMemberFunction(fn)) return false
  const name = nameOf(ts.isConstructorDeclaration(fn) ? fn.parent : fn)
  const script = tracer.library.scriptOf(fn)
  if (!name || tracer.scopes.topOf(script.file, name.text)?.declarations.includes(name) !== true) return false
  return exportedNames(script, name.text).length > 0
}

function isExported(fn: Functional): boolean {
  for (let node: ts.Node = fn; node; node = node.parent) {
    if (ts.isExportAssignment(node)) return true
    if (!ts.canHaveModifiers(node)) continue
    if (ts.getModifiers(node)?.some(modifier => modifier.kind === ts.SyntaxKind.ExportKeyword)) return true
  }
  return false
}
