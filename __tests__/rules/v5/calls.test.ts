import assert from 'node:assert/strict'
import { test } from 'node:test'
import { calls5 } from '../../../src/rules/v5/calls.ts'
import type { CallSite } from '../../../src/types.ts'
import { ask, call, ids, items } from '../build.ts'

const found = (method: string, values: readonly string[]) => {
  const site: CallSite = call(method, { arguments: values.map(value => ({ code: value, value })) })
  return ids(items(calls5.flatMap(rule => ask(rule, site))))
}

test('callbacks of showSignInToGetTokens are listed, its promise is not', () => {
  assert.deepEqual(found('showSignInToGetTokens', ['{}', 'ok']), ['calls/get-tokens-promise'])
  assert.deepEqual(found('showSignInToGetTokens', ['{}']), [])
})

test('hasTokensInUrl and passwordRevealed are listed', () => {
  assert.deepEqual(found('token.hasTokensInUrl', []), ['calls/has-tokens-in-url'])
  assert.deepEqual(found('on', ['passwordRevealed']), ['calls/password-revealed'])
  assert.deepEqual(found('on', ['ready']), [])
})
