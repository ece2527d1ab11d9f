import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readState, withState, writeState } from '../../../src/stages/describe/state.ts'
import { describe } from '../../../src/stages/describe.ts'
import { sample } from './sample.ts'

test('the state is read back from the body', () => {
  const proposal = describe(sample({ commits: ['c0ffee'] }))
  assert.deepEqual(readState(proposal.body), proposal.state)
  assert.deepEqual(readState(proposal.body.replaceAll('\n', '\r\n')), proposal.state)
  const later = { ...proposal.state, commits: ['c0ffee', 'deadbeef'] }
  const body = withState(proposal.body, later)
  assert.deepEqual(readState(body), later)
  assert.equal(withState(body, proposal.state), proposal.body)
})

test('a state that is missing, damaged or of another time is none', () => {
  const { body, state } = describe(sample())
  const comment = writeState(state)
  for (const damaged of [
    '',
    body.replace(comment, ''),
    body.replace(comment, comment.slice(0, 90)),
    body.replace(comment, comment.replace('v1 ', 'v2 ')),
    body.replace(comment, `${comment.slice(0, 60)} ${comment.slice(60)}`),
    body.replace(comment, '<!-- okta-signin-widget-upgrade:state v1 e30 -->'),
    body.replace(comment, '<!-- okta-signin-widget-upgrade:state v1 !!! -->'),
  ]) {
    assert.equal(readState(damaged), null)
  }
  assert.deepEqual(readState(withState('people wrote this', state)), state)
})

test('a state with names that no comment could hold', () => {
  const { state } = describe(sample())
  const odd = { ...state, base: 'a--><b>--!>', from: ['-->', '`', '1.0.0'] }
  const comment = writeState(odd)
  assert.equal(comment.split('-->').length, 2)
  assert.deepEqual(readState(comment), odd)
})
