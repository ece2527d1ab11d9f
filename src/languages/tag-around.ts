import type { IntegrityAttribute, Span } from '../types.ts'
import type { AssetHolder } from './asset-site.ts'
import { NAMES_HASH } from './loose-hash.ts'

const INTEGRITY = /\bintegrity["']?\s*(?:=>|[=:])\s*(?:\\?(["'])((?:(?!\\?\1)[^\r\n])*)\\?\1|([^\s,)}>]+))/
const CROSSORIGIN = /\bcrossorigin\b/i
const LONGEST = 600

interface Form {
  /** The tag from its name to the URL, which follows. */
  readonly open: RegExp
  /** Where it ends. */
  readonly close: RegExp
  readonly paths?: RegExp
}

const FORMS: readonly Form[] = [
  // A tag in a string of code, `<@script` of FreeMarker and the like among them.
  { open: /<(?:[@\w]+[:.@-])?@?(script|link)\b(?:(?!\\?>)[\s\S])*$/i, close: />/ },
  // Pug and Haml: `script(src='…')`, `%script{src: "…"}`.
  { open: /(?:^|\n)[ \t]*%?(script|link)[.#\w-]*\s*\((?:[^()]|\([^()]*\))*$/, close: /\)/ },
  { open: /(?:^|\n)[ \t]*%(script|link)[.#\w-]*\s*\{(?:[^{}]|\{[^{}]*\})*$/, close: /\}/ },
  // Slim: `script src="…"`.
  { open: /(?:^|\n)[ \t]*(script|link)[ \t][^\n]*$/, close: /\r?\n|$/, paths: /\.slim$/i },
  // Helpers of Rails and Laravel, whose `integrity` is the tag's.
  {
    open: /\b(javascript_include_tag|stylesheet_link_tag|preload_link_tag)\b(?:(?!%>)[^\n]|,[ \t]*\r?\n)*$/,
    close: /%>|(?<!,[ \t]{0,20})\r?\n|$/,
  },
  { open: /\b(?:Html|HTML)::(script|style)\((?:[^()]|\([^()]*\))*$/, close: /\)/ },
]

/**
 * The tag around a URL inside a string of code (`echo '<script src="…" integrity="…">'`), in the form of Pug, Haml and
 * Slim, or in a call that makes one: its `integrity` must move with the URL. Null: the URL stands in no tag.
 */
export function tagAround(
  text: string,
  path: string,
  url: Span,
): Pick<AssetHolder, 'holder' | 'integrity' | 'crossorigin'> | null {
  const before = text.slice(Math.max(0, url.start - LONGEST), url.start)
  const behind = text.slice(url.end, url.end + LONGEST)
  for (const form of FORMS) {
    if (form.paths && !form.paths.test(path)) continue
    const open = form.open.exec(before)
    const close = open ? behind.search(form.close) : -1
    if (!open || close === -1) continue
    const start = url.start - open[0].length
    const tag = text.slice(start, url.end + close)
    return {
      holder: holderOf(open[1] ?? '', tag),
      integrity: integrityIn(tag, path, start),
      crossorigin: CROSSORIGIN.test(tag),
    }
  }
  return null
}

function integrityIn(tag: string, path: string, offset: number): IntegrityAttribute | null {
  const match = INTEGRITY.exec(tag)
  if (!match) {
    const named = NAMES_HASH.exec(tag.replace(/https?:\/\/[^\s"']*/g, url => ' '.repeat(url.length)))
    return (
      named && {
        at: { path, start: offset + named.index, end: offset + named.index + named[0].length },
        value: named[0],
      }
    )
  }
  const value = match[2] ?? match[3] ?? ''
  const start = offset + match.index + match[0].lastIndexOf(value)
  return { at: { path, start, end: start + value.length }, value }
}

function holderOf(name: string, tag: string): 'script' | 'stylesheet' | 'preload' | 'tag' {
  if (/\brel\s*[=:]>?\s*\\?["'](?:module)?pre(?:load|fetch)|^\s*preload/i.test(tag)) return 'preload'
  return /script/i.test(name) ? 'script' : 'stylesheet'
}
