import { UserError } from '../../errors.ts'
import type { OpenPullRequest, Proposal, PullRequests, RepositoryState } from '../../types.ts'
import { readState } from '../describe/state.ts'

interface Reason {
  readonly id: string
  readonly text: string
}

export const nothingLeft: Reason = { id: 'nothing-to-upgrade', text: 'Nothing is left to upgrade.' }

export function declined(pull: OpenPullRequest, proposal: Proposal): Reason {
  return {
    id: 'declined',
    text: `#${pull.number} for ${proposal.state.to} was closed without a merge, so it is not opened again. The next release gets a new one; to have this one back, reopen #${pull.number}.`,
  }
}

export function alreadyMerged(pull: OpenPullRequest, proposal: Proposal): Reason {
  return {
    id: 'already-merged',
    text: `#${pull.number} has brought this to \`${proposal.base}\` already, after the commit ${proposal.baseCommit.slice(0, 12)} whose files were read.`,
  }
}

export function peopleCommitted(branch: string): Reason {
  return {
    id: 'people-committed',
    text: `Others have committed to \`${branch}\`, so nothing was changed there. Merge or close its pull request and delete the branch, then run again.`,
  }
}

export function branchTaken({ branch, base }: Proposal, pull: OpenPullRequest | null): Reason {
  const other = `Give another name in the input \`branch\`, for example \`${branch}-2\`.`
  // Somebody gave it another base, or another run of ours proposes to that one.
  if (pull !== null && readState(pull.body) !== null) {
    const text = `#${pull.number} goes from \`${branch}\` to another branch than \`${base}\`, so nothing was changed. To follow it there, name that branch in the input \`base\`. ${other}`
    return { id: 'branch-taken', text }
  }
  const whose = pull === null ? 'holds commits that are not ours' : `belongs to #${pull.number}`
  return { id: 'branch-taken', text: `The branch \`${branch}\` ${whose}, so nothing was changed. ${other}` }
}

/** The branch is moved as if it were only ours, so it may be none that people work on. */
export function mustBeOwnBranch(state: RepositoryState, proposal: Proposal): void {
  const { branch, base } = proposal
  if (branch !== base && branch !== state.defaultBranch) return
  throw new UserError(
    'branch-is-base',
    `\`${branch}\` is ${branch === base ? 'the branch that the pull request goes to' : 'the default branch'}, and the action needs one of its own.`,
    'Give another name in the input `branch`, or leave it out.',
  )
}

/** What can be known to fail is said before the first write. `null`: nothing is proposed, a pull request is closed. */
export function mustBeWritable(state: RepositoryState, proposal: Proposal | null): void {
  if (state.archived) {
    throw new UserError(
      'archived',
      'The repository is archived, and so read-only.',
      'Unarchive it (Settings > General > Danger Zone), or take the workflow out of it.',
    )
  }
  if (state.canPush === false) {
    throw new UserError(
      'no-push',
      'The owner of the token may read this repository, but not push to it.',
      'Give a token of somebody with the role Write, or leave the input `token` out to use the token of the workflow.',
    )
  }
  if (proposal === null) return
  if (state.defaultBranch === null) {
    throw new UserError(
      'empty-repository',
      'The repository has no commit on GitHub yet.',
      'Push a first commit; until then there is nothing to upgrade.',
    )
  }
  if (state.base === null) {
    throw new UserError(
      'base-missing',
      `There is no branch \`${proposal.base}\` on GitHub to open a pull request to.`,
      'Push it, or name another one in the input `base`.',
    )
  }
  if (!state.baseCommitKnown) {
    throw new UserError(
      'base-commit-unknown',
      `GitHub does not know the commit ${proposal.baseCommit.slice(0, 12)} whose files were read.`,
      'Push it first, or let the workflow check out a branch of GitHub without commits of its own.',
    )
  }
}

/** A pull request from a commit of another branch would carry the commits of that branch too. */
export async function mustBeOnBase(
  state: RepositoryState,
  { base, baseCommit }: Proposal,
  port: Pick<PullRequests, 'compare'>,
): Promise<void> {
  if (state.base === null || state.base.head === baseCommit) return
  if ((await port.compare(state.base.head, baseCommit))?.ahead === 0) return
  throw new UserError(
    'base-commit-elsewhere',
    `The commit ${baseCommit.slice(0, 12)} whose files were read is not on \`${base}\`, so the pull request would carry other commits too.`,
    `Check out that branch (\`ref: ${base}\` of actions/checkout), or name the one that is checked out in the input \`base\`.`,
  )
}
