/** The main job on the real package: from an old widget to an open pull request. */
import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { parse } from 'yaml'
import { OUTPUT_NAMES } from '../../src/stages/report/outputs.ts'
import { git, gitText } from '../github/git/git.ts'
import type { Files } from '../github/seed.ts'
import { checkOut } from '../runner/check-out.ts'
import type { ActionRun } from '../runner/run-action.ts'
import { linesOf, onlyPull, page } from './apps.ts'
import { runTerminal } from './terminal.ts'
import { type Surroundings, startSurroundings, TARGET } from './world.ts'

const BOM = '\ufeff'

/** The example, with files in the forms that a careless editor flattens. */
const APP: Files = {
  ...Object.fromEntries(
    ['index.html', 'package.json', 'site.css'].map(name => [name, readFileSync(`examples/plain-html/${name}`)]),
  ),
  'bin/page.sh': {
    content: `#!/bin/sh\ncat <<END\n${page('5.9.4')}END\n`,
    mode: '100755',
  },
  'legacy/sign-in.html': page('4.5.2', '<p>Zeile für Zeile</p>').replaceAll('\n', '\r\n'),
  'legacy/with-bom.html': `${BOM}${page('4.5.2')}`,
  'README.md': '# Harbour tickets\n\nWe use okta-signin-widget 5.9.4.\n',
}

let world: Surroundings

before(async () => {
  world = await startSurroundings()
})

after(async () => {
  await world.stop()
})

const name = 'acme/harbour-tickets'

test('a first run opens exactly one right pull request', async t => {
  const { github } = world
  const token = await world.repository(name, { files: APP, labels: ['dependencies'] })
  const base = await github.head(name, 'main')
  github.reset()
  const run = await world.run(name, token, {
    inputs: { labels: 'dependencies, okta', assignees: 'acme' },
  })
  const asked = linesOf(github.requests)
  assert.equal(run.exitCode, 0, run.stdout + run.stderr)
  const pull = onlyPull(github, name)

  await t.test('the pull request is whole', async () => {
    assert.equal(pull.title, `Upgrade Okta Sign-In Widget from 4.x and 5.x to ${TARGET}`)
    assert.equal(pull.base, 'main')
    assert.equal(pull.head, 'acme:okta-signin-widget-upgrade')
    assert.deepEqual([...pull.labels].sort(), ['dependencies', 'okta'])
    assert.deepEqual(pull.assignees, ['acme'])
    assert.equal(pull.author, 'github-actions[bot]')
    assert.equal(pull.draft, false)
  })

  await t.test('its one commit is verified, and stands on the commit that was read', async () => {
    const commit = await github.commit(name, pull.headSha)
    assert.deepEqual(commit.parents, [base])
    assert.equal(commit.verified, true)
    assert.equal(await github.head(name, 'main'), base)
    assert.equal(await github.head(name, 'okta-signin-widget-upgrade'), pull.headSha)
  })

  await t.test('modes, line ends and byte order marks stay', async () => {
    const tree = await github.git(name, 'ls-tree', '-r', pull.headSha)
    assert.match(tree, /^100755 blob \S+\tbin\/page\.sh$/m)
    const changed = (path: string) => Buffer.from(String(APP[path]).replaceAll('4.5.2', TARGET))
    for (const path of ['legacy/sign-in.html', 'legacy/with-bom.html']) {
      assert.ok(tree.includes(`100644 blob ${blobId(changed(path))}\t${path}\n`), path)
    }
    const script = await github.git(name, 'show', `${pull.headSha}:bin/page.sh`)
    assert.match(script, new RegExp(`okta-signin-widget/${TARGET.replaceAll('.', '\\.')}/js`))
  })

  await t.test('it changes what should be changed and nothing else', async () => {
    const changed = (await github.git(name, 'diff', '--name-only', `main..${pull.headSha}`)).split('\n').sort()
    assert.deepEqual(changed, [
      'bin/page.sh',
      'index.html',
      'legacy/sign-in.html',
      'legacy/with-bom.html',
      'package.json',
    ])
    const index = await github.git(name, 'show', `${pull.headSha}:index.html`)
    assert.doesNotMatch(index, /5\.9\.4|idps|registration|rememberMe|smsRecovery/)
    assert.match(index, /hideSignOutLinkInMFA: true, \/\/ the counter signs out by itself/)
    assert.match(index, /integrity="sha384-[\w+/]{64}"/)
  })

  await t.test('the patch of the terminal makes the same tree', async () => {
    const checkout = await checkOut(github.cloneUrl(name, token))
    try {
      const patch = join(checkout.folder, '.git', 'upgrade.patch')
      const env = {
        NPM_CONFIG_REGISTRY: world.registry.url,
        OKTA_CDN_URL: world.cdn.url,
        GITHUB_API_URL: github.apiUrl,
      }
      const looked = await runTerminal([checkout.folder, '--quiet', '--patch', patch], { env })
      assert.equal(looked.exitCode, 0, looked.stderr)
      await writeFile(join(checkout.folder, '.git', 'info', 'attributes'), '* -text\n')
      await git(checkout.folder, ['apply', '--index', '--whitespace=nowarn', patch])
      assert.equal(await gitText(checkout.folder, ['write-tree']), (await github.commit(name, pull.headSha)).tree)
      assert.ok((await readFile(patch, 'utf8')).startsWith('diff --git '))
    } finally {
      await checkout.remove()
    }
  })

  await t.test('the body has the checklist', () => {
    const items = [...pull.body.matchAll(/^- \[ \] .*<!-- item:(?<id>[\w-]+) -->$/gm)].map(
      match => match.groups?.['id'],
    )
    for (const id of ['profile-enrollment', 'idp-routing-rules', 'sign-up-test', 'security-image']) {
      assert.ok(items.includes(id), `${id} is not in ${items}`)
    }
    assert.equal(new Set(items).size, items.length)
    for (const heading of ['Before merge', 'In the Okta Admin Console', 'After release']) {
      assert.match(pull.body, new RegExp(`^### ${heading}$`, 'm'))
    }
    assert.ok(pull.body.includes(`${github.url}/${name}/blob/${base}/index.html#L7`), 'links are to the commit read')
    assert.doesNotMatch(pull.body, /127\.0\.0\.1:\d+\/(?!acme)/)
  })

  await t.test('outputs, summary and annotations', () => checkRun(run, pull.number, pull.headSha))

  await t.test('GitHub was asked by its own description, eight times at most', () => {
    assert.deepEqual(github.violations, [])
    assert.ok(asked.split('\n').length <= 8, asked)
  })

  await t.test('the next run finds it right, asks twice and writes nothing', async () => {
    github.reset()
    const again = await world.run(name, token)
    assert.equal(again.exitCode, 0, again.stdout + again.stderr)
    assert.equal(again.outputs['outcome'], 'unchanged')
    assert.equal(again.outputs['pull-request-number'], String(pull.number))
    assert.ok(github.requests.length <= 2)
    assert.deepEqual(onlyPull(github, name), pull)
  })
})

function checkRun(run: ActionRun, number: number, headSha: string): void {
  const declared = parse(readFileSync('action.yml', 'utf8')) as { readonly outputs: Readonly<Record<string, unknown>> }
  assert.deepEqual(Object.keys(run.outputs).sort(), Object.keys(declared.outputs).sort())
  assert.deepEqual([...OUTPUT_NAMES].sort(), Object.keys(declared.outputs).sort())
  assert.deepEqual(
    { ...run.outputs, 'follow-ups': '', 'follow-ups-count': '', 'pull-request-url': '' },
    {
      outcome: 'created',
      'outcome-reason': 'created',
      'update-available': 'true',
      'current-versions': '["4.5.2","5.9.4"]',
      'target-version': TARGET,
      'pull-request-number': String(number),
      'pull-request-url': '',
      'pull-request-operation': 'created',
      'pull-request-branch': 'okta-signin-widget-upgrade',
      'pull-request-head-sha': headSha,
      'pull-request-commits-verified': 'true',
      'changed-files': '["bin/page.sh","index.html","legacy/sign-in.html","legacy/with-bom.html","package.json"]',
      'changed-files-count': '5',
      'follow-ups': '',
      'follow-ups-count': '',
      'report-path': '',
      'patch-path': '',
    },
  )
  const followUps = JSON.parse(run.outputs['follow-ups'] ?? '') as readonly object[]
  assert.equal(run.outputs['follow-ups-count'], String(followUps.length))
  assert.ok(followUps.length > 5)
  assert.match(run.summary, /^## Okta Sign-In Widget 4\.5\.2, 5\.9\.4 → /)
  for (const level of ['error', 'warning', 'notice']) {
    const count = run.commands.filter(({ command }) => command === level).length
    assert.ok(count <= 10, `${count} of ${level}`)
  }
  assert.deepEqual(
    run.commands.filter(({ command }) => command === 'error'),
    [],
  )
  assert.ok(run.commands.some(({ command }) => command === 'notice'))
  assert.deepEqual(run.exported, {})
  assert.equal(run.stderr, '')
}

/** The id that git gives to a file with these bytes. */
function blobId(bytes: Buffer): string {
  return createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex')
}
