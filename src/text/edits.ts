import type { Edit, Span } from '../types.ts'

/** Edits in the order of their places, file by file; those that say the same twice are said once. */
export function inOrder(edits: readonly Edit[]): readonly Edit[] {
  const sorted = [...edits].sort((a, b) => comparePaths(a, b) || a.start - b.start || a.end - b.end)
  return sorted.filter((edit, i) => {
    const previous = sorted[i - 1]
    return !previous || !isSame(previous, edit)
  })
}

function comparePaths(a: Edit, b: Edit): number {
  if (a.path === b.path) return 0
  return a.path < b.path ? -1 : 1
}

function isSame(a: Edit, b: Edit): boolean {
  return a.path === b.path && a.start === b.start && a.end === b.end && a.text === b.text
}

/** The first two edits that want the same characters, or null. Two insertions at one place do not overlap. */
export function overlap(edits: readonly Edit[]): readonly [Edit, Edit] | null {
  const sorted = inOrder(edits)
  for (const [i, edit] of sorted.entries()) {
    const next = sorted[i + 1]
    if (next && next.start < edit.end) return [edit, next]
  }
  return null
}

/** The text with all edits of one file applied at once. Throws when two of them overlap: that would be a guess. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const clash = overlap(edits)
  if (clash) {
    const [a, b] = clash
    throw new Error(`Edits overlap in ${a.path}: [${a.start}, ${a.end}) and [${b.start}, ${b.end})`)
  }
  let result = ''
  let from = 0
  for (const edit of inOrder(edits)) {
    result += text.slice(from, edit.start) + edit.text
    from = edit.end
  }
  return result + text.slice(from)
}

/** Where a place of the edited text was in the original; a place inside replaced text is where the edit begins. */
export function originalOffset(offset: number, edits: readonly Edit[]): number {
  let shift = 0
  for (const edit of inOrder(edits)) {
    const start = edit.start + shift
    if (offset < start) break
    if (offset < start + edit.text.length) return edit.start
    shift += edit.text.length - (edit.end - edit.start)
  }
  return offset - shift
}

export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end
}
