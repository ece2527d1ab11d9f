/** The life of a pull request on a server that has REST alone. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readState } from '../../../src/stages/describe/state.ts'
import { onHub } from '../../github/on-hub.ts'
import type { GitHub } from '../../github/server.ts'
import { BRANCH, sceneOn } from './scene.ts'

let hub: GitHub
onHub(started => {
  hub = started
  hub.serveGraphql(false)
})

test('it is opened once, moved on with ticks and words, and closed when nothing is left', async () => {
  const scene = await sceneOn(hub)
  const first = await scene.run()
  assert.equal(first.outcome, 'created')
  hub.reset()
  assert.equal((await scene.run()).outcome, 'unchanged')
  assert.equal(scene.writes(), 0)

  await hub.editBody('mona', scene.name, 1, body => `Looks good!\n\n${body.replace('- [ ] Do csp', '- [X] Do csp')}`)
  for (const to of ['7.50.0', '7.51.0']) {
    const { outcome, pullRequest } = await scene.run({ to })
    assert.equal(outcome, 'updated')
    const pull = hub.pullRequest(scene.name, 1)
    const commit = await hub.commit(scene.name, pull.headSha)
    assert.equal(pull.headSha, pullRequest?.headSha)
    assert.deepEqual(readState(pull.body)?.commits, [pull.headSha])
    assert.equal(commit.parents[0], await hub.head(scene.name, 'main'))
    assert.equal(commit.verified, true)
    assert.match(pull.body, /^Looks good!/)
    assert.match(pull.body, /- \[x\] Do csp/)
    assert.match(await hub.git(scene.name, 'diff', `main...${pull.headSha}`), new RegExp(`\\+.*/${to}/`))
    hub.reset()
    assert.equal((await scene.run({ to })).outcome, 'unchanged')
    assert.equal(scene.writes(), 0)
  }
  assert.equal(hub.pullRequests(scene.name).length, 1)

  assert.equal((await scene.run(null)).outcome, 'closed')
  assert.equal(hub.pullRequest(scene.name, 1).state, 'closed')
  assert.equal((await scene.run({ to: '7.52.0' })).outcome, 'created', 'the branch that stayed is still ours')
})

test('a run that ended between the branch and the body is picked up', async () => {
  const scene = await sceneOn(hub)
  await scene.run()
  const stopped = { ...scene.port, edit: async () => assert.fail('the runner was stopped') }
  await assert.rejects(scene.run({ to: '7.50.0' }, stopped))
  assert.equal((await scene.run({ to: '7.50.0' })).outcome, 'updated')
  assert.equal((await scene.run({ to: '7.50.0' })).outcome, 'unchanged')
  assert.match(hub.pullRequest(scene.name, 1).title, /7\.50\.0/)
})

test('commits of people are not overwritten, nor merged away', async () => {
  const scene = await sceneOn(hub)
  await scene.run()
  const theirs = await hub.commitAs('mona', scene.name, BRANCH, { 'src/app.js': 'mine()\n' }, 'Mine')
  const { reason } = await scene.run({ to: '7.50.0' })
  assert.equal(reason.id, 'people-committed')
  assert.equal(await hub.head(scene.name, BRANCH), theirs)
})

test('a pull request that people closed is a no to that release only', async () => {
  const scene = await sceneOn(hub)
  await scene.run()
  await hub.closePullRequest('mona', scene.name, 1)
  assert.equal((await scene.run()).reason.id, 'declined')
  assert.equal((await scene.run({ to: '7.50.0' })).outcome, 'created')
})

test('after a merge the branch is used again', async () => {
  const scene = await sceneOn(hub)
  await scene.run()
  await hub.mergePullRequest('mona', scene.name, 1, 'merge')
  assert.equal((await scene.run({ to: '7.50.0' })).outcome, 'created')
})
