import { chmodSync, lstatSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import { UserError } from '../../errors.ts'
import { encode } from '../../text/bytes.ts'
import type { FileChange } from '../../types.ts'
import { readOnDisk } from './node-reader.ts'

/**
 * Saves changed files of a folder, keeping their modes. All are checked before the first is written: a file that is not
 * as it was read, is a link or lies behind one, or is outside of the folder stops the whole run. So does a full disk.
 *
 * @param root the folder that paths are relative to: `root` of what `openFolder` gave.
 * @throws UserError `file-changed`, `file-unwritable`, `unsafe-path`
 */
export function writeFiles(root: string, changes: readonly FileChange[]): void {
  for (const change of changes) check(root, change)
  const ready = changes.map(change => ({ change, file: join(root, change.path) }))
  const fresh = (file: string) => `${file}.${process.pid}.new`
  const made: string[] = []
  try {
    for (const { change, file } of ready) {
      writing(change.path, () => {
        writeFileSync(fresh(file), '', { flag: 'wx' })
        made.push(fresh(file))
        writeFileSync(fresh(file), encode(change.before, change.after))
        chmodSync(fresh(file), lstatSync(file).mode & 0o7777)
      })
    }
    // All are on the disk: what is left is a name each.
    for (const { change, file } of ready) writing(change.path, () => renameSync(fresh(file), file))
  } finally {
    for (const file of made) rmSync(file, { force: true })
  }
}

function writing(path: string, work: () => void): void {
  try {
    work()
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown'
    throw new UserError(
      'file-unwritable',
      `${JSON.stringify(path)} cannot be written (${code}).`,
      'Make it and its folder writable, look at `git status`, and run the upgrade again.',
      { cause: error },
    )
  }
}

function check(root: string, change: FileChange): void {
  const { path } = change
  const leaves = path !== posix.normalize(path) || posix.isAbsolute(path) || path.split(/[\\/]/).includes('..')
  const now = leaves || path.split('/').includes('.git') ? null : readOnDisk(root, path)
  if (now === null) {
    throw new UserError(
      'unsafe-path',
      `${JSON.stringify(path)} is no plain file of this folder; nothing was written.`,
      'A link is never followed: run the upgrade in the folder that it leads to.',
    )
  }
  if (!now.equals(encode(change.before, change.before.text))) {
    throw new UserError(
      'file-changed',
      `${JSON.stringify(path)} was changed while the upgrade was worked out; nothing was written.`,
      'Run the upgrade again.',
    )
  }
}
