/** Parameters that a framework fills in: AngularJS by name, Angular by token, Vue's plugins by `use`. */
import { ts } from 'ts-morph'
import { isFunctional, keyOf } from '../nodes.ts'
import { type Select, type State, sometimes, type Tracer, type Visitor } from './trace.ts'
import { watch } from './watch.ts'

export function followInjected(
  tracer: Tracer,
  parameter: ts.ParameterDeclaration,
  select: Select,
  state: State,
  visitor: Visitor,
): void {
  const token = tokenOf(parameter)
  if (token !== null) followToken(tracer, token, select, state, visitor)
  else if (ts.isIdentifier(parameter.name)) followNamed(tracer, parameter.name.text, select, state, visitor)
  followPlugin(tracer, parameter, select, state, visitor)
}

/** `.constant('oktaConfig', {…})` for a parameter of that name. */
function followNamed(tracer: Tracer, name: string, select: Select, state: State, visitor: Visitor): void {
  for (const { facts } of tracer.library.all()) {
    for (const call of [...(facts.callsByName.get('constant') ?? []), ...(facts.callsByName.get('value') ?? [])]) {
      const [key, value] = call.arguments
      if (key && value && ts.isStringLiteralLike(key) && key.text === name) tracer.follow(value, select, state, visitor)
    }
  }
}

/** The token of `@Inject(OKTA_CONFIG) config`. */
function tokenOf(parameter: ts.ParameterDeclaration): ts.Expression | null {
  for (const decorator of ts.getDecorators(parameter) ?? []) {
    const call = decorator.expression
    if (ts.isCallExpression(call) && call.expression.getText() === 'Inject') return call.arguments[0] ?? null
  }
  return null
}

/** Angular's `inject(OKTA_CONFIG)` and `inject(Settings)`, Vue's `inject('config', {…})`. */
export function followInject(
  tracer: Tracer,
  call: ts.CallExpression,
  token: ts.Expression,
  select: Select,
  state: State,
  visitor: Visitor,
): void {
  const { watching, found } = watch(visitor)
  followToken(tracer, token, select, state, watching)
  const fallback = call.arguments[1]
  if (fallback && select.length === 0) tracer.follow(fallback, select, sometimes(state), watching)
  if (found()) return
  visitor.end({ kind: 'unknown', why: 'is injected by something that is not seen here', node: call, state })
}

/** What a token stands for: a class of the repository, its own factory, and what is provided for it. */
function followToken(tracer: Tracer, token: ts.Expression, select: Select, state: State, visitor: Visitor): void {
  visitor.step?.(token, 'is injected by a token')
  followProvided(tracer, token.getText(), select, state, visitor)
  if (ts.isStringLiteralLike(token)) return
  for (const end of tracer.ends(token)) {
    if (end.kind !== 'value') continue
    if (ts.isClassLike(end.node) && select.length > 0) {
      tracer.followMember({ owner: end.node, isStatic: false }, select, token, state, visitor)
    } else if (ts.isNewExpression(end.node)) {
      for (const option of end.node.arguments ?? []) followFactory(tracer, option, 'factory', select, state, visitor)
    }
  }
}

/** The value, or what the factory returns, that an object literal gives under a name. */
function followFactory(
  tracer: Tracer,
  literal: ts.Expression,
  name: string,
  select: Select,
  state: State,
  visitor: Visitor,
): void {
  if (!ts.isObjectLiteralExpression(literal)) return
  for (const member of literal.properties) {
    if (!member.name || keyOf(member.name) !== name) continue
    const value = ts.isPropertyAssignment(member) ? member.initializer : member
    const makers = ts.isMethodDeclaration(value)
      ? [value]
      : ts.isExpression(value)
        ? tracer.ends(value).flatMap(end => (end.kind === 'value' && isFunctional(end.node) ? [end.node] : []))
        : []
    for (const maker of makers) tracer.followReturns(maker, select, sometimes(state), visitor)
  }
}

/** `{ provide: OKTA_CONFIG, useValue: {…} }`, with `useFactory`, and `app.provide(OKTA_CONFIG, {…})`. */
function followProvided(tracer: Tracer, token: string, select: Select, state: State, visitor: Visitor): void {
  for (const { facts } of tracer.library.all()) {
    for (const literal of facts.literals) {
      let provides = false
      let value: ts.Expression | null = null
      for (const property of literal.properties) {
        if (!ts.isPropertyAssignment(property)) continue
        const key = keyOf(property.name)
        if (key === 'provide') provides = property.initializer.getText() === token
        if (key === 'useValue') value = property.initializer
      }
      if (!provides) continue
      if (value) tracer.follow(value, select, state, visitor)
      followFactory(tracer, literal, 'useFactory', select, state, visitor)
    }
    for (const call of facts.callsByName.get('provide') ?? []) {
      const [key, value] = call.arguments
      if (key && value && key.getText() === token) tracer.follow(value, select, sometimes(state), visitor)
    }
  }
}

/** `app.use(plugin, {…})` for the second parameter of the plugin's `install`. */
function followPlugin(
  tracer: Tracer,
  parameter: ts.ParameterDeclaration,
  select: Select,
  state: State,
  visitor: Visitor,
): void {
  const fn = parameter.parent
  if (!isFunctional(fn) || fn.parameters.indexOf(parameter) !== 1) return
  const holder = ts.isPropertyAssignment(fn.parent) ? fn.parent : fn
  const isInstall = holder.name !== undefined && ts.isIdentifier(holder.name) && holder.name.text === 'install'
  if (!isInstall) return
  for (const { facts } of tracer.library.all()) {
    for (const call of facts.callsByName.get('use') ?? []) {
      const [plugin, options] = call.arguments
      if (!plugin || !options) continue
      const isThis = tracer
        .ends(plugin)
        .some(end => end.kind === 'value' && (end.node === fn || end.node === holder.parent))
      if (isThis) tracer.follow(options, select, state, visitor)
    }
  }
}
