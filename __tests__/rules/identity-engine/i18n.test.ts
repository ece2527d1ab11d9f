import assert from 'node:assert/strict'
import { test } from 'node:test'
import { i18n } from '../../../src/rules/identity-engine/i18n.ts'
import { CLASSIC_KEYS, NEAR_KEYS, SAFE_KEYS } from '../../../src/rules/identity-engine/i18n-keys.ts'
import { ask, config, doings, items, release, upgrade } from '../build.ts'

const texts = (en: { readonly [key: string]: string }) => config({ i18n: { en } })

test('a key with one successor is renamed, in every language', () => {
  const site = config({
    i18n: { en: { 'password.newPassword.placeholder': 'a' }, de: { 'password.newPassword.placeholder': 'b' } },
  })
  assert.equal(doings(ask(i18n, site)).length, 2)
  assert.match(doings(ask(i18n, site))[1] ?? '', /^rename i18n\.de\..* to oie\.password\.newPasswordLabel$/)
})

test('a successor that is set too, or that the release does not ship, is not written', () => {
  const both = texts({ 'password.newPassword.placeholder': 'a', 'oie.password.newPasswordLabel': 'b' })
  assert.deepEqual(doings(ask(i18n, both)), [])
  assert.equal(items(ask(i18n, both)).length, 1)
  assert.deepEqual(doings(ask(i18n, texts({ 'registration.form.submit': 'a' }))), [])
})

test('near and dead keys are listed, and `remember` comes with its warning', () => {
  const found = items(ask(i18n, texts({ remember: 'x', 'contact.support': 'y', 'primaryauth.title': 'z' })))
  assert.equal(found.length, 2)
  assert.match(found[0]?.details?.[0] ?? '', /do not copy the text/)
  assert.match(found[1]?.details?.[0] ?? '', /shows no such text/)
})

test('keys that the release does not ship are listed, but for countries and keys of the app’s own buttons', () => {
  const site = config({
    i18n: { en: { 'my.button': 'a', 'country.DE': 'b', 'primaryauth.titel': 'c' } },
    customButtons: [{ i18nKey: 'my.button' }],
  })
  const found = items(ask(i18n, site)).flatMap(item => item.details ?? [])
  assert.deepEqual(found, ['`primaryauth.titel`: 7.49.0 ships no text of this key'])
  const to = release('7.49.0', { contents: null })
  assert.deepEqual(ask(i18n, site, upgrade({ to })), [])
})

test('no key is in two tables, and no successor is an old key', () => {
  const safe = Object.keys(SAFE_KEYS)
  for (const key of safe) assert.ok(!(key in NEAR_KEYS) && !CLASSIC_KEYS.has(key), key)
  for (const key of Object.keys(NEAR_KEYS)) assert.ok(!CLASSIC_KEYS.has(key), key)
  for (const now of Object.values(SAFE_KEYS))
    assert.ok(!(now in SAFE_KEYS) && !(now in NEAR_KEYS) && !CLASSIC_KEYS.has(now), now)
})
