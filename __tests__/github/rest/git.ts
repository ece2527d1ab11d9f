/** The calls below `git/`: references, blobs, trees and commits. */
import { readCommit, type Signature, writeCommit } from '../git/commits.ts'
import { isSha } from '../git/git.ts'
import { kindOf, readBlob, readTree, type TreeChange, writeBlobs, writeTree } from '../git/objects.ts'
import { inspect } from '../git/reader.ts'
import { type Hub, isoNow, type Repository, type Token } from '../hub.ts'
import { listRefs, moveRefs, mustHoldSomething, readRef } from '../refs.ts'
import { notFound, Refusal } from '../refusal.ts'
import { isInstallation, mustWrite } from '../tokens.ts'
import { commitAsGitHub, signatureOf } from '../web-flow.ts'
import { type Call, created, type Handlers, ok, page } from './route.ts'
import { gitCommitView, nodeId, refView, repositoryApi } from './views.ts'

export const gitHandlers: Handlers = {
  'git/get-ref': async (call, repository) => {
    await mustHoldSomething(repository)
    const ref = await readRef(repository, `refs/${call.params['ref']}`)
    if (ref === null) throw notFound()
    return ok(refView(call.hub, repository, ref))
  },

  'git/list-matching-refs': async (call, repository) => {
    await mustHoldSomething(repository)
    const refs = await listRefs(repository, `refs/${call.params['ref']}`)
    const path = `/repos/${repository.owner.login}/${repository.name}/git/matching-refs/${call.params['ref']}`
    return page(call, path, refs, ref => refView(call.hub, repository, ref))
  },

  'git/create-ref': async (call, repository) => {
    const { ref, sha } = call.body as { ref: string; sha: string }
    mustWrite(call.token, repository, 'contents')
    await mustHoldSomething(repository)
    if (!/^refs\/[^/]+\/.+/.test(ref)) throw new Refusal(422, "Reference name must start with 'refs/'.")
    if ((await readRef(repository, ref)) !== null) throw new Refusal(422, 'Reference already exists')
    await moveRefs(call.hub, call.token, repository, [{ name: ref, from: null, to: sha, force: false }])
    return created(refView(call.hub, repository, await mustRead(repository, ref)))
  },

  'git/update-ref': async (call, repository) => {
    const { sha, force = false } = call.body as { sha: string; force?: boolean }
    const name = `refs/${call.params['ref']}`
    mustWrite(call.token, repository, 'contents')
    await mustHoldSomething(repository)
    const current = await readRef(repository, name)
    if (current === null) throw new Refusal(422, 'Reference does not exist')
    await moveRefs(call.hub, call.token, repository, [{ name, from: current.sha, to: sha, force }])
    return ok(refView(call.hub, repository, await mustRead(repository, name)))
  },

  'git/delete-ref': async (call, repository) => {
    mustWrite(call.token, repository, 'contents')
    await mustHoldSomething(repository)
    await moveRefs(call.hub, call.token, repository, [{ name: `refs/${call.params['ref']}`, to: null, force: true }])
    return { status: 204 }
  },

  'git/create-blob': async (call, repository) => {
    const { content, encoding = 'utf-8' } = call.body as { content: string; encoding?: string }
    mustWrite(call.token, repository, 'contents')
    await mustHoldSomething(repository)
    if (encoding === 'base64' && !/^[A-Za-z0-9+/\s]*=*\s*$/.test(content)) {
      throw new Refusal(422, 'content is not valid Base64')
    }
    const [sha = ''] = await writeBlobs(repository.folder, [
      Buffer.from(content, encoding === 'base64' ? 'base64' : 'utf8'),
    ])
    return created({ sha, url: repositoryApi(call.hub, repository, `/git/blobs/${sha}`) })
  },

  'git/get-blob': async (call, repository) => {
    await mustHoldSomething(repository)
    const sha = call.params['file_sha'] ?? ''
    if ((await kindOf(repository.folder, sha)) !== 'blob') throw notFound()
    const bytes = await readBlob(repository.folder, sha)
    return ok({
      sha,
      node_id: nodeId('B', `${repository.id}:${sha}`),
      url: repositoryApi(call.hub, repository, `/git/blobs/${sha}`),
      size: bytes.length,
      content: bytes.toString('base64').replace(/.{60}/g, '$&\n'),
      encoding: 'base64',
    })
  },

  'git/create-tree': async (call, repository) => {
    mustWrite(call.token, repository, 'contents')
    await mustHoldSomething(repository)
    const sha = await createTree(repository, call.body as unknown as TreeRequest)
    return created(await treeView(call, repository, sha, false))
  },

  'git/get-tree': async (call, repository) => {
    await mustHoldSomething(repository)
    const tree = await inspect(repository.folder, `${call.params['tree_sha']}^{tree}`)
    if (tree === null) throw notFound()
    return ok(await treeView(call, repository, tree.sha, call.query.has('recursive')))
  },

  'git/create-commit': async (call, repository) => {
    const body = call.body as unknown as CommitRequest
    mustWrite(call.token, repository, 'contents')
    await mustHoldSomething(repository)
    if (body.signature !== undefined) throw new Refusal(422, 'Signatures are not served by this GitHub for tests')
    if ((await kindOf(repository.folder, body.tree)) !== 'tree') throw new Refusal(422, 'Tree SHA does not exist')
    for (const parent of body.parents ?? []) {
      if ((await kindOf(repository.folder, parent)) !== 'commit') {
        throw new Refusal(422, 'Parent SHA does not exist or is not a commit object')
      }
    }
    const sha = await createCommit(call.hub, call.token, repository, body)
    return created(gitCommitView(call.hub, repository, await readCommit(repository.folder, sha)))
  },

  'git/get-commit': async (call, repository) => {
    await mustHoldSomething(repository)
    const sha = call.params['commit_sha'] ?? ''
    if ((await kindOf(repository.folder, sha)) !== 'commit') throw notFound()
    return ok(gitCommitView(call.hub, repository, await readCommit(repository.folder, sha)))
  },
}

interface TreeRequest {
  readonly base_tree?: string
  readonly tree: readonly {
    readonly path?: string
    readonly mode?: string
    readonly type?: string
    readonly sha?: string | null
    readonly content?: string
  }[]
}

interface CommitRequest {
  readonly message: string
  readonly tree: string
  readonly parents?: readonly string[]
  readonly author?: Partial<Signature>
  readonly committer?: Partial<Signature>
  readonly signature?: string
}

async function createTree(repository: Repository, request: TreeRequest): Promise<string> {
  const { folder } = repository
  let base: string | null = null
  if (request.base_tree !== undefined) {
    base = isSha(request.base_tree) ? ((await inspect(folder, `${request.base_tree}^{tree}`))?.sha ?? null) : null
    if (base === null) throw new Refusal(422, 'base_tree is not a valid tree oid')
  }
  const inline = request.tree.filter(entry => entry.content !== undefined)
  const written = await writeBlobs(
    folder,
    inline.map(entry => entry.content ?? ''),
  )
  const changes: TreeChange[] = []
  for (const entry of request.tree) {
    const { path, mode, sha } = entry
    if (path === undefined || !isSafePath(path)) throw new Refusal(422, 'tree.path contains a malformed path component')
    if (mode === undefined) throw new Refusal(422, 'Must supply tree.mode')
    if (sha !== undefined && entry.content !== undefined)
      throw new Refusal(422, 'Must supply either tree.sha or tree.content')
    if (sha === undefined && entry.content === undefined) throw new Refusal(422, 'Must supply tree.sha or tree.content')
    if (sha === null) await mustBeThere(folder, base, path)
    else if (sha !== undefined && mode !== '160000') await mustFit(folder, sha, mode)
    changes.push({ path, mode, sha: sha === undefined ? (written[inline.indexOf(entry)] ?? null) : sha })
  }
  return writeTree(folder, base, changes)
}

function isSafePath(path: string): boolean {
  return (
    path !== '' &&
    path.split('/').every(part => part !== '' && part !== '.' && part !== '..' && part.toLowerCase() !== '.git')
  )
}

async function mustBeThere(folder: string, base: string | null, path: string): Promise<void> {
  const found = base === null ? null : await inspect(folder, `${base}:${path}`)
  if (found === null) throw new Refusal(422, 'GitRPC::BadObjectState')
}

async function mustFit(folder: string, sha: string, mode: string): Promise<void> {
  const kind = await kindOf(folder, sha)
  if (kind === null) throw new Refusal(422, `tree.sha ${sha} is not a valid blob`)
  if (kind !== (mode === '040000' ? 'tree' : 'blob')) throw new Refusal(422, `tree.sha ${sha} is not a valid ${kind}`)
}

/**
 * GitHub signs what a bot commits through the API when the bot leaves author and committer to GitHub. What a person's
 * token commits, or what names an author, is not signed.
 */
async function createCommit(hub: Hub, token: Token, repository: Repository, request: CommitRequest): Promise<string> {
  const { tree, parents = [], message } = request
  const own = signatureOf(token.person, isoNow())
  if (isInstallation(token) && request.author === undefined && request.committer === undefined) {
    return commitAsGitHub(hub, repository, { tree, parents, message, author: own })
  }
  const author = { ...own, ...request.author }
  const committer = { ...author, ...request.committer }
  return writeCommit(repository.folder, { tree, parents, message, author, committer }, null)
}

async function treeView(call: Call, repository: Repository, sha: string, recursive: boolean): Promise<unknown> {
  const kinds: Readonly<Record<string, string>> = { tree: 'trees', blob: 'blobs' }
  const entries = await readTree(repository.folder, sha, recursive)
  return {
    sha,
    url: repositoryApi(call.hub, repository, `/git/trees/${sha}`),
    tree: entries.map(({ path, mode, type, sha: id, size }) => ({
      path,
      mode,
      type,
      sha: id,
      ...(size === null ? {} : { size }),
      ...(type === 'commit' ? {} : { url: repositoryApi(call.hub, repository, `/git/${kinds[type]}/${id}`) }),
    })),
    truncated: false,
  }
}

async function mustRead(repository: Repository, name: string) {
  const ref = await readRef(repository, name)
  if (ref === null) throw notFound()
  return ref
}
