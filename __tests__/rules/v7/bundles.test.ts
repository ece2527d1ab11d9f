import assert from 'node:assert/strict'
import { test } from 'node:test'
import { bundles } from '../../../src/rules/v7/bundles.ts'
import { ask, code, config, doings, ids, items, release, upgrade } from '../build.ts'

test('each bundle gets the option that it insists on', () => {
  assert.deepEqual(doings(ask(bundles, config({ clientId: 'x' }, { bundle: 'oie' }))), ['add useClassicEngine: false'])
  const wrong = config({ useClassicEngine: true }, { bundle: 'oie' })
  assert.deepEqual(doings(ask(bundles, wrong)), ['set useClassicEngine to false'])
  assert.deepEqual(ask(bundles, config({ useClassicEngine: false }, { bundle: 'oie' })), [])
  const classic = upgrade({ engine: 'classic', app: { bundle: 'classic', serverSide: false } })
  assert.deepEqual(doings(ask(bundles, config({}), classic)), ['add useClassicEngine: true'])
})

test('an expression is an item, a default bundle and 6.x are nothing', () => {
  const unknown = ask(bundles, config({ useClassicEngine: code('x') }, { bundle: 'oie' }))
  assert.deepEqual([doings(unknown), ids(items(unknown))], [[], ['bundle-oie']])
  assert.deepEqual(ask(bundles, config({})), [])
  assert.deepEqual(ask(bundles, config({}, { bundle: 'oie' }), upgrade({ to: release('6.9.0') })), [])
})

test('the classic bundle under Identity Engine is an item', () => {
  const findings = ask(bundles, config({ useClassicEngine: true }, { bundle: 'classic' }))
  assert.deepEqual(ids(items(findings)), ['bundle-of-other-engine'])
})
