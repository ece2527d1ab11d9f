import { createHash } from 'node:crypto'
import { encode } from '../../text/bytes.ts'
import type { Report } from '../../types.ts'

/** The report as `schemas/report.schema.json` describes it. Files are named with their hash; their text is in the patch. */
export function toJson(report: Report): string {
  const { tool, outcome, reason, engine, from, to, pending, findings, followUps, skipped, changes, ...rest } = report
  const document = {
    schema: 1,
    tool,
    outcome,
    reason,
    engine,
    from,
    to,
    pending,
    findings,
    followUps,
    skipped,
    changes: changes.map(change => ({
      path: change.path,
      mode: change.before.mode,
      before: sha256(encode(change.before, change.before.text)),
      after: sha256(encode(change.before, change.after)),
    })),
    ...rest,
  }
  return `${JSON.stringify(document, null, 2)}\n`
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}
