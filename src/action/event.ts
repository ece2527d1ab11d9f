import { UserError } from '../errors.ts'

/** What the runner says about the event that started the run. */
export interface RunEvent {
  readonly eventName: string
  /** `refs/heads/main`, `refs/tags/v1`, `refs/pull/7/merge`. */
  readonly ref: string
  readonly payload: { readonly [key: string]: unknown }
}

/**
 * The branch that the pull request goes to: the one that was asked for, else the one that is checked out.
 *
 * @throws UserError `event-from-fork`, `detached-head`
 */
export function baseOf(event: RunEvent, asked: string | null): string {
  if (/^pull_request/.test(event.eventName) && isFromFork(event.payload)) {
    throw new UserError(
      'event-from-fork',
      'This run was started by a pull request from a fork, whose token may not write and whose files are not yours.',
      'Run the action on `schedule` and `workflow_dispatch`, on a branch of this repository.',
    )
  }
  if (asked !== null) return asked
  // The branches of a merge queue are gone when it has merged.
  const branch = /^refs\/heads\/(?!gh-readonly-queue\/)(?<name>.+)$/.exec(event.ref)?.groups?.['name']
  if (branch !== undefined) return branch
  throw new UserError(
    'detached-head',
    `This run is on ${event.ref || 'no branch'}, which is no branch that a pull request could go to.`,
    'Check out a branch (`ref: main` of actions/checkout) and name it in the input `base`, or run on `schedule` or `workflow_dispatch`.',
  )
}

function isFromFork(payload: RunEvent['payload']): boolean {
  const pull = payload['pull_request'] as { head?: { repo?: { full_name?: string } | null } } | undefined
  const repository = payload['repository'] as { full_name?: string } | undefined
  const head = pull?.head?.repo?.full_name?.toLowerCase()
  return pull !== undefined && head !== repository?.full_name?.toLowerCase()
}
