/** From a member of a class, or of an object whose methods use `this`, to the values that it is given. */
import { ts } from 'ts-morph'
import { type Functional, isFunctional, keyOf, unwrap } from '../nodes.ts'
import { isStatic, type Self } from '../uses.ts'
import { followWrites } from './binding.ts'
import { followProps } from './component.ts'
import { onward, type Select, type State, sometimes, type Tracer, type Visitor } from './trace.ts'
import { watch } from './watch.ts'

export function followMember(
  tracer: Tracer,
  self: Self,
  select: Select,
  at: ts.Node,
  before: State,
  visitor: Visitor,
): void {
  const state = onward(before, self.owner, ['self', String(self.isStatic), ...select])
  if (!state) return
  visitor.pass?.({ self }, select, state)
  const { watching, found } = watch(visitor)
  if (ts.isObjectLiteralExpression(self.owner)) {
    tracer.followObject(self.owner, select, state, watching)
    if (!found()) followComponent(tracer, self.owner, select, state, watching)
  } else {
    followClass(tracer, self.owner, self.isStatic, select, state, watching)
    if (!self.isStatic && select[0] !== 'props' && select[0] !== 'state') {
      followSubclasses(tracer, self.owner, select, state, watching)
    }
  }
  const isWritten = followWrites(tracer, tracer.uses.ofSelf(self), select, state, watching)
  if (isWritten || found()) return
  const why =
    select[0] === 'props'
      ? 'is a property that a parent component passes'
      : `is the member ${select[0] ?? ''}, which is given no value that can be seen here`
  visitor.end({ kind: 'unknown', why, node: at, state })
}

function followClass(
  tracer: Tracer,
  owner: ts.ClassLikeDeclaration,
  wantStatic: boolean,
  select: Select,
  state: State,
  visitor: Visitor,
): void {
  const [key = '', ...rest] = select
  followOwn(tracer, owner, wantStatic, select, state, visitor)
  if (key === 'state') followSetState(tracer, owner, rest, state, visitor)
  if (key === 'props') followProps(tracer, owner, rest, state, visitor)
  if (key === 'props') return
  for (const base of basesOf(tracer, owner, state)) {
    const self: Self = { owner: base, isStatic: wantStatic }
    visitor.pass?.({ self }, select, state)
    followClass(tracer, base, wantStatic, select, state, visitor)
    followWrites(tracer, tracer.uses.ofSelf(self), select, state, visitor)
  }
}

function followOwn(
  tracer: Tracer,
  owner: ts.ClassLikeDeclaration,
  wantStatic: boolean,
  select: Select,
  state: State,
  visitor: Visitor,
): void {
  const [key = '', ...rest] = select
  for (const member of owner.members) {
    if (ts.isConstructorDeclaration(member) && !wantStatic) {
      for (const parameter of member.parameters) {
        if (!ts.isIdentifier(parameter.name) || parameter.name.text !== key) continue
        if (ts.getModifiers(parameter)?.length) tracer.followParameter(parameter, rest, state, visitor)
      }
    }
    if (!member.name || keyOf(member.name) !== key || isStatic(member) !== wantStatic) continue
    if (ts.isPropertyDeclaration(member)) followProperty(tracer, member, rest, state, visitor)
    else if (ts.isGetAccessorDeclaration(member)) tracer.followReturns(member, rest, state, visitor)
    else if (ts.isMethodDeclaration(member) && rest.length === 0) visitor.end({ kind: 'value', node: member, state })
  }
}

function basesOf(tracer: Tracer, owner: ts.ClassLikeDeclaration, state?: State): readonly ts.ClassLikeDeclaration[] {
  const base = baseOf(owner)
  const ends = base ? tracer.ends(base.expression, state) : []
  return ends.flatMap(end => (end.kind === 'value' && ts.isClassLike(end.node) && end.node !== owner ? [end.node] : []))
}

function baseOf(owner: ts.ClassLikeDeclaration): ts.ExpressionWithTypeArguments | undefined {
  return owner.heritageClauses?.find(clause => clause.token === ts.SyntaxKind.ExtendsKeyword)?.types[0]
}

/** A subclass may give the member another value: `class Base { abstract config }`. */
function followSubclasses(
  tracer: Tracer,
  owner: ts.ClassLikeDeclaration,
  select: Select,
  state: State,
  visitor: Visitor,
): void {
  for (const { facts } of tracer.library.all()) {
    for (const each of facts.classes) {
      const base = baseOf(each)
      if (each === owner || !base || !basesOf(tracer, each).includes(owner)) continue
      const self: Self = { owner: each, isStatic: false }
      const other = onward(sometimes(state), each, ['self', 'below', ...select])
      if (!other) continue
      visitor.pass?.({ self }, select, other)
      followOwn(tracer, each, false, select, other, visitor)
      followWrites(tracer, tracer.uses.ofSelf(self), select, other, visitor)
      followSubclasses(tracer, each, select, other, visitor)
    }
  }
}

/** `this.setState({ config: … })` of a React class. */
function followSetState(
  tracer: Tracer,
  owner: ts.ClassLikeDeclaration,
  select: Select,
  state: State,
  visitor: Visitor,
): void {
  for (const call of tracer.library.scriptOf(owner).facts.callsByName.get('setState') ?? []) {
    const [value] = call.arguments
    if (!value || tracer.uses.selfAt(call)?.owner !== owner) continue
    const given = unwrap(value)
    if (ts.isArrowFunction(given) || ts.isFunctionExpression(given)) {
      tracer.followReturns(given, select, sometimes(state), visitor)
    } else tracer.follow(given, select, sometimes(state), visitor)
  }
}

function followProperty(
  tracer: Tracer,
  member: ts.PropertyDeclaration,
  select: Select,
  state: State,
  visitor: Visitor,
): void {
  if (member.initializer) tracer.follow(member.initializer, select, state, visitor)
  else if (ts.getDecorators(member)?.some(isInput)) {
    visitor.end({ kind: 'unknown', why: 'is given by the template of a parent component', node: member, state })
  } else if (member.type && select.length > 0) followType(tracer, member.type, select, state, visitor)
}

function isInput(decorator: ts.Decorator): boolean {
  return /^(?:@Input|@Prop)\b/.test(decorator.getText())
}

/** A value of a class of the repository, as Angular injects it: `private readonly settings: SettingsService`. */
export function followType(tracer: Tracer, type: ts.TypeNode, select: Select, state: State, visitor: Visitor): boolean {
  if (!ts.isTypeReferenceNode(type) || !ts.isIdentifier(type.typeName)) return false
  let found = false
  tracer.followBinding(tracer.scopes.bindingOf(type.typeName), [], type, state, {
    end(end) {
      if (end.kind !== 'value' || !ts.isClassLike(end.node)) return
      found = true
      tracer.followMember({ owner: end.node, isStatic: false }, select, type, state, visitor)
    },
  })
  return found
}

/** `data()`, `computed`, `setup()` and `asyncData()` of a Vue component. */
function followComponent(
  tracer: Tracer,
  owner: ts.ObjectLiteralExpression,
  select: Select,
  state: State,
  visitor: Visitor,
): void {
  const [key = '', ...rest] = select
  for (const member of owner.properties) {
    const name = member.name ? keyOf(member.name) : null
    const value = ts.isPropertyAssignment(member) ? member.initializer : member
    if (name === 'data' || name === 'setup' || name === 'asyncData' || name === 'state') {
      if (isFunctional(value)) tracer.followReturns(value, select, state, visitor)
      else if (ts.isExpression(value)) tracer.follow(value, select, state, visitor)
    } else if ((name === 'computed' || name === 'methods') && ts.isObjectLiteralExpression(value)) {
      const part = value.properties.find(property => property.name && keyOf(property.name) === key)
      const fn = part && functionOf(part)
      if (!fn) continue
      if (name === 'computed') tracer.followReturns(fn, rest, state, visitor)
      else if (rest.length === 0) visitor.end({ kind: 'value', node: fn, state })
    } else if (name === 'props' && namesProp(value, key)) {
      visitor.end({ kind: 'unknown', why: 'is a property that the parent component passes', node: member, state })
    }
  }
}

/** `name() {…}`, `name: function () {…}`, `name: { get() {…}, set() {…} }`. */
function functionOf(property: ts.ObjectLiteralElementLike): Functional | null {
  const value = ts.isPropertyAssignment(property) ? property.initializer : property
  if (!ts.isObjectLiteralExpression(value)) return isFunctional(value) ? value : null
  const getter = value.properties.find(each => each.name && keyOf(each.name) === 'get')
  return getter ? functionOf(getter) : null
}

function namesProp(value: ts.Node, key: string): boolean {
  if (ts.isArrayLiteralExpression(value)) {
    return value.elements.some(element => ts.isStringLiteralLike(element) && element.text === key)
  }
  return ts.isObjectLiteralExpression(value) && value.properties.some(prop => prop.name && keyOf(prop.name) === key)
}
