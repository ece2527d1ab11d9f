/** What a person sees who follows a link: a pull request as plain text, with its diff. Not GitHub's pages. */
import { gitText } from './git/git.ts'
import { mergeBase } from './git/history.ts'
import { findRepository, type Hub } from './hub.ts'
import { pullsOf } from './pulls.ts'

/** The text behind `/owner/name/pull/N` (or `….diff`), or null. Private repositories have no pages. */
export async function pageAt(hub: Hub, path: string): Promise<string | null> {
  const match = /^\/(?<owner>[^/]+)\/(?<name>[^/]+)\/pull\/(?<number>\d+)(?<diff>\.diff)?$/.exec(path)
  const { owner = '', name = '', number = '', diff } = match?.groups ?? {}
  const repository = match === null ? null : findRepository(hub, owner, name)
  if (repository === null || repository.private) return null
  const thread = pullsOf(repository).find(one => one.number === Number(number))
  if (thread === undefined) return null
  const { pull } = thread
  const fork = (await mergeBase(repository.folder, pull.baseSha, pull.headSha)) ?? pull.baseSha
  const changes = await gitText(repository.folder, ['diff-tree', '-r', '-p', '-M', fork, pull.headSha])
  if (diff !== undefined) return `${changes}\n`
  const state = pull.merged === null ? `${thread.state}${pull.draft ? ', draft' : ''}` : 'merged'
  const labels = thread.labels.map(label => label.name).join(', ')
  const head = `${thread.title} #${thread.number} (${state})`
  const line = `${thread.author.login} wants ${pull.headRepository.owner.login}:${pull.headBranch} in ${pull.baseBranch}`
  return [head, line, ...(labels === '' ? [] : [`Labels: ${labels}`]), '', thread.body ?? '', '', changes, ''].join(
    '\n',
  )
}
