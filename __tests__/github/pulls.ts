/** Opening, changing and merging pull requests: what REST, GraphQL and people in tests share. */
import { close, isPull, publishHead } from './follow.ts'
import { mergeTree } from './git/commits.ts'
import { commitsBetween, isAncestor, mergeBase } from './git/history.ts'
import {
  findRepository,
  type Hub,
  isoNow,
  nextId,
  type Person,
  type Pull,
  type Repository,
  type Thread,
  type Token,
} from './hub.ts'
import { applyMoves, branchHead } from './refs.ts'
import { invalid, Refusal } from './refusal.ts'
import { judgeText } from './text-limits.ts'
import { mustWrite } from './tokens.ts'
import { commitAsGitHub, signatureOf } from './web-flow.ts'

export type PullThread = Thread & { readonly pull: Pull }

export interface PullRequestWish {
  readonly title: string
  readonly body: string | null
  /** `branch`, or `owner:branch` for a fork. */
  readonly head: string
  readonly base: string
  readonly draft: boolean
  readonly maintainerCanModify: boolean
}

export function pullsOf(repository: Repository): readonly PullThread[] {
  return repository.threads.filter(isPull)
}

/** The checks that a token has to pass, then `openPull`. */
export async function createPull(
  hub: Hub,
  token: Token,
  repository: Repository,
  wish: PullRequestWish,
): Promise<PullThread> {
  mustWrite(token, repository, 'pullRequests')
  if (token.kind === 'github-actions' && !repository.allowActionsToOpen) {
    throw new Refusal(403, 'GitHub Actions is not permitted to create or approve pull requests.')
  }
  return openPull(hub, token.person, repository, wish)
}

export async function openPull(
  hub: Hub,
  author: Person,
  repository: Repository,
  wish: PullRequestWish,
): Promise<PullThread> {
  judgeText('PullRequest', wish.title, wish.body)
  const { headRepository, headBranch } = headOf(hub, repository, wish.head)
  const headSha = headRepository === null ? null : await branchHead(headRepository, headBranch)
  const baseSha = await branchHead(repository, wish.base)
  if (baseSha === null) throw invalid('PullRequest', { field: 'base', code: 'invalid' })
  if (headRepository === null || headSha === null) throw invalid('PullRequest', { field: 'head', code: 'invalid' })
  const twin = pullsOf(repository).find(
    ({ state, pull }) =>
      state === 'open' &&
      pull.headRepository === headRepository &&
      pull.headBranch === headBranch &&
      pull.baseBranch === wish.base,
  )
  if (twin !== undefined) {
    const label = `${headRepository.owner.login}:${headBranch}`
    throw invalid('PullRequest', { code: 'custom', message: `A pull request already exists for ${label}.` })
  }
  const number = repository.threads.length + 1
  await publishHead(repository, number, headRepository, headSha)
  const fork = await mergeBase(repository.folder, headSha, baseSha)
  if (fork === headSha) {
    throw invalid('PullRequest', { code: 'custom', message: `No commits between ${wish.base} and ${wish.head}` })
  }
  if (fork === null) {
    const message = `The ${headBranch} branch has no history in common with ${wish.base}`
    throw invalid('PullRequest', { code: 'custom', message })
  }
  const pull: Pull = {
    headRepository,
    headBranch,
    headSha,
    baseBranch: wish.base,
    baseSha,
    draft: wish.draft,
    maintainerCanModify: headRepository !== repository && wish.maintainerCanModify,
    merged: null,
    reviewers: [],
    teams: [],
  }
  const thread = { ...newThread(hub, number, author, wish.title, wish.body), pull }
  repository.threads.push(thread)
  return thread
}

export interface PullChange {
  readonly title?: string
  readonly body?: string | null
  readonly state?: 'open' | 'closed'
  readonly base?: string
  readonly maintainerCanModify?: boolean
}

export async function changePull(
  repository: Repository,
  thread: PullThread,
  by: Person,
  change: PullChange,
): Promise<void> {
  judgeText('PullRequest', change.title ?? thread.title, change.body ?? null)
  const { pull } = thread
  if (change.base !== undefined && change.base !== pull.baseBranch) {
    const baseSha = await branchHead(repository, change.base)
    if (baseSha === null) throw invalid('PullRequest', { field: 'base', code: 'invalid' })
    if (await isAncestor(repository.folder, pull.headSha, baseSha)) {
      const message = `There are no new commits between base branch '${change.base}' and head branch '${pull.headBranch}'`
      throw invalid('PullRequest', { field: 'base', code: 'invalid', message })
    }
    pull.baseBranch = change.base
    pull.baseSha = baseSha
  }
  if (change.state === 'closed' && thread.state === 'open') close(thread, by)
  if (change.state === 'open' && thread.state === 'closed') await reopen(repository, thread)
  thread.title = change.title ?? thread.title
  if (change.body !== undefined) thread.body = change.body
  pull.maintainerCanModify = change.maintainerCanModify ?? pull.maintainerCanModify
  thread.updatedAt = isoNow()
}

async function reopen(repository: Repository, thread: PullThread): Promise<void> {
  const { pull } = thread
  const head = await branchHead(pull.headRepository, pull.headBranch)
  const refuse = (message: string) => invalid('PullRequest', { field: 'state', code: 'invalid', message })
  if (pull.merged !== null) throw refuse('state cannot be changed. The pull request cannot be reopened.')
  if (head === null) throw refuse(`state cannot be changed. The ${pull.headBranch} branch has been deleted.`)
  if (!(await isAncestor(pull.headRepository.folder, pull.headSha, head))) {
    throw refuse(`state cannot be changed. The ${pull.headBranch} branch was force-pushed or recreated.`)
  }
  await publishHead(repository, thread.number, pull.headRepository, head)
  pull.headSha = head
  thread.state = 'open'
  thread.closedAt = null
  thread.closedBy = null
}

export type MergeMethod = 'merge' | 'squash' | 'rebase'

/** Merges and returns the new commit's id; null when it cannot be merged. */
export async function mergePull(
  hub: Hub,
  by: Person,
  repository: Repository,
  thread: PullThread,
  method: MergeMethod,
): Promise<string | null> {
  const { pull } = thread
  const base = await branchHead(repository, pull.baseBranch)
  if (base === null || thread.state !== 'open') return null
  const tree = await mergeTree(repository.folder, base, pull.headSha)
  if (tree === null) return null
  const now = isoNow()
  const parents = method === 'merge' ? [base, pull.headSha] : [base]
  const subject = `Merge pull request #${thread.number} from ${pull.headRepository.owner.login}/${pull.headBranch}`
  const message = method === 'merge' ? `${subject}\n\n${thread.title}` : `${thread.title} (#${thread.number})`
  const author = signatureOf(by, now)
  const sha = await commitAsGitHub(hub, repository, { tree, parents, message, author })
  pull.merged = { at: now, by, sha }
  close(thread, by)
  await applyMoves(hub, by, repository, [{ name: `refs/heads/${pull.baseBranch}`, from: base, to: sha, force: false }])
  return sha
}

/** Merges the base into the branch and returns the new commit's id; null where the two are in conflict. */
export async function updateBranch(
  hub: Hub,
  by: Person,
  repository: Repository,
  { pull }: PullThread,
): Promise<string | null> {
  const { headRepository, headBranch, headSha, baseBranch, baseSha } = pull
  const tree = await mergeTree(repository.folder, headSha, baseSha)
  if (tree === null) return null
  const message = `Merge branch '${baseBranch}' into ${headBranch}`
  const author = signatureOf(by, isoNow())
  const sha = await commitAsGitHub(hub, headRepository, { tree, parents: [headSha, baseSha], message, author })
  await applyMoves(hub, by, headRepository, [
    { name: `refs/heads/${headBranch}`, from: headSha, to: sha, force: false },
  ])
  return sha
}

/** Can it be merged without conflicts? */
export async function isMergeable(repository: Repository, pull: Pull): Promise<boolean> {
  return (await mergeTree(repository.folder, pull.baseSha, pull.headSha)) !== null
}

/** Ids of its commits, oldest first. */
export async function commitsOf(repository: Repository, pull: Pull): Promise<readonly string[]> {
  return commitsBetween(repository.folder, [pull.baseSha], pull.headSha)
}

export function newThread(
  hub: Hub,
  number: number,
  author: Person,
  title: string,
  body: string | null,
): Omit<Thread, 'pull'> {
  const now = isoNow()
  return {
    id: nextId(hub),
    number,
    author,
    createdAt: now,
    title,
    body,
    state: 'open',
    updatedAt: now,
    closedAt: null,
    closedBy: null,
    labels: [],
    assignees: [],
    comments: [],
  }
}

function headOf(
  hub: Hub,
  repository: Repository,
  head: string,
): { headRepository: Repository | null; headBranch: string } {
  const colon = head.indexOf(':')
  const owner = colon < 0 ? repository.owner.login : head.slice(0, colon)
  const headBranch = head.slice(colon + 1)
  if (owner.toLowerCase() === repository.owner.login.toLowerCase()) return { headRepository: repository, headBranch }
  const forks = [...hub.repositories.values()].filter(one => one.parent === repository)
  const fork = forks.find(one => one.owner.login.toLowerCase() === owner.toLowerCase())
  return { headRepository: fork ?? findRepository(hub, owner, repository.name), headBranch }
}
