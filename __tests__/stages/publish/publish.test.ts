import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readState } from '../../../src/stages/describe/state.ts'
import { readTrailer } from '../../../src/stages/publish/trailer.ts'
import { onHub } from '../../github/on-hub.ts'
import type { GitHub } from '../../github/server.ts'
import { BRANCH, file, page, sceneOn } from './scene.ts'

let hub: GitHub
onHub(started => {
  hub = started
})

test('the first run opens one pull request in eight requests, decoration included', async () => {
  const people = { collaborators: { mona: 'write', hubot: 'write' }, teams: ['web'] } as const
  const scene = await sceneOn(hub, people, { kind: 'app' })
  const files = Array.from({ length: 100 }, (_, i) => file(`pages/${i}.html`, page('7.49.0')))
  const wish = {
    files,
    labels: ['okta', 'upgrade'],
    assignees: ['mona'],
    reviewers: ['hubot', 'mona'],
    teamReviewers: ['web'],
  }
  const { outcome, pullRequest, warnings } = await scene.run(wish)

  assert.equal(outcome, 'created')
  assert.deepEqual(warnings, [])
  assert.deepEqual(scene.calls(), [
    'query viewer repository 200',
    'git/create-tree 201',
    'git/create-commit 201',
    'git/create-ref 201',
    'pulls/create 201',
    'issues/add-labels 200',
    'issues/add-assignees 201',
    'pulls/request-reviewers 201',
  ])
  const [pull, ...others] = hub.pullRequests(scene.name)
  assert.deepEqual(others, [])
  assert.ok(pull)
  assert.deepEqual([...pull.labels].sort(), ['okta', 'upgrade'])
  assert.deepEqual(pull.assignees, ['mona'])
  assert.deepEqual([...pull.reviewers].sort(), ['hubot', 'mona'])
  assert.deepEqual(pull.teams, ['web'])
  assert.deepEqual(pullRequest, { number: pull.number, url: pull.url, headSha: pull.headSha, verified: true })
  assert.deepEqual(readState(pull.body)?.commits, [pull.headSha])
})

test('the commit stands on the commit that was read, is signed by GitHub, keeps modes and says whose it is', async () => {
  const scene = await sceneOn(hub)
  const read = await hub.head(scene.name, 'main')
  const proposal = await scene.proposal()
  const script = file('bin/run.sh', '#!/bin/sh\necho 7.49.0\n', '100755')
  await hub.commitAs('mona', scene.name, 'main', { 'other.txt': 'moved on\n' }, 'Move on')
  const { pullRequest } = await scene.run({ ...proposal, files: [...proposal.files, script] })

  const commit = await hub.commit(scene.name, pullRequest?.headSha ?? '')
  assert.deepEqual(commit.parents, [read])
  assert.equal(commit.verified, true)
  assert.equal(readTrailer(commit.message)?.tree, commit.tree)
  assert.match(await hub.git(scene.name, 'ls-tree', commit.sha, 'bin/run.sh'), /^100755 /)
  assert.equal(await hub.git(scene.name, 'show', `${commit.sha}:src/app.js`), 'start()')
})

test('a second run writes nothing and asks once', async () => {
  const scene = await sceneOn(hub)
  await scene.run()
  hub.reset()
  const { outcome, pullRequest } = await scene.run()
  assert.equal(outcome, 'unchanged')
  assert.equal(pullRequest?.number, 1)
  assert.deepEqual(scene.calls(), ['query viewer repository 200'])
})

test('a base that moved on elsewhere is no reason to write', async () => {
  const scene = await sceneOn(hub)
  await scene.run()
  await hub.commitAs('mona', scene.name, 'main', { 'other.txt': 'news\n' }, 'News')
  hub.reset()
  assert.equal((await scene.run()).outcome, 'unchanged')
  assert.equal(scene.writes(), 0)
})

test('a conflict with the base is solved by a new commit on the new base, in one move', async () => {
  const scene = await sceneOn(hub)
  const first = await scene.run()
  const next = page('7.49.0').replace('Sign in', 'Log in')
  const files = [file('public/login.html', page('7.49.0'))]
  await hub.commitAs('mona', scene.name, 'main', { 'public/login.html': next.replace('7.49.0', '6.0.0') }, 'Rename')
  hub.reset()
  const { outcome, pullRequest } = await scene.run({ files })
  assert.equal(outcome, 'updated')
  assert.notEqual(pullRequest?.headSha, first.pullRequest?.headSha)
  const commit = await hub.commit(scene.name, pullRequest?.headSha ?? '')
  assert.deepEqual(commit.parents, [await hub.head(scene.name, 'main')])
  assert.equal(hub.pullRequest(scene.name, 1).state, 'open')
})

test('the next release moves the branch and keeps ticks, words and the title of people', async () => {
  const scene = await sceneOn(hub)
  await scene.run()
  await hub.editBody('mona', scene.name, 1, body => `Looks good!\n\n${body.replace('- [ ] Do csp', '- [x] Do csp')}`)
  const { outcome, pullRequest } = await scene.run({ to: '7.50.0', items: ['csp', 'new'] })
  assert.equal(outcome, 'updated')
  const pull = hub.pullRequest(scene.name, 1)
  assert.equal(pull.headSha, pullRequest?.headSha)
  assert.match(pull.title, /7\.50\.0/)
  assert.match(pull.body, /^Looks good!/)
  assert.match(pull.body, /- \[x\] Do csp/)
  assert.match(pull.body, /- \[ \] Do new/)
  assert.equal(readState(pull.body)?.to, '7.50.0')
  assert.equal(hub.pullRequests(scene.name).length, 1)
  hub.reset()
  assert.equal((await scene.run({ to: '7.50.0', items: ['csp', 'new'] })).outcome, 'unchanged')
})

test('a title that a person wrote stays', async () => {
  const scene = await sceneOn(hub)
  await scene.run()
  const { port } = scene
  await port.edit(1, { title: 'chore: widget' })
  hub.reset()
  assert.equal((await scene.run()).outcome, 'unchanged')
  await scene.run({ to: '7.50.0' })
  assert.equal(hub.pullRequest(scene.name, 1).title, 'chore: widget')
  await scene.run({ to: '7.51.0' })
  assert.equal(hub.pullRequest(scene.name, 1).title, 'chore: widget')
})

test('commits of people are never overwritten', async t => {
  const commits: { readonly [how: string]: (name: string, ours: string) => Promise<unknown> } = {
    'on top of ours': name => hub.commitAs('mona', name, BRANCH, { 'src/app.js': 'mine()\n' }, 'Mine'),
    'amended, with our message': async (name, ours) => {
      const { message, parents } = await hub.commit(name, ours)
      const files = { 'public/login.html': page('7.49.0'), 'src/app.js': 'mine()\n' }
      await hub.moveBranch('mona', name, BRANCH, parents[0] ?? '')
      await hub.commitAs('mona', name, BRANCH, files, message)
    },
  }
  for (const [how, commit] of Object.entries(commits)) {
    await t.test(how, async () => {
      const scene = await sceneOn(hub)
      const { pullRequest } = await scene.run()
      await commit(scene.name, pullRequest?.headSha ?? '')
      const theirs = await hub.head(scene.name, BRANCH)
      const { body } = hub.pullRequests(scene.name)[0] ?? { body: '' }
      hub.reset()
      for (const to of ['7.49.0', '7.50.0']) {
        const { outcome, reason } = await scene.run({ to })
        // A branch that was reset closed its pull request, which says no to the release.
        assert.ok(outcome === 'refused' || outcome === 'none', outcome)
        assert.match(reason.id, /people-committed|declined/)
      }
      assert.equal(scene.writes(), 0)
      assert.equal(await hub.head(scene.name, BRANCH), theirs)
      assert.equal(hub.pullRequests(scene.name)[0]?.body, body)
    })
  }
})

test('a commit that comes between the look and the move is not lost', async () => {
  const scene = await sceneOn(hub)
  await scene.run()
  let theirs = ''
  const port = {
    ...scene.port,
    moveBranch: async (branch: string, from: string, to: string) => {
      if (theirs === '') theirs = await hub.commitAs('mona', scene.name, BRANCH, { 'src/app.js': 'mine()\n' }, 'Mine')
      return scene.port.moveBranch(branch, from, to)
    },
  }
  const { outcome, reason } = await scene.run({ to: '7.50.0' }, port)
  assert.equal(outcome, 'refused')
  assert.equal(reason.id, 'people-committed')
  assert.equal(await hub.head(scene.name, BRANCH), theirs)
})

test('a tick made while the run was at work stays', async () => {
  const scene = await sceneOn(hub)
  await scene.run()
  const tick = (id: string) =>
    hub.editBody('mona', scene.name, 1, body => body.replace(`- [ ] Do ${id}`, `- [x] Do ${id}`))
  let edits = 0
  const port = {
    ...scene.port,
    moveBranch: async (branch: string, from: string, to: string) => {
      await tick('csp')
      return scene.port.moveBranch(branch, from, to)
    },
    edit: async (number: number, change: object) => {
      await scene.port.edit(number, change)
      edits += 1
      // As if the browser had been faster than the answer.
      if (edits === 1) await tick('sign-up')
    },
  }
  const { outcome, warnings } = await scene.run({ to: '7.50.0' }, port)
  assert.equal(outcome, 'updated')
  assert.deepEqual(warnings, [])
  const { body } = hub.pullRequest(scene.name, 1)
  assert.match(body, /- \[x\] Do csp/)
  assert.match(body, /- \[x\] Do sign-up/)
})

test('a pull request that people closed is a no to that release only', async () => {
  const scene = await sceneOn(hub)
  await scene.run()
  await hub.closePullRequest('mona', scene.name, 1)
  hub.reset()
  const { outcome, reason, pullRequest } = await scene.run()
  assert.equal(outcome, 'none')
  assert.equal(reason.id, 'declined')
  assert.equal(pullRequest?.number, 1)
  assert.equal(scene.writes(), 0)

  const next = await scene.run({ to: '7.50.0' })
  assert.equal(next.outcome, 'created')
  assert.equal(next.pullRequest?.number, 2)
  assert.equal(hub.pullRequest(scene.name, 2).headSha, await hub.head(scene.name, BRANCH))
})

test('a no counts also when the body was emptied', async () => {
  const scene = await sceneOn(hub)
  await scene.run()
  await hub.editBody('mona', scene.name, 1, () => '')
  await hub.closePullRequest('mona', scene.name, 1)
  assert.equal((await scene.run()).reason.id, 'declined')
})

test('a body that was emptied is written again', async () => {
  const scene = await sceneOn(hub)
  await scene.run()
  await hub.editBody('mona', scene.name, 1, () => '')
  assert.equal((await scene.run()).outcome, 'updated')
  assert.match(hub.pullRequest(scene.name, 1).body, /Do csp/)
})

test('a branch that was merged and not deleted is used again', async () => {
  const scene = await sceneOn(hub)
  await scene.run()
  await hub.mergePullRequest('mona', scene.name, 1, 'squash')
  const { outcome, pullRequest } = await scene.run({ to: '7.50.0' })
  assert.equal(outcome, 'created')
  assert.equal(pullRequest?.number, 2)
})

test('with nothing left to upgrade our pull request is closed, with the reason, and its branch goes', async () => {
  const scene = await sceneOn(hub)
  await scene.run()
  assert.equal((await scene.run(null)).outcome, 'closed')
  const pull = hub.pullRequest(scene.name, 1)
  assert.equal(pull.state, 'closed')
  assert.match(pull.comments[0]?.body ?? '', /nothing is left to upgrade/)
  assert.equal(await hub.head(scene.name, BRANCH), null)
  hub.reset()
  assert.equal((await scene.run(null)).outcome, 'none')
  assert.deepEqual(scene.calls(), ['query viewer repository 200'])
  assert.equal((await scene.run()).outcome, 'created', 'our own closing is nobody’s no')
})

test('with nothing left to upgrade work of people stays open', async () => {
  const scene = await sceneOn(hub)
  await scene.run()
  await hub.commitAs('mona', scene.name, BRANCH, { 'src/app.js': 'mine()\n' }, 'Mine')
  hub.reset()
  assert.equal((await scene.run(null)).outcome, 'none')
  assert.equal(scene.writes(), 0)
  assert.equal(hub.pullRequest(scene.name, 1).state, 'open')
})

test('with nothing to upgrade one request is made, and it needs no right to write', async () => {
  const scene = await sceneOn(hub, { archived: true }, { kind: 'read-only' })
  assert.equal((await scene.run(null)).outcome, 'none')
  assert.deepEqual(scene.calls(), ['query viewer repository 200'])
})

test('a branch of somebody else is left alone', async t => {
  await t.test('without a pull request', async () => {
    const scene = await sceneOn(hub)
    const theirs = await hub.commitAs('mona', scene.name, BRANCH, { 'src/app.js': 'mine()\n' }, 'Mine')
    const { outcome, reason } = await scene.run()
    assert.equal(outcome, 'refused')
    assert.equal(reason.id, 'branch-taken')
    assert.equal(await hub.head(scene.name, BRANCH), theirs)
    assert.equal(scene.writes(), 0)
  })
  await t.test('with a pull request', async () => {
    const scene = await sceneOn(hub)
    await hub.commitAs('mona', scene.name, BRANCH, { 'src/app.js': 'mine()\n' }, 'Mine')
    await hub.openPullRequest('mona', scene.name, { title: 'Mine', head: BRANCH, base: 'main' })
    const { outcome, reason } = await scene.run()
    assert.equal(outcome, 'refused')
    assert.match(reason.text, /#1/)
    assert.equal(scene.writes(), 0)
  })
  await t.test('with our pull request to another base', async () => {
    const scene = await sceneOn(hub)
    await hub.commitAs('mona', scene.name, 'release', { 'src/app.js': 'release()\n' }, 'Release')
    await scene.run()
    assert.equal((await scene.run({ base: 'release' })).reason.id, 'branch-taken')
  })
})

test('pull requests of forks with the same branch name are not ours', async () => {
  const scene = await sceneOn(hub)
  await hub.fork(scene.name, 'eve')
  const fork = `eve/${scene.name.split('/')[1]}`
  const { state } = await scene.proposal()
  await hub.commitAs('eve', fork, BRANCH, { 'src/app.js': 'evil()\n' }, 'Mine')
  const encoded = Buffer.from(JSON.stringify(state)).toString('base64url')
  const body = `<!-- okta-signin-widget-upgrade:state v1 ${encoded} -->`
  await hub.openPullRequest('eve', scene.name, { title: 'Evil', head: `eve:${BRANCH}`, base: 'main', body })
  const { outcome, pullRequest } = await scene.run()
  assert.equal(outcome, 'created')
  assert.equal(pullRequest?.number, 2)
  await hub.closePullRequest('eve', scene.name, 1)
  assert.equal((await scene.run()).outcome, 'unchanged')
})

test('two runs at once end in one pull request', async () => {
  const scene = await sceneOn(hub)
  const outcomes = await Promise.all([scene.run(), scene.run(), scene.run()])
  assert.ok(outcomes.every(({ outcome }) => ['created', 'updated', 'unchanged'].includes(outcome)))
  const open = hub.pullRequests(scene.name).filter(pull => pull.state === 'open')
  assert.equal(open.length, 1)
  hub.reset()
  await scene.run()
  hub.reset()
  assert.equal((await scene.run()).outcome, 'unchanged')
})

test('what can be known to fail is said before the first write', async t => {
  const cases = {
    archived: { repository: { archived: true }, token: {}, wish: {} },
    'no-push': { repository: {}, token: { kind: 'pat', person: 'reader' }, wish: {} },
    'base-missing': { repository: {}, token: {}, wish: { base: 'nowhere', baseCommit: '0'.repeat(40) } },
    'base-commit-unknown': { repository: {}, token: {}, wish: { baseCommit: '1'.repeat(40) } },
    'empty-repository': { repository: { files: {} }, token: {}, wish: { baseCommit: '1'.repeat(40) } },
    'branch-is-base': { repository: {}, token: {}, wish: { branch: 'main' } },
    'no-access': { repository: { private: true }, token: { repositories: ['acme/other'] }, wish: {} },
  } as const
  for (const [id, { repository, token, wish }] of Object.entries(cases)) {
    await t.test(id, async () => {
      const scene = await sceneOn(hub, repository, token)
      await assert.rejects(scene.run(wish), { name: 'UserError', id })
      assert.equal(scene.writes(), 0)
    })
  }
})
