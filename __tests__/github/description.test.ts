import assert from 'node:assert/strict'
import { test } from 'node:test'
import { matchOperation, type Operation, requestFault, responseFault } from './description.ts'

function operation(method: string, path: string): Operation {
  const match = matchOperation(method, path)
  assert.ok(match, `${method} ${path} is served`)
  return match.operation
}

test('a path leads to its operation, slashes and all', () => {
  assert.equal(operation('GET', '/repos/a/b/releases/latest').operationId, 'repos/get-latest-release')
  assert.deepEqual(matchOperation('GET', '/repos/a/b/git/ref/heads%2Fokta%2Fx')?.params, {
    owner: 'a',
    repo: 'b',
    ref: 'heads/okta/x',
  })
  assert.deepEqual(matchOperation('GET', '/repos/a/b/contents/src/a%20b.html')?.params['path'], 'src/a b.html')
  assert.equal(matchOperation('DELETE', '/repos/a/b'), null)
  assert.equal(matchOperation('GET', '/repos/a'), null)
})

test('an answer is held against the description as well', () => {
  const getRef = operation('GET', '/repos/a/b/git/ref/heads/main')
  const ref = {
    ref: 'refs/heads/main',
    node_id: 'x',
    url: 'u',
    object: { type: 'commit', sha: '1'.repeat(40), url: 'u' },
  }
  assert.equal(responseFault(getRef, 200, ref), null)
  assert.match(responseFault(getRef, 200, { ...ref, node_id: undefined }) ?? '', /node_id/)
  assert.match(
    responseFault(getRef, 200, { ...ref, object: { type: 'commit', sha: 7, url: 'u' } }) ?? '',
    /object\/sha/,
  )
  assert.match(responseFault(getRef, 418, {}) ?? '', /418 is not documented/)
  assert.equal(responseFault(getRef, 403, { message: 'no' }), null)
  const deleteRef = operation('DELETE', '/repos/a/b/git/refs/heads/main')
  assert.match(responseFault(deleteRef, 204, { ok: true }) ?? '', /without a body/)
})

test('null is allowed where the description says nullable, and nowhere else', () => {
  const createTree = operation('POST', '/repos/a/b/git/trees')
  const none = new URLSearchParams()
  assert.equal(requestFault(createTree, none, { tree: [{ path: 'a', mode: '100644', sha: null }] }), null)
  assert.match(requestFault(createTree, none, { tree: [{ path: null }] }) ?? '', /tree\/0\/path/)
  assert.match(requestFault(createTree, none, undefined) ?? '', /body is missing/)
  assert.match(requestFault(operation('GET', '/repos/a/b'), none, {}) ?? '', /none is documented/)
})
