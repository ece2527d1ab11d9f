import { UserError } from '../errors.ts'
import type { OpenPullRequest, Outcome, Proposal, PullRequestResult, PullRequests, RepositoryState } from '../types.ts'
import type { Compose } from './publish/bodies.ts'
import { asClosedByUs, changeOf, composed } from './publish/bodies.ts'
import { mergedBase } from './publish/merged-base.ts'
import {
  alreadyMerged,
  branchTaken,
  declined,
  mustBeOnBase,
  mustBeOwnBranch,
  mustBeWritable,
  nothingLeft,
  peopleCommitted,
} from './publish/reasons.ts'
import type { OurStanding } from './publish/standing.ts'
import { isOurs, standingOf } from './publish/standing.ts'
import { trailerOf } from './publish/trailer.ts'

export interface PublishContext {
  readonly branch: string
  /** Null: the repository's default branch. */
  readonly base: string | null
  /** Whose files were read; null for those of a folder. */
  readonly baseCommit: string | null
  /** Like `Compose`, told whose token it is besides. */
  readonly compose: (previous: string | null, commits: readonly string[], viewer: string | null) => string
}

export interface Published {
  readonly outcome: Outcome
  readonly reason: { readonly id: string; readonly text: string }
  readonly pullRequest: PullRequestResult | null
  readonly warnings: readonly string[]
}

/** Somebody else, often another run of ours, was faster: look again and go on from what stands now. */
const RACES: readonly string[] = ['branch-exists', 'branch-moved', 'pull-request-exists']
const ROUNDS = 3

/**
 * Makes the branch, the commit and the pull request agree with the proposal, and touches nothing that people did.
 * When nothing is to be changed, nothing is written. `null` proposes nothing: then a pull request of ours that is still
 * open is closed.
 *
 * @throws UserError for what people can mend; what was done until then is picked up by the next run.
 */
export async function publish(
  proposal: Proposal | null,
  context: PublishContext,
  port: PullRequests,
): Promise<Published> {
  for (let round = 1; ; round += 1) {
    try {
      return proposal === null ? await withdraw(context, port) : await propose(proposal, context, port)
    } catch (error) {
      if (round === ROUNDS || !(error instanceof UserError) || !RACES.includes(error.id)) throw error
    }
  }
}

async function propose(proposal: Proposal, context: PublishContext, port: PullRequests): Promise<Published> {
  const state = await port.read(proposal)
  const compose: Compose = (previous, commits) => context.compose(previous, commits, state.viewer)
  mustBeOwnBranch(state, proposal)
  const standing = standingOf(state, proposal, isOurs(state) ? null : await mergedBase(state, proposal, port))
  if (standing.kind === 'declined') return untouched('none', declined(standing.pull, proposal), standing.pull)
  if (standing.kind === 'merged') return untouched('none', alreadyMerged(standing.pull, proposal), standing.pull)
  if (standing.kind === 'people') return untouched('refused', peopleCommitted(proposal.branch), standing.pull)
  if (standing.kind === 'taken') return untouched('refused', branchTaken(proposal, standing.pull), standing.pull)

  const { pull } = standing
  if (pull !== null && standing.isCurrent && changeOf(pull, proposal, compose, standing.commits) === null) {
    const text = `The pull request #${pull.number} is right as it is.`
    return untouched('unchanged', { id: 'already-proposed', text }, pull)
  }
  mustBeWritable(state, proposal)
  await mustBeOnBase(state, proposal, port)
  const { commits, verified } = await bringUpBranch(standing, proposal, port)
  const headSha = commits.at(-1) ?? ''
  if (pull === null) return open(proposal, compose, port, commits, verified)

  const warnings = await bringUpBody(pull, state, standing.isCurrent, proposal, compose, port, commits)
  return {
    outcome: 'updated',
    reason: { id: 'updated', text: `The pull request #${pull.number} was brought up to date.` },
    pullRequest: { number: pull.number, url: pull.url, headSha, verified },
    warnings,
  }
}

/** One commit on the commit that was read, and one move of the branch: never by way of the base. */
async function bringUpBranch(
  standing: OurStanding,
  proposal: Proposal,
  port: PullRequests,
): Promise<{ readonly commits: readonly string[]; readonly verified: boolean | null }> {
  if (standing.isCurrent) return { commits: standing.commits, verified: null }
  const { sha, verified } = await port.commit({
    parent: proposal.baseCommit,
    message: proposal.commitMessage,
    trailer: tree => trailerOf(proposal.state, tree),
    files: proposal.files,
  })
  if (standing.head !== null) {
    return { commits: [await port.moveBranch(proposal.branch, standing.head, sha)], verified }
  }
  await port.createBranch(proposal.branch, sha)
  return { commits: [sha], verified }
}

async function open(
  proposal: Proposal,
  compose: Compose,
  port: PullRequests,
  commits: readonly string[],
  verified: boolean | null,
): Promise<Published> {
  const { title, branch, base, draft } = proposal
  const pull = await port.open({ title, body: composed(proposal, compose, null, commits), branch, base, draft })
  const noDraft = draft && !pull.draft ? ['GitHub has no drafts for this repository: it is open for review.'] : []
  return {
    outcome: 'created',
    reason: { id: 'created', text: `The pull request #${pull.number} was opened.` },
    pullRequest: { number: pull.number, url: pull.url, headSha: commits.at(-1) ?? pull.headSha, verified },
    warnings: [...noDraft, ...(await port.decorate(pull.number, proposal))],
  }
}

/**
 * GitHub cannot compare bodies when it takes one, so the time in which a tick could be lost is made short: the body is
 * read right before it is written, and once more after, to put back what came between.
 */
async function bringUpBody(
  pull: OpenPullRequest,
  state: RepositoryState,
  isFresh: boolean,
  proposal: Proposal,
  compose: Compose,
  port: PullRequests,
  commits: readonly string[],
): Promise<readonly string[]> {
  const current = (from: RepositoryState) => from.open.find(({ number }) => number === pull.number) ?? null
  // Making a commit takes seconds: then what was read before is too old to write over.
  let now = current(isFresh ? state : await port.read(proposal))
  for (let attempt = 1; attempt <= 3; attempt += 1) {
    if (now === null) return [`The pull request #${pull.number} was closed while this run was at work.`]
    const change = changeOf(now, proposal, compose, commits)
    if (change === null) return []
    await port.edit(pull.number, change)
    now = current(await port.read(proposal)) ?? now
  }
  return changeOf(now ?? pull, proposal, compose, commits) === null
    ? []
    : [`The description of #${pull.number} was edited again and again while this run was at work: run it once more.`]
}

/** Nothing is left to upgrade: our pull request goes, unless people have put work into it. */
async function withdraw(context: PublishContext, port: PullRequests): Promise<Published> {
  const { branch, base, baseCommit } = context
  const state = await port.read({ branch, base, baseCommit: null })
  const pull = state.open[0]
  if (pull === undefined) return untouched('none', nothingLeft, null)
  const isKept = !isOurs(state) && (await mergedBase(state, null, port)) === null
  if (isKept || state.branch === null) {
    const text = `Nothing is left to upgrade. #${pull.number} stays open, because it holds commits of others.`
    return untouched('none', { id: 'people-committed', text }, pull)
  }
  if (baseCommit !== null && state.base?.head !== baseCommit) {
    const stays = `#${pull.number} stays open: ${baseCommit.slice(0, 12)}, where nothing is left to upgrade, is not what \`${state.base?.name ?? base}\` is at now. The next run there looks again.`
    return { ...untouched('none', nothingLeft, pull), warnings: [stays] }
  }
  mustBeWritable(state, null)
  await port.edit(pull.number, { state: 'closed', body: asClosedByUs(pull.body) })
  const warnings = [
    ...(await attempt('The reason could not be written as a comment', () =>
      port.comment(
        pull.number,
        'Closed by the workflow that opened it: nothing is left to upgrade. It opens a new one when there is.',
      ),
    )),
    ...(await attempt(`The branch ${branch} could not be deleted`, async () => {
      // A pull request of somebody's from our branch to another one would be closed with it.
      if (state.elsewhere.length === 0) await port.deleteBranch(branch, state.branch?.head ?? '')
    })),
  ]
  return {
    outcome: 'closed',
    reason: { id: 'closed', text: `Nothing is left to upgrade: #${pull.number} was closed.` },
    pullRequest: { number: pull.number, url: pull.url, headSha: pull.headSha, verified: null },
    warnings,
  }
}

async function attempt(warning: string, work: () => Promise<void>): Promise<readonly string[]> {
  try {
    await work()
    return []
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    return [`${warning}: ${error.message}`]
  }
}

function untouched(outcome: Outcome, reason: Published['reason'], pull: OpenPullRequest | null): Published {
  const pullRequest =
    pull === null ? null : { number: pull.number, url: pull.url, headSha: pull.headSha, verified: null }
  return { outcome, reason, pullRequest, warnings: [] }
}
