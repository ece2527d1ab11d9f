import { UserError } from '../../errors.ts'
import type { Files, Hits } from '../../types.ts'
import { type Checkout, checkoutOf, complaint, git, joinFolders } from './git.ts'
import { type GrepAnswer, grepCommit, grepDisk } from './grep.ts'
import { type Found, findMarkers } from './markers.ts'
import { type Needle, needleOf } from './needle.ts'
import { noPath } from './no-path.ts'
import { searchOnDisk } from './node-reader.ts'
import { openObjects } from './objects.ts'
import {
  type Index,
  readIndex,
  readState,
  readTree,
  SUBMODULE,
  SYMLINK,
  type TreeEntry,
  unsearched,
  within,
} from './tracked.ts'

export interface OpenFiles extends Files {
  /** Absolute path of the folder that all paths are relative to: the repository's top. */
  readonly root: string
  /** The folder below the top that was opened, with the `path` in it; `.` for the top itself. */
  readonly scope: string
}

/** How many changed files are named to git one by one; with more, the whole commit is searched. */
const MOST_NAMED = 500

/** The commit to read, and the files whose bytes on disk are not those of the commit: null when all may differ. */
interface Base {
  readonly commit: string
  readonly differing: readonly string[] | null
}

/**
 * The files of one commit of a checkout: searched where they are quickest to search, on disk, and read from git's
 * objects, so that what earlier steps of a job did to the working tree changes nothing.
 *
 * @param from.commit a commit's id, `HEAD` when not given.
 * @param from.path only what is below this folder is searched. Relative to `folder`.
 * @throws UserError `no-checkout`; its promises also reject with `empty-repository` and `commit-not-found`.
 */
export function openCommit(from: {
  readonly folder: string
  readonly commit?: string
  readonly path?: string
}): OpenFiles {
  const checkout = checkoutOf(from.folder)
  if (checkout === null) throw noCheckout(`There is no git checkout at ${from.folder}.`)
  const scope = joinFolders(checkout.below, from.path ?? '')

  const index = once(() => readIndex(checkout, scope))
  const base = once(() => findBase(checkout, scope, from.commit ?? null))
  const tree = once(async () => {
    const { commit } = await base()
    const entries = await readTree(checkout, commit)
    if (entries === null) throw missingObjects(commit)
    return new Map(entries.map(entry => [entry.path, entry] as const))
  })
  const object = openObjects(checkout.top)
  const sources = { checkout, scope, index, base, tree, object }

  return {
    root: checkout.top,
    scope: scope || '.',
    hits: once(() => findHits(sources)),
    search: async strings => (strings.length === 0 ? [] : (await find(sources, needleOf(strings))).paths),
    list: async () => [...(await tree()).values()].map(({ path, mode }) => ({ path, mode })),
    read: async paths => {
      const entries = await tree()
      const read = await Promise.all(
        paths.map(async path => {
          const entry = entries.get(path)
          if (entry === undefined || entry.mode === SUBMODULE) return []
          const bytes = await object(entry.object)
          if (bytes === null) throw missingObjects((await base()).commit)
          return [[path, bytes] as const]
        }),
      )
      return new Map(read.flat())
    },
    commit: async () => (await base()).commit,
  }
}

interface Sources {
  readonly checkout: Checkout
  readonly scope: string
  readonly index: () => Promise<Index | null>
  readonly base: () => Promise<Base>
  readonly tree: () => Promise<ReadonlyMap<string, TreeEntry>>
  readonly object: (id: string) => Promise<Buffer | null>
}

async function findHits(sources: Sources): Promise<Hits> {
  const searching = findMarkers(needle => find(sources, needle))
  const [index, found] = await Promise.all([sources.index(), searching])
  const tracked = index?.count ?? (await sources.tree()).size
  if (tracked === 0 && sources.scope !== '' && within([...(await sources.tree()).values()], sources.scope).length === 0)
    throw noPath(sources.scope, 'the repository')
  return {
    paths: found.paths,
    tracked,
    skipped: index === null ? [] : unsearched(index),
    warnings: found.warnings,
  }
}

/** Searches on disk, and in the commit the files that are not on disk as the commit has them. */
async function find(sources: Sources, needle: Needle): Promise<Found> {
  const { checkout, scope } = sources
  const searching = grepDisk(checkout, needle, scope)
  const { commit, differing } = await sources.base()
  const whole = differing === null || differing.length > MOST_NAMED
  const onDisk = whole ? null : await searching
  if (onDisk === null) return await orInNode(sources, needle, await inCommit(sources, needle, commit), null)

  const changed = new Set(differing)
  const same = await orInNode(sources, needle, onDisk, changed)
  if (changed.size === 0) return same
  const was = await orInNode(sources, needle, await grepCommit(checkout, needle, commit, differing ?? []), changed)
  return {
    paths: [...same.paths.filter(path => !changed.has(path)), ...was.paths.filter(path => changed.has(path))].sort(),
    warnings: [...new Set([...same.warnings, ...was.warnings])],
  }
}

function inCommit({ checkout, scope }: Sources, needle: Needle, commit: string): Promise<GrepAnswer> {
  return grepCommit(checkout, needle, commit, scope === '' ? [] : [scope])
}

/** The answer of git, or where git cannot search (built without PCRE, out of memory) that of our own reader. */
async function orInNode(
  sources: Sources,
  needle: Needle,
  answer: GrepAnswer,
  changed: ReadonlySet<string> | null,
): Promise<Found> {
  if ('paths' in answer) return { paths: answer.paths, warnings: [] }
  const warnings = [`git could not search (${answer.failure}); the files were read one by one instead.`]
  const index = await sources.index()
  const files = within([...(await sources.tree()).values()], sources.scope)
  const toRead = files.filter(file => changed === null || index === null || changed.has(file.path))
  const onDisk = changed === null || index === null ? [] : index.files().filter(file => !changed.has(file.path))
  const pattern = new RegExp(needle.pattern)
  const paths = [...searchOnDisk(sources.checkout.top, onDisk, needle)]
  for (const file of toRead) {
    if (file.mode === SUBMODULE || file.mode === SYMLINK || index?.sparse.has(file.path)) continue
    const bytes = await sources.object(file.object)
    if (bytes !== null && pattern.test(bytes.toString('latin1'))) paths.push(file.path)
  }
  return { paths: paths.sort(), warnings }
}

async function findBase(checkout: Checkout, scope: string, wanted: string | null): Promise<Base> {
  const [state, asked] = await Promise.all([
    readState(checkout, scope),
    wanted === null ? null : resolveCommit(checkout, wanted),
  ])
  if (wanted !== null && asked === null) {
    throw new UserError(
      'commit-not-found',
      `The checkout at ${checkout.top} does not hold the commit ${wanted}.`,
      'Check out the base branch itself (`ref:` of actions/checkout), or give `fetch-depth: 0`.',
    )
  }
  const head = state === null ? await resolveCommit(checkout, 'HEAD') : state.head
  const commit = asked ?? head
  if (commit === null) throw await noCommit(checkout)
  return { commit, differing: state !== null && commit === head ? state.changed : null }
}

async function resolveCommit(checkout: Checkout, name: string): Promise<string | null> {
  const answer = await git(checkout.top, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`])
  return answer.code === 0 ? answer.stdout.toString('latin1').trim() : null
}

/** A repository without a commit, or no repository that git can read. */
async function noCommit(checkout: Checkout): Promise<UserError> {
  const answer = await git(checkout.top, ['rev-parse', '--is-inside-work-tree'])
  if (answer.code === 127) {
    return new UserError(
      'no-git',
      `git could not be started (${complaint(answer)}).`,
      'Install git in the image of the job, before actions/checkout runs.',
    )
  }
  if (answer.code !== 0 || answer.stdout.toString('latin1').trim() !== 'true') {
    return noCheckout(`git cannot read the checkout at ${checkout.top} (${complaint(answer)}).`)
  }
  return new UserError(
    'empty-repository',
    `The repository at ${checkout.top} has no commit yet.`,
    'There is nothing to upgrade: run this again when the repository has a first commit.',
  )
}

function noCheckout(what: string): UserError {
  return new UserError(
    'no-checkout',
    what,
    'Run actions/checkout before this action, in the same job. In a container, install git first: without git, checkout leaves no repository.',
  )
}

function missingObjects(commit: string): UserError {
  return new UserError(
    'commit-not-found',
    `git does not have all files of the commit ${commit}.`,
    'Check the repository out without `filter:`, or give actions/checkout credentials that last (`persist-credentials: true`).',
  )
}

/** The same promise at every call; nothing starts before the first. */
export function once<T>(start: () => Promise<T>): () => Promise<T> {
  let promise: Promise<T> | null = null
  return () => {
    promise ??= start()
    return promise
  }
}
