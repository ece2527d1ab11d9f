/** What GraphQL gives for the nouns: pull requests, references, git objects, people, labels. */
import { readCommit } from '../git/commits.ts'
import { entryAt, type ObjectKind, readBlob } from '../git/objects.ts'
import type { Label, Person, Repository } from '../hub.ts'
import { commitsOf, isMergeable, type PullThread } from '../pulls.ts'
import type { Ref } from '../refs.ts'
import { nodeId, repositoryUrl, verification } from '../rest/views.ts'
import { type ConnectionArguments, connection } from './connection.ts'
import { repositoryNode } from './queries.ts'
import type { Context } from './run.ts'

export type Node = Record<string, unknown>

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
  const { verified, reason, signature } = verification(context.hub, commit)
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

export function personNode(person: Person): Node {
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

export function labelNode(label: Label): Node {
  const { name, color, description } = label
  return { __typename: 'Label', id: nodeId('LA', label.id), name, color, description }
}

export function stateOf(thread: PullThread): string {
  if (thread.pull.merged !== null) return 'MERGED'
  return thread.state === 'open' ? 'OPEN' : 'CLOSED'
}
