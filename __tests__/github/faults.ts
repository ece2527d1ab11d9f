/** Switches for what can go wrong on the way to GitHub and back. */
export interface Fault {
  /** Requests that it hits: every condition given has to hold. */
  readonly match?: {
    readonly method?: string
    /** Compared with the path below the API's root (`/repos/…`, `/graphql`), with the query. */
    readonly path?: RegExp
    /** Compared with `GitHubRequest.operation`: `git/create-ref`, `mutation createRef`. */
    readonly operation?: string | RegExp
    /** The nth request, counted from 1 since the start or the last `reset()`. */
    readonly nth?: number
  }
  /**
   * A status; `drop` closes the connection instead of an answer, `lose` does the work and closes the connection before
   * the answer, `slow` answers late; `rate-limit` and `secondary-rate-limit` answer as GitHub does at its limits.
   */
  readonly answer: number | 'drop' | 'lose' | 'slow' | 'rate-limit' | 'secondary-rate-limit'
  /** How many requests it hits. Default 1. */
  readonly times?: number
  readonly body?: unknown
  readonly headers?: Readonly<Record<string, string>>
  /** For `slow`: how late, in milliseconds. Default 1000. */
  readonly delay?: number
}

export interface LiveFault {
  readonly fault: Fault
  left: number
}

export interface FaultAnswer {
  readonly status: number
  readonly body: unknown
  readonly headers: Readonly<Record<string, string>>
}

interface Subject {
  readonly method: string
  readonly path: string
  readonly operation: string
  readonly number: number
}

const messages: Readonly<Record<number, string>> = {
  401: 'Bad credentials',
  403: 'Resource not accessible by integration',
  404: 'Not Found',
  409: 'Conflict',
  422: 'Validation Failed',
  429: 'API rate limit exceeded',
  500: 'Server Error',
  502: 'Server Error',
  503: 'Service unavailable',
}

/** The first fault that this request falls under; it is used up by one. */
export function takeFault(faults: readonly LiveFault[], subject: Subject): Fault | null {
  const live = faults.find(one => one.left > 0 && isHit(one.fault, subject))
  if (live === undefined) return null
  live.left -= 1
  return live.fault
}

export function faultAnswer(fault: Fault, documentation: string): FaultAnswer | null {
  const headers = fault.headers ?? {}
  if (fault.answer === 'rate-limit') {
    const reset = String(Math.floor(Date.now() / 1000) + 1)
    const limits = { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': reset }
    const message = 'API rate limit exceeded for installation ID 1.'
    return answer(403, fault.body ?? errorBody(403, message, documentation), { ...limits, ...headers })
  }
  if (fault.answer === 'secondary-rate-limit') {
    const message = 'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.'
    return answer(403, fault.body ?? errorBody(403, message, documentation), { 'retry-after': '1', ...headers })
  }
  if (typeof fault.answer !== 'number') return null
  const message = messages[fault.answer] ?? 'Error'
  return answer(fault.answer, fault.body ?? errorBody(fault.answer, message, documentation), headers)
}

function answer(status: number, body: unknown, headers: Readonly<Record<string, string>>): FaultAnswer {
  return { status, body, headers }
}

function errorBody(status: number, message: string, documentation: string): unknown {
  return { message, documentation_url: documentation, status: String(status) }
}

function isHit({ match = {} }: Fault, { method, path, operation, number }: Subject): boolean {
  if (match.method !== undefined && match.method.toUpperCase() !== method) return false
  if (match.path !== undefined && !match.path.test(path)) return false
  if (typeof match.operation === 'string' && match.operation !== operation) return false
  if (match.operation instanceof RegExp && !match.operation.test(operation)) return false
  return match.nth === undefined || match.nth === number
}
