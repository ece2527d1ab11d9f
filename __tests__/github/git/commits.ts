/** Commits of a bare repository. */
import { gitMaybe } from './git.ts'
import { mergeBase } from './history.ts'
import { writeObject } from './objects.ts'
import { readObject, remember } from './reader.ts'
import { type SigningKey, signText } from './sign.ts'

export interface Signature {
  readonly name: string
  readonly email: string
  /** ISO 8601, seconds. */
  readonly date: string
}

export interface NewCommit {
  readonly tree: string
  readonly parents: readonly string[]
  readonly message: string
  readonly author: Signature
  readonly committer: Signature
}

export interface Commit extends NewCommit {
  readonly sha: string
  readonly signature: string | null
  /** What was signed: the commit without its signature. */
  readonly payload: string
}

/** Writes a commit, signed when there is a key, and returns its id. */
export function writeCommit(folder: string, commit: NewCommit, key: SigningKey | null): Promise<string> {
  const who = ({ name, email, date }: Signature) => `${name} <${email}> ${Math.floor(Date.parse(date) / 1000)} +0000`
  const parents = commit.parents.map(parent => `parent ${parent}\n`).join('')
  const headers = `tree ${commit.tree}\n${parents}author ${who(commit.author)}\ncommitter ${who(commit.committer)}\n`
  const payload = `${headers}\n${commit.message}`
  const signature = key === null ? '' : `gpgsig ${signText(payload, key).replaceAll('\n', '\n ')}\n`
  return writeObject(folder, 'commit', `${headers}${signature}\n${commit.message}`)
}

export function readCommit(folder: string, sha: string): Promise<Commit> {
  return remember(folder, `commit ${sha}`, async () => {
    const found = await readObject(folder, sha)
    if (found?.kind !== 'commit') throw new Error(`${sha} is no commit in ${folder}`)
    return parseCommit(sha, found.bytes.toString('utf8'))
  })
}

/** True when the commit's signature is good and made with this key: Ed25519 signs the same text the same way. */
export function isSignedWith({ signature, payload }: Commit, key: SigningKey): boolean {
  return signature?.trim() === signText(payload, key)
}

/** The tree of a merge of both, or null when they conflict. Takes ids. */
export async function mergeTree(folder: string, ours: string, theirs: string): Promise<string | null> {
  if ((await mergeBase(folder, ours, theirs)) === ours) return (await readCommit(folder, theirs)).tree
  return remember(folder, `merge ${ours} ${theirs}`, async () => {
    const merged = await gitMaybe(folder, ['merge-tree', '--write-tree', ours, theirs])
    return merged?.split('\n')[0] ?? null
  })
}

function parseCommit(sha: string, text: string): Commit {
  const end = text.indexOf('\n\n')
  // Lines that begin with a space go on with the header before them.
  const headers = text.slice(0, end).replaceAll('\n ', '\0').split('\n')
  const values = (name: string) =>
    headers.filter(line => line.startsWith(`${name} `)).map(line => line.slice(name.length + 1).replaceAll('\0', '\n'))
  const message = text.slice(end + 2)
  return {
    sha,
    tree: values('tree')[0] ?? '',
    parents: values('parent'),
    author: parseSignature(values('author')[0] ?? ''),
    committer: parseSignature(values('committer')[0] ?? ''),
    message: message.replace(/\n$/, ''),
    signature: values('gpgsig')[0] ?? null,
    payload: `${headers.filter(line => !line.startsWith('gpgsig ')).join('\n')}\n\n${message}`,
  }
}

function parseSignature(line: string): Signature {
  const match = /^(?<name>.*) <(?<email>.*)> (?<seconds>\d+) [+-]\d{4}$/.exec(line)
  const { name = '', email = '', seconds = '0' } = match?.groups ?? {}
  return { name, email, date: new Date(Number(seconds) * 1000).toISOString().replace('.000Z', 'Z') }
}
