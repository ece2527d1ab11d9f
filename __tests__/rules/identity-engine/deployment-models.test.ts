import assert from 'node:assert/strict'
import { test } from 'node:test'
import { deploymentModels } from '../../../src/rules/identity-engine/deployment-models.ts'
import { ask, config, ids, items, mention } from '../build.ts'

test('replacing the whole features object of a hosted page is an item, single flags are not', () => {
  const later = (path: readonly string[]) => [{ path, value: { autoFocus: true }, form: 'assignment' as const }]
  const whole = config({}, { origin: 'hosted', later: later(['features']) })
  assert.deepEqual(ids(items(ask(deploymentModels, whole))), ['hosted-features-object'])
  assert.deepEqual(ask(deploymentModels, config({}, { origin: 'hosted', later: later(['features', 'x']) })), [])
  assert.deepEqual(ask(deploymentModels, config({}, { later: later(['features']) })), [])
})

test('the request context is an item', () => {
  assert.deepEqual(ids(items(ask(deploymentModels, mention('request-context')))), ['request-context'])
})
