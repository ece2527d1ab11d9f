import assert from 'node:assert/strict'
import { test } from 'node:test'
import { registration } from '../../../src/rules/identity-engine/registration.ts'
import { ask, code, config, doings, ids, items, upgrade } from '../build.ts'

const CALLBACK = code('parseSchema(schema, done) { done(schema) }', 'method')

test('the object goes with its callbacks quoted, and with every later assignment to it', () => {
  const later = [{ path: ['registration', 'click'], value: code('() => go()'), form: 'assignment' as const }]
  const findings = ask(registration, config({ registration: { parseSchema: CALLBACK } }, { later }))
  assert.deepEqual(doings(findings), ['remove registration', 'remove registration.click'])
  const [item] = items(findings)
  assert.equal(item?.id, 'registration-callbacks')
  assert.match(item?.details?.[0] ?? '', /registration\.parseSchema/)
  assert.equal(item?.quotes?.length, 1)
})

test('an object without callbacks needs no item about code', () => {
  const findings = ask(registration, config({ registration: {} }))
  assert.deepEqual(ids(items(findings)), ['profile-enrollment', 'registration-inline-hooks'])
})

test('an object from elsewhere may hold callbacks', () => {
  assert.ok(ids(items(ask(registration, config({ registration: code('signUp') })))).includes('registration-callbacks'))
})

test('live-options keep leaves callbacks in place', () => {
  const findings = ask(
    registration,
    config({ registration: { parseSchema: CALLBACK } }),
    upgrade({ liveOptions: 'keep' }),
  )
  assert.deepEqual(doings(findings), [])
  assert.deepEqual(ids(items(findings)), ['kept-options'])
})

test('an i18n key or a flag of that name is something else', () => {
  assert.deepEqual(
    ask(registration, config({ i18n: { en: { registration: 'x' } }, features: { registration: true } })),
    [],
  )
})
