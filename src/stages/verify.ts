import { inOrder } from '../text/edits.ts'
import type { Edit, FileChange, Modules, Plan, Rewritten, ScriptSource, Source } from '../types.ts'
import { read } from './read.ts'
import type { Holds } from './rewrite/holds.ts'
import { isHeld } from './rewrite/holds.ts'
import type { Judgement } from './rewrite/judge.ts'
import { judge } from './rewrite/judge.ts'
import type { Draft, Tools } from './rewrite/rewrite.ts'
import { rewrite } from './rewrite/rewrite.ts'

/** A rewritten file below this part of its length has lost more than options: it is put back. */
const LEAST_LEFT = 0.3
/** Below this length a file may hold little but options that go: a module of its own for the configuration. */
const SHORT = 4000

const NOT_SETTLED = 'What depends on it could not be settled, so it was put back.'

export interface Verified extends Rewritten {
  /** How many texts the check parsed. */
  readonly parsed: number
}

/**
 * Reads every changed file again: it parses no worse than before, a second pass finds nothing more to do, bytes outside
 * the reported edits are the same, it did not become empty. A file that fails is put back whole and becomes a
 * follow-up with the reason; what depended on it goes back with it.
 */
export function verify(
  plan: Plan,
  judgement: Judgement,
  draft: Draft,
  tools: Tools,
  modules: Modules,
  toScripts: (source: Source) => readonly ScriptSource[],
): Verified {
  let current = draft
  let parsed = 0
  const holds = new Map<string, string>()
  while (current.changes.length > 0) {
    const check = failures(plan, current, tools, modules, toScripts)
    parsed += check.parsed
    if (check.failed.size === 0) break
    const known = holds.size
    for (const [path, reason] of check.failed) holds.set(path, reason)
    // Each round holds one file more. Should one fail that is held already, nothing can be relied on: all go back.
    if (holds.size === known) for (const { path } of current.changes) holds.set(path, NOT_SETTLED)
    if (holds.size === known) throw new Error(`${[...check.failed.keys()].join(', ')} changes although it is held`)
    current = rewrite(plan, judgement, holds, tools)
  }
  return { changes: current.changes, judged: current.judged, followUps: current.followUps, held: current.held, parsed }
}

function failures(
  plan: Plan,
  draft: Draft,
  tools: Tools,
  modules: Modules,
  toScripts: (source: Source) => readonly ScriptSource[],
): { failed: Holds; parsed: number } {
  const failed = new Map<string, string>()
  const after = new Map(draft.changes.map(change => [change.path, { ...change.before, text: change.after }]))
  const again = read([...after.values()], tools.scripts, rewrittenModules(modules, after, toScripts))
  const before = new Map(plan.files.map(file => [file.source.path, file]))

  for (const change of draft.changes) {
    const reason = damage(change, draft.edits.get(change.path) ?? [])
    if (reason !== null) failed.set(change.path, reason)
  }
  for (const file of again.files) {
    const faults = before.get(file.source.path)?.faults
    if (faults !== undefined && file.faults > faults)
      failed.set(file.source.path, 'The rewritten file would not parse as well as before, so it was put back.')
  }
  for (const [path, reason] of again.failed)
    failed.set(path, `The rewritten file cannot be read again (${reason}), so it was put back.`)
  const held = new Map(draft.held.map(({ path, reason }) => [path, reason]))
  const second = secondPass(plan, again.files, held, tools)
  for (const [path, reason] of second) if (!failed.has(path)) failed.set(path, reason)
  return { failed, parsed: again.parsed }
}

/** What the bytes alone can tell. */
function damage(change: FileChange, edits: readonly Edit[]): string | null {
  const { length } = change.before.text
  if (change.after.trim() === '' || (length > SHORT && change.after.length < length * LEAST_LEFT)) {
    return 'The rewritten file would have lost most of its text, so it was put back.'
  }
  let from = 0
  let shifted = 0
  for (const edit of inOrder(edits)) {
    const kept = change.before.text.slice(from, edit.start)
    if (change.after.slice(from + shifted, edit.start + shifted) !== kept)
      return 'Text outside the reported changes would have changed, so it was put back.'
    shifted += edit.text.length - (edit.end - edit.start)
    from = edit.end
  }
  return change.after.slice(from + shifted) === change.before.text.slice(from)
    ? null
    : 'Text outside the reported changes would have changed, so it was put back.'
}

/** A second application changes nothing: what a rule still wants to edit was done wrong the first time. */
function secondPass(
  plan: Plan,
  files: readonly { source: Source; sites: Plan['files'][number]['sites'] }[],
  held: Holds,
  tools: Tools,
): Holds {
  const failed = new Map<string, string>()
  const settledPlan: Plan = {
    ...plan,
    files: plan.files.flatMap(file => {
      const again = files.find(one => one.source.path === file.source.path)
      return again === undefined
        ? []
        : [{ ...file, source: again.source, sites: again.sites, from: plan.release.version }]
    }),
  }
  const { verdicts, broken } = judge(settledPlan, tools.rules, tools.inputs)
  for (const [path, reason] of broken) failed.set(path, reason)
  for (const verdict of verdicts) {
    const { rule, finding, flagOnly } = verdict
    if (flagOnly || finding.edits.length === 0 || finding.hold !== undefined || isHeld(verdict, held)) continue
    failed.set(finding.at.path, `A second run would change it again (${rule.id}), so it was put back.`)
  }
  return failed
}

/** The modules as they are after the rewrite. */
function rewrittenModules(
  modules: Modules,
  after: ReadonlyMap<string, Source>,
  toScripts: (source: Source) => readonly ScriptSource[],
): Modules {
  return {
    ...modules,
    scripts: path => {
      const source = after.get(path)
      return source === undefined ? modules.scripts(path) : toScripts(source)
    },
  }
}
