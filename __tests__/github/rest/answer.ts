/** From an operation to its answer, refusals included. */
import { findRepository } from '../hub.ts'
import { notFound, Refusal, restBody } from '../refusal.ts'
import { canSee, isInstallation } from '../tokens.ts'
import { gitHandlers } from './git.ts'
import { issueHandlers } from './issues.ts'
import { pullHandlers } from './pulls.ts'
import { repositoryHandlers } from './repositories.ts'
import { type Answer, type Call, type Handlers, ok } from './route.ts'
import { personView } from './views.ts'

const handlers: Handlers = { ...gitHandlers, ...issueHandlers, ...pullHandlers, ...repositoryHandlers }

export async function answerRest(operation: string, call: Call, documentation: string): Promise<Answer> {
  try {
    if (operation === 'users/get-authenticated') return authenticatedUser(call)
    if (operation === 'rate-limit/get') return rateLimit(call)
    const { owner = '', repo = '' } = call.params
    const repository = findRepository(call.hub, owner, repo)
    if (repository === null || !canSee(call.token, repository)) throw notFound()
    const handler = handlers[operation]
    if (handler === undefined) throw new Error(`${operation} is described but has no handler`)
    return await handler(call, repository)
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    return { status: error.status, body: restBody(error, documentation), headers: error.headers }
  }
}

function authenticatedUser({ hub, token }: Call): Answer {
  if (token.kind === 'anonymous') throw new Refusal(401, 'Requires authentication')
  if (isInstallation(token)) throw new Refusal(403, 'Resource not accessible by integration')
  const { person } = token
  return ok({
    ...personView(hub, person),
    name: person.name,
    email: person.email,
    company: null,
    blog: '',
    location: null,
    hireable: null,
    bio: null,
    public_repos: 0,
    public_gists: 0,
    followers: 0,
    following: 0,
    created_at: '2020-01-01T00:00:00Z',
    updated_at: '2020-01-01T00:00:00Z',
  })
}

function rateLimit({ token }: Call): Answer {
  const { limit, used, reset } = token.rate
  const core = { limit, used, reset, remaining: Math.max(0, limit - used) }
  return ok({ resources: { core, search: core, graphql: core }, rate: core })
}
