import { isUpdateAvailable } from '../stages/report/outputs.ts'
import type { Inputs, Report } from '../types.ts'

/** Why the step should fail though nothing went wrong; null when it should not. */
export function reasonToFail(report: Report, failOn: Inputs['failOn']): string | null {
  if (failOn === 'outdated' && (isUpdateAvailable(report) || report.changes.length > 0)) {
    return `An upgrade of the Okta Sign-In Widget is due (${report.reason.text})`
  }
  if (failOn === 'follow-ups' && report.followUps.length > 0) {
    return `${report.followUps.length} things are left to do by hand (fail-on: follow-ups)`
  }
  return null
}
