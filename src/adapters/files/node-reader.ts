import { closeSync, constants, lstatSync, openSync, readdirSync, readlinkSync, readSync, realpathSync } from 'node:fs'
import { join } from 'node:path'
import type { TrackedFile } from '../../types.ts'
import type { Needle } from './needle.ts'
import { SUBMODULE, SYMLINK } from './tracked.ts'

/** A link is not followed, and a pipe that nobody writes to does not hold the run. */
const FLAGS = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0)
const CHUNK = 1 << 20
const SKIPPED_FOLDERS = new Set(['.git', 'node_modules'])

/**
 * Paths of the files with a match in them: what `git grep` does, for where git cannot, and the oracle that tests compare
 * it with. Opens, reads and closes with one reused buffer: 8 times as fast as `fs/promises`.
 */
export function searchOnDisk(root: string, files: readonly TrackedFile[], needle: Needle): readonly string[] {
  const pattern = new RegExp(needle.pattern)
  const buffer = Buffer.allocUnsafe(CHUNK)
  const isReal = realFolders(root)
  return files
    .filter(file => file.mode !== SYMLINK && file.mode !== SUBMODULE && isReal(file.path))
    .filter(file => holds(join(root, file.path), pattern, needle.longest, buffer))
    .map(file => file.path)
}

/** The bytes of a file; null when it is not there, is no plain file, or lies behind a link. */
export function readOnDisk(root: string, path: string): Buffer | null {
  if (!realFolders(root)(path)) return null
  return withFile(join(root, path), descriptor => {
    const chunks: Buffer[] = []
    for (;;) {
      const chunk = Buffer.allocUnsafe(CHUNK)
      const read = readSync(descriptor, chunk, 0, CHUNK, null)
      if (read === 0) return Buffer.concat(chunks)
      chunks.push(chunk.subarray(0, read))
    }
  })
}

/** Where a link leads, as git keeps it: the text in the link. Null for what is no link, or lies behind one. */
export function readLink(root: string, path: string): Buffer | null {
  if (!realFolders(root)(path)) return null
  try {
    return readlinkSync(join(root, path), 'buffer')
  } catch {
    // Not there, or no link.
    return null
  }
}

/**
 * All plain files of a folder that is no git checkout, and the links, which are never followed.
 * @param scope only what is below it; paths are relative to `root` all the same.
 */
export function walk(root: string, scope: string): readonly TrackedFile[] {
  const found: TrackedFile[] = []
  const folders = realFolders(root)(`${scope}/`) ? [scope] : []
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    for (const entry of entriesOf(join(root, folder))) {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`
      if (entry.isDirectory() && !SKIPPED_FOLDERS.has(entry.name)) folders.push(path)
      else if (entry.isFile()) found.push({ path, mode: '100644' })
      else if (entry.isSymbolicLink()) found.push({ path, mode: SYMLINK })
    }
  }
  return found.sort((a, b) => (a.path < b.path ? -1 : 1))
}

function entriesOf(folder: string) {
  try {
    return readdirSync(folder, { withFileTypes: true })
  } catch {
    // A folder that may not be read, or that went away meanwhile, has nothing for us.
    return []
  }
}

/** True for paths whose folder is where it says: not behind a link that leads elsewhere. Folders are asked once. */
function realFolders(root: string): (path: string) => boolean {
  const top = realpathSync(root)
  const known = new Map<string, boolean>([['', true]])
  return path => {
    const folder = path.slice(0, Math.max(0, path.lastIndexOf('/')))
    const before = known.get(folder)
    if (before !== undefined) return before
    const real = isRealFolder(join(top, folder))
    known.set(folder, real)
    return real
  }
}

function isRealFolder(folder: string): boolean {
  try {
    return realpathSync(folder) === folder && lstatSync(folder).isDirectory()
  } catch {
    // Not there: files in it were deleted from the working tree.
    return false
  }
}

function holds(file: string, pattern: RegExp, longest: number, buffer: Buffer): boolean {
  const found = withFile(file, descriptor => {
    let kept = 0
    for (;;) {
      const read = readSync(descriptor, buffer, kept, buffer.length - kept, null)
      if (read === 0) return false
      const end = kept + read
      if (pattern.test(buffer.toString('latin1', 0, end))) return true
      kept = Math.min(longest, end)
      buffer.copyWithin(0, end - kept, end)
    }
  })
  return found === true
}

function withFile<T>(file: string, use: (descriptor: number) => T): T | null {
  let descriptor: number
  try {
    descriptor = openSync(file, FLAGS)
  } catch {
    // Deleted from the working tree, a link, or not ours to read: git's own search passes over such files too.
    return null
  }
  try {
    return use(descriptor)
  } catch (error) {
    if (error instanceof Error && 'code' in error && (error.code === 'EISDIR' || error.code === 'EAGAIN')) return null
    throw error
  } finally {
    closeSync(descriptor)
  }
}
