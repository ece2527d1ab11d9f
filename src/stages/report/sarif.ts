import { createHash } from 'node:crypto'
import { encodePath } from '../../text/markdown.ts'
import type { Report, ReportFinding } from '../../types.ts'

/** GitHub refuses a run with more results; those that people must act on come first. */
const MOST_RESULTS = 25_000

const LEVELS: { readonly [kind in ReportFinding['kind']]: 'warning' | 'note' } = {
  'follow-up': 'warning',
  skipped: 'warning',
  edited: 'note',
}

/** The findings as SARIF 2.1.0, for code scanning. */
export function toSarif(report: Report): string {
  const ranked = [...report.findings].sort(
    (a, b) => Number(LEVELS[a.kind] === 'note') - Number(LEVELS[b.kind] === 'note'),
  )
  const findings = ranked.slice(0, MOST_RESULTS)
  const rules = [...new Map(findings.map(finding => [finding.rule, finding])).values()]
  const index = new Map(rules.map((finding, i) => [finding.rule, i]))
  const seen = new Map<string, number>()
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: report.tool.name,
            version: report.tool.version,
            rules: rules.map(finding => ({
              id: finding.rule,
              shortDescription: {
                text: finding.rule.split('/').slice(1).join(', ').replaceAll('-', ' ') || finding.rule,
              },
              helpUri: finding.docs,
            })),
          },
        },
        columnKind: 'utf16CodeUnits',
        originalUriBaseIds: { SRCROOT: { description: { text: "The repository's top." } } },
        results: findings.map(finding => ({
          ruleId: finding.rule,
          ruleIndex: index.get(finding.rule) ?? 0,
          level: LEVELS[finding.kind],
          message: { text: finding.message },
          locations: [
            {
              physicalLocation: {
                artifactLocation: { uri: encodePath(finding.path), uriBaseId: 'SRCROOT' },
                region: { startLine: finding.line, startColumn: finding.column },
              },
            },
          ],
          partialFingerprints: { 'finding/v1': fingerprint(finding, seen) },
          properties: { kind: finding.kind },
        })),
      },
    ],
  }
  return `${JSON.stringify(log, null, 2)}\n`
}

/** The same when lines above it come and go, and another one for each finding. */
function fingerprint({ rule, path, message }: ReportFinding, seen: Map<string, number>): string {
  const key = `${rule}\0${path}\0${message}`
  const nth = seen.get(key) ?? 0
  seen.set(key, nth + 1)
  return createHash('sha256').update(`${key}\0${nth}`).digest('hex').slice(0, 32)
}
