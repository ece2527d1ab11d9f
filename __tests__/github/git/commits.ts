/** Commits of a bare repository, signed for real where GitHub signs. */
import { execFile } from 'node:child_process'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { GitFailure, gitMaybe, gitText } from './git.ts'
import { writeObject } from './objects.ts'
import { readObject, remember } from './reader.ts'

export interface Signature {
  readonly name: string
  readonly email: string
  /** ISO 8601, seconds. */
  readonly date: string
}

export interface Commit {
  readonly sha: string
  readonly tree: string
  readonly parents: readonly string[]
  readonly author: Signature
  readonly committer: Signature
  readonly message: string
  readonly signature: string | null
  /** What was signed: the commit without its signature. */
  readonly payload: string
}

export interface SigningKey {
  readonly key: string
  readonly allowedSigners: string
}

/** GitHub's own key for commits made through its API; null where the machine has no ssh-keygen. */
export async function makeSigningKey(folder: string): Promise<SigningKey | null> {
  const key = join(folder, 'web-flow')
  try {
    await promisify(execFile)('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-C', 'noreply@github.com', '-f', key])
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null
    throw error
  }
  const allowedSigners = join(folder, 'allowed-signers')
  const { stdout } = await promisify(execFile)('ssh-keygen', ['-y', '-f', key])
  await writeFile(allowedSigners, `noreply@github.com ${stdout}`)
  return { key, allowedSigners }
}

export interface NewCommit {
  readonly tree: string
  readonly parents: readonly string[]
  readonly message: string
  readonly author: Signature
  readonly committer: Signature
}

export async function writeCommit(folder: string, commit: NewCommit): Promise<string> {
  const who = ({ name, email, date }: Signature) => `${name} <${email}> ${Math.floor(Date.parse(date) / 1000)} +0000`
  const parents = commit.parents.map(parent => `parent ${parent}\n`).join('')
  const people = `author ${who(commit.author)}\ncommitter ${who(commit.committer)}\n`
  return writeObject(folder, 'commit', `tree ${commit.tree}\n${parents}${people}\n${commit.message}`)
}

/** With a real signature, that `git verify-commit` can check in a clone. */
export async function writeSignedCommit(folder: string, commit: NewCommit, signing: SigningKey): Promise<string> {
  const key = ['-c', 'gpg.format=ssh', '-c', `user.signingkey=${signing.key}`]
  const parents = commit.parents.flatMap(parent => ['-p', parent])
  return gitText(folder, [...key, 'commit-tree', '-S', ...parents, '-F', '-', commit.tree], {
    input: commit.message,
    env: {
      GIT_AUTHOR_NAME: commit.author.name,
      GIT_AUTHOR_EMAIL: commit.author.email,
      GIT_AUTHOR_DATE: commit.author.date,
      GIT_COMMITTER_NAME: commit.committer.name,
      GIT_COMMITTER_EMAIL: commit.committer.email,
      GIT_COMMITTER_DATE: commit.committer.date,
    },
  })
}

export async function readCommit(folder: string, sha: string): Promise<Commit> {
  const found = await readObject(folder, sha)
  if (found?.kind !== 'commit') throw new Error(`${sha} is no commit in ${folder}`)
  const text = found.bytes.toString('utf8')
  const end = text.indexOf('\n\n')
  const headers = text.slice(0, end).replaceAll('\n ', '\0').split('\n')
  const values = (name: string) =>
    headers.filter(line => line.startsWith(`${name} `)).map(line => line.slice(name.length + 1).replaceAll('\0', '\n'))
  const message = text.slice(end + 2)
  return {
    sha,
    tree: values('tree')[0] ?? '',
    parents: values('parent'),
    author: readSignature(values('author')[0] ?? ''),
    committer: readSignature(values('committer')[0] ?? ''),
    message: message.replace(/\n$/, ''),
    signature: values('gpgsig')[0] ?? null,
    payload: `${headers.filter(line => !line.startsWith('gpgsig ')).join('\n')}\n\n${message}`,
  }
}

/** True when the commit's signature is good and GitHub's own. */
export async function isSignedByUs(folder: string, sha: string, signing: SigningKey | null): Promise<boolean> {
  if (signing === null) return false
  const trust = ['-c', 'gpg.format=ssh', '-c', `gpg.ssh.allowedSignersFile=${signing.allowedSigners}`]
  return (await gitMaybe(folder, [...trust, 'verify-commit', sha])) !== null
}

export async function isAncestor(folder: string, ancestor: string, descendant: string): Promise<boolean> {
  return ancestor === descendant || (await mergeBase(folder, ancestor, descendant)) === ancestor
}

/** The newest commit that both have, or null. Takes ids. */
export function mergeBase(folder: string, one: string, other: string): Promise<string | null> {
  return remember(folder, `base ${one} ${other}`, () => gitMaybe(folder, ['merge-base', one, other]))
}

/** Ids of the commits that `to` has and `from` has not, oldest first. Takes ids. */
export function commitsBetween(folder: string, from: string, to: string): Promise<readonly string[]> {
  return remember(folder, `commits ${from} ${to}`, async () => {
    const text = await gitText(folder, ['rev-list', '--reverse', '--topo-order', `${from}..${to}`])
    return text === '' ? [] : text.split('\n')
  })
}

/** The tree of a merge of both, or null when they conflict. Takes ids. */
export function mergeTree(folder: string, ours: string, theirs: string): Promise<string | null> {
  return remember(folder, `merge ${ours} ${theirs}`, async () => {
    try {
      return (await gitText(folder, ['merge-tree', '--write-tree', ours, theirs])).split('\n')[0] ?? null
    } catch (error) {
      if (error instanceof GitFailure && error.code === 1) return null
      throw error
    }
  })
}

function readSignature(line: string): Signature {
  const match = /^(?<name>.*) <(?<email>.*)> (?<seconds>\d+) [+-]\d{4}$/.exec(line)
  const { name = '', email = '', seconds = '0' } = match?.groups ?? {}
  return { name, email, date: new Date(Number(seconds) * 1000).toISOString().replace('.000Z', 'Z') }
}
