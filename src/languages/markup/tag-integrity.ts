import type { IntegrityAttribute, Source, Span } from '../../types.ts'
import { HASH, NAMES_HASH } from '../loose-hash.ts'
import { attribute, plainName, type Tag } from './tags.ts'

const HASHES = new RegExp(`${HASH.source}(?:\\s+${HASH.source})*`, 'gi')
/** In the value of another attribute, where the word alone may stand by chance. */
const SET = /\bintegrity["']?\s*[=:]/

/**
 * The hash of what a tag loads, wherever in the tag it stands: in `integrity`, in a binding of it, in another attribute
 * (`th:attr="integrity='…'"`, `v-bind="{ integrity: '…' }"`), or in an expression between attributes that prints one.
 */
export function integrityOf(source: Source, tag: Tag): IntegrityAttribute | null {
  // The hashes of a policy are no file's own.
  if (tag.name === 'meta') return null
  const bound = tag.attributes.find(({ name }) => plainName(name).replace(/^data-/, '') === 'integrity')
  const value = (attribute(tag, 'integrity') ?? bound)?.value
  if (value) return at(source, quoted(source.text, value) ?? value)
  for (const part of otherParts(tag)) {
    const text = source.text.slice(part.start, part.end)
    const [hash] = text.matchAll(HASHES)
    if (hash) {
      const start = part.start + hash.index
      const found = at(source, { start, end: start + hash[0].length })
      return /\bintegrity["']?\s*[=:]>?\s*\\?["'`]?\s*$/i.test(text.slice(0, hash.index))
        ? found
        : { ...found, loose: true }
    }
    if ((part.isValue ? SET : NAMES_HASH).test(text)) return at(source, part)
  }
  return null
}

function at(source: Source, span: Span): IntegrityAttribute {
  return { at: { path: source.path, ...span }, value: source.text.slice(span.start, span.end) }
}

/** `:integrity="'sha384-…'"`: the hash alone, without the expression's own quotes. */
function quoted(text: string, value: Span): Span | null {
  const match = /^\s*(["'`])\s*(sha\d{3}-[^"'`${}]*)\1\s*$/i.exec(text.slice(value.start, value.end))
  if (!match) return null
  const start = value.start + match[0].indexOf(match[2] ?? '')
  return { start, end: start + (match[2] ?? '').length }
}

/** Values of attributes that load nothing themselves, and what stands between attributes. */
function otherParts(tag: Tag): readonly (Span & { readonly isValue: boolean })[] {
  const parts: (Span & { readonly isValue: boolean })[] = []
  let from = tag.start + 1 + tag.name.length
  for (const { name, start, value, end } of tag.attributes) {
    parts.push({ start: from, end: start, isValue: false })
    if (value && !/^(?:src|href)$/.test(plainName(name))) parts.push({ ...value, isValue: true })
    from = end
  }
  parts.push({ start: from, end: Math.max(from, tag.end), isValue: false })
  return parts.filter(part => part.end > part.start)
}
