import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createFetch, whyFailed } from '../../src/adapters/http.ts'
import { UserError } from '../../src/errors.ts'
import { startLoopback } from '../registry/loopback.ts'
import { startProxy } from '../registry/proxy.ts'

test('without a proxy it is a plain fetch, whatever the process has in its environment', async t => {
  const server = await startLoopback(({ path }) => ({ status: 200, body: `you asked for ${path}` }))
  t.after(server.close)
  const response = await createFetch({})(`${server.url}/a`)
  assert.equal(await response.text(), 'you asked for /a')
})

test('a proxy is used in either spelling, and NO_PROXY is obeyed', async t => {
  const server = await startLoopback(() => ({ status: 200, body: 'ok' }))
  const proxy = await startProxy()
  t.after(server.close)
  t.after(proxy.close)
  const host = new URL(server.url).host
  for (const env of [
    { HTTP_PROXY: proxy.url },
    { http_proxy: proxy.url },
    { HTTP_PROXY: new URL(proxy.url).host },
    { HTTP_PROXY: proxy.url, NO_PROXY: 'example.com,.internal' },
  ]) {
    proxy.targets.length = 0
    assert.equal(await (await createFetch(env)(server.url)).text(), 'ok')
    assert.deepEqual(proxy.targets, [host], JSON.stringify(env))
  }
  proxy.targets.length = 0
  for (const none of ['127.0.0.1', '*', `example.com, ${host}`]) {
    await createFetch({ HTTP_PROXY: proxy.url, no_proxy: none })(server.url)
  }
  assert.deepEqual(proxy.targets, [])
})

test('a proxy that cannot be one is named, and its password is not', async () => {
  for (const value of ['socks5://user:secret@proxy:1080', 'http://', 'http://user:secret@bad host']) {
    await assert.rejects(createFetch({ HTTPS_PROXY: value })('http://127.0.0.1:9/'), error => {
      assert.ok(error instanceof UserError)
      assert.equal(error.id, 'bad-proxy')
      assert.match(error.message, /HTTPS_PROXY/)
      assert.doesNotMatch(`${error.message}${error.remedy}`, /secret/)
      return true
    })
  }
})

test('it gives up in time, also in the middle of a body, and on the signal of the request', async t => {
  const server = await startLoopback(() => ({ status: 200, body: 'ok' }))
  t.after(server.close)
  server.faults.push({ path: /slow/, act: 10_000 })
  await assert.rejects(createFetch({}, 50)(`${server.url}/slow`), error => whyFailed(error) === 'no answer in time')
  const signal = AbortSignal.timeout(50)
  await assert.rejects(createFetch({})(`${server.url}/slow`, { signal }), { name: 'TimeoutError' })
})

test('a failure is told by its cause and without its URL', async () => {
  const error = await createFetch({})('http://127.0.0.1:9/secret').catch((reason: unknown) => reason)
  assert.match(whyFailed(error), /^(?:ECONNREFUSED|Error|TypeError)$/)
  assert.equal(whyFailed('text'), 'an unknown failure')
})
