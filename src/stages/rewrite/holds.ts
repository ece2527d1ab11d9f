import type { Edit } from '../../types.ts'
import type { Verdict } from './judge.ts'
import { isChange } from './judge.ts'

/** Files that stay as they are in this run, with the reason. */
export type Holds = ReadonlyMap<string, string>

/**
 * Spreads holds: a version that is defined elsewhere moves only when every page that uses it moves, and a page whose
 * version is defined elsewhere moves only when the definition does.
 */
export function spread(verdicts: readonly Verdict[], first: Holds): Holds {
  const holds = new Map(first)
  for (const { finding } of verdicts) {
    if (finding.hold !== undefined && !holds.has(finding.at.path)) holds.set(finding.at.path, finding.hold)
  }
  const definitions = verdicts.flatMap(({ site }) => (site.kind === 'definition' ? [site] : []))
  for (let grew = true; grew; ) {
    grew = false
    for (const definition of definitions) {
      const files = [definition.at.path, ...definition.usedBy.map(place => place.path)]
      const heldBy = files.find(path => holds.has(path))
      if (heldBy === undefined) continue
      for (const path of files) {
        if (holds.has(path)) continue
        holds.set(path, `It shares the version \`${definition.name}\` with ${heldBy}, which stays as it is.`)
        grew = true
      }
    }
  }
  return holds
}

/** True when nothing of the finding may be carried out: one of the files that it touches is held. */
export function isHeld(verdict: Verdict, holds: Holds): boolean {
  return holds.has(verdict.finding.at.path) || verdict.finding.edits.some(edit => holds.has(pathOf(edit)))
}

export function pathOf(edit: Edit | Verdict['finding']['edits'][number]): string {
  if (!isChange(edit)) return edit.path
  return edit.change === 'add' ? edit.literal.path : edit.option.at.path
}
