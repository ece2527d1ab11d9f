/**
 * The body's sections stand between markers. What is between them is ours and written anew by each run; all else is
 * people's, and kept.
 */
const TOOL = 'okta-signin-widget-upgrade'

export type SectionName = 'summary' | 'places' | 'changes' | 'checklist' | 'left-alone' | 'notes' | 'steering'

/**
 * A stretch of a body. `loose`: a marker of it is missing, so that our words and people's cannot be told apart by place.
 */
export interface Part {
  readonly kind: 'section' | 'outside' | 'loose'
  /** Of a section. */
  readonly name: string
  readonly text: string
}

export function section(name: SectionName, content: string): string {
  return `<!-- ${TOOL}:begin ${name} -->\n${content.trim()}\n<!-- ${TOOL}:end ${name} -->`
}

/** Takes a body apart. Joined again in order, the parts hold every character but the markers. */
export function partsOf(body: string): readonly Part[] {
  const text = withLf(body)
  const markers = [...text.matchAll(/<!--\s*okta-signin-widget-upgrade:(begin|end)\s+([a-z-]+)\s*-->/g)]
  const parts: Part[] = []
  let from = 0
  for (let i = 0; i < markers.length; i += 1) {
    const marker = markers[i]
    if (marker === undefined || marker.index < from) continue
    const [whole, kind, name = ''] = marker
    const before = text.slice(from, marker.index)
    if (kind === 'end') {
      parts.push({ kind: 'loose', name: '', text: before })
      from = marker.index + whole.length
      continue
    }
    parts.push({ kind: 'outside', name: '', text: before })
    const start = marker.index + whole.length
    const next = markers[i + 1]
    const isWhole = next !== undefined && next[1] === 'end' && next[2] === name
    const end = next?.index ?? text.length
    parts.push({ kind: isWhole ? 'section' : 'loose', name, text: text.slice(start, end) })
    from = isWhole ? end + next[0].length : end
  }
  parts.push({ kind: markers.length === 0 ? 'loose' : 'outside', name: '', text: text.slice(from) })
  return parts.filter(part => part.kind === 'section' || part.text.trim() !== '')
}

/** Bodies that were edited in a browser come back with CRLF. */
export function withLf(text: string): string {
  return text.replace(/\r\n?/g, '\n')
}
