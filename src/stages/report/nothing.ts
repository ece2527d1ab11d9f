import type { Engine, Report } from '../../types.ts'

/** The report of a run that found no widget. It loads nothing: most repositories of an organization end here. */
export function nothingFound(
  tool: Report['tool'],
  engine: Engine,
  scanned: Pick<Report, 'counts' | 'skipped' | 'warnings'>,
): Report {
  const { tracked } = scanned.counts
  const searched = tracked === 1 ? '1 tracked file' : `${tracked} tracked files`
  return {
    tool,
    outcome: 'none',
    reason: { id: 'no-widget', text: `No use of the Okta Sign-In Widget was found in ${searched}.` },
    engine,
    from: [],
    to: null,
    pending: [],
    findings: [],
    followUps: [],
    skipped: scanned.skipped,
    changes: [],
    title: null,
    body: null,
    branch: null,
    pullRequest: null,
    warnings: scanned.warnings,
    counts: scanned.counts,
  }
}
