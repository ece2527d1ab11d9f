/** What two commits differ in, file by file, as GitHub lists it. */
import { git } from './git.ts'
import { remember } from './reader.ts'

export interface ChangedFile {
  readonly path: string
  readonly previousPath: string | null
  readonly status: 'added' | 'removed' | 'modified' | 'renamed' | 'changed'
  /** The new blob; the old one of a removed file. */
  readonly sha: string
  readonly additions: number
  readonly deletions: number
}

const kinds: Readonly<Record<string, ChangedFile['status']>> = {
  A: 'added',
  D: 'removed',
  M: 'modified',
  R: 'renamed',
  T: 'changed',
}

/** Takes ids (of commits or trees). */
export function changedFiles(folder: string, from: string, to: string): Promise<readonly ChangedFile[]> {
  return remember(folder, `files ${from} ${to}`, () => readChanges(folder, from, to))
}

async function readChanges(folder: string, from: string, to: string): Promise<readonly ChangedFile[]> {
  const common = ['diff-tree', '-r', '-M', '--no-ext-diff', '--no-textconv']
  const listing = await git(folder, [...common, '-z', '--raw', '--numstat', '--no-abbrev', from, to])
  if (listing.length === 0) return []
  const all = listing.toString('utf8').split('\0')
  const middle = all.findIndex(field => /^(\d+|-)\t(\d+|-)\t/.test(field))
  const fields = all.slice(0, middle)
  const numbers = all.slice(middle)
  const files: ChangedFile[] = []
  let number = 0
  for (let index = 0; index + 1 < fields.length; index += 2) {
    const [, , oldSha = '', newSha = '', letters = ''] = (fields[index] ?? '').split(' ')
    const renamed = letters.startsWith('R')
    const first = fields[index + 1] ?? ''
    const path = renamed ? (fields[index + 2] ?? '') : first
    const [additions = '0', deletions = '0'] = (numbers[number] ?? '').split('\t')
    number += renamed ? 3 : 1
    files.push({
      path,
      previousPath: renamed ? first : null,
      status: kinds[letters.charAt(0)] ?? 'changed',
      sha: letters === 'D' ? oldSha : newSha,
      additions: additions === '-' ? 0 : Number(additions),
      deletions: deletions === '-' ? 0 : Number(deletions),
    })
    if (renamed) index += 1
  }
  return files
}

/** By path: the hunks of a changed file, without the header. Binary files have none. */
export function patches(folder: string, from: string, to: string): Promise<ReadonlyMap<string, string>> {
  return remember(folder, `patches ${from} ${to}`, async () => {
    const text = (
      await git(folder, ['diff-tree', '-r', '-M', '--no-ext-diff', '--no-textconv', '-p', from, to])
    ).toString('utf8')
    const files = await changedFiles(folder, from, to)
    const parts = text.split(/^diff --git .*\n/m).slice(1)
    const hunks = parts.map(part => (part.includes('@@ ') ? part.slice(part.indexOf('@@ ')).replace(/\n$/, '') : null))
    return new Map(files.flatMap(({ path }, index) => (hunks[index] == null ? [] : [[path, hunks[index]] as const])))
  })
}
