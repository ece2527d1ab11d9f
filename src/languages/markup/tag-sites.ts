import { ownLines } from '../../text/lines.ts'
import type { AssetSite, Edit, ImportSite, MentionSite, Place, Site, Source, Span } from '../../types.ts'
import { findAssetUrls } from '../../widget/urls.ts'
import { assetSite } from '../asset-site.ts'
import { importSite } from '../import-site.ts'
import { integrityOf } from './tag-integrity.ts'
import { type Attribute, attribute, plainName, type Tag } from './tags.ts'

const OWN_FILE = /(?:^|[/\\])okta-(?:sign-in|theme)[\w.-]*\.(?:js|css)(?=$|[?#\s"'})|])/i
const PACKAGE_FILE = /@okta\/okta-signin-widget\/[^\s"']*\.(?:js|css)$/

/** Sites of one tag: the URLs in its attributes, copies of the widget that it loads, a policy that names Okta's hosts. */
export function tagSites(source: Source, tag: Tag): readonly Site[] {
  const { text, path } = source
  const sites: Site[] = []
  for (const attr of tag.attributes) {
    if (!attr.value) continue
    const { start, end } = attr.value
    const value = text.slice(start, end)
    if (value.includes('okta-signin-widget')) sites.push(...urlSites(source, tag, attr))
    if (isPolicy(tag, attr, value)) sites.push(policy({ path, start, end }, value))
  }
  return sites.length > 0 ? sites : copies(source, tag)
}

function urlSites(source: Source, tag: Tag, attr: Attribute): readonly AssetSite[] {
  if (!attr.value) return []
  const { text, path } = source
  const urls = findAssetUrls(text, attr.value.start, attr.value.end)
  const holder = urls.length === 1 ? holderOf(source, tag, attr) : 'tag'
  const takesIntegrity = holder === 'script' || holder === 'stylesheet' || holder === 'preload'
  const removal = () => removeTag(source, tag)
  return urls.map(url => {
    if (!takesIntegrity)
      return assetSite(text, url, {
        path,
        offset: 0,
        holder,
        integrity: integrityOf(source, tag),
        remove: holder === 'tag' ? () => null : removal,
      })
    return assetSite(text, url, {
      path,
      offset: 0,
      holder,
      integrity: integrityOf(source, tag),
      crossorigin: attribute(tag, 'crossorigin') !== null,
      addIntegrity: value => addIntegrity(source, tag, attr, value),
      remove: removal,
    })
  })
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

/** A file of the widget that is loaded from the repository itself: through `node_modules`, or a copy. */
function copies(source: Source, tag: Tag): readonly (ImportSite | MentionSite)[] {
  const attr = tag.attributes.find(({ name, value }) => value && /^(?:src|href|data-main)$/.test(plainName(name)))
  if (!attr?.value || !/^(?:script|link|style)$/.test(tag.name)) return []
  const value = source.text.slice(attr.value.start, attr.value.end)
  const at: Place = { path: source.path, ...attr.value }
  if (PACKAGE_FILE.test(value)) {
    return [
      importSite({
        at,
        specifier: value,
        form: tag.name === 'style' ? 'css' : 'path',
        remove: () => removeTag(source, tag),
      }),
    ]
  }
  const own = OWN_FILE.exec(value)
  if (!own || /okta-auth-js/.test(value)) return []
  return [{ kind: 'mention', what: 'own-copy', at, code: value, names: [own[0].replace(/^[/\\]/, '')] }]
}

function isPolicy(tag: Tag, attr: Attribute, value: string): boolean {
  if (tag.name !== 'meta' || attr.name !== 'content' || !/oktacdn\.com/i.test(value)) return false
  return tag.attributes.some(other => other.name === 'http-equiv') && /-src\b/.test(value)
}

/** A Content-Security-Policy that names hosts of Okta's CDN. */
export function policy(at: Place, value: string): MentionSite {
  const names = [...new Set([...value.matchAll(/[\w*.-]*oktacdn\.com/gi)].map(match => match[0].toLowerCase()))]
  return { kind: 'mention', what: 'content-security-policy', at, code: value.trim().slice(0, 400), names }
}

export function attributeText(source: Source, tag: Tag, name: string): string {
  const value = attribute(tag, name)?.value
  return value ? source.text.slice(value.start, value.end) : ''
}
