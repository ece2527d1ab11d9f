import { UserError } from '../../errors.ts'

/** True for paths that a pattern matches. */
export type Matcher = (path: string) => boolean

/** Patterns that name nothing in particular. */
const ANYTHING = /^[*/]+$/

/**
 * Patterns as people write them into a workflow: one without a slash means a name at any depth, `/` at the beginning
 * the top, `/` at the end a folder with all that is in it. The library is loaded only when there are patterns.
 *
 * @throws UserError `bad-inputs`
 */
export async function matcherOf(patterns: readonly string[]): Promise<Matcher> {
  if (patterns.length === 0) return () => false
  const { default: picomatch } = await import('picomatch')
  const negated = patterns.find(pattern => pattern.startsWith('!') && !pattern.startsWith('!('))
  if (negated !== undefined) {
    throw new UserError(
      'bad-inputs',
      `The pattern \`${negated}\` cannot be used.`,
      'Write it without `!`, in `exclude`.',
    )
  }
  const matchers = patterns.flatMap(spellings).map(pattern => picomatch(pattern, { dot: true }))
  return path => matchers.some(matches => matches(path))
}

/** The patterns that single something out: `docs/**` does, `**` does not. */
export function naming(patterns: readonly string[]): readonly string[] {
  return patterns.filter(pattern => !ANYTHING.test(pattern))
}

function spellings(pattern: string): readonly string[] {
  const anchored = pattern.replace(/^\.\//, '/').replace(/^\/+/, '')
  const body = anchored.replace(/\/+$/, '')
  const deep = pattern.startsWith('/') || pattern.startsWith('./') || body.includes('/') ? body : `**/${body}`
  return anchored.endsWith('/') ? [`${deep}/**`] : [deep, `${deep}/**`]
}
