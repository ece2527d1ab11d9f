import assert from 'node:assert/strict'
import { test } from 'node:test'
import { asVersion, crosses, isAtLeast, isNewer, majorsEntered } from '../../src/widget/versions.ts'

test('versions compare by number, and a prerelease is older than its release', () => {
  assert.equal(isAtLeast('7.10.0', '7.9.0'), true)
  assert.equal(isAtLeast('7.9.0', '7.9.0'), true)
  assert.equal(isAtLeast('7.9.0-beta.1', '7.9.0'), false)
  assert.equal(isNewer('7', '6.9.0'), true)
  assert.equal(isNewer('7.49.0', '7.49.0'), false)
  assert.equal(isNewer('{{siwVersion}}', '1.0.0'), false)
})

test('a part of a version is one', () => {
  assert.deepEqual(['5', '5.1', '^5.1.2', '5.9.0-pf', 'next', ''].map(asVersion), [
    '5.0.0',
    '5.1.0',
    '5.1.2',
    '5.9.0-pf',
    null,
    null,
  ])
})

test('an upgrade enters a release that it was not on', () => {
  assert.equal(crosses('6.9.0', '7.49.0', '7.0.0'), true)
  assert.equal(crosses('7.0.0', '7.49.0', '7.0.0'), false)
  assert.equal(crosses('5.0.0', '6.9.0', '7.0.0'), false)
  assert.equal(crosses(null, '7.49.0', '7.0.0'), true)
  assert.deepEqual(majorsEntered('4.5.2', '7.49.0'), [5, 6, 7])
  assert.deepEqual(majorsEntered('7.1.0', '7.49.0'), [])
  assert.deepEqual(majorsEntered('7.1.0', '6.0.0'), [])
})
