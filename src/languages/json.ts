import { type Node, type ParseError, parseTree } from 'jsonc-parser'
import { ownLines } from '../text/lines.ts'
import type { Edit, Island, Language, Place, Reading, Site, Source } from '../types.ts'
import { PACKAGE } from '../widget/pins.ts'
import { findAssetUrls } from '../widget/urls.ts'
import { assetSite } from './asset-site.ts'
import { escapedPage } from './escaped.ts'
import { importSite } from './import-site.ts'
import { readMarkup } from './markup/markup.ts'
import { packageSpecs } from './package-specs.ts'
import { pinGroup } from './pin-groups.ts'
import { pinSite } from './pin-site.ts'
import { policy } from './policies.ts'
import { optionMentions } from './server-code.ts'
import { hostedVersion } from './text.ts'

const AUTH_JS = '@okta/okta-auth-js'
const PAGE = /<(?:script|link|html|head|body|style)\b|\{\{\{?\s*(?:SignInWidgetResources|OktaUtil)/i
const PACKAGE_FILE = /(?:^|[/~!])@okta\/okta-signin-widget\/./

/** Manifests, data and configuration in JSON, with or without comments. */
export const json: Language = {
  id: 'json',
  owns: source => /\.(?:json|json5|jsonc|webmanifest|importmap|code-workspace)$/i.test(source.path),
  read: readJson,
}

interface Value {
  readonly node: Node
  readonly text: string
  /** Keys and indexes from the top. */
  readonly path: readonly string[]
}

export function readJson(source: Source): Reading {
  const errors: ParseError[] = []
  const root = parseTree(source.text, errors, { allowTrailingComma: true })
  const sites: Site[] = []
  const islands: Island[] = []
  let data = source.text
  for (const value of root ? strings(source, root) : []) {
    if (!PAGE.test(value.text) || !/okta/i.test(value.text)) {
      sites.push(...valueSites(source, value))
      continue
    }
    readPage(source, value, sites, islands)
    const { start, end } = contentOf(source, value)
    data = data.slice(0, start) + ' '.repeat(end - start) + data.slice(end)
  }
  // A page's own options are its scripts' matter.
  sites.push(...optionMentions({ ...source, text: data }))
  const pinned = new Set(sites.flatMap(site => (site.kind === 'pin' ? [site.at.end] : [])))
  sites.push(...packageSpecs({ ...source, text: data }).filter(site => !pinned.has(site.at.end)))
  return { sites, islands, faults: errors.length }
}

/** Every string value in the tree, in the order of the text; one that is never closed is none. */
function strings(source: Source, node: Node): readonly Value[] {
  const found: Value[] = []
  const waiting: { readonly node: Node; readonly path: readonly string[] }[] = [{ node, path: [] }]
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { node: current, path: here } = next
    const closed =
      current.length > 1 && source.text[current.offset + current.length - 1] === source.text[current.offset]
    if (current.type === 'string' && closed) found.push({ node: current, path: here, text: String(current.value) })
    const children = (current.children ?? []).flatMap((child, i) => {
      if (current.type === 'array') return [{ node: child, path: [...here, String(i)] }]
      const [key, value] = child.children ?? []
      return key && value ? [{ node: value, path: [...here, String(key.value)] }] : []
    })
    waiting.push(...children.reverse())
  }
  return found
}

/** Pages are told apart by a number: the first string of the file that holds one is `#1`. */
function readPage(source: Source, value: Value, sites: Site[], islands: Island[]): void {
  const at = contentOf(source, value)
  const number = islands.filter(island => island.language === 'markup').length + 1
  const { page, island } = escapedPage(source, number, at.start, at.end)
  const reading = readMarkup(page)
  islands.push(island, ...reading.islands)
  sites.push(...reading.sites)
}

function valueSites(source: Source, value: Value): readonly Site[] {
  const at = contentOf(source, value)
  const key = value.path[value.path.length - 1] ?? ''
  if (/^widget_?version$/i.test(key) && isHostedVersion(source, value)) {
    return [hostedVersion(at, value.text, key.includes('_') ? 'terraform' : 'brands-api')]
  }
  const pin = pinGroup(source.path, value.path, value.text)
  if (pin !== null) return [pinSite(at, value.text, pin)]
  const beside = authJsGroup(source, value)
  if (beside !== null) return [pinSite(at, value.text, beside, AUTH_JS)]
  const remove = () => removeEntry(source, value.node)
  const raw = source.text.slice(at.start, at.end)
  const urls = findAssetUrls(source.text, at.start, at.end)
  const sites: Site[] = urls.map(url => {
    const whole = url.start === at.start && url.end === at.end
    return assetSite(source.text, url, {
      path: source.path,
      offset: 0,
      holder: 'string',
      remove: whole ? remove : () => null,
    })
  })
  if (sites.length === 0 && PACKAGE_FILE.test(value.text) && !/[\s<>]/.test(raw)) {
    sites.push(importSite({ at, specifier: raw, form: 'path', remove }))
  }
  const found = /-src\b/.test(value.text) ? policy(at, value.text) : null
  if (found) sites.push(found)
  return sites
}

/** The auth client of an app beside the widget: the two must fit. */
function authJsGroup(source: Source, { path, text }: Value): string | null {
  const [group = '', name] = path
  if (name !== AUTH_JS || path.length !== 2 || !/^(?:dev|peer)?dependencies$/i.test(group)) return null
  return pinGroup(source.path, [group, PACKAGE], text) !== null && source.text.includes(`"${PACKAGE}"`) ? group : null
}

/** `widgetVersion` of the brands API beside the page that it is for, or written as only it writes versions. */
function isHostedVersion(source: Source, value: Value): boolean {
  if (!/^(?:\*|[\^~]?\d+(?:\.\d+){0,2})$/.test(value.text)) return false
  const siblings = value.node.parent?.parent?.children?.map(property => String(property.children?.[0]?.value)) ?? []
  if (siblings.some(name => /^(?:pageContent|widgetCustomizations|page_content|widget_customizations)$/.test(name)))
    return true
  return /okta_(?:customized|preview)_signin_page/.test(source.text) || /^(?:\*|\^\d+|\d+\.\d+)$/.test(value.text)
}

function contentOf(source: Source, { node }: Value): Place {
  return { path: source.path, start: node.offset + 1, end: Math.max(node.offset + 1, node.offset + node.length - 1) }
}

/** Takes an array's entry away with its comma; an object that is there only to name the file goes whole. */
export function removeEntry(source: Source, node: Node): readonly Edit[] | null {
  const { text, path } = source
  const array = node.parent
  if (array?.type === 'property' && array.children?.[0]?.value === 'input' && array.parent) {
    return removeEntry(source, array.parent)
  }
  if (array?.type !== 'array') return null
  const items = array.children ?? []
  const index = items.indexOf(node)
  const end = node.offset + node.length
  const arrayEnd = array.offset + array.length - 1
  const comma = commaIn(text, end, items[index + 1]?.offset ?? arrayEnd)
  if (comma !== null) {
    const lines = ownLines(text, node.offset, comma + 1)
    const alone = lines.start !== node.offset || lines.end !== comma + 1
    const blanks = alone ? 0 : (/^[ \t]*/.exec(text.slice(comma + 1))?.[0].length ?? 0)
    return [{ path, start: lines.start, end: lines.end + blanks, text: '' }]
  }
  const previous = items[index - 1]
  if (!previous) return [{ path, ...ownLines(text, node.offset, end), text: '' }]
  const before = commaIn(text, previous.offset + previous.length, node.offset)
  const lines = ownLines(text, node.offset, end)
  if (before === null) return null
  if (text.slice(before + 1, node.offset).trim() === '' && lines.start === node.offset) {
    return [{ path, start: before, end, text: '' }]
  }
  return [
    { path, start: before, end: before + 1, text: '' },
    { path, ...lines, text: '' },
  ]
}

/** The comma between two entries, past comments. */
function commaIn(text: string, from: number, to: number): number | null {
  const between = text.slice(from, to).replace(/\/\*[\s\S]*?\*\/|\/\/[^\r\n]*/g, comment => ' '.repeat(comment.length))
  const comma = between.indexOf(',')
  return comma === -1 ? null : from + comma
}
