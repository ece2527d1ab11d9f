/** Takes members out of an object or array literal, with their commas and their own comments. */
import type { Edit } from '../../../types.ts'
import type { KnownLiteral } from '../known.ts'
import {
  afterOwnComments,
  beginsLine,
  endsLine,
  isLineEnd,
  merged,
  type Range,
  skipBlanks,
  startOfLine,
  startOfNextLine,
  trimBlanks,
  withoutBlankLine,
} from './lines.ts'

/** What becomes of a literal: the ranges that go, and where new members may be put. */
export interface Removal {
  readonly ranges: readonly Range[]
  /** Index of the last member that stays, or -1. */
  readonly lastKept: number
  /** True when the last member that stays has no comma behind it any more (or never had one). */
  readonly openEnd: boolean
}

/** `more` says that members will be added behind those that stay. */
export function removeMembers(text: string, literal: KnownLiteral, gone: ReadonlySet<number>, more: boolean): Removal {
  const { members, commas } = literal
  const commasGone = new Set<number>()
  const ranges: Range[] = []
  const runs: Range[] = []

  for (const i of [...gone].sort((a, b) => a - b)) {
    const member = members[i]
    if (!member) continue
    const before = commas[i - 1] ?? null
    let { start, end } = member
    const opens = before !== null && (leads(text, before, start) || isInOwnBlock(text, literal, i))
    if (before !== null && !commasGone.has(i - 1) && opens) {
      commasGone.add(i - 1)
      if (skipBlanks(text, before + 1) === start) start = before
      else ranges.push({ start: before, end: skipBlanks(text, before + 1) })
    } else {
      const comma = commas[i] ?? null
      if (comma !== null) commasGone.add(i)
      if (comma !== null && !hasLineEnd(text, end, comma) && !hasCode(text, end, comma)) end = comma + 1
      else if (comma !== null) ranges.push({ start: comma, end: skipBlanks(text, comma + 1) })
    }
    end = afterOwnComments(text, end)
    const previous = runs.at(-1)
    const joins = previous && skipBlanks(text, previous.end) === start
    if (joins) runs[runs.length - 1] = { start: previous.start, end }
    else runs.push({ start, end })
  }

  for (const run of runs) ranges.push(widened(text, run, literal.end - 1))
  const lastKept = lastOutside(gone, members.length)
  const comma = commas[lastKept] ?? null
  const hadTrailing = (commas[members.length - 1] ?? null) !== null
  const strip = comma !== null && !commasGone.has(lastKept) && !hadTrailing && !more && lastKept < members.length - 1
  // Behind a comma that a loop or a block of a template prints, the template may print more than stays here.
  const apart = comma !== null && hasCode(text, comma + 1, members[lastKept + 1]?.start ?? comma + 1)
  if (strip && !apart) ranges.push({ start: comma, end: comma + 1 })
  const tidy = merged(ranges).map(range => tidied(text, range, literal))
  return { ranges: merged(tidy), lastKept, openEnd: comma === null || commasGone.has(lastKept) || (strip && !apart) }
}

/** The run with the line that it fills, or with the blanks on one side of it. */
function widened(text: string, run: Range, close: number): Range {
  const ends = endsLine(text, run.end)
  if (beginsLine(text, run.start)) {
    if (ends) return { start: startOfLine(text, run.start), end: startOfNextLine(text, run.end) }
    return { start: run.start, end: skipBlanks(text, run.end) }
  }
  const closes = skipBlanks(text, run.end) === close
  if (ends || closes) return { start: trimBlanks(text, run.start), end: run.end }
  return { start: run.start, end: skipBlanks(text, run.end) }
}

/** Lines that go take one blank line beside them along, where two would come together or one would touch a bracket. */
function tidied(text: string, range: Range, literal: KnownLiteral): Range {
  if (startOfLine(text, range.start) !== range.start || startOfLine(text, range.end) !== range.end) return range
  return withoutBlankLine(text, range, { opens: literal.start, closes: literal.end - 1 })
}

/** A comma at the start of the member's own line. */
function leads(text: string, comma: number, member: number): boolean {
  return beginsLine(text, comma) && !hasLineEnd(text, comma, member)
}

/** `{{#if a}}, option: 1{{/if}}, next`: the comma before the member comes and goes with it, the one behind it does not. */
function isInOwnBlock(text: string, { members, commas }: KnownLiteral, i: number): boolean {
  const before = commas[i - 1] ?? null
  const behind = commas[i] ?? null
  const previous = members[i - 1]
  const member = members[i]
  if (before === null || !previous || !member || hasCode(text, before + 1, member.start)) return false
  return hasCode(text, previous.end, before) && (behind === null || hasCode(text, member.end, behind))
}

/** Between members and commas only a template's own code can stand. */
function hasCode(text: string, start: number, end: number): boolean {
  return (
    text
      .slice(start, end)
      .replace(/\/\*[\s\S]*?\*\/|\/\/[^\r\n]*/g, '')
      .trim() !== ''
  )
}

function hasLineEnd(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at += 1) if (isLineEnd(text[at])) return true
  return false
}

function lastOutside(gone: ReadonlySet<number>, count: number): number {
  for (let i = count - 1; i >= 0; i -= 1) if (!gone.has(i)) return i
  return -1
}

/** What would be left between the brackets. */
export function interiorAfter(text: string, literal: KnownLiteral, ranges: readonly Range[]): string {
  let left = ''
  let at = literal.start + 1
  for (const range of ranges) {
    if (range.start > at) left += text.slice(at, range.start)
    at = Math.max(at, range.end)
  }
  return left + text.slice(at, literal.end - 1)
}

/** The edits of a literal that only loses members; an emptied one becomes `{}`. */
export function removalEdits(text: string, literal: KnownLiteral, removal: Removal): readonly Edit[] {
  const { path } = literal
  const empty = removal.lastKept === -1 && interiorAfter(text, literal, removal.ranges).trim() === ''
  if (empty) return [{ path, start: literal.start + 1, end: literal.end - 1, text: '' }]
  return removal.ranges.map(range => ({ path, ...range, text: '' }))
}
