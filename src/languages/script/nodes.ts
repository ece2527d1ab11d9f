/** Small questions about syntax. */
import { ts } from 'ts-morph'

/** What stands inside parentheses, `as`, `satisfies`, `!`, type assertions and `await`. */
export function unwrap(node: ts.Expression): ts.Expression {
  let inner = node
  for (;;) {
    if (isWrapper(inner) || ts.isAwaitExpression(inner)) inner = inner.expression
    else return inner
  }
}

type Wrapper =
  | ts.ParenthesizedExpression
  | ts.AsExpression
  | ts.SatisfiesExpression
  | ts.NonNullExpression
  | ts.TypeAssertion

export function isWrapper(node: ts.Node): node is Wrapper {
  return (
    ts.isParenthesizedExpression(node) ||
    ts.isAsExpression(node) ||
    ts.isSatisfiesExpression(node) ||
    ts.isNonNullExpression(node) ||
    ts.isTypeAssertionExpression(node)
  )
}

/** The key that a property name or an element access spells out, or null when it is computed. */
export function keyOf(name: ts.PropertyName): string | null {
  if (ts.isComputedPropertyName(name)) {
    // `[KEY]` is whatever the variable holds, not `KEY`.
    const inner = unwrap(name.expression)
    return ts.isStringLiteralLike(inner) || ts.isNumericLiteral(inner) ? inner.text : null
  }
  if (ts.isStringLiteralLike(name) || ts.isNumericLiteral(name)) return name.text
  return ts.isIdentifier(name) || ts.isPrivateIdentifier(name) ? name.text : null
}

export type Access = ts.PropertyAccessExpression | ts.ElementAccessExpression

export function isAccess(node: ts.Node): node is Access {
  return ts.isPropertyAccessExpression(node) || ts.isElementAccessExpression(node)
}

/** The member that an access names: `b` in `a.b` and `a['b']`; null when it is computed. */
export function accessKey(node: Access): string | null {
  if (ts.isPropertyAccessExpression(node)) return node.name.text
  const argument = unwrap(node.argumentExpression)
  return ts.isStringLiteralLike(argument) || ts.isNumericLiteral(argument) ? argument.text : null
}

export type Functional = ts.FunctionLikeDeclaration

export function isFunctional(node: ts.Node): node is Functional {
  return (
    ts.isFunctionDeclaration(node) ||
    ts.isFunctionExpression(node) ||
    ts.isArrowFunction(node) ||
    ts.isMethodDeclaration(node) ||
    ts.isGetAccessorDeclaration(node) ||
    ts.isSetAccessorDeclaration(node) ||
    ts.isConstructorDeclaration(node)
  )
}

/** The nearest function around a node, or null at the top of the file. */
export function functionAround(node: ts.Node): Functional | null {
  for (let outer = node.parent; outer; outer = outer.parent) {
    if (isFunctional(outer)) return outer
  }
  return null
}

/** Expressions that a function returns, each with whether it does so only sometimes. */
export function returnsOf(fn: Functional): readonly { readonly value: ts.Expression; readonly conditional: boolean }[] {
  if (!fn.body) return []
  if (!ts.isBlock(fn.body)) return [{ value: fn.body, conditional: false }]
  const found: ts.Expression[] = []
  function walk(node: ts.Node): void {
    if (isFunctional(node) || ts.isClassLike(node) || ts.isExpression(node)) return
    if (ts.isReturnStatement(node) && node.expression) found.push(node.expression)
    ts.forEachChild(node, walk)
  }
  ts.forEachChild(fn.body, walk)
  return found.map(value => ({ value, conditional: found.length > 1 || underCondition(value, fn) }))
}

/** True when something between the node and `stop` decides whether it is reached: an `if`, a case, a loop, a `catch`. */
export function underCondition(node: ts.Node, stop: ts.Node | null): boolean {
  let inner: ts.Node = node
  for (let outer = node.parent; outer && outer !== stop; outer = outer.parent) {
    if (ts.isIfStatement(outer) && inner !== outer.expression) return true
    if (ts.isConditionalExpression(outer) && inner !== outer.condition) return true
    if (ts.isCaseOrDefaultClause(outer) || ts.isCatchClause(outer)) return true
    if (ts.isIterationStatement(outer, false)) return true
    if (ts.isBinaryExpression(outer) && isLogical(outer) && inner === outer.right) return true
    if (isFunctional(outer)) return false
    inner = outer
  }
  return false
}

export function isLogical(node: ts.BinaryExpression): boolean {
  const kind = node.operatorToken.kind
  return (
    kind === ts.SyntaxKind.BarBarToken ||
    kind === ts.SyntaxKind.AmpersandAmpersandToken ||
    kind === ts.SyntaxKind.QuestionQuestionToken
  )
}

/** True for `=`, `||=`, `&&=` and `??=`. */
export function isAssignment(node: ts.Node): node is ts.BinaryExpression {
  if (!ts.isBinaryExpression(node)) return false
  const kind = node.operatorToken.kind
  return (
    kind === ts.SyntaxKind.EqualsToken ||
    kind === ts.SyntaxKind.BarBarEqualsToken ||
    kind === ts.SyntaxKind.AmpersandAmpersandEqualsToken ||
    kind === ts.SyntaxKind.QuestionQuestionEqualsToken
  )
}

/** True when working out the value changes something else too: `other = true`, `count++`. */
export function hasSideEffect(node: ts.Node): boolean {
  if (isFunctional(node) || ts.isClassLike(node)) return false
  if (ts.isBinaryExpression(node) && isAssigning(node.operatorToken.kind)) return true
  if (ts.isPostfixUnaryExpression(node) || ts.isDeleteExpression(node)) return true
  const { PlusPlusToken, MinusMinusToken } = ts.SyntaxKind
  if (ts.isPrefixUnaryExpression(node) && [PlusPlusToken, MinusMinusToken].includes(node.operator)) return true
  return ts.forEachChild(node, child => hasSideEffect(child) || undefined) ?? false
}

function isAssigning(kind: ts.SyntaxKind): boolean {
  return kind >= ts.SyntaxKind.FirstAssignment && kind <= ts.SyntaxKind.LastAssignment
}

/** The name that a call or an access is spelt with, `Object.assign`, `this.http.get`; null when it is no plain chain. */
export function dotted(node: ts.Expression): string | null {
  const inner = unwrap(node)
  if (ts.isIdentifier(inner)) return inner.text
  if (inner.kind === ts.SyntaxKind.ThisKeyword) return 'this'
  if (!isAccess(inner)) return null
  const key = accessKey(inner)
  const receiver = dotted(inner.expression)
  return key !== null && receiver !== null ? `${receiver}.${key}` : null
}

/** True when the identifier stands for a value: no property name, no key, no label. */
export function isReference(node: ts.Identifier): boolean {
  const parent = node.parent
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === node
  if (ts.isPropertyAssignment(parent)) return parent.initializer === node
  if (ts.isBindingElement(parent)) return parent.initializer === node
  if (ts.isShorthandPropertyAssignment(parent)) return true
  if (ts.isExportSpecifier(parent))
    return (parent.propertyName ?? parent.name) === node && !parent.parent.parent.moduleSpecifier
  if (ts.isImportSpecifier(parent) || ts.isImportClause(parent) || ts.isNamespaceImport(parent)) return false
  if (ts.isJsxAttribute(parent) || ts.isLabeledStatement(parent) || ts.isQualifiedName(parent)) return false
  if (ts.isVariableDeclaration(parent) || ts.isParameter(parent)) return parent.initializer === node
  if (ts.isPropertyDeclaration(parent)) return parent.initializer === node
  if (isFunctional(parent) && parent.name === node) return false
  if (ts.isClassLike(parent) || ts.isTypeReferenceNode(parent) || ts.isEnumMember(parent)) return false
  if (ts.isPropertySignature(parent) || ts.isMethodSignature(parent) || ts.isModuleDeclaration(parent)) return false
  return true
}
