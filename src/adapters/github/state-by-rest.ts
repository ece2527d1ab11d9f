import type { OpenPullRequest, RepositoryState } from '../../types.ts'
import type { Client } from './client.ts'
import { statusOf } from './errors.ts'
import { GraphqlFailure } from './graphql-failure.ts'
import type { StateQuery } from './state.ts'

/** True when what answered knows no GraphQL: a small server, or a proxy that lets only REST through. */
export function isWithoutGraphql(error: unknown): boolean {
  return !(error instanceof GraphqlFailure) && [404, 405, 410, 501].includes(statusOf(error) ?? 0)
}

/**
 * The same state as the one GraphQL query, in five to seven requests, for servers without GraphQL. Whose token it is
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
  const branchOf = async (name: string) => (name === '' ? null : readBranch(client, name, trees))
  const [{ data: repository }, branch, named, open, past] = await Promise.all([
    rest.repos.get(at),
    branchOf(query.branch),
    branchOf(query.base ?? ''),
    pullsOf(client, query.branch, 'open'),
    pullsOf(client, query.branch, 'closed'),
  ])
  const normal = repository.default_branch
  const atDefault = query.base === normal ? named : await branchOf(normal)
  const found = query.base === null ? atDefault : named
  const base = found === null ? null : { name: query.base ?? normal, head: found.head }
  const isOwn = (pull: Listed) => pull.head.ref === query.branch && pull.head.repo?.id === repository.id
  const isToBase = (pull: Listed) => pull.base.ref === (base?.name ?? query.base)
  const mine = open.filter(isOwn)
  const gone = past.filter(pull => isOwn(pull) && isToBase(pull))
  return {
    viewer: null,
    archived: repository.archived,
    defaultBranch: atDefault === null ? null : normal,
    base,
    baseCommitKnown: query.baseCommit === null || (await isKnown(client, query.baseCommit, trees)),
    branch,
    open: await Promise.all(mine.filter(isToBase).map(pull => withConflicts(client, pull))),
    elsewhere: mine.filter(pull => !isToBase(pull)).map(pullOf),
    closed: gone.filter(pull => !pull.merged_at).map(pullOf),
    merged: gone.filter(pull => pull.merged_at).map(pullOf),
    canPush: roleOf(repository.permissions),
  }
}

interface Listed {
  readonly number: number
  readonly html_url: string
  readonly title: string
  readonly body: string | null
  readonly draft?: boolean | undefined
  readonly merged_at: string | null
  readonly head: { readonly ref: string; readonly sha: string; readonly repo: { readonly id: number } | null }
  readonly base: { readonly ref: string }
}

async function readBranch(
  client: Client,
  branch: string,
  trees: Map<string, string>,
): Promise<RepositoryState['branch']> {
  const found = await orNull([404], () => client.rest.repos.getBranch({ ...client.at, branch }))
  // A branch that was renamed answers with the one that it is now.
  if (found === null || found.data.name !== branch) return null
  const { sha: head, commit, parents } = found.data.commit
  trees.set(head, commit.tree.sha)
  return { head, tree: commit.tree.sha, message: commit.message, parents: parents.map(({ sha }) => sha) }
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

async function isKnown(client: Client, commit: string, trees: Map<string, string>): Promise<boolean> {
  if (trees.has(commit)) return true
  // 409: a repository without a commit.
  const found = await orNull([404, 409, 422], () => client.rest.git.getCommit({ ...client.at, commit_sha: commit }))
  if (found !== null) trees.set(commit, found.data.tree.sha)
  return found !== null
}

/** Only a pull request that is asked for by itself says whether it can be merged. */
async function withConflicts(client: Client, pull: Listed): Promise<OpenPullRequest> {
  const { data } = await client.rest.pulls.get({ ...client.at, pull_number: pull.number })
  return { ...pullOf(pull), conflicting: data.mergeable === false }
}

function pullOf(pull: Listed): OpenPullRequest {
  return {
    number: pull.number,
    url: pull.html_url,
    title: pull.title,
    body: pull.body ?? '',
    headSha: pull.head.sha,
    draft: pull.draft ?? false,
    conflicting: false,
  }
}

/** Who may push. Of the token of a workflow or an app GitHub says that it may do nothing, whatever it may do. */
function roleOf(permissions: { readonly pull?: boolean; readonly push?: boolean } | undefined): boolean | null {
  if (permissions?.push === true) return true
  return permissions?.pull === true ? false : null
}

async function orNull<Result>(statuses: readonly number[], work: () => Promise<Result>): Promise<Result | null> {
  try {
    return await work()
  } catch (error) {
    if (statuses.includes(statusOf(error) ?? 0)) return null
    throw error
  }
}
