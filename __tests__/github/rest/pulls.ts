/** The calls below `pulls`. */
import { fullName, type Repository } from '../hub.ts'
import { changePull, commitsOf, createPull, type MergeMethod, mergePull, type PullThread, pullsOf } from '../pulls.ts'
import { notFound, Refusal } from '../refusal.ts'
import { requestReviews } from '../reviews.ts'
import { levelIn, mustWrite } from '../tokens.ts'
import { fileViews, fullPullView, pullRange, pullView } from './pull-views.ts'
import { type Call, created, type Handlers, ok, page } from './route.ts'
import { commitView } from './views.ts'

export const pullHandlers: Handlers = {
  'pulls/list': (call, repository) => {
    const state = call.query.get('state') ?? 'open'
    const base = call.query.get('base')
    const head = call.query.get('head')
    const wanted = pullsOf(repository)
      .filter(thread => state === 'all' || thread.state === state)
      .filter(({ pull }) => base === null || pull.baseBranch === base)
      .filter(({ pull }) => head === null || isHead(head, pull.headRepository, pull.headBranch))
    const key = call.query.get('sort') === 'updated' ? 'updatedAt' : 'createdAt'
    const ascending = [...wanted].sort((one, other) => compare(one[key], other[key]) || one.number - other.number)
    const rising = (call.query.get('direction') ?? (call.query.has('sort') ? 'asc' : 'desc')) === 'asc'
    const sorted = rising ? ascending : ascending.reverse()
    return page(call, `/repos/${fullName(repository)}/pulls`, sorted, thread =>
      pullView(call.hub, call.token, repository, thread),
    )
  },

  'pulls/create': async (call, repository) => {
    const body = call.body as unknown as CreateBody
    if (body.issue !== undefined)
      throw new Refusal(422, 'Issues cannot be turned into pull requests on this GitHub for tests')
    const thread = await createPull(call.hub, call.token, repository, {
      title: body.title ?? '',
      body: body.body ?? null,
      head: body.head,
      base: body.base,
      draft: body.draft ?? false,
      maintainerCanModify: body.maintainer_can_modify ?? true,
    })
    return created(await fullPullView(call.hub, call.token, repository, thread))
  },

  'pulls/get': async (call, repository) => {
    return ok(await fullPullView(call.hub, call.token, repository, pullOf(call, repository)))
  },

  'pulls/update': async (call, repository) => {
    const { maintainer_can_modify: modify, ...change } = call.body as unknown as UpdateBody
    mustWrite(call.token, repository, 'pullRequests')
    const thread = pullOf(call, repository)
    const wish = modify === undefined ? change : { ...change, maintainerCanModify: modify }
    await changePull(repository, thread, call.token.person, wish)
    return ok(await fullPullView(call.hub, call.token, repository, thread))
  },

  'pulls/list-files': async (call, repository) => {
    const { number, pull } = pullOf(call, repository)
    const path = `/repos/${fullName(repository)}/pulls/${number}/files`
    const { from, to } = await pullRange(repository, pull)
    return page(call, path, await fileViews(call.hub, repository, from, to), view => view)
  },

  'pulls/list-commits': async (call, repository) => {
    const { number, pull } = pullOf(call, repository)
    const path = `/repos/${fullName(repository)}/pulls/${number}/commits`
    return page(call, path, await commitsOf(repository, pull), sha => commitView(call.hub, repository, sha))
  },

  'pulls/request-reviewers': (call, repository) => {
    const { reviewers = [], team_reviewers: teams = [] } = call.body as {
      reviewers?: string[]
      team_reviewers?: string[]
    }
    mustWrite(call.token, repository, 'pullRequests')
    const thread = pullOf(call, repository)
    if (teams.length > 0 && levelIn(call.token, repository, 'members') === 'none') {
      throw new Refusal(422, `Could not resolve to a node with the global id of '${teams[0]}'.`)
    }
    requestReviews(call.hub, repository, thread, reviewers, teams)
    return created(pullView(call.hub, call.token, repository, thread))
  },

  'pulls/merge': async (call, repository) => {
    const { sha, merge_method: method = 'merge' } = call.body as { sha?: string; merge_method?: MergeMethod }
    mustWrite(call.token, repository, 'contents')
    const thread = pullOf(call, repository)
    if (sha !== undefined && sha !== thread.pull.headSha) {
      throw new Refusal(409, 'Head branch was modified. Review and try the merge again.')
    }
    const merged = thread.pull.draft ? null : await mergePull(call.hub, call.token.person, repository, thread, method)
    if (merged === null) throw new Refusal(405, 'Pull Request is not mergeable')
    return ok({ sha: merged, merged: true, message: 'Pull Request successfully merged' })
  },
}

interface CreateBody {
  readonly title?: string
  readonly body?: string
  readonly head: string
  readonly base: string
  readonly draft?: boolean
  readonly issue?: number
  readonly maintainer_can_modify?: boolean
}

interface UpdateBody {
  readonly title?: string
  readonly body?: string
  readonly state?: 'open' | 'closed'
  readonly base?: string
  readonly maintainer_can_modify?: boolean
}

function pullOf(call: Call, repository: Repository): PullThread {
  const thread = pullsOf(repository).find(one => one.number === Number(call.params['pull_number']))
  if (thread === undefined) throw notFound()
  return thread
}

/** Without an owner GitHub does not filter at all; with one, forks of that owner count too. */
function isHead(wanted: string, repository: Repository, branch: string): boolean {
  const colon = wanted.indexOf(':')
  if (colon < 0) return true
  return (
    repository.owner.login.toLowerCase() === wanted.slice(0, colon).toLowerCase() && branch === wanted.slice(colon + 1)
  )
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0
}
