/** Who may clone and who may push; after a push the pull requests follow. */
import type { IncomingMessage, ServerResponse } from 'node:http'
import { closeWithoutHead, followBranches } from './follow.ts'
import { serveGit } from './git/http.ts'
import { findRepository, type Hub, type Repository, type Token } from './hub.ts'
import { listRefs, type Ref } from './refs.ts'
import { Refusal } from './refusal.ts'
import { canSee, levelIn } from './tokens.ts'

interface Visit {
  readonly request: IncomingMessage
  readonly response: ServerResponse
  readonly owner: string
  readonly name: string
  /** `info/refs`, `git-upload-pack`, `git-receive-pack`. */
  readonly service: string
  readonly query: string
}

export async function openGitDoor(
  hub: Hub,
  token: Token | Refusal,
  visit: Visit,
  inTurn: (work: () => Promise<void>) => Promise<void>,
): Promise<void> {
  const { request, response, owner, name, service, query } = visit
  const deny = (status: number, text: string) => {
    if (status === 401) response.setHeader('www-authenticate', 'Basic realm="GitHub"')
    response.writeHead(status, { 'content-type': 'text/plain' }).end(text)
  }
  if (token instanceof Refusal) return deny(401, 'Invalid username or token.')
  const repository = findRepository(hub, owner, name)
  if (repository === null || !canSee(token, repository)) {
    return deny(token.kind === 'anonymous' ? 401 : 404, 'Repository not found.')
  }
  const { folder } = repository
  const pushes = service === 'git-receive-pack' || query.includes('service=git-receive-pack')
  if (!pushes) return serveGit(request, response, { folder, service, query, push: null })
  if (token.kind === 'anonymous') return deny(401, 'Authentication is needed to push.')
  if (levelIn(token, repository, 'contents') !== 'write') {
    return deny(403, `Permission to ${owner}/${name}.git denied to ${token.person.login}.`)
  }
  if (repository.archived) return deny(403, 'This repository was archived so it is read-only.')
  const push = {
    user: token.person.login,
    protectedBranches: repository.protected,
    mayChangeWorkflows: levelIn(token, repository, 'workflows') === 'write',
  }
  await inTurn(async () => {
    const before = await listRefs(repository, 'refs/heads/')
    const follow = () => followPush(hub, token, repository, before)
    await serveGit(request, response, { folder, service, query, push }, follow)
  })
}

async function followPush(hub: Hub, token: Token, repository: Repository, before: readonly Ref[]): Promise<void> {
  const after = await listRefs(repository, 'refs/heads/')
  const branch = (ref: Ref) => ref.name.slice('refs/heads/'.length)
  for (const ref of after) {
    const moved = !before.some(old => old.name === ref.name && old.sha === ref.sha)
    if (moved) await followBranches(hub, token.person, repository, branch(ref), ref.sha)
  }
  for (const old of before) {
    const gone = !after.some(ref => ref.name === old.name)
    if (gone) closeWithoutHead(hub, token.person, repository, branch(old))
  }
}
