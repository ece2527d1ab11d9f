import assert from 'node:assert/strict'
import { test } from 'node:test'
import { calls6 } from '../../../src/rules/v6/calls.ts'
import { ask, call, ids, items } from '../build.ts'

const found = (method: string, receiver: string, value?: string) => {
  const given = value === undefined ? [] : [{ code: value, value }]
  return ids(items(calls6.flatMap(rule => ask(rule, call(method, { receiver, arguments: given })))))
}

test('helpers outside of idx are listed', () => {
  assert.deepEqual(found('isInteractionRequired', 'signIn.authClient'), ['calls/idx-members'])
  assert.deepEqual(found('isInteractionRequired', 'signIn.authClient.idx'), [])
})

test('bind of an event is listed, bind of a function is not', () => {
  assert.deepEqual(found('bind', 'signIn', 'ready'), ['calls/bind'])
  assert.deepEqual(found('bind', 'signIn.renderEl'), [])
})
