import type { ProposalState } from '../../types.ts'

/**
 * The last line of our commit messages names the release, the proposed contents and the commit's own tree. So a commit
 * proves that it is ours without the pull request's body: one that a person amended has another tree than it says.
 */
const NAME = 'Okta-SignIn-Widget-Upgrade'

export interface Trailer {
  readonly to: string
  readonly contents: string
  readonly tree: string
}

export function trailerOf(state: ProposalState, tree: string): string {
  return `${NAME}: ${state.to} ${short(state.contents)} ${tree}`
}

export function readTrailer(message: string): Trailer | null {
  const lines = message.split(/\r?\n/).filter(line => line.startsWith(`${NAME}: `))
  const [, to = '', contents = '', tree = ''] = (lines.at(-1) ?? '').split(' ')
  return tree === '' ? null : { to, contents, tree }
}

export function short(contents: string): string {
  return contents.slice(0, 16)
}
