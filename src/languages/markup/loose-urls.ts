import type { AssetSite, Source, Span } from '../../types.ts'
import { type AssetUrl, findAssetUrls } from '../../widget/urls.ts'
import { assetSite } from '../asset-site.ts'
import { overlaps, PHP_STYLE, styleOf } from '../code-text.ts'
import { codeAssets, codeUrls } from '../code-urls.ts'
import { FRONT_MATTER } from './masks.ts'
import type { Parts } from './parts.ts'
import { attribute } from './tags.ts'

const NAME = 'okta-signin-widget'
const COMPONENT = /\.(?:vue|svelte|astro)$/

/**
 * URLs that stand in no attribute: in strings of template expressions, in data and template scripts, in text that a
 * template keeps for later, and those of scripts whose text a template expression is part of. A script's other URLs are
 * its own reader's.
 */
export function looseUrls(source: Source, parts: Parts): readonly AssetSite[] {
  if (!source.text.includes(NAME)) return []
  return [...inExpressions(source, parts), ...inScripts(source, parts), ...inText(source, parts)]
}

function inExpressions({ text, path }: Source, { masks }: Parts): readonly AssetSite[] {
  return masks
    .filter(mask => mask.role !== 'comment' && text.slice(mask.start, mask.end).includes(NAME))
    .flatMap(mask => codeAssets(text, path, PHP_STYLE, mask.start, mask.end))
}

function inScripts(source: Source, { tags, masks, islands }: Parts): readonly AssetSite[] {
  const scripts = islands.filter(({ island }) => island.language === 'script')
  const known = new Set(scripts.map(({ island }) => island.offset))
  const parted = scripts.flatMap(({ island, comments }) => {
    const { offset } = island
    const own = island.masks.map(mask => ({ start: mask.start + offset, end: mask.end + offset }))
    return own.length === 0
      ? []
      : urlsIn(source, offset, offset + island.source.text.length).filter(
          url =>
            own.some(mask => overlaps(mask, url) && !isInside(url, mask)) &&
            !comments.some(comment => overlaps(comment, url)),
        )
  })
  const data = tags.flatMap(tag => {
    const { name, content } = tag
    if (name !== 'script' || !content || known.has(content.start)) return []
    // `runat="server"`: code of the page's own class.
    return attribute(tag, 'runat')
      ? codeUrls(source.text, styleOf('a.cs'), content.start, content.end)
      : urlsIn(source, content.start, content.end)
  })
  return [...parted, ...data.filter(url => !masks.some(mask => isInside(url, mask)))].map(url => site(source, url))
}

/**
 * `{% capture js %}https://…{% endcapture %}`, a quoted URL in a component's own block, front matter of a page: text that
 * code uses. A URL in prose is left as it is.
 */
function inText(source: Source, { tags, masks, comments }: Parts): readonly AssetSite[] {
  const { text, path } = source
  const front = COMPONENT.test(path) ? null : FRONT_MATTER.exec(text)
  const inFront = front ? codeAssets(text, path, styleOf('a.yml'), 0, front[0].length) : []
  const ends = new Set(masks.filter(mask => mask.role !== 'comment').map(mask => mask.end))
  const taken = [...comments, ...masks, ...tags.map(tag => ({ start: tag.start, end: tag.closeEnd ?? tag.end }))]
  const urls = urlsIn(source, front?.[0].length ?? 0, text.length).filter(url => {
    const before = url.start - (/\s*$/.exec(text.slice(Math.max(0, url.start - 80), url.start))?.[0].length ?? 0)
    const isQuoted = COMPONENT.test(path) && /["'`]/.test(text[url.start - 1] ?? '')
    return (isQuoted || ends.has(before)) && !taken.some(span => contains(span, url))
  })
  return [...inFront, ...urls.map(url => site(source, url))]
}

function urlsIn({ text }: Source, from: number, to: number): readonly AssetUrl[] {
  return findAssetUrls(text, from, to)
}

function site({ text, path }: Source, url: AssetUrl): AssetSite {
  return assetSite(text, url, { path, offset: 0, holder: 'string' })
}

function isInside(inner: Span, outer: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end
}

function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.start < outer.end
}
