import type { PinSite, Source } from '../types.ts'
import { PACKAGE, parseSpec } from '../widget/pins.ts'
import { codeParts, overlaps, styleOf } from './code-text.ts'
import { pinSite } from './pin-site.ts'

/** `@okta/okta-signin-widget@5.1.0` as npm's commands, Deno and LibMan take it; in a URL it is an address. */
const NAMED = new RegExp(`(?<![\\w@/.*>-]|//[^\\s"']{0,200})(?:npm:/?)?${PACKAGE}@([~^=v]{0,2}\\d[\\w.*-]*)`, 'g')

/**
 * Versions of the widget that a command or an import asks npm for by name: `npm install @okta/okta-signin-widget@5`.
 * Keys of data are left out: they say what an entry is about.
 */
export function packageSpecs(source: Source): readonly PinSite[] {
  const { text, path } = source
  if (!text.includes(`${PACKAGE}@`)) return []
  const { comments } = codeParts(text, styleOf(path))
  const found: PinSite[] = []
  for (const match of text.matchAll(NAMED)) {
    const written = match[1] ?? ''
    const spec = written.replace(/[.-]+$/, '')
    const end = match.index + match[0].length - written.length + spec.length
    const at = { path, start: end - spec.length, end }
    const isKey = /^["'`]?\s*(?::(?!\w)|=>)/.test(text.slice(end, end + 4))
    if (isKey || !parseSpec(spec).movable || comments.some(comment => overlaps(comment, at))) continue
    found.push(pinSite(at, spec, match[0].startsWith('npm:') ? 'import' : 'command'))
  }
  return found
}
