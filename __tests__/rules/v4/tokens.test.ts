import assert from 'node:assert/strict'
import { test } from 'node:test'
import { tokens4 } from '../../../src/rules/v4/tokens.ts'
import { ask, call, ids, items } from '../build.ts'

const found = (method: string, text = '{}') =>
  ids(items(tokens4.flatMap(rule => ask(rule, call(method, { arguments: [{ code: text, value: undefined }] })))))

test('options that were dropped are listed, others are not', () => {
  assert.deepEqual(found('showSignInToGetTokens', "{ authorizationServerId: 'default' }"), [
    'tokens/get-tokens-options',
  ])
  assert.deepEqual(found('showSignInToGetTokens', "{ scopes: ['openid'], el: '#scope' }"), [])
  assert.deepEqual(found('token.parseFromUrl'), ['tokens/parse-from-url'])
})
