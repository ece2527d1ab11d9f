/** Runs git on a bare repository: plumbing only, bytes in and bytes out. */
import { spawn } from 'node:child_process'

export class GitFailure extends Error {
  readonly code: number | null
  readonly stderr: string

  constructor(args: readonly string[], code: number | null, stderr: string) {
    super(`git ${args.join(' ')} ended with ${code}: ${stderr}`)
    this.name = 'GitFailure'
    this.code = code
    this.stderr = stderr
  }
}

export interface GitOptions {
  readonly input?: string | Uint8Array
  readonly env?: Readonly<Record<string, string>>
}

/** An environment in which no configuration of the machine or of its user changes what git does. */
export function gitEnvironment(extra: Readonly<Record<string, string>> = {}): NodeJS.ProcessEnv {
  const inherited = Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_'))
  return {
    ...Object.fromEntries(inherited),
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_TERMINAL_PROMPT: '0',
    LC_ALL: 'C',
    ...extra,
  }
}

export async function git(folder: string, args: readonly string[], options: GitOptions = {}): Promise<Buffer> {
  const child = spawn('git', args, { cwd: folder, env: gitEnvironment(options.env), stdio: 'pipe' })
  const out: Buffer[] = []
  const err: Buffer[] = []
  child.stdout.on('data', (chunk: Buffer) => out.push(chunk))
  child.stderr.on('data', (chunk: Buffer) => err.push(chunk))
  // git may end before it has read everything (a bad argument): its exit code tells more than the broken pipe.
  child.stdin.on('error', () => {})
  child.stdin.end(options.input ?? '')
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject)
    child.on('close', resolve)
  })
  if (code !== 0) throw new GitFailure(args, code, Buffer.concat(err).toString('utf8').trim())
  return Buffer.concat(out)
}

export async function gitText(folder: string, args: readonly string[], options: GitOptions = {}): Promise<string> {
  return (await git(folder, args, options)).toString('utf8').trim()
}

/** The answer, or null when git says no: for questions whose no is an answer. */
export async function gitMaybe(folder: string, args: readonly string[]): Promise<string | null> {
  try {
    return await gitText(folder, args)
  } catch (error) {
    if (error instanceof GitFailure) return null
    throw error
  }
}

export function isSha(text: string): boolean {
  return /^[0-9a-f]{40}$/.test(text)
}
