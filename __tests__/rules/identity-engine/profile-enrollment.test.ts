import assert from 'node:assert/strict'
import { test } from 'node:test'
import { profileEnrollment } from '../../../src/rules/identity-engine/profile-enrollment.ts'
import { config, ids, run } from '../build.ts'

test('the item is there by evidence, and whenever an app comes from Classic Engine', () => {
  const asked = (...given: Parameters<typeof run>) => ids(profileEnrollment.run?.(run(...given)) ?? [])
  assert.deepEqual(asked([], { from: ['6.9.0', '7.1.0'] }), ['profile-enrollment'])
  assert.deepEqual(asked([config({ features: { registration: false } })], { from: ['7.1.0'] }), ['profile-enrollment'])
  assert.deepEqual(asked([config({ clientId: 'x' })], { from: ['7.1.0'] }), [])
})
