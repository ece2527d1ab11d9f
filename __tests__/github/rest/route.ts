/** What every REST handler gets and gives. */

import { inspect } from '../git/reader.ts'
import type { Hub, Repository, Thread, Token } from '../hub.ts'
import { notFound } from '../refusal.ts'

/** One call, after the description has found nothing wrong with it: so the body has the documented shape. */
export interface Call<Body = Record<string, unknown>> {
  readonly hub: Hub
  readonly token: Token
  readonly params: Readonly<Record<string, string>>
  readonly query: URLSearchParams
  readonly body: Body
}

export interface Answer {
  readonly status: number
  readonly body?: unknown
  readonly headers?: Readonly<Record<string, string>>
}

/** Handlers of calls about one repository, which the caller may see. */
export type Handler = (call: Call, repository: Repository) => Promise<Answer> | Answer

export type Handlers = Readonly<Record<string, Handler>>

export function ok(body: unknown): Answer {
  return { status: 200, body }
}

export function created(body: unknown): Answer {
  return { status: 201, body }
}

/** The asked page of a list, with the `Link` header that leads to the others. */
export async function page<T>(
  call: Call,
  path: string,
  items: readonly T[],
  view: (item: T) => unknown,
): Promise<Answer> {
  const size = Math.min(100, Math.max(1, Number(call.query.get('per_page') ?? 30)))
  const number = Math.max(1, Number(call.query.get('page') ?? 1))
  const last = Math.max(1, Math.ceil(items.length / size))
  const link = (to: number, rel: string) => {
    const query = new URLSearchParams(call.query)
    query.set('page', String(to))
    return `<${call.hub.url}/api/v3${path}?${query}>; rel="${rel}"`
  }
  const links = [
    ...(number > 1 ? [link(Math.min(number - 1, last), 'prev')] : []),
    ...(number < last ? [link(number + 1, 'next'), link(last, 'last')] : []),
    ...(number > 1 ? [link(1, 'first')] : []),
  ]
  const body = await Promise.all(items.slice((number - 1) * size, number * size).map(view))
  return { status: 200, body, ...(links.length > 0 ? { headers: { link: links.join(', ') } } : {}) }
}

/** The commit behind a branch, a tag, a full reference or an id; null when there is none. */
export async function commitBehind(repository: Repository, name: string): Promise<string | null> {
  for (const candidate of [`refs/heads/${name}`, `refs/tags/${name}`, name.replace(/^(?=heads\/|tags\/)/, 'refs/')]) {
    const found = await inspect(repository.folder, `${candidate}^{commit}`)
    if (found !== null) return found.sha
  }
  return null
}

export function threadOf(repository: Repository, number: string | undefined): Thread {
  const thread = repository.threads.find(one => one.number === Number(number))
  if (thread === undefined) throw notFound()
  return thread
}
