/** Takes a statement away with its own line, and nothing else. */
import type { Edit, Place } from '../../../types.ts'
import {
  afterOwnComments,
  beginsLine,
  endsLine,
  isBlank,
  isLineEnd,
  skipBlanks,
  startOfLine,
  startOfNextLine,
  trimBlanks,
  withoutBlankLine,
} from './lines.ts'

/**
 * `body`: the statement is the whole body of an `if` or a loop; then an empty block takes its place. `gone` are
 * statements of the same text that go too.
 */
export function removeStatement(text: string, whole: Place, body: boolean, gone: readonly Place[] = []): Edit {
  const { path, start } = whole
  // `;[1].forEach()`: a semicolon that begins a line guards what follows, whatever the grammar says.
  const guard = body ? null : /[ \t]*[\r\n]\s*;$/.exec(text.slice(start, whole.end))
  const at = guard ? { ...whole, end: start + guard.index } : whole
  if (body) return { path, start, end: at.end, text: '{}' }
  if (joinsNeighbours(text, at, gone)) return { path, start, end: at.end, text: ';' }
  if (beginsLine(text, start)) {
    const end = afterOwnComments(text, at.end)
    if (endsLine(text, end)) {
      const lines = { start: startOfLine(text, start), end: startOfNextLine(text, end) }
      return { path, ...withoutBlankLine(text, lines, null), text: '' }
    }
    return { path, start, end: skipBlanks(text, at.end), text: '' }
  }
  const closes = text[skipBlanks(text, at.end)] === '}'
  if (endsLine(text, at.end) || closes) return { path, start: trimBlanks(text, start), end: at.end, text: '' }
  return { path, start, end: skipBlanks(text, at.end), text: '' }
}

/** Without semicolons the statement keeps its neighbours apart: `a()` + `(b)` would become one call. */
function joinsNeighbours(text: string, at: Place, gone: readonly Place[]): boolean {
  const next = /^(?:\s|\/\/[^\r\n]*|\/\*[\s\S]*?\*\/)*/.exec(text.slice(at.end, at.end + 4000))?.[0].length ?? 0
  if (!'([`+-/'.includes(text[at.end + next] ?? ' ')) return false
  let before = at.start
  for (;;) {
    while (before > 0 && (isBlank(text[before - 1]) || isLineEnd(text[before - 1]))) before -= 1
    const other = gone.find(place => place.end === before && place.start < before)
    if (other === undefined) break
    before = other.start
  }
  // A `}` may end a value as well as a block.
  return before > 0 && !';{'.includes(text[before - 1] ?? ';')
}
