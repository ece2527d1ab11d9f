import type { Report } from '../../types.ts'
import { nothingFound } from './nothing.ts'

/** The report of a run that could not do its work. */
export function failed(tool: Report['tool'], reason: Report['reason']): Report {
  return {
    ...nothingFound(tool, 'identity', { counts: { tracked: 0, hits: 0 }, skipped: [], warnings: [] }),
    outcome: 'failed',
    reason,
  }
}
