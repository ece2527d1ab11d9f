import type { Report } from '../../types.ts'

/** The action's outputs, as action.yml declares them. */
export const OUTPUT_NAMES = [
  'outcome',
  'outcome-reason',
  'update-available',
  'current-versions',
  'target-version',
  'pull-request-number',
  'pull-request-url',
  'pull-request-operation',
  'pull-request-branch',
  'pull-request-head-sha',
  'pull-request-commits-verified',
  'changed-files',
  'changed-files-count',
  'follow-ups',
  'follow-ups-count',
  'report-path',
  'patch-path',
] as const

export type OutputName = (typeof OUTPUT_NAMES)[number]

/** GitHub takes one mebibyte of outputs from a job; lists that would need more are told by their count alone. */
const LONGEST_LIST = 200_000

/** All outputs, each run sets each of them; lists are JSON, what does not apply is ''. */
export function toOutputs(
  report: Report,
  written: { readonly report: string | null; readonly patch: string | null },
): { readonly [name in OutputName]: string } {
  const { pullRequest, outcome } = report
  const followUps = report.followUps.map(({ id, when, task, places }) => ({ id, when, task, places }))
  return {
    outcome,
    'outcome-reason': report.reason.id,
    'update-available': String(isUpdateAvailable(report)),
    'current-versions': list(report.from),
    'target-version': report.to ?? '',
    'pull-request-number': pullRequest === null ? '' : String(pullRequest.number),
    'pull-request-url': pullRequest?.url ?? '',
    'pull-request-operation': ['created', 'updated', 'closed'].includes(outcome) ? outcome : 'none',
    'pull-request-branch': pullRequest === null ? '' : (report.branch ?? ''),
    'pull-request-head-sha': pullRequest?.headSha ?? '',
    'pull-request-commits-verified': pullRequest?.verified == null ? '' : String(pullRequest.verified),
    'changed-files': list(report.changes.map(change => change.path)),
    'changed-files-count': String(report.changes.length),
    'follow-ups': list(followUps),
    'follow-ups-count': String(followUps.length),
    'report-path': written.report ?? '',
    'patch-path': written.patch ?? '',
  }
}

/** True when some place is on an older release than the one to go to, whether or not it can be moved. */
export function isUpdateAvailable({ from, to }: Pick<Report, 'from' | 'to'>): boolean {
  return to !== null && from.some(version => isOlder(version, to))
}

function list(values: readonly unknown[]): string {
  const json = JSON.stringify(values)
  return json.length <= LONGEST_LIST ? json : '[]'
}

/** By the three numbers alone: a prerelease of a version counts as that version. (No package is loaded for this.) */
function isOlder(version: string, than: string): boolean {
  const a = numbers(version)
  const b = numbers(than)
  const i = a.findIndex((number, at) => number !== b[at])
  return i >= 0 && (a[i] ?? 0) < (b[i] ?? 0)
}

function numbers(version: string): readonly number[] {
  const [, ...parts] = /^\D*(\d+)(?:\.(\d+))?(?:\.(\d+))?/.exec(version) ?? []
  return [0, 1, 2].map(i => Number(parts[i] ?? 0))
}
