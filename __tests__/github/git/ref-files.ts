/**
 * References: listed from git's files, changed by git. One `git update-ref` for each repository is kept open, and they
 * change in transactions, all of them or none.
 */
import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process'
import { readdir, readFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { GitFailure, gitEnvironment } from './git.ts'

interface Writer {
  readonly child: ChildProcessWithoutNullStreams
  out: string
  err: string
  /** Looks again at what has arrived. */
  notify: () => void
  ended: boolean
}

const writers = new Map<string, Writer>()
const queues = new Map<string, Promise<unknown>>()

/** Full names, in order: each in a file of its own, or packed with others (after a fetch or a clean-up). */
export async function listRefNames(folder: string): Promise<readonly string[]> {
  const files = await readdir(join(folder, 'refs'), { recursive: true, withFileTypes: true })
  const loose = files
    .filter(file => file.isFile() && !file.name.endsWith('.lock'))
    .map(file => relative(folder, join(file.parentPath, file.name)).replaceAll('\\', '/'))
  const packed = (await packedRefs(folder)).matchAll(/^[0-9a-f]{40} (?<name>refs\/.+)$/gm)
  return [...new Set([...loose, ...[...packed].map(({ groups }) => groups?.['name'] ?? '')])].sort()
}

/** Takes lines as `git update-ref --stdin` wants them. Throws `GitFailure` with git's reason, and nothing has changed. */
export function writeRefs(folder: string, lines: readonly string[]): Promise<void> {
  const mine = (queues.get(folder) ?? Promise.resolve()).then(() => transaction(folder, lines))
  const settled = mine.catch(() => {
    // Its own caller hears of it; the next transaction starts anew.
  })
  queues.set(folder, settled)
  return mine
}

/** Ends what was started for repositories below this folder. */
export function closeWriters(parent: string): void {
  for (const [folder, { child }] of writers) {
    if (!folder.startsWith(parent)) continue
    writers.delete(folder)
    queues.delete(folder)
    child.stdin.end()
  }
}

async function transaction(folder: string, lines: readonly string[]): Promise<void> {
  const writer = writers.get(folder) ?? open(folder)
  writer.out = ''
  writer.child.stdin.write(['start', ...lines, 'prepare', 'commit', ''].join('\n'))
  await new Promise<void>((resolve, reject) => {
    writer.notify = () => {
      if (writer.out.includes('commit: ok')) resolve()
      else if (writer.ended) reject(new GitFailure(['update-ref', '--stdin'], 128, writer.err.trim()))
    }
    writer.notify()
  })
}

function open(folder: string): Writer {
  const child = spawn('git', ['update-ref', '--stdin'], { cwd: folder, env: gitEnvironment(), stdio: 'pipe' })
  const writer: Writer = { child, out: '', err: '', notify: () => {}, ended: false }
  writers.set(folder, writer)
  child.stdout.on('data', (chunk: Buffer) => {
    writer.out += chunk.toString('utf8')
    writer.notify()
  })
  child.stderr.on('data', (chunk: Buffer) => {
    writer.err += chunk.toString('utf8')
  })
  // git dies of what it refuses; its reason is on standard error by then.
  child.stdin.on('error', () => {})
  child.on('close', () => {
    if (writers.get(folder) === writer) writers.delete(folder)
    writer.ended = true
    writer.notify()
  })
  return writer
}

async function packedRefs(folder: string): Promise<string> {
  try {
    return await readFile(join(folder, 'packed-refs'), 'utf8')
  } catch (error) {
    // There is none until git has packed something.
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return ''
    throw error
  }
}
