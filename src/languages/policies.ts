import type { MentionSite, Place, Source } from '../types.ts'
import { codeParts, overlaps, styleOf } from './code-text.ts'

const LINE = /[^\r\n]*(?:oktacdn\.com|'sha(?:256|384|512)-)[^\r\n]*/gi
const DIRECTIVE = /(?:script|style|font|img|default|connect)-?src(?:-elem)?\b|content-security-policy/i
const HASH_SOURCE = /(?<=')sha(?:256|384|512)-[\w+/-]{43,86}={0,2}(?=')/gi

/** A Content-Security-Policy in server code, in a header file or in data that names hosts of Okta's CDN, or hashes. */
export function policies(source: Source): readonly MentionSite[] {
  if (!/oktacdn\.com|-?src\b/i.test(source.text)) return []
  const { comments } = codeParts(source.text, styleOf(source.path))
  const found: MentionSite[] = []
  for (const match of source.text.matchAll(LINE)) {
    const line = match[0].slice(0, 2000)
    const near = source.text.slice(Math.max(0, match.index - 300), match.index + line.length)
    if (!DIRECTIVE.test(near)) continue
    const at: Place = { path: source.path, start: match.index, end: match.index + line.length }
    const site = policy(at, line)
    if (site && !comments.some(comment => overlaps(comment, at))) found.push(site)
  }
  return found
}

/** A policy with the hosts of Okta's CDN in it (those of whole URLs of files are not meant) and the hashes of scripts. */
export function policy(at: Place, value: string): MentionSite | null {
  const hosts = [...value.matchAll(/[\w*.-]*oktacdn\.com(?!\S*okta-signin-widget\/)/gi)].map(match =>
    match[0].toLowerCase(),
  )
  const hashes = /script-?src|default-?src/i.test(value) ? (value.match(HASH_SOURCE) ?? []) : []
  const names = [...new Set([...hosts, ...hashes])]
  if (names.length === 0) return null
  return { kind: 'mention', what: 'content-security-policy', at, code: value.trim().slice(0, 400), names }
}
