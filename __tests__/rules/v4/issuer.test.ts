import assert from 'node:assert/strict'
import { test } from 'node:test'
import { issuer } from '../../../src/rules/v4/issuer.ts'
import { ask, code, config, doings, ids, items } from '../build.ts'

test('an id becomes a URI with the literal base URL, in the quotes that stand there', () => {
  const site = config({ baseUrl: 'https://shop.example.com/', authParams: { issuer: 'default' } })
  assert.deepEqual(doings(ask(issuer, site)), ['set authParams.issuer to "https://shop.example.com/oauth2/default"'])
})

test('without one literal base URL it is an item', () => {
  for (const baseUrl of [code('window.base'), 'http://shop.example.com', '{{base}}']) {
    const findings = ask(issuer, config({ baseUrl, issuer: 'aus1' }))
    assert.deepEqual(doings(findings), [])
    assert.deepEqual(ids(items(findings)), ['issuer'])
  }
})

test('a URI, a template and an expression stay', () => {
  for (const value of ['https://x.example.com/oauth2/default', '{{issuer}}', code('env.issuer')]) {
    assert.deepEqual(ask(issuer, config({ baseUrl: 'https://x.example.com', issuer: value })), [])
  }
})
