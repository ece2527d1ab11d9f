import type { FollowUp, Inputs, Plan, Rewritten, Rule, Run } from '../../types.ts'
import { settingOf } from '../inputs.ts'
import { isDue } from '../plan.ts'
import type { Studied } from '../study.ts'

/** Items that the upgrade as a whole calls for, from every rule that is not switched off. */
export function aboutRun(
  rules: readonly Rule[],
  plan: Plan,
  { files, usage, scanned }: Pick<Studied, 'files' | 'usage' | 'scanned'>,
  changes: Rewritten['changes'],
  inputs: Inputs,
): readonly FollowUp[] {
  const run: Run = {
    to: plan.release,
    from: usage.from,
    engine: inputs.engine,
    models: plan.models,
    sites: files.flatMap(file => file.sites),
    due: isDue(usage, plan.release.version) || changes.length > 0,
    lockFiles: scanned.lockFiles,
    copies: scanned.skipped.filter(one => one.reason === 'vendored'),
  }
  return rules
    .filter(rule => settingOf(inputs.rules, rule.id) !== 'off')
    .filter(rule => rule.engine === 'any' || rule.engine === inputs.engine)
    .flatMap(rule => rule.run?.(run) ?? [])
}
