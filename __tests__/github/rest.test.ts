import assert from 'node:assert/strict'
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

test('a commit, a branch and a pull request, as the action makes them', async () => {
  const { api, repo, main, full } = await shop('happy', { labels: ['dependencies'], collaborators: { mona: 'write' } })
  const tree = await api.git.createTree({
    ...repo,
    base_tree: main,
    tree: [
      { path: 'index.html', mode: '100644', type: 'blob', content: '<p>3</p>\n' },
      { path: 'run.sh', mode: '100755', type: 'blob', content: '#!/bin/sh\nexit 1\n' },
      { path: 'a/b/c.txt', mode: '100644', type: 'blob', content: 'deep é' },
    ],
  })
  const commit = await api.git.createCommit({ ...repo, message: 'Three', tree: tree.data.sha, parents: [main] })
  await api.git.createRef({ ...repo, ref: 'refs/heads/okta/upgrade', sha: commit.data.sha })
  const pull = await api.pulls.create({
    ...repo,
    title: 'Upgrade',
    body: 'Text',
    head: 'okta/upgrade',
    base: 'main',
    draft: true,
  })
  const pull_number = pull.data.number
  await api.issues.addLabels({ ...repo, issue_number: pull_number, labels: ['Dependencies', 'new'] })
  await api.issues.addAssignees({ ...repo, issue_number: pull_number, assignees: ['mona', 'nobody'] })
  await api.pulls.requestReviewers({ ...repo, pull_number, reviewers: ['mona'] })
  await api.issues.createComment({ ...repo, issue_number: pull_number, body: 'Hello' })

  assert.equal(await github.git(full, 'show', `${commit.data.sha}:a/b/c.txt`), 'deep é')
  assert.match(await github.git(full, 'ls-tree', commit.data.sha, 'run.sh'), /^100755/)
  assert.equal(await github.git(full, 'fsck', '--strict', '--no-dangling'), '')
  const { data } = await api.pulls.get({ ...repo, pull_number })
  assert.deepEqual(
    [data.head.sha, data.draft, data.commits, data.changed_files, data.mergeable, data.user?.login],
    [commit.data.sha, true, 1, 3, true, 'github-actions[bot]'],
  )
  const seen = github.pullRequest(full, pull_number)
  assert.deepEqual(
    [seen.labels, seen.assignees, seen.reviewers, seen.comments],
    [['dependencies', 'new'], ['mona'], ['mona'], [{ author: 'github-actions[bot]', body: 'Hello' }]],
  )
  const files = await api.pulls.listFiles({ ...repo, pull_number })
  assert.deepEqual(
    files.data.map(file => [file.filename, file.status]),
    [
      ['a/b/c.txt', 'added'],
      ['index.html', 'modified'],
      ['run.sh', 'modified'],
    ],
  )
  assert.equal(files.data[1]?.patch, '@@ -1 +1 @@\n-<p>1</p>\n+<p>3</p>')
})

test('what can be read: contents, compare, branches, commits, tags, releases', async () => {
  const { api, repo, main, topic, full } = await shop('reading')
  await github.git(full, 'tag', 'v1', main)
  await github.addRelease('okta/okta-signin-widget', {
    tag: 'okta-signin-widget-7.48.0',
    body: 'Notes',
    publishedAt: '2026-08-01T00:00:00Z',
  })
  await github.addRelease('okta/okta-signin-widget', {
    tag: 'okta-signin-widget-7.49.0-beta',
    prerelease: true,
    publishedAt: '2026-10-01T00:00:00Z',
  })
  await github.addRelease('okta/okta-signin-widget', { tag: 'okta-signin-widget-7.50.0', draft: true })
  const widget = { owner: 'Okta', repo: 'OKTA-signin-widget' }
  const file = await api.repos.getContent({ ...repo, path: 'index.html', ref: 'topic' })
  assert.equal('content' in file.data ? Buffer.from(file.data.content, 'base64').toString() : '', '<p>2</p>\n')
  const folder = await api.repos.getContent({ ...repo, path: '' })
  assert.deepEqual(Array.isArray(folder.data) ? folder.data.map(one => one.name) : [], ['index.html', 'run.sh'])
  const compared = await api.repos.compareCommitsWithBasehead({ ...repo, basehead: 'main...topic' })
  assert.deepEqual([compared.data.status, compared.data.ahead_by, compared.data.files?.length], ['ahead', 1, 1])
  assert.equal((await api.repos.getBranch({ ...repo, branch: 'topic' })).data.commit.sha, topic)
  assert.deepEqual(
    (await api.repos.listCommits({ ...repo, sha: 'topic' })).data.map(one => one.sha),
    [topic, main],
  )
  assert.deepEqual(
    (await api.repos.listTags(repo)).data.map(one => one.name),
    ['v1'],
  )
  assert.deepEqual(
    (await api.git.listMatchingRefs({ ...repo, ref: 'heads/to' })).data.map(one => one.ref),
    ['refs/heads/topic'],
  )
  const releases = (await api.repos.listReleases(widget)).data
  assert.deepEqual(
    releases.map(one => one.tag_name),
    ['okta-signin-widget-7.49.0-beta', 'okta-signin-widget-7.48.0'],
  )
  assert.equal((await api.repos.getLatestRelease(widget)).data.body, 'Notes')
  const blob = await api.git.createBlob({
    ...repo,
    content: Buffer.from([0, 255, 10]).toString('base64'),
    encoding: 'base64',
  })
  const read = await api.git.getBlob({ ...repo, file_sha: blob.data.sha })
  assert.deepEqual([...Buffer.from(read.data.content, 'base64')], [0, 255, 10])
})

test('tokens: unknown, without rights, of another repository, anonymous', async () => {
  const { repo, main } = await shop('rights', { private: true })
  await github.createRepository('acme/public')
  const ref = { ref: 'refs/heads/x', sha: main }
  const stranger = client(github, github.token({ kind: 'github-actions', repositories: ['acme/public'] }))
  const reader = client(github, github.token({ kind: 'read-only', repositories: ['acme/rights'] }))
  const visitor = client(github, github.token({ kind: 'pat', person: 'visitor' }))
  const nobody = client(github)
  await refused(401, /^Bad credentials/, client(github, 'ghs_wrong').repos.get(repo))
  await refused(404, /^Not Found/, stranger.repos.get(repo))
  await refused(404, /^Not Found/, stranger.git.createRef({ ...repo, ...ref }))
  await refused(404, /^Not Found/, visitor.repos.get(repo))
  await refused(404, /^Not Found/, nobody.repos.get(repo))
  await refused(403, /^Resource not accessible by integration/, reader.git.createRef({ ...repo, ...ref }))
  const open = { owner: 'acme', repo: 'public' }
  assert.equal((await nobody.repos.get(open)).data.private, false)
  await refused(
    403,
    /^Resource not accessible by personal access token/,
    visitor.git.createBlob({ ...open, content: 'x' }),
  )
  await refused(401, /^Requires authentication/, nobody.git.createBlob({ ...open, content: 'x' }))
  await refused(403, /^Resource not accessible by integration/, reader.users.getAuthenticated())
  assert.equal((await visitor.users.getAuthenticated()).data.login, 'visitor')
})

test('a protected branch, an archive and an empty repository', async () => {
  const { api, repo, topic } = await shop('guarded', { protected: ['main', 'release/*'] })
  await refused(
    422,
    /Changes must be made through a pull request/,
    api.git.updateRef({ ...repo, ref: 'heads/main', sha: topic }),
  )
  await refused(
    422,
    /^Reference update failed/,
    api.git.createRef({ ...repo, ref: 'refs/heads/release/1', sha: topic }),
  )
  const archive = await shop('archive')
  github.settings('acme/archive', { archived: true })
  await refused(
    403,
    /archived so is read-only/,
    archive.api.git.createRef({ ...archive.repo, ref: 'refs/heads/x', sha: archive.main }),
  )
  await refused(
    403,
    /archived so is read-only/,
    archive.api.pulls.create({ ...archive.repo, title: 'T', head: 'topic', base: 'main' }),
  )
  await github.createRepository('acme/empty', { files: {} })
  const empty = client(github, github.token({ kind: 'github-actions' }))
  const where = { owner: 'acme', repo: 'empty' }
  await refused(409, /^Git Repository is empty/, empty.git.getRef({ ...where, ref: 'heads/main' }))
  await refused(409, /^Git Repository is empty/, empty.git.createBlob({ ...where, content: 'x' }))
  await refused(404, /empty/, empty.repos.getContent({ ...where, path: 'a' }))
})

test('a token without the workflows permission cannot bring in workflows, and can move what others brought in', async () => {
  const { api, repo, main, full } = await shop('workflows')
  const path = '.github/workflows/ci.yml'
  const make = async (files: { path: string; content: string }[], parent: string) => {
    const tree = await api.git.createTree({
      ...repo,
      base_tree: parent,
      tree: files.map(file => ({ ...file, mode: '100644', type: 'blob' })),
    })
    return (await api.git.createCommit({ ...repo, message: 'x', tree: tree.data.sha, parents: [parent] })).data.sha
  }
  const sha = await make([{ path, content: 'on: push\n' }], main)
  const refusal =
    /refusing to allow a GitHub App to create or update workflow `\.github\/workflows\/ci\.yml` without `workflows` permission/
  await refused(403, refusal, api.git.createRef({ ...repo, ref: 'refs/heads/x', sha }))
  const able = client(github, github.token({ kind: 'app', repositories: [full], permissions: { workflows: 'write' } }))
  await able.git.createRef({ ...repo, ref: 'refs/heads/x', sha })
  const onTop = await make([{ path: 'b.html', content: 'x' }], sha)
  await api.git.createRef({ ...repo, ref: 'refs/heads/y', sha: onTop })
})
