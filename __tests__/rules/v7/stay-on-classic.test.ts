import assert from 'node:assert/strict'
import { test } from 'node:test'
import { stayOnClassic } from '../../../src/rules/v7/stay-on-classic.ts'
import type { ConfigSite } from '../../../src/types.ts'
import { ask, code, config, doings, ids, items, upgrade } from '../build.ts'

const askClassic = (site: ConfigSite) => ask(stayOnClassic, site, upgrade({ engine: 'classic' }))

test('the option is added where a clientId would change the engine', () => {
  assert.deepEqual(doings(askClassic(config({ clientId: 'x' }))), ['add useClassicEngine: true'])
  assert.deepEqual(ids(items(askClassic(config({ clientId: 'x' })))), ['classic-engine-ends'])
  assert.deepEqual(askClassic(config({ baseUrl: 'x', authParams: { clientId: 'x' } })), [])
  assert.deepEqual(askClassic(config({ clientId: 'x', useClassicEngine: code('old') })), [])
  assert.deepEqual(askClassic(config({ clientId: 'x' }, { origin: 'hosted' })), [])
})

test('useInteractionCodeFlow: false says the same and takes its place', () => {
  assert.deepEqual(doings(askClassic(config({ clientId: 'x', useInteractionCodeFlow: false }))), [
    'rename useInteractionCodeFlow to useClassicEngine',
    'set useInteractionCodeFlow to true',
  ])
})

test('what is not known is an item', () => {
  for (const site of [
    config({ clientId: 'x', useInteractionCodeFlow: code('isOie') }),
    config({ clientId: 'x', useInteractionCodeFlow: true }),
    config({ baseUrl: 'x' }, { unfollowed: ['rest'] }),
    config({ clientId: 'x' }, { open: false }),
  ]) {
    assert.deepEqual(doings(askClassic(site)), [])
    assert.deepEqual(ids(items(askClassic(site))), ['engine-choice'])
  }
})
