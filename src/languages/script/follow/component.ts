/** React: from the properties of a component to the tags that pass them, and from a context to its values. */
import { ts } from 'ts-morph'
import type { JsxTag } from '../facts.ts'
import type { Library } from '../library.ts'
import { unwrap } from '../nodes.ts'
import { type Components, type Select, type State, sometimes, type Tracer, type Visitor } from './trace.ts'
import { watch } from './watch.ts'

export function followProps(tracer: Tracer, component: ts.Node, select: Select, state: State, visitor: Visitor): void {
  const [key, ...rest] = select
  if (key === undefined) return
  for (const tag of tracer.components.tagsOf(component)) {
    visitor.step?.(tag, `passes the property ${key}`)
    for (const attribute of tag.attributes.properties) {
      if (ts.isJsxSpreadAttribute(attribute)) tracer.follow(attribute.expression, select, sometimes(state), visitor)
      else followAttribute(tracer, attribute, key, rest, state, visitor)
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

export function createComponents(library: Library, ends: Tracer['ends']): Components {
  let counted = 0
  const byComponent = new Map<ts.Node, JsxTag[]>()

  function index(): void {
    counted = library.all().length
    byComponent.clear()
    for (const { facts } of library.all()) {
      for (const tag of facts.tags) {
        const name = tag.tagName
        if (!ts.isIdentifier(name) || !/^[A-Z]/.test(name.text)) continue
        for (const component of componentsAt(name, 0)) {
          const known = byComponent.get(component)
          if (known) known.push(tag)
          else byComponent.set(component, [tag])
        }
      }
    }
  }

  /** The component may come wrapped: `export default withRouter(Login)`. */
  function componentsAt(node: ts.Expression, depth: number): readonly ts.Node[] {
    return ends(node).flatMap((end): readonly ts.Node[] => {
      if (end.kind === 'value') return [end.node]
      const call = end.kind === 'unknown' ? end.node : null
      if (!call || !ts.isCallExpression(call) || depth > 3) return []
      return call.arguments.flatMap(argument => componentsAt(unwrap(argument), depth + 1))
    })
  }

  return {
    tagsOf(component) {
      // Finding components may load more files: those are looked at the next time.
      if (counted !== library.all().length) index()
      return byComponent.get(component) ?? []
    },
  }
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
  const { watching, found } = watch(visitor)
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
  if (!found()) visitor.end({ kind: 'unknown', why: 'is a context whose value is not seen here', node: call, state })
}
