import type { AssetSite, Span } from '../types.ts'
import { expressionEnd, isControl, namesIn } from './expressions.ts'
import { GLOBAL_HOST, hostnameOf, hostOf } from './hosts.ts'
import { moveSpec, parseSpec } from './pins.ts'

/** One URL of a widget file as it stands in a text. All offsets count in the text that was searched. */
export interface AssetUrl extends Span {
  readonly url: string
  readonly host: AssetSite['host']
  /** Without the port; empty when an expression stands for it. */
  readonly hostname: string
  readonly version: UrlVersion | null
  /** Below the version, named as on Okta's CDN: without npm's `dist/`, and with the `.js` that RequireJS leaves away. */
  readonly file: string | null
  /** Where the file is written, without `dist/`. */
  readonly fileAt: Span | null
  /** From the scheme to the slash (or `@`) before the version; edits of the host go here. */
  readonly prefix: Span
  /** How a slash is written: JSON in a page often escapes it. */
  readonly slash: '/' | '\\/'
  /** False when the file is written without its `.js`. */
  readonly extension: boolean
  /** What `version` may hold: npm's CDNs take ranges. */
  readonly ranges: boolean
}

export type UrlVersion =
  | (Span & { readonly literal: true; readonly text: string })
  | (Span & { readonly literal: false; readonly code: string; readonly names: readonly string[] })

const NAME = 'okta-signin-widget'
/** No URL is longer behind the widget's name; without a bound, a text of names would be walked over and over. */
const LONGEST = 1_000
const FOLDERS = /^(?:js|css|font|fonts|img|labels|dist|sass|scss|altcha|assets|src|types|lib|esm|cjs)$/
const VERSION = /^\d+(?:\.\d+){0,2}(?:-[0-9A-Za-z][0-9A-Za-z.-]*)?$/
const WIDGET_FILE = /okta-(?:sign-in|theme|plugin)|^(?:js|css|font|img|labels)\//

/**
 * Every URL of a widget file between `from` and `to`: on Okta's hosts, on npm's CDNs, and elsewhere when its path
 * says so. A URL that touches one of `masks` is left out: whoever made the mask knows the text behind it and reads it.
 */
export function findAssetUrls(
  text: string,
  from = 0,
  to = text.length,
  masks: readonly Span[] = [],
): readonly AssetUrl[] {
  const found: AssetUrl[] = []
  // Only this part is searched: readers ask for each of many thousand strings of one text.
  const part = text.slice(from, to)
  let floor = from
  for (let i = part.indexOf(NAME); i !== -1; i = part.indexOf(NAME, i + NAME.length)) {
    const at = from + i
    if (at < floor) continue
    const url = urlAround(text, at, floor, to)
    if (!url) continue
    floor = url.end
    if (!masks.some(mask => mask.start < url.end && url.start < mask.end)) found.push(url)
  }
  return found
}

function urlAround(text: string, name: number, floor: number, to: number): AssetUrl | null {
  const before = prefixBefore(text, name, floor)
  if (!before) return null
  const host = hostOf(before.hostname, before.path)
  if (host === null) return null
  const npm = host === 'npm' || /okta(?:\/|%2f)$/i.test(before.path)
  const end = endOfUrl(text, name, to)
  const rest = readRest(text, name + NAME.length, end, npm)
  if (!rest || (host === 'unknown' && !isWidgetFile(rest))) return null
  return {
    start: before.start,
    end,
    url: text.slice(before.start, end),
    host,
    hostname: before.hostname,
    version: rest.version,
    file: rest.file,
    fileAt: rest.fileAt,
    prefix: { start: before.start, end: rest.prefixEnd },
    slash: before.slash,
    extension: rest.extension,
    ranges: host === 'npm',
  }
}

interface Before {
  readonly start: number
  readonly hostname: string
  /** With plain slashes, from the one behind the host to the one before the widget's name. */
  readonly path: string
  readonly slash: '/' | '\\/'
}

/** The `https://host/path/` that ends where the widget's name begins: the nearest one, so that a proxy's own URL is passed over. */
function prefixBefore(text: string, name: number, floor: number): Before | null {
  const window = Math.max(floor, name - 320)
  const slashes = [...text.slice(window, name).matchAll(/\\\/\\\/|\/\//g)].reverse()
  for (const match of slashes) {
    const at = window + match.index
    const authority = at + match[0].length
    if (walk(text, authority, name, () => false) !== name) continue
    const below = endOfSegment(text, authority, name)
    const path = text.slice(below, name).replaceAll('\\/', '/')
    if (!/^\/(?:.*\/)?(?:npm:)?(?:@@?okta\/|%40okta(?:\/|%2f))?$/i.test(path)) continue
    const written = text
      .slice(authority, below)
      .replace(/^[^@{}<]*@(?=[\w.-]+(?::\d+)?$)/, '')
      .replace(/:\d+$/, '')
    const hostname = hostnameOf(written)
    const scheme = /https?:$/i.exec(text.slice(Math.max(floor, at - 6), at))?.[0].length ?? 0
    return { start: at - scheme, hostname, path, slash: match[0] === '//' ? '/' : '\\/' }
  }
  return null
}

interface Rest {
  readonly version: UrlVersion | null
  readonly file: string | null
  readonly fileAt: Span | null
  readonly prefixEnd: number
  readonly extension: boolean
}

/** What follows the widget's name: `/5.1.0/js/file.js`, `@^5/dist/js/file.js`, `/{{v}}`, `/js/file.js`. */
function readRest(text: string, at: number, end: number, npm: boolean): Rest | null {
  const nothing = { version: null, file: null, fileAt: null, extension: true }
  if (at >= end) return { ...nothing, prefixEnd: at }
  const mark = /^(?:@@?|%40|\\?\/)/.exec(text.slice(at, at + 3))?.[0]
  if (mark === undefined) return /[?#]/.test(text[at] ?? '') ? { ...nothing, prefixEnd: at } : null
  const first = at + mark.length
  const stop = endOfSegment(text, first, end)
  const segment = text.slice(first, stop)
  if (segment === '') return { ...nothing, prefixEnd: first }
  const tagged = !mark.endsWith('/')
  const version = readVersion(text, first, stop, tagged || npm)
  const below = version === null && !tagged ? first : skipSlash(text, stop, end)
  return { version, prefixEnd: first, ...readFile(text, below, end, npm) }
}

function readVersion(text: string, start: number, end: number, ranges: boolean): UrlVersion | null {
  const segment = text.slice(start, end)
  if (VERSION.test(segment)) return { literal: true, text: segment, start, end }
  if (ranges && /^[\^~<>=vV\d]/.test(segment) && parseSpec(segment).movable) {
    return { literal: true, text: segment, start, end }
  }
  if (FOLDERS.test(segment) || /\.(?:js|css|json|map|png|svg|html?)$/.test(segment)) return null
  if (ranges && /^[a-z]+$/.test(segment)) return null
  return { literal: false, code: segment, names: namesIn(segment), start, end }
}

function readFile(text: string, start: number, end: number, npm: boolean): Omit<Rest, 'version' | 'prefixEnd'> {
  const query = endOfPath(text, start, end)
  const dist = npm ? (/^dist\\?\//.exec(text.slice(start, query))?.[0].length ?? 0) : 0
  const at = start + dist
  const raw = text.slice(at, query)
  if (raw === '') return { file: null, fileAt: null, extension: true }
  const named = raw.replaceAll('\\/', '/')
  const extension = !/(?:^|\/)js\/okta-[\w.-]*$/.test(named) || /\.(?:js|map|txt)$/.test(named)
  return { file: extension ? named : `${named}.js`, fileAt: { start: at, end: query }, extension }
}

function isWidgetFile(rest: Rest): boolean {
  if (rest.file === null) return rest.version?.literal === true && /\./.test(rest.version.text)
  return WIDGET_FILE.test(rest.file)
}

function skipSlash(text: string, at: number, end: number): number {
  if (at < end && text[at] === '/') return at + 1
  return text.startsWith('\\/', at) && at + 2 <= end ? at + 2 : at
}

function endOfSegment(text: string, at: number, end: number): number {
  return walk(text, at, end, char => char === '/' || char === '?' || char === '#')
}

function endOfPath(text: string, at: number, end: number): number {
  return walk(text, at, end, char => char === '?' || char === '#')
}

/** The URL's last character is never the full stop or colon of the sentence around it. */
function endOfUrl(text: string, at: number, to: number): number {
  // `…/okta-sign-in.min.js{% endif %}`: what only controls, behind a whole file name, is none of the URL's.
  const isBehindFile = (expression: string, start: number) =>
    isControl(expression) && /\.(?:js|css|json|map|png|svg|woff2?)$/.test(text.slice(Math.max(at, start - 8), start))
  const end = walk(text, at, Math.min(to, at + LONGEST), () => false, isBehindFile)
  let last = end
  while (last > at && /[.:!]/.test(text[last - 1] ?? '')) last -= 1
  return last
}

/** Walks over URL characters and whole expressions until `stops`, a character that no URL holds, or `end`. */
function walk(
  text: string,
  start: number,
  end: number,
  stops: (char: string) => boolean,
  stopsAt: (expression: string, at: number) => boolean = () => false,
): number {
  let at = start
  while (at < end) {
    const expression = expressionEnd(text, at, end)
    if (expression !== null) {
      if (stopsAt(text.slice(at, expression), at)) return at
      at = expression
      continue
    }
    const char = text[at] ?? ''
    if (char === '\\' && text[at + 1] === '/') {
      if (stops('/')) return at
      at += 2
      continue
    }
    if (stops(char) || /[\s"'`<>()|\\,;{}[\]]/.test(char)) return at
    if (char === '&' && /^&(?:quot|apos|lt|gt|#0*(?:34|39|60|62)|#x(?:22|27|3c|3e));/i.test(text.slice(at, at + 8)))
      return at
    at += 1
  }
  return at
}

/**
 * The edits that make the URL one of `version` and `file` on Okta's CDN; an npm CDN keeps its host and its form of range.
 * A part that is null is left alone. A URL that names no version keeps its host: there is nothing to move.
 */
export function moveUrl(
  text: string,
  url: AssetUrl,
  to: { readonly version: string | null; readonly file: string | null },
): readonly (Span & { readonly text: string })[] {
  const edits: (Span & { readonly text: string })[] = []
  const prefix = text.slice(url.prefix.start, url.prefix.end)
  const scheme = /^https?:/i.test(prefix) ? 'https:' : ''
  const home = ['', '', GLOBAL_HOST, NAME, ''].join(url.slash)
  if (url.version && url.host === 'npm' && /^http:/i.test(prefix)) {
    edits.push({ start: url.start, end: url.start + 'http:'.length, text: 'https:' })
  }
  if (url.version && url.host !== 'npm' && prefix !== scheme + home) {
    edits.push({ start: url.prefix.start, end: url.prefix.end, text: scheme + home })
  }
  if (url.version && to.version !== null) {
    const { start, end } = url.version
    const moved =
      url.version.literal && url.ranges ? (moveSpec(url.version.text, to.version) ?? to.version) : to.version
    if (text.slice(start, end) !== moved) edits.push({ start, end, text: moved })
  }
  if (url.fileAt && to.file !== null && to.file !== url.file) {
    const file = url.extension ? to.file : to.file.replace(/\.js$/, '')
    edits.push({ ...url.fileAt, text: file.replaceAll('/', url.slash) })
  }
  return edits
}
