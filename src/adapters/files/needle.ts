/** What to look for, as one pattern that means the same to PCRE and to JavaScript. It is matched against bytes. */
export interface Needle {
  readonly pattern: string
  /** Length of the longest possible match, in bytes. */
  readonly longest: number
}

/** Any of these strings in UTF-8. */
export function needleOf(strings: readonly string[]): Needle {
  return alternation(strings.map(bytesOf))
}

/**
 * Any of these strings in UTF-8 or UTF-16. One spelling does for both byte orders: between the first and the last
 * letter, little and big endian are the same.
 */
export function wideNeedleOf(strings: readonly string[]): Needle {
  const wide = strings.map(text => bytesOf(text).flatMap((byte, i) => (i === 0 ? [byte] : [0, byte])))
  return alternation([...strings.map(bytesOf), ...wide])
}

function bytesOf(text: string): readonly number[] {
  return [...Buffer.from(text, 'utf8')]
}

function alternation(spellings: readonly (readonly number[])[]): Needle {
  return {
    pattern: spellings.map(bytes => bytes.map(escaped).join('')).join('|'),
    longest: Math.max(...spellings.map(bytes => bytes.length)),
  }
}

function escaped(byte: number): string {
  const letter = String.fromCharCode(byte)
  return /[\w-]/.test(letter) ? letter : `\\x${byte.toString(16).padStart(2, '0')}`
}
