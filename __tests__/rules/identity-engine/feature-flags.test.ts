import assert from 'node:assert/strict'
import { test } from 'node:test'
import { featureFlags } from '../../../src/rules/identity-engine/feature-flags.ts'
import type { ConfigSite, Upgrade } from '../../../src/types.ts'
import { ask, code, config, doings, ids, items, upgrade } from '../build.ts'

const askAll = (site: ConfigSite, to: Upgrade = upgrade()) => featureFlags.flatMap(rule => ask(rule, site, to))

test('all twelve flags go, whatever their value, and others stay', () => {
  const flags = [
    ...['rememberMe', 'autoPush', 'smsRecovery', 'callRecovery', 'webauthn', 'selfServiceUnlock'],
    ...['multiOptionalFactorEnroll', 'registration', 'idpDiscovery', 'showPasswordToggleOnSignInPage'],
    ...['scrollOnError', 'skipIdpFactorVerificationBtn'],
  ]
  for (const value of [true, false, 'maybe', code('isOn()')]) {
    const features = { hideSignOutLinkInMFA: true, ...Object.fromEntries(flags.map(flag => [flag, value])) }
    assert.deepEqual(
      doings(askAll(config({ features, rememberMe: true }))),
      flags.map(flag => `remove features.${flag}`),
    )
  }
})

test('a live flag that differs from the default is called out, with its code', () => {
  const site = config({ features: { rememberMe: false, scrollOnError: true, skipIdpFactorVerificationBtn: code('x') } })
  const changed = items(askAll(site)).filter(item => item.id === 'changed-behaviour')
  assert.deepEqual(
    changed.map(item => item.quotes?.map(quote => quote.code)),
    [['rememberMe: false'], ['skipIdpFactorVerificationBtn: x']],
  )
  assert.match(changed[0]?.details?.[0] ?? '', /`features.rememberMe` was `false`/)
})

test('live-options keep: live flags stay, those at the default and dead ones still go', () => {
  const features = {
    rememberMe: false,
    showPasswordToggleOnSignInPage: true,
    webauthn: false,
    scrollOnError: code('y'),
  }
  const findings = askAll(config({ features }), upgrade({ liveOptions: 'keep' }))
  assert.deepEqual(doings(findings), ['remove features.webauthn', 'remove features.showPasswordToggleOnSignInPage'])
  assert.equal(ids(items(findings)).filter(id => id === 'kept-options').length, 2)
})

test('what replaces a flag is one item each', () => {
  const found = items(askAll(config({ features: { smsRecovery: true, callRecovery: false, registration: true } })))
  assert.deepEqual(ids(found), ['recovery-policy', 'recovery-policy', 'profile-enrollment'])
  assert.match(found[0]?.task ?? '', /\*\*Security\*\*/)
})

test('a delete on a hosted page stays: what it deletes cannot be seen', () => {
  const later = [{ path: ['features', 'rememberMe'], value: null, form: 'delete' as const }]
  assert.deepEqual(doings(askAll(config({}, { later, origin: 'hosted' }))), [])
  assert.deepEqual(doings(askAll(config({}, { later }))), ['remove features.rememberMe'])
})

test('what was there, what the release would have done, what replaces it', () => {
  const [changed] = items(askAll(config({ features: { rememberMe: false } })))
  assert.match(
    changed?.details?.[0] ?? '',
    /was `false`, and 7\.49\.0 would have followed it \(its README lists the flag\)/,
  )
  assert.match(changed?.details?.[0] ?? '', /“Keep me signed in” takes its place/)
})

test('the unlock link stays without its flag, which the README denies', () => {
  const details = (site: ConfigSite) => items(askAll(site)).flatMap(item => item.details ?? [])
  const features = { selfServiceUnlock: true }
  assert.match(details(config({ features, helpLinks: { unlock: '/u' } }))[0] ?? '', /whatever the README says/)
  assert.doesNotMatch(details(config({ features }))[0] ?? '', /README/)
})
