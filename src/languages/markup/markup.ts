import type { AssetSite, Language, PageSite, Reading, Site, Source } from '../../types.ts'
import { overlaps } from '../code-text.ts'
import { readStyles } from '../css.ts'
import { policies } from '../policies.ts'
import { serverMentions } from '../server-code.ts'
import { type KnownUrl, ownCopies } from '../text.ts'
import { handlerMentions } from './handlers.ts'
import { looseUrls } from './loose-urls.ts'
import type { Mask } from './masked-page.ts'
import { partsOf } from './parts.ts'
import { isMarkupPath, looksLikePage } from './paths.ts'
import { attributeText, shifted, tagSites } from './tag-sites.ts'

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
