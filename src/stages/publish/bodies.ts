import type { OpenPullRequest, Proposal, ProposalState } from '../../types.ts'
import { withLf } from '../describe/sections.ts'
import { readState, withState } from '../describe/state.ts'

/**
 * Writes the body for the commits on the branch, with everything that people did to the previous body. Carrying over
 * what it wrote itself changes nothing.
 */
export type Compose = (previous: string | null, commits: readonly string[]) => string

/** How many files a repository has is no news: it changes with every other commit. */
const FILES = /^- \d+ tracked files? searched; /gm

const CLOSED = '<!-- okta-signin-widget-upgrade:closed -->'

/** A pull request that we closed ourselves is nobody's no. */
export function wasClosedByUs(body: string): boolean {
  return body.includes(CLOSED)
}

export function asClosedByUs(body: string): string {
  return wasClosedByUs(body) ? body : `${body.trimEnd()}\n\n${CLOSED}`
}

/** The body to have, with our title in its state so that a later run sees when a person has changed it. */
export function composed(
  proposal: Proposal,
  compose: Compose,
  previous: string | null,
  commits: readonly string[],
): string {
  const body = compose(previous, commits)
  const state = readState(body) ?? proposal.state
  return withState(body, { ...state, commits, title: proposal.title })
}

/** What to change about a pull request; null when it is right as it is. */
export function changeOf(
  pull: OpenPullRequest,
  proposal: Proposal,
  compose: Compose,
  commits: readonly string[],
): { readonly title?: string; readonly body?: string } | null {
  const body = composed(proposal, compose, pull.body, commits)
  const recorded = readState(pull.body)
  const title =
    isPeoples(pull.title, recorded, proposal) || pull.title === proposal.title ? {} : { title: proposal.title }
  const change = isSame(body, pull.body, recorded, commits) ? title : { ...title, body }
  return Object.keys(change).length === 0 ? null : change
}

/** Where the body was emptied nobody knows what our title was: then it is one of ours but for its versions. */
function isPeoples(title: string, recorded: ProposalState | null, proposal: Proposal): boolean {
  if (recorded?.title !== undefined) return recorded.title !== title
  const shape = (text: string) => text.replace(/\d[\w.-]*/g, '#')
  return recorded === null && shape(title) !== shape(proposal.title)
}

/**
 * Equal to a reader: permalinks to an older commit of the base are as good as new ones while the proposed files are the
 * same, so a base that only moved on elsewhere is no reason to write.
 */
function isSame(next: string, previous: string, recorded: ProposalState | null, commits: readonly string[]): boolean {
  const wanted = readState(next)
  if (recorded === null || wanted === null) return false
  if (recorded.contents !== wanted.contents || recorded.to !== wanted.to || recorded.title !== wanted.title)
    return false
  if (recorded.commits.at(-1) !== commits.at(-1)) return false
  return comparable(next, wanted, wanted) === comparable(previous, recorded, wanted)
}

function comparable(body: string, own: ProposalState, state: ProposalState): string {
  return withState(withLf(body), state).replaceAll(own.baseCommit, state.baseCommit).replace(FILES, '').trimEnd()
}
