import assert from 'node:assert/strict'
import { test } from 'node:test'
import { droppedOptions4 } from '../../../src/rules/v4/dropped-options.ts'
import { ask, config, doings } from '../build.ts'

test('what 4.0.0 no longer knows goes, its neighbours stay', () => {
  const site = config({
    authParams: { grantType: 'implicit', pkce: true },
    features: { windowsVerify: true, router: true },
  })
  assert.deepEqual(doings(droppedOptions4.flatMap(rule => ask(rule, site))), [
    'remove authParams.grantType',
    'remove features.windowsVerify',
  ])
})
