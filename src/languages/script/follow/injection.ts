/** Parameters that a framework fills in: AngularJS by name, Angular by token, Vue's plugins by `use`. */
import { ts } from 'ts-morph'
import { isFunctional, keyOf } from '../nodes.ts'
import type { Select, State, Tracer, Visitor } from './trace.ts'

export function followInjected(
  tracer: Tracer,
  parameter: ts.ParameterDeclaration,
  select: Select,
  state: State,
  visitor: Visitor,
): void {
  const token = tokenOf(parameter)
  if (token !== null) followProvided(tracer, token, select, state, visitor)
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
function tokenOf(parameter: ts.ParameterDeclaration): string | null {
  for (const decorator of ts.getDecorators(parameter) ?? []) {
    const call = decorator.expression
    if (!ts.isCallExpression(call) || call.expression.getText() !== 'Inject') continue
    return call.arguments[0]?.getText() ?? null
  }
  return null
}

/** `{ provide: OKTA_CONFIG, useValue: {…} }` */
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
      if (provides && value) tracer.follow(value, select, state, visitor)
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
