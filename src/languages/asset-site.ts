import type { AssetSite, AssetVersion, Edit, IntegrityAttribute, Place, Span } from '../types.ts'
import { type AssetUrl, moveUrl } from '../widget/urls.ts'
import { looseHash } from './loose-hash.ts'

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
  const loose = holder.integrity ? null : looseHash(text, url, holder.holder)
  const integrity = holder.integrity ?? (loose && { at: place(loose), value: loose.value, loose: true as const })
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

function versionOf(url: AssetUrl, place: (span: Span) => Place): AssetVersion | null {
  const version = url.version
  if (!version) return null
  if (version.literal) return { literal: true, text: version.text, at: place(version) }
  return { literal: false, code: version.code, at: place(version), names: version.names }
}
