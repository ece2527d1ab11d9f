import { applyEdits, contains, inOrder, overlap } from '../../text/edits.ts'
import type {
  Edit,
  FileChange,
  FilePlan,
  FollowUp,
  Inputs,
  Judged,
  Plan,
  Rewritten,
  Rule,
  ScriptReader,
  Source,
} from '../../types.ts'
import type { Holds, LoadedWith } from './holds.ts'
import { isHeld, spread } from './holds.ts'
import type { Judgement, Verdict } from './judge.ts'
import { isChange, messageOf } from './judge.ts'

/** What rewriting needs beside the plan. */
export interface Tools {
  readonly rules: readonly Rule[]
  readonly inputs: Inputs
  readonly scripts: ScriptReader | null
  /** The text of a file that is not in the plan itself (one that a configuration was followed into). */
  readonly sourceOf: (path: string) => Source | null
  readonly loadedWith?: LoadedWith
}

export interface Draft extends Rewritten {
  /** The edits behind each change, by path: they prove that other bytes stayed. */
  readonly edits: ReadonlyMap<string, readonly Edit[]>
}

/**
 * Carries out what the rules said, except in the files of `holds`. All edits are ranges on the text that was read, so
 * each file is spliced once.
 */
export function rewrite(plan: Plan, judgement: Judgement, holds: Holds, tools: Tools): Draft {
  const first = new Map([...judgement.broken, ...holds])
  const allHolds = spread(plan, judgement.verdicts, first, tools.loadedWith ?? (() => []))
  const active = judgement.verdicts.filter(
    verdict => !verdict.flagOnly && verdict.finding.edits.length > 0 && !isHeld(verdict, allHolds),
  )
  const attempt = tryEdits(active, plan, tools)
  if ('wrong' in attempt) return rewrite(plan, judgement, new Map([...holds, ...attempt.wrong]), tools)
  const { edits } = attempt

  const clash = [...edits].find(([, list]) => overlap(list) !== null)
  if (clash) {
    const reason = 'Two changes want the same characters, so neither was made.'
    return rewrite(plan, judgement, new Map([...holds, [clash[0], reason]]), tools)
  }

  const changes = [...edits].flatMap(([path, list]): FileChange[] => {
    const before = sourceAt(path, plan, tools)
    if (before === null) throw new Error(`A rule edits ${path}, which was not read`)
    const after = applyEdits(before.text, list)
    return after === before.text ? [] : [{ path, before, after }]
  })
  const judged = judgement.verdicts.map(verdict => judgedAs(verdict, allHolds))
  return {
    changes: changes.sort((a, b) => (a.path < b.path ? -1 : 1)),
    judged,
    followUps: [
      ...judgement.verdicts.flatMap(verdict => followUpsOf(verdict, allHolds)),
      ...heldFollowUps(allHolds, judgement.verdicts),
    ],
    held: [...allHolds].map(([path, reason]) => ({ path, reason })),
    edits,
  }
}

type Attempt = { readonly edits: ReadonlyMap<string, readonly Edit[]> } | { readonly wrong: Holds }

/** The edits; or mistakes of a rule, or of the printer, with the files that they are about: those alone pay for them. */
function tryEdits(active: readonly Verdict[], plan: Plan, tools: Tools): Attempt {
  const wrong = misplaced(active, plan, tools)
  if (wrong.size > 0) return { wrong }
  try {
    return { edits: editsByFile(active, plan, tools) }
  } catch {
    // Which one it is about is found by asking for each alone.
    for (const verdict of active) {
      try {
        editsByFile([verdict], plan, tools)
      } catch (error) {
        wrong.set(verdict.finding.at.path, `The rule ${verdict.rule.id} failed on it: ${messageOf(error)}`)
      }
    }
    if (wrong.size === 0)
      for (const { finding } of active) wrong.set(finding.at.path, 'Its changes cannot be made together.')
    return { wrong }
  }
}

function misplaced(active: readonly Verdict[], plan: Plan, tools: Tools): Map<string, string> {
  const wrong = new Map<string, string>()
  const lengths = new Map<string, number>()
  for (const { rule, finding } of active) {
    for (const { path, start, end } of finding.edits.filter((edit): edit is Edit => !isChange(edit))) {
      const length = lengths.get(path) ?? sourceAt(path, plan, tools)?.text.length ?? -1
      lengths.set(path, length)
      if (length === -1) wrong.set(finding.at.path, `The rule ${rule.id} would change ${path}, which was not read.`)
      else if (!(start >= 0 && start <= end && end <= length))
        wrong.set(finding.at.path, `The rule ${rule.id} would change what is no place of the file.`)
    }
  }
  return wrong
}

/** By path, with islands put back into their hosts, and without what a removal around it takes away anyhow. */
function editsByFile(active: readonly Verdict[], plan: Plan, tools: Tools): ReadonlyMap<string, readonly Edit[]> {
  const all = active.flatMap(verdict => verdict.finding.edits)
  const changes = all.filter(isChange)
  const text = (path: string) => sourceAt(path, plan, tools)?.text ?? ''
  const printed = changes.length > 0 && tools.scripts !== null ? tools.scripts.print(changes, text) : []
  const edits = all.filter((edit): edit is Edit => !isChange(edit))

  const byPath = new Map<string, Edit[]>()
  for (const edit of [...edits, ...printed]) byPath.set(edit.path, [...(byPath.get(edit.path) ?? []), edit])
  for (const island of plan.files.flatMap(file => file.islands)) {
    const inside = byPath.get(island.source.path)
    if (island.toHost === null || inside === undefined) continue
    byPath.delete(island.source.path)
    for (const edit of island.toHost(inOrder(inside))) byPath.set(edit.path, [...(byPath.get(edit.path) ?? []), edit])
  }
  return new Map([...byPath].map(([path, list]) => [path, withoutSwallowed(list)]))
}

/** An edit inside a stretch that another edit deletes altogether has nothing left to do. */
function withoutSwallowed(edits: readonly Edit[]): readonly Edit[] {
  const deletions = edits.filter(edit => edit.text === '' && edit.end > edit.start)
  return inOrder(edits).filter(
    edit =>
      !deletions.some(
        deletion =>
          deletion !== edit &&
          !isSameSpan(deletion, edit) &&
          contains(deletion, edit) &&
          edit.start < deletion.end &&
          edit.end > deletion.start,
      ),
  )
}

function isSameSpan(a: Edit, b: Edit): boolean {
  return a.start === b.start && a.end === b.end
}

function sourceAt(path: string, plan: Plan, tools: Tools): Source | null {
  const file = plan.files.find(one => one.source.path === path)
  if (file) return file.source
  const island = plan.files
    .flatMap((one: FilePlan) => one.islands)
    .find(one => one.toHost !== null && one.source.path === path)
  return island?.source ?? tools.sourceOf(path)
}

function judgedAs(verdict: Verdict, holds: Holds): Judged {
  const { rule, finding, file } = verdict
  const from = file.from
  if (finding.edits.length === 0) return { rule, finding, kind: 'follow-up', from }
  if (isHeld(verdict, holds)) return { rule, finding, kind: 'skipped', from }
  return { rule, finding, kind: verdict.flagOnly ? 'follow-up' : 'edited', from }
}

/** The items of a finding; one that is only flagged, or held back, asks a person to do what the edits would have done. */
function followUpsOf(verdict: Verdict, holds: Holds): readonly FollowUp[] {
  const { rule, finding } = verdict
  if (finding.edits.length === 0) return finding.followUps
  if (isHeld(verdict, holds)) return finding.hold === undefined ? [] : finding.followUps
  if (!verdict.flagOnly) return finding.followUps
  const flagged: FollowUp = {
    id: `flagged/${rule.id}`,
    when: 'before-merge',
    task: `${rule.title}: ${finding.fix ?? 'see to it by hand.'}`,
    why: finding.message,
    docs: rule.docs,
    places: [finding.at],
  }
  return [flagged, ...finding.followUps]
}

/** Where a rule held a file it says so itself; everything else that stays gets its item here. */
function heldFollowUps(holds: Holds, verdicts: readonly Verdict[]): readonly FollowUp[] {
  const told = new Set(
    verdicts.flatMap(({ finding }) =>
      finding.hold !== undefined && finding.followUps.length > 0 ? [finding.at.path] : [],
    ),
  )
  const byReason = new Map<string, string[]>()
  for (const [path, reason] of [...holds].filter(([path]) => !told.has(path)))
    byReason.set(reason, [...(byReason.get(reason) ?? []), path])
  return [...byReason].map(([reason, paths]) => ({
    id: `left-as-it-is/${slug(reason)}`,
    when: 'before-merge',
    task: `Upgrade ${paths.length === 1 ? 'this file' : 'these files'} by hand, or remove the cause and run again.`,
    why: reason,
    docs: null,
    places: paths.map(path => ({ path, start: 0, end: 0 })),
  }))
}

function slug(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60)
}
