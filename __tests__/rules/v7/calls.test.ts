import assert from 'node:assert/strict'
import { test } from 'node:test'
import { calls7 } from '../../../src/rules/v7/calls.ts'
import { ask, call, ids, items } from '../build.ts'

const found = (method: string, receiver: string) =>
  ids(items(calls7.flatMap(rule => ask(rule, call(method, { receiver })))))

test('members that the built-in client lacks are listed, an app’s own start is not', () => {
  assert.deepEqual(found('handleLoginRedirect', 'signIn.authClient'), ['calls/built-in-client'])
  assert.deepEqual(found('start', 'signIn.authClient'), ['calls/built-in-client'])
  assert.deepEqual(found('start', 'server'), [])
})
