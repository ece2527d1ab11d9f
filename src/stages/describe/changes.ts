import { cell, code, prose } from '../../text/markdown.ts'
import type { Finding, Judged, ReportPlace, Rule } from '../../types.ts'
import type { Depth } from './depth.ts'
import type { Move, MoveKind } from './moves.ts'
import type { Locate } from './places.ts'
import { linksInRow } from './places.ts'

const KINDS: { readonly [kind in MoveKind]: string } = {
  cdn: 'CDN',
  npm: 'npm',
  definition: 'Version kept in code',
  hosted: 'Okta-hosted page',
}

/** From which version to which, and where. */
export function movesTable(rows: readonly Move[], depth: Depth, permalink: string | null): string {
  if (rows.length === 0) return ''
  const shown = rows.slice(0, depth.rows)
  const lines = shown.map(row =>
    [
      `${KINDS[row.kind]}: ${linksInRow(row.places, depth.places, permalink)}`,
      `${code(row.from)} → ${code(row.to)}`,
    ].map(cell),
  )
  const rest = rows.length - shown.length
  const table = ['| Where | Version |', '|---|---|', ...lines.map(cells => `| ${cells.join(' | ')} |`)]
  return [...(shown.length > 0 ? [table.join('\n')] : []), ...(rest > 0 ? [`And ${rest} more rows.`] : [])].join('\n\n')
}

export interface RuleChange {
  readonly rule: Rule
  readonly fixes: readonly string[]
  readonly places: readonly ReportPlace[]
}

/** What was changed, by rule, without what the table of versions tells already. */
export function changesByRule(
  judged: readonly Judged[],
  told: ReadonlySet<Finding>,
  locate: Locate,
): readonly RuleChange[] {
  const byRule = new Map<string, { rule: Rule; fixes: Set<string>; places: ReportPlace[] }>()
  for (const { rule, finding, kind } of judged) {
    if (kind !== 'edited' || told.has(finding)) continue
    const change = byRule.get(rule.id) ?? { rule, fixes: new Set(), places: [] }
    change.fixes.add(finding.fix ?? finding.message)
    change.places.push(locate(finding.at))
    byRule.set(rule.id, change)
  }
  return [...byRule.values()].map(({ rule, fixes, places }) => ({ rule, fixes: [...fixes], places }))
}

export function changesList(changes: readonly RuleChange[], depth: Depth, permalink: string | null): string {
  if (changes.length === 0) return ''
  const shown = changes.slice(0, depth.rows)
  const rest = changes.length - shown.length
  const lines = shown.map(({ rule, fixes, places }) => {
    const said = fixes.length <= 2 && depth.why ? ` ${fixes.map(prose).join(' ')}` : ''
    return `- [${prose(rule.title)}](${rule.docs}):${said} ${linksInRow(places, depth.places, permalink)}`
  })
  return ['## What changed', [...lines, ...(rest > 0 ? [`- ${more(rest, shown.length)}`] : [])].join('\n')].join('\n\n')
}

function more(rest: number, shown: number): string {
  const rules = rest === 1 ? 'rule' : 'rules'
  return shown === 0 ? `${rest} ${rules}: see the files.` : `and ${rest} more ${rules}.`
}
