/** Pull requests made and changed with GraphQL. */
import { changePull, createPull } from '../pulls.ts'
import { nodeId } from '../rest/views.ts'
import { mustWrite } from '../tokens.ts'
import { type Input, noNode, pullById, repositoryById } from './by-id.ts'
import { pullNode } from './nodes.ts'
import type { Context } from './run.ts'

export const pullMutations = {
  createPullRequest: async ({ input }: Input<CreatePullRequest>, context: Context) => {
    const repository = repositoryById(context, input.repositoryId)
    const owner =
      input.headRepositoryId === undefined ? '' : `${repositoryById(context, input.headRepositoryId).owner.login}:`
    const thread = await createPull(context.hub, context.token, repository, {
      title: input.title,
      body: input.body ?? null,
      head: `${owner}${input.headRefName}`,
      base: input.baseRefName.replace(/^refs\/heads\//, ''),
      draft: input.draft,
      maintainerCanModify: input.maintainerCanModify,
    })
    return {
      clientMutationId: input.clientMutationId ?? null,
      pullRequest: () => pullNode(context, repository, thread),
    }
  },

  updatePullRequest: async ({ input }: Input<UpdatePullRequest>, context: Context) => {
    const { repository, thread } = pullById(context, input.pullRequestId)
    mustWrite(context.token, repository, 'pullRequests')
    const { title, body, state, baseRefName: base } = input
    await changePull(repository, thread, context.token.person, {
      ...(title === undefined ? {} : { title }),
      ...(body === undefined ? {} : { body }),
      ...(base === undefined ? {} : { base }),
      ...(state === undefined ? {} : { state: state === 'OPEN' ? 'open' : 'closed' }),
    })
    return {
      clientMutationId: input.clientMutationId ?? null,
      pullRequest: () => pullNode(context, repository, thread),
    }
  },

  closePullRequest: async ({ input }: Input<{ pullRequestId: string }>, context: Context) => {
    const { repository, thread } = pullById(context, input.pullRequestId)
    mustWrite(context.token, repository, 'pullRequests')
    await changePull(repository, thread, context.token.person, { state: 'closed' })
    return {
      clientMutationId: input.clientMutationId ?? null,
      pullRequest: () => pullNode(context, repository, thread),
    }
  },

  addLabelsToLabelable: ({ input }: Input<{ labelableId: string; labelIds: readonly string[] }>, context: Context) => {
    const { repository, thread } = pullById(context, input.labelableId)
    mustWrite(context.token, repository, 'issues', 'pullRequests')
    const labels = input.labelIds.map(id => {
      const label = repository.labels.find(one => nodeId('LA', one.id) === id)
      if (label === undefined) throw noNode(id)
      return label
    })
    thread.labels.push(...labels.filter(label => !thread.labels.includes(label)))
    return { clientMutationId: input.clientMutationId ?? null, labelable: () => pullNode(context, repository, thread) }
  },
}

interface CreatePullRequest {
  readonly repositoryId: string
  readonly headRepositoryId?: string
  readonly title: string
  readonly body?: string
  readonly headRefName: string
  readonly baseRefName: string
  readonly draft: boolean
  readonly maintainerCanModify: boolean
}

interface UpdatePullRequest {
  readonly pullRequestId: string
  readonly title?: string
  readonly body?: string
  readonly state?: 'OPEN' | 'CLOSED'
  readonly baseRefName?: string
}
