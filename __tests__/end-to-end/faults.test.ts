/**
 * Faults through the built action. That every call may be refused in every way is tested at the adapter, where waiting
 * costs nothing; here each call meets some of them, with the real pauses, and the next run has to put things right.
 */
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Fault } from '../github/faults.ts'
import type { Fault as Trouble } from '../registry/loopback.ts'
import { onlyPull, SMALL_APP, TO_TARGET, writesOf } from './apps.ts'
import { OFFLINE } from './terminal.ts'
import { SMALL_WIDGET } from './widget-package.ts'
import { type Surroundings, startSurroundings, TARGET } from './world.ts'

let world: Surroundings

before(async () => {
  world = await startSurroundings({ versions: SMALL_WIDGET })
})

after(async () => {
  assert.deepEqual(world.github.violations, [])
  await world.stop()
})

const READ = /^query /

/** Call, answer, and the id of the error; null where the run itself gets over it. */
const CASES: readonly (readonly [string | RegExp, Fault['answer'], string | null])[] = [
  ['repos/list-releases', 403, null],
  ['repos/list-releases', 'drop', null],
  [READ, 401, 'bad-token'],
  [READ, 500, null],
  [READ, 'secondary-rate-limit', null],
  ['git/create-tree', 403, 'read-only-token'],
  ['git/create-tree', 404, null],
  ['git/create-tree', 'lose', null],
  ['git/create-commit', 409, null],
  ['git/create-commit', 422, null],
  ['git/create-ref', 429, null],
  ['git/create-ref', 'lose', null],
  ['git/create-ref', 422, 'rejected'],
  ['pulls/create', 'drop', null],
  ['pulls/create', 'lose', null],
  ['pulls/create', 403, 'read-only-token'],
  ['issues/add-labels', 403, null],
  ['issues/add-labels', 500, null],
]

for (const [operation, answer, id] of CASES) {
  const call = typeof operation === 'string' ? operation : 'the question for the state'
  test(`${call}: ${answer}`, async () => {
    const { github } = world
    const name = `acme/${call}-${answer}`
      .replaceAll(/[^\w/]+/g, '-')
      .replace('/', '\0')
      .replaceAll('/', '-')
      .replace('\0', '/')
    const token = await world.repository(name, { files: SMALL_APP })
    github.reset()
    github.fail({ match: { operation }, answer })
    const inputs = { ...TO_TARGET, labels: 'okta' }
    const run = await world.run(name, token, { inputs, env: OFFLINE })
    if (id === null) {
      assert.equal(run.exitCode, 0, run.stdout + run.stderr)
      assert.equal(run.outputs['outcome'], 'created')
      if (operation === 'issues/add-labels' && answer === 403) assert.match(run.stdout, /::warning .*labels okta/)
    } else {
      assert.equal(run.exitCode, 1)
      assert.equal(run.outputs['outcome-reason'], id, run.stdout)
      assert.doesNotMatch(run.stdout, /This is a bug/)
    }

    github.reset()
    const healthy = await world.run(name, token, { inputs })
    // What was missing may come now: the pull request, or the release notes.
    const isWhole = id === null && operation !== 'repos/list-releases'
    assert.match(healthy.outputs['outcome'] ?? '', isWhole ? /^unchanged$/ : /^(created|updated)$/, healthy.stdout)
    if (isWhole) assert.deepEqual(writesOf(github.requests), [])
    await assertRight(name)
  })
}

/** Registry and CDN: what happens, and what the run makes of it. */
const TROUBLES: { readonly [name: string]: { where: 'registry' | 'cdn'; fault: Trouble; outcome: string } } = {
  'the list of versions is refused once': {
    where: 'registry',
    fault: { path: /signin-widget$/, times: 1, act: { status: 503 } },
    outcome: 'created',
  },
  'the package breaks off in the middle': {
    where: 'registry',
    fault: { path: /\.tgz$/, times: 1, act: 'drop' },
    outcome: 'created',
  },
  'the CDN resets one connection': {
    where: 'cdn',
    fault: { path: /./, times: 1, act: 'reset' },
    outcome: 'created',
  },
  'the CDN does not answer at all': { where: 'cdn', fault: { path: /./, act: 'reset' }, outcome: 'created' },
  'the CDN does not have the release': {
    where: 'cdn',
    fault: { path: /./, act: { status: 404 } },
    outcome: 'none',
  },
}

for (const [what, { where, fault, outcome }] of Object.entries(TROUBLES)) {
  test(what, async () => {
    const name = `acme/${what.replaceAll(/\W+/g, '-')}`
    const token = await world.repository(name, { files: SMALL_APP })
    world[where].faults.push(fault)
    try {
      const run = await world.run(name, token, { inputs: TO_TARGET })
      assert.equal(run.outputs['outcome'], outcome, run.stdout + run.stderr)
      assert.doesNotMatch(run.stdout, /This is a bug/)
    } finally {
      world[where].faults.length = 0
    }
    await world.run(name, token, { inputs: TO_TARGET })
    await assertRight(name)
  })
}

/** Exactly one right pull request. */
async function assertRight(name: string): Promise<void> {
  const { github } = world
  const pull = onlyPull(github, name)
  assert.equal(pull.state, 'open')
  assert.equal(pull.title, `Upgrade Okta Sign-In Widget 5.9.4 to ${TARGET}`)
  assert.equal(await github.head(name, 'okta-signin-widget-upgrade'), pull.headSha)
  assert.deepEqual((await github.commit(name, pull.headSha)).parents, [await github.head(name, 'main')])
  assert.equal(await github.git(name, 'diff', '--name-only', `main...${pull.headSha}`), 'index.html')
}
