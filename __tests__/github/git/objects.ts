/** Blobs and trees of a bare repository: written as git writes them, read by git. */
import { createHash, randomUUID } from 'node:crypto'
import { mkdir, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { deflateSync } from 'node:zlib'
import { isSha } from './git.ts'
import { inspect, type ObjectKind, readObject } from './reader.ts'

export type { ObjectKind } from './reader.ts'

export interface TreeEntry {
  readonly mode: string
  readonly type: ObjectKind
  readonly sha: string
  readonly path: string
  /** In bytes; null for a tree or a submodule. */
  readonly size: number | null
}

/** `sha: null` takes the path away, a folder with all that is in it. */
export interface TreeChange {
  readonly path: string
  readonly mode: string
  readonly sha: string | null
}

const treeMode = '40000'
const submoduleMode = '160000'

export async function kindOf(folder: string, sha: string): Promise<ObjectKind | null> {
  return isSha(sha) ? ((await inspect(folder, sha))?.kind ?? null) : null
}

export async function readBlob(folder: string, sha: string): Promise<Buffer> {
  const found = await readObject(folder, sha)
  if (found?.kind !== 'blob') throw new Error(`${sha} is no blob in ${folder}`)
  return found.bytes
}

/** Writes a loose object and returns its id. */
export async function writeObject(folder: string, kind: ObjectKind, content: string | Uint8Array): Promise<string> {
  const bytes = Buffer.from(content)
  const whole = Buffer.concat([Buffer.from(`${kind} ${bytes.length}\0`), bytes])
  const sha = createHash('sha1').update(whole).digest('hex')
  const place = join(folder, 'objects', sha.slice(0, 2))
  await mkdir(place, { recursive: true })
  // Under its own name at once, so that no reader sees half of it.
  const temporary = join(place, `new-${randomUUID()}`)
  await writeFile(temporary, deflateSync(whole))
  await rename(temporary, join(place, sha.slice(2)))
  return sha
}

export function writeBlobs(folder: string, contents: readonly (string | Uint8Array)[]): Promise<readonly string[]> {
  return Promise.all(contents.map(content => writeObject(folder, 'blob', content)))
}

/** The tree `base` (a tree, or a commit's; null: an empty one) with these changes. Its id. */
export async function writeTree(folder: string, base: string | null, changes: readonly TreeChange[]): Promise<string> {
  const entries = base === null ? new Map<string, Entry>() : await readEntries(folder, base)
  const below = new Map<string, TreeChange[]>()
  for (const { path, mode, sha } of changes) {
    const slash = path.indexOf('/')
    if (slash < 0) {
      if (sha === null) entries.delete(path)
      else entries.set(path, { mode: mode.replace(/^0+/, ''), sha })
      continue
    }
    const name = path.slice(0, slash)
    below.set(name, [...(below.get(name) ?? []), { path: path.slice(slash + 1), mode, sha }])
  }
  for (const [name, inner] of below) {
    const before = entries.get(name)
    const sha = await writeTree(folder, before?.mode === treeMode ? before.sha : null, inner)
    // git keeps no empty folders.
    if ((await readEntries(folder, sha)).size > 0) entries.set(name, { mode: treeMode, sha })
    else if (before?.mode === treeMode) entries.delete(name)
  }
  return writeObject(folder, 'tree', encode(entries))
}

/** Entries of a tree (or of a commit's tree), of all folders when `recursive`; then the folders themselves are there too. */
export async function readTree(folder: string, treeish: string, recursive: boolean): Promise<readonly TreeEntry[]> {
  const found: TreeEntry[] = []
  for (const [name, entry] of await readEntries(folder, treeish)) {
    const described = await describe(folder, name, entry)
    found.push(described)
    if (!recursive || described.type !== 'tree') continue
    const inner = await readTree(folder, entry.sha, true)
    found.push(...inner.map(below => ({ ...below, path: `${name}/${below.path}` })))
  }
  return found
}

/** The entry at `path`, or null. */
export async function entryAt(folder: string, treeish: string, path: string): Promise<TreeEntry | null> {
  const slash = path.lastIndexOf('/')
  const parent = await inspect(folder, slash < 0 ? `${treeish}^{tree}` : `${treeish}:${path.slice(0, slash)}`)
  const entry = parent?.kind === 'tree' ? (await readEntries(folder, parent.sha)).get(path.slice(slash + 1)) : undefined
  return entry === undefined ? null : describe(folder, path, entry)
}

async function describe(folder: string, path: string, { mode, sha }: Entry): Promise<TreeEntry> {
  const padded = mode.padStart(6, '0')
  if (mode === treeMode) return { mode: padded, type: 'tree', sha, path, size: null }
  if (mode === submoduleMode) return { mode: padded, type: 'commit', sha, path, size: null }
  return { mode: padded, type: 'blob', sha, path, size: (await inspect(folder, sha))?.size ?? null }
}

interface Entry {
  readonly mode: string
  readonly sha: string
}

async function readEntries(folder: string, treeish: string): Promise<Map<string, Entry>> {
  const tree = await readObject(folder, `${treeish}^{tree}`)
  if (tree === null) throw new Error(`${treeish} has no tree in ${folder}`)
  const entries = new Map<string, Entry>()
  for (let at = 0; at < tree.bytes.length; ) {
    const space = tree.bytes.indexOf(32, at)
    const end = tree.bytes.indexOf(0, space)
    const name = tree.bytes.subarray(space + 1, end).toString('utf8')
    const sha = tree.bytes.subarray(end + 1, end + 21).toString('hex')
    entries.set(name, { mode: tree.bytes.subarray(at, space).toString('latin1'), sha })
    at = end + 21
  }
  return entries
}

/** git's order: bytes of the name, a folder as if it ended with a slash. */
function encode(entries: ReadonlyMap<string, Entry>): Buffer {
  const key = ([name, { mode }]: [string, Entry]) => Buffer.from(mode === treeMode ? `${name}/` : name)
  const sorted = [...entries].sort((one, other) => Buffer.compare(key(one), key(other)))
  return Buffer.concat(
    sorted.flatMap(([name, { mode, sha }]) => [Buffer.from(`${mode} ${name}\0`), Buffer.from(sha, 'hex')]),
  )
}
