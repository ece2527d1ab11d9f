import assert from 'node:assert/strict'
import { test } from 'node:test'
import { droppedOptions5 } from '../../../src/rules/v5/dropped-options.ts'
import { ask, config, doings } from '../build.ts'

test('the flag `consent` goes, the option of that name stays', () => {
  const site = config({ consent: { cancel: 'x' }, features: { consent: true, hideDefaultTip: false } })
  assert.deepEqual(doings(droppedOptions5.flatMap(rule => ask(rule, site))), [
    'remove features.hideDefaultTip',
    'remove features.consent',
  ])
})
