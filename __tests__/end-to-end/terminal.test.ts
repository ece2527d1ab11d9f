/** The built command line. */
import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { after, before, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { Ajv } from 'ajv'
import { git } from '../github/git/git.ts'
import type { Files } from '../github/seed.ts'
import { TESTED_NODE } from '../runner/node.ts'
import { page } from './apps.ts'
import { makeFolder, OFFLINE, runTerminal } from './terminal.ts'
import { SMALL_WIDGET } from './widget-package.ts'
import { type Surroundings, startSurroundings, TARGET } from './world.ts'

const EXAMPLE: Files = Object.fromEntries(
  ['index.html', 'package.json', 'site.css'].map(name => [name, readFileSync(`examples/plain-html/${name}`)]),
)
const MANIFEST = '{\n  "dependencies": {\n    "@okta/okta-signin-widget": "^5.9.4"\n  }\n}\n'

const validate = new Ajv({ strict: false }).compile(JSON.parse(readFileSync('schemas/report.schema.json', 'utf8')))

let world: Surroundings
/** With registry and CDN on this machine. */
let env: Readonly<Record<string, string>>

before(async () => {
  world = await startSurroundings({ versions: SMALL_WIDGET })
  env = { NPM_CONFIG_REGISTRY: world.registry.url, OKTA_CDN_URL: world.cdn.url, GITHUB_API_URL: world.github.apiUrl }
})

after(async () => {
  assert.deepEqual(world.github.violations, [])
  await world.stop()
})

async function inFolder(files: Files, work: (folder: string) => Promise<void>): Promise<void> {
  const { folder, remove } = await makeFolder(files)
  try {
    await work(folder)
  } finally {
    await remove()
  }
}

test(`a folder without the widget loads little more than Node itself`, async () => {
  await inFolder({ 'index.html': '<p>Hello</p>\n', 'src/app.ts': 'export {}\n' }, async folder => {
    const { run, loaded } = await loadedBy([folder])
    assert.equal(run.exitCode, 0, run.stderr)
    assert.match(run.stdout, /^No use of the Okta Sign-In Widget was found in 2 /)
    assert.ok(loaded.length > 0 && loaded.length < 12, loaded.map(({ path }) => path).join('\n'))
    const bytes = loaded.reduce((sum, { size }) => sum + size, 0)
    assert.ok(bytes < 100_000, loaded.map(({ path, size }) => `${path} ${size}`).join('\n'))
    const text = (await Promise.all(loaded.map(({ path }) => readFile(path, 'utf8')))).join('\n')
    for (const stranger of ['ts-morph', 'htmlparser2', 'octokit', 'undici', 'npm-registry-fetch', 'picomatch']) {
      assert.ok(!text.includes(`node_modules/${stranger}`), stranger)
    }
  })
})

test(`pages and manifests never load the parser of scripts`, async () => {
  await inFolder({ 'index.html': page('5.9.4'), 'package.json': MANIFEST }, async folder => {
    const { run, loaded } = await loadedBy([folder, '--target', TARGET], { env })
    assert.equal(run.exitCode, 0, run.stderr)
    assert.match(run.stdout, /package\.json/)
    const largest = loaded.reduce((most, { size }) => Math.max(most, size), 0)
    assert.ok(largest < 2_000_000, loaded.map(({ path, size }) => `${path} ${size}`).join('\n'))
  })
})

test('a configuration in a script does load the parser: the measure above can fail', async () => {
  await inFolder(EXAMPLE, async folder => {
    const { loaded } = await loadedBy([folder, '--target', TARGET], { env })
    assert.ok(loaded.some(({ size }) => size > 2_000_000))
  })
})

test('`--json` prints a report that fits its schema, found or not', async () => {
  for (const files of [EXAMPLE, { 'a.txt': 'nothing\n' }]) {
    await inFolder(files, async folder => {
      const run = await runTerminal([folder, '--target', TARGET, '--json'], { env })
      assert.equal(run.exitCode, 0, run.stderr)
      assert.ok(validate(JSON.parse(run.stdout)), JSON.stringify(validate.errors))
      assert.ok(!run.stdout.includes(folder), 'no path of this machine')
    })
  }
})

test('`--check` says by its exit code whether an upgrade is due', async () => {
  await inFolder(EXAMPLE, async folder => {
    const due = await runTerminal([folder, '--target', TARGET, '--check'], { env })
    assert.equal(due.exitCode, 1, due.stderr)
    assert.match(due.stdout, /^An upgrade is due: 5\.9\.4 -> \S+, 2 files to change, \d+ to do by hand\.$/m)
    assert.equal(due.stdout.trim().split('\n').length, 1)
  })
  await inFolder({ 'index.html': page(TARGET) }, async folder => {
    const current = await runTerminal([folder, '--target', TARGET, '--check'], { env })
    assert.equal(current.exitCode, 0, current.stdout)
    assert.match(current.stdout, /^Up to date: /)
  })
  await inFolder({ 'a.txt': 'nothing\n' }, async folder => {
    assert.equal((await runTerminal([folder, '--check'])).exitCode, 0)
  })
})

test('`--check` says that an upgrade is due where nothing of it can be done by itself', async () => {
  await inFolder({ 'index.html': page('5.9.4') }, async folder => {
    const run = await runTerminal([folder, '--target', TARGET, '--check', '--rule', 'every-upgrade=flag'], { env })
    assert.match(run.stdout, /^An upgrade is due/)
    assert.equal(run.exitCode, 1, 'what it prints and how it exits agree')
  })
})

test('`--patch` and `--report` write files, and the patch is what `--write` makes', async () => {
  await inFolder(EXAMPLE, async folder => {
    const out = await mkdtemp(join(tmpdir(), 'out-'))
    try {
      const patch = join(out, 'upgrade.patch')
      const args = [
        folder,
        '--target',
        TARGET,
        '--patch',
        patch,
        '--report',
        `${join(out, 'r.json')},${join(out, 'r.sarif')}`,
      ]
      const run = await runTerminal(args, { env })
      assert.equal(run.exitCode, 0, run.stderr)
      assert.ok(validate(JSON.parse(await readFile(join(out, 'r.json'), 'utf8'))), JSON.stringify(validate.errors))
      assert.equal(JSON.parse(await readFile(join(out, 'r.sarif'), 'utf8')).version, '2.1.0')
      await inFolder(EXAMPLE, async copy => {
        await git(copy, ['apply', patch])
        const wrote = await runTerminal([folder, '--target', TARGET, '--write'], { env })
        assert.equal(wrote.exitCode, 0, wrote.stderr)
        for (const name of Object.keys(EXAMPLE)) {
          assert.deepEqual(await readFile(join(folder, name)), await readFile(join(copy, name)), name)
        }
      })
    } finally {
      await rm(out, { recursive: true })
    }
  })
})

test('`--write` saves, and a second run has nothing to do', async () => {
  await inFolder(EXAMPLE, async folder => {
    const first = await runTerminal([folder, '--target', TARGET, '--write'], { env })
    assert.equal(first.exitCode, 0, first.stderr)
    assert.match(first.stdout, /Wrote 2 files/)
    assert.doesNotMatch(first.stdout, /nothing was written/)
    assert.match(first.stdout, /profile enrollment/i, 'what is left to do by hand is said now: a second run finds less')
    const second = await runTerminal([folder, '--target', TARGET, '--write', '--json'], { env })
    const report = JSON.parse(second.stdout)
    assert.deepEqual(report.changes, [])
    assert.equal(report.reason.id, 'up-to-date', second.stdout)
    const check = await runTerminal([folder, '--target', TARGET, '--check'], { env })
    assert.equal(check.exitCode, 0, check.stdout)
  })
})

test('without network an exact target works, and what cannot be proved is flagged', async () => {
  await inFolder(EXAMPLE, async folder => {
    const run = await runTerminal([folder, '--target', TARGET, '--json'])
    assert.equal(run.exitCode, 0, run.stdout + run.stderr)
    const report = JSON.parse(run.stdout)
    assert.ok(validate(JSON.parse(run.stdout)), JSON.stringify(validate.errors))
    assert.equal(report.to, TARGET)
    assert.ok(report.warnings.length > 0)
    const changed = report.changes.map(({ path }: { readonly path: string }) => path)
    assert.ok(changed.includes('package.json'))
    const patch = await runTerminal([folder, '--target', TARGET, '--quiet'])
    assert.equal(patch.exitCode, 0)
    const write = await runTerminal([folder, '--target', TARGET, '--write', '--quiet'])
    assert.equal(write.exitCode, 0)
    const page = await readFile(join(folder, 'index.html'), 'utf8')
    assert.equal(
      page.match(/integrity="[^"]+"/g)?.join(),
      String(EXAMPLE['index.html'])
        .match(/integrity="[^"]+"/g)
        ?.join(),
    )
    assert.equal(page.match(/okta-signin-widget\/5\.9\.4\//g)?.length, 2, 'a page whose hashes cannot be proved stays')
    assert.ok(
      report.findings.some(
        ({ kind, path }: { readonly kind: string; readonly path: string }) =>
          kind !== 'edited' && path === 'index.html',
      ),
    )
  })
})

test('without network `latest` is an error with a remedy', async () => {
  await inFolder(EXAMPLE, async folder => {
    const run = await runTerminal([folder])
    assert.equal(run.exitCode, 2, run.stdout)
    assert.match(run.stderr, /registry-unreachable/)
    assert.doesNotMatch(run.stderr, /^\s+at /m)
  })
})

test('a checkout is read as it is on disk, and without its ignored files', async () => {
  await inFolder(
    { 'index.html': page('5.9.4'), 'old.html': page('5.9.4'), '.gitignore': 'old.html\n' },
    async folder => {
      await git(folder, ['init', '--quiet', '.'])
      await git(folder, ['add', '.'])
      await writeFile(join(folder, 'index.html'), page('4.0.0'))
      const run = await runTerminal([folder, '--target', TARGET, '--json'], { env })
      const report = JSON.parse(run.stdout)
      assert.deepEqual(report.from, ['4.0.0'], run.stderr)
      assert.deepEqual(
        report.changes.map(({ path }: { readonly path: string }) => path),
        ['index.html'],
      )
    },
  )
})

test('`--explain` prints the chain and what the rules said', async () => {
  await inFolder(EXAMPLE, async folder => {
    const run = await runTerminal(['--explain', 'index.html:24', folder, '--target', TARGET], { env })
    assert.equal(run.exitCode, 0, run.stderr)
    assert.match(run.stdout, /followed:\n\s+1\. index\.html:\d+:\d+ /)
    assert.match(run.stdout, /features\.rememberMe at index\.html:24:/)
    assert.match(run.stdout, /identity-engine\/feature-flags/)
    const nothing = await runTerminal(['--explain', 'index.html:2', folder, '--target', TARGET], { env })
    assert.equal(nothing.exitCode, 2)
    assert.match(nothing.stderr, /nothing-there/)
  })
})

test('help, version and the list of rules need no folder and no network', async () => {
  const help = await runTerminal(['--help'])
  assert.equal(help.exitCode, 0)
  for (const word of ['--write', '--check', 'Exit codes']) assert.ok(help.stdout.includes(word), word)
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'))
  assert.equal((await runTerminal(['--version'])).stdout, `${version}\n`)
  const rules = await runTerminal(['--list-rules', '--rule', 'every-upgrade/integrity=off'])
  assert.equal(rules.exitCode, 0, rules.stderr)
  assert.match(rules.stdout, /^every-upgrade\/integrity\s+off /m)
  assert.match(rules.stdout, /^identity-engine\/\S+\s+fix /m)
})

test('what cannot be used exits with 2, says why, and touches nothing', async () => {
  await inFolder({ 'index.html': page('5.9.4') }, async folder => {
    const bad: readonly (readonly [string[], RegExp])[] = [
      [['--frobnicate'], /frobnicate/],
      [[folder, folder], /2 folders/],
      [[folder, '--write', '--check'], /--check/],
      [[folder, '--engine', 'turbo'], /`--engine`/],
      [[folder, '--target', 'soon!'], /`--target`/],
      [[folder, '--rule', 'nonsense=off'], /no rule/],
      [[join(folder, 'nowhere')], /nowhere/],
      [[folder, '--path', '../..'], /`--path`/],
      [[folder, '--path', '/'], /`--path`/],
      [[folder, '--path', 'nowhere'], /nowhere/],
      [[folder, '--report', join(folder, 'report.txt')], /`\.sarif`/],
      [[folder, '--target', TARGET, '--report', join(folder, 'index.html', 'r.json')], /ENOTDIR|EEXIST/],
      [['--targte', TARGET], /Did you mean `--target`/],
      [['--dry-run'], /dry-run/],
    ]
    for (const [args, says] of bad) {
      const run = await runTerminal(args)
      assert.equal(run.exitCode, 2, `${args.join(' ')}: ${run.stdout}${run.stderr}`)
      assert.match(run.stderr, says)
      assert.match(run.stderr, /\([a-z-]+: docs\/errors\.md\)/)
      assert.doesNotMatch(run.stderr, /^\s+at /m)
      assert.equal(run.stdout, '')
    }
    assert.equal(await readFile(join(folder, 'index.html'), 'utf8'), page('5.9.4'))
  })
})

test('a reader that has seen enough is no error', async () => {
  await inFolder(EXAMPLE, async folder => {
    const command = ['dist/cli.js', folder, '--target', TARGET, '--json']
    const child = spawn(TESTED_NODE, command, { env: { ...process.env, ...OFFLINE, ...env } })
    child.stdout.destroy()
    let err = ''
    child.stderr.on('data', chunk => {
      err += chunk
    })
    const code = await new Promise(done => child.on('close', done))
    assert.equal(err, '')
    assert.equal(code, 0)
  })
})

test('what it prints names no path of this machine, and has no colours for a file', async () => {
  await inFolder(EXAMPLE, async folder => {
    const run = await runTerminal(['.', '--target', TARGET], { env, cwd: folder })
    assert.equal(run.exitCode, 0, run.stderr)
    assert.ok(!run.stdout.includes(folder))
    assert.ok(!run.stdout.includes(process.cwd()))
    assert.doesNotMatch(run.stdout, /\u001b/)
    assert.equal(run.stderr, '')
    assert.match(run.stdout, /^-.*5\.9\.4/m)
    assert.match(run.stdout, /profile enrollment/i)
    const coloured = await runTerminal(['.', '--target', TARGET], { env: { ...env, FORCE_COLOR: '1' }, cwd: folder })
    assert.match(coloured.stdout, /\u001b\[/)
  })
})

interface Loaded {
  readonly path: string
  readonly size: number
}

/** Runs the command line, and says which files Node loaded for it: its coverage names each script. */
async function loadedBy(args: readonly string[], wish: Parameters<typeof runTerminal>[1] = {}) {
  const folder = await mkdtemp(join(tmpdir(), 'coverage-'))
  try {
    const run = await runTerminal(args, { ...wish, env: { ...wish.env, NODE_V8_COVERAGE: folder } })
    const loaded: Loaded[] = []
    for (const name of await readdir(folder)) {
      const { result } = JSON.parse(await readFile(join(folder, name), 'utf8')) as {
        readonly result: readonly { readonly url: string }[]
      }
      for (const { url } of result.filter(one => one.url.startsWith('file:'))) {
        const path = fileURLToPath(url)
        assert.ok(path.startsWith(resolve('dist')), `${path} is not of the bundle`)
        loaded.push({ path, size: (await stat(path)).size })
      }
    }
    return { run, loaded }
  } finally {
    await rm(folder, { recursive: true })
  }
}
