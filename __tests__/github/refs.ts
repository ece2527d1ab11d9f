/** References of a repository: every change goes through `moveRefs`, which refuses what GitHub refuses. */
import { closeWithoutHead, followBranches } from './follow.ts'
import { GitFailure } from './git/git.ts'
import { isAncestor, newlyTouched } from './git/history.ts'
import { kindOf } from './git/objects.ts'
import { inspect, type ObjectKind } from './git/reader.ts'
import { listRefNames, writeRefs } from './git/ref-files.ts'
import type { Hub, Person, Repository, Token } from './hub.ts'
import { Refusal } from './refusal.ts'
import { levelIn } from './tokens.ts'

export interface Ref {
  readonly name: string
  readonly sha: string
  readonly type: ObjectKind
}

export interface RefMove {
  readonly name: string
  /** Null: the reference must not exist yet. Undefined: wherever it is. */
  readonly from?: string | null
  /** Null takes the reference away. */
  readonly to: string | null
  readonly force: boolean
}

export async function readRef(repository: Repository, name: string): Promise<Ref | null> {
  const found = name.startsWith('refs/') && !/[\^~:]|@\{/.test(name) ? await inspect(repository.folder, name) : null
  return found === null ? null : { name, sha: found.sha, type: found.kind }
}

export async function branchHead(repository: Repository, branch: string): Promise<string | null> {
  return (await readRef(repository, `refs/heads/${branch}`))?.sha ?? null
}

/** Refs whose name starts with `prefix` (not only whole folders of it), by name. */
export async function listRefs(repository: Repository, prefix: string): Promise<readonly Ref[]> {
  const names = (await listRefNames(repository.folder)).filter(name => name.startsWith(prefix))
  const refs = await Promise.all(names.map(name => readRef(repository, name)))
  return refs.filter(ref => ref !== null)
}

export async function isEmpty(repository: Repository): Promise<boolean> {
  if ((await branchHead(repository, repository.defaultBranch)) !== null) return false
  return (await listRefs(repository, 'refs/heads/')).length === 0
}

/** 409 for everything below `git/` of a repository without a commit. */
export async function mustHoldSomething(repository: Repository): Promise<void> {
  if (await isEmpty(repository)) throw new Refusal(409, 'Git Repository is empty.')
}

/** All of the moves or none of them. People's pull requests then follow. */
export async function moveRefs(
  hub: Hub,
  token: Token,
  repository: Repository,
  moves: readonly RefMove[],
): Promise<void> {
  for (const move of moves) await judgeMove(token, repository, move)
  await applyMoves(hub, token.person, repository, moves)
}

/** Without asking for rights: for people at work in a test, and for merges. */
export async function applyMoves(
  hub: Hub,
  by: Person,
  repository: Repository,
  moves: readonly RefMove[],
): Promise<void> {
  const zero = '0'.repeat(40)
  const lines = moves.map(({ name, from, to }) => {
    const expected = from === undefined ? '' : ` ${from ?? zero}`
    return to === null ? `delete ${name}${expected}` : `update ${name} ${to}${expected}`
  })
  try {
    await writeRefs(repository.folder, lines)
  } catch (error) {
    if (!(error instanceof GitFailure)) throw error
    if (/but expected|reference already exists|unable to resolve/.test(error.stderr)) {
      throw new Refusal(422, 'Reference cannot be updated', { type: 'STALE_DATA' })
    }
    // A branch in the way of a folder of branches, or the other way round; a name that git does not take.
    throw new Refusal(422, 'Reference update failed')
  }
  for (const { name, to } of moves) {
    if (!name.startsWith('refs/heads/')) continue
    const branch = name.slice('refs/heads/'.length)
    if (to === null) closeWithoutHead(hub, by, repository, branch)
    else await followBranches(hub, by, repository, branch, to)
  }
}

async function judgeMove(token: Token, repository: Repository, move: RefMove): Promise<void> {
  const current = await readRef(repository, move.name)
  if (isProtected(repository, move.name)) {
    if (current === null) throw new Refusal(422, 'Reference update failed')
    const what = move.to === null ? 'Cannot delete this branch' : 'Changes must be made through a pull request.'
    throw new Refusal(422, `Repository rule violations found\n\n${what}\n\n`)
  }
  if (move.to === null) {
    if (current === null) throw new Refusal(422, 'Reference does not exist')
    return
  }
  const kind = await kindOf(repository.folder, move.to)
  if (kind === null) throw new Refusal(422, 'Object does not exist')
  if (move.name.startsWith('refs/heads/') && kind !== 'commit') throw new Refusal(422, 'Reference update failed')
  if (current !== null && !move.force && !(await isAncestor(repository.folder, current.sha, move.to))) {
    throw new Refusal(422, 'Update is not a fast forward')
  }
  await refuseWorkflows(token, repository, move.to)
}

/** The token of a workflow can never change workflows; an app can when it has the permission. */
async function refuseWorkflows(token: Token, repository: Repository, sha: string): Promise<void> {
  if (levelIn(token, repository, 'workflows') === 'write') return
  const branches = (await listRefs(repository, 'refs/heads/')).map(ref => ref.sha)
  const path = await newlyTouched(repository.folder, sha, branches, '.github/workflows')
  if (path === null) return
  throw new Refusal(
    403,
    `refusing to allow a GitHub App to create or update workflow \`${path}\` without \`workflows\` permission`,
  )
}

export function isProtected(repository: Repository, name: string): boolean {
  const branch = name.replace(/^refs\/heads\//, '')
  return repository.protected.some(pattern =>
    pattern.endsWith('*') ? branch.startsWith(pattern.slice(0, -1)) : branch === pattern,
  )
}
