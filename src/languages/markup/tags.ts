import { QuoteType, Tokenizer } from 'htmlparser2'
import type { Span } from '../../types.ts'
import type { Dialect } from './dialect.ts'

export interface Attribute {
  /** Lower case. */
  readonly name: string
  /** Where the name begins. */
  readonly start: number
  /** The value without its quotes; null when there is none. */
  readonly value: Span | null
  readonly quote: '"' | "'" | ''
  /** Behind the value's quote, or behind the name. */
  readonly end: number
}

export interface Tag {
  /** Lower case. */
  readonly name: string
  /** From `<` to behind `>`. */
  readonly start: number
  readonly end: number
  readonly attributes: readonly Attribute[]
  /** What stands between a script's or style's tags; null for other tags and for one that closes itself. */
  readonly content: Span | null
  /** Behind the closing tag of a script or style; null when there is none. */
  readonly closeEnd: number | null
}

export interface Tags {
  readonly tags: readonly Tag[]
  readonly comments: readonly Span[]
  /** What is left open at the end, and quotes in odd places. */
  readonly faults: number
}

interface Open {
  name: string
  start: number
  attributes: Attribute[]
}

const QUOTES: { readonly [type: number]: '"' | "'" } = { [QuoteType.Single]: "'", [QuoteType.Double]: '"' }

/** Tags with attributes, scripts and styles, outside comments. `text` has its template expressions masked. */
export function readTags(text: string, { selfClosing, xml }: Pick<Dialect, 'selfClosing' | 'xml'>): Tags {
  const page = mended(text, xml)
  const tags: Tag[] = []
  const comments: Span[] = []
  let faults = 0
  let open: Open | null = null
  let name: Span = { start: 0, end: 0 }
  let value: Span | null = null
  let raw: { tag: Tag; start: number } | null = null

  function finish(end: number, closed: boolean): void {
    if (!open) return
    const holdsText = open.name === 'script' || open.name === 'style'
    const tag: Tag = { ...open, end, content: null, closeEnd: closed && holdsText ? end : null }
    if (holdsText && !closed) raw = { tag, start: end }
    else if (tag.attributes.length > 0) tags.push(tag)
    faults += tag.attributes.filter(attribute => /["'<]/.test(attribute.name)).length
    open = null
  }

  function finishRaw(end: number, closeEnd: number | null): void {
    if (!raw) return
    tags.push({ ...raw.tag, content: { start: raw.start, end }, closeEnd })
    if (closeEnd === null) faults += 1
    raw = null
  }

  const tokenizer = new Tokenizer(
    { xmlMode: false, decodeEntities: false, recognizeSelfClosing: selfClosing },
    {
      onopentagname(start, end) {
        finishRaw(start - 1, null)
        open = { name: page.slice(start, end).toLowerCase(), start: start - 1, attributes: [] }
      },
      onattribname(start, end) {
        name = { start, end }
        value = null
      },
      onattribdata(start, end) {
        value = value ? { start: value.start, end } : { start, end }
      },
      onattribend(quote, end) {
        open?.attributes.push({
          name: page.slice(name.start, name.end).toLowerCase(),
          start: name.start,
          value: quote === QuoteType.NoValue ? null : (value ?? { start: end, end }),
          quote: QUOTES[quote] ?? '',
          end,
        })
      },
      onopentagend: end => finish(end + 1, false),
      onselfclosingtag: end => finish(end + 1, selfClosing),
      onclosetag(start, end) {
        if (raw?.tag.name !== page.slice(start, end).toLowerCase()) return
        const close = page.indexOf('>', end)
        finishRaw(start - 2, close === -1 ? page.length : close + 1)
      },
      oncomment(start, end) {
        comments.push({ start, end })
        if (end >= page.length && !page.endsWith('>')) faults += 1
      },
      onattribentity: ignore,
      oncdata: ignore,
      ondeclaration: ignore,
      onend: ignore,
      onprocessinginstruction: ignore,
      ontext: ignore,
      ontextentity: ignore,
    },
  )
  tokenizer.write(page)
  tokenizer.end()
  if (open) faults += 1
  finishRaw(page.length, null)
  return { tags: tags.sort((a, b) => a.start - b.start), comments, faults }
}

/**
 * What misleads a reader of tags, replaced by text of the same length: `</script` without its `>` right before another
 * tag (browsers lose that tag, and so would we), marks that Thymeleaf takes away before it serves the page, and those of
 * CDATA in XML, whose text is the page's own.
 */
function mended(text: string, xml: boolean): string {
  const page = text
    .replace(/(<\/(?:script|style))[ \t\r\n](?=[ \t\r\n]*<)/gi, '$1>')
    .replace(/<!--\/\*\/|\/\*\/-->/g, mark => ' '.repeat(mark.length))
  return xml ? page.replace(/<!\[CDATA\[|\]\]>/g, mark => ' '.repeat(mark.length)) : page
}

function ignore(): void {
  // Nothing in text, entities and declarations is ours.
}

export function attribute(tag: Tag, name: string): Attribute | null {
  return tag.attributes.find(candidate => candidate.name === name) ?? null
}

/** `:src`, `th:src`, `v-bind:src`, `[src]`, `ng-src` load what `src` loads; `data-src` is a note for a script. */
export function plainName(name: string): string {
  return name.replace(/^(?::|v-bind:|th:|ng-|x-bind:|bind:|\[)/, '').replace(/\]$/, '')
}
