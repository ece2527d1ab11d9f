/** The commit whose files were read, and the branch that the pull request goes to. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { onHub } from '../../github/on-hub.ts'
import type { GitHub } from '../../github/server.ts'
import { BRANCH, page, type Scene, sceneOn } from './scene.ts'

const COMPARE = 'repos/compare-commits-with-basehead'

let hub: GitHub
onHub(started => {
  hub = started
})

test('a commit that is not on the base would bring others along, and is named', async t => {
  const commits: { readonly [what: string]: (scene: Scene) => Promise<string> } = {
    'of a feature branch': scene => hub.commitAs('mona', scene.name, 'feature', { 'a.js': 'a()\n' }, 'Feature'),
    'of a branch that the base has left behind': async scene => {
      const sha = await hub.commitAs('mona', scene.name, 'feature', { 'a.js': 'a()\n' }, 'Feature')
      await hub.commitAs('mona', scene.name, 'main', { 'b.js': 'b()\n' }, 'Main')
      return sha
    },
    'without any history in common': scene =>
      hub.commitAs('mona', scene.name, 'pages', { 'a.js': 'a()\n' }, 'Pages', { parent: null }),
    'of a fork, which GitHub knows by its pull request': async scene => {
      await hub.fork(scene.name, 'eve')
      const sha = await hub.commitAs('eve', `eve/${scene.name.split('/')[1]}`, 'evil', { 'a.js': 'evil()\n' }, 'Evil')
      await hub.openPullRequest('eve', scene.name, { title: 'Evil', head: 'eve:evil', base: 'main' })
      return sha
    },
  }
  for (const [what, commit] of Object.entries(commits)) {
    await t.test(what, async () => {
      const scene = await sceneOn(hub)
      const baseCommit = await commit(scene)
      hub.reset()
      await assert.rejects(scene.run({ baseCommit }), { name: 'UserError', id: 'base-commit-elsewhere' })
      assert.match(scene.calls().join(), new RegExp(`^query viewer repository 200,${COMPARE} (200|404)$`))
      assert.equal(await hub.head(scene.name, BRANCH), null)
    })
  }
})

test('one that is only older than the base is proposed on, for one more request', async () => {
  const scene = await sceneOn(hub)
  const baseCommit = (await hub.head(scene.name, 'main')) ?? ''
  await hub.commitAs('mona', scene.name, 'main', { 'a.js': 'a()\n' }, 'Move on')
  await hub.commitAs('mona', scene.name, 'main', { 'b.js': 'b()\n' }, 'Move on and on')
  hub.reset()
  const { outcome, pullRequest } = await scene.run({ baseCommit })
  assert.equal(outcome, 'created')
  assert.deepEqual((await hub.commit(scene.name, pullRequest?.headSha ?? '')).parents, [baseCommit])
  assert.equal(scene.calls().filter(call => call.startsWith(COMPARE)).length, 1)
  hub.reset()
  assert.equal((await scene.run({ baseCommit })).outcome, 'unchanged')
  assert.deepEqual(scene.calls(), ['query viewer repository 200'], 'what is right already is not compared')
})

test('nothing left to upgrade elsewhere, or in the past, closes nothing', async t => {
  const cases: { readonly [where: string]: (scene: Scene) => Promise<string> } = {
    'on another branch': scene =>
      hub.commitAs('mona', scene.name, 'feature', { 'public/login.html': page('7.49.0') }, 'By hand'),
    'on the base, which has moved on': async scene => {
      const sha = await hub.commitAs('mona', scene.name, 'main', { 'public/login.html': page('7.49.0') }, 'By hand')
      await hub.commitAs('mona', scene.name, 'main', { 'public/login.html': page('5.9.4') }, 'Back')
      return sha
    },
  }
  for (const [where, commit] of Object.entries(cases)) {
    await t.test(where, async () => {
      const scene = await sceneOn(hub)
      await scene.run()
      const baseCommit = await commit(scene)
      hub.reset()
      const { outcome, warnings } = await scene.run(null, scene.port, BRANCH, baseCommit)
      assert.equal(outcome, 'none')
      assert.match(warnings.join(), /^#1 stays open.*`main`/)
      assert.deepEqual(scene.calls(), ['query viewer repository 200'])
      assert.equal(hub.pullRequest(scene.name, 1).state, 'open')
    })
  }
})
