/** How commits descend from each other. Asked so often that a process for each question would be too slow. */
import { readCommit } from './commits.ts'
import { readTree } from './objects.ts'
import { inspect } from './reader.ts'

export async function isAncestor(folder: string, ancestor: string, descendant: string): Promise<boolean> {
  return ancestor === descendant || (await ancestorsOf(folder, [descendant])).has(ancestor)
}

/** The newest commit that both have, or null. Takes ids. */
export async function mergeBase(folder: string, one: string, other: string): Promise<string | null> {
  const mine = await ancestorsOf(folder, [one])
  const common = [...(await ancestorsOf(folder, [other]))].filter(sha => mine.has(sha))
  // The best one is behind none of the others; walked from the newest, it is among the first.
  for (const candidate of common) {
    const others = common.filter(sha => sha !== candidate)
    const behind = await Promise.all(
      others.map(async sha => (await readCommit(folder, sha)).parents.includes(candidate)),
    )
    if (!behind.includes(true)) return candidate
  }
  return null
}

/** Ids of the commits that `to` has and none of `from` has, oldest first. */
export async function commitsBetween(folder: string, from: readonly string[], to: string): Promise<readonly string[]> {
  const known = await ancestorsOf(folder, from)
  const ordered: string[] = []
  const stack: { readonly sha: string; readonly parentsDone: boolean }[] = [{ sha: to, parentsDone: false }]
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    const { sha, parentsDone } = next
    if (parentsDone) ordered.push(sha)
    if (parentsDone || known.has(sha)) continue
    known.add(sha)
    stack.push({ sha, parentsDone: true })
    for (const parent of (await readCommit(folder, sha)).parents) stack.push({ sha: parent, parentsDone: false })
  }
  return ordered
}

/** A path below `place` that a commit (in none of the branches yet) changes, or null. */
export async function newlyTouched(
  folder: string,
  sha: string,
  branches: readonly string[],
  place: string,
): Promise<string | null> {
  for (const commit of await commitsBetween(folder, branches, sha)) {
    const { parents } = await readCommit(folder, commit)
    const after = await filesBelow(folder, commit, place)
    const before = await Promise.all(parents.map(parent => filesBelow(folder, parent, place)))
    const paths = new Set([after, ...before].flatMap(files => [...files.keys()]))
    // What a merge takes from one of its parents is that parent's work.
    const touched = [...paths].sort().find(path => before.every(files => files.get(path) !== after.get(path)))
    if (touched !== undefined) return `${place}/${touched}`
  }
  return null
}

async function filesBelow(folder: string, commit: string, place: string): Promise<ReadonlyMap<string, string>> {
  const tree = await inspect(folder, `${commit}:${place}`)
  const entries = tree?.kind === 'tree' ? await readTree(folder, tree.sha, true) : []
  return new Map(entries.filter(({ type }) => type !== 'tree').map(({ path, mode, sha }) => [path, `${mode} ${sha}`]))
}

/** With the commits themselves, nearest first. */
async function ancestorsOf(folder: string, commits: readonly string[]): Promise<Set<string>> {
  const seen = new Set<string>(commits)
  for (const sha of seen) {
    for (const parent of (await readCommit(folder, sha)).parents) seen.add(parent)
  }
  return seen
}
