import { createHash } from 'node:crypto'
import type { Comparison, Proposal, PullRequests, RepositoryState } from '../../types.ts'
import { readState } from '../describe/state.ts'

/** What our branch holds after the base was merged into it: what is proposed now, or what we had there before. */
export type MergedBase = 'proposed' | 'ours'

/**
 * The button "Update branch" puts a merge of the base on our commit, which is nobody's work: it is ours when the branch
 * holds no other commits than ours and such merges, and its files are, byte for byte, those of the base with either what
 * is proposed now or what our last commit changed (of modes, GitHub says nothing here). Anything else is taken for
 * people's: null. Asks nothing unless there is a merge that we do not know.
 */
export async function mergedBase(
  state: RepositoryState,
  proposal: Proposal | null,
  port: Pick<PullRequests, 'compare'>,
): Promise<MergedBase | null> {
  const { base, branch } = state
  const ours = readState(state.open[0]?.body ?? '')?.commits ?? []
  const last = ours.at(-1)
  if (base === null || branch === null || last === undefined) return null
  if (branch.parents.length !== 2 || ours.includes(branch.head)) return null

  const here = await port.compare(base.head, branch.head)
  if (here === null || here.fork !== branch.parents[1] || !isOnlyMerges(here, ours)) return null
  const edits = editsOf(here)
  if (edits === null) return null
  if (proposal !== null && isSame(edits, blobsOf(proposal))) return 'proposed'
  const before = await port.compare(base.head, last)
  const known = before === null ? null : editsOf(before)
  return known !== null && isSame(edits, known) ? 'ours' : null
}

/** Each commit that the base has not is one of ours, or merges what the base has into one of them. */
function isOnlyMerges({ commits, isWhole }: Comparison, ours: readonly string[]): boolean {
  const seen = new Set(commits.map(({ sha }) => sha))
  const good = new Set(ours)
  for (const { sha, parents } of commits) {
    const [first = '', second = '', ...more] = parents
    if (good.has(first) && second !== '' && !seen.has(second) && more.length === 0) good.add(sha)
  }
  return isWhole && commits.every(({ sha }) => good.has(sha))
}

type Blobs = ReadonlyMap<string, string>

/** Null when it does more than edit files, as we never do. */
function editsOf({ files, isWhole }: Comparison): Blobs | null {
  if (!isWhole || files.some(file => !file.isEdited)) return null
  return new Map(files.map(({ path, blob }) => [path, blob]))
}

function blobsOf({ files }: Proposal): Blobs {
  return new Map(
    files.map(({ path, bytes }) => {
      const hash = createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes)
      return [path, hash.digest('hex')]
    }),
  )
}

function isSame(one: Blobs, other: Blobs): boolean {
  return one.size === other.size && [...one].every(([path, blob]) => other.get(path) === blob)
}
