/** A dry run writes nothing to GitHub, and everything that was worked out to where people and other tools can see it. */
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { Ajv } from 'ajv'
import { git, gitText } from '../github/git/git.ts'
import { linesOf, onlyPull, page, SMALL_APP, TO_TARGET, writesOf } from './apps.ts'
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

test('a dry run proposes in report, patch and summary alone', async () => {
  const { github } = world
  const name = 'acme/dry'
  const token = await world.repository(name, {
    files: { ...SMALL_APP, 'own page.html': page('4.1.0').replaceAll('\n', '\r\n') },
  })
  github.reset()
  const written: Record<string, string> = {}
  let tree = ''
  const run = await world.run(name, token, {
    inputs: { ...TO_TARGET, 'dry-run': 'true', 'report-path': 'out/report.json, changes.patch, out/findings.sarif' },
    after: async folder => {
      for (const path of ['out/report.json', 'changes.patch', 'out/findings.sarif']) {
        written[path] = await readFile(join(folder, path), 'utf8')
      }
      assert.equal(await gitText(folder, ['status', '--porcelain', '-uno']), '', 'the checkout is as it was')
      await git(folder, ['apply', '--index', '--whitespace=nowarn', 'changes.patch'])
      tree = await gitText(folder, ['write-tree'])
    },
  })
  assert.equal(run.exitCode, 0, run.stdout + run.stderr)
  assert.equal(run.outputs['outcome'], 'proposed')
  assert.equal(run.outputs['pull-request-number'], '')
  assert.equal(run.outputs['changed-files-count'], '2')
  assert.match(run.outputs['report-path'] ?? '', /out\/report\.json$/)
  assert.match(run.outputs['patch-path'] ?? '', /changes\.patch$/)
  assert.deepEqual(writesOf(github.requests), [])
  assert.ok(
    github.requests.every(({ operation }) => operation === 'repos/list-releases'),
    linesOf(github.requests),
  )
  assert.deepEqual(github.pullRequests(name), [])
  assert.equal(await github.head(name, 'okta-signin-widget-upgrade'), null)

  const report = JSON.parse(written['out/report.json'] ?? '')
  assertFits(report)
  assert.equal(report.outcome, 'proposed')
  assert.deepEqual(report.from, ['4.1.0', '5.9.4'])
  const sarif = JSON.parse(written['out/findings.sarif'] ?? '')
  assert.equal(sarif.version, '2.1.0')
  assert.equal(sarif.runs[0].results.length, report.findings.length)

  assert.match(run.summary, /<!-- item:sign-up-test -->/)
  assert.match(run.summary, new RegExp(`^\\+.*okta-signin-widget/${TARGET.replaceAll('.', '\\.')}/js`, 'm'))

  const real = await world.run(name, token, { inputs: TO_TARGET })
  assert.equal(real.outputs['outcome'], 'created')
  assert.equal((await github.commit(name, onlyPull(github, name).headSha)).tree, tree, 'the patch is what is committed')
})

test('a dry run needs neither rights nor a token nor a branch', async () => {
  const name = 'acme/dry-without'
  const token = await world.repository(name, { files: SMALL_APP, archived: true })
  await world.github.git(name, 'tag', 'v1', 'main')
  world.github.reset()
  const run = await world.run(name, token, {
    detachedAt: 'refs/tags/v1',
    inputs: { ...TO_TARGET, 'dry-run': 'true', token: '' },
    env: { GITHUB_REF: 'refs/tags/v1' },
  })
  assert.equal(run.outputs['outcome'], 'proposed', run.stdout + run.stderr)
  assert.deepEqual(writesOf(world.github.requests), [])
})

test('on a GitHub of one’s own, links lead there', async () => {
  const name = 'acme/enterprise'
  const token = await world.repository(name, { files: SMALL_APP })
  const base = await world.github.head(name, 'main')
  const run = await world.run(name, token, { inputs: TO_TARGET, env: { GITHUB_SERVER_URL: 'https://ghe.example.com' } })
  assert.equal(run.outputs['outcome'], 'created', run.stdout + run.stderr)
  const { body } = onlyPull(world.github, name)
  for (const text of [body, run.summary]) {
    assert.ok(text.includes(`https://ghe.example.com/${name}/blob/${base}/index.html#L2`))
    assert.doesNotMatch(text, new RegExp(`https?://github\\.com/${name}`))
  }
})

test('reports are written of a run that found nothing, too', async () => {
  const name = 'acme/dry-nothing'
  const token = await world.repository(name, { files: { 'a.txt': 'nothing\n' } })
  let text = ''
  const run = await world.run(name, token, {
    inputs: { 'report-path': 'report.json' },
    after: async folder => {
      text = await readFile(join(folder, 'report.json'), 'utf8')
    },
  })
  assert.equal(run.exitCode, 0, run.stdout)
  assertFits(JSON.parse(text))
})

function assertFits(report: unknown): void {
  const validate = new Ajv({ strict: false }).compile(JSON.parse(readFileSync('schemas/report.schema.json', 'utf8')))
  assert.ok(validate(report), JSON.stringify(validate.errors))
}
