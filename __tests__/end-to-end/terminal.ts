/** Runs the built command line in a process of its own. */
import { spawn } from 'node:child_process'
import { chmod, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import type { Files } from '../github/seed.ts'
import { TESTED_NODE } from '../runner/node.ts'

export interface TerminalRun {
  readonly exitCode: number | null
  readonly stdout: string
  readonly stderr: string
}

/** Nothing answers there: a port that nobody listens on, and that `fetch` does not refuse by itself. */
export const NOWHERE = 'http://127.0.0.1:2'

/** Nothing beyond this machine is reached: neither what is asked when a server here does not answer. */
export const OFFLINE = { HTTPS_PROXY: NOWHERE, NO_PROXY: '127.0.0.1' }

export interface TerminalWish {
  readonly cwd?: string
  readonly env?: Readonly<Record<string, string>>
}

/** Without an `env` that says otherwise it has no network: registry, CDN and GitHub are at a closed port. */
export async function runTerminal(args: readonly string[], wish: TerminalWish = {}): Promise<TerminalRun> {
  const foreign = /^(GITHUB_|RUNNER_|ACTIONS_|INPUT_|NODE_OPTIONS$|NODE_TEST_CONTEXT$|npm_|FORCE_COLOR$)/
  const inherited = Object.entries(process.env).filter(([name]) => !foreign.test(name))
  const nowhere = { ...OFFLINE, NPM_CONFIG_REGISTRY: NOWHERE, OKTA_CDN_URL: NOWHERE, GITHUB_API_URL: NOWHERE }
  const child = spawn(TESTED_NODE, [resolve('dist/cli.js'), ...args], {
    cwd: wish.cwd ?? process.cwd(),
    env: { ...Object.fromEntries(inherited), ...nowhere, ...wish.env },
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: 60_000,
  })
  const out: Buffer[] = []
  const err: Buffer[] = []
  child.stdout.on('data', (chunk: Buffer) => out.push(chunk))
  child.stderr.on('data', (chunk: Buffer) => err.push(chunk))
  const exitCode = await new Promise<number | null>((done, reject) => {
    child.on('error', reject)
    child.on('close', done)
  })
  return { exitCode, stdout: Buffer.concat(out).toString('utf8'), stderr: Buffer.concat(err).toString('utf8') }
}

/** A folder with these files, no git checkout. */
export async function makeFolder(
  files: Files,
): Promise<{ readonly folder: string; readonly remove: () => Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'app-'))
  for (const [path, file] of Object.entries(files)) {
    if (file === null) continue
    const { content, mode } =
      typeof file === 'string' || file instanceof Uint8Array ? { content: file, mode: '100644' } : file
    const target = join(folder, path)
    await mkdir(dirname(target), { recursive: true })
    if (mode === '120000') await symlink(content.toString(), target)
    else await writeFile(target, content)
    if (mode === '100755') await chmod(target, 0o755)
  }
  return { folder, remove: () => rm(folder, { recursive: true, force: true, maxRetries: 3 }) }
}
