import assert from 'node:assert/strict'
import { test } from 'node:test'
import { processCreds } from '../../../src/rules/identity-engine/process-creds.ts'
import { ask, call, code, config, doings, items } from '../build.ts'

test('the option goes with its code quoted, wherever it is set', () => {
  const later = [{ path: ['processCreds'], value: code('this.hand.bind(this)'), form: 'assignment' as const }]
  const findings = ask(
    processCreds,
    config({ processCreds: code('processCreds(c, next) { next() }', 'method') }, { later }),
  )
  assert.deepEqual(doings(findings), ['remove processCreds', 'remove processCreds'])
  assert.deepEqual(
    items(findings).flatMap(item => item.quotes?.map(quote => quote.code) ?? []),
    ['processCreds(c, next) { next() }', 'processCreds = this.hand.bind(this)'],
  )
})

test('a subscription is listed, not changed', () => {
  const hook = call('on', { arguments: [{ code: "'processCreds'", value: 'processCreds' }] })
  assert.deepEqual(doings(ask(processCreds, hook)), [])
  assert.equal(items(ask(processCreds, hook)).length, 1)
  assert.deepEqual(ask(processCreds, call('on', { arguments: [{ code: "'ready'", value: 'ready' }] })), [])
})
