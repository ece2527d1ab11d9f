import assert from 'node:assert/strict'
import { test } from 'node:test'
import { contentSecurityPolicy } from '../../../src/rules/every-upgrade/content-security-policy.ts'
import { ask, ids, items, mention } from '../build.ts'

test('a policy without the global host is an item, one with it or a wildcard is not', () => {
  const found = (names: readonly string[]) =>
    ids(items(ask(contentSecurityPolicy, mention('content-security-policy', names))))
  assert.deepEqual(found(['ok1static.oktacdn.com']), ['content-security-policy'])
  assert.deepEqual(found(['ok1static.oktacdn.com', 'global.oktacdn.com']), [])
  assert.deepEqual(found(['*.oktacdn.com']), [])
  assert.deepEqual(found(['notglobal.oktacdn.com']), ['content-security-policy'])
})

test('each directive counts for itself', () => {
  const policy = "script-src 'self' https://ok1static.oktacdn.com; style-src https://global.oktacdn.com"
  const site = { ...mention('content-security-policy', ['ok1static.oktacdn.com', 'global.oktacdn.com']), code: policy }
  assert.deepEqual(ids(items(ask(contentSecurityPolicy, site))), ['content-security-policy'])
  const both = { ...site, code: policy.replace('https://ok1static', 'https://global.oktacdn.com https://ok1static') }
  assert.deepEqual(items(ask(contentSecurityPolicy, both)), [])
})
