import assert from 'node:assert/strict'
import { test } from 'node:test'
import { renamedMethods3 } from '../../../src/rules/v3/renamed-methods.ts'
import { ask, call, doings, ids, items } from '../build.ts'

const askAll = (site: ReturnType<typeof call>) => renamedMethods3.flatMap(rule => ask(rule, site))

test('refresh becomes renew, below the auth client', () => {
  assert.deepEqual(doings(askAll(call('tokenManager.refresh'))), ['authClient.tokenManager.renew'])
  assert.deepEqual(doings(askAll(call('authClient.tokenManager.refresh'))), ['renew'])
  assert.deepEqual(askAll(call('tokenManager.renew')), [])
})

test('a call that cannot be renamed is an item', () => {
  const findings = askAll(call('tokenManager.refresh', { rename: () => [] }))
  assert.deepEqual(ids(items(findings)), ['renamed-method/tokenManager.refresh'])
})
