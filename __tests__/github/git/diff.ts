/** What two commits differ in, file by file, as GitHub lists it. */
import { git, gitText } from './git.ts'

export interface ChangedFile {
  readonly path: string
  readonly previousPath: string | null
  readonly status: 'added' | 'removed' | 'modified' | 'renamed' | 'changed'
  /** The new blob; the old one of a removed file. */
  readonly sha: string
  readonly additions: number
  readonly deletions: number
  /** Hunks without the header; null for a binary file. */
  readonly patch: string | null
}

const kinds: Readonly<Record<string, ChangedFile['status']>> = {
  A: 'added',
  D: 'removed',
  M: 'modified',
  R: 'renamed',
  T: 'changed',
}

export async function changedFiles(folder: string, from: string, to: string): Promise<readonly ChangedFile[]> {
  const common = ['-M', '--no-ext-diff', '--no-textconv', from, to]
  const raw = (await git(folder, ['diff-tree', '-r', '-z', '--raw', '--no-abbrev', ...common])).toString('utf8')
  if (raw === '') return []
  const numbers = (await git(folder, ['diff-tree', '-r', '-z', '--numstat', ...common])).toString('utf8').split('\0')
  const patches = (await git(folder, ['diff-tree', '-r', '-p', ...common])).toString('utf8').split(/^diff --git .*\n/m)
  const fields = raw.split('\0')
  const files: ChangedFile[] = []
  let number = 0
  for (let index = 0; index + 1 < fields.length; index += 2) {
    const [, , oldSha = '', newSha = '', letters = ''] = (fields[index] ?? '').split(' ')
    const renamed = letters.startsWith('R')
    const first = fields[index + 1] ?? ''
    const path = renamed ? (fields[index + 2] ?? '') : first
    const [additions = '0', deletions = '0'] = (numbers[number] ?? '').split('\t')
    number += renamed ? 3 : 1
    const patch = patches[files.length + 1] ?? ''
    const hunks = patch.indexOf('@@ ')
    files.push({
      path,
      previousPath: renamed ? first : null,
      status: kinds[letters.charAt(0)] ?? 'changed',
      sha: letters === 'D' ? oldSha : newSha,
      additions: additions === '-' ? 0 : Number(additions),
      deletions: deletions === '-' ? 0 : Number(deletions),
      patch: hunks < 0 ? null : patch.slice(hunks).replace(/\n$/, ''),
    })
    if (renamed) index += 1
  }
  return files
}

/** A path below `folderPath` that one of the commits (in no branch yet) changes, or null. */
export async function newlyTouched(folder: string, sha: string, folderPath: string): Promise<string | null> {
  const args = ['log', '--format=', '--name-only', sha, '--not', '--branches', '--', folderPath]
  return (await gitText(folder, args)).split('\n').find(line => line !== '') ?? null
}
