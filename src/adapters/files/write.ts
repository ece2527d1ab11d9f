import { chmodSync, lstatSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import { UserError } from '../../errors.ts'
import { encode } from '../../text/bytes.ts'
import type { FileChange } from '../../types.ts'
import { readOnDisk } from './node-reader.ts'

/**
 * Saves changed files of a folder, keeping their modes. All are checked before the first is written: a file that is not
 * as it was read, is a link or lies behind one, or is outside of the folder stops the whole run.
 *
 * @param root the folder that paths are relative to: `root` of what `openFolder` gave.
 * @throws UserError `file-changed`, `unsafe-path`
 */
export function writeFiles(root: string, changes: readonly FileChange[]): void {
  for (const change of changes) check(root, change)
  for (const change of changes) {
    const file = join(root, change.path)
    const fresh = `${file}.${process.pid}.new`
    try {
      writeFileSync(fresh, encode(change.before, change.after), { flag: 'wx' })
      chmodSync(fresh, lstatSync(file).mode & 0o7777)
      renameSync(fresh, file)
    } finally {
      rmSync(fresh, { force: true })
    }
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
