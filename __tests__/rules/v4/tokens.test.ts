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

test('options in quotes, alone, or of an object kept elsewhere are seen too', () => {
  for (const text of [`{ 'scope': 'openid' }`, `{ el, scope }`, `{scope}`, `{ el: '#x', "getIdToken": true }`]) {
    assert.deepEqual(found('showSignInToGetTokens', text), ['tokens/get-tokens-options'], text)
  }
  const kept = call('showSignInToGetTokens', {
    arguments: [{ code: 'options', value: { authorizationServerId: 'x' } }],
  })
  assert.equal(items(tokens4.flatMap(rule => ask(rule, kept))).length, 1)
  for (const text of [`options`, `{ scopes }`, `{ el: scope }`, `getOptions(scope)`]) {
    assert.deepEqual(found('showSignInToGetTokens', text), [], text)
  }
})
