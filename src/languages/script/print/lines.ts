/** Looks around in a text, character by character, so that the cost does not grow with the file. */

export interface Range {
  readonly start: number
  readonly end: number
}

export function isBlank(character: string | undefined): boolean {
  return character === ' ' || character === '\t'
}

export function isLineEnd(character: string | undefined): boolean {
  return character === '\n' || character === '\r'
}

export function startOfLine(text: string, offset: number): number {
  let at = offset
  while (at > 0 && !isLineEnd(text[at - 1])) at -= 1
  return at
}

export function endOfLine(text: string, offset: number): number {
  let at = offset
  while (at < text.length && !isLineEnd(text[at])) at += 1
  return at
}

/** Behind the line end that follows `offset`. */
export function startOfNextLine(text: string, offset: number): number {
  const end = endOfLine(text, offset)
  if (text[end] === '\r' && text[end + 1] === '\n') return end + 2
  return Math.min(end + 1, text.length)
}

export function skipBlanks(text: string, offset: number): number {
  let at = offset
  while (isBlank(text[at])) at += 1
  return at
}

export function trimBlanks(text: string, offset: number): number {
  let at = offset
  while (at > 0 && isBlank(text[at - 1])) at -= 1
  return at
}

/** True when nothing but blanks stands before `offset` on its line. */
export function beginsLine(text: string, offset: number): boolean {
  const at = trimBlanks(text, offset)
  return at === 0 || isLineEnd(text[at - 1])
}

/** True when nothing but blanks stands behind `offset` on its line. */
export function endsLine(text: string, offset: number): boolean {
  const at = skipBlanks(text, offset)
  return at === text.length || isLineEnd(text[at])
}

/**
 * End of the comments that follow on the same line, when nothing but the line's end (or a closing bracket) comes behind
 * them; `offset` itself when there are none. Otherwise a comment belongs to what follows it.
 */
export function afterOwnComments(text: string, offset: number): number {
  let end = offset
  for (;;) {
    const at = skipBlanks(text, end)
    if (text.startsWith('//', at)) return trimBlanks(text, endOfLine(text, at))
    if (!text.startsWith('/*', at)) break
    const close = text.indexOf('*/', at + 2)
    if (close === -1 || endOfLine(text, at) < close) return offset
    end = close + 2
  }
  const next = text[skipBlanks(text, end)]
  return endsLine(text, end) || next === '}' || next === ']' ? end : offset
}

export function indentation(text: string, offset: number): string {
  const start = startOfLine(text, offset)
  return text.slice(start, skipBlanks(text, start))
}

/** The line end that this stretch uses. */
export function lineEndIn(text: string, start: number, end: number): string {
  const at = text.indexOf('\n', start)
  if (at === -1 || at >= end) return text.includes('\r\n') ? '\r\n' : '\n'
  return text[at - 1] === '\r' ? '\r\n' : '\n'
}

/**
 * Whole lines that go, and one blank line beside them where two would come together, or where one would be left behind
 * an opening or before a closing bracket.
 */
export function withoutBlankLine(
  text: string,
  range: Range,
  brackets: { readonly opens: number; readonly closes: number } | null,
): Range {
  const before = range.start > 0 ? startOfLine(text, range.start - 1 - lineEndLength(text, range.start - 1)) : -1
  const isBlankBefore = before >= 0 && text.slice(before, range.start).trim() === ''
  const isBlankBehind = range.end < text.length && text.slice(range.end, endOfLine(text, range.end)).trim() === ''
  const closes = brackets !== null && skipBlanks(text, range.end) === brackets.closes
  if (isBlankBefore && (isBlankBehind || closes)) return { start: before, end: range.end }
  const opens = brackets !== null && brackets.opens >= before && brackets.opens < range.start
  if (opens && isBlankBehind) return { start: range.start, end: startOfNextLine(text, range.end) }
  return range
}

/** How much of a line end stands before its last character: 1 in CRLF, else 0. */
function lineEndLength(text: string, last: number): number {
  return text[last] === '\n' && text[last - 1] === '\r' ? 1 : 0
}

/** Ranges in order, those that touch or overlap made one. */
export function merged(ranges: readonly Range[]): readonly Range[] {
  const result: { start: number; end: number }[] = []
  for (const range of [...ranges].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const last = result.at(-1)
    if (last && range.start <= last.end) last.end = Math.max(last.end, range.end)
    else result.push({ start: range.start, end: range.end })
  }
  return result
}
