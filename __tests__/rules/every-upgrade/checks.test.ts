import assert from 'node:assert/strict'
import { test } from 'node:test'
import { checks } from '../../../src/rules/every-upgrade/checks.ts'
import { ids, run, style } from '../build.ts'

test('both checks are asked of every upgrade, and of nothing else', () => {
  const found = checks.run?.(run([style('.primary-auth-form'), style('.js-help-link')])) ?? []
  assert.deepEqual(ids(found), ['sign-up-test', 'styling-and-localization'])
  assert.equal(found[1]?.places.length, 1)
  assert.deepEqual(checks.run?.(run([], { due: false })), [])
})
