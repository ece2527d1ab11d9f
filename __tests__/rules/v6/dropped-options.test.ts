import assert from 'node:assert/strict'
import { test } from 'node:test'
import { droppedOptions6 } from '../../../src/rules/v6/dropped-options.ts'
import { ask, config, doings } from '../build.ts'

test('what 6.0.0 no longer knows goes, `flow` stays', () => {
  const site = config({ apiVersion: '1.0.0', interactionHandle: 'x', mode: 'y', flow: 'login', nested: { mode: 'z' } })
  const done = doings(droppedOptions6.flatMap(rule => ask(rule, site)))
  assert.deepEqual(done, ['remove apiVersion', 'remove interactionHandle', 'remove mode'])
})
