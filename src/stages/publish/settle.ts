import type { FollowUp, Proposal, PullRequests, Report } from '../../types.ts'
import type { Usage } from '../plan.ts'
import { isDue } from '../plan.ts'
import type { PublishContext, Published } from '../publish.ts'
import { publish } from '../publish.ts'
import { REASONS, upToDate } from '../report/reasons.ts'

/**
 * Publishes, or says why there is nothing to publish: nobody to publish to (a dry run), nothing left to change, or
 * nothing that can be changed safely. Where an upgrade is due and nothing of it is safe, an open pull request stays.
 */
export async function settle(
  proposal: Proposal | null,
  followUps: readonly FollowUp[],
  usage: Usage,
  version: string,
  context: PublishContext,
  port: PullRequests | null,
): Promise<Published> {
  if (proposal === null && isDue(usage, version)) return said('none', REASONS.nothingSafe)
  const isOpen = followUps.some(({ id }) => UNDECIDED.includes(id))
  const current = isOpen ? REASONS.undecided : upToDate(version, usage)
  if (port === null) return proposal === null ? said('none', current) : said('proposed', REASONS.proposed)
  const done = await publish(proposal, context, port)
  return done.outcome === 'none' && proposal === null ? { ...done, reason: current } : done
}

/** Items about places of which nobody here knows the release: with one of them open, nothing is up to date for certain. */
const UNDECIDED: readonly string[] = [
  'version-elsewhere',
  'address-elsewhere',
  'dependency-not-moved',
  'page-not-moved',
]

function said(outcome: Report['outcome'], reason: Report['reason']): Published {
  return { outcome, reason, pullRequest: null, warnings: [] }
}
