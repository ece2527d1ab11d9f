import assert from 'node:assert/strict'
import { test } from 'node:test'
import { deploymentModels } from '../../../src/rules/identity-engine/deployment-models.ts'
import type { Site } from '../../../src/types.ts'
import { ask, config, ids, items, mention, page } from '../build.ts'

test('replacing the whole features object of a hosted page is an item, single flags are not', () => {
  const later = (path: readonly string[]) => [{ path, value: { autoFocus: true }, form: 'assignment' as const }]
  const whole = config({}, { origin: 'hosted', later: later(['features']) })
  assert.deepEqual(ids(items(ask(deploymentModels, whole))), ['hosted-features-object'])
  assert.deepEqual(ask(deploymentModels, config({}, { origin: 'hosted', later: later(['features', 'x']) })), [])
  assert.deepEqual(items(ask(deploymentModels, config({}, { later: later(['features']) }))), [])
})

test('the request context is an item', () => {
  assert.deepEqual(ids(items(ask(deploymentModels, mention('request-context')))), ['request-context'])
})

test('which of the deployment models it is, is told', () => {
  const said = (site: Site) => ask(deploymentModels, site).map(finding => finding.message)
  assert.match(said(config({}))[0] ?? '', /^Embedded/)
  assert.match(said(page([], 'hosted'))[0] ?? '', /^A template of an Okta-hosted page/)
  assert.deepEqual([said(page([])), said(config({}, { origin: 'call-options' }))], [[], []])
})
