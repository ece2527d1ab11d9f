import type { OpenPullRequest, RepositoryState } from '../../types.ts'
import { headOf } from './branches.ts'
import type { Client } from './client.ts'
import { messageOf, statusOf } from './errors.ts'
import { GraphqlFailure } from './graphql-failure.ts'
import { type PullAnswer, pullOf } from './pulls.ts'
import type { StateQuery } from './state.ts'

/** True when what answered knows no GraphQL: a small server, or a proxy that lets only REST through. */
export function isWithoutGraphql(error: unknown): boolean {
  return !(error instanceof GraphqlFailure) && [404, 405, 410, 501].includes(statusOf(error) ?? 0)
}

/**
 * The same state as the one GraphQL query, in five to eight requests, for servers without GraphQL. Whose token it is
 * stays unknown: REST does not say it to the token of a workflow.
 *
 * @param trees the tree of each commit that is seen goes in here.
 */
export async function stateByRest(
  client: Client,
  query: StateQuery,
  trees: Map<string, string>,
): Promise<RepositoryState> {
  const { rest, at } = client
  const [{ data: repository }, branch, named, isKnown, open, past] = await Promise.all([
    rest.repos.get(at),
    readBranch(client, query.branch, trees),
    query.base === null ? null : knownHead(client, query.base),
    query.baseCommit === null || readCommit(client, query.baseCommit, trees).then(commit => commit !== null),
    pullsOf(client, query.branch, 'open'),
    pullsOf(client, query.branch, 'closed'),
  ])
  const usual = repository.default_branch
  const usualHead = query.base === usual ? named : await knownHead(client, usual)
  const name = query.base ?? usual
  const head = query.base === null ? usualHead : named
  const isOwn = (pull: Listed) => pull.head.ref === query.branch && pull.head.repo?.id === repository.id
  const isToBase = (pull: Listed) => pull.base.ref === name
  const mine = open.filter(isOwn)
  const gone = past.filter(pull => isOwn(pull) && isToBase(pull))
  return {
    viewer: null,
    archived: repository.archived,
    defaultBranch: usualHead === null ? null : usual,
    base: head === null ? null : { name, head },
    baseCommitKnown: isKnown,
    branch,
    open: await Promise.all(mine.filter(isToBase).map(pull => withConflicts(client, pull))),
    elsewhere: mine.filter(pull => !isToBase(pull)).map(pullOf),
    closed: gone.filter(pull => !pull.merged_at).map(pullOf),
    merged: gone.filter(pull => pull.merged_at).map(pullOf),
    canPush: roleOf(repository.permissions),
  }
}

interface Listed extends PullAnswer {
  readonly merged_at: string | null
  readonly head: { readonly ref: string; readonly sha: string; readonly repo: { readonly id: number } | null }
  readonly base: { readonly ref: string }
}

async function readBranch(
  client: Client,
  branch: string,
  trees: Map<string, string>,
): Promise<RepositoryState['branch']> {
  const head = await knownHead(client, branch)
  const commit = head === null ? null : await readCommit(client, head, trees)
  if (head === null || commit === null) return null
  const { tree, message, parents } = commit
  return { head, tree: tree.sha, message, parents: parents.map(({ sha }) => sha) }
}

/** Null also for a commit that GitHub does not know. */
async function readCommit(client: Client, sha: string, trees: Map<string, string>) {
  const found = await orNull(() => client.rest.git.getCommit({ ...client.at, commit_sha: sha }))
  if (found !== null) trees.set(sha, found.data.tree.sha)
  return found?.data ?? null
}

/** Null also in a repository without a commit. */
function knownHead(client: Client, branch: string): Promise<string | null> {
  return orNull(() => headOf(client, branch))
}

/** With their owner's name, else GitHub lists all there are; forks of the same owner are among them. */
async function pullsOf(client: Client, branch: string, state: 'open' | 'closed'): Promise<readonly Listed[]> {
  const { data } = await client.rest.pulls.list({
    ...client.at,
    head: `${client.at.owner}:${branch}`,
    state,
    sort: 'created',
    direction: 'desc',
    per_page: state === 'open' ? 100 : 30,
  })
  return data
}

/** Only a pull request that is asked for by itself says whether it can be merged. */
async function withConflicts(client: Client, pull: Listed): Promise<OpenPullRequest> {
  const { data } = await client.rest.pulls.get({ ...client.at, pull_number: pull.number })
  return { ...pullOf(pull), conflicting: data.mergeable === false }
}

/** Who may push. Of the token of a workflow or an app GitHub says that it may do nothing, whatever it may do. */
function roleOf(permissions: { readonly pull?: boolean; readonly push?: boolean } | undefined): boolean | null {
  if (permissions?.push === true) return true
  return permissions?.pull === true ? false : null
}

/** Null when there is no such thing; 409 is the answer of a repository without a commit. */
async function orNull<Result>(work: () => Promise<Result>): Promise<Result | null> {
  try {
    return await work()
  } catch (error) {
    const status = statusOf(error)
    if (status === 404 || (status === 409 && /empty/i.test(messageOf(error)))) return null
    throw error
  }
}
