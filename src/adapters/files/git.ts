import { spawn, spawnSync } from 'node:child_process'
import { existsSync, realpathSync } from 'node:fs'
import { dirname, join, posix, relative, resolve } from 'node:path'

export interface GitAnswer {
  /** Exit code; 127 when git could not be started. */
  readonly code: number
  readonly stdout: Buffer
  readonly stderr: string
}

/**
 * Said to every git command: the folder may belong to another user (container jobs), submodules are not entered, no
 * program that a configuration names is started, and a path is a path, whatever signs are in it.
 */
export const GIT_SETTINGS: readonly string[] = [
  '--no-pager',
  '--literal-pathspecs',
  ...['safe.directory=*', 'submodule.recurse=false', 'core.fsmonitor=false', 'grep.fallbackToNoIndex=false'].flatMap(
    setting => ['-c', setting],
  ),
]

/** The folder decides which repository is meant, not variables that a hook left behind; messages come in English. */
export function gitEnvironment(): NodeJS.ProcessEnv {
  return { ...withoutRepository(process.env), LC_ALL: 'C', GIT_OPTIONAL_LOCKS: '0', GIT_TERMINAL_PROMPT: '0' }
}

function withoutRepository(environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const names = /^GIT_(?:DIR|WORK_TREE|INDEX_FILE|PREFIX|COMMON_DIR|OBJECT_DIRECTORY|NAMESPACE|.*PATHSPECS)$/
  return Object.fromEntries(Object.entries(environment).filter(([name]) => !names.test(name)))
}

/** Runs git in a folder and waits for its end. Never throws: the exit code says what happened. */
export function git(folder: string, args: readonly string[]): Promise<GitAnswer> {
  return new Promise(done => {
    const child = spawn('git', [...GIT_SETTINGS, ...args], {
      cwd: folder,
      env: gitEnvironment(),
      stdio: ['ignore', 'pipe', 'pipe'],
      windowsHide: true,
    })
    const stdout: Buffer[] = []
    const stderr: Buffer[] = []
    child.stdout.on('data', (chunk: Buffer) => stdout.push(chunk))
    child.stderr.on('data', (chunk: Buffer) => stderr.push(chunk))
    child.on('error', error => done({ code: 127, stdout: Buffer.alloc(0), stderr: error.message }))
    child.on('close', code =>
      done({
        code: code ?? 128,
        stdout: Buffer.concat(stdout),
        stderr: Buffer.concat(stderr).toString('utf8').trim(),
      }),
    )
  })
}

/** Asks git a question of yes or no, and waits. */
export function gitSucceeds(folder: string, args: readonly string[]): boolean {
  const all = [...GIT_SETTINGS, ...args]
  return spawnSync('git', all, { cwd: folder, env: gitEnvironment(), stdio: 'ignore', windowsHide: true }).status === 0
}

/** The strings of an answer in which each ends with a zero byte. */
export function zeroTerminated(answer: Buffer): readonly string[] {
  return answer.toString('utf8').split('\0').slice(0, -1)
}

/** First line of what git complained about, for a message. */
export function complaint(answer: GitAnswer): string {
  return answer.stderr.split('\n')[0]?.slice(0, 300) || `exit code ${answer.code}`
}

export interface Checkout {
  /** Absolute path of the repository's top. */
  readonly top: string
  /** The folder below it that was asked for, with `/`; empty for the top itself. */
  readonly below: string
}

/**
 * The checkout that a folder is in, or null. Found by looking for `.git` instead of asking git, so that the search can
 * start as the first thing of a run.
 */
export function checkoutOf(folder: string): Checkout | null {
  const start = existsSync(folder) ? realpathSync(folder) : resolve(folder)
  for (let top = start; ; top = dirname(top)) {
    if (existsSync(join(top, '.git'))) return { top, below: relative(top, start).replaceAll('\\', '/') }
    if (dirname(top) === top) return null
  }
}

/** `apps/web` from `apps` and `./web/`; `.` and the empty string are the folder itself. */
export function joinFolders(above: string, below: string): string {
  const joined = posix.join(above, below).replace(/\/+$/, '')
  return joined === '.' ? '' : joined
}

export function isInside(path: string, folder: string): boolean {
  return folder === '' || path === folder || path.startsWith(`${folder}/`)
}
