import assert from 'node:assert/strict'
import { test } from 'node:test'
import { clientId } from '../../../src/rules/identity-engine/client-id.ts'
import { ask, code, config, doings, ids, items, release, upgrade } from '../build.ts'

test('what stands in authParams is moved up, literals and code of the same object alike', () => {
  const site = config({ baseUrl: 'x', authParams: { clientId: 'abc', issuer: code('env.issuer'), scopes: ['openid'] } })
  assert.deepEqual(doings(ask(clientId, site)), [
    'remove authParams.clientId',
    'add clientId: "abc"',
    'remove authParams.issuer',
    'add issuer: env.issuer',
  ])
})

test('a shorthand moves up, and says then what it is', () => {
  const site = config({ baseUrl: 'x', redirectUri: 'y', authParams: { clientId: code('clientId', 'shorthand') } })
  assert.deepEqual(doings(ask(clientId, site)), ['remove authParams.clientId', 'add clientId: clientId'])
})

test('an issuer alone may stay in authParams', () => {
  assert.deepEqual(ask(clientId, config({ clientId: 'x', redirectUri: 'y', authParams: { issuer: 'z' } })), [])
})

test('code from another object, a conditional or a closed configuration is an item', () => {
  const elsewhere = [{ path: ['authParams', 'clientId'], value: code('id', 'assignment'), form: 'assignment' as const }]
  for (const site of [
    config({ baseUrl: 'x', redirectUri: 'y' }, { later: elsewhere }),
    config({ baseUrl: 'x', redirectUri: 'y', authParams: { clientId: code('id', 'property', true) } }),
    config({ baseUrl: 'x', redirectUri: 'y', authParams: { clientId: 'id' } }, { open: false }),
  ]) {
    const findings = ask(clientId, site)
    assert.deepEqual([doings(findings), ids(items(findings))], [[], ['options-in-auth-params']])
  }
})

test('a configuration without any is an item, unless it may come from elsewhere', () => {
  assert.deepEqual(ids(items(ask(clientId, config({ baseUrl: 'x' })))), ['client-id'])
  for (const site of [
    config({ baseUrl: 'x' }, { unfollowed: ['rest'] }),
    config({ baseUrl: 'x', stateToken: code('t') }),
    config({ authClient: code('client') }),
    config({}, { origin: 'hosted' }),
    config({ clientId: 'x', issuer: 'y' }),
  ]) {
    assert.deepEqual(ask(clientId, site), [])
  }
  assert.deepEqual(ask(clientId, config({}), upgrade({ to: release('6.9.0') })), [])
})
