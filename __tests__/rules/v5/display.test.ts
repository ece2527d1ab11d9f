import assert from 'node:assert/strict'
import { test } from 'node:test'
import { display } from '../../../src/rules/v5/display.ts'
import { ask, config, doings, ids, items } from '../build.ts'

test('display in authParams is an item; another display is not', () => {
  const findings = ask(display, config({ display: 'x', authParams: { display: 'page' } }))
  assert.deepEqual(doings(findings), [])
  assert.deepEqual(ids(items(findings)), ['display'])
})
