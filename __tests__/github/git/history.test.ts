import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { type GitHub, startGitHub } from '../server.ts'
import { git, gitText } from './git.ts'
import { commitsBetween, isAncestor, mergeBase } from './history.ts'
import { makeSigningKey, signText } from './sign.ts'

let github: GitHub

before(async () => {
  github = await startGitHub()
})

after(async () => {
  await github.stop()
})

test('history is what git says it is, merges that cross included', async () => {
  const name = 'acme/history'
  await github.createRepository(name)
  const folder = await github.git(name, 'rev-parse', '--absolute-git-dir')
  const tree = await gitText(folder, ['rev-parse', 'main^{tree}'])
  const identity = {
    GIT_AUTHOR_NAME: 'M',
    GIT_AUTHOR_EMAIL: 'm@x',
    GIT_COMMITTER_NAME: 'M',
    GIT_COMMITTER_EMAIL: 'm@x',
  }
  const commit = (message: string, ...parents: string[]) =>
    gitText(folder, ['commit-tree', '-m', message, ...parents.flatMap(parent => ['-p', parent]), tree], {
      env: identity,
    })
  const root = await commit('root')
  const left = await commit('left', root)
  const right = await commit('right', root)
  const leftMerge = await commit('left merge', left, right)
  const rightMerge = await commit('right merge', right)
  const tip = await commit('tip', leftMerge)
  const alone = await commit('alone')
  const all = [root, left, right, leftMerge, rightMerge, tip, alone]
  for (const one of all) {
    for (const other of all) {
      const expected = await gitText(folder, ['merge-base', one, other]).catch(() => null)
      assert.equal(await mergeBase(folder, one, other), expected)
      assert.equal(await isAncestor(folder, one, other), expected === one)
      const between = await gitText(folder, ['rev-list', `${one}..${other}`])
      assert.deepEqual(
        [...(await commitsBetween(folder, [one], other))].sort(),
        between.split('\n').filter(Boolean).sort(),
      )
    }
  }
  const ordered = await commitsBetween(folder, [root], tip)
  assert.deepEqual([ordered.length, ordered.at(-1), ordered.at(-2)], [4, tip, leftMerge])
  await git(folder, ['fsck', '--strict', '--no-dangling'])
})

test('one key signs one text one way', () => {
  const key = makeSigningKey()
  assert.equal(signText('a', key), signText('a', key))
  assert.notEqual(signText('a', key), signText('b', key))
  assert.notEqual(signText('a', key), signText('a', makeSigningKey()))
})
