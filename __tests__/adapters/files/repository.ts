import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { TestContext } from 'node:test'

export interface Repository {
  readonly folder: string
  /** Runs git there and gives what it printed. */
  readonly git: (...args: readonly string[]) => string
  readonly write: (path: string, content: string | Uint8Array) => void
  readonly remove: (path: string) => void
  /** Adds everything, also what is ignored, and commits. Returns the commit's id. */
  readonly commit: () => string
}

/** A folder of its own that is gone after the test. */
export function temporaryFolder(t: TestContext): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'files-')))
  t.after(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** A real repository with these files committed. */
export function repository(t: TestContext, files: { readonly [path: string]: string | Uint8Array } = {}): Repository {
  const made = repositoryAt(temporaryFolder(t))
  made.git('init', '-q', '-b', 'main')
  for (const [path, content] of Object.entries(files)) made.write(path, content)
  if (Object.keys(files).length > 0) made.commit()
  return made
}

export function repositoryAt(folder: string): Repository {
  const environment = {
    ...process.env,
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_CONFIG_NOSYSTEM: '1',
    ...Object.fromEntries(
      ['AUTHOR', 'COMMITTER'].flatMap(who => [
        [`GIT_${who}_NAME`, 'Test'],
        [`GIT_${who}_EMAIL`, 'test@example.com'],
      ]),
    ),
  }
  const git = (...args: readonly string[]) =>
    execFileSync('git', ['-c', 'protocol.file.allow=always', ...args], {
      cwd: folder,
      env: environment,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    }).trim()
  return {
    folder,
    git,
    write: (path, content) => {
      mkdirSync(dirname(join(folder, path)), { recursive: true })
      writeFileSync(join(folder, path), content)
    },
    remove: path => rmSync(join(folder, path), { recursive: true }),
    commit: () => {
      git('add', '-A', '-f')
      git('commit', '-q', '-m', 'state')
      return git('rev-parse', 'HEAD')
    },
  }
}

/** UTF-16 with its byte order mark. */
export function utf16(text: string, order: 'le' | 'be'): Uint8Array {
  const bytes = Buffer.from(`\ufeff${text}`, 'utf16le')
  return order === 'le' ? bytes : bytes.swap16()
}
