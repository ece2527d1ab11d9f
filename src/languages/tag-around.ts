import type { Span } from '../types.ts'
import type { AssetHolder } from './asset-site.ts'

const INTEGRITY = /\bintegrity\s*[=:]\s*\\?(["'])((?:(?!\\?\1)[^\r\n])*)\\?\1/
const CROSSORIGIN = /\bcrossorigin\b/i
const LONGEST = 600

/**
 * The tag around a URL inside a string of code (`echo '<script src="…" integrity="…">'`) or in Pug's and Haml's call
 * form (`script(src='…' integrity='…')`): its `integrity` must move with the URL. Null: the URL stands in no tag.
 */
export function tagAround(
  text: string,
  path: string,
  url: Span,
): Pick<AssetHolder, 'holder' | 'integrity' | 'crossorigin'> | null {
  const before = text.slice(Math.max(0, url.start - LONGEST), url.start)
  const open =
    /<(script|link)\b(?:(?!\\?>)[\s\S])*$/i.exec(before) ??
    /(?:^|\n)[ \t]*%?(script|link)\s*[({](?:[^()]|\([^()]*\))*$/.exec(before)
  if (!open) return null
  const start = url.start - open[0].length
  const call = !open[0].startsWith('<')
  const close = text.slice(url.end, url.end + LONGEST).search(call ? /[)}]/ : />/)
  if (close === -1) return null
  const tag = text.slice(start, url.end + close)
  const match = INTEGRITY.exec(tag)
  const value = match?.[2] ?? ''
  const at = start + (match?.index ?? 0) + (match?.[0].indexOf(value, match[0].search(/["']/) + 1) ?? 0)
  return {
    holder: holderOf(open[1] ?? '', tag),
    integrity: match ? { at: { path, start: at, end: at + value.length }, value } : null,
    crossorigin: CROSSORIGIN.test(tag),
  }
}

function holderOf(name: string, tag: string): 'script' | 'stylesheet' | 'preload' | 'tag' {
  if (name.toLowerCase() === 'script') return 'script'
  if (/\brel\s*[=:]>?\s*\\?["'](?:module)?pre(?:load|fetch)/i.test(tag)) return 'preload'
  return 'stylesheet'
}
