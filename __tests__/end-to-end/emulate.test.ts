/**
 * A second opinion: the built action on a GitHub that others wrote, Vercel's `emulate`. It has REST alone, so this is also
 * the built action on a server without GraphQL.
 *
 * Only what version 0.12.2 does right is asked of it. What it does otherwise than GitHub, and so is not looked at here:
 * it takes any token as somebody's, opens a second pull request for a branch that has one, keeps the head of a pull
 * request where it was when its branch moves, finds no changed files in one, does not know pull requests as issues
 * (assignees), signs nothing, and serves neither git nor GraphQL.
 */
import assert from 'node:assert/strict'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { after, before, test } from 'node:test'
import { Octokit } from '@octokit/rest'
import { createEmulator, type Emulator } from 'emulate'
import { git, gitText } from '../github/git/git.ts'
import { type ActionRun, runAction } from '../runner/run-action.ts'
import { page } from './apps.ts'
import { SMALL_WIDGET } from './widget-package.ts'
import { NEXT_TARGET, startChannels, TARGET } from './world.ts'

const TOKEN = 'ghp_of_acme'
const AT = { owner: 'acme', repo: 'shop' }
const BRANCH = 'okta-signin-widget-upgrade'
const APP = { 'index.html': page('5.9.4'), 'shop/sign-in.html': page('4.5.2').replaceAll('\n', '\r\n') }
const MONA = { name: 'Mona', email: 'mona@example.com', date: '2026-01-02T03:04:05Z' }

let hub: Emulator
let rest: Octokit['rest']
let channels: Awaited<ReturnType<typeof startChannels>>
let workspace: string

before(async () => {
  const people = { users: [{ login: 'acme' }], repos: [{ owner: 'acme', name: 'shop', auto_init: true }] }
  hub = await createEmulator({
    service: 'github',
    port: 0,
    seed: { tokens: { [TOKEN]: { login: 'acme', scopes: ['repo'] } }, github: people },
  })
  ;({ rest } = new Octokit({ auth: TOKEN, baseUrl: hub.url }))
  channels = await startChannels(SMALL_WIDGET)
  workspace = await mkdtemp(join(tmpdir(), 'workspace-'))
  await push()
})

after(async () => {
  await Promise.all([hub.close(), channels.registry.close(), channels.cdn.close()])
  await rm(workspace, { recursive: true, force: true, maxRetries: 3 })
})

/** The app as a commit in a checkout, and the very same one made there through the API. */
async function push(): Promise<void> {
  await git(workspace, ['init', '--quiet', '--initial-branch=main', '.'])
  for (const [path, text] of Object.entries(APP)) {
    await mkdir(dirname(join(workspace, path)), { recursive: true })
    await writeFile(join(workspace, path), text)
  }
  await git(workspace, ['add', '.'])
  const { name, email, date } = MONA
  const env = {
    GIT_AUTHOR_NAME: name,
    GIT_AUTHOR_EMAIL: email,
    GIT_AUTHOR_DATE: date,
    GIT_COMMITTER_NAME: name,
    GIT_COMMITTER_EMAIL: email,
    GIT_COMMITTER_DATE: date,
  }
  await git(workspace, ['commit', '--quiet', '--message=Start'], { env })

  const files = await Promise.all(
    Object.entries(APP).map(async ([path, text]) => {
      const content = Buffer.from(text).toString('base64')
      const { data } = await rest.git.createBlob({ ...AT, content, encoding: 'base64' })
      return { path, mode: '100644', type: 'blob', sha: data.sha } as const
    }),
  )
  const tree = await rest.git.createTree({ ...AT, tree: files })
  const commit = { message: 'Start\n', tree: tree.data.sha, parents: [], author: MONA, committer: MONA }
  const { data } = await rest.git.createCommit({ ...AT, ...commit })
  assert.equal(data.sha, await gitText(workspace, ['rev-parse', 'HEAD']), 'its ids are those of git')
  await rest.git.updateRef({ ...AT, ref: 'heads/main', sha: data.sha, force: true })
}

function run(target: string): Promise<ActionRun> {
  return runAction({
    workspace,
    repository: 'acme/shop',
    github: { url: hub.url, apiUrl: hub.url, graphqlUrl: `${hub.url}/graphql` },
    token: TOKEN,
    inputs: { 'target-version': target, labels: 'okta' },
    env: { NPM_CONFIG_REGISTRY: channels.registry.url, OKTA_CDN_URL: channels.cdn.url },
  })
}

async function fileOn(branch: string, path: string): Promise<string> {
  const { data } = await rest.repos.getContent({ ...AT, path, ref: branch })
  assert.ok('content' in data)
  return Buffer.from(data.content, 'base64').toString('utf8')
}

test('the built action opens one pull request there, leaves it alone when it is right, and moves it on', async () => {
  const first = await run(TARGET)
  assert.equal(first.exitCode, 0, first.stdout + first.stderr)
  assert.equal(first.outputs['outcome'], 'created', first.stdout)
  const { data: pulls } = await rest.pulls.list({ ...AT, state: 'all' })
  assert.equal(pulls.length, 1)
  const [pull] = pulls
  assert.equal(String(pull?.number), first.outputs['pull-request-number'])
  assert.equal(pull?.state, 'open')
  assert.match(pull?.title ?? '', new RegExp(`to ${TARGET.replaceAll('.', '\\.')}$`))
  assert.deepEqual([pull?.head.ref, pull?.base.ref], [BRANCH, 'main'])
  assert.match(pull?.body ?? '', /^- \[ \] .*<!-- item:sign-up-test -->$/m)
  assert.deepEqual(
    pull?.labels.map(({ name }) => name),
    ['okta'],
  )
  for (const [path, text] of Object.entries(APP)) {
    assert.equal(await fileOn(BRANCH, path), text.replaceAll(/5\.9\.4|4\.5\.2/g, TARGET), path)
    assert.equal(await fileOn('main', path), text, `${path} on main`)
  }
  const { data: branch } = await rest.git.getRef({ ...AT, ref: `heads/${BRANCH}` })
  const { data: made } = await rest.git.getCommit({ ...AT, commit_sha: branch.object.sha })
  assert.equal(made.sha, first.outputs['pull-request-head-sha'])
  assert.deepEqual(
    made.parents.map(({ sha }) => sha),
    [await gitText(workspace, ['rev-parse', 'HEAD'])],
  )

  const second = await run(TARGET)
  assert.equal(second.outputs['outcome'], 'unchanged', second.stdout)
  const { data: same } = await rest.pulls.list({ ...AT, state: 'all' })
  assert.deepEqual(same, pulls)

  const next = await run(NEXT_TARGET)
  assert.equal(next.outputs['outcome'], 'updated', next.stdout)
  const { data: after } = await rest.pulls.list({ ...AT, state: 'all' })
  assert.equal(after.length, 1)
  assert.match(after[0]?.title ?? '', new RegExp(`to ${NEXT_TARGET.replaceAll('.', '\\.')}$`))
  assert.match(await fileOn(BRANCH, 'index.html'), new RegExp(`/${NEXT_TARGET.replaceAll('.', '\\.')}/js/`))
})
