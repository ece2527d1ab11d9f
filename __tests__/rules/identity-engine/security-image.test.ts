import assert from 'node:assert/strict'
import { test } from 'node:test'
import { securityImage } from '../../../src/rules/identity-engine/security-image.ts'
import { ask, config, doings, ids, items, mention, run, style } from '../build.ts'

test('the flag goes, texts and styles of it are linked, users are told', () => {
  const findings = ask(securityImage, config({ features: { securityImage: true }, securityImage: 'x' }))
  assert.deepEqual([doings(findings), ids(items(findings))], [['remove features.securityImage'], ['security-image']])
  for (const site of [
    style('#okta-sign-in .js-security-image:hover'),
    mention('old-dom', ['.auth-beacon-security']),
    config({ i18n: { en: { 'primaryauth.newUser.tooltip': 'New here?' } } }),
  ]) {
    assert.deepEqual([doings(ask(securityImage, site)), ids(items(ask(securityImage, site)))], [[], ['security-image']])
  }
  assert.deepEqual(ask(securityImage, style('.js-security-image-frame')), [])
  assert.deepEqual(ids(securityImage.run?.(run([])) ?? []), ['security-image'])
  assert.deepEqual(securityImage.run?.(run([], { from: ['7.1.0'] })), [])
})
