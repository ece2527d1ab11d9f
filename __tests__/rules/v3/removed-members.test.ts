import assert from 'node:assert/strict'
import { test } from 'node:test'
import { removedMembers } from '../../../src/rules/v3/removed-members.ts'
import { ask, call, ids, items } from '../build.ts'

const found = (method: string, receiver = 'signIn') =>
  ids(items(removedMembers.flatMap(rule => ask(rule, call(method, { receiver })))))

test('members that left the widget are listed, those of the auth client are not', () => {
  assert.deepEqual(found('tokenManager.get'), ['removed-members/token-manager'])
  assert.deepEqual(found('session.get'), ['removed-members/token-manager'])
  assert.deepEqual(found('tokenManager.get', 'signIn.authClient'), [])
  assert.deepEqual(found('authClient.tokenManager.get'), [])
  assert.deepEqual(found('renderEl'), [])
})
