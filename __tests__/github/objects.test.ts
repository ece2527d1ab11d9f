import assert from 'node:assert/strict'
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, afterEach, before, test } from 'node:test'
import { client, refused } from './client.ts'
import { type GitHub, startGitHub } from './server.ts'

let github: GitHub

before(async () => {
  github = await startGitHub()
})

afterEach(() => {
  assert.deepEqual(github.violations, [])
})

after(async () => {
  await github.stop()
})

/** A repository with one commit, the token of a workflow in it, and a branch `topic` one commit ahead. */
async function shop(name: string, wish: Parameters<GitHub['createRepository']>[1] = {}) {
  const full = `acme/${name}`
  await github.createRepository(full, {
    files: { 'index.html': '<p>1</p>\n', 'run.sh': { content: '#!/bin/sh\n', mode: '100755' } },
    ...wish,
  })
  const topic = await github.commitAs('acme', full, 'topic', { 'index.html': '<p>2</p>\n' }, 'Two')
  const api = client(github, github.token({ kind: 'github-actions', repositories: [full] }))
  const main = (await github.head(full, 'main')) ?? ''
  return { api, full, main, topic, repo: { owner: 'acme', repo: name } }
}

test('references: what is refused', async () => {
  const { api, repo, main, topic, full } = await shop('refs')
  const create = (ref: string, sha = main) => api.git.createRef({ ...repo, ref, sha })
  await refused(422, /^Reference already exists/, create('refs/heads/topic'))
  await refused(422, /^Reference update failed/, create('refs/heads/topic/below'))
  await refused(422, /^Reference update failed/, create('refs/heads/a..b'))
  await refused(422, /^Object does not exist/, create('refs/heads/x', '1'.repeat(40)))
  await refused(422, /must start with/, create('heads/x'))
  await create('refs/heads/x')
  await api.git.updateRef({ ...repo, ref: 'heads/x', sha: topic })
  await refused(422, /^Update is not a fast forward/, api.git.updateRef({ ...repo, ref: 'heads/x', sha: main }))
  await api.git.updateRef({ ...repo, ref: 'heads/x', sha: main, force: true })
  assert.equal(await github.head(full, 'x'), main)
  await refused(422, /^Reference does not exist/, api.git.updateRef({ ...repo, ref: 'heads/gone', sha: main }))
  await refused(422, /^Reference does not exist/, api.git.deleteRef({ ...repo, ref: 'heads/gone' }))
  await refused(404, /^Not Found/, api.git.getRef({ ...repo, ref: 'heads/gone' }))
})

test('trees and commits: what is refused', async () => {
  const { api, repo, main } = await shop('objects')
  const tree = (entry: Record<string, unknown>, base = main) =>
    api.git.createTree({ ...repo, base_tree: base, tree: [{ path: 'a', mode: '100644', type: 'blob', ...entry }] })
  await refused(422, /base_tree is not a valid tree/, tree({ content: 'x' }, '1'.repeat(40)))
  await refused(422, /not a valid blob/, tree({ sha: '1'.repeat(40) }))
  await refused(422, /malformed path/, tree({ path: '../a', content: 'x' }))
  await refused(422, /BadObjectState/, tree({ path: 'not-there', sha: null }))
  const gone = await tree({ path: 'run.sh', sha: null })
  assert.deepEqual(
    gone.data.tree.map(one => one.path),
    ['index.html'],
  )
  const commit = { ...repo, message: 'x', tree: gone.data.sha }
  await refused(422, /Tree SHA does not exist/, api.git.createCommit({ ...commit, tree: main }))
  await refused(422, /Parent SHA does not exist/, api.git.createCommit({ ...commit, parents: [gone.data.sha] }))
})

test('GitHub signs what a bot commits without naming an author, and nothing else', async () => {
  const { api, repo, main, full } = await shop('signed')
  const tree = (await api.git.getCommit({ ...repo, commit_sha: main })).data.tree.sha
  const commit = { ...repo, message: 'Same', tree, parents: [main] }
  const bot = (await api.git.createCommit(commit)).data
  assert.deepEqual([bot.verification.verified, bot.verification.reason, bot.committer.name], [true, 'valid', 'GitHub'])
  assert.match(await github.git(full, 'cat-file', 'commit', bot.sha), /^gpgsig -----BEGIN SSH SIGNATURE-----$/m)
  assert.equal(bot.author.email, '41898282+github-actions[bot]@users.noreply.github.com')
  const person = client(github, github.token({ kind: 'pat', repositories: [full], person: 'acme' }))
  const app = client(github, github.token({ kind: 'app', repositories: [full] }))
  const author = { name: 'Mona', email: 'mona@users.example' }
  const verified = async (making: ReturnType<typeof person.git.createCommit>) => (await making).data.verification
  assert.equal((await verified(app.git.createCommit(commit))).verified, true)
  assert.deepEqual((await verified(person.git.createCommit(commit))).reason, 'unsigned')
  assert.deepEqual((await verified(api.git.createCommit({ ...commit, author }))).reason, 'unsigned')
  assert.equal((await api.repos.getCommit({ ...repo, ref: main })).data.commit.verification?.verified, false)
})

test('a folder becomes a repository, modes and links too', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'app-'))
  try {
    await mkdir(join(folder, 'src/deep'), { recursive: true })
    await writeFile(join(folder, 'src/deep/a.html'), Buffer.from([0xff, 0xfe, 0]))
    await writeFile(join(folder, 'run.sh'), '#!/bin/sh\n', { mode: 0o755 })
    await symlink('run.sh', join(folder, 'link'))
    await github.createRepository('acme/folder', { files: folder, defaultBranch: 'trunk' })
    const listed = await github.git('acme/folder', 'ls-tree', '-r', '--format=%(objectmode) %(path)', 'trunk')
    assert.equal(listed, '120000 link\n100755 run.sh\n100644 src/deep/a.html')
    assert.equal(await github.git('acme/folder', 'cat-file', '-s', 'HEAD:src/deep/a.html'), '3')
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
})

test('trees hold what git would have put into them', async () => {
  const full = 'acme/trees'
  await github.createRepository(full, { files: { 'a.b': '1', 'a/x/y': '2', a0: '3', 'only/one': '4' } })
  await github.commitAs('mona', full, 'main', { 'only/one': null, 'a/x': 'a file now', 'ü "q" \n': 'odd' }, 'Change')
  assert.equal(await github.git(full, 'ls-tree', '-r', '-z', '--name-only', 'main'), 'a.b\0a/x\0a0\0ü "q" \n\0')
  assert.equal(await github.git(full, 'fsck', '--strict', '--no-dangling'), '')
})

test('packed references are references', async () => {
  const full = 'acme/packed'
  await github.createRepository(full)
  await github.commitAs('mona', full, 'a/b', { x: '1' }, 'One')
  await github.git(full, 'pack-refs', '--all', '--prune')
  await github.commitAs('mona', full, 'c', { x: '1' }, 'Two')
  const api = client(github, github.token({ kind: 'github-actions' }))
  const { data } = await api.repos.listBranches({ owner: 'acme', repo: 'packed' })
  assert.deepEqual(
    data.map(branch => branch.name),
    ['a/b', 'c', 'main'],
  )
  await github.moveBranch('mona', full, 'a/b', null)
  assert.equal(await github.head(full, 'a/b'), null)
})
