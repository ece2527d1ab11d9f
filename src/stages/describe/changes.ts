import { cell, code, prose, withoutTrace } from '../../text/markdown.ts'
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

/** What one rule changed, or all rows of one table of rules together. */
export interface RuleChange {
  /** The rule's id; for a table the part that its rows share. */
  readonly id: string
  readonly title: string
  readonly docs: string
  readonly fixes: readonly string[]
  readonly places: readonly ReportPlace[]
}

interface Table {
  readonly rules: Map<string, Rule>
  readonly fixes: Set<string>
  readonly places: ReportPlace[]
}

/** What was changed, by rule, without what the table of versions tells already. */
export function changesByRule(
  judged: readonly Judged[],
  told: ReadonlySet<Finding>,
  locate: Locate,
): readonly RuleChange[] {
  const tables = new Map<string, Table>()
  for (const { rule, finding, kind } of judged) {
    if (kind !== 'edited' || told.has(finding)) continue
    const id = rule.id.split('/').slice(0, 2).join('/')
    const change: Table = tables.get(id) ?? { rules: new Map(), fixes: new Set(), places: [] }
    change.rules.set(rule.id, rule)
    change.fixes.add(finding.fix ?? finding.message)
    change.places.push(locate(finding.at))
    tables.set(id, change)
  }
  return [...tables].flatMap(([table, { rules, fixes, places }]) => {
    const [first] = rules.values()
    if (first === undefined) return []
    const { id, title } = rules.size === 1 ? first : { id: table, title: titleOfTable(table) }
    return [{ id, title, docs: first.docs, fixes: together([...fixes]), places }]
  })
}

/** `identity-engine/feature-flags` as `Feature flags`. */
function titleOfTable(id: string): string {
  const words = (id.split('/').at(-1) ?? id).replaceAll('-', ' ')
  return words.charAt(0).toUpperCase() + words.slice(1)
}

/** Fixes that differ in one name only, in one sentence: "Remove `a`, `b`." */
function together(fixes: readonly string[]): readonly string[] {
  const alike = new Map<string, string[]>()
  for (const fix of fixes) {
    const [, verb, name] = /^(\w+) (`[^`]+`)\.$/.exec(fix) ?? []
    const key = verb ?? fix
    alike.set(key, [...(alike.get(key) ?? []), name ?? ''])
  }
  return [...alike].map(([key, names]) => (names[0] === '' ? key : `${key} ${names.join(', ')}.`))
}

export function changesList(changes: readonly RuleChange[], depth: Depth, permalink: string | null): string {
  if (changes.length === 0) return ''
  const shown = changes.slice(0, depth.rows)
  const rest = changes.length - shown.length
  const lines = shown.map(({ title, docs, fixes, places }) => {
    const said = fixes.length <= 3 && depth.why ? ` ${fixes.map(prose).join(' ')}` : ''
    return `- [${prose(title)}](${withoutTrace(docs)}):${said} ${linksInRow(places, depth.places, permalink)}`
  })
  return ['## What changed', [...lines, ...(rest > 0 ? [`- ${more(rest, shown.length)}`] : [])].join('\n')].join('\n\n')
}

function more(rest: number, shown: number): string {
  const rules = rest === 1 ? 'rule' : 'rules'
  return shown === 0 ? `${rest} ${rules}: see the files.` : `and ${rest} more ${rules}.`
}
