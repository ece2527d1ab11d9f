import assert from 'node:assert/strict'
import { test } from 'node:test'
import { accepts, rehash } from '../../../src/rules/every-upgrade/hashes.ts'
import { integrity } from '../../../src/rules/every-upgrade/integrity.ts'
import { ask, asset, doings, hashes, ids, items, release, upgrade } from '../build.ts'

const AT = (version: string) => `https://global.oktacdn.com/okta-signin-widget/${version}/js/okta-sign-in.min.js`
const RIGHT = 'sha384-js/okta-sign-in.min.js384'

test('each algorithm of a list gets its own new hash, options and spaces stay', () => {
  const all = hashes('f')
  assert.equal(rehash('sha384-aa', all), 'sha384-f384')
  assert.equal(rehash(' sha256-aa=\n\tsha512-bb==?ct=js ', all), ' sha256-f256=\n\tsha512-f512==?ct=js ')
  assert.equal(rehash('sha384-aa sha384-bb sha512-cc', all), 'sha384-f384 sha512-f512==')
  assert.equal(rehash('md5-zz sha384-aa', all), 'md5-zz sha384-f384')
  for (const none of ['', 'md5-aa', '{{sri}}', 'sha384-{{hash}}', '@Model.Sri'])
    assert.equal(rehash(none, all), null, none)
})

test('the hash of a URL that moves is renewed', () => {
  const [finding] = ask(integrity, asset(AT('7.20.0'), { hash: 'sha384-old' }))
  assert.deepEqual(doings(finding ? [finding] : []), [RIGHT])
  assert.match(finding?.message ?? '', /belongs to the release that is left/)
})

test('a hash that is wrong today is put right; one that is right is nothing', () => {
  const [finding] = ask(integrity, asset(AT('7.49.0'), { hash: 'sha384-wrong' }), upgrade({ from: '7.49.0' }))
  assert.match(finding?.message ?? '', /wrong today/)
  assert.deepEqual(doings(finding ? [finding] : []), [RIGHT])
  assert.deepEqual(ask(integrity, asset(AT('7.49.0'), { hash: RIGHT })), [])
})

test('nothing is written that is not proved', () => {
  for (const state of ['disagree', 'missing', 'unknown'] as const) {
    const to = release('7.49.0', { assets: { 'js/okta-sign-in.min.js': { state, hashes: hashes('guess') } } })
    assert.deepEqual(ask(integrity, asset(AT('7.20.0'), { hash: 'sha384-old' }), upgrade({ to })), [], state)
    assert.deepEqual(ask(integrity, asset(AT('7.20.0')), upgrade({ to, integrity: 'add' })), [], state)
  }
})

test('add gives tags a hash, update does not, and ranges and strings never get one', () => {
  const add = upgrade({ integrity: 'add' })
  assert.deepEqual(doings(ask(integrity, asset(AT('5.1.0')), add)), [RIGHT])
  assert.deepEqual(doings(ask(integrity, asset(AT('7.49.0')), add)), [RIGHT])
  assert.deepEqual(ask(integrity, asset(AT('5.1.0'))), [])
  assert.deepEqual(
    ask(integrity, asset('https://unpkg.com/@okta/okta-signin-widget@5/dist/js/okta-sign-in.min.js'), add),
    [],
  )
  assert.deepEqual(ask(integrity, asset(AT('5.1.0'), { holder: 'string' }), add), [])
  assert.deepEqual(ask(integrity, asset(AT('8.0.0')), add), [])
})

test('off touches nothing', () => {
  assert.deepEqual(ask(integrity, asset(AT('7.20.0'), { hash: 'sha384-old' }), upgrade({ integrity: 'off' })), [])
})

test('browsers take a file by the strongest algorithm, whichever of its hashes is right', () => {
  const all = { sha256: 'aa+/=', sha384: 'bb+/', sha512: 'cc==' }
  for (const [value, expected] of [
    ['sha384-bb+/', true],
    ['sha384-bb-_', true],
    ['sha512-cc', true],
    ['sha384-wrong sha384-bb+/', true],
    ['sha256-wrong sha384-bb+/?ct=js', true],
    ['sha256-aa+/= sha384-wrong', false],
    ['sha384-wrong', false],
    ['sha1-aa', null],
    ['SHA384-bb', null],
    ['{{sri}}', null],
    ['', null],
  ] as const) {
    assert.equal(accepts(value, all), expected, value)
  }
})

const TODAY = { '7.20.0/js/okta-sign-in.min.js': hashes('old') }

test('a hash that is wrong for the release that is left is a finding, whether the page moves or stays', () => {
  const file = { state: 'proved' as const, hashes: hashes('new') }
  const to = release('7.49.0', { today: TODAY, assets: { 'js/okta-sign-in.min.js': file } })
  const moving = (hash: string, change = {}) =>
    ask(integrity, asset(AT('7.20.0'), { hash }), upgrade({ to, ...change }))
  assert.match(moving('sha384-wrong')[0]?.message ?? '', /wrong today/)
  assert.deepEqual(doings(moving('sha384-wrong')), ['sha384-new384'])
  assert.match(moving('sha384-old384')[0]?.message ?? '', /belongs to the release that is left/)
  // The hash of the target stands there already: nothing is written, and it is said.
  assert.match(moving('sha384-new384')[0]?.message ?? '', /wrong today/)
  assert.deepEqual(doings(moving('sha384-new384')), [])

  const staying = { stays: { urls: true, definitions: false } }
  assert.deepEqual(ids(items(moving('sha384-wrong', staying))), ['wrong-hash'])
  assert.match(items(moving('sha384-wrong', staying))[0]?.details?.join() ?? '', /7\.20\.0: `sha384-old384`/)
  assert.deepEqual(moving('sha384-old384', staying), [])
  assert.deepEqual(ids(items(moving('sha384-wrong', { integrity: 'off' }))), ['wrong-hash'])
})

test('on the target, off only says that a hash is wrong', () => {
  const off = upgrade({ from: '7.49.0', integrity: 'off' })
  const findings = ask(integrity, asset(AT('7.49.0'), { hash: 'sha384-wrong' }), off)
  assert.deepEqual([doings(findings), ids(items(findings))], [[], ['wrong-hash']])
})

test('add fills in an attribute that is empty', () => {
  assert.deepEqual(doings(ask(integrity, asset(AT('5.1.0'), { hash: ' ' }), upgrade({ integrity: 'add' }))), [RIGHT])
  assert.deepEqual(ask(integrity, asset(AT('5.1.0'), { hash: '' })), [])
})
