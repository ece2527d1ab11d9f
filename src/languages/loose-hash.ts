import type { AssetSite, Span } from '../types.ts'
import type { AssetUrl } from '../widget/urls.ts'

/** One hash as `integrity` has it; browsers take the algorithm in any case. */
export const HASH = /\bsha(?:256|384|512)-[A-Za-z0-9+/]{43,86}={0,2}/gi

/** Code that names a hash without having it: `sriFor(url)`, `@Model.Integrity`, `{...widgetSri}`. */
export const NAMES_HASH = /integrity|Integrity|INTEGRITY|(?<![A-Za-z])sri(?![a-z])|Sri(?![a-z])|SRI(?![A-Z])/

/** How far from its URL a hash may stand, and how long a tag may be. */
const NEAR = 300
const TAG = 600
const OTHER_FILE = /\.(?:m?js|css)\b/

/**
 * A hash that may be the URL's own though nothing says so: it stands beside it in code or data (`load(url, hash)`,
 * `url:` above `sri:`), or in a tag whose address is put in from elsewhere. The URL must not leave it behind.
 */
export function looseHash(
  text: string,
  url: AssetUrl,
  holder: AssetSite['holder'],
): (Span & { readonly value: string }) | null {
  if (url.file === null) return null
  const from = Math.max(0, url.start - NEAR)
  const around = text.slice(from, url.end + NEAR)
  if (/sha/i.test(around) && !/[\w-]-src\b/.test(around)) {
    for (const match of around.matchAll(HASH)) {
      const span = spanOf(match, from)
      if (isBeside(text, url, span)) return span
    }
  }
  return holder === 'string' ? (orphans(text)[0] ?? null) : null
}

function spanOf(match: RegExpExecArray, offset: number): Span & { readonly value: string } {
  const start = offset + match.index
  return { start, end: start + match[0].length, value: match[0] }
}

function isBeside(text: string, url: Span, hash: Span): boolean {
  const isBehind = hash.start >= url.end
  if (isApart(isBehind ? text.slice(url.end, hash.start) : text.slice(hash.end, url.start))) return false
  // In front of the URL it belongs to the file before it, if there is one.
  const before = text.slice(Math.max(0, hash.start - NEAR), hash.start)
  return isBehind || !OTHER_FILE.test(before.slice(lastBoundary(before)))
}

/** Between the two stands another file, or the end of an object or a tag. */
function isApart(between: string): boolean {
  return /[}<]/.test(between) || OTHER_FILE.test(between.replace(/^[^"'`\s]*/, ''))
}

function lastBoundary(text: string): number {
  return Math.max(text.lastIndexOf('}'), text.lastIndexOf('<'), 0)
}

let known: { readonly text: string; readonly found: readonly (Span & { readonly value: string })[] } | null = null

/**
 * Hashes in tags that name no file: `"<script src='" + url + "' integrity='sha384-…'>"`, `<script src="{0}" …>`. Every
 * URL of a text asks, so the last answer is kept.
 */
function orphans(text: string): readonly (Span & { readonly value: string })[] {
  if (known?.text === text) return known.found
  const found = /sha(?:256|384|512)-/i.test(text)
    ? [...text.matchAll(HASH)].map(match => spanOf(match, 0)).filter(hash => isOrphan(text, hash))
    : []
  known = { text, found }
  return found
}

function isOrphan(text: string, hash: Span): boolean {
  const before = text.slice(Math.max(0, hash.start - TAG), hash.start)
  const open = /<(?:script|link)\b(?:(?!<\/?(?:script|link)\b|\/>|["'`]\s*>)[\s\S])*$/i.exec(before)
  if (!open) return false
  const behind = text.slice(hash.end, hash.end + NEAR)
  const close = behind.search(/["'`\s/]>/)
  return !OTHER_FILE.test(open[0] + behind.slice(0, close === -1 ? behind.length : close))
}
