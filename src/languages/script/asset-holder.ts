/** What holds a URL in a script: a JSX tag, a property beside an `integrity`, an array. */
import { ts } from 'ts-morph'
import type { Edit, IntegrityAttribute } from '../../types.ts'
import type { AssetHolder } from '../asset-site.ts'
import { NAMES_HASH } from '../loose-hash.ts'
import { withoutElement } from './edits.ts'
import type { Library, Script } from './library.ts'
import { functionAround, isAssignment, keyOf } from './nodes.ts'
import { removeStatement } from './print/statement.ts'

type Holder = Omit<AssetHolder, 'path' | 'offset'>

/** Null when the URL stands in a string like any other. */
export function holderOf(library: Library, script: Script, node: ts.Expression): Holder | null {
  const parent = node.parent
  if (ts.isArrayLiteralExpression(parent)) {
    const removed = withoutElement(library, script, parent, parent.elements.indexOf(node))
    return { holder: 'string', remove: () => removed }
  }
  const { value, arms } = valueAround(node)
  const around = value.parent
  const attribute = ts.isJsxExpression(around) ? around.parent : around
  if (ts.isJsxAttribute(attribute)) return jsxHolder(library, script, attribute, arms)
  if (ts.isPropertyAssignment(around) && ts.isObjectLiteralExpression(around.parent)) {
    const integrity = propertyNamed(around.parent, 'integrity')
    if (!integrity) return null
    return { holder: 'string', ...withIntegrity(library, inArms(integrity, arms), hasCrossorigin(around.parent)) }
  }
  if (isAssignment(parent) && parent.right === node && ts.isPropertyAccessExpression(parent.left)) {
    return elementHolder(library, script, parent.left)
  }
  return null
}

/** Which arm of a conditional, or which operand, a value is: `dev ? a : b`, `props.src || b`. */
interface Arm {
  /** The condition and the arm's name, or the operator. */
  readonly of: string
  readonly pick: (expression: ts.Expression) => ts.Expression | null
}

/** The whole value that `node` is an alternative of, with the way down to it, outermost arm first. */
function valueAround(node: ts.Expression): { readonly value: ts.Expression; readonly arms: readonly Arm[] } {
  const arms: Arm[] = []
  let value: ts.Expression = node
  for (;;) {
    const { parent } = value
    const arm = armOf(parent, value)
    if (arm) arms.unshift(arm)
    else if (!isWrapper(parent)) return { value, arms }
    value = parent as ts.Expression
  }
}

function isWrapper(node: ts.Node): node is ts.ParenthesizedExpression | ts.AsExpression | ts.NonNullExpression {
  return (
    ts.isParenthesizedExpression(node) ||
    ts.isAsExpression(node) ||
    ts.isSatisfiesExpression(node) ||
    ts.isNonNullExpression(node)
  )
}

function armOf(parent: ts.Node, value: ts.Expression): Arm | null {
  if (ts.isConditionalExpression(parent) && value !== parent.condition) {
    const side = value === parent.whenTrue ? 'whenTrue' : 'whenFalse'
    const of = parent.condition.getText()
    return {
      of,
      pick: other => (ts.isConditionalExpression(other) && other.condition.getText() === of ? other[side] : null),
    }
  }
  if (ts.isBinaryExpression(parent) && /^(?:\|\||\?\?|&&)$/.test(parent.operatorToken.getText())) {
    const side = value === parent.left ? 'left' : 'right'
    const of = parent.operatorToken.getText()
    return {
      of,
      pick: other => (ts.isBinaryExpression(other) && other.operatorToken.getText() === of ? other[side] : null),
    }
  }
  return null
}

/** The alternative of another value that is chosen together with the one behind `arms`; the whole where it does not vary. */
function inArms(whole: ts.Expression, arms: readonly Arm[]): ts.Expression {
  let value = whole
  const unwrap = () => {
    while (isWrapper(value)) value = value.expression
  }
  unwrap()
  for (const arm of arms) {
    if (ts.isStringLiteralLike(value)) return value
    const next = arm.pick(value)
    if (!next) return whole
    value = next
    unwrap()
  }
  return value
}

function jsxHolder(library: Library, script: Script, attribute: ts.JsxAttribute, arms: readonly Arm[]): Holder | null {
  const tag = attribute.parent.parent
  const name = tag.tagName.getText()
  if (!/^(?:script|link|Script|Link)$/.test(name)) return null
  const integrity = attributeNamed(attribute.parent, /^integrity$/)?.initializer
  const written = integrity && ts.isJsxExpression(integrity) ? integrity.expression : integrity
  const spread = attribute.parent.properties.find(
    each => ts.isJsxSpreadAttribute(each) && NAMES_HASH.test(each.expression.getText()),
  )
  const literal = (written && ts.isExpression(written) ? inArms(written, arms) : written) ?? spread
  const crossorigin = attributeNamed(attribute.parent, /^crossorigin$/i) !== undefined
  const rel = attributeNamed(attribute.parent, /^rel$/)?.initializer?.getText() ?? ''
  const isScript = /^script$/i.test(name)
  const removed = arms.length > 0 ? null : removeTag(script, tag)
  const { path, end } = library.place(attribute)
  // A value that varies may name another file, for which the hash would be wrong.
  const hasIntegrity = literal !== undefined || arms.length > 0
  return {
    holder: isScript ? 'script' : /preload|prefetch/.test(rel) ? 'preload' : 'stylesheet',
    ...withIntegrity(library, literal, crossorigin),
    addIntegrity(value) {
      if (hasIntegrity) return null
      const text = ` integrity="${value}"${crossorigin ? '' : ' crossOrigin="anonymous"'}`
      return [{ path, start: end, end, text }]
    },
    remove: () => removed,
  }
}

/** On its own: what a function of a site can see lives as long as the site, and the tree must not. */
function attributeNamed(attributes: ts.JsxAttributes, wanted: RegExp): ts.JsxAttribute | undefined {
  return attributes.properties.filter(ts.isJsxAttribute).find(each => wanted.test(each.name.getText()))
}

/** Only a tag among other children can go without leaving a hole in an expression. */
function removeTag(script: Script, tag: ts.JsxSelfClosingElement | ts.JsxOpeningElement): readonly Edit[] | null {
  const whole = ts.isJsxOpeningElement(tag) ? tag.parent : tag
  if (!ts.isJsxElement(whole.parent) && !ts.isJsxFragment(whole.parent)) return null
  const at = { path: script.path, start: whole.getStart(script.file), end: whole.end }
  const { start, end } = removeStatement(script.text, at, false)
  return [{ path: script.path, start: start + script.offset, end: end + script.offset, text: '' }]
}

function withIntegrity(
  library: Library,
  value: ts.Node | undefined,
  crossorigin: boolean,
): { readonly integrity: IntegrityAttribute | null; readonly crossorigin: boolean } {
  if (!value) return { integrity: null, crossorigin }
  const whole = library.place(value)
  // An expression is given as its code, which is no hash: the URL cannot move away from it.
  if (!ts.isStringLiteralLike(value)) return { integrity: { at: whole, value: value.getText() }, crossorigin }
  return {
    integrity: { at: { path: whole.path, start: whole.start + 1, end: whole.end - 1 }, value: value.text },
    crossorigin,
  }
}

function propertyNamed(literal: ts.ObjectLiteralExpression, name: string): ts.Expression | undefined {
  for (const property of literal.properties) {
    if (ts.isPropertyAssignment(property) && keyOf(property.name) === name) return property.initializer
  }
  return undefined
}

function hasCrossorigin(literal: ts.ObjectLiteralExpression): boolean {
  return literal.properties.some(property => property.name && /^cross-?origin$/i.test(keyOf(property.name) ?? ''))
}

/** `s.src = '…'` with `s.integrity = '…'` (or `s.setAttribute('integrity', '…')`) in the same function. */
function elementHolder(library: Library, script: Script, target: ts.PropertyAccessExpression): Holder | null {
  if (!/^(?:src|href)$/.test(target.name.text)) return null
  const receiver = target.expression.getText()
  const around = functionAround(target)
  let integrity: ts.Node | undefined
  let crossorigin = false
  for (const { text, parent: access } of script.facts.identifiers.get('integrity') ?? []) {
    if (text !== 'integrity' || !ts.isPropertyAccessExpression(access) || functionAround(access) !== around) continue
    const assignment = access.parent
    if (access.expression.getText() === receiver && isAssignment(assignment)) integrity = assignment.right
  }
  for (const access of script.facts.identifiers.get('crossOrigin') ?? []) {
    const parent = access.parent
    if (ts.isPropertyAccessExpression(parent) && parent.expression.getText() === receiver) crossorigin = true
  }
  for (const call of script.facts.calls) {
    const callee = call.expression
    if (!ts.isPropertyAccessExpression(callee) || callee.name.text !== 'setAttribute') continue
    if (callee.expression.getText() !== receiver || functionAround(call) !== around) continue
    const [key, value] = call.arguments
    if (!key || !ts.isStringLiteralLike(key)) continue
    if (key.text === 'integrity') integrity = value
    if (key.text.toLowerCase() === 'crossorigin') crossorigin = true
  }
  return integrity ? { holder: 'string', ...withIntegrity(library, integrity, crossorigin) } : null
}
