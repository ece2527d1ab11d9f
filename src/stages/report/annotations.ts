import type { Report, ReportFinding } from '../../types.ts'

export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice'
  readonly title: string
  readonly message: string
  readonly path: string | null
  readonly line: number | null
  readonly column: number | null
}

/** GitHub shows ten of each level for a step, and drops the others without a word. */
const MOST_OF_A_LEVEL = 10

/** The findings at their lines; where there are more than GitHub shows, the last annotation says how many. */
export function toAnnotations(report: Report): readonly Annotation[] {
  const all: readonly Annotation[] = [
    ...(report.outcome === 'failed' || report.outcome === 'refused'
      ? [nowhere(report.outcome === 'failed' ? 'error' : 'warning', report.reason.id, report.reason.text)]
      : []),
    ...report.warnings.map(warning => nowhere('warning', 'Okta Sign-In Widget upgrade', warning)),
    ...report.findings.filter(finding => finding.kind !== 'edited').map(finding => atFinding('warning', finding)),
    ...report.findings.filter(finding => finding.kind === 'edited').map(finding => atFinding('notice', finding)),
  ]
  return (['error', 'warning', 'notice'] as const).flatMap(level => capped(all.filter(one => one.level === level)))
}

/** The line that a step prints to make an annotation. Nothing in it can begin another command. */
export function workflowCommand({ level, title, message, path, line, column }: Annotation): string {
  const properties = { file: path, line, col: column, title }
  const list = Object.entries(properties)
    .filter(([, value]) => value !== null)
    .map(([name, value]) => `${name}=${escapeProperty(String(value))}`)
  return `::${level} ${list.join(',')}::${escapeData(message)}`
}

export function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}

function nowhere(level: Annotation['level'], title: string, message: string): Annotation {
  return { level, title, message, path: null, line: null, column: null }
}

function atFinding(level: Annotation['level'], finding: ReportFinding): Annotation {
  const { path, line, column, message, rule, kind } = finding
  const held = kind === 'skipped' ? ' Left as it is: see the checklist.' : ''
  return { level, title: rule, message: `${message}${held}`, path, line, column }
}

function capped(annotations: readonly Annotation[]): readonly Annotation[] {
  const [first] = annotations
  if (first === undefined || annotations.length <= MOST_OF_A_LEVEL) return annotations
  const shown = annotations.slice(0, MOST_OF_A_LEVEL - 1)
  const rest = annotations.length - shown.length
  return [...shown, nowhere(first.level, 'Okta Sign-In Widget upgrade', `${rest} more: see the job summary.`)]
}
