/** From `new X(…)` to what is read from it. */
import { ts } from 'ts-morph'
import { isFunctional, unwrap } from '../nodes.ts'
import { bind, type Select, type State, type Tracer, type Visitor } from './trace.ts'

export function followConstruction(
  tracer: Tracer,
  node: ts.NewExpression,
  select: Select,
  state: State,
  visitor: Visitor,
): void {
  const [executor] = node.arguments ?? []
  if (ts.isIdentifier(node.expression) && node.expression.text === 'Promise' && executor) {
    followPromise(tracer, executor, select, state, visitor)
    return
  }
  if (select.length === 0) {
    visitor.end({ kind: 'value', node, state })
    return
  }
  for (const end of tracer.ends(node.expression, state)) {
    if (end.kind !== 'value' || !ts.isClassLike(end.node)) continue
    const maker = end.node.members.find(ts.isConstructorDeclaration)
    const inside = maker ? bind(state, maker, node.arguments ?? []) : state
    tracer.followMember({ owner: end.node, isStatic: false }, select, node, inside, visitor)
    return
  }
  visitor.end({ kind: 'unknown', why: 'is made by a class that is not in the repository', node, state })
}

/** `new Promise(resolve => resolve(value))` */
function followPromise(tracer: Tracer, executor: ts.Expression, select: Select, state: State, visitor: Visitor): void {
  const fn = unwrap(executor)
  const resolve = isFunctional(fn) ? fn.parameters[0]?.name : null
  if (!resolve || !ts.isIdentifier(resolve)) return
  for (const use of tracer.library.scriptOf(resolve).facts.identifiers.get(resolve.text) ?? []) {
    const call = use.parent
    if (!ts.isCallExpression(call) || call.expression !== use) continue
    const [value] = call.arguments
    if (value && tracer.scopes.bindingOf(use).declarations.includes(resolve)) {
      tracer.follow(value, select, state, visitor)
    }
  }
}
