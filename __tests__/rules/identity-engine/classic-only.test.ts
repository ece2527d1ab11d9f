import assert from 'node:assert/strict'
import { test } from 'node:test'
import { classicOnly } from '../../../src/rules/identity-engine/classic-only.ts'
import { ask, config, doings, ids, items, release, upgrade } from '../build.ts'

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

test('an option that ended earlier goes, once the rules of the release where it ended no longer look at it', () => {
  const site = () => config({ apiVersion: '1', features: { windowsVerify: true, hideDefaultTip: false } })
  const ended = ['remove features.windowsVerify', 'remove features.hideDefaultTip']
  assert.deepEqual(doings(ask(classicOnly, site(), upgrade({ from: '5.9.4' }))), ended)
  assert.deepEqual(doings(ask(classicOnly, site(), upgrade({ from: '6.9.0' }))), [...ended, 'remove apiVersion'])
  assert.deepEqual(ask(classicOnly, site(), upgrade({ from: '2.9.0' })), [])
  const renamed = config({ features: { rememberMyUsernameOnOIE: true } })
  assert.deepEqual(ask(classicOnly, renamed, upgrade({ from: '6.9.0', to: release('7.5.0') })), [])
})

test('recovery by e-mail has its setting', () => {
  const [item] = items(ask(classicOnly, config({ features: { emailRecovery: true } })))
  assert.deepEqual([item?.id, item?.details], ['recovery-policy', ['`emailRecovery: true`: recovery by e-mail']])
})
