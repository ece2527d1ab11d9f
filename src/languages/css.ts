import { ownLines } from '../text/lines.ts'
import type { Edit, Language, Place, Site, Source, Span, StyleSite } from '../types.ts'
import { CLASSIC_SELECTORS, OLD_FONT, WIDGET_SCOPE } from '../widget/selectors.ts'
import { findAssetUrls } from '../widget/urls.ts'
import { assetSite } from './asset-site.ts'
import { importSite } from './import-site.ts'

const PACKAGE_PATH = /@okta\/okta-signin-widget(?:\/|$)/

/** Stylesheets: imports of the widget's own, its fonts, and selectors of the old markup. */
export const css: Language = {
  id: 'css',
  owns: source => /\.(?:css|scss|sass|less|styl|pcss|postcss)$/i.test(source.path),
  read: source => ({ sites: readStyles(source, 0), islands: [], faults: openBraces(source) }),
}

/**
 * Sites of a stylesheet.
 *
 * @param offset where the stylesheet begins in the file at `source.path`; places are places in that file.
 */
export function readStyles(source: Source, offset: number): readonly Site[] {
  const bare = withoutComments(source.text, !/\.css$/i.test(source.path) && offset === 0)
  const host: Host = { source, bare, offset }
  const imports = importSites(host)
  const taken = imports.map(site => ({ start: site.at.start - offset, end: site.at.end - offset }))
  const assets = findAssetUrls(bare)
    .filter(url => !taken.some(span => url.start < span.end && span.start < url.end))
    .map(url => assetSite(source.text, url, { path: source.path, offset, holder: 'css' }))
  const sites = [...imports, ...assets, ...ruleSites(host)]
  return sites.sort((a, b) => a.at.start - b.at.start)
}

interface Host {
  readonly source: Source
  /** The text with its comments blank. */
  readonly bare: string
  readonly offset: number
}

function place(host: Host, start: number, end: number): Place {
  return { path: host.source.path, start: start + host.offset, end: end + host.offset }
}

/** Comments become blanks of the same length. `//` is one only where preprocessors take it, and never in a URL. */
export function withoutComments(text: string, slashes: boolean): string {
  const marks = slashes
    ? /"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'|url\(\s*[^"')\s][^)\n]*\)|\/\*[\s\S]*?(?:\*\/|$)|\/\/[^\n\r]*/g
    : /"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'|\/\*[\s\S]*?(?:\*\/|$)/g
  return text.replace(marks, match => (/^\/[*/]/.test(match) ? match.replace(/[^\r\n]/g, ' ') : match))
}

/** `@import`, `@use`, `@forward` of the widget's stylesheet, by URL or by its path in the package. */
function importSites(host: Host): readonly Site[] {
  const sites: Site[] = []
  const statement = /@(?:import|use|forward)\b([^;{}\n]*(?:\n(?![ \t]*[@.#\w])[^;{}\n]*)*)(;?)/g
  for (const match of host.bare.matchAll(statement)) {
    const body = match[1] ?? ''
    const bodyAt = match.index + match[0].indexOf(body, 1)
    const paths = [...body.matchAll(/(["'])([^"'\n]+)\1|url\(\s*([^"')\s]+)\s*\)/g)]
    const span = { start: match.index, end: match.index + match[0].length }
    const remove = () => (paths.length === 1 ? removeStatement(host, span) : null)
    for (const path of paths) {
      const specifier = path[2] ?? path[3] ?? ''
      const start = bodyAt + path.index + path[0].indexOf(specifier)
      const end = start + specifier.length
      const [url] = findAssetUrls(host.bare, start, end)
      if (url)
        sites.push(
          assetSite(host.source.text, url, { path: host.source.path, offset: host.offset, holder: 'css', remove }),
        )
      else if (PACKAGE_PATH.test(specifier)) {
        sites.push(importSite({ at: place(host, start, end), specifier, form: 'css', remove }))
      }
    }
  }
  return sites
}

function removeStatement(host: Host, span: Span): readonly Edit[] {
  const { start, end } = ownLines(host.source.text, span.start, span.end)
  return [{ ...place(host, start, end), text: '' }]
}

/** Selectors and fonts of the old markup, with the selectors around them: nesting says what a rule is for. */
function ruleSites(host: Host): readonly StyleSite[] {
  const sites: StyleSite[] = []
  const scopes: boolean[] = []
  let from = 0
  const marks = /[{};]/g
  for (const mark of host.bare.matchAll(marks)) {
    const span = { start: from, end: mark.index }
    const inside = scopes[scopes.length - 1] ?? false
    from = mark.index + 1
    if (mark[0] === '{') {
      const scoped = inside || WIDGET_SCOPE.test(host.bare.slice(span.start, span.end))
      sites.push(...selectorSites(host, span, scoped))
      scopes.push(scoped)
    } else {
      sites.push(...fontSites(host, span, inside))
      if (mark[0] === '}') scopes.pop()
    }
  }
  return sites
}

const SELECTORS = CLASSIC_SELECTORS.map(({ old, own }) => ({ own, form: selectorPattern(old) }))

/** The selector as a whole word: `.js-help` is not in `.js-help-link`, and quotes in attributes may differ. */
function selectorPattern(old: string): RegExp {
  const escaped = old.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/"([^"]*)"/g, `["']?$1["']?`)
  return new RegExp(`${escaped}${/[\w-]$/.test(old) ? '(?![\\w-])' : ''}`, 'g')
}

function selectorSites(host: Host, span: Span, scoped: boolean): readonly StyleSite[] {
  const code = host.bare.slice(span.start, span.end)
  if (/^\s*@/.test(code)) return []
  return SELECTORS.flatMap(({ own, form }) =>
    own || scoped
      ? [...code.matchAll(form)].map(match =>
          styleSite(host, span.start + match.index, match[0], 'selector', code, scoped || own),
        )
      : [],
  )
}

const FONT = new RegExp(`(?<=["',:\\s])${OLD_FONT}(?=["',;!\\s}]|$)`, 'i')
const FONT_FILE = /montserrat-(?:light|regular)-webfont(?=\.\w)/

function fontSites(host: Host, span: Span, scoped: boolean): readonly StyleSite[] {
  const code = host.bare.slice(span.start, span.end)
  if (/\bfont(?:-family)?\s*:/.test(code) && scoped) {
    const match = FONT.exec(code)
    if (match) return [styleSite(host, span.start + match.index, match[0], 'font-family', code, true)]
  }
  const file = FONT_FILE.exec(code)
  if (!file || code.includes('okta-signin-widget')) return []
  return [styleSite(host, span.start + file.index, file[0], 'font-file', code, false)]
}

function styleSite(
  host: Host,
  start: number,
  value: string,
  form: StyleSite['form'],
  code: string,
  scoped: boolean,
): StyleSite {
  const at = place(host, start, start + value.length)
  return {
    kind: 'style',
    at,
    form,
    value,
    code: code.trim().replace(/\s+/g, ' ').slice(0, 300),
    scoped,
    rename: name => (name === value ? [] : [{ ...at, text: name }]),
  }
}

function openBraces(source: Source): number {
  if (/\.(?:sass|styl)$/i.test(source.path)) return 0
  const bare = withoutComments(source.text, !/\.css$/i.test(source.path)).replace(
    /"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'/g,
    '',
  )
  const opened = bare.split('{').length
  const closed = bare.split('}').length
  return Math.abs(opened - closed)
}
