/** Makes options out of properties, assignments and `delete` statements. */
import { ts } from 'ts-morph'
import type { Json, Option, Place, Span } from '../../types.ts'
import type { KnownLiteral, KnownOption } from './known.ts'
import type { Library } from './library.ts'
import { isWrapper } from './nodes.ts'

export type Growing = { -readonly [key in keyof KnownOption]: KnownOption[key] } & { children: Option[] }

interface Parts {
  readonly path: readonly string[]
  readonly at: Place
  readonly code: string
  readonly codeAt: Place
  readonly value: Json | undefined
  readonly form: Option['form']
  readonly conditional: boolean
  readonly literal: KnownLiteral | null
  readonly nameAt: Place | null
  readonly accessAt: Span | null
  readonly body: boolean
}

export function makeOption(parts: Parts): Growing {
  const option: Growing = {
    ...parts,
    children: [],
    below: [],
    readBelow: false,
    readAt: [],
    same: [],
    remove: () => ({ change: 'remove', option }),
    rename: name => ({ change: 'rename', option, name }),
    replace: code => ({ change: 'replace', option, code }),
  }
  return option
}

export function literalOf(
  library: Library,
  node: ts.ObjectLiteralExpression | ts.ArrayLiteralExpression,
  owner: Option | null,
): KnownLiteral {
  const { text, offset, file } = library.scriptOf(node)
  const members = ts.isObjectLiteralExpression(node) ? node.properties : node.elements
  const spans = members.map(member => ({ start: member.getStart(file), end: member.end }))
  const commas = spans.map((span, i) => commaBetween(text, span.end, spans[i + 1]?.start ?? node.end - 1))
  return {
    ...library.place(node),
    members: spans.map(span => ({ start: span.start + offset, end: span.end + offset })),
    commas: commas.map(at => (at === null ? null : at + offset)),
    owner,
    list: ts.isArrayLiteralExpression(node),
  }
}

/** The comma in a gap that holds nothing but blanks and comments beside it. */
function commaBetween(text: string, from: number, to: number): number | null {
  const token = /\/\/[^\r\n]*|\/\*[\s\S]*?\*\/|,/g
  token.lastIndex = from
  for (let match = token.exec(text); match && match.index < to; match = token.exec(text)) {
    if (match[0] === ',') return match.index
  }
  return null
}

/** True for a literal that stands in place of the expression itself, in parentheses or with a type at most. */
export function standsFor(expression: ts.Expression, node: ts.Node): boolean {
  let inner = expression
  while (isWrapper(inner)) inner = inner.expression
  return inner === node
}

/** The key of an assignment: `name` of `.name`, `'name'` of `['name']`. */
export function keyNode(access: ts.Expression): ts.Node | null {
  if (ts.isPropertyAccessExpression(access)) return access.name
  return ts.isElementAccessExpression(access) ? access.argumentExpression : null
}

/** True when the statement is the body of an `if` or a loop without braces. */
export function isBody(statement: ts.Statement): boolean {
  const parent = statement.parent
  return (
    !ts.isBlock(parent) && !ts.isSourceFile(parent) && !ts.isModuleBlock(parent) && !ts.isCaseOrDefaultClause(parent)
  )
}
