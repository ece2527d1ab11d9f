import assert from 'node:assert/strict'
import { test } from 'node:test'
import { droppedOptions7 } from '../../../src/rules/v7/dropped-options.ts'
import { ask, config, doings } from '../build.ts'

test('the flag that became `rememberMe` goes, under `features` only', () => {
  const site = config({ rememberMyUsernameOnOIE: true, features: { rememberMyUsernameOnOIE: true, autoFocus: true } })
  assert.deepEqual(doings(droppedOptions7.flatMap(rule => ask(rule, site))), [
    'remove features.rememberMyUsernameOnOIE',
  ])
})
