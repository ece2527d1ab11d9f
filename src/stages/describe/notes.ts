import { code, folded, plain } from '../../text/markdown.ts'
import type { Choice, Release, ReleaseNote } from '../../types.ts'
import type { Depth } from './depth.ts'
import { quoted, safeUrl } from './untrusted.ts'

/** Characters of one note, and of all notes together. */
const NOTE_LIMIT = 2500
const NOTES_LIMIT = 24_000
const LINKED = 40

/** The release notes between the two versions, folded: quoted as far as there is room, linked beyond it. */
export function notesOf(choice: Choice, release: Release, from: string | null, depth: Depth): string {
  const { notes } = choice
  if (notes.length === 0) return `[Release notes of ${release.version}](${release.url})`
  const range = from === null ? `up to ${release.version}` : `${plain(from)} to ${release.version}`
  const parts: string[] = []
  const linked: ReleaseNote[] = []
  let length = 0
  for (const note of notes) {
    const text = depth.notes === 'quoted' && linked.length === 0 ? quoted(note.body, NOTE_LIMIT) : ''
    if (text === '' || length + text.length > NOTES_LIMIT) {
      linked.push(note)
      continue
    }
    length += text.length
    const day = /^\d{4}-\d{2}-\d{2}/.exec(note.published ?? '')?.[0]
    parts.push(`**${link(note)}**${day === undefined ? '' : `, ${day}`}\n\n${text}`)
  }
  if (linked.length > 0) {
    const rest = linked.length - LINKED
    const row = `${linked.slice(0, LINKED).map(link).join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`
    parts.push(parts.length === 0 ? row : `On their own pages: ${row}`)
  }
  return folded(`Release notes, ${range} (${notes.length})`, parts.join('\n\n'))
}

function link(note: ReleaseNote): string {
  const label = /^[\w.+-]+$/.test(note.version) ? note.version : code(note.version)
  const url = safeUrl(note.url)
  return url === null ? label : `[${label}](${url})`
}
