import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { test } from 'node:test'
import fc from 'fast-check'
import { toPatch } from '../../src/stages/report/patch.ts'
import { encode } from '../../src/text/bytes.ts'
import { filePatch, quoteName } from '../../src/text/patch.ts'
import type { FileChange } from '../../src/types.ts'
import { SEED } from '../stand-ins/seed.ts'

function change(path: string, before: string, after: string, bom = false): FileChange {
  return { path, before: { path, text: before, bom, eol: 'lf', mode: '100644' }, after }
}

/** Applies the patch with real git, and says whether every file came out byte by byte. */
function applies(changes: readonly FileChange[]): void {
  const folder = mkdtempSync(join(tmpdir(), 'patch-'))
  try {
    const git = (...args: string[]) =>
      execFileSync('git', ['-c', 'core.autocrlf=false', '-c', 'safe.directory=*', ...args], {
        cwd: folder,
        stdio: 'pipe',
      })
    git('init', '-q')
    for (const { path, before } of changes) {
      mkdirSync(dirname(join(folder, path)), { recursive: true })
      writeFileSync(join(folder, path), encode(before, before.text))
    }
    writeFileSync(join(folder, '.git', 'upgrade.patch'), toPatch(changes))
    git('add', '-A')
    git('apply', '--check', '.git/upgrade.patch')
    git('apply', '--index', '.git/upgrade.patch')
    for (const { path, before, after } of changes) {
      assert.deepEqual(new Uint8Array(readFileSync(join(folder, path))), new Uint8Array(encode(before, after)), path)
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const text = Array.from({ length: 40 }, (_, i) => `line ${i}\n`).join('')

test('git applies the patch and gets exactly the new bytes', () => {
  applies([
    change('plain.html', text, text.replace('line 3\n', 'line three\n').replace('line 30\n', '')),
    change('first-line.txt', text, text.replace('line 0\n', 'new\nnewer\n')),
    change('crlf.html', text.replaceAll('\n', '\r\n'), text.replace('line 3', 'x').replaceAll('\n', '\r\n')),
    change('mixed.html', 'a\r\nb\nc\r\n', 'a\r\nB\nc\r\n'),
    change('eol-changes.txt', 'a\r\nb\r\n', 'a\nb\r\n'),
    change('lone-cr.txt', 'a\rb\nc\n', 'a\rB\nc\n'),
    change('no-newline.txt', 'a\nb', 'a\nc'),
    change('newline-comes.txt', 'a\nb', 'a\nb\n'),
    change('newline-goes.txt', 'a\nb\n', 'a\nb'),
    change('bom.html', text, text.replace('line 0', 'first'), true),
    change('bom-far.html', text, text.replace('line 39', 'last'), true),
    change('unicode.txt', 'grüße 🎉\u2028x\n', 'grüße 🎊\u2028x\n'),
    change('looks-like-a-patch.txt', '--- a/x\n+++ b/x\n@@ -1 +1 @@\n-a\n', '--- a/x\n+++ b/x\n@@ -1 +1 @@\n+a\n'),
    change('one-line.txt', 'a', 'b'),
    change('emptied-lines.txt', '\n\n\n', '\n\n'),
  ])
})

test('names that are odd in every way', () => {
  const names = [
    'with space.html',
    'deep er/with space/x.html',
    'tab\there.html',
    'new\nline.html',
    'quote"s.html',
    'back\\slash.html',
    'ümläut/日本.html',
    '::set-output name=x::y.html',
    '`backtick`|pipe.html',
    '-dash.html',
    'a b/b/a b',
    'bell\u0007\u001b[31m\u007f.html',
    ' leading and trailing ',
  ]
  applies(names.map(name => change(name, 'a\nb\n', 'a\nc\n')))
})

test('git quotes names the same way', () => {
  const folder = mkdtempSync(join(tmpdir(), 'quote-'))
  try {
    const names = ['tab\there', 'new\nline', 'quote"s', 'back\\slash', 'ümläut', 'bell\u0007\u001b\u007f', 'a b']
    const git = (...args: string[]) =>
      execFileSync('git', ['-c', 'safe.directory=*', ...args], { cwd: folder, encoding: 'utf8' })
    git('init', '-q')
    for (const name of names) writeFileSync(join(folder, name), 'x')
    git('add', '-A')
    const listed = git('ls-files').trimEnd().split('\n').sort()
    assert.deepEqual(names.map(quoteName).sort(), listed)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
})

test('no change is no patch', () => {
  assert.equal(filePatch({ path: 'a', before: 'x', after: 'x' }), '')
  assert.equal(toPatch([]), '')
})

test('a file in which everything differs is replaced whole, in good time', () => {
  const lines = (word: string) => Array.from({ length: 12_000 }, (_, i) => `${word} ${i}\n`).join('')
  const started = Date.now()
  applies([change('all.txt', lines('before'), `${lines('after')}no end`)])
  assert.ok(Date.now() - started < 20_000)
})

test('any text into any other text', () => {
  const words = fc.array(fc.constantFrom('a', 'b', '', ' ', '\r', '-', '+', '\\ No newline at end of file'), {
    maxLength: 12,
  })
  const file = fc
    .tuple(words, fc.constantFrom('\n', '\r\n'), fc.boolean())
    .map(([lines, eol, end]) => lines.join(eol) + (end ? eol : ''))
  const pairs = fc.array(fc.tuple(file, file, fc.boolean()), { minLength: 30, maxLength: 30 })
  fc.assert(
    fc.property(pairs, list => {
      const usable = list.filter(([before, after]) => before !== '' && after !== '' && before !== after)
      applies(usable.map(([before, after, bom], i) => change(`file-${i}.txt`, before, after, bom)))
    }),
    { numRuns: 8, seed: SEED },
  )
})
