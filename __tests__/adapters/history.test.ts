import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import { createHistory } from '../../src/adapters/history.ts'
import { createFetch } from '../../src/adapters/http.ts'
import { type Answer, startLoopback } from '../registry/loopback.ts'

const release = (tag: string, more: object = {}) => ({
  tag_name: tag,
  draft: false,
  prerelease: false,
  html_url: `https://github.com/okta/okta-signin-widget/releases/tag/${tag}`,
  published_at: '2026-11-01T10:00:00Z',
  body: `Notes of ${tag}`,
  ...more,
})

async function github(t: TestContext, answer: (page: number) => Answer | readonly object[]) {
  const server = await startLoopback(({ path }) => {
    const given = answer(Number(new URL(path, 'http://x').searchParams.get('page')))
    return Array.isArray(given) ? { status: 200, body: JSON.stringify(given) } : (given as Answer)
  })
  t.after(server.close)
  return server
}

const read = (own: string, token: string | null, publicApi = 'http://127.0.0.1:9') =>
  createHistory(createFetch({}), { apiUrl: own, token }, publicApi)()

test('releases with a strict tag, highest version first', async t => {
  const server = await github(t, () => [
    release('okta-signin-widget-7.9.0'),
    release('okta-signin-widget-5.9.5', { published_at: '2026-11-20T00:00:00Z' }),
    release('okta-signin-widget-7.49.0', { draft: true }),
    release('okta-signin-widget-7.48.2', { body: null, published_at: 'soon', html_url: 'javascript:alert(1)' }),
    release('okta-signin-widget-5.9.0-pf'),
    release('okta-signin-widget-7.48.0', { prerelease: true }),
    release('2016.42-begin'),
    release('v7.99.0'),
    release('okta-signin-widget-7.48.2'),
    { tag_name: 7 },
    null as never,
  ])
  const notes = await read(server.url, 'secret')
  assert.deepEqual(
    notes?.map(note => note.version),
    ['7.48.2', '7.9.0', '5.9.5'],
  )
  assert.deepEqual(notes?.[0], {
    version: '7.48.2',
    url: 'https://github.com/okta/okta-signin-widget/releases/tag/okta-signin-widget-7.48.2',
    published: null,
    body: '',
  })
  assert.equal(notes?.[1]?.body, 'Notes of okta-signin-widget-7.9.0')
  assert.deepEqual(
    server.requests.map(({ path }) => path),
    ['/repos/okta/okta-signin-widget/releases?per_page=100&page=1'],
  )
  assert.equal(server.requests[0]?.headers.authorization, 'Bearer secret')
})

test('at most three pages, and no further one after a short one', async t => {
  const page = (number: number, length: number) =>
    Array.from({ length }, (_, i) => release(`okta-signin-widget-${number}.${i}.0`))
  const long = await github(t, number => page(number, 100))
  assert.equal((await read(long.url, null))?.length, 300)
  assert.equal(long.requests.length, 3)
  const short = await github(t, number => page(number, number === 1 ? 100 : 5))
  assert.equal((await read(short.url, null))?.length, 105)
  assert.equal(short.requests.length, 2)
})

test('a GitHub that does not know the widget is followed by the public one, which never sees the token', async t => {
  for (const status of [404, 403, 500]) {
    const own = await github(t, () => ({ status, body: '{"message":"Not Found"}' }))
    const open = await github(t, () => [release('okta-signin-widget-7.49.0')])
    const notes = await read(`${own.url}/`, 'secret', open.url)
    assert.deepEqual(
      notes?.map(note => note.version),
      ['7.49.0'],
    )
    assert.equal(own.requests[0]?.headers.authorization, 'Bearer secret')
    assert.equal(open.requests.length, 1)
    assert.doesNotMatch(JSON.stringify(open.requests), /secret|authorization/i)
  }
})

test('a token that is refused is left away: the releases are public', async t => {
  const server = await startLoopback(({ headers }) =>
    headers.authorization
      ? { status: 401 }
      : { status: 200, body: JSON.stringify([release('okta-signin-widget-7.1.0')]) },
  )
  t.after(server.close)
  assert.equal((await read(server.url, 'expired', server.url))?.length, 1)
  assert.equal(server.requests.length, 2)
  server.faults.push({ path: /./, act: { status: 500 } })
  assert.equal(await read(server.url, null, server.url), null)
  assert.equal(server.requests.length, 3)
})

test('a redirect to another host does not take the token along', async t => {
  const other = await github(t, () => [release('okta-signin-widget-7.49.0')])
  const target = other.url.replace('127.0.0.1', 'localhost')
  const own = await github(t, () => ({ status: 301, headers: { location: `${target}/repositories/1/releases` } }))
  await read(own.url, 'secret')
  assert.doesNotMatch(JSON.stringify(other.requests), /secret|authorization/i)
})

test('null where nobody answers well', async t => {
  const bad = await github(t, () => ({ status: 200, body: '<html>' }))
  const odd = await github(t, () => ({ status: 200, body: '{"message":"hi"}' }))
  assert.equal(await read(bad.url, null), null)
  assert.equal(await read(odd.url, null), null)
  assert.equal(await read('http://127.0.0.1:9', 'secret'), null)
  assert.equal(await read('no url', 'secret'), null)
  assert.equal(await createHistory(createFetch({}), null, bad.url)(), null)
})
