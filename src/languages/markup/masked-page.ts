import type { Span } from '../../types.ts'
import type { Dialect } from './dialect.ts'

/**
 * A template expression. `value` prints something, `control` prints nothing itself, `comment` is dropped by the engine,
 * `head` is the head of a block (`@if (x)`) whose braces follow in the page.
 */
export interface Mask extends Span {
  readonly role: 'value' | 'control' | 'comment' | 'head'
}

/** Longer ones are no expressions: an opening mark that stands alone must not swallow the page. */
export const LONGEST = 20_000

/** A page while its expressions are looked for. */
export interface MaskedPage {
  readonly text: string
  readonly dialect: Dialect
  /** Where `mark` stands next, or infinity. Asked with growing places, it walks over the text once. */
  readonly next: (mark: string, from: number) => number
  /** End of the bracket at `open` as `end` finds it. One that is not closed costs patience, so that many cost little. */
  readonly closed: (open: number, end: (text: string, open: number, longest: number) => number | null) => number | null
}

export function pageOf(text: string, dialect: Dialect): MaskedPage {
  const known = new Map<string, number>()
  let unclosed = 0
  return {
    text,
    dialect,
    next(mark, from) {
      const last = known.get(mark)
      if (last !== undefined && last >= from) return last
      const found = text.indexOf(mark, from)
      const at = found === -1 ? Number.POSITIVE_INFINITY : found
      known.set(mark, at)
      return at
    },
    closed(open, end) {
      const found = end(text, open, unclosed < 50 ? LONGEST : unclosed < 1_000 ? 1_000 : 100)
      if (found === null) unclosed += 1
      return found
    },
  }
}
