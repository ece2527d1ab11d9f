import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sessionToken } from '../../../src/rules/identity-engine/session-token.ts'
import { ask, call, ids, items } from '../build.ts'

const found = (method: string) => ids(items(sessionToken.flatMap(rule => ask(rule, call(method)))))

test('what results of Identity Engine lack is listed', () => {
  assert.deepEqual(found('session.token'), ['session-token/session-token'])
  assert.deepEqual(found('stepUp'), ['session-token/step-up'])
  assert.deepEqual(found('status'), ['session-token/status'])
  assert.deepEqual(found('session.get'), [])
})
