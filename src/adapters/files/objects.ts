import { type ChildProcessByStdio, spawn } from 'node:child_process'
import type { Readable, Writable } from 'node:stream'
import { GIT_SETTINGS, gitEnvironment } from './git.ts'

interface Request {
  readonly object: string
  readonly answer: (bytes: Buffer | null) => void
  readonly fail: (error: Error) => void
}

type Child = ChildProcessByStdio<Writable, Readable, null>

/** The contents of git's objects by their ids; null for one that is not there. */
export type ReadObject = (object: string) => Promise<Buffer | null>

/**
 * One `git cat-file --batch` for the whole run, started at the first read. It does not keep the run alive while nothing
 * is asked of it, and ends with it: its input closes then.
 */
export function openObjects(top: string): ReadObject {
  const waiting: Request[] = []
  let child: Child | null = null

  function failAll(error: Error): void {
    child = null
    for (const request of waiting.splice(0)) request.fail(error)
  }

  function start(): Child {
    const started = spawn('git', [...GIT_SETTINGS, 'cat-file', '--batch'], {
      cwd: top,
      env: gitEnvironment(),
      stdio: ['pipe', 'pipe', 'ignore'],
      windowsHide: true,
    })
    const take = batchReader(bytes => {
      waiting.shift()?.answer(bytes)
      if (waiting.length === 0) keepAlive(started, false)
    })
    started.stdout.on('data', take)
    started.stdin.on('error', failAll)
    started.on('error', failAll)
    started.on('close', code => failAll(new Error(`git cat-file ended with code ${code} before it answered`)))
    return started
  }

  return object =>
    new Promise((answer, fail) => {
      const running = child ?? start()
      child = running
      if (waiting.length === 0) keepAlive(running, true)
      waiting.push({ object, answer, fail })
      running.stdin.write(`${object}\n`)
    })
}

/** Cuts the stream of answers, each `<id> <type> <size>\n<bytes>\n` or `<id> missing\n`, wherever its chunks end. */
function batchReader(answer: (bytes: Buffer | null) => void): (chunk: Buffer) => void {
  let chunks: Buffer[] = []
  let have = 0
  let size: number | null = null
  return chunk => {
    chunks.push(chunk)
    have += chunk.length
    while (size === null ? chunks.some(part => part.includes(10)) : have > size) {
      const all: Buffer = chunks.length === 1 && chunks[0] ? chunks[0] : Buffer.concat(chunks)
      let rest: Buffer
      if (size === null) {
        const end = all.indexOf(10)
        const header = all.toString('latin1', 0, end)
        rest = all.subarray(end + 1)
        const match = / (\d+)$/.exec(header)
        if (match) size = Number(match[1])
        else answer(null)
      } else {
        const bytes = all.subarray(0, size)
        rest = all.subarray(size + 1)
        size = null
        answer(bytes)
      }
      chunks = rest.length > 0 ? [rest] : []
      have = rest.length
    }
  }
}

function keepAlive(child: Child, yes: boolean): void {
  for (const handle of [child, child.stdin, child.stdout]) {
    const method = yes ? 'ref' : 'unref'
    if (method in handle) (handle as unknown as { readonly [name in typeof method]: () => void })[method]()
  }
}
