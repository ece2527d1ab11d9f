import type { Skipped, TrackedFile } from '../../types.ts'
import { type Checkout, git, isInside, zeroTerminated } from './git.ts'

export const SYMLINK = '120000'
export const SUBMODULE = '160000'

/** What git's index says about the files of a checkout. */
export interface Index {
  /** How many files there are. Known without making a value of each: most runs need no more. */
  readonly count: number
  readonly files: () => readonly TrackedFile[]
  readonly submodules: readonly string[]
  /** Files that a sparse checkout left out of the working tree. */
  readonly sparse: ReadonlySet<string>
}

/** A file of a commit. */
export interface TreeEntry extends TrackedFile {
  /** git's id of its content. */
  readonly object: string
}

/** Where a checkout stands. */
export interface State {
  /** The commit that is checked out; null in a repository without a commit. */
  readonly head: string | null
  /** Tracked files whose bytes on disk, or in the index, are not those of that commit. */
  readonly changed: readonly string[]
}

/** Null when git cannot read its index. */
export async function readIndex(checkout: Checkout, scope: string): Promise<Index | null> {
  const answer = await git(checkout.top, ['ls-files', '-z', '-s', '-t', ...pathspec(scope)])
  if (answer.code !== 0) return null
  const bytes = answer.stdout
  const submodules: string[] = []
  const sparse = new Set<string>()
  const unmerged = new Set<string>()
  let count = 0
  for (let start = 0, end = bytes.indexOf(0); end !== -1; start = end + 1, end = bytes.indexOf(0, start)) {
    count += 1
    const isSubmodule = bytes[start + 3] === SIX
    if (bytes[start] === PLAIN && !isSubmodule) continue
    const { tag, path } = entryOf(bytes.toString('utf8', start, end))
    if (tag === 'S') sparse.add(path)
    else if (isSubmodule) submodules.push(path)
    else if (tag === 'M' && unmerged.has(path)) count -= 1
    else unmerged.add(path)
  }
  const files = () => {
    const all = zeroTerminated(bytes).map(entryOf)
    return [...new Map(all.map(({ path, mode }) => [path, { path, mode }] as const)).values()]
  }
  return { count, files, submodules, sparse }
}

/** `H`, the tag of a file like any other, and the second digit of a submodule's mode. */
const PLAIN = 'H'.charCodeAt(0)
const SIX = '6'.charCodeAt(0)

/** `H 100644 <id> 0<tab>path` */
function entryOf(entry: string): TrackedFile & { readonly tag: string } {
  return { tag: entry.slice(0, 1), mode: entry.slice(2, 8), path: entry.slice(entry.indexOf('\t') + 1) }
}

export async function readTree(checkout: Checkout, commit: string): Promise<readonly TreeEntry[] | null> {
  const answer = await git(checkout.top, ['ls-tree', '-r', '-z', '--full-tree', commit])
  if (answer.code !== 0) return null
  return zeroTerminated(answer.stdout).map(entry => {
    const tab = entry.indexOf('\t')
    const [mode = '', , object = ''] = entry.slice(0, tab).split(' ')
    return { path: entry.slice(tab + 1), mode, object }
  })
}

/** Asked of `git status`, which compares bytes where times differ and takes no lock. Null when git cannot say. */
export async function readState(checkout: Checkout, scope: string): Promise<State | null> {
  const flags = ['--porcelain=v2', '-z', '--branch', '-uno', '--no-renames', '--no-ahead-behind']
  const answer = await git(checkout.top, ['status', ...flags, '--ignore-submodules=all', ...pathspec(scope)])
  if (answer.code !== 0) return null
  let head: string | null = null
  const changed: string[] = []
  for (const entry of zeroTerminated(answer.stdout)) {
    const oid = /^# branch\.oid ([0-9a-f]{40,64})$/.exec(entry)?.[1]
    if (oid !== undefined) head = oid
    else if (entry.startsWith('1 ')) changed.push(afterSpaces(entry, 8))
    else if (entry.startsWith('u ')) changed.push(afterSpaces(entry, 10))
  }
  return { head, changed }
}

/** Submodules one by one; paths of a sparse checkout by their first folder, since there may be very many. */
export function unsearched(index: Index): readonly Skipped[] {
  const submodules = index.submodules.map(path => ({
    path,
    reason: 'submodule',
    note: 'A submodule is a repository of its own: run the upgrade there.',
  }))
  const counts = new Map<string, number>()
  for (const path of index.sparse) {
    const folder = path.includes('/') ? `${path.slice(0, path.indexOf('/'))}/` : path
    counts.set(folder, (counts.get(folder) ?? 0) + 1)
  }
  const sparse = [...counts].map(([path, count]) => ({
    path,
    reason: 'sparse',
    note: `${count} ${count === 1 ? 'path is' : 'paths are'} not checked out (sparse checkout) and ${count === 1 ? 'was' : 'were'} not searched: check everything out to have ${count === 1 ? 'it' : 'them'} upgraded.`,
  }))
  return [...submodules, ...sparse]
}

export function pathspec(scope: string): readonly string[] {
  return scope === '' ? [] : ['--', scope]
}

export function within<T extends TrackedFile>(files: readonly T[], scope: string): readonly T[] {
  return scope === '' ? files : files.filter(file => isInside(file.path, scope))
}

function afterSpaces(entry: string, count: number): string {
  let at = -1
  for (let i = 0; i < count; i += 1) at = entry.indexOf(' ', at + 1)
  return entry.slice(at + 1)
}
