/** React: from the properties of a component to the tags that pass them, and from a context to its values. */
import { ts } from 'ts-morph'
import type { JsxTag } from '../facts.ts'
import { unwrap } from '../nodes.ts'
import { type Select, type State, sometimes, type Tracer, type Visitor } from './trace.ts'

export function followProps(tracer: Tracer, component: ts.Node, select: Select, state: State, visitor: Visitor): void {
  const [key, ...rest] = select
  if (key === undefined) return
  for (const script of tracer.library.all()) {
    for (const tag of script.facts.tags) {
      if (!isTagOf(tracer, tag, component)) continue
      visitor.step?.(tag, `passes the property ${key}`)
      for (const attribute of tag.attributes.properties) {
        if (ts.isJsxSpreadAttribute(attribute)) tracer.follow(attribute.expression, select, sometimes(state), visitor)
        else followAttribute(tracer, attribute, key, rest, state, visitor)
      }
    }
  }
}

function followAttribute(
  tracer: Tracer,
  attribute: ts.JsxAttribute,
  key: string,
  rest: Select,
  state: State,
  visitor: Visitor,
): void {
  if (!ts.isIdentifier(attribute.name) || attribute.name.text !== key) return
  const value = attribute.initializer
  if (value && ts.isJsxExpression(value) && value.expression) tracer.follow(value.expression, rest, state, visitor)
}

function isTagOf(tracer: Tracer, tag: JsxTag, component: ts.Node): boolean {
  const name = tag.tagName
  if (!ts.isIdentifier(name) || !/^[A-Z]/.test(name.text)) return false
  return isComponent(tracer, name, component, 0)
}

/** The component may come wrapped: `export default withRouter(Login)`. */
function isComponent(tracer: Tracer, node: ts.Expression, component: ts.Node, depth: number): boolean {
  return tracer.ends(node).some(end => {
    if (end.kind === 'value') return end.node === component
    const call = end.kind === 'unknown' ? end.node : null
    if (!call || !ts.isCallExpression(call) || depth > 3) return false
    return call.arguments.some(argument => isComponent(tracer, unwrap(argument), component, depth + 1))
  })
}

/** `useContext(Settings)`: the default of `createContext` and every `<Settings.Provider value={…}>`. */
export function followContext(
  tracer: Tracer,
  call: ts.CallExpression,
  select: Select,
  state: State,
  visitor: Visitor,
): void {
  const [first] = call.arguments
  if (!first) return
  if (/createContext$/.test(call.expression.getText())) {
    tracer.follow(first, select, state, visitor)
    return
  }
  let found = false
  const watching: Visitor = {
    ...visitor,
    end(end) {
      found = true
      visitor.end(end)
    },
  }
  tracer.follow(first, select, sometimes(state), watching)
  const name = ts.isIdentifier(first) ? first.text : null
  for (const script of tracer.library.all()) {
    for (const tag of script.facts.tags) {
      if (name === null || tag.tagName.getText() !== `${name}.Provider`) continue
      for (const attribute of tag.attributes.properties) {
        if (ts.isJsxAttribute(attribute)) followAttribute(tracer, attribute, 'value', select, state, watching)
      }
    }
  }
  if (!found) visitor.end({ kind: 'unknown', why: 'is a context whose value is not seen here', node: call, state })
}
