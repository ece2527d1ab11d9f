import type { AssetSite, HostedVersionSite, Language, MentionSite, Place, Site, Source, Span } from '../types.ts'
import { codeParts, overlaps, styleOf } from './code-text.ts'
import { codeAssets } from './code-urls.ts'
import { packageSpecs } from './package-specs.ts'
import { policies } from './policies.ts'
import { serverMentions } from './server-code.ts'

const OWN_FILE =
  /(?:["'(=\s]|(?<expression>[}>]|%s))((?:(?:https?:)?\/\/)?\/?(?:[\w.@~$-]+\/)*okta-(?:sign-in|theme)[\w.-]*\.(?:js|css))(?=["')\s?#])/g
const WIDGET_VERSION = /(\bwidget_?version["']?\s*[:=]+>?\s*)(["'])([^"'\n]{1,20})\2/gi

/** Any other text: URLs of the widget in the strings of server code and data, and what server code says of it. */
export const text: Language = { id: 'text', owns: () => true, read: readText }

export function readText(source: Source): { sites: readonly Site[]; islands: readonly []; faults: number } {
  const assets = codeAssets(source.text, source.path, styleOf(source.path))
  const sites: Site[] = [
    ...assets,
    ...ownCopies(
      source,
      assets.map(({ at, host, file }) => ({ ...at, host, file })),
    ),
    ...policies(source),
    ...hostedVersions(source),
    ...serverMentions(source),
    ...packageSpecs(source),
  ]
  return { sites: sites.sort((a, b) => a.at.start - b.at.start), islands: [], faults: 0 }
}

/** A URL that was found already. */
export type KnownUrl = Span & Pick<AssetSite, 'host' | 'file'>

/**
 * A copy of the widget that a Pug or Haml page, a script or a server's list of files loads. Behind an expression
 * (`{cdn}/okta-signin-widget/5.1.0/js/…`) it may be one: the code then begins with the expression.
 */
export function ownCopies(source: Source, known: readonly KnownUrl[], style = source.path): readonly MentionSite[] {
  const { text, path } = source
  if (!/okta-(?:sign-in|theme)/.test(text)) return []
  const { comments } = codeParts(text, styleOf(style))
  const hasBase = known.some(url => url.file === null && url.host !== 'unknown')
  const found: MentionSite[] = []
  for (const match of text.matchAll(OWN_FILE)) {
    const file = match[2] ?? ''
    const end = match.index + match[0].length
    const start = end - file.length - (match[1] === undefined ? 0 : expressionLength(text, end - file.length))
    const at: Place = { path, start, end }
    if (/node_modules|@okta\/|\/\/.*okta-signin-widget/.test(file)) continue
    if ([...known, ...comments].some(span => overlaps(span, at))) continue
    // The rest of an address whose beginning is a URL of this file.
    if (hasBase && /^\/?(?:\d+\.\d+\.\d+\/)?(?:js\/|css\/(?!okta-theme))/.test(file)) continue
    const code = text.slice(start, end)
    found.push({ kind: 'mention', what: 'own-copy', at, code, names: [file.slice(file.lastIndexOf('/') + 1)] })
  }
  return found
}

/** Back to the quote or blank that the expression before `at` stands behind. */
function expressionLength(text: string, at: number): number {
  return (
    /(?:[$#]?\{[^{}"'`\s]{0,80}\}|[{<%@$#][^"'`\s]{0,80}|%s)$/.exec(text.slice(Math.max(0, at - 90), at))?.[0].length ??
    0
  )
}

/** `widget_version: "^5"` in YAML and the like, where the file speaks of Okta's sign-in pages. */
function hostedVersions(source: Source): readonly HostedVersionSite[] {
  if (
    !/widget_?version/i.test(source.text) ||
    !/sign-?in[_-]?page|okta_brand|pages\/sign-in|page_?content|widget_?customizations/i.test(source.text)
  )
    return []
  const { comments } = codeParts(source.text, styleOf(source.path))
  const found: HostedVersionSite[] = []
  for (const match of source.text.matchAll(WIDGET_VERSION)) {
    const value = match[3] ?? ''
    const start = match.index + match[0].length - 1 - value.length
    const at: Place = { path: source.path, start, end: start + value.length }
    if (comments.some(comment => overlaps(comment, at)) || !/^(?:\*|[\^~]?\d+(?:\.\d+){0,2})$/.test(value)) continue
    found.push(hostedVersion(at, value, /_/.test(match[1] ?? '') ? 'terraform' : 'brands-api'))
  }
  return found
}

export function hostedVersion(at: Place, value: string, form: HostedVersionSite['form']): HostedVersionSite {
  return { kind: 'hosted-version', at, value, form, set: to => (to === value ? [] : [{ ...at, text: to }]) }
}
