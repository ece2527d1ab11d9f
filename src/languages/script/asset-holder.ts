/** What holds a URL in a script: a JSX tag, a property beside an `integrity`, an array. */
import { ts } from 'ts-morph'
import type { Edit, IntegrityAttribute } from '../../types.ts'
import type { AssetHolder } from '../asset-site.ts'
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
  const attribute = ts.isJsxExpression(parent) ? parent.parent : parent
  if (ts.isJsxAttribute(attribute)) return jsxHolder(library, script, attribute)
  if (ts.isPropertyAssignment(parent) && ts.isObjectLiteralExpression(parent.parent)) {
    const integrity = propertyNamed(parent.parent, 'integrity')
    if (!integrity) return null
    return { holder: 'string', ...withIntegrity(library, integrity, hasCrossorigin(parent.parent)) }
  }
  if (isAssignment(parent) && parent.right === node && ts.isPropertyAccessExpression(parent.left)) {
    return elementHolder(library, script, parent.left)
  }
  return null
}

function jsxHolder(library: Library, script: Script, attribute: ts.JsxAttribute): Holder | null {
  const tag = attribute.parent.parent
  const name = tag.tagName.getText()
  if (!/^(?:script|link|Script|Link)$/.test(name)) return null
  const attributes = attribute.parent.properties.filter(ts.isJsxAttribute)
  const named = (wanted: RegExp): ts.JsxAttribute | undefined =>
    attributes.find(each => wanted.test(each.name.getText()))
  const integrity = named(/^integrity$/)?.initializer
  const literal = integrity && ts.isJsxExpression(integrity) ? integrity.expression : integrity
  const crossorigin = named(/^crossorigin$/i) !== undefined
  const rel = named(/^rel$/)?.initializer?.getText() ?? ''
  const isScript = /^script$/i.test(name)
  const removed = removeTag(script, tag)
  const { path, end } = library.place(attribute)
  const hasIntegrity = integrity !== undefined
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
