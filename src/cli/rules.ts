import { RULES } from '../rules/index.ts'
import type { RawInputs } from '../stages/inputs.ts'
import { readInputs, settingOf } from '../stages/inputs.ts'

/** Every rule with its setting, the versions that it is for, and its page. */
export function listRules(raw: RawInputs): string {
  const { rules } = readInputs(
    raw,
    RULES.map(rule => rule.id),
  )
  const width = Math.max(...RULES.map(rule => rule.id.length))
  const rows = RULES.map(
    rule =>
      `${rule.id.padEnd(width)}  ${settingOf(rules, rule.id).padEnd(4)}  ${scope(rule)}\n${' '.repeat(width + 8)}${rule.title}`,
  )
  return `${rows.join('\n')}\n`
}

function scope(rule: (typeof RULES)[number]): string {
  const engine = rule.engine === 'any' ? '' : ` (engine: ${rule.engine})`
  return `${rule.range === '*' ? 'every run' : `entering ${rule.range}`}${engine}`
}
