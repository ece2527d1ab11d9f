import type { Span } from '../types.ts'
import { namesIn } from './expressions.ts'
import { type AssetUrl, findAssetUrls } from './urls.ts'

/** Part of a string that code puts together: text letter by letter, or an expression whose value is not known. */
export interface Piece extends Span {
  readonly literal: boolean
}

interface Part extends Piece {
  /** Where it stands in the joined text. */
  readonly from: number
  readonly to: number
}

/**
 * URLs in a string that is put together from pieces, `'https://…/okta-signin-widget/' + V + '/js/okta-sign-in.min.js'`.
 * Spans are places in `text`: the URL reaches from its first piece to its last, quotes and operators between them
 * included, and a version that comes from an expression is the span of that expression.
 *
 * @param pieces in the order of the text; literal ones without their quotes.
 */
export function findJoinedUrls(text: string, pieces: readonly Piece[]): readonly AssetUrl[] {
  const parts: Part[] = []
  let joined = ''
  for (const piece of pieces) {
    const own = text.slice(piece.start, piece.end)
    const stand = piece.literal ? own : `\${${own.replace(/[{}\r\n]/g, ' ').slice(0, 180)}}`
    parts.push({ ...piece, from: joined.length, to: joined.length + stand.length })
    joined += stand
  }
  const found: AssetUrl[] = []
  for (const url of findAssetUrls(joined)) {
    const moved = toText(text, url, parts)
    if (moved) found.push(moved)
  }
  return found
}

/** Null when a part that edits may replace does not stand in one piece. */
function toText(text: string, url: AssetUrl, parts: readonly Part[]): AssetUrl | null {
  const whole = across(url, parts)
  const prefix = within(url.prefix, parts)
  const fileAt = url.fileAt && within(url.fileAt, parts)
  const versionAt = url.version && across(url.version, parts)
  if (!whole || !prefix || (url.fileAt && !fileAt) || (url.version && !versionAt)) return null
  const code = versionAt ? text.slice(versionAt.start, versionAt.end) : ''
  const version =
    url.version && versionAt
      ? url.version.literal
        ? { ...url.version, ...versionAt }
        : { ...url.version, ...versionAt, code, names: namesIn(code) }
      : null
  return { ...url, ...whole, url: text.slice(whole.start, whole.end), prefix, fileAt, version }
}

function across(span: Span, parts: readonly Part[]): Span | null {
  const first = parts.find(part => span.start >= part.from && span.start < part.to)
  const last = parts.find(part => span.end > part.from && span.end <= part.to)
  if (!first || !last) return null
  return {
    start: first.literal ? first.start + span.start - first.from : first.start,
    end: last.literal ? last.start + span.end - last.from : last.end,
  }
}

function within(span: Span, parts: readonly Part[]): Span | null {
  const part = parts.find(candidate => span.start >= candidate.from && span.end <= candidate.to)
  return part?.literal ? across(span, parts) : null
}
