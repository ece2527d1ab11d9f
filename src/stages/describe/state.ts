import type { ProposalState } from '../../types.ts'

const COMMENT = /<!--\s*okta-signin-widget-upgrade:state\s+v(\d+)\s+([\w-]+)\s*-->/g

/** The state as a hidden comment. It stands on a line of its own, where GitHub takes two hyphens inside a comment. */
export function writeState(state: ProposalState): string {
  const encoded = Buffer.from(JSON.stringify(state), 'utf8').toString('base64url')
  return `<!-- okta-signin-widget-upgrade:state v${state.schema} ${encoded} -->`
}

/** The state of a body, or null when it has none that can be read: then the body is as good as new. */
export function readState(body: string): ProposalState | null {
  const found = [...body.matchAll(COMMENT)].flatMap(match => {
    const state = match[1] === '1' ? decoded(match[2] ?? '') : null
    return state === null ? [] : [state]
  })
  return found.at(-1) ?? null
}

/** The body with another state: for the commit's id, which is only known when the commit is made. */
export function withState(body: string, state: ProposalState): string {
  if (!new RegExp(COMMENT).test(body)) return `${body}\n\n${writeState(state)}`
  return body.replace(COMMENT, () => writeState(state))
}

function decoded(text: string): ProposalState | null {
  try {
    const value: unknown = JSON.parse(Buffer.from(text, 'base64url').toString('utf8'))
    return isState(value) ? value : null
  } catch {
    // People can edit the body: a damaged state is no state.
    return null
  }
}

function isState(value: unknown): value is ProposalState {
  if (typeof value !== 'object' || value === null) return false
  const state = value as { readonly [key: string]: unknown }
  const isList = (list: unknown) => Array.isArray(list) && list.every(item => typeof item === 'string')
  return (
    state['schema'] === 1 &&
    (state['title'] === undefined || typeof state['title'] === 'string') &&
    isList(state['from']) &&
    isList(state['commits']) &&
    ['to', 'base', 'baseCommit', 'contents'].every(key => typeof state[key] === 'string')
  )
}
