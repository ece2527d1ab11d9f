/** What to look for, as one pattern that means the same to PCRE and to JavaScript. It is matched against bytes. */
export interface Needle {
  readonly pattern: string
  /** Length of the longest possible match, in bytes. */
  readonly longest: number
}

/**
 * Letters that are rare in source text. When each string has one of them, the search leaps from one such letter to the
 * next instead of looking at every byte: with strings that begin with ten letters it takes twice as long.
 */
const RARE = ['k', 'S']

/** A branch of a trie of strings; `ends` are whole strings that end here, each told by what stands before. */
interface Branch {
  readonly next: Map<string, Branch>
  readonly ends: string[]
}

/** Any of these strings in UTF-8. */
export function needleOf(strings: readonly string[]): Needle {
  return alternation(strings.map(binary))
}

/**
 * Any of these strings in UTF-8 or UTF-16. One spelling does for both byte orders: between the first and the last
 * letter, little and big endian are the same.
 */
export function wideNeedleOf(strings: readonly string[]): Needle {
  return alternation(strings.flatMap(text => [binary(text), [...binary(text)].join('\0')]))
}

/** The bytes of a text, one character each. */
function binary(text: string): string {
  return Buffer.from(text, 'utf8').toString('latin1')
}

/** PCRE does not merge alternatives that begin alike, and tries a hundred one after the other: a trie is ten times as fast. */
function alternation(spellings: readonly string[]): Needle {
  const leaps = spellings.every(spelling => RARE.some(letter => spelling.includes(letter)))
  const root: Branch = { next: new Map(), ends: [] }
  for (const spelling of spellings) {
    let branch = root
    for (const byte of spelling.slice(leaps ? firstRare(spelling) : 0)) {
      const next = branch.next.get(byte) ?? { next: new Map(), ends: [] }
      branch.next.set(byte, next)
      branch = next
    }
    branch.ends.push(spelling)
  }
  return {
    pattern: patternOf(root, '') || '(?!)',
    longest: Math.max(0, ...spellings.map(spelling => spelling.length)),
  }
}

function firstRare(spelling: string): number {
  return Math.min(...RARE.map(letter => spelling.indexOf(letter)).filter(at => at !== -1))
}

/** @param read what the branches above have matched. */
function patternOf(branch: Branch, read: string): string {
  if (branch.ends.includes(read) && read !== '') return ''
  const ends = branch.ends.map(spelling => `(?<=${escaped(spelling)})`)
  const longer = [...branch.next].map(([byte, next]) => escaped(byte) + patternOf(next, read + byte))
  const all = [...ends, ...longer]
  return all.length === 1 ? all.join('') : all.length === 0 ? '' : `(?:${all.join('|')})`
}

function escaped(bytes: string): string {
  return bytes.replace(/[^\w-]/g, byte => `\\x${byte.charCodeAt(0).toString(16).padStart(2, '0')}`)
}
