/**
 * One `git cat-file` for each repository, kept open: most questions to a repository are "what is this name", and a
 * process for each of them is what would make tests slow.
 */
import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process'
import { gitEnvironment } from './git.ts'

export type ObjectKind = 'blob' | 'tree' | 'commit' | 'tag'

export interface ObjectInfo {
  readonly sha: string
  readonly kind: ObjectKind
  readonly size: number
}

interface Question {
  readonly wantsBytes: boolean
  readonly answer: (found: (ObjectInfo & { readonly bytes: Buffer }) | null) => void
  readonly fail: (error: Error) => void
}

interface Reader {
  readonly child: ChildProcessWithoutNullStreams
  readonly waiting: Question[]
  pending: Buffer
}

const readers = new Map<string, Reader>()
const remembered = new Map<string, Promise<unknown>>()

/** What a name (`refs/heads/main^{commit}`, an id, `id:path`) stands for, or null. */
export async function inspect(folder: string, name: string): Promise<ObjectInfo | null> {
  return ask(folder, name, false)
}

export async function readObject(
  folder: string,
  name: string,
): Promise<(ObjectInfo & { readonly bytes: Buffer }) | null> {
  return ask(folder, name, true)
}

/** Keeps what follows from ids alone: objects never change. What was not found is asked again. */
export function remember<T>(folder: string, question: string, work: () => Promise<T>): Promise<T> {
  const key = `${folder}\0${question}`
  const known = remembered.get(key) as Promise<T> | undefined
  if (known !== undefined) return known
  const answer = work()
  remembered.set(key, answer)
  const forget = () => remembered.delete(key)
  answer.then(value => value === null && forget(), forget)
  return answer
}

/** Ends what was started for repositories below this folder. */
export function closeReaders(parent: string): void {
  for (const [folder, { child }] of readers) {
    if (!folder.startsWith(parent)) continue
    readers.delete(folder)
    child.stdin.end()
  }
  for (const key of remembered.keys()) {
    if (key.startsWith(parent)) remembered.delete(key)
  }
}

function ask(
  folder: string,
  name: string,
  wantsBytes: boolean,
): Promise<(ObjectInfo & { readonly bytes: Buffer }) | null> {
  if (name === '' || /[\n\0]/.test(name)) return Promise.resolve(null)
  const reader = readers.get(folder) ?? open(folder)
  return new Promise((answer, fail) => {
    reader.waiting.push({ wantsBytes, answer, fail })
    reader.child.stdin.write(`${wantsBytes ? 'contents' : 'info'} ${name}\n`)
  })
}

function open(folder: string): Reader {
  const child = spawn('git', ['cat-file', '--batch-command'], { cwd: folder, env: gitEnvironment(), stdio: 'pipe' })
  const reader: Reader = { child, waiting: [], pending: Buffer.alloc(0) }
  readers.set(folder, reader)
  const end = (why: string) => {
    if (readers.get(folder) === reader) readers.delete(folder)
    for (const question of reader.waiting.splice(0)) question.fail(new Error(`git cat-file in ${folder} ${why}`))
  }
  child.stdout.on('data', (chunk: Buffer) => {
    reader.pending = Buffer.concat([reader.pending, chunk])
    while (settle(reader)) {}
  })
  child.stdin.on('error', error => end(error.message))
  child.on('error', error => end(error.message))
  child.on('close', () => end('ended'))
  return reader
}

/** Answers the oldest question from what has arrived; false when there is not enough of it yet. */
function settle(reader: Reader): boolean {
  const [question] = reader.waiting
  const lineEnd = reader.pending.indexOf(10)
  if (question === undefined || lineEnd < 0) return false
  const header = reader.pending.subarray(0, lineEnd).toString('utf8')
  const match = /^(?<sha>[0-9a-f]{40}) (?<kind>blob|tree|commit|tag) (?<size>\d+)$/.exec(header)
  const { sha = '', kind = '', size = '0' } = match?.groups ?? {}
  const bodyEnd = lineEnd + 1 + (match !== null && question.wantsBytes ? Number(size) + 1 : 0)
  if (reader.pending.length < bodyEnd) return false
  const bytes = Buffer.from(reader.pending.subarray(lineEnd + 1, Math.max(lineEnd + 1, bodyEnd - 1)))
  reader.pending = reader.pending.subarray(bodyEnd)
  reader.waiting.shift()
  question.answer(match === null ? null : { sha, kind: kind as ObjectKind, size: Number(size), bytes })
  return true
}
