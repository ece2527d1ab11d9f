/** Blobs and trees of a bare repository. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { git, gitMaybe, gitText, isSha } from './git.ts'

export type ObjectKind = 'blob' | 'tree' | 'commit' | 'tag'

export interface TreeEntry {
  readonly mode: string
  readonly type: ObjectKind
  readonly sha: string
  readonly path: string
  /** In bytes; null for a tree or a submodule. */
  readonly size: number | null
}

/** `sha: null` takes the path away. */
export interface TreeChange {
  readonly path: string
  readonly mode: string
  readonly sha: string | null
}

export async function kindOf(folder: string, sha: string): Promise<ObjectKind | null> {
  return isSha(sha) ? ((await gitMaybe(folder, ['cat-file', '-t', sha])) as ObjectKind | null) : null
}

export async function readBlob(folder: string, sha: string): Promise<Buffer> {
  return git(folder, ['cat-file', 'blob', sha])
}

/** Writes them in one go and returns their ids in order. */
export async function writeBlobs(
  folder: string,
  contents: readonly (string | Uint8Array)[],
): Promise<readonly string[]> {
  const [only] = contents
  if (only === undefined) return []
  if (contents.length === 1) return [await gitText(folder, ['hash-object', '-w', '--stdin'], { input: only })]
  const temporary = await mkdtemp(join(tmpdir(), 'blobs-'))
  try {
    const paths = contents.map((_, index) => join(temporary, String(index)))
    await Promise.all(paths.map((path, index) => writeFile(path, contents[index] ?? '')))
    const args = ['hash-object', '-w', '--no-filters', '--stdin-paths']
    return (await gitText(folder, args, { input: `${paths.join('\n')}\n` })).split('\n')
  } finally {
    await rm(temporary, { recursive: true, force: true })
  }
}

/** The tree `base` (null: an empty one) with these changes. Refuses objects that are not there, as git does. */
export async function writeTree(folder: string, base: string | null, changes: readonly TreeChange[]): Promise<string> {
  const temporary = await mkdtemp(join(tmpdir(), 'index-'))
  const env = { GIT_INDEX_FILE: join(temporary, 'index') }
  try {
    if (base !== null) await git(folder, ['read-tree', base], { env })
    const flat = await flatten(folder, base, changes)
    const lines = flat.map(({ path, mode, sha }) =>
      sha === null ? `0 ${'0'.repeat(40)}\t${path}\0` : `${mode} ${sha}\t${path}\0`,
    )
    if (lines.length > 0) {
      await git(folder, ['update-index', '--add', '--replace', '-z', '--index-info'], { env, input: lines.join('') })
    }
    return await gitText(folder, ['write-tree'], { env })
  } finally {
    await rm(temporary, { recursive: true, force: true })
  }
}

/** Folders as the files in them: git's index knows files only. */
async function flatten(folder: string, base: string | null, changes: readonly TreeChange[]): Promise<TreeChange[]> {
  const flat: TreeChange[] = []
  for (const change of changes) {
    if (change.mode !== '040000') {
      flat.push(change)
      continue
    }
    const before = base === null ? [] : await readTree(folder, base, true)
    for (const { path, type } of before) {
      if (type !== 'tree' && path.startsWith(`${change.path}/`)) flat.push({ path, mode: '0', sha: null })
    }
    if (change.sha === null) continue
    for (const { path, type, mode, sha } of await readTree(folder, change.sha, true)) {
      if (type !== 'tree') flat.push({ path: `${change.path}/${path}`, mode, sha })
    }
  }
  return flat
}

/** Entries of a tree (or of a commit's tree), of all folders when `recursive`; then the folders themselves are there too. */
export async function readTree(folder: string, treeish: string, recursive: boolean): Promise<readonly TreeEntry[]> {
  const args = ['ls-tree', '-z', '-l', ...(recursive ? ['-r', '-t'] : []), treeish]
  const text = (await git(folder, args)).toString('utf8')
  return text
    .split('\0')
    .filter(line => line !== '')
    .map(line => {
      const tab = line.indexOf('\t')
      const [mode = '', type = '', sha = '', size = '-'] = line.slice(0, tab).split(/ +/)
      return {
        mode,
        type: type as ObjectKind,
        sha,
        path: line.slice(tab + 1),
        size: size === '-' ? null : Number(size),
      }
    })
}

/** The entry at `path`, or null. */
export async function entryAt(folder: string, treeish: string, path: string): Promise<TreeEntry | null> {
  const text = (await git(folder, ['ls-tree', '-z', '-l', treeish, '--', path])).toString('utf8')
  const line = text.split('\0')[0] ?? ''
  if (line === '') return null
  const [mode = '', type = '', sha = '', size = '-'] = line.slice(0, line.indexOf('\t')).split(/ +/)
  return { mode, type: type as ObjectKind, sha, path, size: size === '-' ? null : Number(size) }
}
