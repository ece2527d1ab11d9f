import assert from 'node:assert/strict'
import { test } from 'node:test'
import { pkce } from '../../../src/rules/identity-engine/pkce.ts'
import { ask, code, config, doings, ids, items, release, upgrade } from '../build.ts'

test('false goes in an app that runs in the browser only', () => {
  assert.deepEqual(doings(ask(pkce, config({ authParams: { pkce: false } }))), ['remove authParams.pkce'])
  assert.deepEqual(ask(pkce, config({ authParams: { pkce: true }, pkce: false })), [])
  assert.deepEqual(ask(pkce, config({ authParams: { pkce: false } }), upgrade({ to: release('5.1.0') })), [])
})

test('where a server exchanges the code it is an item that stops the merge', () => {
  const server = upgrade({ app: { bundle: 'default', serverSide: true } })
  for (const [site, to] of [
    [config({ authParams: { pkce: false } }), server],
    [config({ authParams: { pkce: false, responseType: 'code' } }), upgrade()],
    [config({ authParams: { pkce: false, responseType: ['token', 'code'] } }), upgrade()],
    [config({ authParams: { pkce: false, responseType: code('type') } }), upgrade()],
    [config({ authParams: { pkce: false }, codeChallenge: 'x' }), upgrade()],
  ] as const) {
    const findings = ask(pkce, site, to)
    assert.deepEqual([doings(findings), ids(items(findings))], [[], ['pkce-server']])
  }
})

test('a value that is not known is an item', () => {
  assert.deepEqual(ids(items(ask(pkce, config({ authParams: { pkce: code('usePkce') } })))), ['pkce'])
})

test('before 7.0.0 nothing stops the merge as long as the flow is off', () => {
  const six = upgrade({ to: release('6.9.0'), app: { bundle: 'default', serverSide: true } })
  const off = ask(pkce, config({ authParams: { pkce: false } }), six)
  assert.deepEqual([off.length, items(off)], [1, []])
  const on = ask(pkce, config({ authParams: { pkce: false }, useInteractionCodeFlow: true }), six)
  assert.deepEqual(ids(items(on)), ['pkce-server'])
})

test('a client of the app’s own with PKCE off is an item', () => {
  const own = (text: string) => ask(pkce, config({ authClient: code(text) }))
  assert.deepEqual(ids(items(own('new OktaAuth({ issuer, pkce: false })'))), ['pkce'])
  assert.deepEqual(ids(items(own("new OktaAuth({ issuer, 'pkce': usesPkce })"))), ['pkce'])
  assert.deepEqual(own('new OktaAuth({ issuer, pkce: true })'), [])
  assert.deepEqual(own('client'), [])
})
