/** Each call of a run is refused in every way: a retry succeeds or a named error says why, and the next run heals it. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createPullRequests } from '../../../src/adapters/github/pull-requests.ts'
import { UserError } from '../../../src/errors.ts'
import { readState } from '../../../src/stages/describe/state.ts'
import type { Published } from '../../../src/stages/publish.ts'
import type { Fault } from '../../github/faults.ts'
import { type Memory, memory } from './memory.ts'
import { type Run, runOn, writesOf } from './scene.ts'

const ANSWERS: readonly Fault['answer'][] = [
  401,
  403,
  404,
  409,
  422,
  429,
  500,
  'drop',
  'lose',
  'rate-limit',
  'secondary-rate-limit',
]

const FEW_ANSWERS: readonly Fault['answer'][] = [404, 409, 422, 500, 'lose']

/** Those that are asked again: that has to end too. */
const RETRIED: readonly Fault['answer'][] = [404, 409, 422, 429, 500, 'drop']

/** What is no retry that succeeds has to be this. */
const NAMED: { readonly [answer: string]: string } = {
  401: 'bad-token',
  403: 'read-only-token',
  404: 'no-access',
  409: 'conflict',
  422: 'rejected',
  429: 'rate-limited',
  500: 'github-failing',
  drop: 'github-unreachable',
  lose: 'github-unreachable',
  'rate-limit': 'rate-limited',
  'secondary-rate-limit': 'rate-limited',
}

const WISH = { labels: ['okta'], assignees: ['mona'], reviewers: ['hubot'] }

interface Kind {
  readonly before: (scene: Run) => Promise<unknown>
  readonly run: (scene: Run) => Promise<Published>
  /** Every call of the run. */
  readonly operations: readonly string[]
  /** What is refused here comes as a warning. */
  readonly lenient: readonly string[]
  readonly ends: 'open' | 'closed'
  /** On a server that has REST alone; the answers that are taken differently there are enough. */
  readonly withoutGraphql?: true
  /** What "not found" means there, other than no access. */
  readonly missing?: { readonly [operation: string]: string }
}

const KINDS: { readonly [name: string]: Kind } = {
  'the first pull request': {
    before: async () => {},
    run: scene => scene.run(WISH),
    operations: [
      'query viewer repository',
      'git/create-tree',
      'git/create-commit',
      'git/create-ref',
      'pulls/create',
      'issues/add-labels',
      'issues/add-assignees',
      'pulls/request-reviewers',
    ],
    lenient: ['issues/add-labels', 'issues/add-assignees', 'pulls/request-reviewers'],
    ends: 'open',
  },
  'the next release': {
    before: scene => scene.run({ to: '7.48.0' }),
    run: scene => scene.run(WISH),
    operations: [
      'query viewer repository',
      'git/create-tree',
      'git/create-commit',
      'mutation updateRefs',
      'pulls/update',
    ],
    lenient: [],
    ends: 'open',
  },
  'the next release, without GraphQL': {
    before: scene => scene.run({ to: '7.48.0' }),
    run: scene => scene.run(WISH),
    operations: [
      'repos/get',
      'pulls/list',
      'pulls/get',
      'git/create-tree',
      'git/create-commit',
      'git/get-ref',
      'git/get-commit',
      'git/update-ref',
      'pulls/update',
    ],
    lenient: [],
    ends: 'open',
    withoutGraphql: true,
    missing: { 'git/get-ref': 'empty-repository', 'git/get-commit': 'base-commit-unknown' },
  },
  'nothing left to upgrade': {
    before: scene => scene.run({ to: '7.48.0' }),
    run: scene => scene.run(null),
    operations: ['query viewer repository', 'pulls/update', 'issues/create-comment', 'mutation updateRefs'],
    lenient: ['issues/create-comment', 'mutation updateRefs'],
    ends: 'closed',
  },
}

for (const [name, kind] of Object.entries(KINDS)) {
  test(name, async t => {
    const { hub, scene } = await prepared(kind)
    await kind.run(scene)
    const seen = new Set(hub.requests.map(({ operation }) => operation))
    assert.deepEqual([...seen].sort(), [...kind.operations].sort(), 'every call of the run is in the matrix')

    for (const operation of kind.operations) {
      for (const answer of kind.withoutGraphql ? FEW_ANSWERS : ANSWERS) {
        for (const times of RETRIED.includes(answer) ? [1, 99] : [1]) {
          await t.test(`${operation}: ${answer} ${times === 1 ? 'once' : 'always'}`, () =>
            assertHealed(kind, { operation, answer, times }),
          )
        }
      }
    }
  })
}

async function prepared(kind: Kind): Promise<{ readonly hub: Memory; readonly scene: Run }> {
  const hub = memory(kind.withoutGraphql !== true)
  const port = createPullRequests({
    apiUrl: 'https://api.github.test',
    serverUrl: 'https://github.test',
    repository: 'acme/shop',
    token: 'secret',
    fetch: hub.fetch,
    second: 0,
  })
  const scene = runOn(port, async branch => hub.head(branch))
  await kind.before(scene)
  hub.reset()
  return { hub, scene }
}

async function assertHealed(kind: Kind, fault: { operation: string; answer: Fault['answer']; times: number }) {
  const { operation, answer, times } = fault
  const { hub, scene } = await prepared(kind)
  hub.fail({ match: { operation }, answer, times })
  const isLenient = kind.lenient.includes(operation)
  try {
    const { outcome, warnings } = await kind.run(scene)
    assert.match(outcome, kind.ends === 'open' ? /^(created|updated|unchanged)$/ : /^closed$/)
    assert.ok(isLenient || warnings.length === 0, warnings.join())
    // Where GraphQL is not found, REST is asked instead.
    const isAskedElsewhere = answer === 404 && operation.startsWith('query')
    assert.ok(times === 1 || warnings.length > 0 || answer === 'lose' || isAskedElsewhere, 'no is said')
  } catch (error) {
    assert.ok(error instanceof UserError, error instanceof Error ? error.stack : String(error))
    assert.ok(!isLenient, `should be a warning: ${error.message}`)
    const meant = answer === 404 ? kind.missing?.[operation] : undefined
    assert.equal(error.id, meant ?? NAMED[answer], error.message)
    assert.ok(error.remedy.length > 20)
    assert.doesNotMatch(`${error.message} ${error.remedy}`, /secret/)
  }
  const most = kind.withoutGraphql ? 60 : 40
  assert.ok(hub.requests.length < most, `gives up in time, not after ${hub.requests.length} requests`)
  hub.reset()
  await kind.run(scene)
  await assertRight(hub, scene, kind)
}

/** Exactly one right pull request (or none), and a further run has nothing to do. */
async function assertRight(hub: Memory, scene: Run, kind: Kind): Promise<void> {
  assert.equal(hub.pulls.length, 1)
  const [pull] = hub.pulls
  assert.equal(pull?.state, kind.ends)
  if (kind.ends === 'open') {
    const head = hub.head(pull?.branch ?? '')
    assert.equal(pull?.headSha, head)
    assert.match(pull?.title ?? '', /7\.49\.0/)
    const state = readState(pull?.body ?? '')
    assert.equal(state?.to, '7.49.0')
    assert.deepEqual(state?.commits, [head])
    assert.equal(hub.commit(head ?? '').parents[0], hub.head('main'))
  } else {
    assert.ok((pull?.comments.length ?? 0) <= 1, 'the reason is said once')
  }
  hub.reset()
  assert.match((await kind.run(scene)).outcome, /^(unchanged|none)$/)
  assert.equal(writesOf(hub.requests), 0)
}
