/** What `actions/checkout` leaves behind: one commit deep, on its branch, or detached at a pull request's merge. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { git } from '../github/git/git.ts'

export interface CheckOutOptions {
  readonly branch?: string
  /** A full reference (`refs/pull/1/head`) or a commit: HEAD is detached then. */
  readonly detachedAt?: string
  /** Default 1, as in `actions/checkout`; 0 for everything. */
  readonly depth?: number
  /** Sent with every request, as `persist-credentials` does. */
  readonly token?: string
}

/** A fresh checkout in a folder of its own; `remove` takes it away. */
export async function checkOut(
  cloneUrl: string,
  options: CheckOutOptions = {},
): Promise<{ readonly folder: string; readonly remove: () => Promise<void> }> {
  const { branch = 'main', detachedAt, depth = 1, token } = options
  const folder = await mkdtemp(join(tmpdir(), 'workspace-'))
  await git(folder, ['init', '--quiet', `--initial-branch=${branch}`, '.'])
  await git(folder, ['remote', 'add', 'origin', cloneUrl])
  if (token !== undefined) {
    const credentials = Buffer.from(`x-access-token:${token}`).toString('base64')
    await git(folder, [
      'config',
      `http.${new URL(cloneUrl).origin}/.extraheader`,
      `AUTHORIZATION: basic ${credentials}`,
    ])
  }
  const depthOptions = depth === 0 ? [] : [`--depth=${depth}`]
  const source = detachedAt ?? `+refs/heads/${branch}:refs/remotes/origin/${branch}`
  await git(folder, ['fetch', '--quiet', '--no-tags', ...depthOptions, 'origin', source])
  if (detachedAt === undefined)
    await git(folder, ['checkout', '--quiet', '--force', '-B', branch, `refs/remotes/origin/${branch}`])
  else await git(folder, ['checkout', '--quiet', '--force', '--detach', 'FETCH_HEAD'])
  return { folder, remove: () => rm(folder, { recursive: true, force: true, maxRetries: 3 }) }
}
