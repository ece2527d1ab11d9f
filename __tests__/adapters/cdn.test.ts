import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { type TestContext, test } from 'node:test'
import { createAssets } from '../../src/adapters/cdn.ts'
import { createFetch } from '../../src/adapters/http.ts'
import { UserError } from '../../src/errors.ts'
import { startCdn } from '../registry/cdn.ts'
import { startLoopback } from '../registry/loopback.ts'

const JS = 'js/okta-sign-in.min.js'
const CSS = 'css/okta-sign-in.min.css'
const BODY = 'window.OktaSignIn = 1;'.repeat(1000)
const QUICK = { pause: 1, time: 5000 }

async function cdn(t: TestContext, missing: 403 | 404 = 403) {
  const server = await startCdn({ versions: { '7.49.0': { files: { [JS]: BODY, [CSS]: '#okta {}' } } }, missing })
  t.after(server.close)
  return { server, assets: createAssets({ fetch: createFetch({}), origin: server.url, limits: QUICK }) }
}

test('it says what the CDN serves and what not, and asks once for each file', async t => {
  for (const missing of [403, 404] as const) {
    const { server, assets } = await cdn(t, missing)
    assert.equal(await assets.probe('7.49.0', JS), 'served')
    assert.equal(await assets.probe('7.50.0', JS), 'missing')
    assert.equal(await assets.hash('7.50.0', JS), 'missing')
    const hash = (name: string) => createHash(name).update(BODY).digest('base64')
    const expected = { sha256: hash('sha256'), sha384: hash('sha384'), sha512: hash('sha512') }
    assert.deepEqual(await assets.hash('7.49.0', JS), expected)
    await Promise.all([assets.hash('7.49.0', JS), assets.probe('7.49.0', JS), assets.probe('7.50.0', JS)])
    assert.deepEqual(
      server.requests.map(({ method, path }) => `${method} ${path}`),
      [
        `HEAD /okta-signin-widget/7.49.0/${JS}`,
        `HEAD /okta-signin-widget/7.50.0/${JS}`,
        `GET /okta-signin-widget/7.50.0/${JS}`,
        `GET /okta-signin-widget/7.49.0/${JS}`,
      ],
    )
    assert.ok(server.requests.every(({ headers }) => !headers.cookie && !headers.authorization))
  }
})

test('what was hashed needs no probe', async t => {
  const { server, assets } = await cdn(t)
  await assets.hash('7.49.0', CSS)
  assert.equal(await assets.probe('7.49.0', CSS), 'served')
  assert.equal(server.requests.length, 1)
})

test('where HEAD is not allowed the first byte is asked for', async t => {
  const { server, assets } = await cdn(t)
  server.faults.push({ path: /./, method: 'HEAD', act: { status: 405 } })
  assert.equal(await assets.probe('7.49.0', JS), 'served')
  assert.equal(await assets.probe('7.50.0', JS), 'missing')
  assert.equal(server.requests[1]?.headers.range, 'bytes=0-0')
})

test('failures of the server are tried again, a few times', async t => {
  const { server, assets } = await cdn(t)
  server.faults.push({ path: /min\.js$/, times: 2, act: { status: 503 } })
  assert.equal(await assets.probe('7.49.0', JS), 'served')
  server.faults.push({ path: /min\.css$/, act: { status: 500 } })
  assert.equal(await assets.probe('7.49.0', CSS), 'unreachable')
  assert.equal(server.requests.length, 6)
  assert.equal(await assets.probe('7.50.0', JS), 'missing', 'a failing server is not an absent one')
})

test('a body that breaks off is read again; its hash is never that of a part', async t => {
  const { server, assets } = await cdn(t)
  server.faults.push({ path: /min\.js$/, times: 1, act: 'drop' })
  const answer = await assets.hash('7.49.0', JS)
  assert.ok(typeof answer === 'object')
  assert.equal(answer.sha256, createHash('sha256').update(BODY).digest('base64'))
  server.faults.push({ path: /min\.css$/, act: 'drop' })
  assert.equal(await assets.hash('7.49.0', CSS), 'unreachable')
})

test('a CDN that is not there costs one wait, not one for each file', async t => {
  const server = await startLoopback(() => ({ status: 200 }))
  t.after(server.close)
  server.faults.push({ path: /./, act: 10_000 })
  const assets = createAssets({ fetch: createFetch({}), origin: server.url, limits: { pause: 1, time: 100 } })
  const started = Date.now()
  assert.equal(await assets.probe('7.49.0', JS), 'unreachable')
  for (let i = 0; i < 20; i += 1) {
    assert.equal(await assets.probe('7.49.0', `js/${i}.js`), 'unreachable')
    assert.equal(await assets.hash('7.49.0', `js/${i}.js`), 'unreachable')
  }
  assert.ok(Date.now() - started < 2000)
  assert.equal(server.requests.length, 1)
})

test('a proxy that answers in place of the CDN proves nothing', async t => {
  const answers = [
    { status: 200, headers: { 'content-type': 'text/html; charset=utf-8' }, body: '<form>Log in</form>' },
    { status: 403, headers: { 'content-type': 'text/html' }, body: 'Blocked by policy' },
    { status: 407 },
    { status: 302, headers: { location: 'http://localhost:1/login' } },
    { status: 302, headers: { location: 'https://global.oktacdn.com/other' } },
  ]
  for (const answer of answers) {
    const server = await startLoopback(() => answer)
    t.after(server.close)
    const assets = createAssets({ fetch: createFetch({}), origin: server.url, limits: QUICK })
    assert.equal(await assets.probe('7.49.0', JS), 'unreachable', JSON.stringify(answer))
    assert.equal(await assets.hash('7.49.0', JS), 'unreachable', JSON.stringify(answer))
  }
})

test('redirects on the same host are followed, but not for ever', async t => {
  const server = await startLoopback(({ path }) =>
    path.startsWith('/moved')
      ? { status: 200, body: 'x' }
      : path.endsWith('round.js')
        ? { status: 301, headers: { location: path } }
        : { status: 301, headers: { location: '/moved/here.js' } },
  )
  t.after(server.close)
  const assets = createAssets({ fetch: createFetch({}), origin: server.url, limits: QUICK })
  assert.equal(await assets.probe('7.49.0', JS), 'served')
  assert.equal(await assets.probe('7.49.0', 'js/round.js'), 'unreachable')
  assert.ok(server.requests.length < 10)
})

test('a file without end is not read to its end', async t => {
  const { server } = await cdn(t)
  const assets = createAssets({ fetch: createFetch({}), origin: server.url, limits: { ...QUICK, bytes: 1000 } })
  assert.equal(await assets.hash('7.49.0', JS), 'unreachable')
  assert.equal(server.requests.length, 1)
})

test('only https, but for this machine', () => {
  const fetch = createFetch({})
  for (const origin of [
    'http://global.oktacdn.com',
    'http://127.0.0.1.example.com',
    'ftp://localhost',
    'global.oktacdn.com',
  ]) {
    assert.throws(
      () => createAssets({ fetch, origin }),
      (error: unknown) => error instanceof UserError && error.id === 'bad-cdn',
    )
  }
  for (const origin of ['https://cdn.example.com', 'http://localhost:8080', 'http://[::1]:80', 'http://127.0.0.1']) {
    assert.ok(createAssets({ fetch, origin }))
  }
})
