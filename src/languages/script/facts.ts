/** One walk over a file: where the kinds of nodes stand that the readers of this folder look at. */
import { ts } from 'ts-morph'

export type JsxTag = ts.JsxOpeningElement | ts.JsxSelfClosingElement

export interface Facts {
  readonly identifiers: ReadonlyMap<string, readonly ts.Identifier[]>
  readonly constructions: readonly ts.NewExpression[]
  readonly calls: readonly ts.CallExpression[]
  /** By the last name of what is called: `get` for `a.b.get()`. */
  readonly callsByName: ReadonlyMap<string, readonly ts.CallExpression[]>
  readonly imports: readonly (ts.ImportDeclaration | ts.ImportEqualsDeclaration | ts.ExportDeclaration)[]
  readonly ambientModules: readonly ts.ModuleDeclaration[]
  readonly selves: readonly ts.ThisExpression[]
  readonly tags: readonly JsxTag[]
  readonly strings: readonly (ts.StringLiteral | ts.NoSubstitutionTemplateLiteral)[]
  readonly templates: readonly ts.TemplateExpression[]
  /** Outermost `a + b` where a part is a string. */
  readonly sums: readonly ts.BinaryExpression[]
  readonly comparisons: readonly ts.BinaryExpression[]
  readonly literals: readonly ts.ObjectLiteralExpression[]
  /** Classes that extend another one. */
  readonly classes: readonly ts.ClassLikeDeclaration[]
}

export function factsOf(file: ts.SourceFile): Facts {
  const identifiers = new Map<string, ts.Identifier[]>()
  const constructions: ts.NewExpression[] = []
  const calls: ts.CallExpression[] = []
  const callsByName = new Map<string, ts.CallExpression[]>()
  const imports: (ts.ImportDeclaration | ts.ImportEqualsDeclaration | ts.ExportDeclaration)[] = []
  const ambientModules: ts.ModuleDeclaration[] = []
  const selves: ts.ThisExpression[] = []
  const tags: JsxTag[] = []
  const strings: (ts.StringLiteral | ts.NoSubstitutionTemplateLiteral)[] = []
  const templates: ts.TemplateExpression[] = []
  const sums: ts.BinaryExpression[] = []
  const comparisons: ts.BinaryExpression[] = []
  const literals: ts.ObjectLiteralExpression[] = []
  const classes: ts.ClassLikeDeclaration[] = []

  function note(node: ts.Node): void {
    if (ts.isIdentifier(node)) {
      const known = identifiers.get(node.text)
      if (known) known.push(node)
      else identifiers.set(node.text, [node])
    } else if (ts.isNewExpression(node)) constructions.push(node)
    else if (ts.isCallExpression(node)) {
      calls.push(node)
      const name = calledName(node)
      const same = callsByName.get(name)
      if (same) same.push(node)
      else callsByName.set(name, [node])
    } else if (ts.isImportDeclaration(node) || ts.isImportEqualsDeclaration(node) || ts.isExportDeclaration(node)) {
      imports.push(node)
    } else if (ts.isModuleDeclaration(node)) ambientModules.push(node)
    else if (node.kind === ts.SyntaxKind.ThisKeyword && ts.isExpression(node)) selves.push(node as ts.ThisExpression)
    else if (ts.isJsxOpeningElement(node) || ts.isJsxSelfClosingElement(node)) tags.push(node)
    else if (ts.isStringLiteralLike(node)) strings.push(node)
    else if (ts.isTemplateExpression(node)) templates.push(node)
    else if (ts.isObjectLiteralExpression(node)) literals.push(node)
    else if (ts.isClassLike(node) && node.heritageClauses) classes.push(node)
    else if (ts.isBinaryExpression(node)) {
      if (isSum(node)) {
        if (!ts.isBinaryExpression(node.parent) || !isSum(node.parent)) sums.push(node)
      } else comparisons.push(node)
    }
  }

  // No recursion: generated code has sums of thousands of strings, each one level deeper than the next.
  const open: ts.Node[] = [file]
  for (let node = open.pop(); node; node = open.pop()) {
    note(node)
    const children: ts.Node[] = []
    ts.forEachChild(node, child => {
      children.push(child)
    })
    for (let child = children.pop(); child; child = children.pop()) open.push(child)
  }
  return {
    identifiers,
    constructions,
    calls,
    callsByName,
    imports,
    ambientModules,
    selves,
    tags,
    strings,
    templates,
    sums,
    comparisons,
    literals,
    classes,
  }
}

function calledName(call: ts.CallExpression): string {
  const callee = call.expression
  if (ts.isIdentifier(callee)) return callee.text
  return ts.isPropertyAccessExpression(callee) ? callee.name.text : ''
}

function isSum(node: ts.BinaryExpression): boolean {
  return node.operatorToken.kind === ts.SyntaxKind.PlusToken
}
