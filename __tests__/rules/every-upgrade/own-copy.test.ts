import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ownCopy } from '../../../src/rules/every-upgrade/own-copy.ts'
import { ask, code, config, ids, items, mention, run } from '../build.ts'

test('copies and asset folders of one’s own are one item; the CDN is none', () => {
  assert.deepEqual(ids(items(ask(ownCopy, mention('own-copy', ['/js/okta-sign-in.min.js'])))), ['own-copy'])
  assert.deepEqual(ids(items(ask(ownCopy, config({ assets: { baseUrl: '/assets' } })))), ['own-copy'])
  assert.deepEqual(ids(items(ask(ownCopy, config({ assets: { baseUrl: code('base') } })))), ['own-copy'])
  const cdn = 'https://global.oktacdn.com/okta-signin-widget/5.5.0'
  assert.deepEqual(ask(ownCopy, config({ assets: { baseUrl: cdn } })), [])
  assert.deepEqual(ask(ownCopy, mention('old-dom', ['.js-help'])), [])
})

test('a file that the release has no more, or under another name, is said', () => {
  const details = (path: string) =>
    items(ask(ownCopy, { ...mention('own-copy', []), code: path })).flatMap(item => item.details ?? [])
  assert.match(details('/assets/css/okta-theme.css?v=2')[0] ?? '', /no such file .*take it away$/)
  assert.match(details('js/okta-sign-in-no-jquery.js')[0] ?? '', /is called `js\/okta-sign-in\.min\.js` now$/)
  assert.deepEqual(details('/assets/css/okta-sign-in.min.css'), [])
  assert.deepEqual(details('/assets/'), [])
})

test('older copies in the repository are on the list; newer ones are not, and without an upgrade none is', () => {
  const copies = [{ path: 'js/okta-sign-in.min.js', version: '2.4.0' }, { path: 'css/okta-theme.css' }]
  const [item] = ownCopy.run?.(run([], { copies: [...copies, { path: 'new.js', version: '9.0.0' }] })) ?? []
  assert.equal(item?.id, 'own-copy')
  assert.deepEqual(
    item?.places.map(place => place.path),
    ['js/okta-sign-in.min.js', 'css/okta-theme.css'],
  )
  assert.deepEqual(item?.details, ['`js/okta-sign-in.min.js` is `2.4.0`'])
  assert.deepEqual(ownCopy.run?.(run([], { copies, due: false })), [])
})
