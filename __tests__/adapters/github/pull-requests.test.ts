/** The adapter on the embedded GitHub: what it writes, and what GitHub's refusals become. */
import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { test } from 'node:test'
import { createPullRequests } from '../../../src/adapters/github/pull-requests.ts'
import { UserError } from '../../../src/errors.ts'
import type { ProposedFile, PullRequests } from '../../../src/types.ts'
import { onHub } from '../../github/on-hub.ts'
import type { GitHub, RepositoryWish, TokenRequest } from '../../github/server.ts'

let hub: GitHub
onHub(started => {
  hub = started
})

const BRANCH = 'okta/upgrade'
let count = 0

interface Place {
  readonly name: string
  readonly port: PullRequests
  readonly main: string
}

async function place(
  repository: RepositoryWish = {},
  token: Partial<TokenRequest> = {},
  fetch: typeof globalThis.fetch = globalThis.fetch,
): Promise<Place> {
  count += 1
  const name = `acme/adapter-${count}`
  await hub.createRepository(name, repository)
  const value = hub.token({ kind: 'github-actions', repositories: [name], ...token })
  const { apiUrl, graphqlUrl, url: serverUrl } = hub
  const port = createPullRequests({ apiUrl, graphqlUrl, serverUrl, repository: name, token: value, fetch, second: 0 })
  const main = (await hub.head(name, 'main')) ?? ''
  hub.reset()
  return { name, port, main }
}

const bytesOf = (content: string | readonly number[]) =>
  typeof content === 'string' ? new TextEncoder().encode(content) : Uint8Array.from(content)
const file = (path: string, content: string | readonly number[], mode = '100644'): ProposedFile => ({
  path,
  mode,
  bytes: bytesOf(content),
})
const operations = () => hub.requests.map(({ operation }) => operation)
const opening = { title: 'Upgrade', body: 'Body', branch: BRANCH, base: 'main', draft: false }
const nobody = { labels: [], assignees: [], reviewers: [], teamReviewers: [] }

async function refusal(work: Promise<unknown>): Promise<UserError> {
  try {
    await work
  } catch (error) {
    assert.ok(error instanceof UserError, error instanceof Error ? error.stack : String(error))
    return error
  }
  return assert.fail('nothing was refused')
}

test('bytes arrive as they are, whatever they are', async () => {
  const { name, port, main } = await place()
  const files = [
    file('bom.html', '\ufeff<html>\r\n</html>\r\n'),
    file('latin1.html', [0x3c, 0x70, 0x3e, 0xe9, 0x0a]),
    file('utf16.html', [0xff, 0xfe, 0x3c, 0x00]),
    file('nul.js', 'var a = "\u0000"\n'),
    file('astral 😀/ü and "quotes".txt', '😀\u2028\n'),
    file('lone.js', 'no newline at the end'),
    file('empty.css', ''),
    file('run.sh', '#!/bin/sh\n', '100755'),
  ]
  const { sha } = await port.commit({ parent: main, message: 'All', files })
  const listed = await hub.git(name, 'ls-tree', '-r', '-z', sha)
  for (const { path, mode, bytes } of files) {
    const blob = createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex')
    assert.ok(listed.includes(`${mode} blob ${blob}\t${path}`), `${path} in ${listed}`)
  }
  assert.ok(listed.includes('README.md'), 'what was there stays')
  assert.equal(operations().filter(operation => operation === 'git/create-blob').length, 3)
})

test('trees hold at most a hundred files or a megabyte, one on top of the other', async () => {
  const { name, port, main } = await place()
  await port.read({ branch: BRANCH, base: null, baseCommit: main })
  hub.reset()
  const many = Array.from({ length: 201 }, (_, i) => file(`many/${i}.txt`, `${i}\n`))
  const large = Array.from({ length: 3 }, (_, i) => file(`large/${i}.txt`, `${i}`.repeat(600_000)))
  const { sha } = await port.commit({ parent: main, message: 'Many', files: [...many, ...large] })
  assert.deepEqual(operations(), [...Array(5).fill('git/create-tree'), 'git/create-commit'])
  assert.ok(hub.requests.every(({ bodyBytes }) => bodyBytes < 1_300_000))
  assert.equal((await hub.git(name, 'ls-tree', '-r', '--name-only', sha)).split('\n').length, 205)
})

test('nobody is named as author, so GitHub signs what bots commit', async () => {
  const { port, main, name } = await place()
  const { sha, verified } = await port.commit({ parent: main, message: 'Signed', files: [file('a.txt', 'a\n')] })
  assert.equal(verified, true)
  const commit = await hub.commit(name, sha)
  assert.equal(commit.author, 'github-actions[bot]')

  const person = await place({ collaborators: { mona: 'write' } }, { kind: 'pat', person: 'mona' })
  const theirs = await person.port.commit({ parent: person.main, message: 'Not', files: [file('a.txt', 'a\n')] })
  assert.equal(theirs.verified, false)
})

test('the trailer knows the tree, and joins the trailers that the message has', async () => {
  const { port, main, name } = await place()
  const commit = async (message: string) => {
    const made = await port.commit({
      parent: main,
      message,
      trailer: tree => `Tree: ${tree}`,
      files: [file('a', 'a\n')],
    })
    return hub.commit(name, made.sha)
  }
  const plain = await commit('Subject\n\nBody: not a trailer\nsecond line')
  assert.equal(plain.message.trimEnd(), `Subject\n\nBody: not a trailer\nsecond line\n\nTree: ${plain.tree}`)
  const signed = await commit('Subject\n\nSigned-off-by: Mona <mona@example.com>\n')
  assert.match(signed.message, /^Subject\n\nSigned-off-by: .*\nTree: /)
})

test('a branch moves only from where it was read', async () => {
  const { name, port, main } = await place()
  const one = await port.commit({ parent: main, message: 'One', files: [file('a', '1\n')] })
  const two = await port.commit({ parent: main, message: 'Two', files: [file('a', '2\n')] })
  await port.createBranch(BRANCH, one.sha)
  await port.moveBranch(BRANCH, one.sha, two.sha)
  assert.equal(await hub.head(name, BRANCH), two.sha, 'also to a commit that is not on top of it')
  assert.equal((await refusal(port.moveBranch(BRANCH, one.sha, main))).id, 'branch-moved')
  assert.equal((await refusal(port.moveBranch('gone', one.sha, main))).id, 'branch-moved')
  assert.equal((await refusal(port.deleteBranch(BRANCH, one.sha))).id, 'branch-moved')
  assert.equal(await hub.head(name, BRANCH), two.sha)
  await port.deleteBranch(BRANCH, two.sha)
  assert.equal(await hub.head(name, BRANCH), null)
  await port.deleteBranch(BRANCH, two.sha)
})

test('a branch in the way of ours is named', async t => {
  for (const [other, mine] of [
    ['okta', 'okta/upgrade'],
    ['okta/upgrade/old', 'okta/upgrade'],
  ] as const) {
    await t.test(`${other} before ${mine}`, async () => {
      const { name, port, main } = await place()
      await hub.moveBranch('mona', name, other, main)
      const error = await refusal(port.createBranch(mine, main))
      assert.equal(error.id, 'branch-name-blocked')
      assert.match(error.message, new RegExp(`\`${mine}\`.*\`${other}\``))
    })
  }
  await t.test('the same name', async () => {
    const { name, port, main } = await place()
    const theirs = await hub.commitAs('mona', name, BRANCH, { a: 'a\n' }, 'Mine')
    assert.equal((await refusal(port.createBranch(BRANCH, main))).id, 'branch-exists')
    await port.createBranch(BRANCH, theirs)
    const prefix = await place()
    await hub.moveBranch('mona', prefix.name, `${BRANCH}-2`, prefix.main)
    await prefix.port.createBranch(BRANCH, prefix.main)
  })
})

test('workflows that may not open pull requests get the setting and a link', async () => {
  const { name, port, main } = await place({ allowActionsToOpen: false })
  const { sha } = await port.commit({ parent: main, message: 'One', files: [file('a', '1\n')] })
  await port.createBranch(BRANCH, sha)
  const error = await refusal(port.open(opening))
  assert.equal(error.id, 'actions-may-not-open')
  assert.match(error.remedy, /Settings > Actions > General > Workflow permissions/)
  assert.ok(error.remedy.endsWith(`${hub.url}/${name}/compare/main...okta/upgrade?expand=1`), error.remedy)
})

test('refusals are named', async t => {
  const workflow = file('.github/workflows/ci.yml', 'on: push\n')
  const write = async ({ port, main }: Place, made = file('a', '1\n')) => {
    const { sha } = await port.commit({ parent: main || '1'.repeat(40), message: 'One', files: [made] })
    await port.createBranch(BRANCH, sha)
  }
  const cases: { readonly [id: string]: () => Promise<unknown> } = {
    'read-only-token': async () => write(await place({}, { kind: 'read-only' })),
    'protected-branch': async () => write(await place({ protected: ['okta/*'] })),
    archived: async () => write(await place({ archived: true })),
    'workflow-permission': async () => write(await place(), workflow),
    'empty-repository': async () => write(await place({ files: {} })),
    'no-access': async () => {
      const { port } = await place({ private: true }, { repositories: ['acme/other'] })
      await port.read({ branch: BRANCH, base: null, baseCommit: null })
    },
  }
  for (const [id, work] of Object.entries(cases)) {
    await t.test(id, async () => assert.equal((await refusal(work())).id, id))
  }
})

test('one bad name loses no other', async () => {
  const { name, port, main } = await place({ collaborators: { mona: 'write', hubot: 'write' } })
  await hub.commitAs('mona', name, BRANCH, { a: 'a\n' }, 'One', { parent: main })
  const { number } = await port.open(opening)
  const wishes = {
    labels: ['okta', 'new'],
    assignees: ['mona', 'nobody'],
    reviewers: ['mona', 'nobody', 'hubot'],
    teamReviewers: ['no-team'],
  }
  const warnings = await port.decorate(number, wishes)
  const pull = hub.pullRequest(name, number)
  assert.deepEqual([...pull.labels].sort(), ['new', 'okta'])
  assert.deepEqual(pull.assignees, ['mona'])
  assert.deepEqual([...pull.reviewers].sort(), ['hubot', 'mona'])
  assert.equal(warnings.length, 3, warnings.join('\n'))
  assert.match(warnings[0] ?? '', /^nobody could not be assigned/)
  assert.match(warnings[1] ?? '', /^nobody could not be asked for a review/)
  assert.match(warnings[2] ?? '', /team no-team/)
  hub.reset()
  assert.deepEqual(await port.decorate(number, nobody), [])
  assert.deepEqual(operations(), [])
})

test('a second pull request is not opened beside one that is there', async () => {
  const { name, port, main } = await place()
  await hub.commitAs('mona', name, BRANCH, { a: 'a\n' }, 'One', { parent: main })
  const first = await port.open(opening)
  assert.equal((await port.open(opening)).number, first.number, 'the same body: our own attempt got through')
  assert.equal((await refusal(port.open({ ...opening, body: 'Other' }))).id, 'pull-request-exists')
  assert.equal(hub.pullRequests(name).length, 1)
})

test('all that a run needs to know comes with one request', async () => {
  const { name, port, main } = await place()
  const head = await hub.commitAs('mona', name, BRANCH, { a: 'a\n' }, 'One\n\nTrailer: yes', { parent: main })
  await hub.commitAs('mona', name, 'release', { b: 'b\n' }, 'Release')
  await hub.openPullRequest('mona', name, { title: 'Old', head: BRANCH, base: 'main' })
  await hub.closePullRequest('mona', name, 1)
  await hub.openPullRequest('mona', name, { title: 'Now', body: 'B', head: BRANCH, base: 'main', draft: true })
  await hub.openPullRequest('mona', name, { title: 'There', head: BRANCH, base: 'release' })
  hub.reset()
  const state = await port.read({ branch: BRANCH, base: null, baseCommit: main })
  assert.deepEqual(operations(), ['query viewer repository'])
  assert.deepEqual(
    { ...state, branch: { ...state.branch, tree: '' }, open: [], closed: [], elsewhere: [] },
    {
      archived: false,
      defaultBranch: 'main',
      base: { name: 'main', head: main },
      baseCommitKnown: true,
      branch: { head, tree: '', message: 'One\n\nTrailer: yes', parents: [main] },
      open: [],
      closed: [],
      merged: [],
      elsewhere: [],
      viewer: 'github-actions',
      canPush: null,
    },
  )
  assert.deepEqual(
    [state.open, state.closed, state.elsewhere].map(pulls => pulls.map(({ number }) => number)),
    [[2], [1], [3]],
  )
  const { url, ...open } = state.open[0] ?? assert.fail('no pull request')
  assert.ok(url.endsWith('/pull/2'))
  assert.deepEqual(open, { number: 2, title: 'Now', body: 'B', headSha: head, draft: true, conflicting: false })
})
