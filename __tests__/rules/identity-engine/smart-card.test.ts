import assert from 'node:assert/strict'
import { test } from 'node:test'
import { smartCard } from '../../../src/rules/identity-engine/smart-card.ts'
import { ask, config, doings, ids, items, upgrade } from '../build.ts'

test('the object goes whole, and what the release would still read is quoted', () => {
  const findings = ask(smartCard, config({ piv: { certAuthUrl: '/c', text: 'Card' } }))
  assert.deepEqual([doings(findings), ids(items(findings))], [['remove piv'], ['smart-card-button', 'smart-card']])
  const [button, settings] = items(findings)
  assert.match(button?.quotes?.[0]?.code ?? '', /^piv: /)
  assert.match(button?.why ?? '', /7\.49\.0 would still have used/)
  assert.deepEqual(settings?.details, ['`piv.certAuthUrl` was `"/c"`', '`piv.text` was `"Card"`'])
})

test('settings that nothing reads any more have the item of the admin alone', () => {
  assert.deepEqual(ids(items(ask(smartCard, config({ piv: { certAuthUrl: '/c' } })))), ['smart-card'])
})

test('keep leaves text and class, and removes what is dead', () => {
  const keep = upgrade({ liveOptions: 'keep' })
  assert.deepEqual(doings(ask(smartCard, config({ piv: { certAuthUrl: '/c', className: 'x' } }), keep)), [])
  assert.deepEqual(doings(ask(smartCard, config({ piv: { certAuthUrl: '/c' } }), keep)), ['remove piv'])
})
