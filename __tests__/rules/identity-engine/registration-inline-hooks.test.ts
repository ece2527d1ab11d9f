import assert from 'node:assert/strict'
import { test } from 'node:test'
import { registrationInlineHooks } from '../../../src/rules/identity-engine/registration-inline-hooks.ts'
import { ask, config, ids, items, mention, run } from '../build.ts'

test('server code of a hook is linked, and the item is there whenever an app comes from Classic Engine', () => {
  const id = 'registration-inline-hooks'
  assert.deepEqual(ids(items(ask(registrationInlineHooks, mention('registration-inline-hook')))), [id])
  assert.deepEqual(ask(registrationInlineHooks, mention('request-context')), [])
  const asked = (...given: Parameters<typeof run>) => ids(registrationInlineHooks.run?.(run(...given)) ?? [])
  assert.deepEqual(asked([], { from: ['5.9.4'] }), [id])
  assert.deepEqual(asked([], { from: ['7.1.0'] }), [])
  assert.deepEqual(asked([config({ useClassicEngine: true })], { from: ['7.1.0'] }), [id])
  assert.deepEqual(asked([], { from: ['7.49.0'], due: false }), [])
})
