import { UserError } from '../../errors.ts'
import type { Client } from './client.ts'
import { messageOf, statusOf } from './errors.ts'
import { GraphqlFailure } from './graphql-failure.ts'
import { eventually } from './waiting.ts'

const MOVE = `
mutation Move($repository: ID!, $name: GitRefname!, $from: GitObjectID!, $to: GitObjectID!) {
  updateRefs(input: {
    repositoryId: $repository
    refUpdates: [{ name: $name, beforeOid: $from, afterOid: $to, force: true }]
  }) { clientMutationId }
}`

/** As the new value of a reference it takes the reference away. */
const NOTHING = '0'.repeat(40)

/** Makes the branch. When an attempt got through without its answer, the branch is there at `sha`, which is success. */
export async function createBranch(client: Client, branch: string, sha: string): Promise<void> {
  const ref = `refs/heads/${branch}`
  try {
    await eventually(client, isUnknownCommit, () => client.rest.git.createRef({ ...client.at, ref, sha }))
  } catch (error) {
    const status = statusOf(error)
    if (status !== 422 && status !== 409) throw error
    const head = await headOf(client, branch)
    if (head === sha) return
    if (head !== null) throw branchExists(branch)
    const other = await branchInTheWay(client, branch)
    if (other !== null) throw nameBlocked(branch, other)
    throw error
  }
}

/**
 * Moves the branch from one commit to another, or fails with `branch-moved` when it is not there (any more).
 *
 * @param repositoryId null where there is no GraphQL.
 * @returns where the branch is now: at `to`, or at a commit with the same files.
 */
export async function moveBranch(
  client: Client,
  repositoryId: string | null,
  branch: string,
  from: string,
  to: string,
): Promise<string> {
  if (repositoryId === null) return moveForward(client, branch, from, to)
  try {
    await swap(client, repositoryId, branch, from, to)
  } catch (error) {
    if (isUnknownMutation(error)) return moveForward(client, branch, from, to)
    await expectAt(client, branch, from, to, error)
  }
  return to
}

/** Takes the branch away when it is at `head`. Where GitHub cannot compare and delete in one step, it stays. */
export async function deleteBranch(
  client: Client,
  repositoryId: string | null,
  branch: string,
  head: string,
): Promise<void> {
  if (repositoryId === null) return
  try {
    await swap(client, repositoryId, branch, head, NOTHING)
  } catch (error) {
    if (isUnknownMutation(error)) return
    await expectAt(client, branch, head, null, error)
  }
}

async function swap(client: Client, repository: string, branch: string, from: string, to: string): Promise<void> {
  const variables = { repository, name: `refs/heads/${branch}`, from, to }
  await eventually(
    client,
    // A commit that was made a moment ago.
    error => error instanceof GraphqlFailure && /does not exist|could not resolve|not found/i.test(error.message),
    () => client.graphql(MOVE, variables),
  )
}

/**
 * For servers without `updateRefs`: REST compares nothing, but without `force` it moves a branch only to a commit on top
 * of where the branch is. So the new commit is made once more on top of the old head too, and when somebody has
 * committed in between, GitHub refuses, and nothing is lost.
 */
async function moveForward(client: Client, branch: string, from: string, to: string): Promise<string> {
  // A branch that was moved back would go through below.
  if ((await headOf(client, branch)) !== from) throw branchMoved(branch)
  const sha = await onTopOf(client, from, to)
  try {
    await eventually(client, isUnknownCommit, () =>
      client.rest.git.updateRef({ ...client.at, ref: `heads/${branch}`, sha, force: false }),
    )
  } catch (error) {
    await expectAt(client, branch, from, sha, error)
  }
  return sha
}

/** The commit with one more parent. No author, as at first, so that a bot's commit is verified. */
async function onTopOf(client: Client, parent: string, commit: string): Promise<string> {
  const { data } = await client.rest.git.getCommit({ ...client.at, commit_sha: commit })
  const parents = data.parents.map(({ sha }) => sha)
  if (parents.includes(parent)) return commit
  const both = { message: data.message, tree: data.tree.sha, parents: [...parents, parent] }
  return (await client.rest.git.createCommit({ ...client.at, ...both })).data.sha
}

/** After a refusal all is well when the branch is at `to` (null: gone): an attempt got through without its answer. */
async function expectAt(
  client: Client,
  branch: string,
  from: string,
  to: string | null,
  refusal: unknown,
): Promise<void> {
  if (!isAboutTheBranch(refusal)) throw refusal
  const head = await headOf(client, branch)
  if (head === to) return
  if (head !== from) throw branchMoved(branch)
  throw refusal
}

/** The commit that the branch is at, null when there is none. */
export async function headOf(client: Client, branch: string): Promise<string | null> {
  try {
    const { data } = await client.rest.git.getRef({ ...client.at, ref: `heads/${branch}` })
    return data.object.sha
  } catch (error) {
    if (statusOf(error) === 404) return null
    throw error
  }
}

/** In git, `a` and `a/b` cannot both be branches. */
async function branchInTheWay(client: Client, branch: string): Promise<string | null> {
  const [top = ''] = branch.split('/')
  const { data } = await client.rest.git.listMatchingRefs({ ...client.at, ref: `heads/${top}` })
  const names = data.map(ref => ref.ref.replace(/^refs\/heads\//, ''))
  return names.find(name => branch.startsWith(`${name}/`) || name.startsWith(`${branch}/`)) ?? null
}

function isUnknownCommit(error: unknown): boolean {
  const status = statusOf(error)
  return status === 404 || (status === 422 && /object does not exist/i.test(messageOf(error)))
}

function isUnknownMutation(error: unknown): boolean {
  return (
    error instanceof GraphqlFailure &&
    /updateRefs.*(doesn't exist|Cannot query)|Cannot query.*updateRefs|(GitRefname|RefUpdate).*(isn't|not) (a )?defined/i.test(
      error.message,
    )
  )
}

/** Only then is it worth a look where the branch is now: refusals for other reasons say their own. */
function isAboutTheBranch(error: unknown): boolean {
  const status = statusOf(error)
  return status === null || status === 422 || status === 409 || status >= 500
}

function branchExists(branch: string): UserError {
  return new UserError(
    'branch-exists',
    `The branch \`${branch}\` was made by somebody else while this run was at work.`,
    'Run again: it continues from there.',
  )
}

function branchMoved(branch: string): UserError {
  return new UserError(
    'branch-moved',
    `The branch \`${branch}\` was moved by somebody else while this run was at work, and so was left alone.`,
    'Run again. If two workflows run at the same time, give them a `concurrency` group.',
  )
}

function nameBlocked(branch: string, other: string): UserError {
  return new UserError(
    'branch-name-blocked',
    `The branch \`${branch}\` cannot be made as long as there is a branch \`${other}\`: git keeps one as a file and the other as a folder.`,
    `Delete \`${other}\`, or give another name in the input \`branch\`.`,
  )
}
