/** The button "Update branch", and what only looks like it. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readState } from '../../../src/stages/describe/state.ts'
import { onHub } from '../../github/on-hub.ts'
import type { GitHub } from '../../github/server.ts'
import { BRANCH, file, page, type Scene, sceneOn } from './scene.ts'

let hub: GitHub
onHub(started => {
  hub = started
})

const COMPARE = 'repos/compare-commits-with-basehead 200'

async function opened(): Promise<Scene> {
  const scene = await sceneOn(hub)
  await scene.run()
  await moveOn(scene, 'other.txt')
  return scene
}

function moveOn({ name }: Scene, path: string, text = 'news\n'): Promise<string> {
  return hub.commitAs('mona', name, 'main', { [path]: text }, `Change ${path}`)
}

test('it is nobody’s work: it stays, is written down once, and the next release moves on from it', async () => {
  const scene = await opened()
  const { headSha: first } = hub.pullRequest(scene.name, 1)
  const merge = await hub.updateBranch('mona', scene.name, 1)
  hub.reset()
  assert.equal((await scene.run()).outcome, 'updated')
  assert.equal(await hub.head(scene.name, BRANCH), merge)
  assert.deepEqual(readState(hub.pullRequest(scene.name, 1).body)?.commits, [first, merge])
  assert.deepEqual(scene.calls(), [
    'query viewer repository 200',
    COMPARE,
    'pulls/update 200',
    'query viewer repository 200',
  ])
  hub.reset()
  assert.equal((await scene.run()).outcome, 'unchanged')
  assert.deepEqual(scene.calls(), ['query viewer repository 200'])

  const next = await scene.run({ to: '7.50.0' })
  assert.equal(next.outcome, 'updated')
  const { headSha } = hub.pullRequest(scene.name, 1)
  assert.deepEqual((await hub.commit(scene.name, headSha)).parents, [await hub.head(scene.name, 'main')])
})

test('pressed again and again, also between runs', async () => {
  const scene = await opened()
  for (const path of ['one.txt', 'two.txt', 'three.txt']) {
    await hub.updateBranch('mona', scene.name, 1)
    await moveOn(scene, path)
    if (path === 'one.txt') assert.equal((await scene.run()).outcome, 'updated')
  }
  assert.equal((await scene.run()).outcome, 'updated')
  await hub.updateBranch('mona', scene.name, 1)
  await moveOn(scene, 'four.txt')
  assert.equal((await scene.run({ to: '7.50.0' })).outcome, 'updated')
  assert.match(await hub.git(scene.name, 'show', `${BRANCH}:public/login.html`), /7\.50\.0/)
})

test('pressed right before the next release', async () => {
  const scene = await opened()
  await hub.updateBranch('mona', scene.name, 1)
  assert.equal((await scene.run({ to: '7.50.0' })).outcome, 'updated')
})

test('also when the base has changed another part of our file', async () => {
  const long = (version: string, title = 'Sign in') =>
    `${page(version).replace('Sign in', title)}${'<p>\n'.repeat(20)}<p>End\n`
  const scene = await sceneOn(hub, { files: { 'public/login.html': long('5.9.4') } })
  const files = (title?: string) => [file('public/login.html', long('7.49.0', title))]
  await scene.run({ files: files() })
  const renamed = long('5.9.4').replace('End', 'The end')
  await moveOn(scene, 'public/login.html', renamed)
  await hub.updateBranch('mona', scene.name, 1)
  const merged = [file('public/login.html', renamed.replace('5.9.4', '7.49.0'))]
  assert.equal((await scene.run({ files: merged })).outcome, 'updated')
  assert.equal((await scene.run({ files: merged })).outcome, 'unchanged')
})

test('with nothing left to upgrade it keeps nothing open', async () => {
  const scene = await opened()
  await hub.updateBranch('mona', scene.name, 1)
  assert.equal((await scene.run(null)).outcome, 'closed')
})

test('work of people is not mistaken for it', async t => {
  const app = (text: string) => ({ 'src/app.js': text })
  const works: { readonly [what: string]: (scene: Scene) => Promise<unknown> } = {
    'a commit before it': async ({ name }) => {
      await hub.commitAs('mona', name, BRANCH, app('mine()\n'), 'Mine')
      await hub.updateBranch('mona', name, 1)
    },
    'a commit after it': async ({ name }) => {
      await hub.updateBranch('mona', name, 1)
      await hub.commitAs('mona', name, BRANCH, app('mine()\n'), 'Mine')
    },
    'a commit that was taken back before it': async ({ name }) => {
      await hub.commitAs('mona', name, BRANCH, app('mine()\n'), 'Mine')
      await hub.commitAs('mona', name, BRANCH, app('start()\n'), 'Not yet')
      await hub.updateBranch('mona', name, 1)
    },
    'changes in the merge itself': scene => evilMerge(scene, app('mine()\n')),
    'other words in our own file': scene => evilMerge(scene, { 'public/login.html': page('7.48.0') }),
    'a new file in the merge': scene => evilMerge(scene, { 'new.js': 'mine()\n' }),
    'a merge of another branch': async ({ name }) => {
      const theirs = await hub.commitAs('mona', name, 'feature', { 'feature.js': 'mine()\n' }, 'Feature')
      const tree = (await hub.git(name, 'merge-tree', '--write-tree', BRANCH, theirs)).trim()
      await push(name, tree, [BRANCH, theirs])
    },
    'a merge of another branch that changes nothing': async ({ name }) => {
      const theirs = await hub.commitAs('mona', name, 'feature', { 'feature.js': 'mine()\n' }, 'Feature')
      await push(name, `${BRANCH}^{tree}`, [BRANCH, theirs])
    },
  }
  for (const [what, work] of Object.entries(works)) {
    await t.test(what, async () => {
      const scene = await opened()
      await work(scene)
      const theirs = await hub.head(scene.name, BRANCH)
      const { body } = hub.pullRequest(scene.name, 1)
      hub.reset()
      for (const to of ['7.49.0', '7.50.0']) {
        const { outcome, reason } = await scene.run({ to })
        assert.deepEqual([outcome, reason.id], ['refused', 'people-committed'])
      }
      assert.equal((await scene.run(null)).outcome, 'none')
      assert.equal(scene.writes(), 0)
      assert.equal(await hub.head(scene.name, BRANCH), theirs)
      assert.equal(hub.pullRequest(scene.name, 1).body, body)
    })
  }
})

/** A merge of the base with something of its own in it. */
async function evilMerge({ name }: Scene, files: { readonly [path: string]: string }): Promise<void> {
  const ours = (await hub.head(name, BRANCH)) ?? ''
  await hub.updateBranch('mona', name, 1)
  const changed = await hub.commitAs('mona', name, BRANCH, files, 'Fix')
  await push(name, `${changed}^{tree}`, [ours, 'main'])
}

async function push(name: string, tree: string, parents: readonly string[]): Promise<void> {
  const who = ['-c', 'user.name=Mona', '-c', 'user.email=mona@example.com']
  const flags = parents.flatMap(parent => ['-p', parent])
  const sha = await hub.git(name, ...who, 'commit-tree', tree, ...flags, '-m', "Merge branch 'main'")
  await hub.moveBranch('mona', name, BRANCH, sha.trim())
}
