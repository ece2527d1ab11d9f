import assert from 'node:assert/strict'
import { test } from 'node:test'
import { oktaAuthJs } from '../../../src/rules/every-upgrade/okta-auth-js.ts'
import { ask, ids, items, pin, release, upgrade } from '../build.ts'

test('another major is an item, a caret of the same major is not', () => {
  assert.deepEqual(ids(items(ask(oktaAuthJs, pin('^4.0.0', '@okta/okta-auth-js')))), ['okta-auth-js'])
  assert.deepEqual(ids(items(ask(oktaAuthJs, pin('7.2.0', '@okta/okta-auth-js')))), ['okta-auth-js'])
  assert.deepEqual(ask(oktaAuthJs, pin('^7.2.0', '@okta/okta-auth-js')), [])
  assert.deepEqual(ask(oktaAuthJs, pin('7.14.5', '@okta/okta-auth-js')), [])
  assert.deepEqual(ask(oktaAuthJs, pin('^4.0.0')), [])
})

test('nothing is said when the release’s own dependency is not known', () => {
  const to = release('7.49.0', { contents: null })
  assert.deepEqual(ask(oktaAuthJs, pin('^4.0.0', '@okta/okta-auth-js'), upgrade({ to })), [])
})
