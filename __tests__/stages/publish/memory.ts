/**
 * GitHub's part in one run, in memory, for the hundreds of runs that the matrix of faults makes. It keeps refs, commits
 * and pull requests, and answers what the real one answers to the calls of a run; how faithful a call is, the tests on
 * the embedded GitHub say, which run the same scenes.
 */
import { createHash } from 'node:crypto'
import { type Fault, type FaultAnswer, faultAnswer, type LiveFault, takeFault } from '../../github/faults.ts'

interface Commit {
  readonly tree: string
  readonly message: string
  readonly parents: readonly string[]
}

interface Pull {
  readonly number: number
  title: string
  body: string
  state: 'open' | 'closed'
  readonly branch: string
  readonly base: string
  headSha: string
  readonly comments: { readonly body: string }[]
}

interface Call {
  readonly operation: string
  readonly method: string
  readonly body: Body
  readonly part: readonly string[]
}

type Body = { readonly [name: string]: unknown }

interface Answer {
  readonly status: number
  readonly body: unknown
}

export interface Memory {
  readonly fetch: typeof globalThis.fetch
  readonly requests: { readonly method: string; readonly operation: string; status: number }[]
  readonly pulls: readonly Pull[]
  readonly head: (branch: string) => string | null
  readonly commit: (sha: string) => Commit
  readonly fail: (fault: Fault) => void
  readonly reset: () => void
}

const ROUTES: readonly (readonly [string, RegExp, string])[] = [
  ['POST', /\/git\/trees$/, 'git/create-tree'],
  ['POST', /\/git\/commits$/, 'git/create-commit'],
  ['POST', /\/git\/refs$/, 'git/create-ref'],
  ['GET', /\/git\/ref\/heads%2F(.+)$/, 'git/get-ref'],
  ['GET', /\/git\/commits\/(\w+)$/, 'git/get-commit'],
  ['PATCH', /\/git\/refs\/heads%2F(.+)$/, 'git/update-ref'],
  ['GET', /\/repos\/acme\/shop$/, 'repos/get'],
  ['GET', /\/git\/matching-refs\/heads%2F(.+)$/, 'git/list-matching-refs'],
  ['POST', /\/pulls$/, 'pulls/create'],
  ['GET', /\/pulls\?(.+)$/, 'pulls/list'],
  ['GET', /\/pulls\/(\d+)$/, 'pulls/get'],
  ['PATCH', /\/pulls\/(\d+)$/, 'pulls/update'],
  ['POST', /\/pulls\/(\d+)\/requested_reviewers$/, 'pulls/request-reviewers'],
  ['POST', /\/issues\/(\d+)\/labels$/, 'issues/add-labels'],
  ['POST', /\/issues\/(\d+)\/assignees$/, 'issues/add-assignees'],
  ['POST', /\/issues\/(\d+)\/comments$/, 'issues/create-comment'],
  ['GET', /\/issues\/(\d+)\/comments\?/, 'issues/list-comments'],
]

/** @param hasGraphql false: a server that answers 404 there. */
export function memory(hasGraphql = true): Memory {
  const commits = new Map<string, Commit>([[sha('start'), { tree: sha('files'), message: 'Start', parents: [] }]])
  const refs = new Map([['main', sha('start')]])
  const pulls: Pull[] = []
  const faults: LiveFault[] = []
  const requests: { readonly method: string; readonly operation: string; status: number }[] = []

  function move(branch: string, to: string | null): void {
    if (to === null) refs.delete(branch)
    else refs.set(branch, to)
    for (const pull of pulls) {
      if (pull.branch !== branch || pull.state !== 'open') continue
      if (to === null) pull.state = 'closed'
      else pull.headSha = to
    }
  }

  function state({ branch, base, commit }: Body): unknown {
    const target = (name: string) => {
      const oid = refs.get(name)
      return oid === undefined ? null : { name, target: { oid } }
    }
    const head = refs.get(String(branch))
    const at = head === undefined ? undefined : commits.get(head)
    const node = (pull: Pull) => ({
      ...pull,
      url: urlOf(pull),
      state: pull.state.toUpperCase(),
      isDraft: false,
      mergeable: 'MERGEABLE',
      isCrossRepository: false,
      headRefOid: pull.headSha,
      baseRefName: pull.base,
      headRepository: { id: 'R' },
    })
    const named = pulls.filter(pull => pull.branch === branch).reverse()
    const known = commits.get(String(commit))
    return {
      repository: {
        id: 'R',
        isArchived: false,
        viewerPermission: null,
        defaultBranchRef: target('main'),
        base: target(String(base).replace('refs/heads/', '')),
        commit: known === undefined ? null : { oid: commit, tree: { oid: known.tree } },
        branch:
          at === undefined
            ? null
            : {
                target: {
                  oid: head,
                  message: at.message,
                  tree: { oid: at.tree },
                  parents: { nodes: at.parents.map(oid => ({ oid })) },
                },
              },
        open: { nodes: named.filter(pull => pull.state === 'open').map(node) },
        past: { nodes: named.filter(pull => pull.state === 'closed').map(node) },
      },
    }
  }

  function graphql(variables: Body, isMutation: boolean): unknown {
    if (!isMutation) return { data: state(variables) }
    const branch = String(variables['name']).replace('refs/heads/', '')
    if (refs.get(branch) !== variables['from']) return { errors: [{ type: 'STALE_DATA', message: 'is elsewhere' }] }
    move(branch, /^0+$/.test(String(variables['to'])) ? null : String(variables['to']))
    return { data: { updateRefs: { clientMutationId: null } } }
  }

  function answer({ operation, body, part }: Call): Answer {
    const pull = pulls.find(({ number }) => number === Number(part[1]))
    const text = (name: string) => String(body[name])
    switch (operation) {
      case 'git/create-tree':
        return { status: 201, body: { sha: sha(JSON.stringify(body)) } }
      case 'git/create-commit': {
        const commit = { tree: text('tree'), message: text('message'), parents: body['parents'] as readonly string[] }
        const id = sha(`${commits.size} ${JSON.stringify(commit)}`)
        commits.set(id, commit)
        return { status: 201, body: { sha: id, tree: { sha: commit.tree }, verification: { verified: true } } }
      }
      case 'git/create-ref': {
        const branch = text('ref').replace('refs/heads/', '')
        if (refs.has(branch)) return refused('Reference already exists')
        move(branch, text('sha'))
        return { status: 201, body: { object: { sha: text('sha') } } }
      }
      case 'git/get-ref': {
        const at = refs.get(decodeURIComponent(part[1] ?? ''))
        return at === undefined ? MISSING : { status: 200, body: { object: { sha: at } } }
      }
      case 'git/get-commit': {
        const id = part[1] ?? ''
        const commit = commits.get(id)
        return commit === undefined ? MISSING : { status: 200, body: commitView(id, commit) }
      }
      case 'git/update-ref': {
        const branch = decodeURIComponent(part[1] ?? '')
        const above = (id: string): boolean =>
          id === refs.get(branch) || (commits.get(id)?.parents.some(above) ?? false)
        if (!above(text('sha'))) return refused('Update is not a fast forward')
        move(branch, text('sha'))
        return { status: 200, body: { object: { sha: text('sha') } } }
      }
      case 'repos/get':
        return { status: 200, body: { id: 1, archived: false, default_branch: 'main' } }
      case 'git/list-matching-refs':
        return {
          status: 200,
          body: [...refs].map(([name, at]) => ({ ref: `refs/heads/${name}`, object: { sha: at } })),
        }
      case 'pulls/create': {
        const branch = text('head')
        const twin = pulls.find(one => one.branch === branch && one.base === body['base'] && one.state === 'open')
        if (twin !== undefined) return refused(`A pull request already exists for acme:${branch}.`)
        const opened: Pull = {
          number: pulls.length + 1,
          title: text('title'),
          body: text('body'),
          state: 'open',
          branch,
          base: text('base'),
          headSha: refs.get(branch) ?? '',
          comments: [],
        }
        pulls.push(opened)
        return { status: 201, body: view(opened) }
      }
      case 'pulls/list': {
        const state = new URLSearchParams(part[1]).get('state')
        return { status: 200, body: pulls.filter(one => one.state === state).map(view) }
      }
      case 'pulls/get':
        return pull === undefined ? MISSING : { status: 200, body: { ...(view(pull) as Body), mergeable: true } }
      case 'pulls/update':
        if (pull !== undefined) Object.assign(pull, body)
        return { status: 200, body: pull === undefined ? {} : view(pull) }
      case 'issues/create-comment':
        pull?.comments.push({ body: text('body') })
        return { status: 201, body: {} }
      case 'issues/list-comments':
        return { status: 200, body: pull?.comments ?? [] }
      case 'issues/add-assignees':
        return { status: 201, body: { assignees: (body['assignees'] as string[]).map(login => ({ login })) } }
      default:
        return { status: 200, body: {} }
    }
  }

  async function fetch(input: unknown, init?: RequestInit): Promise<Response> {
    const call = callOf(String(input), init)
    const { method, operation } = call
    const entry = { method, operation, status: 0 }
    requests.push(entry)
    const fault = takeFault(faults, { method, path: String(input), operation, number: requests.length })
    if (fault?.answer === 'drop') throw new TypeError('fetch failed', { cause: new Error('ECONNRESET') })
    const faulty: FaultAnswer | null = fault === null ? null : faultAnswer(fault, 'https://docs.github.com/rest')
    const isMutation = operation.startsWith('mutation')
    const given =
      faulty ??
      (operation.includes('/')
        ? answer(call)
        : hasGraphql
          ? { status: 200, body: graphql(call.body['variables'] as Body, isMutation) }
          : MISSING)
    if (fault?.answer === 'lose') throw new TypeError('fetch failed', { cause: new Error('ECONNRESET') })
    entry.status = given.status
    const headers = { 'content-type': 'application/json', ...faulty?.headers }
    return new Response(JSON.stringify(given.body), { status: given.status, headers })
  }

  return {
    fetch: fetch as typeof globalThis.fetch,
    requests,
    pulls,
    head: branch => refs.get(branch) ?? null,
    commit: id => commits.get(id) ?? { tree: '', message: '', parents: [] },
    fail: fault => faults.push({ fault, left: fault.times ?? 1 }),
    reset: () => {
      requests.length = 0
      faults.length = 0
    },
  }
}

function callOf(url: string, init: RequestInit | undefined): Call {
  const method = init?.method ?? 'GET'
  const body = typeof init?.body === 'string' ? (JSON.parse(init.body) as Body) : {}
  if (url.endsWith('/graphql')) {
    const operation = /mutation/.test(String(body['query'])) ? 'mutation updateRefs' : 'query viewer repository'
    return { operation, method, body, part: [] }
  }
  for (const [verb, pattern, operation] of ROUTES) {
    const part = verb === method ? pattern.exec(url) : null
    if (part !== null) return { operation, method, body, part }
  }
  throw new Error(`${method} ${url} is not served in memory`)
}

const MISSING: Answer = { status: 404, body: { message: 'Not Found' } }

function commitView(id: string, { tree, message, parents }: Commit) {
  return { sha: id, message, tree: { sha: tree }, parents: parents.map(parent => ({ sha: parent })) }
}

function view(pull: Pull): unknown {
  const { number, title, body } = pull
  return {
    number,
    title,
    body,
    html_url: urlOf(pull),
    draft: false,
    merged_at: null,
    head: { sha: pull.headSha, ref: pull.branch, repo: { id: 1 } },
    base: { ref: pull.base },
  }
}

function urlOf({ number }: Pull): string {
  return `https://github.test/acme/shop/pull/${number}`
}

function refused(message: string): Answer {
  return { status: 422, body: { message: 'Validation Failed', errors: [{ message }] } }
}

function sha(text: string): string {
  return createHash('sha1').update(text).digest('hex')
}
