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

/** `body`: the statement is the whole body of an `if` or a loop; then an empty block takes its place. */
export function removeStatement(text: string, at: Place, body: boolean): Edit {
  const { path, start } = at
  if (body) return { path, start, end: at.end, text: '{}' }
  if (joinsNeighbours(text, at)) return { path, start, end: at.end, text: ';' }
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
function joinsNeighbours(text: string, at: Place): boolean {
  let next = at.end
  while (isBlank(text[next]) || isLineEnd(text[next])) next += 1
  if (!'([`+-/'.includes(text[next] ?? ' ')) return false
  if (text.startsWith('//', next) || text.startsWith('/*', next)) return false
  let before = at.start - 1
  while (before >= 0 && (isBlank(text[before]) || isLineEnd(text[before]))) before -= 1
  return before >= 0 && !';{}'.includes(text[before] ?? ';')
}
