/** The door of the server: authentication, faults, limits and checks around every request, and the count of them. */
import type { IncomingMessage, ServerResponse } from 'node:http'
import { matchOperation, type Operation, requestFault, responseFault } from './description.ts'
import { faultAnswer, type LiveFault, takeFault } from './faults.ts'
import { openGitDoor } from './git-door.ts'
import { graphqlOperation, runGraphql } from './graphql/run.ts'
import { type Hub, nextId, type Token } from './hub.ts'
import { pageAt } from './pages.ts'
import { notFound, Refusal, restBody } from './refusal.ts'
import { answerRest } from './rest/answer.ts'
import type { Answer } from './rest/route.ts'
import { authenticate, makeAnonymous } from './tokens.ts'

export interface GitHubRequest {
  readonly method: string
  /** Below the API's root, with the query: `/repos/acme/shop/pulls?state=open`, `/graphql`. */
  readonly path: string
  /** `git/create-ref`; `query repository`, `mutation createRef`; `unknown`. */
  readonly operation: string
  /** 0 when the connection was closed instead of an answer. */
  status: number
  readonly token: Token['kind'] | 'unknown'
  readonly bodyBytes: number
}

const docsHome = 'https://docs.github.com/rest'

export class Api {
  readonly requests: GitHubRequest[] = []
  readonly violations: string[] = []
  readonly faults: LiveFault[] = []
  readonly #hub: Hub
  readonly #anonymous: Token
  #turn: Promise<unknown> = Promise.resolve()

  constructor(hub: Hub) {
    this.#hub = hub
    this.#anonymous = makeAnonymous(hub)
  }

  /** One change at a time, so that check and change are one step. */
  inTurn<T>(work: () => Promise<T> | T): Promise<T> {
    const mine = this.#turn.then(work)
    this.#turn = mine.catch(() => {
      // The caller of the failed work gets the error; the next one in line must not.
    })
    return mine
  }

  async serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    try {
      const url = new URL(request.url ?? '/', this.#hub.url)
      const git =
        /^\/(?<owner>[^/]+)\/(?<name>[^/]+?)(?:\.git)?\/(?<service>info\/refs|git-(?:upload|receive)-pack)$/.exec(
          url.pathname,
        )
      if (git?.groups !== undefined) {
        const { owner = '', name = '', service = '' } = git.groups
        const visit = { request, response, owner, name, service, query: url.search.slice(1) }
        return await openGitDoor(this.#hub, this.#tokenOf(request), visit, work => this.inTurn(work))
      }
      const page = url.pathname.startsWith('/api/') ? null : await pageAt(this.#hub, url.pathname)
      if (page === null) await this.#serveApi(request, response, url)
      else response.writeHead(200, { 'content-type': 'text/plain; charset=utf-8' }).end(page)
    } catch (error) {
      const text = error instanceof Error ? (error.stack ?? error.message) : String(error)
      this.violations.push(`${request.method} ${request.url}: ${text}`)
      send(response, { status: 500, body: { message: text, documentation_url: docsHome, status: '500' } })
    }
  }

  async #serveApi(request: IncomingMessage, response: ServerResponse, url: URL): Promise<void> {
    const method = request.method ?? 'GET'
    const bytes = await readBody(request)
    const graphql = url.pathname === '/api/graphql' && method === 'POST'
    const path = graphql ? '/graphql' : url.pathname.replace(/^\/api\/v3(?=\/|$)/, '')
    const match = graphql || path === url.pathname ? null : matchOperation(method, path)
    const operation = graphql ? graphqlOperation(bytes) : (match?.operation.operationId ?? 'unknown')
    const entry: GitHubRequest = {
      method,
      path: `${path}${url.search}`,
      operation,
      status: 0,
      token: this.#kindOf(request),
      bodyBytes: bytes.length,
    }
    this.requests.push(entry)

    const fault = takeFault(this.faults, { method, path: entry.path, operation, number: this.requests.length })
    if (fault?.answer === 'drop') return void request.socket.destroy()
    if (fault?.answer === 'slow') await new Promise(resolve => setTimeout(resolve, fault.delay ?? 1000))
    const documentation = match?.operation.documentation ?? docsHome
    const faulty = fault === null ? null : faultAnswer(fault, documentation)
    const token = faulty === null ? this.#tokenOf(request) : this.#anonymous
    const answer =
      faulty ??
      (token instanceof Refusal
        ? { status: 401, body: restBody(token, docsHome) }
        : await this.#answer(token, method, url, match, graphql, bytes, documentation))
    if (fault?.answer === 'lose') return void request.socket.destroy()
    entry.status = answer.status
    const limits = token instanceof Refusal ? {} : rateHeaders(token)
    const id = `${nextId(this.#hub).toString(16).padStart(4, '0').toUpperCase()}:TEST`
    send(response, { ...answer, headers: { ...limits, 'x-github-request-id': id, ...answer.headers } })
  }

  async #answer(
    token: Token,
    method: string,
    url: URL,
    match: ReturnType<typeof matchOperation>,
    graphql: boolean,
    bytes: Buffer,
    documentation: string,
  ): Promise<Answer> {
    token.rate.used += 1
    if (token.rate.used > token.rate.limit) {
      const refusal = new Refusal(
        403,
        `API rate limit exceeded for ${token.kind === 'anonymous' ? '127.0.0.1' : `user ID ${token.person.id}`}.`,
      )
      return { status: 403, body: restBody(refusal, docsHome) }
    }
    if (graphql && this.#hub.graphql) {
      const { answer, faults } = await this.inTurn(() => runGraphql(this.#hub, token, bytes))
      this.violations.push(...faults)
      return answer
    }
    if (match === null) return { status: 404, body: restBody(notFound(), documentation) }
    const { operation, params } = match
    const body = parseBody(bytes)
    const wrong = requestFault(operation, url.searchParams, body)
    if (wrong !== null) return this.#violation(operation, `asked against GitHub's description: ${wrong}`)
    const call = {
      hub: this.#hub,
      token,
      params,
      query: url.searchParams,
      body: (body ?? {}) as Record<string, unknown>,
    }
    const work = () => answerRest(operation.operationId, call, documentation)
    const answer = method === 'GET' ? await work() : await this.inTurn(work)
    const fault = responseFault(operation, answer.status, answer.body)
    return fault === null ? answer : this.#violation(operation, `answered against GitHub's description: ${fault}`)
  }

  #violation(operation: Operation, what: string): Answer {
    const message = `${operation.operationId} ${what}`
    this.violations.push(message)
    return { status: 500, body: { message, documentation_url: operation.documentation, status: '500' } }
  }

  #kindOf(request: IncomingMessage): GitHubRequest['token'] {
    const token = this.#tokenOf(request)
    return token instanceof Refusal ? 'unknown' : token.kind
  }

  #tokenOf(request: IncomingMessage): Token | Refusal {
    try {
      return authenticate(this.#hub, this.#anonymous, request.headers)
    } catch (error) {
      if (error instanceof Refusal) return error
      throw error
    }
  }
}

function rateHeaders({ rate }: Token): Record<string, string> {
  return {
    'x-ratelimit-limit': String(rate.limit),
    'x-ratelimit-remaining': String(Math.max(0, rate.limit - rate.used)),
    'x-ratelimit-used': String(rate.used),
    'x-ratelimit-reset': String(rate.reset),
    'x-ratelimit-resource': 'core',
  }
}

function parseBody(bytes: Buffer): unknown {
  if (bytes.length === 0) return undefined
  return JSON.parse(bytes.toString('utf8'))
}

async function readBody(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks)
}

function send(response: ServerResponse, answer: Answer): void {
  const headers = {
    'content-type': 'application/json; charset=utf-8',
    'x-github-media-type': 'github.v3; format=json',
    ...answer.headers,
  }
  if (answer.body === undefined) response.writeHead(answer.status, headers).end()
  else response.writeHead(answer.status, headers).end(JSON.stringify(answer.body))
}
