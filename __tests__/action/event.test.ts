import assert from 'node:assert/strict'
import { test } from 'node:test'
import { baseOf } from '../../src/action/event.ts'

const event = (eventName: string, ref: string, payload = {}) => ({ eventName, ref, payload })
const pull = (from: string) => ({
  pull_request: { head: { repo: from === '' ? null : { full_name: from } } },
  repository: { full_name: 'Acme/Shop' },
})

test('the base is the branch that was asked for, else the one that is checked out', () => {
  assert.equal(baseOf(event('schedule', 'refs/heads/main'), null), 'main')
  assert.equal(baseOf(event('workflow_dispatch', 'refs/heads/team/login'), null), 'team/login')
  assert.equal(baseOf(event('workflow_dispatch', 'refs/tags/v1'), 'main'), 'main')
})

test('a tag or nothing is no branch to propose to', () => {
  assert.throws(() => baseOf(event('workflow_dispatch', 'refs/tags/v1'), null), { id: 'detached-head' })
  assert.throws(() => baseOf(event('push', ''), null), { id: 'detached-head' })
  const queue = 'refs/heads/gh-readonly-queue/main/pr-7-43665bbf0004ed56ce817ab71b0de30c4849f3e9'
  assert.throws(() => baseOf(event('merge_group', queue), null), { id: 'detached-head' })
  assert.throws(() => baseOf(event('pull_request', 'refs/pull/7/merge', pull('acme/shop')), null), {
    id: 'detached-head',
  })
})

test('a pull request from a fork, or from one that is gone, may start nothing', () => {
  for (const from of ['stranger/shop', '']) {
    const refused = event('pull_request_target', 'refs/heads/main', pull(from))
    assert.throws(() => baseOf(refused, 'main'), { id: 'event-from-fork' })
  }
})
