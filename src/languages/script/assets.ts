/** URLs of widget files in scripts, and the constants that decide the version in them. */
import { ts } from 'ts-morph'
import type { AssetSite, DefinitionSite, Place } from '../../types.ts'
import { findJoinedUrls, type Piece } from '../../widget/joined.ts'
import { type AssetUrl, findAssetUrls } from '../../widget/urls.ts'
import { type AssetHolder, assetSite } from '../asset-site.ts'
import { tagAround } from '../tag-around.ts'
import { holderOf } from './asset-holder.ts'
import type { Tracer } from './follow/trace.ts'
import type { Script } from './library.ts'

const NAME = 'okta-signin-widget'

export function assetSites(tracer: Tracer, script: Script): readonly (AssetSite | DefinitionSite)[] {
  if (!script.text.includes(NAME)) return []
  const { facts, file, masks } = script
  const sites: AssetSite[] = []
  const uses: Use[] = []
  const joined: ts.Node[] = [...facts.templates, ...facts.sums]

  for (const node of facts.strings) {
    if (!node.text.includes(NAME) || joined.some(outer => isIn(node, outer))) continue
    if (/^[^:]*@okta\/okta-signin-widget/.test(node.text)) continue
    const start = node.getStart(file)
    for (const url of findAssetUrls(script.text, start + 1, node.end - 1, masks)) {
      sites.push(site(tracer, script, node, url))
    }
  }
  for (const node of [...facts.templates, ...facts.sums]) {
    if (!node.getText(file).includes(NAME) || tracer.library.masked(node)) continue
    if (joined.some(outer => outer !== node && isIn(node, outer))) continue
    const pieces = piecesOf(node, file)
    for (const url of findJoinedUrls(
      script.text,
      pieces.map(({ piece }) => piece),
    )) {
      const found = site(tracer, script, node, url)
      sites.push(found)
      const version = url.version
      const holder =
        version &&
        pieces.find(({ piece }) => !piece.literal && piece.start <= version.start && version.end <= piece.end)
      if (holder?.node) uses.push({ expression: holder.node, at: found.at })
    }
  }
  return [...sites, ...definitions(tracer, uses)]
}

interface Use {
  readonly expression: ts.Expression
  readonly at: Place
}

function isIn(inner: ts.Node, outer: ts.Node): boolean {
  return inner.pos >= outer.pos && inner.end <= outer.end && inner !== outer
}

function site(tracer: Tracer, script: Script, node: ts.Expression, url: AssetUrl): AssetSite {
  const { path, offset } = script
  const own = holderOf(tracer.library, script, node)
  const tag = own === null ? tagAround(script.text, path, url) : null
  const integrity = tag?.integrity ?? null
  const holder: AssetHolder = {
    path,
    offset,
    holder: 'string',
    ...own,
    ...(tag && {
      ...tag,
      integrity: integrity && {
        ...integrity,
        at: { ...integrity.at, start: integrity.at.start + offset, end: integrity.at.end + offset },
      },
    }),
  }
  return assetSite(script.text, url, holder)
}

/** Text and expressions of a template literal or of a sum, in order. */
function piecesOf(
  node: ts.Node,
  file: ts.SourceFile,
): readonly { readonly piece: Piece; readonly node: ts.Expression | null }[] {
  if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.PlusToken) {
    const operands: ts.Node[] = []
    let left: ts.Node = node
    while (ts.isBinaryExpression(left) && left.operatorToken.kind === ts.SyntaxKind.PlusToken) {
      operands.push(left.right)
      left = left.left
    }
    return [left, ...operands.reverse()].flatMap(operand => piecesOf(operand, file))
  }
  if (ts.isParenthesizedExpression(node)) return piecesOf(node.expression, file)
  const start = node.getStart(file)
  if (ts.isStringLiteralLike(node))
    return [{ piece: { start: start + 1, end: node.end - 1, literal: true }, node: null }]
  if (ts.isTemplateExpression(node)) {
    const head = { piece: { start: start + 1, end: node.head.end - 2, literal: true }, node: null }
    return [
      head,
      ...node.templateSpans.flatMap(span => {
        const tail = ts.isTemplateTail(span.literal) ? 1 : 2
        return [
          ...piecesOf(span.expression, file),
          {
            piece: { start: span.literal.getStart(file) + 1, end: span.literal.end - tail, literal: true },
            node: null,
          },
        ]
      }),
    ]
  }
  return [{ piece: { start, end: node.end, literal: false }, node: ts.isExpression(node) ? node : null }]
}

/** Constants of the repository that hold nothing but the version. */
function definitions(tracer: Tracer, uses: readonly Use[]): readonly DefinitionSite[] {
  const found = new Map<
    ts.Node,
    { readonly literal: ts.StringLiteralLike; readonly usedBy: Place[]; readonly name: string }
  >()
  for (const use of uses) {
    const literal = versionLiteral(tracer, use.expression)
    if (!literal || isOwnVersion(tracer, literal)) continue
    const known = found.get(literal)
    if (known) known.usedBy.push(use.at)
    else found.set(literal, { literal, usedBy: [use.at], name: lastName(use.expression) })
  }
  return [...found.values()].map(({ literal, usedBy, name }): DefinitionSite => {
    const whole = tracer.library.place(literal)
    const at = { path: whole.path, start: whole.start + 1, end: whole.end - 1 }
    return definitionSite(at, name, literal.text, usedBy)
  })
}

/** On its own: what a function of a site can see lives as long as the site, and the tree must not. */
function definitionSite(at: Place, name: string, written: string, usedBy: readonly Place[]): DefinitionSite {
  return {
    kind: 'definition',
    at,
    name,
    version: written,
    usedBy,
    setVersion: version => (version === written ? [] : [{ ...at, text: version }]),
  }
}

/** The one literal that the expression leads to; a default behind an environment variable counts. */
function versionLiteral(tracer: Tracer, expression: ts.Expression): ts.StringLiteralLike | null {
  const literals = new Set<ts.StringLiteralLike>()
  for (const end of tracer.ends(expression)) {
    if (end.kind !== 'value') continue
    if (!ts.isStringLiteralLike(end.node) || !/^\d+(?:\.\d+){0,2}(?:-[\w.]+)?$/.test(end.node.text)) return null
    if (!tracer.library.masked(end.node)) literals.add(end.node)
  }
  const [literal, ...others] = [...literals]
  return literal && others.length === 0 && literal.parent !== expression.parent ? literal : null
}

/** The version of the app itself, in its manifest. */
function isOwnVersion(tracer: Tracer, literal: ts.StringLiteralLike): boolean {
  const { parent } = literal
  const isVersion = ts.isPropertyAssignment(parent) && /^["']?version["']?$/.test(parent.name.getText())
  return isVersion && /(?:^|\/)(?:package|composer|bower|manifest)\.json$/.test(tracer.library.place(literal).path)
}

function lastName(expression: ts.Expression): string {
  return /([A-Za-z_$][\w$]*)\W*$/.exec(expression.getText())?.[1] ?? expression.getText()
}
