import assert from 'node:assert/strict'
import { test } from 'node:test'
import { idpDiscovery } from '../../../src/rules/identity-engine/idp-discovery.ts'
import { ask, code, config, doings, items } from '../build.ts'

test('the object goes and its context is kept for the routing rule', () => {
  const findings = ask(
    idpDiscovery,
    config({ idpDiscovery: { requestContext: code('location.href') }, features: { idpDiscovery: true } }),
  )
  assert.deepEqual(doings(findings), ['remove idpDiscovery'])
  assert.deepEqual(items(findings)[0]?.details, ['the request context was `location.href`'])
})
