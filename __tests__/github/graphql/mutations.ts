/** References and commits made and changed with GraphQL. Rights and refusals are those of REST. */
import { readTree, writeBlobs, writeTree } from '../git/objects.ts'
import { findRepository, fullName, isoNow, type Repository } from '../hub.ts'
import { branchHead, moveRefs, mustHoldSomething, type RefMove, readRef } from '../refs.ts'
import { Refusal } from '../refusal.ts'
import { canSee, mustWrite } from '../tokens.ts'
import { commitAsGitHub, signatureOf } from '../web-flow.ts'
import { type Input, refById, repositoryById } from './by-id.ts'
import { objectNode, refNode } from './nodes.ts'
import type { Context } from './run.ts'

const zero = '0'.repeat(40)

export const mutations = {
  createRef: async ({ input }: Input<{ repositoryId: string; name: string; oid: string }>, context: Context) => {
    const repository = repositoryById(context, input.repositoryId)
    mustWrite(context.token, repository, 'contents')
    await mustHoldSomething(repository)
    if (!/^refs\/[^/]+\/.+/.test(input.name)) throw new Refusal(422, `${input.name} is not a valid ref name.`)
    if ((await readRef(repository, input.name)) !== null) {
      throw new Refusal(422, `A ref named "${input.name}" already exists in the repository.`)
    }
    await moveRefs(context.hub, context.token, repository, [
      { name: input.name, from: null, to: input.oid, force: false },
    ])
    return { clientMutationId: input.clientMutationId ?? null, ref: () => refNamed(context, repository, input.name) }
  },

  updateRef: async ({ input }: Input<{ refId: string; oid: string; force: boolean }>, context: Context) => {
    const { repository, name } = await refById(context, input.refId)
    mustWrite(context.token, repository, 'contents')
    await moveRefs(context.hub, context.token, repository, [{ name, to: input.oid, force: input.force }])
    return { clientMutationId: input.clientMutationId ?? null, ref: () => refNamed(context, repository, name) }
  },

  deleteRef: async ({ input }: Input<{ refId: string }>, context: Context) => {
    const { repository, name } = await refById(context, input.refId)
    mustWrite(context.token, repository, 'contents')
    await moveRefs(context.hub, context.token, repository, [{ name, to: null, force: true }])
    return { clientMutationId: input.clientMutationId ?? null }
  },

  updateRefs: async (
    { input }: Input<{ repositoryId: string; refUpdates: readonly RefUpdate[] }>,
    context: Context,
  ) => {
    const repository = repositoryById(context, input.repositoryId)
    mustWrite(context.token, repository, 'contents')
    await mustHoldSomething(repository)
    const moves = input.refUpdates.map(toMove)
    for (const { name, from } of moves) {
      const current = (await readRef(repository, name))?.sha ?? null
      if (from === undefined || from === current) continue
      throw new Refusal(422, `Reference ${name} is at ${current ?? zero} but expected ${from ?? zero}`, {
        type: 'STALE_DATA',
      })
    }
    await moveRefs(context.hub, context.token, repository, moves)
    return { clientMutationId: input.clientMutationId ?? null }
  },

  createCommitOnBranch: async ({ input }: Input<CommitInput>, context: Context) => {
    const { repository, branch } = await committable(context, input.branch)
    mustWrite(context.token, repository, 'contents')
    const head = await branchHead(repository, branch)
    if (head !== input.expectedHeadOid) {
      throw new Refusal(422, `Expected branch to point to "${head ?? ''}" but it did not. Pull and try again.`, {
        type: 'STALE_DATA',
      })
    }
    const sha = await commitOn(context, repository, head, input)
    await moveRefs(context.hub, context.token, repository, [
      { name: `refs/heads/${branch}`, from: head, to: sha, force: false },
    ])
    return {
      clientMutationId: input.clientMutationId ?? null,
      commit: () => objectNode(context, repository, sha, 'commit'),
      ref: () => refNamed(context, repository, `refs/heads/${branch}`),
    }
  },
}

interface RefUpdate {
  readonly name: string
  readonly beforeOid?: string
  readonly afterOid: string
  readonly force: boolean
}

interface CommitInput {
  readonly branch: { readonly id?: string; readonly branchName?: string; readonly repositoryNameWithOwner?: string }
  readonly expectedHeadOid: string
  readonly message: { readonly headline: string; readonly body?: string }
  readonly fileChanges?: {
    readonly additions?: readonly { readonly path: string; readonly contents: string }[]
    readonly deletions?: readonly { readonly path: string }[]
  }
}

/** Zeros mean "not there": before, the reference must not exist; after, it is taken away. */
function toMove({ name, beforeOid, afterOid, force }: RefUpdate): RefMove {
  const to = afterOid === zero ? null : afterOid
  if (beforeOid === undefined) return { name, to, force }
  return { name, from: beforeOid === zero ? null : beforeOid, to, force }
}

/** Always signed by GitHub, in the name of the token's owner. The input knows no file modes: additions are plain files. */
async function commitOn(context: Context, repository: Repository, head: string, input: CommitInput): Promise<string> {
  const { additions = [], deletions = [] } = input.fileChanges ?? {}
  const blobs = await writeBlobs(
    repository.folder,
    additions.map(({ contents }) => Buffer.from(contents, 'base64')),
  )
  const present = new Set(await listPaths(repository, head))
  const absent = deletions.find(({ path }) => !present.has(path))
  if (absent !== undefined) {
    throw new Refusal(422, `A path was requested for deletion which does not exist as of commit oid \`${head}\``)
  }
  const tree = await writeTree(repository.folder, head, [
    ...deletions.map(({ path }) => ({ path, mode: '100644', sha: null })),
    ...additions.map(({ path }, index) => ({ path, mode: '100644', sha: blobs[index] ?? null })),
  ])
  const { headline, body } = input.message
  const message = body === undefined || body === '' ? headline : `${headline}\n\n${body}`
  const author = signatureOf(context.token.person, isoNow())
  return commitAsGitHub(context.hub, repository, { tree, parents: [head], message, author })
}

async function listPaths(repository: Repository, commit: string): Promise<readonly string[]> {
  return (await readTree(repository.folder, commit, true)).map(entry => entry.path)
}

async function committable(
  context: Context,
  branch: CommitInput['branch'],
): Promise<{ repository: Repository; branch: string }> {
  if (branch.id !== undefined) {
    const { repository, name } = await refById(context, branch.id)
    return { repository, branch: name.replace(/^refs\/heads\//, '') }
  }
  const [owner = '', name = ''] = (branch.repositoryNameWithOwner ?? '').split('/')
  const repository = findRepository(context.hub, owner, name)
  if (repository === null || !canSee(context.token, repository)) {
    throw new Refusal(404, `Could not resolve to a Repository with the name '${branch.repositoryNameWithOwner ?? ''}'.`)
  }
  const branchName = (branch.branchName ?? '').replace(/^refs\/heads\//, '')
  if ((await branchHead(repository, branchName)) === null) {
    throw new Refusal(404, `No ref named "${branchName}" exists in ${fullName(repository)}.`)
  }
  return { repository, branch: branchName }
}

async function refNamed(context: Context, repository: Repository, name: string): Promise<unknown> {
  const ref = await readRef(repository, name)
  return ref === null ? null : refNode(context, repository, ref)
}
