import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { client, refused } from './client.ts'
import { type GitHub, startGitHub } from './server.ts'

const repo = { owner: 'acme', repo: 'shop' }
let github: GitHub

before(async () => {
  github = await startGitHub()
  await github.createRepository('acme/shop', { labels: Array.from({ length: 35 }, (_, index) => `label-${index}`) })
})

after(async () => {
  await github.stop()
})

test('lists come in pages that lead to each other', async () => {
  const api = client(github, github.token({ kind: 'github-actions' }))
  const all = await api.paginate(api.issues.listLabelsForRepo, { ...repo, per_page: 10 })
  assert.equal(new Set(all.map(label => label.name)).size, 35)
  const second = await api.issues.listLabelsForRepo({ ...repo, per_page: 10, page: 2 })
  const rels = [...(second.headers.link ?? '').matchAll(/[?&]page=(\d+)[^,]*rel="(\w+)"/g)].map(
    ([, page, rel]) => `${rel} ${page}`,
  )
  assert.deepEqual(rels.sort(), ['first 1', 'last 4', 'next 3', 'prev 1'])
  assert.equal((await api.issues.listLabelsForRepo({ ...repo, per_page: 100 })).headers.link, undefined)
  assert.deepEqual(github.violations, [])
})

test('limits are counted and enforced for each token', async () => {
  const api = client(github, github.token({ kind: 'pat', rateLimit: 2 }))
  const { headers } = await api.repos.get(repo)
  assert.deepEqual(
    [headers['x-ratelimit-limit'], headers['x-ratelimit-remaining'], headers['x-ratelimit-used']],
    ['2', '1', '1'],
  )
  assert.match(String(headers['x-github-request-id']), /^[0-9A-F]+:TEST$/)
  await api.repos.get(repo)
  await refused(403, /^API rate limit exceeded/, api.repos.get(repo))
  const other = client(github, github.token({ kind: 'pat', rateLimit: 2 }))
  assert.equal((await other.repos.get(repo)).status, 200)
})

test('faults hit what they are meant for, as often as they are meant to', async () => {
  const api = client(github, github.token({ kind: 'github-actions' }))
  github.reset()
  github.fail({ match: { method: 'GET', path: /\/labels/ }, answer: 500 })
  github.fail({
    match: { operation: 'repos/get' },
    answer: 'secondary-rate-limit',
    times: 2,
    headers: { 'retry-after': '7' },
  })
  github.fail({
    match: { nth: 5 },
    answer: 422,
    body: { message: 'Odd', documentation_url: 'https://docs.github.com/x', status: '422' },
  })
  await refused(500, /^Server Error/, api.issues.listLabelsForRepo(repo))
  assert.equal((await api.issues.listLabelsForRepo(repo)).status, 200)
  const limited = await api.repos
    .get(repo)
    .catch((error: { status: number; response: { headers: Record<string, string> } }) => error)
  assert.deepEqual('response' in limited ? [limited.status, limited.response.headers['retry-after']] : [], [403, '7'])
  await refused(403, /secondary rate limit/, api.repos.get(repo))
  await refused(422, /^Odd/, api.repos.get(repo))
  assert.equal((await api.repos.get(repo)).status, 200)
  assert.deepEqual(
    github.requests.map(one => one.status),
    [500, 200, 403, 403, 422, 200],
  )
  github.reset()
  assert.equal(github.requests.length, 0)
})

test('a dropped connection did nothing, a lost answer did its work', async () => {
  const api = client(github, github.token({ kind: 'github-actions' }))
  github.fail({ match: { operation: 'issues/create-label' }, answer: 'drop' })
  await assert.rejects(api.issues.createLabel({ ...repo, name: 'dropped' }))
  await refused(404, /^Not Found/, api.issues.getLabel({ ...repo, name: 'dropped' }))
  github.fail({ match: { operation: 'issues/create-label' }, answer: 'lose' })
  await assert.rejects(api.issues.createLabel({ ...repo, name: 'lost' }))
  assert.equal((await api.issues.getLabel({ ...repo, name: 'lost' })).data.name, 'lost')
  github.fail({ answer: 'slow', delay: 60 })
  const started = performance.now()
  await api.repos.get(repo)
  assert.ok(performance.now() - started >= 55)
})

test('the count says who asked for what', async () => {
  github.reset()
  const api = client(github, github.token({ kind: 'app' }))
  await api.issues.createComment({ ...repo, issue_number: 99, body: 'x' }).catch(() => null)
  await client(github, 'ghp_wrong')
    .repos.get(repo)
    .catch(() => null)
  await client(github)
    .request('GET /nowhere')
    .catch(() => null)
  assert.deepEqual(
    github.requests.map(({ method, path, operation, status, token, bodyBytes }) => [
      method,
      path,
      operation,
      status,
      token,
      bodyBytes,
    ]),
    [
      ['POST', '/repos/acme/shop/issues/99/comments', 'issues/create-comment', 404, 'app', 12],
      ['GET', '/repos/acme/shop', 'repos/get', 401, 'unknown', 0],
      ['GET', '/nowhere', 'unknown', 404, 'anonymous', 0],
    ],
  )
})

test('what goes against the description is a fault of the caller, and is kept', async () => {
  const own = await startGitHub()
  try {
    await own.createRepository('acme/shop')
    const api = client(own, own.token({ kind: 'github-actions' }))
    const pull = { title: 'T', head: 'x', base: 'main' }
    // Paths that are filled in already have no types in the way of the mistakes.
    const ask = (route: string, body: Record<string, unknown>) => api.request(route, body)
    await refused(500, /\("boddy"\)/, ask('POST /repos/acme/shop/pulls', { ...pull, boddy: 'x' }))
    await refused(500, /required property 'head'/, ask('POST /repos/acme/shop/pulls', { base: 'main' }))
    await refused(500, /must be boolean/, ask('POST /repos/acme/shop/pulls', { ...pull, draft: 'yes' }))
    await refused(500, /\("size"\)/, ask('POST /repos/acme/shop/git/trees', { tree: [{ path: 'a', size: 1 }] }))
    await refused(500, /parameter "stat"/, ask('GET /repos/acme/shop/pulls', { stat: 'open' }))
    await refused(500, /parameter "state"/, ask('GET /repos/acme/shop/pulls', { state: 'merged' }))
    assert.equal(own.violations.length, 6)
  } finally {
    await own.stop()
  }
})
