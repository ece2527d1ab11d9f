import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { chmodSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { openCommit } from '../../../src/adapters/files/index.ts'
import { wideNeedleOf } from '../../../src/adapters/files/needle.ts'
import { searchOnDisk } from '../../../src/adapters/files/node-reader.ts'
import { UserError } from '../../../src/errors.ts'
import { COMPANIONS, MARKERS } from '../../../src/widget/markers.ts'
import { type Repository, repository, repositoryAt, temporaryFolder, utf16 } from './repository.ts'

const TAG = '<script src="https://global.oktacdn.com/okta-signin-widget/5.9.4/js/okta-sign-in.min.js"></script>\n'
const HOSTILE_NAMES = [
  'a\tb.html',
  'quote".html',
  'line\nbreak.html',
  'caf\u00e9.html',
  '`id`.html',
  '::set-output name=x::y',
  ':(glob)*',
  '-e',
  'a|b ${c}.html',
  ' space ',
]

function rejectsWith(id: string) {
  return (error: unknown) => {
    assert.ok(error instanceof UserError)
    assert.equal(error.id, id)
    assert.notEqual(error.remedy, '')
    return true
  }
}

function text(bytes: Uint8Array | undefined): string {
  return Buffer.from(bytes ?? []).toString('utf8')
}

/** Everything that makes searches go wrong, in one tree. */
function hostileTree(repo: Repository): { readonly found: readonly string[]; readonly passedOver: readonly string[] } {
  const found: { [path: string]: string | Uint8Array } = {
    ...Object.fromEntries(HOSTILE_NAMES.map(name => [name, TAG])),
    'attribute.bin': TAG,
    'zero.dat': `\0\0\0${TAG}`,
    'utf16le.html': utf16(TAG, 'le'),
    'utf16be.html': utf16(TAG, 'be'),
    'latin1.html': Buffer.from(`caf\u00e9 ${TAG}`, 'latin1'),
    'invalid.html': Buffer.concat([Buffer.from([0xff, 0xfe, 0xc0, 0x80]), Buffer.from(TAG)]),
    'bom.html': `\ufeff${TAG}`,
    'crlf.html': TAG.replaceAll('\n', '\r\n'),
    'huge-line.js': `${'x'.repeat(10_000_000)}OktaSignIn${'y'.repeat(100)}`,
    'boundary.js': `${'x'.repeat((1 << 20) - 5)}OktaSignIn`,
    'ignored.html': TAG,
    'export.txt': '$Format:%H$ oktacdn.com',
    'lfs.html': TAG,
    'no-newline.html': TAG.trim(),
    'node_modules/x/index.js': TAG,
    'deep/er/and/deeper/page.html': TAG,
    'server.py': "OPTIONS = {'useClassicEngine': True}\n",
  }
  for (const [path, content] of Object.entries(found)) repo.write(path, content)
  repo.write('.gitignore', 'ignored.html\n')
  repo.write('.gitattributes', 'attribute.bin -diff -text\n*.txt export-subst\n')
  repo.write('nothing.html', '<p>nothing</p>')
  repo.write('upper.html', 'OKTA-SIGNIN-WIDGET')
  const outside = join(repo.folder, '..', `${repo.folder.split('/').at(-1)}-outside.html`)
  writeFileSync(outside, TAG)
  symlinkSync(outside, join(repo.folder, 'link-out.html'))
  symlinkSync('bom.html', join(repo.folder, 'link-in.html'))
  symlinkSync('okta-signin-widget', join(repo.folder, 'link-nowhere'))
  repo.commit()
  repo.write('untracked.html', TAG)
  return {
    found: Object.keys(found),
    passedOver: ['nothing.html', 'upper.html', 'link-out.html', 'link-in.html', 'link-nowhere', 'untracked.html'],
  }
}

test('a hostile tree: every file with a marker is found, by git and by the reader that stands in for it', async t => {
  const repo = repository(t)
  const { found, passedOver } = hostileTree(repo)
  t.after(() => rmSync(`${repo.folder}-outside.html`, { force: true }))
  const files = openCommit({ folder: repo.folder })
  const hits = await files.hits()
  assert.deepEqual([...hits.paths].sort(), [...found].sort())
  assert.deepEqual(hits.warnings, [])
  assert.equal(hits.tracked, found.length + passedOver.length - 1 + 2)

  const oracle = searchOnDisk(repo.folder, await files.list(), wideNeedleOf([...MARKERS, ...COMPANIONS]))
  assert.deepEqual([...oracle].sort(), [...found].sort())
  const read = await files.read([...found, 'untracked.html', 'not-there'])
  assert.deepEqual([...read.keys()].sort(), [...found].sort())
  assert.equal(text(read.get('line\nbreak.html')), TAG)
  assert.equal(read.get('huge-line.js')?.length, 10_000_110)
})

test('what earlier steps did to the working tree is not seen: neither their edits, nor what they deleted', async t => {
  const repo = repository(t, {
    'edited.html': TAG,
    'emptied.html': TAG,
    'deleted.html': TAG,
    'staged.html': '<p>no widget</p>',
    'same.html': TAG,
    'folder/became-link.html': TAG,
    'became-folder': TAG,
    'line\nbreak.html': TAG,
  })
  const commit = repo.git('rev-parse', 'HEAD')
  repo.write('edited.html', TAG.replace('5.9.4', '6.0.0'))
  repo.write('emptied.html', '')
  repo.write('line\nbreak.html', '')
  repo.remove('deleted.html')
  repo.write('staged.html', TAG)
  repo.write('new.html', TAG)
  repo.git('add', 'staged.html', 'new.html')
  repo.remove('folder')
  symlinkSync('/etc', join(repo.folder, 'folder'))
  repo.remove('became-folder')
  repo.write('became-folder/x', '')

  const files = openCommit({ folder: repo.folder })
  assert.equal(await files.commit(), commit)
  const { paths } = await files.hits()
  assert.deepEqual(paths, [
    'became-folder',
    'deleted.html',
    'edited.html',
    'emptied.html',
    'folder/became-link.html',
    'line\nbreak.html',
    'same.html',
  ])
  const read = await files.read([...paths, 'new.html'])
  assert.ok([...read.values()].every(bytes => text(bytes) === TAG))
  assert.equal(read.size, 7)
  assert.deepEqual(await files.search(['6.0.0', 'js/okta-sign-in.min']), paths)
})

test('a touched file is not a changed one, and very many changed ones are searched in the commit', async t => {
  const many = Object.fromEntries(Array.from({ length: 700 }, (_, i) => [`pages/${i}.html`, TAG]))
  const repo = repository(t, many)
  for (const path of Object.keys(many)) repo.write(path, 'gone')
  const { paths } = await openCommit({ folder: repo.folder }).hits()
  assert.equal(paths.length, 700)
  for (const path of Object.keys(many)) repo.write(path, TAG)
  assert.equal((await openCommit({ folder: repo.folder }).hits()).paths.length, 700)
})

test('another commit than the one that is checked out', async t => {
  const repo = repository(t, { 'old.html': TAG })
  const old = repo.git('rev-parse', 'HEAD')
  repo.remove('old.html')
  repo.write('new.html', TAG)
  repo.commit()
  const files = openCommit({ folder: repo.folder, commit: old })
  assert.deepEqual((await files.hits()).paths, ['old.html'])
  assert.equal(await files.commit(), old)
  await assert.rejects(
    openCommit({ folder: repo.folder, commit: 'f'.repeat(40) }).hits(),
    rejectsWith('commit-not-found'),
  )
  await assert.rejects(openCommit({ folder: repo.folder, commit: '--all' }).hits(), rejectsWith('commit-not-found'))
})

test('blobs, not the bytes that a checkout made of them', async t => {
  const repo = repository(t)
  repo.write('.gitattributes', '*.html text eol=crlf\n*.cs working-tree-encoding=UTF-16LE-BOM text\n')
  repo.write('page.html', TAG.repeat(3))
  repo.write('Login.cs', utf16('class OktaSignInModel {}\n', 'le'))
  repo.commit()
  repo.remove('page.html')
  repo.git('checkout', '--', '.')
  const files = openCommit({ folder: repo.folder })
  assert.deepEqual((await files.hits()).paths, ['Login.cs', 'page.html'])
  const read = await files.read(['page.html', 'Login.cs'])
  assert.equal(text(read.get('page.html')), TAG.repeat(3))
  assert.equal(text(read.get('Login.cs')), 'class OktaSignInModel {}\n')
})

test('modes are those of the commit', async t => {
  const repo = repository(t, { 'run.sh': '#!/bin/sh\n' })
  chmodSync(join(repo.folder, 'run.sh'), 0o755)
  repo.write('page.html', TAG)
  symlinkSync('page.html', join(repo.folder, 'link'))
  repo.commit()
  chmodSync(join(repo.folder, 'run.sh'), 0o644)
  assert.deepEqual(await openCommit({ folder: repo.folder }).list(), [
    { path: 'link', mode: '120000' },
    { path: 'page.html', mode: '100644' },
    { path: 'run.sh', mode: '100755' },
  ])
})

test('only what is below `path` is searched; a folder inside the checkout limits too', async t => {
  const repo = repository(t, { 'apps/web/a.html': TAG, 'apps/web2/b.html': TAG, 'apps/api/c.html': TAG, 'd.html': TAG })
  const found = async (folder: string, path?: string) =>
    (await openCommit({ folder: join(repo.folder, folder), ...(path === undefined ? {} : { path }) }).hits()).paths
  assert.deepEqual(await found('.', 'apps/web'), ['apps/web/a.html'])
  assert.deepEqual(await found('apps'), ['apps/api/c.html', 'apps/web/a.html', 'apps/web2/b.html'])
  assert.deepEqual(await found('apps', 'web'), ['apps/web/a.html'])
  assert.deepEqual(await found('apps', './web/'), ['apps/web/a.html'])
  await assert.rejects(found('.', 'apps/wbe'), rejectsWith('no-folder'))
  assert.deepEqual(await found('.', '.'), ['apps/api/c.html', 'apps/web/a.html', 'apps/web2/b.html', 'd.html'])
  assert.equal(openCommit({ folder: join(repo.folder, 'apps') }).scope, 'apps')
  repo.write('apps/web/a.html', 'changed')
  assert.deepEqual(await found('.', 'apps/web'), ['apps/web/a.html'])
})

test('submodules and sparse paths are counted, not searched', async t => {
  const library = repository(t, { 'widget.html': TAG })
  const repo = repository(t, {
    'here/page.html': TAG,
    'away/page.html': TAG,
    'away/other.html': TAG,
    'away/deep/x': TAG,
  })
  repo.git('submodule', 'add', '-q', library.folder, 'vendor/library')
  repo.commit()
  repo.git('config', 'submodule.recurse', 'true')
  repo.git('sparse-checkout', 'set', 'here', 'vendor')
  const hits = await openCommit({ folder: repo.folder }).hits()
  assert.deepEqual(hits.paths, ['here/page.html'])
  assert.deepEqual(
    hits.skipped.map(({ path, reason }) => ({ path, reason })),
    [
      { path: 'vendor/library', reason: 'submodule' },
      { path: 'away/', reason: 'sparse' },
    ],
  )
  assert.match(hits.skipped[1]?.note ?? '', /^3 paths are not checked out/)
  assert.equal(hits.tracked, 6)
})

test('shallow, detached, a linked worktree, a checkout of somebody else', async t => {
  const origin = repository(t, { 'page.html': TAG })
  origin.write('page.html', TAG.repeat(2))
  const head = origin.commit()
  const shallow = join(temporaryFolder(t), 'clone')
  origin.git('clone', '-q', '--depth', '1', `file://${origin.folder}`, shallow)
  repositoryAt(shallow).git('checkout', '-q', '--detach')
  const tree = join(temporaryFolder(t), 'tree')
  origin.git('worktree', 'add', '-q', '--detach', tree)
  const foreign = join(temporaryFolder(t), 'foreign')
  origin.git('clone', '-q', `file://${origin.folder}`, foreign)
  if (process.getuid?.() === 0) execFileSync('chown', ['-R', '12345:12345', foreign])
  for (const folder of [shallow, tree, foreign]) {
    const files = openCommit({ folder })
    assert.deepEqual((await files.hits()).paths, ['page.html'])
    assert.equal(await files.commit(), head)
    assert.equal(text((await files.read(['page.html'])).get('page.html')), TAG.repeat(2))
  }
})

test('what people can mend is said as that', async t => {
  const plain = temporaryFolder(t)
  assert.throws(() => openCommit({ folder: plain }), rejectsWith('no-checkout'))
  assert.throws(() => openCommit({ folder: join(plain, 'not-there') }), rejectsWith('no-checkout'))
  mkdirSync(join(plain, '.git'))
  await assert.rejects(openCommit({ folder: plain }).hits(), rejectsWith('no-checkout'))

  const empty = repository(t)
  await assert.rejects(openCommit({ folder: empty.folder }).hits(), rejectsWith('empty-repository'))
  await assert.rejects(openCommit({ folder: empty.folder }).commit(), rejectsWith('empty-repository'))
})

test('a git that cannot search is never taken for one that found nothing', async t => {
  const repo = repository(t, { 'kept.html': TAG, 'changed.html': TAG, 'other.html': '' })
  repo.write('changed.html', '')
  const bin = temporaryFolder(t)
  const real = execFileSync('sh', ['-c', 'command -v git'], { encoding: 'utf8' }).trim()
  writeFileSync(
    join(bin, 'git'),
    `#!/bin/sh\nfor a in "$@"; do [ "$a" = grep ] && { echo "fatal: cannot use Perl-compatible regexes" >&2; exit 128; }; done\nexec ${real} "$@"\n`,
    { mode: 0o755 },
  )
  const path = process.env['PATH'] ?? ''
  process.env['PATH'] = `${bin}:${path}`
  t.after(() => {
    process.env['PATH'] = path
  })
  const files = openCommit({ folder: repo.folder })
  const hits = await files.hits()
  assert.deepEqual(hits.paths, ['changed.html', 'kept.html'])
  assert.match(hits.warnings.join(), /cannot use Perl-compatible regexes/)
  const old = openCommit({ folder: repo.folder, commit: repo.git('rev-parse', 'HEAD') })
  assert.deepEqual(await old.search(['oktacdn']), ['changed.html', 'kept.html'])
})

test('nothing starts before it is asked for, and the process is not kept alive', async t => {
  const repo = repository(t, { 'page.html': TAG })
  const script = `
    import { openCommit } from ${JSON.stringify(join(process.cwd(), 'src/adapters/files/index.ts'))}
    const files = openCommit({ folder: ${JSON.stringify(repo.folder)} })
    const { paths } = await files.hits()
    const first = await files.read(paths)
    const again = await files.read(paths)
    console.log(first.size + again.size)`
  const out = execFileSync(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', script], {
    encoding: 'utf8',
    timeout: 20_000,
  })
  assert.equal(out.trim(), '2')
})
