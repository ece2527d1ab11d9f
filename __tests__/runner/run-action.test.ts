import assert from 'node:assert/strict'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { type GitHub, startGitHub } from '../github/server.ts'
import { checkOut } from './check-out.ts'
import { readCommands, readKeyValueFile } from './commands.ts'
import { runAction } from './run-action.ts'

const metadata = `
name: Echo
inputs:
  token:
    default: \${{ github.token }}
  fail-on:
    default: error
  dry-run:
    default: false
  "two words":
    description: has no default
runs:
  using: node24
  main: main.js
`

/** Plain Node, as a built action is; it says what it saw. */
const main = `
const { appendFileSync, readFileSync } = require('node:fs')
const seen = Object.fromEntries(Object.entries(process.env).filter(([name]) => /^(INPUT_|GITHUB_|RUNNER_|NODE_)/.test(name)))
appendFileSync(process.env.GITHUB_OUTPUT, 'seen<<END_1\\n' + JSON.stringify(seen, null, 1) + '\\nEND_1\\nplain=a=b\\n')
appendFileSync(process.env.GITHUB_STEP_SUMMARY, '# Done\\n')
console.log('::warning file=a%2Cb.html,line=3::two%0Alines%25')
console.error('to stderr')
console.log(readFileSync(process.env.GITHUB_EVENT_PATH, 'utf8'), process.cwd())
fetch(process.env.GITHUB_API_URL + '/repos/' + process.env.GITHUB_REPOSITORY, {
  headers: { authorization: 'Bearer ' + process.env.INPUT_TOKEN },
}).then(answer => process.exit(answer.status === 200 ? 3 : 1))
`

let github: GitHub
let folder: string

before(async () => {
  github = await startGitHub()
  folder = await mkdtemp(join(tmpdir(), 'action-'))
  await writeFile(join(folder, 'action.yml'), metadata)
  await writeFile(join(folder, 'main.js'), main)
})

after(async () => {
  await github.stop()
  await rm(folder, { recursive: true, force: true })
})

test('an action sees what the real runner gives it, and is heard', async () => {
  await github.createRepository('acme/shop', { files: { 'index.html': 'x' }, private: true })
  const token = github.token({ kind: 'github-actions', repositories: ['acme/shop'] })
  const { folder: workspace, remove } = await checkOut(github.cloneUrl('acme/shop'), { token })
  process.env['INPUT_STRAY'] = 'of the outer world'
  try {
    const run = await runAction({
      metadata: join(folder, 'action.yml'),
      workspace,
      repository: 'acme/shop',
      github,
      token,
      inputs: { 'dry-run': 'true' },
      event: { name: 'schedule', payload: { schedule: '0 5 * * 1' } },
      env: { GITHUB_REF_PROTECTED: undefined },
    })
    const seen = JSON.parse(run.outputs['seen'] ?? '') as Record<string, string>
    assert.equal(run.exitCode, 3, run.stderr)
    assert.equal(run.outputs['plain'], 'a=b')
    assert.equal(run.summary, '# Done\n')
    assert.deepEqual(run.commands, [
      { command: 'warning', properties: { file: 'a,b.html', line: '3' }, message: 'two\nlines%' },
    ])
    assert.match(run.stdout, /"schedule":"0 5 \* \* 1"/)
    assert.match(run.stderr, /to stderr/)
    assert.equal(seen['INPUT_TOKEN'], token)
    assert.equal(seen['INPUT_FAIL-ON'], 'error')
    assert.equal(seen['INPUT_DRY-RUN'], 'true')
    assert.equal(seen['INPUT_TWO_WORDS'], '')
    assert.equal(seen['GITHUB_SHA'], await github.head('acme/shop', 'main'))
    assert.equal(seen['GITHUB_REF'], 'refs/heads/main')
    assert.equal(seen['GITHUB_REF_NAME'], 'main')
    assert.equal(seen['GITHUB_WORKSPACE'], workspace)
    assert.equal('INPUT_STRAY' in seen || 'GITHUB_REF_PROTECTED' in seen || 'NODE_TEST_CONTEXT' in seen, false)
  } finally {
    delete process.env['INPUT_STRAY']
    await remove()
  }
})

test('a pull request is checked out detached, and says so in the environment', async () => {
  await github.createRepository('acme/pages', { files: { 'a.html': '1' } })
  await github.commitAs('mona', 'acme/pages', 'topic', { 'a.html': '2' }, 'Two')
  const { number } = await github.openPullRequest('mona', 'acme/pages', { title: 'Two', head: 'topic', base: 'main' })
  const { folder: workspace, remove } = await checkOut(github.cloneUrl('acme/pages'), {
    detachedAt: `refs/pull/${number}/head`,
  })
  try {
    const run = await runAction({
      action: join(folder, 'main.js'),
      metadata: join(folder, 'action.yml'),
      workspace,
      repository: 'acme/pages',
      github,
      token: github.token({ kind: 'read-only' }),
      event: {
        name: 'pull_request',
        payload: { pull_request: { number, base: { ref: 'main' }, head: { ref: 'topic' } } },
      },
    })
    const seen = JSON.parse(run.outputs['seen'] ?? '') as Record<string, string>
    assert.equal(seen['GITHUB_SHA'], await github.head('acme/pages', 'topic'))
    assert.equal(seen['GITHUB_REF'], 'refs/pull/1/merge')
    assert.equal(seen['GITHUB_BASE_REF'], 'main')
    assert.equal(seen['GITHUB_HEAD_REF'], 'topic')
  } finally {
    await remove()
  }
})

test('an input that the action does not declare is refused', async () => {
  const wish = { metadata: join(folder, 'action.yml'), workspace: folder, repository: 'a/b', github, token: 't' }
  await assert.rejects(runAction({ ...wish, inputs: { dryrun: 'true' } }), /Unexpected input\(s\) 'dryrun'/)
})

test('a summary above the limit of the runner is an error', async () => {
  await writeFile(
    join(folder, 'long.js'),
    "require('node:fs').writeFileSync(process.env.GITHUB_STEP_SUMMARY, 'x'.repeat(1024 * 1024 + 1))",
  )
  const wish = { metadata: join(folder, 'action.yml'), workspace: folder, repository: 'a/b', github, token: 't' }
  const { commands } = await runAction({ ...wish, action: join(folder, 'long.js') })
  assert.match(commands[0]?.message ?? '', /upload aborted.*got 1025k/)
})

test('commands between stop and resume are text', () => {
  const output = '::stop-commands::pause-1\n::error::not one\n::pause-1::\n  ::notice::one\nsome ::error::inside a line'
  assert.deepEqual(readCommands(output), [{ command: 'notice', properties: {}, message: 'one' }])
})

test('a value of many lines ends at its own delimiter only', () => {
  const text = 'body<<ghadelimiter_1\na=1\nother<<X\n\nghadelimiter_1\nnumber=7\n'
  assert.deepEqual(readKeyValueFile(text), { body: 'a=1\nother<<X\n', number: '7' })
  assert.throws(() => readKeyValueFile('body<<END\nno end\n'), /Matching delimiter not found/)
  assert.throws(() => readKeyValueFile('no value\n'), /Invalid format/)
})
