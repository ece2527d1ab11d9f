import assert from 'node:assert/strict'
import { test } from 'node:test'
import { classicOnly } from '../../../src/rules/identity-engine/classic-only.ts'
import { ask, config, doings, ids, items } from '../build.ts'

test('what only Classic Engine reads goes, told in one line', () => {
  const features = { router: false, emailRecovery: true, mfaOnlyFlow: true }
  const findings = ask(
    classicOnly,
    config({ policyId: 'x', helpSupportNumber: '555', features, idpDisplay: 'PRIMARY' }),
  )
  assert.equal(findings.length, 1)
  assert.deepEqual(doings(findings), [
    'remove helpSupportNumber',
    'remove policyId',
    'remove features.router',
    'remove features.emailRecovery',
  ])
  assert.deepEqual(items(findings)[0]?.details?.length, 1)
  assert.deepEqual(ids(items(ask(classicOnly, config({ policyId: 'x' })))), [])
  assert.deepEqual(ask(classicOnly, config({ features: { mfaOnlyFlow: true } })), [])
})
