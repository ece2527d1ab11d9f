import { createHash } from 'node:crypto'

const LIST = /^<!-- okta-signin-widget-upgrade:lines (?<digests>[\w-]*) -->$/m
/** Characters of each: 36 bits, so that no words of people look like ours by chance. */
const DIGEST = 6

/**
 * The checklist with a hidden list of its lines, by which a later run tells what people have written in between. It
 * stands below the heading, where it parts no item from what is added to it.
 */
export function withLineList(checklist: string): string {
  const [heading = '', ...rest] = checklist.split('\n')
  return [heading, `<!-- okta-signin-widget-upgrade:lines ${digestsOf(checklist).join('')} -->`, ...rest].join('\n')
}

/** Digests of the lines that we wrote into a checklist; of all its lines where it has no list. */
export function ourLines(checklist: string): readonly string[] {
  return listed(checklist) ?? digestsOf(checklist)
}

function digestsOf(text: string): readonly string[] {
  return text
    .split('\n')
    .filter(line => line.trim() !== '' && !LIST.test(line))
    .map(digestOf)
}

function listed(checklist: string): readonly string[] | null {
  const list = LIST.exec(checklist)?.groups?.['digests']
  return list === undefined ? null : (list.match(new RegExp(`.{${DIGEST}}`, 'g')) ?? [])
}

/**
 * Tells of a line of a checklist whether people wrote it: it is not on the list, and none that we would write now. A
 * checklist without its list tells nothing.
 */
export function peoplesLines(checklist: string, now: readonly string[]): (line: string) => boolean {
  const list = listed(checklist)
  if (list === null) return () => false
  const known = new Set([...list, ...now])
  return line => line.trim() !== '' && !LIST.test(line) && !known.has(digestOf(line))
}

/** The same for a box that is ticked and for a link to another commit. */
function digestOf(line: string): string {
  const bare = line
    .replace(/\[[ xX]\]/, '[ ]')
    .replace(/\b[0-9a-f]{40}\b/g, '')
    .replace(/\s+/g, ' ')
    .trim()
  return createHash('sha256').update(bare).digest('base64url').slice(0, DIGEST)
}
