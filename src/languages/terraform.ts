import type { HostedVersionSite, Island, Language, Place, Reading, Site, Source, Span } from '../types.ts'
import { codeParts, overlaps, styleOf } from './code-text.ts'
import { codeAssets } from './code-urls.ts'
import { escapedPage } from './escaped.ts'
import { readMarkup } from './markup/markup.ts'
import { policies } from './policies.ts'
import { hostedVersion } from './text.ts'

const PAGE = /<(?:script|link|html|head|body|style)\b|\{\{\{?\s*(?:SignInWidgetResources|OktaUtil)/i
const RESOURCE = /\b(?:resource|data|module)\s+"[\w-]*(?:signin_page|sign_in_page|brand|okta|login)[\w-]*"/
const VERSION = /\bwidget_version\s*=\s*/g

/** Terraform: the version of a hosted sign-in page, and the page itself, as a heredoc or as a string. */
export const terraform: Language = {
  id: 'terraform',
  owns: source => /\.(?:tf|tfvars|hcl|tofu)$/i.test(source.path),
  read: readTerraform,
}

function readTerraform(source: Source): Reading {
  const heredocs = heredocPages(source.text)
  const bare = blanked(source.text, heredocs)
  const { comments, strings } = codeParts(bare, styleOf('a.tf'))
  const pages = strings.filter(({ start, end }) => isPage(source.text.slice(start, end)))
  const rest: Source = { ...source, text: blanked(bare, pages) }
  const sites: Site[] = [
    ...codeAssets(rest.text, source.path, styleOf('a.tf')),
    ...hostedVersions(rest, comments),
    ...policies(rest),
  ]
  const islands: Island[] = []
  let faults = 0
  for (const span of heredocs) {
    // The page keeps its own offsets by standing in a text that is blank around it.
    const around = [
      { start: 0, end: span.start },
      { start: span.end, end: source.text.length },
    ]
    const reading = readMarkup({ ...source, text: blanked(source.text, around) })
    sites.push(...reading.sites)
    islands.push(...reading.islands)
    faults += reading.faults
  }
  for (const [i, { start, end }] of pages.entries()) {
    const { page, island } = escapedPage(source, i + 1, start, end)
    const reading = readMarkup(page)
    sites.push(...reading.sites)
    islands.push(island, ...reading.islands)
    faults += reading.faults
  }
  return { sites: sites.sort((a, b) => a.at.start - b.at.start), islands, faults }
}

function isPage(text: string): boolean {
  return PAGE.test(text) && /okta/i.test(text)
}

/** Bodies of heredocs that hold a page. */
function heredocPages(text: string): readonly Span[] {
  const found: Span[] = []
  const open = /<<[-~]?"?(\w+)"?[ \t]*\r?\n/g
  for (let match = open.exec(text); match; match = open.exec(text)) {
    const start = match.index + match[0].length
    const close = new RegExp(`^[ \\t]*${match[1]}\\b`, 'gm')
    close.lastIndex = start
    const end = close.exec(text)?.index ?? text.length
    if (isPage(text.slice(start, end))) found.push({ start, end })
    open.lastIndex = end
  }
  return found
}

function hostedVersions(source: Source, comments: readonly Span[]): readonly HostedVersionSite[] {
  const { text, path } = source
  if (!RESOURCE.test(text) && !/widget_customizations|page_content/.test(text)) return []
  const found: HostedVersionSite[] = []
  for (const match of text.matchAll(VERSION)) {
    if (comments.some(comment => overlaps(comment, { start: match.index, end: match.index + 1 }))) continue
    const start = match.index + match[0].length
    const code = /^[^\r\n#]*/.exec(text.slice(start))?.[0].trimEnd() ?? ''
    const literal = /^"([^"$%{}\\]*)"/.exec(code)
    if (literal) {
      const at: Place = { path, start: start + 1, end: start + 1 + (literal[1] ?? '').length }
      found.push(hostedVersion(at, literal[1] ?? '', 'terraform'))
    } else if (code !== '')
      found.push(variable(source, code) ?? opaque({ path, start, end: start + code.length }, code))
  }
  return found
}

/** `var.siw_version` whose default stands in the same file: that is where the version is written. */
function variable(source: Source, code: string): HostedVersionSite | null {
  const name = /^var\.([\w-]+)$/.exec(code)?.[1]
  if (name === undefined) return null
  const block = new RegExp(`\\bvariable\\s+"${name}"\\s*\\{[^{}]*?\\bdefault\\s*=\\s*"([^"$\\\\]*)"`).exec(source.text)
  if (!block) return null
  const value = block[1] ?? ''
  const end = block.index + block[0].length - 1
  return hostedVersion({ path: source.path, start: end - value.length, end }, value, 'terraform')
}

/** An expression: it is said, and nothing can be set. */
function opaque(at: Place, code: string): HostedVersionSite {
  return { kind: 'hosted-version', at, value: code, form: 'terraform', set: () => [] }
}

function blanked(text: string, spans: readonly Span[]): string {
  return spans.reduce(
    (result, { start, end }) =>
      result.slice(0, start) + result.slice(start, end).replace(/[^\r\n]/g, ' ') + result.slice(end),
    text,
  )
}
