/** Edits on a script's own text, moved to where the script stands in its file. */
import type { ts } from 'ts-morph'
import type { Edit } from '../../types.ts'
import type { KnownLiteral } from './known.ts'
import type { Library, Script } from './library.ts'
import { isBody, literalOf } from './option.ts'
import { removalEdits, removeMembers } from './print/members.ts'
import { removeStatement } from './print/statement.ts'

export function moved(edits: readonly Edit[], offset: number): readonly Edit[] {
  return edits.map(edit => ({ ...edit, start: edit.start + offset, end: edit.end + offset }))
}

/** Takes a statement away with its own line. */
export function withoutStatement(script: Script, statement: ts.Statement): readonly Edit[] {
  const at = { path: script.path, start: statement.getStart(script.file), end: statement.end }
  return moved([removeStatement(script.text, at, isBody(statement))], script.offset)
}

/** Takes one element out of an array. */
export function withoutElement(
  library: Library,
  script: Script,
  array: ts.ArrayLiteralExpression,
  index: number,
): readonly Edit[] {
  const literal = shifted(literalOf(library, array, null), -script.offset)
  return moved(
    removalEdits(script.text, literal, removeMembers(script.text, literal, new Set([index]), false)),
    script.offset,
  )
}

function shifted(literal: KnownLiteral, by: number): KnownLiteral {
  return {
    ...literal,
    start: literal.start + by,
    end: literal.end + by,
    members: literal.members.map(member => ({ start: member.start + by, end: member.end + by })),
    commas: literal.commas.map(comma => (comma === null ? null : comma + by)),
  }
}
