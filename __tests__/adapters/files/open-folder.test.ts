import assert from 'node:assert/strict'
import {
  chmodSync,
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { openFolder, writeFiles } from '../../../src/adapters/files/index.ts'
import { UserError } from '../../../src/errors.ts'
import { decode } from '../../../src/text/bytes.ts'
import type { FileChange } from '../../../src/types.ts'
import { repository, repositoryAt, temporaryFolder } from './repository.ts'

const TAG = '<link href="https://global.oktacdn.com/okta-signin-widget/5.9.4/css/okta-sign-in.min.css">\n'

function text(bytes: Uint8Array | undefined): string {
  return Buffer.from(bytes ?? []).toString('utf8')
}

function refusal(id: string) {
  return (error: unknown) => error instanceof UserError && error.id === id && error.remedy !== ''
}

test('a checkout: tracked files as they are on disk', async t => {
  const repo = repository(t, { 'page.html': TAG, 'gone.html': TAG, 'quiet.html': '', '.gitignore': 'dist\n' })
  repo.write('page.html', TAG.toUpperCase())
  repo.write('quiet.html', TAG)
  repo.write('untracked.html', TAG)
  repo.write('dist/built.html', TAG)
  repo.remove('gone.html')
  const files = openFolder({ folder: repo.folder })
  const hits = await files.hits()
  assert.deepEqual(hits, { paths: ['quiet.html'], tracked: 4, skipped: [], warnings: [] })
  assert.equal(await files.commit(), null)
  const read = await files.read(['page.html', 'gone.html', 'quiet.html'])
  assert.deepEqual([...read.keys()], ['page.html', 'quiet.html'])
  assert.equal(text(read.get('page.html')), TAG.toUpperCase())
  assert.equal(files.root, repo.folder)
})

test('a sub-folder of a checkout keeps the paths of the top; an ignored one is a folder of its own', async t => {
  const repo = repository(t, { 'apps/web/page.html': TAG, 'other.html': TAG, '.gitignore': 'scratch\n' })
  repo.write('scratch/page.html', TAG)
  const web = openFolder({ folder: join(repo.folder, 'apps/web') })
  assert.deepEqual((await web.hits()).paths, ['apps/web/page.html'])
  assert.equal(web.scope, 'apps/web')
  assert.deepEqual(
    (await web.list()).map(file => file.path),
    ['.gitignore', 'apps/web/page.html', 'other.html'],
  )
  const scratch = openFolder({ folder: join(repo.folder, 'scratch') })
  assert.deepEqual((await scratch.hits()).paths, ['page.html'])
  assert.equal(scratch.root, join(repo.folder, 'scratch'))
})

test('no checkout: every file but those of packages; links and pipes are passed over', async t => {
  const folder = temporaryFolder(t)
  const outside = temporaryFolder(t)
  writeFileSync(join(outside, 'secret.html'), TAG)
  for (const path of ['a/b/page.html', 'node_modules/x/index.html', 'a/node_modules/y.html', '.hidden/page.html']) {
    mkdirSync(join(folder, path, '..'), { recursive: true })
    writeFileSync(join(folder, path), TAG)
  }
  writeFileSync(join(folder, 'new\nline.html'), TAG)
  symlinkSync(outside, join(folder, 'link'))
  symlinkSync(join(outside, 'secret.html'), join(folder, 'secret.html'))
  const files = openFolder({ folder })
  assert.deepEqual((await files.hits()).paths, ['.hidden/page.html', 'a/b/page.html', 'new\nline.html'])
  assert.deepEqual(await files.search(['nowhere', '5.9.4/css']), [
    '.hidden/page.html',
    'a/b/page.html',
    'new\nline.html',
  ])
  const read = await files.read(['link/secret.html', 'secret.html', '../x', 'a', 'a/b/page.html'])
  assert.deepEqual([...read.keys()], ['secret.html', 'a/b/page.html'])
  assert.equal(text(read.get('secret.html')), join(outside, 'secret.html'), 'of a link the text in it, as git has it')
  for (const path of ['a', './a/', 'a//', 'a/b/..'])
    assert.deepEqual((await openFolder({ folder, path }).hits()).paths, ['a/b/page.html'], path)
  assert.deepEqual((await openFolder({ folder, path: 'link' }).hits()).paths, [])
  assert.throws(() => openFolder({ folder: join(folder, 'not-there') }), refusal('no-folder'))
  assert.throws(() => openFolder({ folder, path: 'not-there' }), refusal('no-folder'))
  const bare = temporaryFolder(t)
  repositoryAt(bare).git('init', '-q', '--bare')
  assert.throws(() => openFolder({ folder: bare }), refusal('no-folder'))
})

test('a 50 MB file costs a search, not a crash', async t => {
  const folder = temporaryFolder(t)
  writeFileSync(join(folder, 'small.js'), 'x')
  writeFileSync(join(folder, 'big-hit.js'), Buffer.concat([Buffer.alloc(50_000_000, '\n'), Buffer.from('oktacdn.com')]))
  assert.deepEqual((await openFolder({ folder }).hits()).paths, ['big-hit.js'])
})

function change(path: string, before: string, after: string): FileChange {
  const source = decode(path, Buffer.from(before), '100644')
  assert.ok(source)
  return { path, before: source, after }
}

test('saving keeps mode and byte order mark, and leaves nothing beside the file', t => {
  const folder = temporaryFolder(t)
  writeFileSync(join(folder, 'run.php'), '\ufeffold\r\n', { mode: 0o755 })
  chmodSync(join(folder, 'run.php'), 0o755)
  writeFiles(folder, [change('run.php', '\ufeffold\r\n', 'new\r\n')])
  assert.equal(readFileSync(join(folder, 'run.php'), 'utf8'), '\ufeffnew\r\n')
  assert.equal(statSync(join(folder, 'run.php')).mode & 0o777, 0o755)
  assert.deepEqual(readdirSync(folder), ['run.php'])
})

test('saving refuses what is not as it was read, links, and paths out of the folder: then nothing is written', t => {
  const folder = temporaryFolder(t)
  const outside = temporaryFolder(t)
  writeFileSync(join(outside, 'file'), 'old')
  writeFileSync(join(folder, 'good'), 'old')
  writeFileSync(join(folder, 'edited'), 'older')
  symlinkSync(join(outside, 'file'), join(folder, 'link'))
  symlinkSync(outside, join(folder, 'linked'))
  mkdirSync(join(folder, '.git'))
  linkSync(join(outside, 'file'), join(folder, '.git/config'))
  const bad: readonly (readonly [string, string])[] = [
    ['edited', 'file-changed'],
    ['link', 'unsafe-path'],
    ['linked/file', 'unsafe-path'],
    ['not-there', 'unsafe-path'],
    ['../file', 'unsafe-path'],
    [join(outside, 'file'), 'unsafe-path'],
    ['.git/config', 'unsafe-path'],
    ['./good', 'unsafe-path'],
  ]
  for (const [path, id] of bad) {
    assert.throws(
      () => writeFiles(folder, [change('good', 'old', 'new'), change(path, 'old', 'new')]),
      refusal(id),
      path,
    )
    assert.equal(readFileSync(join(folder, 'good'), 'utf8'), 'old')
    assert.equal(readFileSync(join(outside, 'file'), 'utf8'), 'old')
  }
  rmSync(join(folder, 'good'))
  assert.ok(!existsSync(join(folder, 'not-there')))
})

test('when one file cannot be written, none is', t => {
  const folder = temporaryFolder(t)
  for (const path of ['a.html', 'b.html']) writeFileSync(join(folder, path), 'old')
  writeFileSync(join(folder, `b.html.${process.pid}.new`), 'in the way')
  const changes = ['a.html', 'b.html'].map(path => change(path, 'old', 'new'))
  assert.throws(() => writeFiles(folder, changes), refusal('file-unwritable'))
  assert.equal(readFileSync(join(folder, 'a.html'), 'utf8'), 'old')
  assert.equal(readFileSync(join(folder, 'b.html'), 'utf8'), 'old')
  assert.deepEqual(
    readdirSync(folder).filter(name => name.startsWith('a')),
    ['a.html'],
  )
})

test('a file in conflict is one file', async t => {
  const repo = repository(t, { 'page.html': TAG, 'other.html': '' })
  repo.git('checkout', '-q', '-b', 'side')
  repo.write('page.html', `${TAG}side`)
  repo.commit()
  repo.git('checkout', '-q', 'main')
  repo.write('page.html', `${TAG}main`)
  repo.commit()
  assert.throws(() => repo.git('merge', '-q', 'side'))
  const files = openFolder({ folder: repo.folder })
  const { paths, tracked } = await files.hits()
  assert.deepEqual({ paths, tracked }, { paths: ['page.html'], tracked: 2 })
  assert.equal((await files.list()).length, 2)
})
