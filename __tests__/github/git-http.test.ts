import assert from 'node:assert/strict'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { git, gitText } from './git/git.ts'
import { type GitHub, startGitHub } from './server.ts'

let github: GitHub
let folder: string

before(async () => {
  github = await startGitHub()
  folder = await mkdtemp(join(tmpdir(), 'clones-'))
})

after(async () => {
  await github.stop()
  await rm(folder, { recursive: true, force: true })
})

const identity = ['-c', 'user.name=Mona', '-c', 'user.email=mona@users.example']

async function clone(name: string, into: string, token?: string): Promise<string> {
  await git(folder, ['clone', '--quiet', '--depth=1', github.cloneUrl(name, token), into])
  return join(folder, into)
}

async function commitHere(here: string, path: string): Promise<string> {
  await writeFile(join(here, path), 'x')
  await git(here, ['add', path])
  await git(here, [...identity, 'commit', '--quiet', '-m', 'Local'])
  return gitText(here, ['rev-parse', 'HEAD'])
}

test('one can clone and push, and pull requests follow the push', async () => {
  await github.createRepository('acme/shop')
  await github.commitAs('mona', 'acme/shop', 'topic', { 'a.html': '1' }, 'One')
  await github.openPullRequest('mona', 'acme/shop', { title: 'One', head: 'topic', base: 'main' })
  const token = github.token({ kind: 'github-actions', repositories: ['acme/shop'] })
  const here = await clone('Acme/Shop', 'shop', token)
  await git(here, ['fetch', '--quiet', 'origin', 'topic:topic'])
  await git(here, ['checkout', '--quiet', 'topic'])
  const sha = await commitHere(here, 'b.html')
  await git(here, ['push', '--quiet', 'origin', 'topic'])
  assert.equal(github.pullRequest('acme/shop', 1).headSha, sha)
  assert.equal((await github.commit('acme/shop', sha)).verified, false)
  await git(here, ['push', '--quiet', 'origin', '--delete', 'topic'])
  assert.equal(github.pullRequest('acme/shop', 1).state, 'closed')
})

test('without the right there is no push, and nothing private to clone', async () => {
  await github.createRepository('acme/open')
  await github.createRepository('acme/secret', { private: true })
  const reader = github.token({ kind: 'read-only', repositories: ['acme/open'] })
  const here = await clone('acme/open', 'open')
  await commitHere(here, 'b.html')
  await assert.rejects(git(here, ['push', '--quiet', 'origin', 'main']), /could not read Username|401/)
  await assert.rejects(git(here, ['push', '--quiet', github.cloneUrl('acme/open', reader), 'main']), /403/)
  await assert.rejects(clone('acme/secret', 'secret'), /could not read Username|401/)
  await assert.rejects(
    clone('acme/secret', 'secret-2', github.token({ kind: 'app', repositories: ['acme/open'] })),
    /not found/,
  )
  await clone('acme/secret', 'secret-3', github.token({ kind: 'app', repositories: ['acme/secret'] }))
})

test('a push obeys the rules for branches and workflows', async () => {
  await github.createRepository('acme/ruled', { protected: ['main'] })
  const token = github.token({ kind: 'github-actions', repositories: ['acme/ruled'] })
  const here = await clone('acme/ruled', 'ruled', token)
  const before = await github.head('acme/ruled', 'main')
  await commitHere(here, 'b.html')
  await assert.rejects(
    git(here, ['push', '--quiet', 'origin', 'main']),
    /GH013: Repository rule violations found for refs\/heads\/main/,
  )
  assert.equal(await github.head('acme/ruled', 'main'), before)
  await git(here, ['push', '--quiet', 'origin', 'HEAD:refs/heads/fine'])
  await git(here, ['checkout', '--quiet', '-b', 'flows'])
  await git(here, ['-c', 'core.safecrlf=false', 'mv', 'b.html', 'c.html'])
  const blob = await gitText(here, ['hash-object', '-w', '--stdin'], { input: 'on: push\n' })
  await git(here, ['update-index', '--add', '--cacheinfo', `100644,${blob},.github/workflows/ci.yml`])
  await git(here, [...identity, 'commit', '--quiet', '-m', 'Workflow'])
  await assert.rejects(
    git(here, ['push', '--quiet', 'origin', 'flows']),
    /refusing to allow a GitHub App to create or update workflow `\.github\/workflows\/ci\.yml`/,
  )
})

test('what GitHub signed can be verified in a clone', async context => {
  await github.createRepository('acme/signed')
  await github.commitAs('mona', 'acme/signed', 'topic', { 'a.html': '1' }, 'One')
  await github.openPullRequest('mona', 'acme/signed', { title: 'One', head: 'topic', base: 'main' })
  const sha = await github.mergePullRequest('mona', 'acme/signed', 1)
  const here = join(folder, 'signed')
  await git(folder, ['clone', '--quiet', github.cloneUrl('acme/signed'), here])
  await writeFile(join(folder, 'signers'), `noreply@github.com ${github.signingKey}\n`)
  const trust = ['-c', 'gpg.format=ssh', '-c', `gpg.ssh.allowedSignersFile=${join(folder, 'signers')}`]
  const verified = await git(here, [...trust, 'verify-commit', sha]).catch((error: Error) => error)
  // git leaves the check to a program that not every machine has.
  if (verified instanceof Error && /cannot run ssh-keygen/.test(verified.message)) return context.skip('no ssh-keygen')
  assert.ok(!(verified instanceof Error), String(verified))
  await assert.rejects(git(here, [...trust, 'verify-commit', `${sha}^2`]))
})
