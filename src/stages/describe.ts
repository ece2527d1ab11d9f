import { createHash } from 'node:crypto'
import semver from 'semver'
import { encode } from '../text/bytes.ts'
import type {
  ChecklistItem,
  Choice,
  Inputs,
  Plan,
  Proposal,
  ProposalState,
  ProposedFile,
  Rewritten,
  Scanned,
} from '../types.ts'
import { bodyOf } from './describe/body.ts'
import { changesByRule } from './describe/changes.ts'
import { checked } from './describe/checked.ts'
import type { Checks } from './describe/checks.ts'
import { toItems } from './describe/items.ts'
import { movesOf } from './describe/moves.ts'
import { linesOf, locator } from './describe/places.ts'
import { commitMessageOf, titleOf } from './describe/title.ts'

export interface DescribeInput {
  readonly plan: Plan
  readonly rewritten: Rewritten
  readonly choice: Choice
  readonly scanned: Pick<Scanned, 'sources' | 'reached' | 'definitions' | 'skipped' | 'counts' | 'warnings'>
  readonly inputs: Inputs
  /** Where the pull request goes, and the commit whose files were read. */
  readonly base: { readonly branch: string; readonly commit: string }
  /** Links to files: `https://github.com/acme/shop/blob/<commit>/`, or null. */
  readonly permalink: string | null
  /** The body of the pull request that is open, for its ticks and people's words. */
  readonly previousBody: string | null
  /** Commits that we made on the branch, oldest first. */
  readonly commits: readonly string[]
  /** Why checks will not start by themselves; null when they will, or when that is not known. */
  readonly checks: Checks | null
}

/** Items after which nobody should merge without a change of their own: the pull request is proposed as a draft. */
const DRAFT_ITEMS: readonly string[] = ['pkce-server']

/** Everything that the pull request will say and hold, as plain data. Pure: the same input gives the same bytes. */
export function describe(input: DescribeInput): Proposal {
  const { plan, rewritten, choice, scanned, inputs, base } = input
  const locate = locator(plan, scanned)
  const { rows, told } = movesOf(plan, rewritten, locate)
  const changes = changesByRule(rewritten.judged, told, locate)
  const from = plan.from.filter(version => isOlder(version, plan.release.version))
  const files = rewritten.changes.map(
    (change): ProposedFile => ({
      path: change.path,
      mode: change.before.mode,
      bytes: encode(change.before, change.after),
    }),
  )
  const state: ProposalState = {
    schema: 1,
    from,
    to: plan.release.version,
    base: base.branch,
    baseCommit: base.commit,
    commits: input.commits,
    contents: contentsHash(files),
  }
  const facts = { from, to: plan.release.version, moves: rows.length > 0, engine: inputs.engine }
  const body = bodyOf(
    {
      release: plan.release,
      from,
      isKnown: plan.from.length > 0,
      engine: inputs.engine,
      moves: rows,
      changes,
      files: files.length,
      items: itemsOf(input),
      skipped: scanned.skipped,
      pending: choice.pending,
      warnings: [...new Set([...choice.warnings, ...scanned.warnings])],
      checked: checked(plan, rewritten, scanned.counts, inputs, locate),
      choice,
      permalink: input.permalink,
      checks: input.checks,
      state,
    },
    input.previousBody,
  )
  const lines = [
    ...rows.map(row => `${row.from} to ${row.to}: ${inPlaces(linesOf(row.places).length)}`),
    ...changes.map(({ title, places }) => `${title}: ${inPlaces(linesOf(places).length)}`),
  ]
  return {
    branch: inputs.branch,
    base: base.branch,
    baseCommit: base.commit,
    title: titleOf(facts, inputs.title),
    commitMessage: commitMessageOf(facts, inputs.commitMessage, lines),
    body,
    state,
    files,
    labels: inputs.labels,
    assignees: inputs.assignees,
    reviewers: inputs.reviewers,
    teamReviewers: inputs.teamReviewers,
    draft: inputs.draft || rewritten.followUps.some(item => DRAFT_ITEMS.includes(item.id)),
  }
}

/** The checklist's items, for the body and for the report. */
export function itemsOf(input: Pick<DescribeInput, 'plan' | 'rewritten' | 'scanned'>): readonly ChecklistItem[] {
  return toItems(input.rewritten.followUps, locator(input.plan, input.scanned))
}

/** The same for the same files, whatever order they come in. */
export function contentsHash(files: readonly ProposedFile[]): string {
  const hash = createHash('sha256')
  for (const file of [...files].sort((a, b) => (a.path < b.path ? -1 : 1))) {
    hash.update(`${file.mode} ${Buffer.byteLength(file.path)} ${file.path} ${file.bytes.length}\n`)
    hash.update(file.bytes)
  }
  return hash.digest('hex')
}

function isOlder(version: string, target: string): boolean {
  if (semver.valid(version) === null || semver.valid(target) === null) return version !== target
  return semver.lt(version, target)
}

function inPlaces(count: number): string {
  return `${count} ${count === 1 ? 'place' : 'places'}`
}
