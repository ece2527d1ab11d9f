/** What goes wrong, through the whole action: an id, one line with the remedy, no stack, and nothing half done. */
import assert from 'node:assert/strict'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import type { Fault } from '../github/faults.ts'
import { git } from '../github/git/git.ts'
import type { RepositoryWish } from '../github/seed.ts'
import type { TokenRequest } from '../github/tokens.ts'
import type { ActionRun } from '../runner/run-action.ts'
import { linesOf, page, SMALL_APP, TO_TARGET, writesOf } from './apps.ts'
import { NOWHERE } from './terminal.ts'
import { SMALL_WIDGET } from './widget-package.ts'
import { type RunWish, type Surroundings, startSurroundings } from './world.ts'

const BRANCH = 'okta-signin-widget-upgrade'

let world: Surroundings

before(async () => {
  world = await startSurroundings({ versions: SMALL_WIDGET })
})

after(async () => {
  assert.deepEqual(world.github.violations, [])
  await world.stop()
})

interface Case {
  readonly repository?: RepositoryWish
  /** Null: the workflow's own token. */
  readonly token?: Partial<TokenRequest>
  readonly wish?: RunWish
  /** Right before the run. */
  readonly prepare?: (name: string) => Promise<unknown> | unknown
  /** What the one line has to say beside the id. */
  readonly says: RegExp
  /** Writes that go through before GitHub says no. Default: none. */
  readonly written?: RegExp
}

const CASES: { readonly [id: string]: Case } = {
  'read-only-token': {
    token: { kind: 'read-only' },
    says: /permissions: \{ contents: write, pull-requests: write \}/,
  },
  'no-push': {
    token: { kind: 'pat', person: 'visitor' },
    says: /role Write/,
  },
  'bad-token': {
    wish: { inputs: { ...TO_TARGET, token: 'ghs_expired' } },
    says: /does not accept the token/,
  },
  'actions-may-not-open': {
    repository: { allowActionsToOpen: false },
    says: /Allow GitHub Actions to create and approve pull requests.*http:\/\/127\.0\.0\.1:\d+\/acme\/actions-may-not-open\/compare\/main\.\.\.okta-signin-widget-upgrade\?expand=1/,
    written: /create-ref 201/,
  },
  archived: { prepare: name => world.github.settings(name, { archived: true }), says: /Unarchive/ },
  'protected-branch': {
    repository: { protected: ['okta-*'] },
    says: /okta-signin-widget-upgrade.*another branch/,
    written: /create-commit 201$/,
  },
  'detached-head': {
    prepare: name => world.github.git(name, 'tag', 'v1', 'main'),
    wish: { detachedAt: 'refs/tags/v1', env: { GITHUB_REF: 'refs/tags/v1' } },
    says: /refs\/tags\/v1.*`base`/,
  },
  'event-from-fork': {
    wish: {
      event: {
        name: 'pull_request',
        payload: {
          repository: { full_name: 'acme/event-from-fork' },
          pull_request: {
            number: 7,
            base: { ref: 'main', repo: { full_name: 'acme/event-from-fork' } },
            head: { ref: 'main', repo: { full_name: 'eve/event-from-fork' } },
          },
        },
      },
    },
    says: /fork.*schedule/,
  },
  'no-checkout': {
    wish: { before: folder => rm(join(folder, '.git'), { recursive: true }) },
    says: /actions\/checkout/,
  },
  'range-unknown': { wish: { inputs: { 'target-version': '^99' } }, says: /\^99/ },
  'version-unknown': { wish: { inputs: { 'target-version': '7.49.999' } }, says: /7\.49\.999/ },
  'registry-unreachable': {
    wish: { inputs: { 'target-version': 'latest' }, env: { NPM_CONFIG_REGISTRY: NOWHERE } },
    says: /\.npmrc/,
  },
  'github-unreachable': {
    // After three more tries, with longer and longer pauses between them.
    wish: { env: { GITHUB_API_URL: `${NOWHERE}/api/v3`, GITHUB_GRAPHQL_URL: `${NOWHERE}/api/graphql` } },
    says: /ECONNREFUSED.*HTTPS_PROXY/,
  },
  'no-access': { token: { kind: 'github-actions', repositories: [] }, repository: { private: true }, says: /not show/ },
  'branch-is-base': { wish: { inputs: { ...TO_TARGET, branch: 'main' } }, says: /needs one of its own/ },
  'base-missing': { wish: { inputs: { ...TO_TARGET, base: 'nowhere' } }, says: /There is no branch `nowhere`/ },
  'base-commit-elsewhere': {
    prepare: name => world.github.commitAs('mona', name, 'feature', { 'shop.html': page('5.9.4') }, 'Add a shop'),
    wish: { branch: 'feature', inputs: { ...TO_TARGET, base: 'main' } },
    says: /not on `main`.*`ref: main`/,
  },
  'base-commit-unknown': {
    wish: {
      before: async folder => {
        const who = ['-c', 'user.name=Job', '-c', 'user.email=job@example.com']
        await git(folder, [...who, 'commit', '--quiet', '--allow-empty', '--message=An earlier step'])
      },
    },
    says: /does not know the commit.*Push it first/,
  },
  'branch-name-blocked': {
    prepare: name => world.github.commitAs('mona', name, 'okta-signin-widget-upgrade/old', { a: 'a' }, 'Old'),
    says: /okta-signin-widget-upgrade\/old/,
    written: /create-commit 201/,
  },
  'no-token': { wish: { inputs: { ...TO_TARGET, token: '' } }, says: /dry-run: true/ },
  'bad-cdn': { wish: { env: { OKTA_CDN_URL: 'http://cdn.example.com' } }, says: /https/ },
  'bad-inputs': {
    wish: {
      inputs: { engine: 'turbo', 'dry-run': 'maybe', rules: 'every-upgrade=sometimes', 'minimum-release-age': 'soon' },
    },
    says: /`engine`.*`identity`.*`rules`.*|`minimum-release-age`/s,
  },
}

for (const [id, one] of Object.entries(CASES)) {
  test(id, async () => {
    const { github } = world
    const name = `acme/${id}`
    await github.createRepository(name, { files: SMALL_APP, ...one.repository })
    const token = github.token({ kind: 'github-actions', repositories: [name], ...one.token })
    await one.prepare?.(name)
    github.reset()
    const wish = { inputs: TO_TARGET, ...one.wish }
    // To read a private repository, the checkout needs a token of its own.
    const run = await world.run(name, github.token({ kind: 'github-actions', repositories: [name] }), {
      ...wish,
      inputs: { token, ...wish.inputs },
    })
    assertFailedWith(run, id, one.says)
    const written = linesOf(writesOf(github.requests.filter(request => request.status < 300)))
    if (one.written === undefined) assert.equal(written, '')
    else assert.match(written, one.written)
    assert.deepEqual(github.pullRequests(name), [])
    assert.ok(!`${run.stdout}${run.stderr}${run.summary}`.replace(/^::add-mask::.*$/gm, '').includes(token))
  })
}

test('all bad inputs are said at once', async () => {
  const name = 'acme/bad-inputs-all'
  const token = await world.repository(name, { files: SMALL_APP })
  const { inputs = {} } = CASES['bad-inputs']?.wish ?? {}
  const run = await world.run(name, token, { inputs })
  const [line] = run.commands.filter(({ command }) => command === 'error')
  for (const input of ['engine', 'dry-run', 'rules', 'minimum-release-age'])
    assert.match(line?.message ?? '', new RegExp(`\`${input}\``))
  assert.match(line?.message ?? '', /^4 inputs cannot be used/)
})

test('an empty repository', async () => {
  const name = 'acme/empty'
  const token = await world.repository('acme/filled', { files: SMALL_APP })
  await world.github.createRepository(name, { files: {} })
  const run = await world.run('acme/filled', token, {
    inputs: TO_TARGET,
    before: async folder => {
      await rm(join(folder, '.git'), { recursive: true })
      await git(folder, ['init', '--quiet', '.'])
    },
  })
  assertFailedWith(run, 'empty-repository', /first commit/)
})

test('a branch that is the head of somebody else’s pull request is theirs', async () => {
  const { github } = world
  const name = 'acme/branch-taken'
  const token = await world.repository(name, { files: SMALL_APP })
  const theirs = await github.commitAs('mona', name, BRANCH, { 'index.html': page('6.0.0') }, 'Upgrade by hand')
  const pull = await github.openPullRequest('mona', name, { title: 'By hand', head: BRANCH, base: 'main' })
  github.reset()
  const run = await world.run(name, token, { inputs: TO_TARGET })
  assert.equal(run.outputs['outcome'], 'refused')
  assert.equal(run.outputs['outcome-reason'], 'branch-taken')
  const [warning] = run.commands.filter(({ command }) => command === 'warning')
  assert.match(warning?.message ?? '', new RegExp(`#${pull.number}.*another name in the input \`branch\``))
  assert.deepEqual(writesOf(github.requests), [])
  assert.equal(await github.head(name, BRANCH), theirs)
  assert.deepEqual(github.pullRequests(name), [pull])
})

test('`fail-on: never` says the error and lets the job go on', async () => {
  const name = 'acme/never'
  const token = await world.repository(name, { files: SMALL_APP })
  for (const inputs of [{ 'target-version': '^99' }, { engine: 'turbo' }]) {
    const run = await world.run(name, token, { inputs: { ...inputs, 'fail-on': 'never' } })
    assert.equal(run.exitCode, 0)
    assert.equal(run.outputs['outcome'], 'failed')
    assert.equal(run.commands.filter(({ command }) => command === 'error').length, 1)
  }
})

test('`fail-on: outdated` and `follow-ups` fail a run that went well', async () => {
  const name = 'acme/fail-on'
  const token = await world.repository(name, { files: SMALL_APP })
  for (const failOn of ['outdated', 'follow-ups']) {
    const run = await world.run(name, token, { inputs: { ...TO_TARGET, 'dry-run': 'true', 'fail-on': failOn } })
    assert.equal(run.exitCode, 1, failOn)
    assert.equal(run.outputs['outcome'], 'proposed')
  }
})

test('a server error that lasts is named, and a short one is not seen', async () => {
  const name = 'acme/failing'
  const token = await world.repository(name, { files: SMALL_APP })
  const short: Fault = { match: { operation: /^query / }, answer: 500 }
  world.github.fail(short)
  const run = await world.run(name, token, { inputs: TO_TARGET })
  assert.equal(run.outputs['outcome'], 'created', run.stdout)
})

/** One error with id, remedy and page, and no stack anywhere. */
function assertFailedWith(run: ActionRun, id: string, says: RegExp): void {
  assert.equal(run.exitCode, 1, run.stdout + run.stderr)
  assert.equal(run.outputs['outcome'], 'failed')
  assert.equal(run.outputs['outcome-reason'], id, run.stdout)
  const errors = run.commands.filter(({ command }) => command === 'error')
  assert.equal(errors.length, 1)
  assert.match(errors[0]?.message ?? '', says)
  assert.ok(errors[0]?.message.includes(id), 'the line names the id, to look it up')
  assert.doesNotMatch(run.stdout + run.stderr + run.summary, /^\s+at .*:\d+:\d+\)?$|This is a bug/m)
  assert.ok((errors[0]?.message.length ?? 0) < 1000)
  assert.equal(run.stderr, '')
  assert.notEqual(run.summary, '')
}
