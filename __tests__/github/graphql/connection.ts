/** Lists in GraphQL's way: a window of nodes with what leads to the next one. */
import { Refusal } from '../refusal.ts'

export interface ConnectionArguments {
  readonly first?: number
  readonly last?: number
  readonly after?: string
  readonly before?: string
}

export function connection<T>(
  items: readonly T[],
  args: ConnectionArguments,
  node: (item: T) => unknown,
): Record<string, unknown> {
  const { first, last, after, before } = args
  const size = first ?? last
  if (size === undefined) {
    throw new Refusal(422, 'You must provide a `first` or `last` value to properly paginate the connection.', {
      type: 'MISSING_PAGINATION_BOUNDARIES',
    })
  }
  if (size < 0 || size > 100) {
    throw new Refusal(422, `Requesting ${size} records exceeds the limit of 100 records.`, {
      type: 'EXCESSIVE_PAGINATION',
    })
  }
  const start = after === undefined ? 0 : position(after) + 1
  const end = before === undefined ? items.length : position(before)
  const within = items.slice(start, end)
  const from = first === undefined ? Math.max(start, end - size) : start
  const window = first === undefined ? within.slice(-size) : within.slice(0, size)
  const to = from + window.length
  return {
    totalCount: items.length,
    nodes: () => window.map(node),
    edges: () => window.map((item, index) => ({ cursor: cursor(from + index), node: node(item) })),
    pageInfo: {
      hasNextPage: to < items.length,
      hasPreviousPage: from > 0,
      startCursor: window.length === 0 ? null : cursor(from),
      endCursor: window.length === 0 ? null : cursor(to - 1),
    },
  }
}

function cursor(index: number): string {
  return Buffer.from(`cursor:${index}`).toString('base64')
}

function position(text: string): number {
  return Number(Buffer.from(text, 'base64').toString('utf8').replace('cursor:', ''))
}
