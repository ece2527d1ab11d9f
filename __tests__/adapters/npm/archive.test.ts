import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { test } from 'node:test'
import { gzipSync } from 'node:zlib'
import { ARCHIVE_LIMITS, readArchive } from '../../../src/adapters/npm/archive.ts'
import { UserError } from '../../../src/errors.ts'
import { type Entry, makeTar } from '../../registry/archive.ts'

const EVERYTHING = () => ({ hashes: true, text: true })
const SEAL = { update: () => undefined, holds: () => true }

async function* inPieces(bytes: Uint8Array, size = 1000): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}

function read(archive: Uint8Array, limits: Partial<typeof ARCHIVE_LIMITS> = {}, want = EVERYTHING) {
  return readArchive(inPieces(archive), want, SEAL, { ...ARCHIVE_LIMITS, ...limits })
}

async function refused(archive: Uint8Array, id: string, limits: Partial<typeof ARCHIVE_LIMITS> = {}): Promise<void> {
  await assert.rejects(read(archive, limits), error => {
    assert.ok(error instanceof UserError, String(error))
    assert.equal(error.id, id)
    return true
  })
}

function pack(...entries: readonly Entry[]): Buffer {
  return gzipSync(makeTar(entries))
}

test('only what is wanted is kept, with its hashes', async () => {
  const body = 'x'.repeat(5000)
  const archive = pack(
    { path: 'package', type: 'Directory' },
    { path: 'package/a.js', body },
    { path: 'package/b.js', body: 'b' },
    { path: `package/${'long/'.repeat(18)}c.js`, body: 'c' },
    { path: 'anything/d.js', body: '' },
  )
  const all = await read(archive)
  assert.deepEqual([...all.keys()], ['a.js', 'b.js', `${'long/'.repeat(18)}c.js`, 'd.js'])
  const hash = (name: string) => createHash(name).update(body).digest('base64')
  assert.deepEqual(all.get('a.js'), {
    bytes: 5000,
    text: body,
    hashes: { sha256: hash('sha256'), sha384: hash('sha384'), sha512: hash('sha512') },
  })
  const some = await read(archive, {}, ((name: string) =>
    name === 'b.js' ? { hashes: false, text: true } : null) as typeof EVERYTHING)
  assert.deepEqual([...some], [['b.js', { bytes: 1, text: 'b', hashes: null }]])
})

test('an archive whose names leave its folder is refused whole, and nothing is written', async () => {
  const good = { path: 'package/a.js', body: 'a' }
  const target = `/tmp/escaped-${process.pid}`
  for (const path of [
    '../up.js',
    'package/../../up.js',
    target,
    'package/..',
    'C:/up.js',
    '..\\up.js',
    'package\\..\\..\\up',
  ]) {
    await refused(pack(good, { path, body: 'x' }), 'package-unsafe')
  }
  assert.equal(existsSync(target), false)
})

test('links and devices are refused', async () => {
  for (const type of ['SymbolicLink', 'Link'] as const) {
    await refused(pack({ path: 'package/dist', type, linkpath: '/etc' }), 'package-unsafe')
  }
  for (const type of ['CharacterDevice', 'FIFO'] as const)
    await refused(pack({ path: 'package/dev', type }), 'package-unsafe')
})

test('a bomb is stopped by the bytes that come out, before they fill the memory', async () => {
  const bomb = pack({ path: 'package/ignored.bin', body: Buffer.alloc(50_000_000) }, { path: 'package/a.js' })
  assert.ok(bomb.length < 100_000)
  const nothing = (() => null) as unknown as typeof EVERYTHING
  await assert.rejects(read(bomb, { unpacked: 1_000_000 }, nothing), { id: 'package-too-large' })
  await refused(bomb, 'package-too-large', { entry: 1_000_000 })
  await refused(gzipSync(pack({ path: 'package/a.js', body: Buffer.alloc(1000) })), 'package-unreadable')
})

test('each limit holds', async () => {
  const three = pack(
    { path: 'package/a', body: 'aaaa' },
    { path: 'package/b', body: 'bbbb' },
    { path: 'package/c', body: 'cccc' },
  )
  await refused(three, 'package-too-large', { entries: 2 })
  await refused(three, 'package-too-large', { kept: 11 })
  await refused(three, 'package-too-large', { entry: 3 })
  await refused(three, 'package-too-large', { packed: three.length - 1 })
  await refused(three, 'package-too-large', { unpacked: 2048 })
  assert.equal((await read(three, { entries: 3, kept: 12, entry: 4, packed: three.length })).size, 3)
})

test('a damaged archive is refused, wherever it is damaged', async () => {
  const whole = pack({ path: 'package/a.js', body: 'a'.repeat(3000) }, { path: 'package/b.js', body: 'b' })
  await refused(whole.subarray(0, whole.length - 9), 'package-unreadable')
  await refused(whole.subarray(0, 30), 'package-unreadable')
  await refused(Buffer.alloc(0), 'package-unreadable')
  await refused(Buffer.from('<html>Not found</html>'), 'package-unreadable')
  await refused(gzipSync('<html>Not found</html>'), 'package-unreadable')
  await refused(gzipSync(makeTar([{ path: 'package/a.js', body: 'short', size: 100_000 }])), 'package-unreadable')
  await refused(gzipSync(makeTar([{ path: 'package/a.js', body: '', size: 4_000_000_000 }])), 'package-too-large')
  const tar = makeTar([
    { path: 'package/a.js', body: 'a' },
    { path: 'package/b.js', body: 'b' },
  ])
  tar[1024 + 150] = (tar[1024 + 150] ?? 0) ^ 1
  await refused(gzipSync(tar), 'package-unreadable')
})

test('what the source throws goes through as it is', async () => {
  async function* broken(): AsyncGenerator<Uint8Array> {
    yield pack({ path: 'package/a.js', body: 'a' }).subarray(0, 20)
    throw new TypeError('the line went dead')
  }
  await assert.rejects(readArchive(broken(), EVERYTHING, SEAL), { name: 'TypeError' })
})
