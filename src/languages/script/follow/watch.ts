import type { Visitor } from './trace.ts'

/** Tells the visitor all that it would be told, and keeps whether a way came to an end at all. */
export function watch(visitor: Visitor): { readonly watching: Visitor; readonly found: () => boolean } {
  let found = false
  const watching: Visitor = {
    ...visitor,
    end(end) {
      found = true
      visitor.end(end)
    },
  }
  return { watching, found: () => found }
}
