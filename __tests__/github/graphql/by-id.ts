/** From the ids that GraphQL gives out back to what they stand for; what the token may not see has none. */
import type { Hub, Repository } from '../hub.ts'
import { type PullThread, pullsOf } from '../pulls.ts'
import { listRefs } from '../refs.ts'
import { Refusal } from '../refusal.ts'
import { nodeId } from '../rest/views.ts'
import { canSee } from '../tokens.ts'
import type { Context } from './run.ts'

export interface Input<T> {
  readonly input: T & { readonly clientMutationId?: string }
}

function visible({ hub, token }: { readonly hub: Hub; readonly token: Context['token'] }): readonly Repository[] {
  return [...hub.repositories.values()].filter(repository => canSee(token, repository))
}

export function repositoryById(context: Context, id: string): Repository {
  const repository = visible(context).find(one => nodeId('R', one.id) === id)
  if (repository === undefined) throw noNode(id)
  return repository
}

export async function refById(context: Context, id: string): Promise<{ repository: Repository; name: string }> {
  for (const repository of visible(context)) {
    const ref = (await listRefs(repository, 'refs/')).find(one => nodeId('REF', `${repository.id}:${one.name}`) === id)
    if (ref !== undefined) return { repository, name: ref.name }
  }
  throw noNode(id)
}

export function pullById(context: Context, id: string): { repository: Repository; thread: PullThread } {
  for (const repository of visible(context)) {
    const thread = pullsOf(repository).find(one => nodeId('PR', one.id) === id)
    if (thread !== undefined) return { repository, thread }
  }
  throw noNode(id)
}

export function noNode(id: string): Refusal {
  return new Refusal(404, `Could not resolve to a node with the global id of '${id}'.`)
}
