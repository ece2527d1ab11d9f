import assert from 'node:assert/strict'
import { test } from 'node:test'
import { securityImage } from '../../../src/rules/identity-engine/security-image.ts'
import { ask, config, doings, ids, items, mention, run } from '../build.ts'

test('the flag goes, texts and styles of it are linked, users are told', () => {
  const findings = ask(securityImage, config({ features: { securityImage: true }, securityImage: 'x' }))
  assert.deepEqual([doings(findings), ids(items(findings))], [['remove features.securityImage'], ['security-image']])
  assert.deepEqual(ids(items(ask(securityImage, mention('security-image', ['.js-security-image'])))), [
    'security-image',
  ])
  assert.deepEqual(ids(securityImage.run?.(run([])) ?? []), ['security-image'])
  assert.deepEqual(securityImage.run?.(run([], { from: ['7.1.0'] })), [])
})
