import type { Island, Language, Reading, Source } from '../types.ts'
import { codeParts, overlaps, styleOf } from './code-text.ts'
import { readMarkup } from './markup/markup.ts'
import { readText, text } from './text.ts'

const SCRIPTS = /<script\b[^<>]*>[\s\S]*?<\/script\s*>/gi
const WIDGET = /OktaSignIn\b|OktaUtil\b/

/**
 * Any other text, with the scripts of pages that are written in it: a string of a Rust, Go or Python server, a page kept
 * as a text file. They are read letter by letter, so a string whose escapes change the script does not parse, and what
 * does not parse is said, never edited.
 */
export const pagesInCode: Language = {
  id: 'pages-in-code',
  owns: text.owns,
  read: source => {
    const reading = readText(source)
    const islands = WIDGET.test(source.text) ? scriptsIn(source) : []
    return islands.length === 0 ? reading : withoutOptionsOf(islands, { ...reading, islands })
  },
}

function scriptsIn(source: Source): readonly Island[] {
  const { comments } = codeParts(source.text, styleOf(source.path))
  return [...source.text.matchAll(SCRIPTS)].flatMap(match => {
    // Comments inside are the script's own, and what looks like one before it may be a part of the page.
    const isCommentedOut = comments.some(({ start, end }) => start < match.index && match.index < end)
    if (!WIDGET.test(match[0]) || isCommentedOut) return []
    const { islands } = readMarkup({ ...source, text: match[0] })
    return islands
      .filter(island => island.language === 'script')
      .map(island => ({ ...island, offset: island.offset + match.index }))
  })
}

/** What the reader of scripts says about an option is not said again as that of a server. */
function withoutOptionsOf(islands: readonly Island[], reading: Reading): Reading {
  const inIsland = (at: { readonly start: number; readonly end: number }) =>
    islands.some(({ offset, source }) => overlaps(at, { start: offset, end: offset + source.text.length }))
  return {
    ...reading,
    sites: reading.sites.filter(site => site.kind !== 'mention' || site.what !== 'server-option' || !inIsland(site.at)),
  }
}
