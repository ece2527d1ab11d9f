/** Line and column of an offset, both from 1. A line ends at LF, CRLF or CR. */
export function position(text: string, offset: number): { readonly line: number; readonly column: number } {
  let line = 1
  let start = 0
  for (const match of text.slice(0, offset).matchAll(/\r\n|\n|\r/g)) {
    line += 1
    start = match.index + match[0].length
  }
  return { line, column: offset - start + 1 }
}

/** Start of the line that `offset` is in. */
export function lineStart(text: string, offset: number): number {
  const before = text.slice(0, offset)
  return Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')) + 1
}

/** Where the next line begins: behind this line's line end, or the end of the text. */
export function nextLine(text: string, offset: number): number {
  const end = /\r\n|\n|\r/g
  end.lastIndex = offset
  const match = end.exec(text)
  return match ? match.index + match[0].length : text.length
}

/** The span widened to its whole lines when nothing else stands on them, so that removing it leaves no blank line. */
export function ownLines(text: string, start: number, end: number): { readonly start: number; readonly end: number } {
  const from = lineStart(text, start)
  const to = nextLine(text, end)
  const alone = text.slice(from, start).trim() === '' && text.slice(end, to).trim() === ''
  return alone ? { start: from, end: to } : { start, end }
}

export function eolOf(text: string): 'lf' | 'crlf' | 'mixed' {
  const crlf = text.split('\r\n').length - 1
  const lf = text.split('\n').length - 1 - crlf
  if (crlf > 0 && lf > 0) return 'mixed'
  return crlf > 0 ? 'crlf' : 'lf'
}
