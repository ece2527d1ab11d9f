/** The pull request beside people's work: what they do stays, whatever the next run has to change. */
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { linesOf, onlyPull, page, SMALL_APP, TO_TARGET, writesOf } from './apps.ts'
import { SMALL_WIDGET } from './widget-package.ts'
import { NEXT_TARGET, type Surroundings, startSurroundings, TARGET } from './world.ts'

const BRANCH = 'okta-signin-widget-upgrade'

let world: Surroundings

before(async () => {
  world = await startSurroundings({ versions: SMALL_WIDGET })
})

after(async () => {
  assert.deepEqual(world.github.violations, [])
  await world.stop()
})

/** A repository with its first pull request; requests are counted from then on. */
async function opened(name: string): Promise<string> {
  const token = await world.repository(name, { files: SMALL_APP })
  const run = await world.run(name, token, { inputs: TO_TARGET })
  assert.equal(run.outputs['outcome'], 'created', run.stdout + run.stderr)
  world.github.reset()
  return token
}

test('ticks and words of people stay when the next run changes more files', async () => {
  const { github } = world
  const name = 'acme/ticked'
  const token = await opened(name)
  const { number } = onlyPull(github, name)
  await github.editBody(
    'mona',
    name,
    number,
    body =>
      `We release on Tuesdays.\n\n${body
        .replace(/- \[ \] (?=.*<!-- item:sign-up-test -->)/, '- [x] ')
        .replace(/(?<=<!-- item:sign-up-test -->\r?\n)/, '  - with a phone too, says legal\n')
        .replace(
          '### Before merge\n',
          '### Before merge\n\n- [x] Asked the help desk\n',
        )}\n\nAsk @mona before merging.`,
  )
  await github.commitAs('mona', name, 'main', { 'shop/sign-in.html': page('5.9.4') }, 'Let the shop sign in too')

  const run = await world.run(name, token, { inputs: TO_TARGET })
  assert.equal(run.outputs['outcome'], 'updated', run.stdout + run.stderr)
  const pull = onlyPull(github, name)
  assert.equal(pull.number, number)
  assert.match(pull.body, /^- \[x\] .*<!-- item:sign-up-test -->/m)
  assert.match(pull.body, /^- \[x\] Asked the help desk$/m)
  assert.equal(pull.body.match(/^ {2}- with a phone too, says legal$/gm)?.length, 1)
  assert.match(pull.body, /^We release on Tuesdays\.$/m)
  assert.match(pull.body, /^Ask @mona before merging\.$/m)
  assert.match(pull.body, /shop\/sign-in\.html#L2/)
  assert.deepEqual((await github.commit(name, pull.headSha)).parents, [await github.head(name, 'main')])
  assert.equal(await diffOf(name, pull.headSha), 'index.html\nshop/sign-in.html')

  github.reset()
  assert.equal((await world.run(name, token, { inputs: TO_TARGET })).outputs['outcome'], 'unchanged')
  assert.deepEqual(writesOf(github.requests), [])
})

test('the next release moves the same pull request on', async () => {
  const { github } = world
  const name = 'acme/next-release'
  const token = await opened(name)
  const run = await world.run(name, token, { inputs: { 'target-version': NEXT_TARGET } })
  assert.equal(run.outputs['outcome'], 'updated', run.stdout + run.stderr)
  assert.equal(run.outputs['pull-request-operation'], 'updated')
  const pull = onlyPull(github, name)
  assert.match(pull.title, new RegExp(`to ${NEXT_TARGET}$`))
  assert.match(await github.git(name, 'show', `${pull.headSha}:index.html`), new RegExp(`/${NEXT_TARGET}/js/`))
})

test('a base that moved elsewhere costs nothing, and one that moved in a changed file is followed', async () => {
  const { github } = world
  const name = 'acme/base-moved'
  const token = await opened(name)
  const before = onlyPull(github, name).headSha
  await github.commitAs('mona', name, 'main', { 'README.md': '# Shop\n' }, 'Say what it is')
  assert.equal((await world.run(name, token, { inputs: TO_TARGET })).outputs['outcome'], 'unchanged')
  assert.deepEqual(writesOf(github.requests), [], linesOf(github.requests))
  assert.equal(onlyPull(github, name).headSha, before)

  await github.commitAs('mona', name, 'main', { 'index.html': page('5.9.4', '<p>News</p>') }, 'Tell the news')
  assert.equal((await world.run(name, token, { inputs: TO_TARGET })).outputs['outcome'], 'updated')
  const { headSha } = onlyPull(github, name)
  assert.equal((await github.git(name, 'show', `${headSha}:index.html`)).trim(), page(TARGET, '<p>News</p>').trim())
})

test('a branch on which people have committed is not touched', async () => {
  const { github } = world
  const name = 'acme/people-committed'
  const token = await opened(name)
  const theirs = await github.commitAs('mona', name, BRANCH, { 'own.css': '#okta-sign-in { color: red }\n' }, 'Fix CSS')
  const before = onlyPull(github, name)
  await github.commitAs('mona', name, 'main', { 'shop.html': page('5.9.4') }, 'Add a shop')

  const run = await world.run(name, token, { inputs: { 'target-version': NEXT_TARGET } })
  assert.equal(run.outputs['outcome'], 'refused')
  assert.equal(run.outputs['outcome-reason'], 'people-committed')
  assert.equal(run.outputs['pull-request-number'], String(before.number))
  assert.match(run.stdout, /Others have committed/)
  assert.deepEqual(writesOf(github.requests), [])
  assert.equal(await github.head(name, BRANCH), theirs)
  assert.deepEqual(onlyPull(github, name), before)
})

test('closed without a merge is a no to that release, and not to the next one', async () => {
  const { github } = world
  const name = 'acme/declined'
  const token = await opened(name)
  const { number } = onlyPull(github, name)
  await github.closePullRequest('mona', name, number)

  const no = await world.run(name, token, { inputs: TO_TARGET })
  assert.equal(no.exitCode, 0, no.stdout)
  assert.equal(no.outputs['outcome-reason'], 'declined')
  assert.deepEqual(writesOf(github.requests), [])

  const next = await world.run(name, token, { inputs: { 'target-version': NEXT_TARGET } })
  assert.equal(next.outputs['outcome'], 'created', next.stdout)
  const states = github.pullRequests(name).map(pull => `${pull.number} ${pull.state}`)
  assert.deepEqual(states.sort(), [`${number} closed`, `${next.outputs['pull-request-number']} open`].sort())
})

test('when nothing is left to upgrade the pull request is closed by itself, with the reason', async () => {
  const { github } = world
  const name = 'acme/by-hand'
  const token = await opened(name)
  await github.commitAs('mona', name, 'main', { 'index.html': page(TARGET) }, 'Upgrade by hand')

  const run = await world.run(name, token, { inputs: TO_TARGET })
  assert.equal(run.outputs['outcome'], 'closed', run.stdout + run.stderr)
  const pull = onlyPull(github, name)
  assert.equal(pull.state, 'closed')
  assert.equal(pull.comments.length, 1)
  assert.match(pull.comments[0]?.body ?? '', /nothing is left to upgrade/)
  assert.equal(await github.head(name, BRANCH), null)

  github.reset()
  assert.equal((await world.run(name, token, { inputs: TO_TARGET })).outputs['outcome-reason'], 'up-to-date')
  assert.deepEqual(writesOf(github.requests), [])
  // Closing by itself was no answer of people's: when there is something to do again, it is proposed again.
  await github.commitAs('mona', name, 'main', { 'shop.html': page('5.9.4') }, 'Add a shop')
  assert.equal((await world.run(name, token, { inputs: TO_TARGET })).outputs['outcome'], 'created')
})

test('after a merge the branch is used again for the next release', async () => {
  const { github } = world
  const name = 'acme/merged'
  const token = await opened(name)
  await github.mergePullRequest('mona', name, onlyPull(github, name).number, 'squash')
  assert.equal((await world.run(name, token, { inputs: TO_TARGET })).outputs['outcome-reason'], 'up-to-date')

  const next = await world.run(name, token, { inputs: { 'target-version': NEXT_TARGET } })
  assert.equal(next.outputs['outcome'], 'created', next.stdout + next.stderr)
  const open = github.pullRequests(name).filter(pull => pull.state === 'open')
  assert.equal(open.length, 1)
  assert.equal(await diffOf(name, open[0]?.headSha ?? ''), 'index.html')
})

function diffOf(name: string, sha: string): Promise<string> {
  return world.github.git(name, 'diff', '--name-only', `main...${sha}`)
}
