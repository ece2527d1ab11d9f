import type { OpenPullRequest, RepositoryState } from '../../types.ts'
import { GraphqlFailure } from './graphql-failure.ts'

/**
 * All that a run needs to know, in one request, in fields that GitHub Enterprise Server has too. Pull requests are
 * asked for by the branch's name alone and sorted out here: forks may have a branch of that name, many of them.
 */
export const STATE_QUERY = `
query State(
  $owner: String!, $name: String!, $branch: String!, $head: String!,
  $base: String!, $withBase: Boolean!, $commit: GitObjectID!, $withCommit: Boolean!
) {
  viewer { login }
  repository(owner: $owner, name: $name) {
    id
    isArchived
    viewerPermission
    defaultBranchRef { name target { oid } }
    base: ref(qualifiedName: $base) @include(if: $withBase) { name target { oid } }
    commit: object(oid: $commit) @include(if: $withCommit) { oid ... on Commit { tree { oid } } }
    branch: ref(qualifiedName: $head) {
      target { oid ... on Commit { message tree { oid } parents(first: 3) { nodes { oid } } } }
    }
    open: pullRequests(headRefName: $branch, states: OPEN, first: 100, orderBy: { field: CREATED_AT, direction: DESC }) {
      nodes { ...Pull }
    }
    past: pullRequests(headRefName: $branch, states: [CLOSED, MERGED], first: 30, orderBy: { field: CREATED_AT, direction: DESC }) {
      nodes { ...Pull }
    }
  }
}
fragment Pull on PullRequest {
  number url title body state isDraft mergeable isCrossRepository headRefOid baseRefName headRepository { id }
}`

export interface StateQuery {
  readonly branch: string
  readonly base: string | null
  readonly baseCommit: string | null
}

export interface StateAnswer {
  readonly viewer?: { readonly login: string } | null
  readonly repository: {
    readonly id: string
    readonly isArchived: boolean
    readonly viewerPermission: string | null
    readonly defaultBranchRef: Ref | null
    readonly base?: Ref | null
    readonly commit?: { readonly oid: string; readonly tree?: { readonly oid: string } } | null
    readonly branch: { readonly target: Target | null } | null
    readonly open: { readonly nodes: readonly (Pull | null)[] | null }
    readonly past: { readonly nodes: readonly (Pull | null)[] | null }
  } | null
}

interface Ref {
  readonly name: string
  readonly target: { readonly oid: string } | null
}

interface Target {
  readonly oid: string
  readonly message?: string
  readonly tree?: { readonly oid: string }
  readonly parents?: { readonly nodes: readonly ({ readonly oid: string } | null)[] | null }
}

interface Pull {
  readonly number: number
  readonly url: string
  readonly title: string
  readonly body: string
  readonly state: 'OPEN' | 'CLOSED' | 'MERGED'
  readonly isDraft: boolean
  readonly mergeable: string
  readonly isCrossRepository: boolean
  readonly headRefOid: string
  readonly baseRefName: string
  readonly headRepository: { readonly id: string } | null
}

export function variablesOf(repository: string, query: StateQuery): { readonly [name: string]: unknown } {
  const [owner, name] = repository.split('/')
  return {
    owner,
    name,
    branch: query.branch,
    head: `refs/heads/${query.branch}`,
    base: `refs/heads/${query.base ?? ''}`,
    withBase: query.base !== null,
    commit: query.baseCommit ?? '0'.repeat(40),
    withCommit: query.baseCommit !== null,
  }
}

export function stateOf(answer: StateAnswer, query: StateQuery): RepositoryState {
  const found = answer.repository
  if (found === null) throw new GraphqlFailure([{ type: 'NOT_FOUND', message: 'GitHub named no repository.' }])

  const base = refOf(query.base === null ? found.defaultBranchRef : (found.base ?? null))
  const isOwn = (pull: Pull) => !pull.isCrossRepository && pull.headRepository?.id === found.id
  const isToBase = (pull: Pull) => pull.baseRefName === (base?.name ?? query.base)
  const open = nodesOf(found.open).filter(isOwn)
  const past = nodesOf(found.past).filter(pull => isOwn(pull) && isToBase(pull))
  return {
    archived: found.isArchived,
    defaultBranch: found.defaultBranchRef?.name ?? null,
    base,
    baseCommitKnown: query.baseCommit === null || (found.commit ?? null) !== null,
    branch: branchOf(found.branch?.target ?? null),
    open: open.filter(isToBase).map(pullOf),
    elsewhere: open.filter(pull => !isToBase(pull)).map(pullOf),
    closed: past.filter(pull => pull.state === 'CLOSED').map(pullOf),
    merged: past.filter(pull => pull.state === 'MERGED').map(pullOf),
    viewer: answer.viewer?.login ?? null,
    canPush: found.viewerPermission === null ? null : ['ADMIN', 'MAINTAIN', 'WRITE'].includes(found.viewerPermission),
  }
}

function refOf(ref: Ref | null): RepositoryState['base'] {
  return ref?.target ? { name: ref.name, head: ref.target.oid } : null
}

function branchOf(target: Target | null): RepositoryState['branch'] {
  if (target?.tree === undefined) return null
  return {
    head: target.oid,
    tree: target.tree.oid,
    message: target.message ?? '',
    parents: nodesOf(target.parents).map(parent => parent.oid),
  }
}

function pullOf(pull: Pull): OpenPullRequest {
  return {
    number: pull.number,
    url: pull.url,
    title: pull.title,
    body: pull.body,
    headSha: pull.headRefOid,
    draft: pull.isDraft,
    conflicting: pull.mergeable === 'CONFLICTING',
  }
}

function nodesOf<Node>(connection: { readonly nodes: readonly (Node | null)[] | null } | undefined): readonly Node[] {
  return (connection?.nodes ?? []).filter(node => node !== null)
}
