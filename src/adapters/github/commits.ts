import { decode } from '../../text/bytes.ts'
import type { ProposedFile, PullRequests } from '../../types.ts'
import type { Client } from './client.ts'
import { messageOf, statusOf } from './errors.ts'
import { eventually } from './waiting.ts'

/** GitHub is reported to give up on trees of more inline content than about 200 files or 2.5 MB. */
const MOST_FILES = 100
const MOST_BYTES = 1_000_000

const BLOBS_AT_ONCE = 4

type Commit = Parameters<PullRequests['commit']>[0]

interface Entry {
  readonly path: string
  readonly mode: '100644' | '100755'
  readonly type: 'blob'
  readonly content?: string
  readonly sha?: string
}

/**
 * A commit on top of `parent`. Neither author nor committer are given: then GitHub signs the commits of workflows and
 * apps, and the people who read the pull request see them as verified.
 *
 * @param trees the tree of each commit that is known, to save a request for the parent's.
 */
export async function makeCommit(
  client: Client,
  commit: Commit,
  trees: Map<string, string>,
): Promise<{ readonly sha: string; readonly verified: boolean | null }> {
  const { git } = client.rest
  const entries = await entriesOf(client, commit.files)
  let tree = trees.get(commit.parent) ?? (await treeOf(client, commit.parent))
  for (const chunk of chunksOf(entries)) {
    const base_tree = tree
    const made = await eventually(client, isUnknownObject, () =>
      git.createTree({ ...client.at, base_tree, tree: [...chunk] }),
    )
    tree = made.data.sha
  }

  const message = commit.trailer === undefined ? commit.message : withTrailer(commit.message, commit.trailer(tree))
  const { data } = await eventually(client, isUnknownObject, () =>
    git.createCommit({ ...client.at, message, tree, parents: [commit.parent] }),
  )
  trees.set(data.sha, data.tree.sha)
  return { sha: data.sha, verified: data.verification?.verified ?? null }
}

async function treeOf(client: Client, sha: string): Promise<string> {
  const { data } = await client.rest.git.getCommit({ ...client.at, commit_sha: sha })
  return data.tree.sha
}

/** Content goes inline into the tree; only what is not clean UTF-8 needs a blob of its own. */
async function entriesOf(client: Client, files: readonly ProposedFile[]): Promise<readonly Entry[]> {
  const entries: Entry[] = []
  const odd: (() => Promise<void>)[] = []
  files.forEach((file, at) => {
    const place = { path: file.path, mode: modeOf(file), type: 'blob' } as const
    const content = inlineOf(file)
    if (content !== null) {
      entries[at] = { ...place, content }
      return
    }
    odd.push(async () => {
      entries[at] = { ...place, sha: await makeBlob(client, file.bytes) }
    })
  })
  const next = async (): Promise<void> => {
    for (let work = odd.shift(); work !== undefined; work = odd.shift()) await work()
  }
  await Promise.all(Array.from({ length: BLOBS_AT_ONCE }, next))
  return entries
}

async function makeBlob(client: Client, bytes: Uint8Array): Promise<string> {
  const content = Buffer.from(bytes).toString('base64')
  const { data } = await eventually(
    client,
    error => statusOf(error) === 404,
    () => client.rest.git.createBlob({ ...client.at, content, encoding: 'base64' }),
  )
  return data.sha
}

function modeOf({ path, mode }: ProposedFile): Entry['mode'] {
  if (mode === '100644' || mode === '100755') return mode
  throw new Error(`${JSON.stringify(path)} has the mode ${mode}: only ordinary files are changed`)
}

/** The text that GitHub turns back into exactly these bytes, with their byte order mark; null where there is none. */
function inlineOf({ path, bytes, mode }: ProposedFile): string | null {
  const source = decode(path, bytes, mode)
  return source === null ? null : `${source.bom ? '\ufeff' : ''}${source.text}`
}

function chunksOf(entries: readonly Entry[]): readonly (readonly Entry[])[] {
  const chunks: Entry[][] = []
  let bytes = Number.POSITIVE_INFINITY
  for (const entry of entries) {
    const size = Buffer.byteLength(entry.content ?? '')
    const last = chunks.at(-1)
    if (last === undefined || last.length >= MOST_FILES || bytes + size > MOST_BYTES) {
      chunks.push([entry])
      bytes = size
    } else {
      last.push(entry)
      bytes += size
    }
  }
  return chunks
}

/** Trailers stand in the last paragraph of a message; a message that ends with trailers takes another one in. */
function withTrailer(message: string, trailer: string): string {
  const text = message.trimEnd()
  const last =
    text
      .split(/\n{2,}/)
      .slice(1)
      .at(-1) ?? ''
  const isTrailers = last !== '' && last.split('\n').every(line => /^[A-Za-z][\w-]*: \S/.test(line))
  return `${text}${isTrailers ? '\n' : '\n\n'}${trailer}`
}

function isUnknownObject(error: unknown): boolean {
  const status = statusOf(error)
  // A tree or a commit that was made a moment ago, or that every replica but this one knows.
  return status === 404 || (status === 422 && !/rule|protected|signature/i.test(messageOf(error)))
}
