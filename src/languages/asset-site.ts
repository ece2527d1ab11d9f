import type { AssetSite, AssetVersion, Edit, IntegrityAttribute, Place, Span } from '../types.ts'
import { type AssetUrl, moveUrl } from '../widget/urls.ts'

/** What holds a URL, and what its holder can do. Offsets in `tag` are places in the file already. */
export interface AssetHolder {
  readonly path: string
  /** Added to the URL's offsets: where the text that was searched begins in the file. */
  readonly offset: number
  readonly holder: AssetSite['holder']
  readonly integrity?: IntegrityAttribute | null
  readonly crossorigin?: boolean
  readonly addIntegrity?: (value: string) => readonly Edit[] | null
  readonly remove?: () => readonly Edit[] | null
}

/** The site of a URL that `findAssetUrls` or `findJoinedUrls` found in `text`. */
export function assetSite(text: string, url: AssetUrl, holder: AssetHolder): AssetSite {
  const place = (span: Span): Place => ({
    path: holder.path,
    start: span.start + holder.offset,
    end: span.end + holder.offset,
  })
  const integrity = holder.integrity ?? looseHash(text, url, place)
  return {
    kind: 'asset',
    at: place(url),
    url: url.url,
    host: url.host,
    hostname: url.hostname,
    version: versionOf(url, place),
    file: url.file,
    holder: holder.holder,
    integrity,
    crossorigin: holder.crossorigin ?? false,
    moveTo: to => moveUrl(text, url, to).map(edit => ({ ...place(edit), text: edit.text })),
    setIntegrity: value => (integrity && value !== integrity.value ? [{ ...integrity.at, text: value }] : []),
    addIntegrity: value => holder.addIntegrity?.(value) ?? null,
    remove: () => holder.remove?.() ?? null,
  }
}

const HASH = /\bsha(?:256|384|512)-[A-Za-z0-9+/]{43,86}={0,2}/g
const NEAR = 300

/**
 * A hash that stands beside a URL in code or data (`load(url, hash)`, `url:` above `sri:`) without a tag or a property
 * that says what it is for. The URL must not leave it behind.
 */
function looseHash(text: string, url: AssetUrl, place: (span: Span) => Place): IntegrityAttribute | null {
  if (url.file === null) return null
  const from = Math.max(0, url.start - NEAR)
  const around = text.slice(from, url.end + NEAR)
  if (!around.includes('sha') || /[\w-]-src\b/.test(around)) return null
  for (const match of around.matchAll(HASH)) {
    const start = from + match.index
    const end = start + match[0].length
    const isBehind = start >= url.end
    const between = isBehind ? text.slice(url.end, start) : text.slice(end, url.start)
    if (isApart(between)) continue
    // In front of the URL it belongs to the file before it, if there is one.
    const before = text.slice(Math.max(0, start - NEAR), start)
    if (!isBehind && OTHER_FILE.test(before.slice(lastBoundary(before)))) continue
    return { at: place({ start, end }), value: match[0], loose: true }
  }
  return null
}

const OTHER_FILE = /\.(?:m?js|css)\b/

/** Between the two stands another file, or the end of an object or a tag. */
function isApart(between: string): boolean {
  return /[}<]/.test(between) || OTHER_FILE.test(between.replace(/^[^"'`\s]*/, ''))
}

function lastBoundary(text: string): number {
  return Math.max(text.lastIndexOf('}'), text.lastIndexOf('<'), 0)
}

function versionOf(url: AssetUrl, place: (span: Span) => Place): AssetVersion | null {
  const version = url.version
  if (!version) return null
  if (version.literal) return { literal: true, text: version.text, at: place(version) }
  return { literal: false, code: version.code, at: place(version), names: version.names }
}
