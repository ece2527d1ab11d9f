import type { Report } from '../../types.ts'
import type { Usage } from '../plan.ts'

/** Reasons of runs that wrote nothing. Those of a pull request are beside the code that decides about it. */
export const REASONS = {
  noWidget: { id: 'no-widget', text: 'No file that may be changed uses the Okta Sign-In Widget.' },
  proposed: { id: 'proposed', text: 'An upgrade is proposed; nothing was written.' },
  nothingSafe: {
    id: 'nothing-safe',
    text: 'An upgrade is due, but nothing of it can be done safely by itself: see the items.',
  },
  undecided: {
    id: 'nothing-safe',
    text: 'Nothing can be changed by itself: some places take their release from elsewhere. See the items.',
  },
} satisfies { readonly [name: string]: Report['reason'] }

/** Nothing is left to change: everything is on the release, Okta keeps the page, or nothing says on which it is. */
export function upToDate(version: string, { from, models }: Pick<Usage, 'from' | 'models'>): Report['reason'] {
  if (from.length > 0) {
    return { id: 'up-to-date', text: `The repository is on ${version} already, and nothing in it is left to change.` }
  }
  const hosted =
    'The page is Okta-hosted and its template holds no version: Okta keeps it, or the Admin Console says it.'
  const where = models.includes('hosted') ? hosted : 'Nothing in the repository says its release.'
  return { id: 'up-to-date', text: `${where} Nothing here is left to change.` }
}
