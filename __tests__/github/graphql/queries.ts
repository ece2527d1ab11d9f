/** What can be asked with GraphQL. */
import { readCommit } from '../git/commits.ts'
import { isSha } from '../git/git.ts'
import { entryAt, kindOf } from '../git/objects.ts'
import { findRepository, fullName, type Repository, type Token } from '../hub.ts'
import { type PullThread, pullsOf } from '../pulls.ts'
import { isEmpty, readRef } from '../refs.ts'
import { Refusal } from '../refusal.ts'
import { findLabel } from '../rest/issues.ts'
import { commitBehind } from '../rest/route.ts'
import { nodeId, repositoryUrl } from '../rest/views.ts'
import { canSee, isInstallation, roleOf } from '../tokens.ts'
import { type ConnectionArguments, connection } from './connection.ts'
import { labelNode, type Node, objectNode, personNode, pullNode, refNode, stateOf } from './nodes.ts'
import type { Context } from './run.ts'

export const queries = {
  viewer: (_: unknown, { token }: Context) => personNode(token.person),

  rateLimit: (_: unknown, { token }: Context) => ({
    cost: 1,
    limit: token.rate.limit,
    used: token.rate.used,
    remaining: Math.max(0, token.rate.limit - token.rate.used),
    resetAt: new Date(token.rate.reset * 1000).toISOString(),
    nodeCount: 0,
  }),

  repository: ({ owner, name }: { owner: string; name: string }, context: Context) => {
    const repository = findRepository(context.hub, owner, name)
    if (repository === null || !canSee(context.token, repository)) {
      throw new Refusal(404, `Could not resolve to a Repository with the name '${owner}/${name}'.`)
    }
    return repositoryNode(context, repository)
  },
}

export function repositoryNode(context: Context, repository: Repository): Node {
  const branch = async (name: string) => {
    const ref = await readRef(repository, name)
    return ref === null ? null : refNode(context, repository, ref)
  }
  return {
    __typename: 'Repository',
    id: nodeId('R', repository.id),
    databaseId: repository.id,
    name: repository.name,
    nameWithOwner: fullName(repository),
    owner: personNode(repository.owner),
    url: repositoryUrl(context.hub, repository),
    isArchived: repository.archived,
    isPrivate: repository.private,
    isFork: repository.parent !== null,
    isEmpty: () => isEmpty(repository),
    viewerPermission: permission(context.token, repository),
    viewerCanAdminister: false,
    defaultBranchRef: () => branch(`refs/heads/${repository.defaultBranch}`),
    ref: ({ qualifiedName }: { qualifiedName: string }) =>
      branch(qualifiedName.startsWith('refs/') ? qualifiedName : `refs/heads/${qualifiedName}`),
    object: async ({ oid, expression }: { oid?: string; expression?: string }) => {
      const sha = oid ?? (await expressed(repository, expression ?? ''))
      const kind = sha === null || !isSha(sha) ? null : await kindOf(repository.folder, sha)
      return sha === null || kind === null ? null : objectNode(context, repository, sha, kind)
    },
    label: ({ name }: { name: string }) => {
      const label = findLabel(repository, name)
      return label === null ? null : labelNode(label)
    },
    labels: (args: ConnectionArguments) => connection(repository.labels, args, labelNode),
    pullRequest: ({ number }: { number: number }) => {
      const thread = pullsOf(repository).find(one => one.number === number)
      if (thread === undefined) {
        throw new Refusal(404, `Could not resolve to a PullRequest with the number of ${number}.`)
      }
      return pullNode(context, repository, thread)
    },
    pullRequests: (args: PullArguments) =>
      connection(filtered(repository, args), args, thread => pullNode(context, repository, thread)),
    releases: (args: ConnectionArguments & Ordered) => {
      const newest = [...repository.releases].filter(release => !release.draft)
      newest.sort((one, other) => (one.publishedAt < other.publishedAt ? 1 : -1))
      return connection(args.orderBy?.direction === 'ASC' ? newest.reverse() : newest, args, release => ({
        __typename: 'Release',
        id: nodeId('RE', release.id),
        tagName: release.tag,
        name: release.name,
        description: release.body,
        publishedAt: release.publishedAt,
        createdAt: release.publishedAt,
        isDraft: release.draft,
        isPrerelease: release.prerelease,
        url: repositoryUrl(context.hub, repository, `/releases/tag/${release.tag}`),
      }))
    },
  }
}

interface Ordered {
  readonly orderBy?: { readonly field: string; readonly direction: 'ASC' | 'DESC' }
}

interface PullArguments extends ConnectionArguments, Ordered {
  readonly headRefName?: string
  readonly baseRefName?: string
  readonly states?: readonly string[]
  readonly labels?: readonly string[]
}

/** By branch name only: pull requests of forks with the same branch name are among them. */
function filtered(repository: Repository, args: PullArguments): readonly PullThread[] {
  const wanted = pullsOf(repository)
    .filter(({ pull }) => args.headRefName === undefined || pull.headBranch === args.headRefName)
    .filter(({ pull }) => args.baseRefName === undefined || pull.baseBranch === args.baseRefName)
    .filter(thread => args.states === undefined || args.states.includes(stateOf(thread)))
    .filter(({ labels }) => args.labels === undefined || labels.some(label => args.labels?.includes(label.name)))
  const key = args.orderBy?.field === 'UPDATED_AT' ? 'updatedAt' : 'createdAt'
  const ascending = [...wanted].sort((one, other) =>
    one[key] === other[key] ? one.number - other.number : one[key] < other[key] ? -1 : 1,
  )
  return args.orderBy?.direction === 'DESC' ? ascending.reverse() : ascending
}

/** An installation has no permission of its own here: the schema says null. */
function permission(token: Token, repository: Repository): string | null {
  if (isInstallation(token)) return null
  if (token.person.id === repository.owner.id) return 'ADMIN'
  return roleOf(token.person, repository) === 'write' ? 'WRITE' : 'READ'
}

/** `main`, `HEAD`, `main:path/to/file`. */
async function expressed(repository: Repository, expression: string): Promise<string | null> {
  const colon = expression.indexOf(':')
  const name = colon < 0 ? expression : expression.slice(0, colon)
  const commit = await commitBehind(repository, name === 'HEAD' ? repository.defaultBranch : name)
  if (commit === null || colon < 0) return commit
  const path = expression.slice(colon + 1)
  if (path === '') return (await readCommit(repository.folder, commit)).tree
  return (await entryAt(repository.folder, commit, path))?.sha ?? null
}
