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

async function site(name: string, wish: Parameters<GitHub['createRepository']>[1] = {}) {
  const full = `acme/${name}`
  await github.createRepository(full, { files: { 'index.html': '1\n' }, collaborators: { mona: 'write' }, ...wish })
  const topic = await github.commitAs('mona', full, 'topic', { 'index.html': '2\n' }, 'Two')
  const api = client(github, github.token({ kind: 'github-actions', repositories: [full] }))
  const open = { owner: 'acme', repo: name, title: 'T', head: 'topic', base: 'main' }
  return { api, full, topic, open, repo: { owner: 'acme', repo: name } }
}

test('a pull request that cannot be is refused with the reason', async () => {
  const { api, full, open, repo } = await site('refused')
  await refused(422, /"field":"head","code":"invalid"/, api.pulls.create({ ...open, head: 'gone' }))
  await refused(422, /"field":"base","code":"invalid"/, api.pulls.create({ ...open, base: 'gone' }))
  await refused(422, /No commits between main and main/, api.pulls.create({ ...open, head: 'main' }))
  await refused(
    422,
    /body is too long \(maximum is 65536 characters\)/,
    api.pulls.create({ ...open, body: 'x'.repeat(65_537) }),
  )
  await refused(422, /"field":"title","code":"missing_field"/, api.pulls.create({ ...open, title: ' ' }))
  await api.pulls.create({ ...open, body: 'x'.repeat(65_536) })
  await refused(422, /A pull request already exists for acme:topic\./, api.pulls.create(open))
  await refused(422, /body is too long/, api.pulls.update({ ...repo, pull_number: 1, body: 'x'.repeat(65_537) }))
  assert.equal(github.pullRequests(full).length, 1)
})

test('GitHub Actions opens pull requests only where the setting allows it', async () => {
  const { api, full, open } = await site('setting', { allowActionsToOpen: false })
  await refused(403, /^GitHub Actions is not permitted to create or approve pull requests/, api.pulls.create(open))
  await client(github, github.token({ kind: 'app', repositories: [full] })).pulls.create(open)
})

test('an open pull request follows its branch, a closed one stays', async () => {
  const { api, full, topic, open, repo } = await site('follows')
  await api.pulls.create(open)
  const second = await github.commitAs('mona', full, 'topic', { 'b.html': 'b' }, 'Three')
  assert.equal((await api.pulls.get({ ...repo, pull_number: 1 })).data.head.sha, second)
  const forced = await github.commitAs('mona', full, 'topic', { 'c.html': 'c' }, 'Other', { parent: topic })
  assert.equal(github.pullRequest(full, 1).headSha, forced)
  assert.equal(await github.git(full, 'rev-parse', 'refs/pull/1/head'), forced)
  await api.pulls.update({ ...repo, pull_number: 1, state: 'closed' })
  await github.commitAs('mona', full, 'topic', { 'd.html': 'd' }, 'After')
  assert.equal(github.pullRequest(full, 1).headSha, forced)
  await api.pulls.create(open)
  assert.deepEqual(
    github.pullRequests(full).map(one => one.state),
    ['closed', 'open'],
  )
})

test('a branch that goes, or goes back to its base, closes the pull request; one pushed to the base is merged', async () => {
  const { api, full, topic, open, repo } = await site('closes')
  await api.pulls.create(open)
  await api.git.deleteRef({ ...repo, ref: 'heads/topic' })
  assert.equal(github.pullRequest(full, 1).state, 'closed')
  await refused(422, /branch has been deleted/, api.pulls.update({ ...repo, pull_number: 1, state: 'open' }))

  await github.moveBranch('mona', full, 'topic', topic)
  await api.pulls.create(open)
  const main = (await github.head(full, 'main')) ?? ''
  await api.git.updateRef({ ...repo, ref: 'heads/topic', sha: main, force: true })
  assert.deepEqual([github.pullRequest(full, 2).state, github.pullRequest(full, 2).merged], ['closed', false])

  await github.moveBranch('mona', full, 'topic', topic)
  await api.pulls.create(open)
  await api.git.updateRef({ ...repo, ref: 'heads/main', sha: topic })
  assert.deepEqual([github.pullRequest(full, 3).state, github.pullRequest(full, 3).merged], ['closed', true])
})

test('merging: a merge, a squash, a conflict, a second time', async () => {
  const { api, full, open, repo } = await site('merging')
  await api.pulls.create(open)
  await refused(409, /Head branch was modified/, api.pulls.merge({ ...repo, pull_number: 1, sha: '1'.repeat(40) }))
  const { data } = await api.pulls.merge({ ...repo, pull_number: 1 })
  assert.deepEqual((await github.commit(full, data.sha)).parents.length, 2)
  assert.equal(await github.git(full, 'show', 'main:index.html'), '2')
  await refused(405, /not mergeable/, api.pulls.merge({ ...repo, pull_number: 1 }))

  await github.commitAs('mona', full, 'other', { 'index.html': '3\n' }, 'Three')
  await github.openPullRequest('mona', full, { title: 'Three', head: 'other', base: 'main' })
  await github.commitAs('mona', full, 'main', { 'index.html': '4\n' }, 'Four')
  assert.equal((await api.pulls.get({ ...repo, pull_number: 2 })).data.mergeable, false)
  await refused(405, /not mergeable/, api.pulls.merge({ ...repo, pull_number: 2 }))
  assert.equal((await api.pulls.list({ ...repo, state: 'closed' })).data[0]?.merged_at === null, false)
})

test('forks: the same branch name is another pull request, and filters tell them apart or not', async () => {
  const { api, full, open, repo } = await site('forked')
  await github.fork(full, 'mallory')
  await github.commitAs('mallory', 'mallory/forked', 'topic', { 'index.html': 'evil\n' }, 'Evil')
  await api.pulls.create(open)
  await github.openPullRequest('mallory', full, { title: 'Mine', head: 'mallory:topic', base: 'main' })
  const listed = async (head: string) => (await api.pulls.list({ ...repo, head })).data.map(one => one.number)
  assert.deepEqual(await listed('acme:topic'), [1])
  assert.deepEqual(await listed('MALLORY:topic'), [2])
  assert.deepEqual(await listed('topic'), [2, 1])
  const fork = (await api.pulls.get({ ...repo, pull_number: 2 })).data
  assert.deepEqual(
    [fork.head.repo?.full_name, fork.head.label, fork.changed_files],
    ['mallory/forked', 'mallory:topic', 1],
  )
  const moved = await github.commitAs('mallory', 'mallory/forked', 'topic', { 'b.html': 'x' }, 'More')
  assert.equal(github.pullRequest(full, 2).headSha, moved)
  assert.equal(await github.git(full, 'rev-parse', 'refs/pull/2/head'), moved)
})

test('reviewers: only collaborators, never the author, and none when one is refused', async () => {
  const { api, full, open, repo } = await site('reviewed', { teams: ['web'], organization: true })
  github.addUser('stranger')
  const person = client(github, github.token({ kind: 'pat', repositories: [full], person: 'mona' }))
  await person.pulls.create(open)
  const ask = (wish: { reviewers?: string[]; team_reviewers?: string[] }, by = person) =>
    by.pulls.requestReviewers({ ...repo, pull_number: 1, ...wish })
  await refused(422, /Review cannot be requested from pull request author/, ask({ reviewers: ['Mona'] }))
  await refused(422, /only be requested from collaborators.*users/, ask({ reviewers: ['stranger'] }))
  await refused(422, /only be requested from collaborators.*teams/, ask({ team_reviewers: ['nobody'] }))
  await refused(422, /Could not resolve to a node/, ask({ team_reviewers: ['web'] }, api))
  await ask({ team_reviewers: ['web'] })
  const seen = github.pullRequest(full, 1)
  assert.deepEqual([seen.reviewers, seen.teams], [[], ['web']])
})

test('a pull request is an issue; labels are made when they are missing', async () => {
  const { api, full, open, repo } = await site('issues', { labels: ['Bug'] })
  await api.pulls.create(open)
  const issue_number = 1
  const issue = (await api.issues.get({ ...repo, issue_number })).data
  assert.equal(issue.pull_request?.html_url, `${github.url}/acme/issues/pull/1`)
  await refused(422, /"already_exists"/, api.issues.createLabel({ ...repo, name: 'bug' }))
  await api.issues.createLabel({ ...repo, name: 'okta', color: '336699' })
  await api.issues.addLabels({ ...repo, issue_number, labels: ['bug', 'okta', 'fresh'] })
  assert.deepEqual(github.pullRequest(full, 1).labels, ['Bug', 'okta', 'fresh'])
  await refused(404, /^Not Found/, api.issues.addLabels({ ...repo, issue_number: 9, labels: ['x'] }))
  const changed = await api.issues.update({ ...repo, issue_number, body: 'New', state: 'closed' })
  assert.deepEqual(
    [changed.data.state, github.pullRequest(full, 1).state, github.pullRequest(full, 1).body],
    ['closed', 'closed', 'New'],
  )
  await github.editBody('mona', full, 1, body => `${body}\n- [x] done\n`)
  assert.equal(github.pullRequest(full, 1).body, 'New\r\n- [x] done\r\n')
})

test('the link of a pull request leads to its text and its diff', async () => {
  const { api, full, open } = await site('linked')
  const { data } = await api.pulls.create({ ...open, body: '- [ ] look' })
  const page = await (await fetch(data.html_url)).text()
  assert.match(page, /^T #1 \(open\)\n.*acme:topic in main\n\n- \[ \] look\n\ndiff --git[\s\S]*\+2\n$/)
  assert.match(await (await fetch(data.diff_url)).text(), /^diff --git/)
  github.settings(full, { private: true })
  assert.equal((await fetch(data.html_url)).status, 404)
})
