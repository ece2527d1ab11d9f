import type { AssetSite, Language, PageSite, Reading, Site, Source } from '../../types.ts'
import { overlaps } from '../code-text.ts'
import { readStyles } from '../css.ts'
import { policies } from '../policies.ts'
import { serverMentions } from '../server-code.ts'
import { type KnownUrl, ownCopies } from '../text.ts'
import { type Dialect, dialectOf } from './dialect.ts'
import { fillPage } from './fill.ts'
import { handlerMentions } from './handlers.ts'
import { frontMatter, islandsOf, type PageIsland } from './islands.ts'
import { looseUrls } from './loose-urls.ts'
import { findMasks, type Mask } from './masks.ts'
import { isMarkupPath, looksLikePage } from './paths.ts'
import { attributeText, shifted, tagSites } from './tag-sites.ts'
import { readTags, type Tags } from './tags.ts'

const NAME = 'okta-signin-widget'
const MACRO = /\{\{\{?\s*(?:SignInWidgetResources|OktaUtil)\s*\}?\}\}|OktaUtil\.getSignInWidgetConfig/

/** Pages and partials of every template engine, and component files. */
export const markup: Language = {
  id: 'markup',
  owns: source => isMarkupPath(source.path) || looksLikePage(source),
  read: readMarkup,
}

export function readMarkup(source: Source): Reading {
  const parts = partsOf(source)
  const { masks, tags, islands, faults } = parts
  const isBased = tags.some(tag => tag.name === 'base' && attributeText(source, tag, 'href').includes(NAME))
  const inTags = tags
    .flatMap(tag => tagSites(source, tag, masks))
    // Below a `base` on the CDN a relative path is no copy of one's own.
    .filter(site => !(isBased && site.kind === 'mention' && /^(?:js|css)\/(?!okta-theme)/.test(site.code)))
  const known = inTags.flatMap(site => (site.kind === 'asset' ? [site.at] : []))
  const inText = looseUrls(source, parts).filter(site => !known.some(at => overlaps(at, site.at)))
  const styles = islands
    .filter(({ island }) => island.language === 'style')
    .flatMap(({ island }) => readStyles(island.source, island.offset))
  const inScripts = islands
    .filter(({ island }) => island.language === 'script')
    .flatMap(({ island }) => ownCopies(island.source, [], 'page.js').map(site => shifted(site, island.offset)))
  const inCode = codeMentions(
    source,
    masks,
    [...inTags, ...inText].map(site =>
      site.kind === 'asset'
        ? { ...site.at, host: site.host, file: site.file }
        : { ...site.at, host: 'unknown', file: '' },
    ),
  )
  const inHandlers = handlerMentions(source, tags)
  const sites: Site[] = [...inTags, ...inText, ...inScripts, ...inHandlers, ...inCode, ...styles].sort(
    (a, b) => a.at.start - b.at.start,
  )
  const page = pageOf(source, sites)
  return { sites: page ? [page, ...sites] : sites, islands: islands.map(({ island }) => island), faults }
}

/** A page taken apart. */
export interface Parts extends Tags {
  readonly masks: readonly Mask[]
  readonly islands: readonly PageIsland[]
}

function partsOf(source: Source): Parts {
  const dialect = dialectOf(source)
  const masks = findMasks(source.text, dialect)
  const read = tagsOf(source.text, masks, dialect)
  const front = dialect.components === 'astro' ? frontMatter(source) : []
  return { ...read, masks, islands: [...front, ...islandsOf(source, read.tags, masks)] }
}

/**
 * Read twice, since what an expression stands for depends on where it stands: in a value it is part of the value, and
 * between attributes (`{{#if sri}}integrity="…"{{/if}}`) it is nothing that could grow together with a name.
 */
function tagsOf(text: string, masks: readonly Mask[], dialect: Dialect): Tags {
  const first = readTags(fillPage(text, masks), dialect)
  if (masks.length === 0) return first
  const values = first.tags.flatMap(tag => tag.attributes.flatMap(({ value }) => value ?? []))
  return readTags(fillPage(text, masks, values), dialect)
}

/** What the server's own code in a page says: options, policies, hooks, copies of the widget that it lists. */
function codeMentions(source: Source, masks: readonly Mask[], known: readonly KnownUrl[]): readonly Site[] {
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
