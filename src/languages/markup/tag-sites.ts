import { ownLines } from '../../text/lines.ts'
import type { AssetSite, Edit, ImportSite, MentionSite, Place, Site, Source, Span } from '../../types.ts'
import type { AssetUrl } from '../../widget/urls.ts'
import { assetSite } from '../asset-site.ts'
import { overlaps, PHP_STYLE, PLAIN } from '../code-text.ts'
import { codeUrls } from '../code-urls.ts'
import { importSite } from '../import-site.ts'
import { policy } from '../policies.ts'
import { ownCopies } from '../text.ts'
import type { Mask } from './masked-page.ts'
import { integrityOf } from './tag-integrity.ts'
import { type Attribute, attribute, plainName, type Tag } from './tags.ts'

const OWN_FILE = /(?:^|[/\\])okta-(?:sign-in|theme)[\w.-]*\.(?:js|css)(?=$|[?#\s"'})|])/i
const PACKAGE_FILE = /@okta\/okta-signin-widget\/[^\s"']*\.(?:js|css)$/

/** Sites of one tag: the URLs in its attributes, copies of the widget that it loads, a policy that names Okta's hosts. */
export function tagSites(source: Source, tag: Tag, masks: readonly Mask[]): readonly Site[] {
  const { text, path } = source
  const sites: Site[] = []
  for (const attr of tag.attributes) {
    if (!attr.value) continue
    const { start, end } = attr.value
    const value = text.slice(start, end)
    if (value.includes('okta-signin-widget')) sites.push(...urlSites(source, tag, attr, masks))
    const found = isPolicy(tag, attr, value) ? policy({ path, start, end }, value) : null
    if (found) sites.push(found)
  }
  return [...sites, ...copies(source, tag).filter(copy => !sites.some(site => overlaps(site.at, copy.at)))]
}

function urlSites(source: Source, tag: Tag, attr: Attribute, masks: readonly Mask[]): readonly AssetSite[] {
  if (!attr.value) return []
  const { text, path } = source
  const urls = urlsIn(text, attr.value, masks)
  const holder = urls.length === 1 ? holderOf(source, tag, attr) : 'tag'
  const integrity = integrityOf(source, tag)
  // One hash for several files can be that of one at most.
  const shared = integrity !== null && urls.length > 1 ? { ...integrity, loose: true as const } : integrity
  const takesIntegrity = holder === 'script' || holder === 'stylesheet' || holder === 'preload'
  const removal = () => removeTag(source, tag)
  return urls.map(url => {
    if (!takesIntegrity)
      return assetSite(text, url, {
        path,
        offset: 0,
        holder,
        integrity: shared,
        remove: holder === 'tag' ? () => null : removal,
      })
    return assetSite(text, url, {
      path,
      offset: 0,
      holder,
      integrity,
      crossorigin: attribute(tag, 'crossorigin') !== null,
      addIntegrity: value => addIntegrity(source, tag, attr, value),
      remove: removal,
    })
  })
}

/** URLs letter by letter, and those that an expression or the code of a bound attribute puts together. */
function urlsIn(text: string, value: Span, masks: readonly Mask[]): readonly AssetUrl[] {
  const inCode = masks
    .filter(mask => mask.role !== 'comment' && value.start <= mask.start && mask.end <= value.end)
    .flatMap(mask => codeUrls(text, PHP_STYLE, mask.start, mask.end))
  const others = codeUrls(text, PLAIN, value.start, value.end).filter(
    url => !inCode.some(known => overlaps(known, url)),
  )
  return [...inCode, ...others].sort((a, b) => a.start - b.start)
}

function holderOf(source: Source, tag: Tag, attr: Attribute): AssetSite['holder'] {
  const name = plainName(attr.name)
  if (tag.name === 'script' && name === 'src') return 'script'
  if (tag.name !== 'link' || name !== 'href') return 'tag'
  const rel = attributeText(source, tag, 'rel').toLowerCase()
  if (/preload|prefetch/.test(rel)) return 'preload'
  if (/stylesheet/.test(rel) || rel === '') return 'stylesheet'
  return /icon|canonical|alternate|preconnect|dns-prefetch/.test(rel) ? 'tag' : 'stylesheet'
}

function addIntegrity(source: Source, tag: Tag, attr: Attribute, value: string): readonly Edit[] | null {
  if (attribute(tag, 'integrity') !== null) return null
  const quote = attr.quote === '' ? '"' : attr.quote
  const crossorigin = attribute(tag, 'crossorigin') === null ? ` crossorigin=${quote}anonymous${quote}` : ''
  const text = ` integrity=${quote}${value}${quote}${crossorigin}`
  return [{ path: source.path, start: attr.end, end: attr.end, text }]
}

/** The tag with its lines when nothing else stands on them, else the tag alone. */
export function removeTag(source: Source, tag: Tag): readonly Edit[] | null {
  const span = wholeTag(source.text, tag)
  return span && [{ path: source.path, ...ownLines(source.text, span.start, span.end), text: '' }]
}

function wholeTag(text: string, tag: Tag): Span | null {
  if (tag.name !== 'script' && tag.name !== 'style') {
    const closing = new RegExp(`\\s*</${tag.name}\\s*>`, 'iy')
    closing.lastIndex = tag.end
    return { start: tag.start, end: tag.end + (closing.exec(text)?.[0].length ?? 0) }
  }
  if (tag.closeEnd === null) return null
  if (tag.content && text.slice(tag.content.start, tag.content.end).trim() !== '') return null
  return { start: tag.start, end: tag.closeEnd }
}

/** Attributes that load a file, or take it where another one fails: `asp-fallback-src`, `data-src`. */
const LOADING = /^(?:(?:asp-fallback-|asp-|data-)?(?:src|href)|data-main)$/

/** Files of the widget that are loaded from the repository itself: through `node_modules`, or copies. */
function copies(source: Source, tag: Tag): readonly (ImportSite | MentionSite)[] {
  if (!/^(?:script|link|style)$/.test(tag.name)) return []
  return tag.attributes.flatMap(({ name, value: span }): readonly (ImportSite | MentionSite)[] => {
    if (!span) return []
    const value = source.text.slice(span.start, span.end)
    const at: Place = { path: source.path, ...span }
    if (/^on\w/.test(name)) return copiesInCode(source, span)
    if (!LOADING.test(plainName(name))) return []
    if (PACKAGE_FILE.test(value)) {
      const form = tag.name === 'style' ? 'css' : 'path'
      return [importSite({ at, specifier: value, form, remove: () => removeTag(source, tag) })]
    }
    const own = OWN_FILE.exec(value)
    if (!own || /okta-auth-js/.test(value)) return []
    return [{ kind: 'mention', what: 'own-copy', at, code: value, names: [own[0].replace(/^[/\\]/, '')] }]
  })
}

/** `onerror="this.src='/lib/okta-sign-in.min.js'"`. */
function copiesInCode(source: Source, { start, end }: Span): readonly MentionSite[] {
  return ownCopies({ ...source, text: source.text.slice(start, end) }, [], 'page.js').map(site => shifted(site, start))
}

export function shifted(site: MentionSite, by: number): MentionSite {
  return { ...site, at: { ...site.at, start: site.at.start + by, end: site.at.end + by } }
}

function isPolicy(tag: Tag, attr: Attribute, value: string): boolean {
  if (tag.name !== 'meta' || attr.name !== 'content') return false
  return tag.attributes.some(other => other.name === 'http-equiv') && /-src\b/.test(value)
}

export function attributeText(source: Source, tag: Tag, name: string): string {
  const value = attribute(tag, name)?.value
  return value ? source.text.slice(value.start, value.end) : ''
}
