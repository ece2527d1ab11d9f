import assert from 'node:assert/strict'
import { test } from 'node:test'
import { idps } from '../../../src/rules/identity-engine/idps.ts'
import { ask, code, config, doings, ids, items, run, style, upgrade } from '../build.ts'

const SITE = () =>
  config({
    idps: [
      { type: 'GOOGLE', id: '0oa1' },
      { id: code('env.saml'), text: 'Staff', className: 'wide staff-button' },
    ],
  })

test('the array goes; what was in it is listed for the admin', () => {
  const findings = ask(idps, SITE())
  assert.deepEqual(doings(findings), ['remove idps'])
  assert.deepEqual(ids(items(findings)), ['idp-buttons', 'idp-routing-rules'])
  assert.match(items(findings)[0]?.quotes?.[0]?.code ?? '', /^idps: /)
  assert.deepEqual(items(findings)[1]?.details, [
    'type `GOOGLE`, id `0oa1`',
    'id `env.saml`, text `Staff`, className `wide staff-button`',
  ])
})

test('an array from elsewhere goes as well, named by its expression', () => {
  const findings = ask(idps, config({ idps: code('providers') }))
  assert.deepEqual(doings(findings), ['remove idps'])
  assert.deepEqual(items(findings)[1]?.details, ['the providers come from `providers`'])
})

test('an empty array needs no item', () => {
  const findings = ask(idps, config({ idps: [] }))
  assert.deepEqual([doings(findings), items(findings)], [['remove idps'], []])
})

test('live-options keep leaves it', () => {
  const findings = ask(idps, SITE(), upgrade({ liveOptions: 'keep' }))
  assert.deepEqual([doings(findings), ids(items(findings))], [[], ['kept-options']])
})

test('CSS of the class names is linked, as whole words', () => {
  const styles = [
    style('.x', { code: '#okta-sign-in .staff-button:hover' }),
    style('.x', { code: '.staff-button-big' }),
  ]
  const [item] = idps.run?.(run([SITE(), ...styles])) ?? []
  assert.deepEqual(item?.places, [styles[0]?.at])
})
