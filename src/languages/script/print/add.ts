/** Puts new members into an object literal, in the manner of those that stand there. */
import type { Change, Edit } from '../../../types.ts'
import type { KnownLiteral } from '../known.ts'
import { afterOwnComments, beginsLine, indentation, isLineEnd, lineEndIn, startOfLine, trimBlanks } from './lines.ts'
import { interiorAfter, type Removal } from './members.ts'
import { spelled } from './rename.ts'

export type Addition = Extract<Change, { readonly change: 'add' }>

/** The edits of a literal that gets members (and may lose others). */
export function additionEdits(
  text: string,
  literal: KnownLiteral,
  removal: Removal,
  additions: readonly Addition[],
): readonly Edit[] {
  const { path } = literal
  const quoted = quotesKeys(text, literal)
  const entries = additions.map(addition => entryOf(addition, text, quoted))
  const losses = removal.ranges.map(range => ({ path, ...range, text: '' }))
  const eol = lineEndIn(text, literal.start, literal.end)
  const last = literal.members[removal.lastKept]
  const multiline = isMultiline(text, literal)

  if (!last) {
    const interior = interiorAfter(text, literal, removal.ranges)
    const step = innerIndentation(text, literal)
    if (interior.trim() === '') {
      const inside = multiline
        ? `${eol}${entries.map(entry => step + entry).join(`,${eol}`)}${trailing(literal)}${eol}${indentation(text, literal.start)}`
        : ` ${entries.join(', ')} `
      return [{ path, start: literal.start + 1, end: literal.end - 1, text: inside }]
    }
    const close = literal.end - 1
    const at = beginsLine(text, close) ? startOfLine(text, close) : trimBlanks(text, close)
    const before = beginsLine(text, close) ? '' : eol
    const code = `${before}${entries.map(entry => step + entry).join(`,${eol}`)}${eol}`
    return [...losses, { path, start: at, end: at, text: code }]
  }

  const comma = literal.commas[removal.lastKept] ?? null
  const hasComma = comma !== null && !removal.openEnd
  const commaEnd = hasComma && comma !== null ? comma + 1 : last.end
  const tail = (literal.commas.at(-1) ?? null) !== null ? ',' : ''
  const commaEdits: Edit[] = hasComma ? [] : [{ path, start: last.end, end: last.end, text: ',' }]
  if (beginsLine(text, last.start)) {
    const step = indentation(text, last.start)
    const at = afterOwnComments(text, commaEnd)
    const code = entries.map(entry => `${eol}${step}${entry}`).join(',') + tail
    if (at === last.end) return [...losses, { path, start: at, end: at, text: `,${code}` }]
    return [...losses, ...commaEdits, { path, start: at, end: at, text: code }]
  }
  const code = entries.map(entry => ` ${entry}`).join(',') + tail
  if (commaEnd === last.end) return [...losses, { path, start: last.end, end: last.end, text: `,${code}` }]
  return [...losses, ...commaEdits, { path, start: commaEnd, end: commaEnd, text: code }]
}

function entryOf(addition: Addition, text: string, quoted: '"' | "'" | null): string {
  const key = (name: string): string => (quoted ? `${quoted}${name}${quoted}` : spelled(name, text))
  const inner = `${key(addition.name)}: ${addition.code}`
  return addition.path.reduceRight((code, name) => `${key(name)}: { ${code} }`, inner)
}

/** The quotes of the literal's keys, when all of them are quoted. */
function quotesKeys(text: string, literal: KnownLiteral): '"' | "'" | null {
  const first = literal.members[0]
  const quote = first ? text[first.start] : undefined
  if (quote !== '"' && quote !== "'") return null
  return literal.members.every(member => text[member.start] === quote) ? quote : null
}

function isMultiline(text: string, literal: KnownLiteral): boolean {
  for (let at = literal.start; at < literal.end; at += 1) if (isLineEnd(text[at])) return true
  return false
}

function trailing(literal: KnownLiteral): string {
  return (literal.commas.at(-1) ?? null) !== null ? ',' : ''
}

/** One step deeper than the line of the literal. */
function innerIndentation(text: string, literal: KnownLiteral): string {
  const [first] = literal.members
  if (first && beginsLine(text, first.start)) return indentation(text, first.start)
  const outer = indentation(text, literal.start)
  return outer + (outer.includes('\t') ? '\t' : '  ')
}
