import type { AssetSite, Language, PageSite, Reading, Site, Source, Span } from '../../types.ts'
import { findAssetUrls } from '../../widget/urls.ts'
import { assetSite } from '../asset-site.ts'
import { overlaps, PHP_STYLE } from '../code-text.ts'
import { codeAssets } from '../code-urls.ts'
import { readStyles } from '../css.ts'
import { serverMentions } from '../server-code.ts'
import { ownCopies, policies } from '../text.ts'
import { dialectOf } from './dialect.ts'
import { fillPage } from './fill.ts'
import { islandsOf, type PageIsland } from './islands.ts'
import { findMasks, type Mask } from './masks.ts'
import { isMarkupPath, looksLikePage } from './paths.ts'
import { tagSites } from './tag-sites.ts'
import { readTags, type Tag, type Tags } from './tags.ts'

const NAME = 'okta-signin-widget'
const MACRO = /\{\{\{?\s*(?:SignInWidgetResources|OktaUtil)\s*\}?\}\}|OktaUtil\.getSignInWidgetConfig/

/** Pages and partials of every template engine, and component files. */
export const markup: Language = {
  id: 'markup',
  owns: source => isMarkupPath(source.path) || looksLikePage(source),
  read: readMarkup,
}

export function readMarkup(source: Source): Reading {
  const { masks, tags, islands, faults } = partsOf(source)
  const inTags = tags.flatMap(tag => tagSites(source, tag))
  const known = inTags.flatMap(site => (site.kind === 'asset' ? [site.at] : []))
  const inText = looseUrls(source, tags, masks, islands).filter(site => !known.some(at => overlaps(at, site.at)))
  const styles = islands
    .filter(({ island }) => island.language === 'style')
    .flatMap(({ island }) => readStyles(island.source, island.offset))
  const inCode = codeMentions(
    source,
    masks,
    [...inTags, ...inText].map(site => site.at),
  )
  const sites: Site[] = [...inTags, ...inText, ...inCode, ...styles].sort((a, b) => a.at.start - b.at.start)
  const page = pageOf(source, sites)
  return { sites: page ? [page, ...sites] : sites, islands: islands.map(({ island }) => island), faults }
}

interface Parts {
  readonly masks: readonly Mask[]
  readonly tags: readonly Tag[]
  readonly islands: readonly PageIsland[]
  readonly faults: number
}

function partsOf(source: Source): Parts {
  const dialect = dialectOf(source)
  const masks = findMasks(source.text, dialect)
  const { tags, faults } = tagsOf(source.text, masks, dialect.selfClosing)
  return { masks, tags, islands: islandsOf(source, tags, masks), faults }
}

/**
 * Read twice, since what an expression stands for depends on where it stands: in a value it is part of the value, and
 * between attributes (`{{#if sri}}integrity="…"{{/if}}`) it is nothing that could grow together with a name.
 */
function tagsOf(text: string, masks: readonly Mask[], selfClosing: boolean): Tags {
  const first = readTags(fillPage(text, masks), selfClosing)
  if (masks.length === 0) return first
  const values = first.tags.flatMap(tag => tag.attributes.flatMap(({ value }) => value ?? []))
  return readTags(fillPage(text, masks, values), selfClosing)
}

/**
 * URLs that stand in no attribute: in strings of template expressions, in data and template scripts, and those of
 * scripts whose text a template expression is part of. A script's other URLs are its own reader's.
 */
function looseUrls(
  source: Source,
  tags: readonly Tag[],
  masks: readonly Mask[],
  islands: readonly PageIsland[],
): readonly AssetSite[] {
  const { text, path } = source
  const found: AssetSite[] = []
  const add = (from: number, to: number, wanted: (url: Span) => boolean) => {
    for (const url of findAssetUrls(text, from, to)) {
      if (wanted(url)) found.push(assetSite(text, url, { path, offset: 0, holder: 'string' }))
    }
  }
  const scripts = islands.filter(({ island }) => island.language === 'script')
  for (const mask of masks) {
    if (mask.role === 'comment' || !text.slice(mask.start, mask.end).includes(NAME)) continue
    found.push(...codeAssets(text, path, PHP_STYLE, mask.start, mask.end))
  }
  for (const { island, comments } of scripts) {
    const end = island.offset + island.source.text.length
    const own = masks.filter(mask => mask.start >= island.offset && mask.end <= end)
    if (own.length === 0) continue
    add(
      island.offset,
      end,
      url =>
        own.some(mask => overlaps(mask, url) && !(mask.start <= url.start && url.end <= mask.end)) &&
        !comments.some(comment => overlaps(comment, url)),
    )
  }
  for (const { name, content } of tags) {
    if (name !== 'script' || !content || scripts.some(({ island }) => island.offset === content.start)) continue
    add(content.start, content.end, url => !masks.some(mask => mask.start <= url.start && url.end <= mask.end))
  }
  return found
}

/** What the server's own code in a page says: options, policies, hooks, copies of the widget that it lists. */
function codeMentions(source: Source, masks: readonly Mask[], known: readonly Span[]): readonly Site[] {
  const code = masks.filter(mask => mask.role !== 'comment')
  if (code.length === 0) return []
  let text = ''
  for (const { start, end } of code) {
    text += `${source.text.slice(text.length, start).replace(/[^\r\n]/g, ' ')}${source.text.slice(start, end)}`
  }
  const own: Source = { ...source, text }
  return [...serverMentions(own), ...policies(own), ...ownCopies(own, known)]
}

function pageOf(source: Source, sites: readonly Site[]): PageSite | null {
  const assets = sites.filter(site => site.kind === 'asset' && site.holder !== 'css')
  const macro = MACRO.exec(source.text)
  const first = assets[0]?.at
  if (!first && !macro) return null
  const at = first ?? {
    path: source.path,
    start: macro?.index ?? 0,
    end: (macro?.index ?? 0) + (macro?.[0].length ?? 0),
  }
  return { kind: 'page', at, model: macro ? 'hosted' : 'embedded', assets: assets as readonly AssetSite[] }
}
