/** Other calls of a function that returns the configuration: what they read of it would fail, or find nothing. */
import { ts } from 'ts-morph'
import type { Option } from '../../types.ts'
import { callsOf } from './follow/parameter.ts'
import type { Select } from './follow/trace.ts'
import type { Gathering, Path } from './gathering.ts'
import { type Functional, isWrapper } from './nodes.ts'
import type { Use } from './uses.ts'

/** Each call has an object of its own, so what is set on that is no option; what is read of it was one. */
export function gatherResults(
  site: Gathering,
  fn: Functional,
  select: Select,
  path: Path,
  into: readonly Option[],
): void {
  const { uses, scopes } = site.tracer
  for (const call of callsOf(site.tracer, fn)) {
    let value: ts.Expression = call
    while (isWrapper(value.parent) || ts.isAwaitExpression(value.parent)) value = value.parent
    const use = uses.at(value)
    if (!use) continue
    note(use, [])
    if (use.kind === 'alias' && ts.isObjectBindingPattern(use.name)) {
      for (const { name, propertyName, dotDotDotToken } of use.name.elements) {
        const key = propertyName ?? name
        if (dotDotDotToken || !ts.isIdentifier(name) || !ts.isIdentifier(key)) continue
        for (const each of uses.of(scopes.bindingOf(name))) note(each, [...use.path, key.text])
      }
    }
    if (use.kind !== 'alias' || !ts.isIdentifier(use.name)) continue
    for (const each of uses.of(scopes.bindingOf(use.name))) note(each, use.path)
  }

  function note(use: Use, before: readonly (string | null)[]): void {
    if (use.kind !== 'read' && use.kind !== 'argument') return
    const keys = [...before, ...use.path]
    if (keys.length <= select.length || !select.every((key, i) => key === keys[i])) return
    const inside = keys.slice(select.length)
    if (inside.some(key => key === null)) return
    const read = [...path, ...inside.map(String)]
    site.reads.push({ path: read, into })
    site.leaves.push({ path: read, into, at: site.tracer.library.place(use.node) })
  }
}
