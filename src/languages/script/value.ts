/** Values that are literals all through. */
import { ts } from 'ts-morph'
import type { Json } from '../../types.ts'
import type { Tracer } from './follow/trace.ts'
import { keyOf, unwrap } from './nodes.ts'

/** The value that an expression spells out, also through constants; undefined when it is not known. */
export function knownValue(tracer: Tracer, expression: ts.Expression): Json | undefined {
  const node = unwrap(expression)
  if (tracer.library.masked(node) || isFallback(tracer, expression)) return undefined
  const own = literalValue(tracer, node)
  if (own !== undefined) return own
  if (!ts.isIdentifier(node) && !ts.isPropertyAccessExpression(node)) return undefined
  const ends = tracer.ends(node)
  const [end] = ends
  if (ends.length !== 1 || end?.kind !== 'value' || end.state.conditional || !ts.isExpression(end.node))
    return undefined
  return tracer.library.masked(end.node) ? undefined : scalarValue(end.node)
}

/** Thymeleaf's `/*[[${issuer}]]*\/ 'fallback'`: the page gets the value in the comment, not the one behind it. */
export function isFallback({ library }: Pick<Tracer, 'library'>, expression: ts.Expression): boolean {
  const { text, file, masks } = library.scriptOf(expression)
  const start = expression.getStart(file)
  if (masks.some(mask => mask.start < start && mask.end > expression.pos)) return true
  return /\/\*\s*\[[[(]/.test(text.slice(expression.pos, start))
}

function literalValue(tracer: Tracer, node: ts.Expression): Json | undefined {
  if (ts.isArrayLiteralExpression(node)) {
    const items: Json[] = []
    for (const element of node.elements) {
      const value = ts.isSpreadElement(element) ? undefined : knownValue(tracer, element)
      if (value === undefined) return undefined
      items.push(value)
    }
    return items
  }
  if (!ts.isObjectLiteralExpression(node)) return scalarValue(node)
  const entries: [string, Json][] = []
  for (const member of node.properties) {
    if (!ts.isPropertyAssignment(member)) return undefined
    const key = keyOf(member.name)
    const value = knownValue(tracer, member.initializer)
    if (key === null || value === undefined) return undefined
    entries.push([key, value])
  }
  return Object.fromEntries(entries)
}

function scalarValue(node: ts.Expression): Json | undefined {
  if (ts.isStringLiteralLike(node)) return node.text
  if (ts.isNumericLiteral(node)) return Number(node.text)
  if (node.kind === ts.SyntaxKind.TrueKeyword) return true
  if (node.kind === ts.SyntaxKind.FalseKeyword) return false
  if (node.kind === ts.SyntaxKind.NullKeyword) return null
  if (!ts.isPrefixUnaryExpression(node)) return undefined
  const operand = scalarValue(node.operand)
  if (node.operator === ts.SyntaxKind.MinusToken && typeof operand === 'number') return -operand
  // Minifiers write `!0` and `!1`.
  if (node.operator === ts.SyntaxKind.ExclamationToken && operand !== undefined) return !operand
  return undefined
}
