import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ownCopy } from '../../../src/rules/every-upgrade/own-copy.ts'
import { ask, code, config, ids, items, mention } from '../build.ts'

test('copies and asset folders of one’s own are one item; the CDN is none', () => {
  assert.deepEqual(ids(items(ask(ownCopy, mention('own-copy', ['/js/okta-sign-in.min.js'])))), ['own-copy'])
  assert.deepEqual(ids(items(ask(ownCopy, config({ assets: { baseUrl: '/assets' } })))), ['own-copy'])
  assert.deepEqual(ids(items(ask(ownCopy, config({ assets: { baseUrl: code('base') } })))), ['own-copy'])
  const cdn = 'https://global.oktacdn.com/okta-signin-widget/5.5.0'
  assert.deepEqual(ask(ownCopy, config({ assets: { baseUrl: cdn } })), [])
  assert.deepEqual(ask(ownCopy, mention('old-dom', ['.js-help'])), [])
})
