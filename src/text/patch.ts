import { structuredPatch } from 'diff'

/** A file as it was and as it will be. Texts begin with the byte order mark where the file has one. */
export interface TextChange {
  readonly path: string
  readonly before: string
  readonly after: string
}

/** Beyond so many differing lines a patch replaces the file whole: the shortest patch would take too long to find. */
const MOST_DIFFERENCES = 3000

/** The change of one file in the form that `git diff` writes and `git apply` takes; '' when nothing changed. */
export function filePatch({ path, before, after }: TextChange): string {
  if (before === after) return ''
  const options = { context: 3, maxEditLength: MOST_DIFFERENCES }
  const hunks = structuredPatch('', '', before, after, '', '', options)?.hunks ?? [wholeFile(before, after)]
  // A name with a space in it is followed by a tab, as git does: some readers take a space for the name's end.
  const end = path.includes(' ') ? '\t' : ''
  const lines = [
    `diff --git ${quoteName(`a/${path}`)} ${quoteName(`b/${path}`)}`,
    `--- ${quoteName(`a/${path}`)}${end}`,
    `+++ ${quoteName(`b/${path}`)}${end}`,
  ]
  for (const hunk of hunks) {
    lines.push(`@@ -${range(hunk.oldStart, hunk.oldLines)} +${range(hunk.newStart, hunk.newLines)} @@`, ...hunk.lines)
  }
  return `${lines.join('\n')}\n`
}

function wholeFile(before: string, after: string) {
  const removed = linesOf(before)
  const added = linesOf(after)
  return {
    oldStart: 1,
    oldLines: removed.length,
    newStart: 1,
    newLines: added.length,
    lines: [...signed('-', removed), ...signed('+', added)],
  }
}

/** Lines with their ends: for git a line ends at LF, and a CR before it is part of the line. */
function linesOf(text: string): readonly string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? []
}

function signed(sign: '-' | '+', lines: readonly string[]): readonly string[] {
  return lines.flatMap(line =>
    line.endsWith('\n') ? [`${sign}${line.slice(0, -1)}`] : [`${sign}${line}`, '\\ No newline at end of file'],
  )
}

function range(start: number, count: number): string {
  return count === 0 ? `${start - 1},0` : `${start},${count}`
}

const ESCAPES: { readonly [byte: number]: string } = {
  7: '\\a',
  8: '\\b',
  9: '\\t',
  10: '\\n',
  11: '\\v',
  12: '\\f',
  13: '\\r',
  34: '\\"',
  92: '\\\\',
}

/** A name as git writes it in a patch: in quotes with C escapes when something in it could be taken for anything else. */
export function quoteName(name: string): string {
  const bytes = [...new TextEncoder().encode(name)]
  const isPlain = (byte: number) => byte >= 0x20 && byte < 0x7f && ESCAPES[byte] === undefined
  if (bytes.every(isPlain)) return name
  const quoted = bytes.map(byte =>
    isPlain(byte) ? String.fromCharCode(byte) : (ESCAPES[byte] ?? `\\${byte.toString(8).padStart(3, '0')}`),
  )
  return `"${quoted.join('')}"`
}
