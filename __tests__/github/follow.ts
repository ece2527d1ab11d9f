/** What happens to pull requests when a branch moves. */

import { git } from './git/git.ts'
import { isAncestor } from './git/history.ts'
import { writeRefs } from './git/ref-files.ts'
import type { Hub, Person, Pull, Repository, Thread } from './hub.ts'
import { isoNow } from './hub.ts'

interface PullThread extends Thread {
  readonly pull: Pull
}

export function isPull(thread: Thread): thread is PullThread {
  return thread.pull !== null
}

/** `branch` of `repository` now is at `sha`. */
export async function followBranches(
  hub: Hub,
  by: Person,
  repository: Repository,
  branch: string,
  sha: string,
): Promise<void> {
  for (const { target, thread } of openPulls(hub)) {
    const { pull } = thread
    if (pull.headRepository === repository && pull.headBranch === branch) {
      await publishHead(target, thread.number, repository, sha)
      pull.headSha = sha
      thread.updatedAt = isoNow()
      // A head that holds nothing beyond its base closes the pull request: GitHub sees an empty one.
      if (await isAncestor(target.folder, sha, pull.baseSha)) close(thread, by)
      continue
    }
    if (target !== repository || pull.baseBranch !== branch) continue
    // GitHub marks a pull request as merged when somebody pushes its commits to the base.
    if (await isAncestor(target.folder, pull.headSha, sha)) {
      pull.merged = { at: isoNow(), by, sha }
      close(thread, by)
    } else {
      pull.baseSha = sha
    }
  }
}

/** GitHub closes the pull requests of a branch that is gone, and those that lead to it. */
export function closeWithoutHead(hub: Hub, by: Person, repository: Repository, branch: string): void {
  for (const { target, thread } of openPulls(hub)) {
    const { pull } = thread
    const head = pull.headRepository === repository && pull.headBranch === branch
    const base = target === repository && pull.baseBranch === branch
    if (head || base) close(thread, by)
  }
}

/** `refs/pull/N/head`, with the objects that a fork has and the target has not. */
export async function publishHead(target: Repository, number: number, from: Repository, sha: string): Promise<void> {
  const ref = `refs/pull/${number}/head`
  if (from !== target) await git(target.folder, ['fetch', '--quiet', '--no-write-fetch-head', from.folder, sha])
  await writeRefs(target.folder, [`update ${ref} ${sha}`])
}

export function close(thread: Thread, by: Person): void {
  thread.state = 'closed'
  thread.closedAt = isoNow()
  thread.closedBy = by
  thread.updatedAt = thread.closedAt
}

function openPulls(hub: Hub): { target: Repository; thread: PullThread }[] {
  return [...hub.repositories.values()].flatMap(target =>
    target.threads
      .filter(isPull)
      .filter(thread => thread.state === 'open')
      .map(thread => ({ target, thread })),
  )
}
