import type { OpenPullRequest, Proposal, ProposalState, RepositoryState } from '../../types.ts'
import { readState } from '../describe/state.ts'
import { wasClosedByUs } from './bodies.ts'
import type { MergedBase } from './merged-base.ts'
import { readTrailer, short } from './trailer.ts'

/** What stands on GitHub, seen from one proposal. */
export type Standing =
  /** People closed the pull request for this very release: that is a no. */
  | { readonly kind: 'declined'; readonly pull: OpenPullRequest }
  /** It was merged already, into what is newer than the commit that was read. */
  | { readonly kind: 'merged'; readonly pull: OpenPullRequest }
  /** The branch holds commits that are not ours, on top of ours. */
  | { readonly kind: 'people'; readonly pull: OpenPullRequest | null }
  /** The branch, or its pull request, is somebody else's from the start. */
  | { readonly kind: 'taken'; readonly pull: OpenPullRequest | null }
  | OurStanding

/** Nothing is there, or all of it is ours. */
export interface OurStanding {
  readonly kind: 'ours'
  /** Null: no branch yet. */
  readonly head: string | null
  readonly pull: OpenPullRequest | null
  /** Our commits on the branch as it is. */
  readonly commits: readonly string[]
  /** True when the branch holds what is proposed, and can be merged as far as GitHub knows. */
  readonly isCurrent: boolean
}

/** @param merged what a merge of the base at the branch's head holds, if that is what is there. */
export function standingOf(state: RepositoryState, proposal: Proposal, merged: MergedBase | null): Standing {
  const pull = state.open[0] ?? null
  const elsewhere = state.elsewhere[0]
  if (pull === null) {
    const declined = state.closed.find(closed => isNo(closed, state, proposal))
    if (declined !== undefined) return { kind: 'declined', pull: declined }
    const isOlder = state.base?.head !== proposal.baseCommit
    const done = state.merged.find(({ body }) => readState(body)?.contents === proposal.state.contents)
    if (done !== undefined && isOlder) return { kind: 'merged', pull: done }
    if (elsewhere !== undefined) return { kind: 'taken', pull: elsewhere }
  }
  const recorded = pull === null ? null : readState(pull.body)
  if (state.branch === null) return { kind: 'ours', head: null, pull, commits: [], isCurrent: false }

  if (!isOurs(state) && merged === null) return { kind: hasHistory(state) ? 'people' : 'taken', pull }
  const { head, parents } = state.branch
  const isStuck = pull?.conflicting === true && parents[0] !== proposal.baseCommit
  const isProposed = merged === 'proposed' || contentsOf(state, recorded) === short(proposal.state.contents)
  const known = recorded?.commits ?? []
  const commits = known.at(-1) === head ? known : merged === null ? [head] : [...known, head]
  // What was merged is in the base, and was taken back there when it is proposed again: no pull request can have it.
  const isDone = pull === null && isMerged(state, head)
  return { kind: 'ours', head, pull, commits, isCurrent: isProposed && !isStuck && !isDone }
}

/** Is the commit at the branch's head one that we made, so that nobody's work is lost when the branch moves? */
export function isOurs(state: RepositoryState): boolean {
  const { branch } = state
  if (branch === null) return false
  const recorded = [...state.open, ...state.closed].flatMap(pull => readState(pull.body)?.commits ?? [])
  const proof = readTrailer(branch.message)
  // Beside the base it may stand on what we had there before: so it is made where a branch can only move forward.
  const isOnOurs = branch.parents.slice(1).every(parent => recorded.includes(parent))
  if (proof !== null && proof.tree === branch.tree && isOnOurs) return true
  // What was merged is in the base already, whoever made it.
  if (isMerged(state, branch.head)) return true
  return recorded.includes(branch.head)
}

function isMerged({ merged }: RepositoryState, head: string): boolean {
  return merged.some(pull => pull.headSha === head)
}

function hasHistory(state: RepositoryState): boolean {
  return [...state.open, ...state.closed, ...state.merged].some(pull => readState(pull.body) !== null)
}

function isNo(closed: OpenPullRequest, state: RepositoryState, proposal: Proposal): boolean {
  if (wasClosedByUs(closed.body)) return false
  const recorded = readState(closed.body)
  if (recorded !== null) return recorded.to === proposal.state.to
  // The body was emptied: the commit still says what was declined.
  if (state.branch === null || state.branch.head !== closed.headSha) return false
  return readTrailer(state.branch.message)?.to === proposal.state.to
}

function contentsOf(state: RepositoryState, recorded: ProposalState | null): string | null {
  const proof = readTrailer(state.branch?.message ?? '')
  if (proof !== null) return proof.contents
  return recorded !== null && recorded.commits.at(-1) === state.branch?.head ? short(recorded.contents) : null
}
