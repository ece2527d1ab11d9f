import assert from 'node:assert/strict'
import { test } from 'node:test'
import { classicEngine } from '../../../src/rules/identity-engine/classic-engine.ts'
import { ask, code, config, doings, ids, items, upgrade } from '../build.ts'

test('true goes with an item, false stays, an expression is asked about', () => {
  const findings = ask(classicEngine, config({ useClassicEngine: true }))
  assert.deepEqual([doings(findings), ids(items(findings))], [['remove useClassicEngine'], ['classic-engine']])
  assert.deepEqual(ask(classicEngine, config({ useClassicEngine: false })), [])
  const unknown = ask(classicEngine, config({ useClassicEngine: code('!isOie') }))
  assert.deepEqual([doings(unknown), ids(items(unknown))], [[], ['classic-engine-value']])
  assert.match(unknown[0]?.message ?? '', /is `!isOie`\.$/)
  const [shorthand] = ask(classicEngine, config({ useClassicEngine: code('useClassicEngine', 'shorthand') }))
  assert.match(shorthand?.message ?? '', /is the value of a variable of that name\.$/)
})

test('a bundle that insists on the option keeps it', () => {
  const classic = upgrade({ app: { bundle: 'classic', serverSide: false } })
  assert.deepEqual(ask(classicEngine, config({ useClassicEngine: true }), classic), [])
  assert.deepEqual(ask(classicEngine, config({ useClassicEngine: true }, { bundle: 'oie' })), [])
})
