/** What can be asked with GraphQL. */
import { readCommit } from '../git/commits.ts'
import { isSha } from '../git/git.ts'
import { entryAt, kindOf, type ObjectKind, readBlob } from '../git/objects.ts'
import { findRepository, fullName, type Label, type Person, type Repository, type Token } from '../hub.ts'
import { commitsOf, isMergeable, type PullThread, pullsOf } from '../pulls.ts'
import { isEmpty, type Ref, readRef } from '../refs.ts'
import { Refusal } from '../refusal.ts'
import { findLabel } from '../rest/issues.ts'
import { commitBehind } from '../rest/route.ts'
import { nodeId, repositoryUrl, verification } from '../rest/views.ts'
import { canSee, isInstallation, roleOf } from '../tokens.ts'
import { type ConnectionArguments, connection } from './connection.ts'
import type { Context } from './run.ts'

type Node = Record<string, unknown>

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

export function pullNode(context: Context, repository: Repository, thread: PullThread): Node {
  const { pull } = thread
  return {
    __typename: 'PullRequest',
    id: nodeId('PR', thread.id),
    databaseId: thread.id,
    number: thread.number,
    url: repositoryUrl(context.hub, repository, `/pull/${thread.number}`),
    title: thread.title,
    body: thread.body ?? '',
    bodyText: thread.body ?? '',
    isDraft: pull.draft,
    mergeable: async () => {
      if (stateOf(thread) !== 'OPEN') return 'UNKNOWN'
      return (await isMergeable(repository, pull)) ? 'MERGEABLE' : 'CONFLICTING'
    },
    state: stateOf(thread),
    closed: thread.state === 'closed',
    merged: pull.merged !== null,
    headRefOid: pull.headSha,
    headRefName: pull.headBranch,
    baseRefName: pull.baseBranch,
    baseRefOid: pull.baseSha,
    isCrossRepository: pull.headRepository !== repository,
    headRepository: repositoryNode(context, pull.headRepository),
    headRepositoryOwner: personNode(pull.headRepository.owner),
    author: personNode(thread.author),
    createdAt: thread.createdAt,
    updatedAt: thread.updatedAt,
    closedAt: thread.closedAt,
    mergedAt: pull.merged?.at ?? null,
    mergeCommit: pull.merged === null ? null : () => objectNode(context, repository, pull.merged?.sha ?? '', 'commit'),
    commits: async (args: ConnectionArguments) =>
      connection(await commitsOf(repository, pull), args, sha => ({
        __typename: 'PullRequestCommit',
        id: nodeId('PRC', `${thread.id}:${sha}`),
        commit: () => objectNode(context, repository, sha, 'commit'),
      })),
    labels: (args: ConnectionArguments) => connection(thread.labels, args, labelNode),
    assignees: (args: ConnectionArguments) => connection(thread.assignees, args, personNode),
    comments: (args: ConnectionArguments) =>
      connection(thread.comments, args, comment => ({
        __typename: 'IssueComment',
        id: nodeId('IC', comment.id),
        body: comment.body,
        author: personNode(comment.author),
        createdAt: comment.createdAt,
      })),
  }
}

export async function refNode(context: Context, repository: Repository, ref: Ref): Promise<Node> {
  return {
    __typename: 'Ref',
    id: nodeId('REF', `${repository.id}:${ref.name}`),
    name: ref.name.replace(/^refs\/(heads|tags)\//, ''),
    prefix: /^refs\/(heads|tags)\//.exec(ref.name)?.[0] ?? 'refs/',
    target: () => objectNode(context, repository, ref.sha, ref.type),
    repository: () => repositoryNode(context, repository),
  }
}

export async function objectNode(
  context: Context,
  repository: Repository,
  sha: string,
  kind: ObjectKind,
): Promise<Node> {
  const common = { oid: sha, abbreviatedOid: sha.slice(0, 7), repository: () => repositoryNode(context, repository) }
  if (kind === 'tree') return { __typename: 'Tree', id: nodeId('T', sha), ...common }
  if (kind === 'tag') return { __typename: 'Tag', id: nodeId('TA', sha), ...common }
  if (kind === 'blob') {
    const bytes = await readBlob(repository.folder, sha)
    const text = bytes.toString('utf8')
    const isBinary = bytes.includes(0)
    return {
      __typename: 'Blob',
      id: nodeId('B', sha),
      ...common,
      byteSize: bytes.length,
      isBinary,
      isTruncated: false,
      text: isBinary ? null : text,
    }
  }
  const commit = await readCommit(repository.folder, sha)
  const { verified, reason, signature } = await verification(context.hub, repository, commit)
  const actor = ({ name, email, date }: typeof commit.author) => {
    const user = [...context.hub.people.values()].find(person => person.email === email && person.type === 'User')
    return { __typename: 'GitActor', name, email, date, user: user === undefined ? null : personNode(user) }
  }
  return {
    __typename: 'Commit',
    id: nodeId('C', `${repository.id}:${sha}`),
    ...common,
    url: repositoryUrl(context.hub, repository, `/commit/${sha}`),
    commitUrl: repositoryUrl(context.hub, repository, `/commit/${sha}`),
    message: commit.message,
    messageHeadline: commit.message.split('\n')[0],
    messageBody: commit.message.split('\n').slice(2).join('\n'),
    committedDate: commit.committer.date,
    authoredDate: commit.author.date,
    author: actor(commit.author),
    committer: actor(commit.committer),
    tree: () => objectNode(context, repository, commit.tree, 'tree'),
    parents: (args: ConnectionArguments) =>
      connection(commit.parents, args, parent => objectNode(context, repository, parent, 'commit')),
    signature:
      commit.signature === null && !verified
        ? null
        : {
            __typename: 'SshSignature',
            isValid: verified,
            state: reason.toUpperCase(),
            signature,
            wasSignedByGitHub: verified,
          },
    file: async ({ path }: { path: string }) => {
      const entry = await entryAt(repository.folder, sha, path)
      return entry === null
        ? null
        : { name: path.split('/').at(-1), path, mode: Number.parseInt(entry.mode, 8), oid: entry.sha }
    },
  }
}

function personNode(person: Person): Node {
  const bot = person.type === 'Bot'
  return {
    __typename: person.type,
    id: nodeId(bot ? 'BOT' : 'U', person.id),
    databaseId: person.id,
    // GraphQL names a bot without the suffix that REST gives it.
    login: bot ? person.login.replace('[bot]', '') : person.login,
    name: person.name,
  }
}

function labelNode(label: Label): Node {
  const { name, color, description } = label
  return { __typename: 'Label', id: nodeId('LA', label.id), name, color, description }
}

function stateOf(thread: PullThread): string {
  if (thread.pull.merged !== null) return 'MERGED'
  return thread.state === 'open' ? 'OPEN' : 'CLOSED'
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
