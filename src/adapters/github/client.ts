import type { Octokit } from '@octokit/rest'
import type { Fetch } from '../http.ts'
import { GraphqlFailure } from './graphql-failure.ts'

/** How to reach one repository. */
export interface Access {
  /** `https://api.github.com`, `https://ghe.example.com/api/v3`. */
  readonly apiUrl: string
  /** Where it cannot be told from `apiUrl`. */
  readonly graphqlUrl?: string
  /** Where people look at it: `https://github.com`. */
  readonly serverUrl: string
  /** `owner/name`. */
  readonly repository: string
  readonly token: string
  readonly fetch: Fetch
  /** How long a second of waiting is, in milliseconds: 1000, and less for tests. */
  readonly second?: number
}

/** GitHub's API for one repository, with waiting and retrying built in. */
export interface Client {
  readonly rest: Octokit['rest']
  /** The repository's address in every call. */
  readonly at: { readonly owner: string; readonly repo: string }
  readonly access: Access
  /** The answer's `data`. Throws `GraphqlFailure` when GitHub answers with errors. */
  readonly graphql: (query: string, variables: { readonly [name: string]: unknown }) => Promise<unknown>
  /** In seconds. */
  readonly pause: (seconds: number) => Promise<void>
}

/** Longer than this, in seconds, nobody waits for in a workflow: then the run ends and says when to come back. */
const LONGEST_WAIT = 60

/** From this write on, GitHub asks for a second between two of them. */
const FREE_WRITES = 20

/** The client, made at the first call: a run that finds nothing to say never loads Octokit. */
export function lazyClient(access: Access): () => Promise<Client> {
  let client: Promise<Client> | null = null
  return () => {
    client ??= createClient(access)
    return client
  }
}

async function createClient(access: Access): Promise<Client> {
  const [{ Octokit }, { retry }, { throttling }] = await Promise.all([
    import('@octokit/rest'),
    import('@octokit/plugin-retry'),
    import('@octokit/plugin-throttling'),
  ])
  const second = access.second ?? 1000
  const pause = (seconds: number) => sleep(seconds * second)
  const silent = () => {}
  const pace = paceOf(pause)

  const octokit = new (Octokit.plugin(core => obeyRetryAfter(core, pause), retry, throttling))({
    auth: access.token,
    baseUrl: access.apiUrl.replace(/\/+$/, ''),
    userAgent: 'okta-signin-widget-upgrade',
    request: { fetch: access.fetch },
    // The doors print; what matters comes back as an error or a warning.
    log: { debug: silent, info: silent, warn: silent, error: silent },
    retry: { retries: 3, retryAfterBaseValue: second, doNotRetry: [400, 401, 403, 404, 405, 410, 422, 429, 451, 501] },
    throttle: {
      retryAfterBaseValue: second,
      onRateLimit: isWorthWaiting,
      onSecondaryRateLimit: isWorthWaiting,
      write: pace,
      notifications: pace,
    },
  })

  const [owner = '', repo = ''] = access.repository.split('/')
  const url = access.graphqlUrl ?? graphqlUrlOf(access.apiUrl)
  return {
    rest: octokit.rest,
    at: { owner, repo },
    access,
    pause,
    graphql: async (query, variables) => {
      const { data: answer } = await octokit.request({ method: 'POST', url, query, variables })
      if (Array.isArray(answer?.errors) && answer.errors.length > 0) throw new GraphqlFailure(answer.errors)
      if (typeof answer?.data !== 'object') throw new GraphqlFailure([{ message: 'The answer is none of GraphQL.' }])
      return answer.data
    },
  }
}

/** The plugin's handlers: bounded in length and in number. */
function isWorthWaiting(retryAfter: number, _options: unknown, _octokit: unknown, retryCount: number): boolean {
  return retryAfter <= LONGEST_WAIT && retryCount < 2
}

/**
 * Waits for the refusals that the throttling plugin does not know by their words: a bare 429, or the abuse detection of
 * older GitHub Enterprise Servers.
 */
function obeyRetryAfter(octokit: Pick<Octokit, 'hook'>, pause: (seconds: number) => Promise<void>): void {
  octokit.hook.wrap('request', async (request, options) => {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await request(options)
      } catch (error) {
        const seconds = overlooked(error, attempt)
        if (seconds === null || seconds > LONGEST_WAIT || attempt > 3) throw error
        await pause(seconds)
      }
    }
  })
}

function overlooked(error: unknown, attempt: number): number | null {
  const { status, message, response } = error as Refused
  if (status !== 429 && status !== 403) return null
  if (/secondary rate/i.test(message ?? '') || response?.headers?.['x-ratelimit-remaining'] === '0') return null
  const wish = Number(response?.headers?.['retry-after'])
  if (wish > 0) return wish
  return status === 429 || /abuse detection/i.test(message ?? '') ? attempt ** 2 : null
}

interface Refused {
  readonly status?: number
  readonly message?: string
  readonly response?: { readonly headers?: { readonly [name: string]: string | undefined } }
}

/**
 * Stands in for the throttling plugin's queue of writes, which waits a second after each: a run writes five times, and
 * GitHub asks for the pause only of those who write much.
 */
function paceOf(pause: (seconds: number) => Promise<void>) {
  let writes = 0
  let turn: Promise<void> = Promise.resolve()
  const schedule = async (_job: unknown, work: () => unknown) => {
    writes += 1
    if (writes > FREE_WRITES) turn = turn.then(() => pause(1))
    await turn
    return work()
  }
  // The plugin's type is a class of its queue library; of it, it calls only this.
  return { key: () => ({ schedule }) } as unknown as never
}

function graphqlUrlOf(apiUrl: string): string {
  const base = apiUrl.replace(/\/+$/, '')
  return base.endsWith('/api/v3') ? base.replace(/\/v3$/, '/graphql') : `${base}/graphql`
}

function sleep(milliseconds: number): Promise<void> {
  return new Promise(resolve => setTimeout(resolve, milliseconds))
}
