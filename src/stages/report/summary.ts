import { code, fenced, fileUrl, folded, plain, prose } from '../../text/markdown.ts'
import type { ChecklistItem, Report } from '../../types.ts'

/** GitHub takes one mebibyte of summary from a step and shows nothing of a longer one. Some room is left for others. */
const MOST_BYTES = 1_000_000

export interface SummaryExtras {
  /** The patch, where it should be shown: in a dry run. */
  readonly patch: string | null
  /** Where links to files go, or null. */
  readonly permalink: string | null
}

/** The job summary: what happened, why, and what is to be done, in Markdown. */
export function toSummary(report: Report, { patch, permalink }: SummaryExtras): string {
  const parts = [
    `## ${heading(report)}`,
    [prose(report.reason.text), pullRequestLine(report)].filter(Boolean).join('\n\n'),
    figures(report),
    report.pending.map(({ version, why }) => `- ${prose(version)} ${prose(why)}: not taken yet.`).join('\n'),
    report.warnings
      .slice(0, 50)
      .map(warning => `- ⚠️ ${prose(warning)}`)
      .join('\n'),
    report.pullRequest === null
      ? (report.body ?? todo(report.followUps, permalink))
      : todo(report.followUps, permalink),
    findings(report, permalink),
    skipped(report),
  ].filter(Boolean)
  const text = `${parts.join('\n\n')}\n`
  return patch === null || patch === '' ? cut(text, MOST_BYTES) : withPatch(cut(text, MOST_BYTES / 2), patch)
}

function heading({ from, to }: Report): string {
  const versions = from.map(plain)
  const known =
    versions.length > 6 ? `${versions.slice(0, 5).join(', ')} and ${versions.length - 5} more` : versions.join(', ')
  if (from.length === 0) return 'Okta Sign-In Widget'
  return to === null || (from.length === 1 && from[0] === to)
    ? `Okta Sign-In Widget ${known}`
    : `Okta Sign-In Widget ${known} → ${plain(to)}`
}

function pullRequestLine({ pullRequest, outcome }: Report): string {
  if (pullRequest === null) return ''
  const verb = { created: 'Opened', updated: 'Updated', closed: 'Closed' }[String(outcome)] ?? 'Pull request'
  const unverified = pullRequest.verified === false ? ', whose commits are not verified' : ''
  return `${verb} [#${pullRequest.number}](${pullRequest.url})${unverified}.`
}

function figures(report: Report): string {
  const rows = [
    ['Tracked files', report.counts.tracked],
    ['that name the widget', report.counts.hits],
    ['Changed', report.changes.length],
    ['Left to do by hand', report.followUps.length],
    ['Left alone', report.skipped.length],
  ] as const
  return ['| | |', '|---|---:|', ...rows.map(([name, count]) => `| ${name} | ${count} |`)].join('\n')
}

function todo(items: readonly ChecklistItem[], permalink: string | null): string {
  if (items.length === 0) return ''
  const lines = items.slice(0, 500).map(item => {
    const [first] = item.places
    const where =
      first === undefined
        ? ''
        : ` ${place(first, permalink)}${item.places.length > 1 ? ` and ${item.places.length - 1} more` : ''}`
    return `- ${prose(item.task)}${where}`
  })
  return ['### To do by hand', lines.join('\n')].join('\n\n')
}

function findings(report: Report, permalink: string | null): string {
  if (report.findings.length === 0) return ''
  const lines = report.findings
    .slice(0, 1000)
    .map(finding => `- ${place(finding, permalink)} ${finding.kind}, ${code(finding.rule)}: ${prose(finding.message)}`)
  const rest = report.findings.length - lines.length
  return folded(
    `Findings (${report.findings.length})`,
    [...lines, ...(rest > 0 ? [`- and ${rest} more: see the report`] : [])].join('\n'),
  )
}

function skipped(report: Report): string {
  if (report.skipped.length === 0) return ''
  const lines = report.skipped
    .slice(0, 300)
    .map(
      file =>
        `- ${code(file.path)}: ${plain(file.reason.replaceAll('-', ' '))}${file.note === null ? '' : `. ${prose(file.note)}`}`,
    )
  const rest = report.skipped.length - lines.length
  return folded(
    `Left alone (${report.skipped.length})`,
    [...lines, ...(rest > 0 ? [`- and ${rest} more: see the report`] : [])].join('\n'),
  )
}

function place({ path, line }: { readonly path: string; readonly line: number }, permalink: string | null): string {
  const label = code(`${path}#L${line}`)
  return permalink === null ? label : `[${label}](${fileUrl(permalink, path, line)})`
}

function withPatch(text: string, patch: string): string {
  const room = MOST_BYTES - Buffer.byteLength(text) - 1000
  const shown = cut(patch, room)
  const note = shown === patch ? '' : '\n\nThe rest of the patch is in the file that `report-path` names.'
  return `${text}\n${folded('Patch', `${fenced(shown, 'diff')}${note}`)}\n`
}

/** Cut at a line's end, by bytes as GitHub counts. */
function cut(text: string, bytes: number): string {
  if (Buffer.byteLength(text) <= bytes) return text
  const head = Buffer.from(text)
    .subarray(0, Math.max(0, bytes - 100))
    .toString('utf8')
  return head.slice(0, head.lastIndexOf('\n') + 1)
}
