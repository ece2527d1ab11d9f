/** How often GitHub is asked: counted by the server. */
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { linesOf, onlyPull, page, SMALL_APP, TO_TARGET, writesOf } from './apps.ts'
import { SMALL_WIDGET } from './widget-package.ts'
import { type Surroundings, startSurroundings, TARGET } from './world.ts'

let world: Surroundings

before(async () => {
  world = await startSurroundings({ versions: SMALL_WIDGET })
})

after(async () => {
  await world.stop()
})

const wish = { inputs: TO_TARGET }

test(`no widget in the repository: nothing is asked`, async () => {
  const name = `acme/no-widget`
  const token = await world.repository(name, { files: { 'index.html': '<p>Sign in at the desk.</p>\n' } })
  reset()
  const run = await world.run(name, token, wish)
  assert.equal(run.exitCode, 0, run.stdout + run.stderr)
  assert.equal(run.outputs['outcome-reason'], 'no-widget')
  assert.notEqual(run.summary, '')
  assert.equal(linesOf(world.github.requests), '')
  assert.deepEqual([...world.registry.requests, ...world.cdn.requests], [], 'nor is anybody else')
})

test(`up to date: once`, async () => {
  const name = `acme/up-to-date`
  const token = await world.repository(name, { files: { 'index.html': page(TARGET) } })
  reset()
  const run = await world.run(name, token, wish)
  assert.equal(run.exitCode, 0, run.stdout + run.stderr)
  assert.equal(run.outputs['outcome-reason'], 'up-to-date')
  assert.equal(run.outputs['update-available'], 'false')
  assert.match(linesOf(world.github.requests), /^query [ \w]*repository 200$/)
  assert.deepEqual(world.github.pullRequests(name), [])
})

test(`a hundred changed files and labels: eight times at most, then twice`, async () => {
  const name = `acme/many-pages`
  const files = Object.fromEntries(
    Array.from({ length: 100 }, (_, i) => [`pages/${i}.html`, page('5.9.4', `<p>${'Page '.repeat(2 * i)}</p>`)]),
  )
  const token = await world.repository(name, { files, collaborators: { mona: 'write' } })
  reset()
  const run = await world.run(name, token, {
    ...wish,
    inputs: { ...TO_TARGET, labels: 'okta', assignees: 'acme' },
  })
  assert.equal(run.exitCode, 0, run.stdout + run.stderr)
  assert.equal(run.outputs['changed-files-count'], '100')
  assert.ok(world.github.requests.length <= 8, linesOf(world.github.requests))
  const { headSha } = onlyPull(world.github, name)
  const changed = await world.github.git(name, 'diff', '--name-only', `main..${headSha}`)
  assert.equal(changed.split('\n').length, 100)

  reset()
  const again = await world.run(name, token, wish)
  assert.equal(again.outputs['outcome'], 'unchanged')
  assert.ok(world.github.requests.length <= 2, linesOf(world.github.requests))
  assert.deepEqual(writesOf(world.github.requests), [])
  assert.equal(onlyPull(world.github, name).headSha, headSha)
})

test('two runs at once end in one pull request', async () => {
  const name = 'acme/in-a-hurry'
  const token = await world.repository(name, { files: SMALL_APP })
  const runs = await Promise.all([1, 2].map(() => world.run(name, token, { inputs: TO_TARGET })))
  for (const run of runs) {
    assert.equal(run.exitCode, 0, run.stdout + run.stderr)
    assert.match(run.outputs['outcome'] ?? '', /^(created|updated|unchanged)$/)
  }
  const pull = onlyPull(world.github, name)
  assert.deepEqual((await world.github.commit(name, pull.headSha)).parents, [await world.github.head(name, 'main')])
  reset()
  const after = await world.run(name, token, { inputs: TO_TARGET })
  assert.equal(after.outputs['outcome'], 'unchanged', after.stdout)
  assert.deepEqual(writesOf(world.github.requests), [])
})

test('nothing was against the description of GitHub', () => {
  assert.deepEqual(world.github.violations, [])
})

function reset(): void {
  world.github.reset()
  world.registry.requests.length = 0
  world.cdn.requests.length = 0
}
