/** Servers that are older than `updateRefs`, or have no GraphQL at all: REST tells the same, and moves branches safely. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createPullRequests } from '../../../src/adapters/github/pull-requests.ts'
import type { PullRequests } from '../../../src/types.ts'
import { onHub } from '../../github/on-hub.ts'
import type { GitHub, RepositoryWish, TokenRequest } from '../../github/server.ts'

let hub: GitHub
onHub(started => {
  hub = started
})

const BRANCH = 'okta/upgrade'
const NOWHERE = '1'.repeat(40)
let count = 0

interface Place {
  readonly name: string
  readonly main: string
  /** Asks with GraphQL. */
  readonly usual: PullRequests
  /** Gets what a server, or the proxy before it, says that knows no GraphQL. */
  readonly plain: PullRequests
  /** Its GraphQL has no `updateRefs` yet. */
  readonly old: PullRequests
  /** Called when a request is on its way, with its method and address. */
  readonly onTheWay: { call: (request: string) => Promise<unknown> | undefined }
}

async function place(repository: RepositoryWish = {}, token: Partial<TokenRequest> = {}, status = 404): Promise<Place> {
  count += 1
  const name = `acme/plain-${count}`
  await hub.createRepository(name, repository)
  const value = hub.token({ kind: 'github-actions', repositories: [name], ...token })
  const { apiUrl, graphqlUrl, url: serverUrl } = hub
  const onTheWay: Place['onTheWay'] = { call: () => undefined }
  const portWith = (through: typeof globalThis.fetch) => {
    const fetch: typeof globalThis.fetch = async (input, init) => {
      await onTheWay.call(`${init?.method} ${input}`)
      return through(input, init)
    }
    return createPullRequests({ apiUrl, graphqlUrl, serverUrl, repository: name, token: value, fetch, second: 0 })
  }
  const main = (await hub.head(name, 'main')) ?? ''
  hub.reset()
  return {
    name,
    main,
    onTheWay,
    usual: portWith(globalThis.fetch),
    plain: portWith(async (input, init) =>
      String(input) === graphqlUrl ? new Response('<h1>No</h1>', { status }) : fetch(input, init),
    ),
    old: portWith(async (input, init) =>
      String(init?.body).includes('updateRefs')
        ? Response.json({ errors: [{ message: "Field 'updateRefs' doesn't exist on type 'Mutation'" }] })
        : fetch(input, init),
    ),
  }
}

const bytes = (text: string) => new TextEncoder().encode(text)
const commitOf = (parent: string, text: string) => ({
  parent,
  message: `Say ${text}`,
  files: [{ path: 'a.txt', mode: '100644', bytes: bytes(text) }],
})
const operations = () => hub.requests.map(({ operation }) => operation)

test('REST tells the same as GraphQL', async () => {
  const { name, main, usual, plain } = await place()
  const head = await hub.commitAs('mona', name, BRANCH, { a: 'a\n' }, 'One\n\nTrailer: yes', { parent: main })
  await hub.commitAs('mona', name, 'release', { b: 'b\n' }, 'Release')
  const open = (title: string, base = 'main') =>
    hub.openPullRequest('mona', name, { title, body: `The ${title}`, head: BRANCH, base })
  const closed = await open('refused')
  await hub.closePullRequest('mona', name, closed.number)
  const merged = await open('merged')
  await hub.mergePullRequest('mona', name, merged.number, 'squash')
  await hub.commitAs('mona', name, BRANCH, { a: 'mine\n' }, 'Two')
  await hub.commitAs('mona', name, 'main', { a: 'other\n' }, 'In the way')
  await open('conflicting')
  await open('elsewhere', 'release')
  await hub.commitAs('mona', name, 'unrelated', { c: 'c\n' }, 'Unrelated')
  await hub.openPullRequest('mona', name, { title: 'unrelated', head: 'unrelated', base: 'main' })
  await hub.fork(name, 'stranger')
  const fork = `stranger/${name.split('/')[1]}`
  await hub.commitAs('eve', fork, BRANCH, { e: 'evil\n' }, 'Evil')
  await hub.openPullRequest('eve', name, { title: 'Evil', head: `stranger:${BRANCH}`, base: 'main' })

  for (const query of [
    { branch: BRANCH, base: 'main', baseCommit: main },
    { branch: BRANCH, base: null, baseCommit: null },
    { branch: BRANCH, base: 'release', baseCommit: NOWHERE },
    { branch: 'nothing', base: 'nowhere', baseCommit: head },
  ]) {
    const { viewer: _, ...told } = await usual.read(query)
    const { viewer, ...byRest } = await plain.read(query)
    assert.equal(viewer, null)
    // Of pull requests to another base only their numbers matter, so nothing more is asked about them.
    const elsewhere = told.elsewhere.map(pull => ({ ...pull, conflicting: false }))
    assert.deepEqual(byRest, { ...told, elsewhere }, JSON.stringify(query))
  }
  const {
    open: ours,
    closed: no,
    merged: done,
    elsewhere,
  } = await plain.read({
    branch: BRANCH,
    base: 'main',
    baseCommit: main,
  })
  assert.deepEqual(
    [ours, no, done, elsewhere].map(pulls => pulls.map(({ title }) => title)),
    [['conflicting'], ['refused'], ['merged'], ['elsewhere']],
  )
  assert.equal(ours[0]?.conflicting, true)
})

test('whatever the words for "no such thing" are', async () => {
  for (const status of [404, 405, 410, 501]) {
    const { plain } = await place({}, {}, status)
    const state = await plain.read({ branch: BRANCH, base: 'main', baseCommit: null })
    assert.equal(state.defaultBranch, 'main', String(status))
  }
})

test('an archived repository, an empty one, and one that may only be read', async () => {
  const query = { branch: BRANCH, base: 'main', baseCommit: NOWHERE }
  const reader = { kind: 'pat', person: 'reader' } as const
  for (const [wish, token] of [
    [{ archived: true }, {}],
    [{ files: {} }, {}],
    [{}, reader],
    [{ collaborators: { reader: 'write' } }, reader],
  ] as const) {
    const { usual, plain } = await place(wish, token)
    const { viewer: _, ...told } = await usual.read(query)
    assert.deepEqual(await plain.read(query), { viewer: null, ...told })
  }
})

test('a repository that is not shown is named as usual', async () => {
  const { plain } = await place({ private: true }, { repositories: ['acme/other'] })
  await assert.rejects(plain.read({ branch: BRANCH, base: null, baseCommit: null }), { id: 'no-access' })
})

test('GraphQL is asked for once, and the tree of the base is known from then on', async () => {
  hub.serveGraphql(false)
  const { name, main, usual } = await place()
  const query = { branch: BRANCH, base: 'main', baseCommit: main }
  await usual.read(query)
  assert.equal(hub.requests[0]?.path, '/graphql')
  hub.reset()
  await usual.read(query)
  hub.serveGraphql(true)
  assert.deepEqual(operations().sort(), [
    'git/get-commit',
    'git/get-ref',
    'git/get-ref',
    'pulls/list',
    'pulls/list',
    'repos/get',
  ])
  hub.reset()
  const { sha } = await usual.commit(commitOf(main, 'one'))
  assert.deepEqual(operations(), ['git/create-tree', 'git/create-commit'])
  assert.deepEqual((await hub.commit(name, sha)).parents, [main])
})

for (const kind of ['plain', 'old'] as const) {
  const where = kind === 'old' ? 'without updateRefs' : 'without GraphQL'
  test(`${where} a branch moves forward only, by a commit that stands on its old head too`, async () => {
    const { name, main, [kind]: port } = await place()
    await port.read({ branch: BRANCH, base: 'main', baseCommit: main })
    const one = await port.commit(commitOf(main, 'one'))
    await port.createBranch(BRANCH, one.sha)
    const two = await port.commit(commitOf(main, 'two'))
    const moved = await port.moveBranch(BRANCH, one.sha, two.sha)
    assert.equal(await hub.head(name, BRANCH), moved)
    const [commit, wanted] = [await hub.commit(name, moved), await hub.commit(name, two.sha)]
    assert.deepEqual(commit, { ...wanted, sha: moved, parents: [main, one.sha], verified: true })

    const next = await port.commit(commitOf(moved, 'three'))
    assert.equal(await port.moveBranch(BRANCH, moved, next.sha), next.sha, 'one on top is taken as it is')
    await assert.rejects(port.moveBranch(BRANCH, one.sha, two.sha), { id: 'branch-moved' })
    await assert.rejects(port.moveBranch('gone', one.sha, two.sha), { id: 'branch-moved' })
    await port.deleteBranch(BRANCH, next.sha)
    assert.equal(await hub.head(name, BRANCH), next.sha, 'what cannot be compared is not deleted')
  })

  test(`${where} a commit that comes between the look and the move is not lost`, async () => {
    const { name, main, onTheWay, [kind]: port } = await place()
    await port.read({ branch: BRANCH, base: 'main', baseCommit: main })
    const one = await port.commit(commitOf(main, 'one'))
    await port.createBranch(BRANCH, one.sha)
    const two = await port.commit(commitOf(main, 'two'))
    let theirs = ''
    // The branch has been looked at when the commit is read.
    onTheWay.call = async request => {
      if (theirs !== '' || !request.includes('/git/commits/')) return
      theirs = await hub.commitAs('mona', name, BRANCH, { 'b.txt': 'mine\n' }, 'Mine')
    }
    await assert.rejects(port.moveBranch(BRANCH, one.sha, two.sha), { id: 'branch-moved' })
    assert.equal(await hub.head(name, BRANCH), theirs)

    await hub.moveBranch('mona', name, BRANCH, main)
    await assert.rejects(port.moveBranch(BRANCH, one.sha, two.sha), { id: 'branch-moved' }, 'moved back is moved too')
    assert.equal(await hub.head(name, BRANCH), main)
  })

  test(`${where} a move whose answer was lost is made once`, async () => {
    const { name, main, [kind]: port } = await place()
    await port.read({ branch: BRANCH, base: 'main', baseCommit: main })
    const one = await port.commit(commitOf(main, 'one'))
    await port.createBranch(BRANCH, one.sha)
    const two = await port.commit(commitOf(main, 'two'))
    hub.fail({ match: { operation: 'git/update-ref' }, answer: 'lose' })
    const moved = await port.moveBranch(BRANCH, one.sha, two.sha)
    assert.equal(await hub.head(name, BRANCH), moved)
    assert.deepEqual((await hub.commit(name, moved)).parents, [main, one.sha])
  })
}
