import type {
  Choice,
  Engine,
  Judged,
  Plan,
  Proposal,
  PullRequestResult,
  Report,
  ReportFinding,
  Rewritten,
  Scanned,
} from '../types.ts'
import { toItems } from './describe/items.ts'
import type { Locate } from './describe/places.ts'
import { locator } from './describe/places.ts'

/** All that a run may have come to know; null for what it did not get to. */
export interface ReportInput {
  readonly tool: Report['tool']
  readonly outcome: Report['outcome']
  readonly reason: Report['reason']
  readonly engine: Engine
  /** Versions found, ascending. */
  readonly from: readonly string[]
  readonly choice: Choice | null
  readonly scanned: Pick<Scanned, 'sources' | 'reached' | 'definitions' | 'skipped' | 'counts' | 'warnings'> | null
  readonly plan: Plan | null
  readonly rewritten: Rewritten | null
  readonly proposal: Pick<Proposal, 'title' | 'body' | 'branch'> | null
  readonly pullRequest: PullRequestResult | null
  /** Beside those of the scan and of the release. */
  readonly warnings: readonly string[]
}

/** The one value that every output is a view of. */
export function report(input: ReportInput): Report {
  const { choice, scanned, plan, rewritten, proposal } = input
  const locate = plan === null ? null : locator(plan, scanned ?? { sources: [], reached: [], definitions: [] })
  const known = locate !== null && rewritten !== null
  return {
    tool: input.tool,
    outcome: input.outcome,
    reason: input.reason,
    engine: input.engine,
    from: input.from,
    to: choice?.release?.version ?? plan?.release.version ?? null,
    pending: choice?.pending ?? [],
    findings: known ? findingsOf(rewritten.judged, locate) : [],
    followUps: known ? toItems(rewritten.followUps, locate) : [],
    skipped: scanned?.skipped ?? [],
    changes: rewritten?.changes ?? [],
    title: proposal?.title ?? null,
    body: proposal?.body ?? null,
    branch: proposal?.branch ?? null,
    pullRequest: input.pullRequest,
    warnings: [...new Set([...(choice?.warnings ?? []), ...(scanned?.warnings ?? []), ...input.warnings])],
    counts: scanned?.counts ?? { tracked: 0, hits: 0 },
  }
}

/** In the order of paths, lines and columns, which are those of the original files. */
function findingsOf(judged: readonly Judged[], locate: Locate): readonly ReportFinding[] {
  return judged
    .map(
      ({ rule, finding, kind }): ReportFinding => ({
        rule: rule.id,
        kind,
        ...locate(finding.at),
        message: finding.message,
        docs: rule.docs,
      }),
    )
    .sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0) || a.line - b.line || a.column - b.column)
}
