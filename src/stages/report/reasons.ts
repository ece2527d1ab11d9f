import type { Report } from '../../types.ts'

/** Reasons of runs that wrote nothing. Those of a pull request are beside the code that decides about it. */
export const REASONS = {
  noWidget: { id: 'no-widget', text: 'No file that may be changed uses the Okta Sign-In Widget.' },
  proposed: { id: 'proposed', text: 'An upgrade is proposed; nothing was written.' },
  nothingSafe: {
    id: 'nothing-safe',
    text: 'An upgrade is due, but nothing of it can be done safely by itself: see the items.',
  },
} satisfies { readonly [name: string]: Report['reason'] }

/** Nothing is left to change: because everything is on the release, or because nothing says on which it is. */
export function upToDate(version: string, from: readonly string[]): Report['reason'] {
  const text =
    from.length === 0
      ? 'Nothing in the repository says its release, and nothing in it is left to change.'
      : `The repository is on ${version} already, and nothing in it is left to change.`
  return { id: 'up-to-date', text }
}
