import assert from 'node:assert/strict'
import { test } from 'node:test'
import { interactionCodeFlow } from '../../../src/rules/identity-engine/interaction-code-flow.ts'
import type { ConfigSite, Upgrade } from '../../../src/types.ts'
import { ask, code, config, doings, ids, items, release, upgrade } from '../build.ts'

const done = (site: ConfigSite, to?: Upgrade) => doings(ask(interactionCodeFlow, site, to))
const six = upgrade({ to: release('6.9.0') })

const told = (site: ConfigSite, to?: Upgrade) =>
  ask(interactionCodeFlow, site, to)
    .map(finding => finding.message)
    .find(message => /neither/.test(message)) ?? ''

test('from 7.0.0 on it is neither added nor taken away, and false goes', () => {
  assert.deepEqual(done(config({ clientId: 'x' })), [])
  assert.deepEqual(done(config({ useInteractionCodeFlow: true })), [])
  assert.deepEqual(done(config({ useInteractionCodeFlow: false })), ['remove useInteractionCodeFlow'])
  assert.deepEqual(done(config({ useInteractionCodeFlow: false }, { origin: 'hosted' })), [
    'remove useInteractionCodeFlow',
  ])
  // That it is the default is said once, under what was checked: at every constructor it would be noise.
  assert.equal(ask(interactionCodeFlow, config({ clientId: 'x' })).length, 1)
})

test('what stays is told at later upgrades too, where the option stands', () => {
  const later = upgrade({ from: '7.20.0' })
  assert.match(told(config({ useInteractionCodeFlow: true }), later), /neither written nor taken away/)
  assert.equal(told(config({}), later), '')
})

test('what comes back to the page is an item for apps without a server', () => {
  const site = () => config({ clientId: 'x', redirectUri: 'https://shop.example/callback' })
  assert.ok(ids(items(ask(interactionCodeFlow, site()))).includes('redirect-callback'))
  const server = upgrade({ app: { bundle: 'default', serverSide: true } })
  assert.deepEqual(
    ids(items(ask(interactionCodeFlow, site(), server))).filter(id => id.endsWith('-callback')),
    ['server-callback'],
  )
  assert.deepEqual(items(ask(interactionCodeFlow, site(), upgrade({ from: '7.20.0' }))), [])
})

test('an expression is a question, never a guess', () => {
  const findings = ask(interactionCodeFlow, config({ useInteractionCodeFlow: code('isOie') }))
  assert.deepEqual(doings(findings), [])
  assert.ok(ids(items(findings)).includes('interaction-code-flow-value'))
})

test('always writes it where the declarations know it', () => {
  const always = upgrade({ interactionCodeFlow: 'always' })
  assert.deepEqual(done(config({}), always), ['add useInteractionCodeFlow: true'])
  assert.deepEqual(done(config({ useInteractionCodeFlow: false }), always), ['set useInteractionCodeFlow to true'])
  assert.deepEqual(done(config({}), { ...always, to: release('7.49.0', { contents: null }) }), [])
})

test('from 5.2.0 to 6.x it is set, and an item where it cannot be', () => {
  assert.deepEqual(done(config({ clientId: 'x' }), six), ['add useInteractionCodeFlow: true'])
  assert.deepEqual(done(config({ useInteractionCodeFlow: false }), six), ['set useInteractionCodeFlow to true'])
  assert.deepEqual(done(config({ useInteractionCodeFlow: true }), six), [])
  assert.deepEqual(done(config({}, { origin: 'hosted' }), six), [])
  assert.deepEqual(done(config({}), upgrade({ to: release('5.1.0') })), [])
  const findings = ask(interactionCodeFlow, config({}, { unfollowed: ['rest'] }), six)
  assert.deepEqual([doings(findings), ids(items(findings))], [[], ['interaction-code-flow', 'interaction-code-grant']])
})

test('the grant is asked for where the flow is new: when 7.0.0 is crossed, or the option not there yet, the callback where a server takes part', () => {
  assert.deepEqual(ids(items(ask(interactionCodeFlow, config({})))), ['interaction-code-grant'])
  const server = upgrade({ app: { bundle: 'default', serverSide: true } })
  assert.deepEqual(ids(items(ask(interactionCodeFlow, config({}), server))), [
    'interaction-code-grant',
    'server-callback',
  ])
  assert.deepEqual(ids(items(ask(interactionCodeFlow, config({}), upgrade({ from: '7.1.0' })))), [])
  assert.deepEqual(ids(items(ask(interactionCodeFlow, config({ clientId: 'x' }), six))), ['interaction-code-grant'])
  assert.deepEqual(ask(interactionCodeFlow, config({ useInteractionCodeFlow: true }), six), [])
})

test('before 7.0.0 it is not added where the page would stay blank with it', () => {
  for (const [options, why] of [
    [{ baseUrl: 'https://acme.example' }, /no `clientId`/],
    [{ clientId: 'x', authParams: { pkce: false, responseType: 'code' } }, /pkce` may be false/],
    [{ clientId: 'x', authParams: { pkce: code('usePkce') } }, /pkce` may be false/],
  ] as const) {
    const findings = ask(interactionCodeFlow, config(options), six)
    assert.deepEqual(doings(findings), [])
    const [item] = items(findings)
    assert.equal(item?.id, 'interaction-code-flow')
    assert.match(item?.details?.[0] ?? '', why)
  }
  // The rule on `pkce` takes it away in a browser.
  assert.equal(done(config({ clientId: 'x', authParams: { pkce: false } }), six).length, 1)
})
