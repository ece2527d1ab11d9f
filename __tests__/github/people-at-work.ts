/** What people do on GitHub beside the action: helpers for tests, free of rights. */
import type { Api } from './api.ts'
import { readCommit } from './git/commits.ts'
import { type Hub, isoNow, nextId, type Repository } from './hub.ts'
import { addPerson } from './people.ts'
import { changePull, type MergeMethod, mergePull, openPull, type PullThread, pullsOf, updateBranch } from './pulls.ts'
import { applyMoves, branchHead } from './refs.ts'
import { verification } from './rest/views.ts'
import { commitAs, type Files } from './seed.ts'

/** A pull request as a test wants to look at it. */
export interface PullSnapshot {
  readonly number: number
  readonly url: string
  readonly title: string
  readonly body: string
  readonly state: 'open' | 'closed'
  readonly merged: boolean
  readonly draft: boolean
  readonly author: string
  /** `owner:branch`. */
  readonly head: string
  readonly headSha: string
  readonly base: string
  readonly labels: readonly string[]
  readonly assignees: readonly string[]
  readonly reviewers: readonly string[]
  readonly teams: readonly string[]
  readonly comments: readonly { readonly author: string; readonly body: string }[]
}

export interface CommitSnapshot {
  readonly sha: string
  readonly tree: string
  readonly parents: readonly string[]
  readonly message: string
  readonly author: string
  readonly verified: boolean
}

export interface PeopleAtWork {
  /** A commit by a person, unsigned; on the branch, or on a new one from the default branch (or `parent`). Returns its id. */
  readonly commitAs: (
    person: string,
    name: string,
    branch: string,
    files: Files,
    message: string,
    options?: { readonly parent?: string | null },
  ) => Promise<string>
  /** Moves (or makes) a branch to a commit, or takes it away with null, as with a forced push. */
  readonly moveBranch: (person: string, name: string, branch: string, to: string | null) => Promise<void>
  readonly openPullRequest: (
    person: string,
    name: string,
    wish: {
      readonly title: string
      readonly body?: string
      readonly head: string
      readonly base: string
      readonly draft?: boolean
    },
  ) => Promise<PullSnapshot>
  readonly closePullRequest: (person: string, name: string, number: number) => Promise<void>
  readonly reopenPullRequest: (person: string, name: string, number: number) => Promise<void>
  /** Gives it another base. */
  readonly retarget: (person: string, name: string, number: number, base: string) => Promise<void>
  readonly mergePullRequest: (person: string, name: string, number: number, method?: MergeMethod) => Promise<string>
  /** The button "Update branch": merges the base into the branch, signed by GitHub. Returns the merge's id. */
  readonly updateBranch: (person: string, name: string, number: number) => Promise<string>
  /** What the edit box of a browser sends: with CRLF line ends. */
  readonly editBody: (person: string, name: string, number: number, edit: (body: string) => string) => Promise<void>
  readonly comment: (person: string, name: string, number: number, body: string) => void
  readonly pullRequests: (name: string) => readonly PullSnapshot[]
  readonly pullRequest: (name: string, number: number) => PullSnapshot
  /** The branch's head, null when there is no such branch. */
  readonly head: (name: string, branch: string) => Promise<string | null>
  readonly commit: (name: string, sha: string) => Promise<CommitSnapshot>
}

export function peopleAtWork(hub: Hub, find: (name: string) => Repository, api: Api): PeopleAtWork {
  const pull = (name: string, number: number): PullThread => {
    const thread = pullsOf(find(name)).find(one => one.number === number)
    if (thread === undefined) throw new Error(`${name} has no pull request ${number}`)
    return thread
  }
  const snapshot = (name: string, thread: PullThread): PullSnapshot => ({
    number: thread.number,
    url: `${hub.url}/${name}/pull/${thread.number}`,
    title: thread.title,
    body: thread.body ?? '',
    state: thread.state,
    merged: thread.pull.merged !== null,
    draft: thread.pull.draft,
    author: thread.author.login,
    head: `${thread.pull.headRepository.owner.login}:${thread.pull.headBranch}`,
    headSha: thread.pull.headSha,
    base: thread.pull.baseBranch,
    labels: thread.labels.map(label => label.name),
    assignees: thread.assignees.map(person => person.login),
    reviewers: thread.pull.reviewers.map(person => person.login),
    teams: thread.pull.teams.map(team => team.slug),
    comments: thread.comments.map(({ author, body }) => ({ author: author.login, body })),
  })
  // In turn with the API's own writes, so that a test never changes a repository in the middle of one.
  return {
    commitAs: (person, name, branch, files, message, options) =>
      api.inTurn(() => commitAs(hub, addPerson(hub, person), find(name), branch, files, message, options)),
    moveBranch: (person, name, branch, to) =>
      api.inTurn(() =>
        applyMoves(hub, addPerson(hub, person), find(name), [{ name: `refs/heads/${branch}`, to, force: true }]),
      ),
    openPullRequest: (person, name, { body = null, draft = false, ...wish }) =>
      api.inTurn(async () => {
        const full = { ...wish, body, draft, maintainerCanModify: true }
        return snapshot(name, await openPull(hub, addPerson(hub, person), find(name), full))
      }),
    closePullRequest: (person, name, number) =>
      api.inTurn(() => changePull(find(name), pull(name, number), addPerson(hub, person), { state: 'closed' })),
    reopenPullRequest: (person, name, number) =>
      api.inTurn(() => changePull(find(name), pull(name, number), addPerson(hub, person), { state: 'open' })),
    retarget: (person, name, number, base) =>
      api.inTurn(() => changePull(find(name), pull(name, number), addPerson(hub, person), { base })),
    mergePullRequest: (person, name, number, method = 'merge') =>
      api.inTurn(async () => {
        const sha = await mergePull(hub, addPerson(hub, person), find(name), pull(name, number), method)
        if (sha === null) throw new Error(`Pull request ${number} of ${name} cannot be merged`)
        return sha
      }),
    updateBranch: (person, name, number) =>
      api.inTurn(async () => {
        const sha = await updateBranch(hub, addPerson(hub, person), find(name), pull(name, number))
        if (sha === null) throw new Error(`Pull request ${number} of ${name} has conflicts`)
        return sha
      }),
    editBody: (person, name, number, edit) =>
      api.inTurn(async () => {
        const thread = pull(name, number)
        const body = edit(thread.body ?? '').replace(/\r?\n/g, '\r\n')
        await changePull(find(name), thread, addPerson(hub, person), { body })
      }),
    comment: (person, name, number, body) => {
      pull(name, number).comments.push({ id: nextId(hub), author: addPerson(hub, person), createdAt: isoNow(), body })
    },
    pullRequests: name => pullsOf(find(name)).map(thread => snapshot(name, thread)),
    pullRequest: (name, number) => snapshot(name, pull(name, number)),
    head: (name, branch) => branchHead(find(name), branch),
    commit: async (name, sha) => {
      const repository = find(name)
      const commit = await readCommit(repository.folder, sha)
      const { verified } = verification(hub, commit)
      const { tree, parents, message, author } = commit
      return { sha, tree, parents, message, author: author.name, verified }
    },
  }
}
