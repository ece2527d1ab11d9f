import type { PullRequests, RepositoryState } from '../../types.ts'
import { createBranch, deleteBranch, moveBranch } from './branches.ts'
import type { Access, Client } from './client.ts'
import { lazyClient } from './client.ts'
import { makeCommit } from './commits.ts'
import { compare } from './compare.ts'
import type { Doing } from './errors.ts'
import { explained } from './errors.ts'
import { comment, decorate, editPull, openPull } from './pulls.ts'
import type { StateAnswer, StateQuery } from './state.ts'
import { STATE_QUERY, stateOf, variablesOf } from './state.ts'
import { isWithoutGraphql, stateByRest } from './state-by-rest.ts'

/**
 * The pull requests of one repository on GitHub or GitHub Enterprise. Nothing is loaded or asked before the first call.
 * Every refusal of GitHub's that people can mend comes as a `UserError`; docs/errors.md lists them.
 */
export function createPullRequests(access: Access): PullRequests {
  const open = lazyClient(access)
  /** Trees by commit, as far as they have been seen: each saves a request. */
  const trees = new Map<string, string>()
  let repositoryId: string | null = null
  let hasGraphql = true

  async function guarded<Result>(doing: Doing, work: (client: Client) => Promise<Result>): Promise<Result> {
    try {
      return await work(await open())
    } catch (error) {
      throw explained(error, doing, access)
    }
  }

  async function read(client: Client, query: StateQuery): Promise<RepositoryState> {
    try {
      if (hasGraphql) return stateOf(await ask(client, query), query)
    } catch (error) {
      if (!isWithoutGraphql(error)) throw error
      hasGraphql = false
    }
    return stateByRest(client, query, trees)
  }

  async function ask(client: Client, query: StateQuery): Promise<StateAnswer> {
    const answer = (await client.graphql(STATE_QUERY, variablesOf(access.repository, query))) as StateAnswer
    repositoryId = answer.repository?.id ?? repositoryId
    const { commit, branch } = answer.repository ?? {}
    for (const known of [commit, branch?.target]) if (known?.tree) trees.set(known.oid, known.tree.oid)
    return answer
  }

  /** Null on a server without GraphQL. */
  async function idOf(client: Client, branch: string): Promise<string | null> {
    if (repositoryId === null && hasGraphql) await read(client, { branch, base: null, baseCommit: null })
    return repositoryId
  }

  return {
    read: query => guarded({ verb: 'read' }, client => read(client, query)),
    compare: (from, to) => guarded({ verb: 'read' }, client => compare(client, from, to)),
    commit: commit => guarded({ verb: 'commit' }, client => makeCommit(client, commit, trees)),
    createBranch: (branch, sha) => guarded({ verb: 'push', branch }, client => createBranch(client, branch, sha)),
    moveBranch: (branch, from, to) =>
      guarded({ verb: 'push', branch }, async client =>
        moveBranch(client, await idOf(client, branch), branch, from, to),
      ),
    deleteBranch: (branch, head) =>
      guarded({ verb: 'push', branch }, async client => deleteBranch(client, await idOf(client, branch), branch, head)),
    open: opening =>
      guarded({ verb: 'open', branch: opening.branch, base: opening.base }, client => openPull(client, opening)),
    edit: (number, change) => guarded({ verb: 'edit' }, client => editPull(client, number, change)),
    comment: (number, body) => guarded({ verb: 'edit' }, client => comment(client, number, body)),
    decorate: (number, wishes) => guarded({ verb: 'edit' }, client => decorate(client, number, wishes)),
  }
}
