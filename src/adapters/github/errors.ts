import { UserError } from '../../errors.ts'
import { whyFailed } from '../http.ts'
import type { Access } from './client.ts'
import { GraphqlFailure } from './graphql-failure.ts'

/** What was being done when GitHub refused, for the sentence and the remedy. */
export interface Doing {
  readonly verb: 'read' | 'commit' | 'push' | 'open' | 'edit'
  readonly branch?: string
  readonly base?: string
}

/** GitHub's refusal, whatever its form. */
interface Refusal {
  /** Null when no answer came. */
  readonly status: number | null
  readonly message: string
  readonly headers: { readonly [name: string]: string | undefined }
}

interface Explanation {
  readonly id: string
  readonly what: string
  readonly remedy: string
}

const PERMISSIONS =
  'Give the job `permissions: { contents: write, pull-requests: write }` (add `issues: write` for labels). With a token of your own, give it read and write access to Contents and Pull requests of this repository. If the workflow already asks for it, the organization or enterprise keeps workflow tokens read-only: Settings > Actions > General > Workflow permissions.'

/**
 * What GitHub refused, as something that people can mend. A `UserError` passes through as it is.
 * The token is in no part of it, and GitHub's own words are cut to one line.
 */
export function explained(error: unknown, doing: Doing, access: Access): unknown {
  if (error instanceof UserError) return error
  const refusal = refusalOf(error)
  if (refusal === null) return error
  const { id, what, remedy } = explain(refusal, doing, access, error)
  return new UserError(id, what, remedy, { cause: error })
}

/** The refusal's status, or null when it is none (or no answer came). */
export function statusOf(error: unknown): number | null {
  return refusalOf(error)?.status ?? null
}

export function messageOf(error: unknown): string {
  return refusalOf(error)?.message ?? ''
}

function refusalOf(error: unknown): Refusal | null {
  if (error instanceof GraphqlFailure)
    return { status: statusOfGraphql(error), message: oneLine(error.message), headers: {} }
  if (!(error instanceof Error) || !('status' in error) || typeof error.status !== 'number') return null
  const response = 'response' in error ? (error.response as { headers?: Refusal['headers'] } | undefined) : undefined
  const message = oneLine(error.message.replace(/ - https?:\/\/\S+$/, ''))
  return { status: response === undefined ? null : error.status, message, headers: response?.headers ?? {} }
}

function statusOfGraphql(failure: GraphqlFailure): number {
  const types = failure.errors.map(error => error.type ?? '')
  if (types.includes('RATE_LIMITED')) return 429
  if (failure.errors.some(error => error.extensions?.['saml_failure'] === true)) return 403
  if (types.includes('FORBIDDEN') || types.includes('INSUFFICIENT_SCOPES')) return 403
  if (types.includes('NOT_FOUND')) return 404
  return 422
}

function explain(refusal: Refusal, doing: Doing, access: Access, error: unknown): Explanation {
  const { status, message } = refusal
  const host = new URL(access.serverUrl).host
  if (status === null) {
    return {
      id: 'github-unreachable',
      what: `${host}'s API could not be reached (${whyFailed(error)}).`,
      remedy: 'Check the network of the runner and `HTTPS_PROXY`, then run again: nothing is lost.',
    }
  }
  if (status >= 500) {
    return {
      id: 'github-failing',
      what: `${host} answered with an error of its own (${status}), also when asked again.`,
      remedy: 'Run again later: the next run picks up where this one stopped.',
    }
  }
  if (status === 401) {
    return {
      id: 'bad-token',
      what: `${host} does not accept the token: ${message}.`,
      remedy:
        'Give a token that is not expired or revoked: leave the input `token` out to use the token of the workflow.',
    }
  }
  if (isRateLimit(refusal)) return rateLimited(refusal, host)
  return explainByWords(refusal, doing, access) ?? explainByStatus(refusal, doing, access)
}

function isRateLimit({ status, message, headers }: Refusal): boolean {
  if (status === 429) return true
  return status === 403 && (headers['x-ratelimit-remaining'] === '0' || /rate limit|abuse detection/i.test(message))
}

function rateLimited({ headers }: Refusal, host: string): Explanation {
  const reset = Number(headers['x-ratelimit-reset'])
  const wait = Number(headers['retry-after'])
  const when =
    headers['x-ratelimit-remaining'] === '0' && reset > 0
      ? `after ${new Date(reset * 1000).toISOString()}`
      : wait > 0
        ? `in ${wait} seconds`
        : 'in some minutes'
  return {
    id: 'rate-limited',
    what: `${host} asks this token to make fewer requests, for longer than a run should wait.`,
    remedy: `Run again ${when}. Other jobs that use the same token count too.`,
  }
}

interface Pattern {
  readonly words: RegExp
  readonly explain: (refusal: Refusal, doing: Doing, access: Access) => Explanation
}

/** By GitHub's own words, the narrow ones first. */
const PATTERNS: readonly Pattern[] = [
  {
    words: /not permitted to create or approve pull requests/i,
    explain: (_refusal, doing, access) => ({
      id: 'actions-may-not-open',
      what: 'This repository does not let workflows open pull requests.',
      remedy: `Switch on Settings > Actions > General > Workflow permissions > "Allow GitHub Actions to create and approve pull requests" (in an organization, its owners may have to allow it first). The branch is pushed: open the pull request by hand at ${compareLink(doing, access)}`,
    }),
  },
  {
    words: /\bSAML\b|single sign-?on/i,
    explain: () => ({
      id: 'saml',
      what: 'The organization asks for single sign-on, and the token is not authorized for it.',
      remedy: 'Authorize the token: your profile > Settings > Developer settings > the token > Configure SSO.',
    }),
  },
  {
    words: /IP allow list/i,
    explain: () => ({
      id: 'ip-allow-list',
      what: 'The organization lets only listed addresses reach its repositories, and the runner has none of them.',
      remedy: 'Run the job on a runner whose address is on the IP allow list of the organization.',
    }),
  },
  {
    words: /archived/i,
    explain: (_refusal, _doing, access) => archived(access.repository),
  },
  {
    words: /without `?workflows?`? (permission|scope)|workflow.*scope/i,
    explain: ({ message }) => ({
      id: 'workflow-permission',
      what: `GitHub refuses a commit that changes a workflow: ${message}`,
      remedy: 'Leave `.github/workflows` out with the input `exclude`, or give a token that may write workflows.',
    }),
  },
  {
    words:
      /rule violations|protected (branch|ref)|reference update failed|cannot (update|create|delete) this (protected )?(ref|branch)|creations being restricted|must have verified signatures|merge queue/i,
    explain: ({ message }, doing) => ({
      id: 'protected-branch',
      what: `A rule of the repository protects the branch ${quoted(doing.branch)}: ${message}`,
      remedy:
        'Name another branch in the input `branch`, or let the token bypass the rule: Settings > Rules > Rulesets, or Settings > Branches.',
    }),
  },
  {
    words: /not accessible by|insufficient.*scope|must have (push|write|admin)|write access|permission to .* denied/i,
    explain: ({ message }, doing) => ({
      id: 'read-only-token',
      what: `The token may not ${inWords(doing)}: ${message}.`,
      remedy: PERMISSIONS,
    }),
  },
  {
    words:
      /forbids access|access restrictions|organization.*(policy|restrict)|personal access tokens? .*(lifetime|forbid)/i,
    explain: ({ message }) => ({
      id: 'organization-policy',
      what: `The organization does not let this token in: ${message}`,
      remedy: 'Ask an owner of the organization to allow it, or use the token of a GitHub App that is installed there.',
    }),
  },
  {
    words: /repository is empty/i,
    explain: (_refusal, _doing, access) => empty(access.repository),
  },
  {
    words: /not a valid ref name|valid ref name/i,
    explain: (_refusal, doing) => ({
      id: 'bad-branch-name',
      what: `${quoted(doing.branch)} is no name that a branch can have.`,
      remedy: 'Give another one in the input `branch`.',
    }),
  },
  {
    words: /access blocked|suspended|has been disabled/i,
    explain: ({ message }, _doing, access) => blocked(access.repository, message),
  },
]

function explainByWords(refusal: Refusal, doing: Doing, access: Access): Explanation | null {
  const pattern = PATTERNS.find(({ words }) => words.test(refusal.message))
  return pattern?.explain(refusal, doing, access) ?? null
}

function explainByStatus({ status, message }: Refusal, doing: Doing, access: Access): Explanation {
  if (status === 404) return noAccess(access.repository)
  if (status === 451) return blocked(access.repository, message)
  if (status === 403) {
    return {
      id: 'forbidden',
      what: `GitHub does not let this token ${inWords(doing)}: ${message}`,
      remedy: PERMISSIONS,
    }
  }
  if (status === 409) {
    return {
      id: 'conflict',
      what: `GitHub could not ${inWords(doing)}, also when asked again: ${message}`,
      remedy: 'Something else is writing to this repository at the same time. Run again.',
    }
  }
  return {
    id: 'rejected',
    what: `GitHub could not ${inWords(doing)} (${status}): ${message}`,
    remedy: 'Run again. If it says the same, open an issue with this line: the request was not what GitHub expects.',
  }
}

function archived(repository: string): Explanation {
  return {
    id: 'archived',
    what: `${repository} is archived, and so read-only.`,
    remedy: 'Unarchive it (Settings > General > Danger Zone), or take the workflow out of it.',
  }
}

function empty(repository: string): Explanation {
  return {
    id: 'empty-repository',
    what: `${repository} has no commit yet.`,
    remedy: 'Push a first commit; until then there is nothing to upgrade.',
  }
}

function noAccess(repository: string): Explanation {
  return {
    id: 'no-access',
    what: `GitHub does not show ${repository} to this token.`,
    remedy:
      'Check the spelling, and that the token has access to the repository: GitHub answers "not found" also for what a token may not see or write.',
  }
}

function blocked(repository: string, message: string): Explanation {
  return {
    id: 'repository-blocked',
    what: `GitHub has blocked ${repository} or its account: ${message}`,
    remedy: 'Only GitHub support can lift that.',
  }
}

function inWords({ verb, branch, base }: Doing): string {
  if (verb === 'read') return 'read the repository'
  if (verb === 'commit') return 'make a commit'
  if (verb === 'push') return `write to the branch ${quoted(branch)}`
  if (verb === 'open') return `open a pull request from ${quoted(branch)} to ${quoted(base)}`
  return 'change the pull request'
}

/** Where a person can open the pull request by hand. */
function compareLink({ branch = '', base = '' }: Doing, access: Access): string {
  const name = (ref: string) => ref.split('/').map(encodeURIComponent).join('/')
  return `${access.serverUrl.replace(/\/+$/, '')}/${access.repository}/compare/${name(base)}...${name(branch)}?expand=1`
}

function quoted(name: string | undefined): string {
  return `\`${(name ?? '').replace(/[`\u0000-\u001f]/g, '')}\``
}

function oneLine(text: string): string {
  const line = text.replace(/[\u0000-\u001f\u007f\s]+/g, ' ').trim()
  return line.length > 300 ? `${line.slice(0, 299)}…` : line
}
