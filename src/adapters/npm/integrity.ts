import { createHash } from 'node:crypto'
import type { Seal } from './archive.ts'

/** Strongest first: only the strongest one that is given counts, as browsers and npm have it. */
const ALGORITHMS = ['sha512', 'sha384', 'sha256', 'sha1'] as const

/**
 * The seal of an archive: npm's `integrity`, or the `shasum` (SHA-1, in hex) of versions that were published before
 * there was one. Null when there is neither: then nothing proves the archive.
 */
export function sealOf(integrity: unknown, shasum: unknown): Seal | null {
  const hashes = [
    ...(typeof integrity === 'string' ? integrity.trim().split(/\s+/) : []),
    ...(typeof shasum === 'string' && /^[\da-f]{40}$/i.test(shasum)
      ? [`sha1-${Buffer.from(shasum, 'hex').toString('base64')}`]
      : []),
  ].map(entry => ({ algorithm: entry.slice(0, entry.indexOf('-')), value: /-(?<value>[^?]+)/.exec(entry)?.[1] ?? '' }))

  const algorithm = ALGORITHMS.find(name => hashes.some(hash => hash.algorithm === name))
  if (algorithm === undefined) return null
  const expected = hashes.filter(hash => hash.algorithm === algorithm).map(hash => hash.value)
  const running = createHash(algorithm)
  return {
    update: chunk => running.update(chunk),
    holds: () => expected.includes(running.digest('base64')),
  }
}
