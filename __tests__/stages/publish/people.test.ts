/** What people do to the pull request and its branch, beside commits. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { onHub } from '../../github/on-hub.ts'
import type { GitHub } from '../../github/server.ts'
import { BRANCH, page, sceneOn } from './scene.ts'

let hub: GitHub
onHub(started => {
  hub = started
})

const statesOf = (name: string) => hub.pullRequests(name).map(({ number, state }) => `${number} ${state}`)

test('what was merged and taken back on the base is proposed again', async () => {
  for (const method of ['merge', 'squash'] as const) {
    const scene = await sceneOn(hub)
    await scene.run()
    await hub.mergePullRequest('mona', scene.name, 1, method)
    await hub.commitAs('mona', scene.name, 'main', { 'public/login.html': page('5.9.4') }, 'Revert')
    const { outcome, pullRequest } = await scene.run()
    assert.equal(outcome, 'created', method)
    assert.equal(pullRequest?.number, 2)
    assert.deepEqual((await hub.commit(scene.name, pullRequest?.headSha ?? '')).parents, [
      await hub.head(scene.name, 'main'),
    ])
    assert.equal((await scene.run()).outcome, 'unchanged')
  }
})

test('an old run that is started again does not propose what was merged since', async () => {
  for (const method of ['merge', 'squash', 'rebase'] as const) {
    const scene = await sceneOn(hub)
    const baseCommit = (await hub.head(scene.name, 'main')) ?? ''
    await scene.run()
    await hub.mergePullRequest('mona', scene.name, 1, method)
    hub.reset()
    const { outcome, reason, pullRequest } = await scene.run({ baseCommit })
    assert.deepEqual([outcome, reason.id, pullRequest?.number], ['none', 'already-merged', 1])
    assert.deepEqual(scene.calls(), ['query viewer repository 200'])
  }
})

test('a pull request that was given another base is left alone there, and followed when told to', async () => {
  const scene = await sceneOn(hub)
  await scene.run()
  await hub.commitAs('mona', scene.name, 'develop', { 'src/app.js': 'develop()\n' }, 'Develop')
  await hub.retarget('mona', scene.name, 1, 'develop')
  hub.reset()
  const { outcome, reason } = await scene.run({ to: '7.50.0' })
  assert.deepEqual([outcome, reason.id], ['refused', 'branch-taken'])
  assert.match(reason.text, /^#1 goes .* another branch than `main`.*input `base`/)
  assert.equal(scene.writes(), 0)

  assert.equal((await scene.run({ to: '7.50.0', base: 'develop' })).outcome, 'updated')
  const pull = hub.pullRequest(scene.name, 1)
  assert.deepEqual([pull.base, pull.state], ['develop', 'open'])
  assert.deepEqual((await hub.commit(scene.name, pull.headSha)).parents, [await hub.head(scene.name, 'develop')])
})

test('with nothing left to upgrade a pull request of people from our branch stays open', async () => {
  const scene = await sceneOn(hub)
  await scene.run()
  await hub.commitAs('mona', scene.name, 'release', { 'src/app.js': 'release()\n' }, 'Release')
  await hub.openPullRequest('mona', scene.name, { title: 'To the release too', head: BRANCH, base: 'release' })
  assert.equal((await scene.run(null)).outcome, 'closed')
  assert.deepEqual(statesOf(scene.name), ['1 closed', '2 open'])
})

test('closed and opened again is a yes', async () => {
  const scene = await sceneOn(hub)
  await scene.run()
  await hub.closePullRequest('mona', scene.name, 1)
  assert.equal((await scene.run()).reason.id, 'declined')
  await hub.reopenPullRequest('mona', scene.name, 1)
  assert.equal((await scene.run()).outcome, 'unchanged')
  assert.equal((await scene.run({ to: '7.50.0' })).outcome, 'updated')
  assert.deepEqual(statesOf(scene.name), ['1 open'])
})

test('a branch deleted by hand is a no to that release, and made anew for the next', async () => {
  const scene = await sceneOn(hub)
  await scene.run()
  await hub.moveBranch('mona', scene.name, BRANCH, null)
  assert.equal((await scene.run()).reason.id, 'declined')
  assert.equal((await scene.run({ to: '7.50.0' })).outcome, 'created')
  assert.deepEqual(statesOf(scene.name), ['1 closed', '2 open'])
})

test('commits on the branch after its merge are people’s', async () => {
  const scene = await sceneOn(hub)
  await scene.run()
  await hub.mergePullRequest('mona', scene.name, 1)
  const theirs = await hub.commitAs('mona', scene.name, BRANCH, { 'src/app.js': 'mine()\n' }, 'Mine')
  assert.equal((await scene.run({ to: '7.50.0' })).reason.id, 'people-committed')
  assert.equal(await hub.head(scene.name, BRANCH), theirs)
})

test('a title of people’s stays also when they empty the body, ours moves on', async () => {
  for (const [title, after] of [
    ['chore(deps): widget 7', 'chore(deps): widget 7'],
    [null, 'Upgrade Okta Sign-In Widget 5.9.4 to 7.50.0'],
  ] as const) {
    const scene = await sceneOn(hub)
    await scene.run()
    if (title !== null) await scene.port.edit(1, { title })
    await hub.editBody('mona', scene.name, 1, () => '')
    assert.equal((await scene.run({ to: '7.50.0' })).outcome, 'updated')
    assert.equal(hub.pullRequest(scene.name, 1).title, after)
    assert.equal((await scene.run({ to: '7.50.0' })).outcome, 'unchanged')
    await scene.run({ to: '7.51.0' })
    assert.equal(hub.pullRequest(scene.name, 1).title, after.replace('7.50.0', '7.51.0'))
  }
})

test('labels, people and drafts are as people leave them', async () => {
  const scene = await sceneOn(hub, { collaborators: { mona: 'write', hubot: 'write' } })
  const wish = { labels: ['okta'], assignees: ['mona'], reviewers: ['hubot'], draft: true }
  await scene.run(wish)
  hub.reset()
  assert.equal((await scene.run({ ...wish, to: '7.50.0' })).outcome, 'updated')
  const asked = scene.calls().filter(call => /labels|assignees|reviewers/.test(call))
  assert.deepEqual(asked, [])
  assert.equal(hub.pullRequest(scene.name, 1).draft, true)
})
