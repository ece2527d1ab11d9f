import assert from 'node:assert/strict'
import { test } from 'node:test'
import { scope } from '../../../src/rules/v5/scope.ts'
import { ask, code, config, doings, ids, items } from '../build.ts'

const askAll = (site: ReturnType<typeof config>) => scope.flatMap(rule => ask(rule, site))

test('a string is split, an array only renamed', () => {
  assert.deepEqual(doings(askAll(config({ authParams: { scope: ' openid  email ' } }))), [
    'rename authParams.scope to scopes',
    'set authParams.scope to ["openid", "email"]',
  ])
  assert.deepEqual(doings(askAll(config({ authParams: { scope: ['openid'] } }))), ['rename authParams.scope to scopes'])
})

test('an unknown value, and one beside `scopes`, is an item', () => {
  for (const authParams of [{ scope: code('wanted') }, { scope: 'openid', scopes: ['openid'] }]) {
    const findings = askAll(config({ authParams }))
    assert.deepEqual(doings(findings), [])
    assert.deepEqual(ids(items(findings)), ['renamed-option/authParams.scope'])
  }
})
