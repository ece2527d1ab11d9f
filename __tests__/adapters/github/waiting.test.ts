/** How the adapter waits, gives up, and keeps the token to itself: with a `fetch` of its own. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Access } from '../../../src/adapters/github/client.ts'
import { createPullRequests } from '../../../src/adapters/github/pull-requests.ts'
import { UserError } from '../../../src/errors.ts'
import type { PullRequests } from '../../../src/types.ts'

interface Asked {
  readonly url: string
  readonly headers: Headers
  readonly body: string
}

type Reply = { readonly status: number; readonly body?: unknown; readonly headers?: Readonly<Record<string, string>> }

const EMPTY = {
  data: {
    repository: {
      id: 'R',
      isArchived: false,
      viewerPermission: null,
      defaultBranchRef: null,
      branch: null,
      open: { nodes: [] },
      past: { nodes: [] },
    },
  },
}

/** Answers with the replies in turn, the last of them again and again. */
function setUp(replies: readonly Reply[], access: Partial<Access> = {}): { port: PullRequests; asked: Asked[] } {
  const asked: Asked[] = []
  const fetch: typeof globalThis.fetch = async (input, init) => {
    const { status, body, headers } = replies[Math.min(asked.length, replies.length - 1)] ?? { status: 500 }
    asked.push({ url: String(input), headers: new Headers(init?.headers), body: String(init?.body) })
    return Response.json(body ?? { message: 'No' }, { status, headers: { ...headers } })
  }
  const port = createPullRequests({
    apiUrl: 'https://api.github.test',
    serverUrl: 'https://github.test',
    repository: 'acme/shop',
    token: 'secret-token',
    fetch,
    second: 0,
    ...access,
  })
  return { port, asked }
}

const query = { branch: 'okta', base: null, baseCommit: null }
const limited = (seconds: number) => ({ 'retry-after': String(seconds) })
const exhausted = (seconds: number) => ({
  'x-ratelimit-remaining': '0',
  'x-ratelimit-reset': String(Math.floor(Date.now() / 1000) + seconds),
})

async function refusal(work: Promise<unknown>): Promise<UserError> {
  const error = await work.then(
    () => assert.fail('nothing was refused'),
    (reason: unknown) => reason,
  )
  assert.ok(error instanceof UserError, error instanceof Error ? error.stack : String(error))
  return error
}

test('nothing is asked before the first call', () => {
  assert.deepEqual(setUp([{ status: 200, body: EMPTY }]).asked, [])
})

test('short waits are waited for', async t => {
  const secondary = { message: 'You have exceeded a secondary rate limit.' }
  const cases: { readonly [name: string]: Reply } = {
    'a secondary limit': { status: 403, body: secondary, headers: limited(5) },
    'a secondary limit without a time': { status: 403, body: secondary },
    'a bare 429': { status: 429 },
    'a 429 with its time': { status: 429, headers: limited(30) },
    'the abuse detection of old servers': {
      status: 403,
      body: { message: 'You have triggered an abuse detection mechanism.' },
    },
    'a limit that is lifted soon': { status: 403, body: { message: 'API rate limit exceeded' }, headers: exhausted(2) },
    'a limit told by GraphQL': {
      status: 200,
      body: { errors: [{ type: 'RATE_LIMITED', message: 'API rate limit exceeded' }] },
      headers: exhausted(2),
    },
    'a gateway': { status: 502 },
    'a query that GitHub gave up on': {
      status: 200,
      body: { errors: [{ message: 'Something went wrong while executing your query.' }] },
    },
  }
  for (const [name, reply] of Object.entries(cases)) {
    await t.test(name, async () => {
      const { port, asked } = setUp([reply, { status: 200, body: EMPTY }])
      assert.equal((await port.read(query)).archived, false)
      assert.equal(asked.length, 2)
    })
  }
})

test('long waits end the run, with the time to come back', async t => {
  const cases: { readonly [name: string]: readonly [Reply, RegExp] } = {
    'a limit of an hour': [
      { status: 403, body: { message: 'API rate limit exceeded' }, headers: exhausted(3000) },
      /after \d{4}-\d\d-\d\dT/,
    ],
    'a secondary limit': [
      { status: 403, body: { message: 'You have exceeded a secondary rate limit.' }, headers: limited(900) },
      /in 900 seconds/,
    ],
    'a 429': [{ status: 429, headers: limited(900) }, /in 900 seconds/],
  }
  for (const [name, [reply, when]] of Object.entries(cases)) {
    await t.test(name, async () => {
      const { port, asked } = setUp([reply])
      const error = await refusal(port.read(query))
      assert.equal(error.id, 'rate-limited')
      assert.match(error.remedy, when)
      assert.equal(asked.length, 1)
    })
  }
})

test('a wait lasts as long as GitHub asks for', async () => {
  const { port } = setUp(
    [
      { status: 429, headers: limited(20) },
      { status: 200, body: EMPTY },
    ],
    { second: 10 },
  )
  const start = performance.now()
  await port.read(query)
  assert.ok(performance.now() - start >= 195)
})

test('GraphQL’s refusals are named as those of REST', async t => {
  const cases: { readonly [id: string]: object } = {
    'no-access': { type: 'NOT_FOUND', message: "Could not resolve to a Repository with the name 'acme/shop'." },
    'read-only-token': { type: 'FORBIDDEN', message: 'Resource not accessible by integration' },
    saml: {
      type: 'FORBIDDEN',
      message: 'Resource protected by organization SAML enforcement.',
      extensions: { saml_failure: true },
    },
    forbidden: { type: 'FORBIDDEN', message: 'No.' },
  }
  for (const [id, error] of Object.entries(cases)) {
    await t.test(id, async () => {
      const { port } = setUp([{ status: 200, body: { data: { repository: null }, errors: [error] } }])
      assert.equal((await refusal(port.read(query))).id, id)
    })
  }
})

test('an answer that is none of GraphQL is no bug of ours', async () => {
  for (const body of [{}, 'Please sign in to the proxy']) {
    const { port } = setUp([{ status: 200, body }])
    assert.equal((await refusal(port.read(query))).id, 'rejected')
  }
})

test('GitHub’s words become ids', async t => {
  const cases: { readonly [id: string]: readonly [number, string] } = {
    saml: [403, 'Resource protected by organization SAML enforcement. You must grant your OAuth token access.'],
    'ip-allow-list': [
      403,
      'Although you appear to have the correct authorization credentials, the `acme` organization has an IP allow list enabled',
    ],
    'organization-policy': [403, '`acme` forbids access via a personal access token (classic).'],
    'repository-blocked': [451, 'Repository access blocked'],
    'protected-branch': [
      422,
      'Repository rule violations found\n\nCannot create ref due to creations being restricted.\n\n',
    ],
    forbidden: [403, 'For a reason nobody has seen before'],
    rejected: [422, 'Validation Failed'],
  }
  for (const [id, [status, message]] of Object.entries(cases)) {
    await t.test(id, async () => {
      const { port } = setUp([{ status, body: { message, documentation_url: 'https://docs.github.com' } }])
      const error = await refusal(port.edit(1, { title: 'New' }))
      assert.equal(error.id, id)
      assert.doesNotMatch(error.message, /docs\.github\.com|\n/)
    })
  }
})

test('an endless answer is cut, and control characters are taken out', async () => {
  const { port } = setUp([{ status: 422, body: { message: `::error::\u001b[31m\r\n${'x'.repeat(5000)}` } }])
  const { message } = await refusal(port.edit(1, { title: 'New' }))
  assert.ok(message.length < 400)
  assert.doesNotMatch(message, /[\u0000-\u001f]/)
})

test('the token goes to the API’s host and into no message', async () => {
  for (const reply of [
    { status: 200, body: EMPTY },
    { status: 401, body: { message: 'Bad credentials' } },
  ]) {
    const { port, asked } = setUp([reply])
    const words = await port.read(query).then(String, (error: unknown) => JSON.stringify([String(error), error]))
    assert.doesNotMatch(words, /secret-token/)
    assert.ok(
      asked.every(
        ({ url, headers }) =>
          new URL(url).host === 'api.github.test' && headers.get('authorization') === 'token secret-token',
      ),
    )
    assert.ok(asked.every(({ body }) => !body.includes('secret-token')))
  }
})

test('GraphQL is found beside every API', async () => {
  const cases: readonly (readonly [Partial<Access>, string])[] = [
    [{}, 'https://api.github.test/graphql'],
    [{ apiUrl: 'https://ghe.test/api/v3/' }, 'https://ghe.test/api/graphql'],
    [{ apiUrl: 'https://api.acme.ghe.com' }, 'https://api.acme.ghe.com/graphql'],
    [{ apiUrl: 'https://ghe.test/api/v3', graphqlUrl: 'https://ghe.test/gql' }, 'https://ghe.test/gql'],
  ]
  for (const [access, url] of cases) {
    const { port, asked } = setUp([{ status: 200, body: EMPTY }], access)
    await port.read(query)
    assert.equal(asked[0]?.url, url)
  }
})

test('a bug is no user error', async () => {
  const { port } = setUp([{ status: 200, body: EMPTY }])
  const symlink = { path: 'link', mode: '120000', bytes: new Uint8Array() }
  await assert.rejects(
    port.commit({ parent: 'a', message: 'b', files: [symlink] }),
    error => !(error instanceof UserError),
  )
})
