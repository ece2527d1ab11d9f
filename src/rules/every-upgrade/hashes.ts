import type { Hashes } from '../../types.ts'

/** Browsers take the algorithm in any case. */
const TOKEN = /^(sha256|sha384|sha512)-([A-Za-z0-9+/_-]+={0,2})(\?.*)?$/i

/**
 * The value of an `integrity` attribute with every hash replaced by the one of `hashes` in the same algorithm. Options
 * behind `?`, order and white space stay; two hashes of one algorithm become one. Null when no hash is in it.
 */
export function rehash(value: string, hashes: Hashes): string | null {
  const seen = new Set<string>()
  let found = false
  const parts = value.split(/(\s+)/).map(part => {
    const [, written = '', , options = ''] = TOKEN.exec(part) ?? []
    const algorithm = written.toLowerCase()
    if (!isAlgorithm(algorithm)) return part
    found = true
    if (seen.has(algorithm)) return null
    seen.add(algorithm)
    return `${written}-${hashes[algorithm]}${options}`
  })
  if (!found) return null
  const kept = parts.filter((part, i) => part !== null && !(parts[i + 1] === null && /^\s+$/.test(part)))
  return kept.join('')
}

/**
 * True when a browser takes a file with these hashes: the strongest algorithm in the value decides, and one right hash of
 * it is enough. Null when there is no hash in it that says anything.
 */
export function accepts(value: string, hashes: Hashes): boolean | null {
  const tokens = value.split(/\s+/).flatMap(part => {
    // Whether capitals count is not the same everywhere: then nothing is claimed.
    const [, algorithm = '', hash = ''] = TOKEN.exec(part) ?? []
    return isAlgorithm(algorithm) ? [{ algorithm, hash: hash.replaceAll('-', '+').replaceAll('_', '/') }] : []
  })
  const strongest = (['sha512', 'sha384', 'sha256'] as const).find(name => tokens.some(one => one.algorithm === name))
  if (strongest === undefined) return null
  return tokens.some(({ algorithm, hash }) => algorithm === strongest && bare(hash) === bare(hashes[strongest]))
}

function bare(hash: string): string {
  return hash.replace(/=+$/, '')
}

function isAlgorithm(name: string): name is keyof Hashes {
  return name === 'sha256' || name === 'sha384' || name === 'sha512'
}
