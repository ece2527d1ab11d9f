import type { Edit, Island, Source } from '../types.ts'

/** A string whose escapes are undone, with the place of every character in the text that it was written in. */
export interface Unescaped {
  readonly text: string
  /** `starts[i]` is where character `i` begins in the host; one more entry for the end. */
  readonly starts: readonly number[]
}

/**
 * Undoes backslash escapes of JSON, HCL and most other languages.
 *
 * @param start where the string's content begins in `host`, behind its quote.
 */
export function unescaped(host: string, start: number, end: number): Unescaped {
  let text = ''
  const starts: number[] = []
  let at = start
  while (at < end) {
    const [value, length] = host[at] === '\\' ? escapeAt(host, at, end) : [host[at] ?? '', 1]
    for (let i = 0; i < value.length; i += 1) starts.push(at)
    text += value
    at += length
  }
  return { text, starts: [...starts, end] }
}

const SIMPLE: { readonly [char: string]: string } = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' }

function escapeAt(host: string, at: number, end: number): readonly [string, number] {
  const char = host[at + 1] ?? ''
  const code = /^u([0-9a-f]{4})/i.exec(host.slice(at + 1, at + 6))
  if (code && at + 6 <= end) return [String.fromCharCode(Number.parseInt(code[1] ?? '0', 16)), 6]
  if (at + 1 >= end) return ['\\', 1]
  return [SIMPLE[char] ?? char, 2]
}

/**
 * A page that is written as a string of another language. It has a path of its own, `brand.json#1`; edits of it are put
 * back with the host's escapes, and only the characters that they touch change.
 */
export function escapedPage(
  host: Source,
  number: number,
  start: number,
  end: number,
): { page: Source; island: Island } {
  const { text, starts } = unescaped(host.text, start, end)
  const slashes = host.text.slice(start, end).includes('\\/')
  const page: Source = { ...host, path: `${host.path}#${number}`, text }
  const toHost = (edits: readonly Edit[]): readonly Edit[] =>
    edits.map(edit => ({
      path: host.path,
      start: starts[edit.start] ?? end,
      end: starts[edit.end] ?? end,
      text: escaped(edit.text, slashes),
    }))
  return { page, island: { language: 'markup', source: page, offset: 0, syntax: 'js', masks: [], toHost } }
}

function escaped(text: string, slashes: boolean): string {
  const written = JSON.stringify(text).slice(1, -1)
  return slashes ? written.replaceAll('/', '\\/') : written
}
