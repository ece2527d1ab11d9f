/** The repository itself, its branches, contents, commits, tags and releases. */

import { readCommit } from '../git/commits.ts'
import { changedFiles } from '../git/diff.ts'
import { gitText } from '../git/git.ts'
import { commitsBetween, mergeBase } from '../git/history.ts'
import { entryAt, readBlob, readTree, type TreeEntry, writeTree } from '../git/objects.ts'
import { fullName, type Repository } from '../hub.ts'
import { branchHead, isEmpty, isProtected, listRefs } from '../refs.ts'
import { notFound, Refusal } from '../refusal.ts'
import { levelIn } from '../tokens.ts'
import { fileViews } from './pull-views.ts'
import { repositoryView } from './repository-view.ts'
import { type Call, commitBehind, type Handlers, ok, page } from './route.ts'
import { commitView, nodeId, releaseView, repositoryApi, repositoryUrl, type View } from './views.ts'

export const repositoryHandlers: Handlers = {
  'repos/get': (call, repository) => ok(repositoryView(call.hub, call.token, repository)),

  'repos/list-branches': async (call, repository) => {
    const refs = await listRefs(repository, 'refs/heads/')
    return page(call, `/repos/${fullName(repository)}/branches`, refs, ref => ({
      name: ref.name.slice('refs/heads/'.length),
      commit: { sha: ref.sha, url: repositoryApi(call.hub, repository, `/commits/${ref.sha}`) },
      protected: isProtected(repository, ref.name),
    }))
  },

  'repos/get-branch': async (call, repository) => {
    const name = call.params['branch'] ?? ''
    const sha = await branchHead(repository, name)
    if (sha === null) throw new Refusal(404, 'Branch not found')
    const api = repositoryApi(call.hub, repository, `/branches/${name}`)
    const guarded = isProtected(repository, name)
    return ok({
      name,
      commit: await commitView(call.hub, repository, sha),
      _links: { self: api, html: repositoryUrl(call.hub, repository, `/tree/${name}`) },
      protected: guarded,
      protection: {
        enabled: guarded,
        required_status_checks: { enforcement_level: 'off', contexts: [], checks: [] },
      },
      protection_url: `${api}/protection`,
    })
  },

  'repos/list-commits': async (call, repository) => {
    if (await isEmpty(repository)) throw new Refusal(409, 'Git Repository is empty.')
    const from = await commitBehind(repository, call.query.get('sha') ?? repository.defaultBranch)
    if (from === null) throw notFound()
    const path = call.query.get('path')
    const ids = (await gitText(repository.folder, ['rev-list', from, ...(path === null ? [] : ['--', path])])).split(
      '\n',
    )
    const commits = ids.filter(id => id !== '')
    return page(call, `/repos/${fullName(repository)}/commits`, commits, sha => commitView(call.hub, repository, sha))
  },

  'repos/get-commit': async (call, repository) => {
    if (await isEmpty(repository)) throw new Refusal(409, 'Git Repository is empty.')
    const name = call.params['ref'] ?? ''
    const sha = await commitBehind(repository, name)
    if (sha === null) throw new Refusal(422, `No commit found for SHA: ${name}`)
    const view = await commitView(call.hub, repository, sha)
    const [parent] = (await readCommit(repository.folder, sha)).parents
    const before = parent ?? (await writeTree(repository.folder, null, []))
    const files = await changedFiles(repository.folder, before, sha)
    const additions = files.reduce((sum, file) => sum + file.additions, 0)
    const deletions = files.reduce((sum, file) => sum + file.deletions, 0)
    return ok({
      ...view,
      stats: { total: additions + deletions, additions, deletions },
      files: await fileViews(call.hub, repository, before, sha),
    })
  },

  'repos/compare-commits-with-basehead': async (call, repository) => {
    const [baseName = '', headName = ''] = (call.params['basehead'] ?? '').split('...')
    const base = await commitBehind(repository, baseName)
    const head = await commitBehind(repository, headName)
    const fork = base === null || head === null ? null : await mergeBase(repository.folder, base, head)
    if (base === null || head === null || fork === null) throw notFound()
    const ahead = await commitsBetween(repository.folder, [base], head)
    const behind = await commitsBetween(repository.folder, [head], base)
    const html = repositoryUrl(call.hub, repository, `/compare/${baseName}...${headName}`)
    return ok({
      url: repositoryApi(call.hub, repository, `/compare/${baseName}...${headName}`),
      html_url: html,
      permalink_url: repositoryUrl(call.hub, repository, `/compare/${base.slice(0, 7)}...${head.slice(0, 7)}`),
      diff_url: `${html}.diff`,
      patch_url: `${html}.patch`,
      base_commit: await commitView(call.hub, repository, base),
      merge_base_commit: await commitView(call.hub, repository, fork),
      status: standing(ahead.length, behind.length),
      ahead_by: ahead.length,
      behind_by: behind.length,
      total_commits: ahead.length,
      commits: await Promise.all(ahead.map(sha => commitView(call.hub, repository, sha))),
      files: await fileViews(call.hub, repository, fork, head),
    })
  },

  'repos/get-content': async (call, repository) => {
    if (await isEmpty(repository)) throw new Refusal(404, 'This repository is empty.')
    const ref = call.query.get('ref') ?? repository.defaultBranch
    const commit = await commitBehind(repository, ref)
    if (commit === null) throw new Refusal(404, `No commit found for the ref ${ref}`)
    const path = (call.params['path'] ?? '').replace(/^\/+|\/+$/g, '')
    if (path === '') return ok(await folderView(call, repository, commit, ref, ''))
    const entry = await entryAt(repository.folder, commit, path)
    if (entry === null) throw notFound()
    if (entry.type === 'tree') return ok(await folderView(call, repository, commit, ref, path))
    return ok(await contentView(call, repository, ref, entry))
  },

  'repos/list-tags': async (call, repository) => {
    const refs = [...(await listRefs(repository, 'refs/tags/'))].reverse()
    return page(call, `/repos/${fullName(repository)}/tags`, refs, ref => {
      const name = ref.name.slice('refs/tags/'.length)
      return {
        name,
        commit: { sha: ref.sha, url: repositoryApi(call.hub, repository, `/commits/${ref.sha}`) },
        zipball_url: repositoryApi(call.hub, repository, `/zipball/${ref.name}`),
        tarball_url: repositoryApi(call.hub, repository, `/tarball/${ref.name}`),
        node_id: nodeId('REF', `${repository.id}:${ref.name}`),
      }
    })
  },

  'repos/list-releases': (call, repository) => {
    const seen = visibleReleases(call, repository)
    return page(call, `/repos/${fullName(repository)}/releases`, seen, one => releaseView(call.hub, repository, one))
  },

  'repos/get-latest-release': (call, repository) => {
    const latest = visibleReleases(call, repository).find(release => !release.draft && !release.prerelease)
    if (latest === undefined) throw notFound()
    return ok(releaseView(call.hub, repository, latest))
  },

  'repos/get-release-by-tag': (call, repository) => {
    const release = repository.releases.find(one => !one.draft && one.tag === call.params['tag'])
    if (release === undefined) throw notFound()
    return ok(releaseView(call.hub, repository, release))
  },
}

/** Newest first. Drafts show only to those who may write. */
function visibleReleases(call: Call, repository: Repository) {
  const writes = levelIn(call.token, repository, 'contents') === 'write'
  return repository.releases
    .filter(release => writes || !release.draft)
    .sort((one, other) => (one.publishedAt < other.publishedAt ? 1 : -1))
}

function standing(ahead: number, behind: number): string {
  if (ahead > 0 && behind > 0) return 'diverged'
  if (ahead > 0) return 'ahead'
  return behind > 0 ? 'behind' : 'identical'
}

async function folderView(
  call: Call,
  repository: Repository,
  commit: string,
  ref: string,
  path: string,
): Promise<readonly View[]> {
  const entries = await readTree(repository.folder, path === '' ? commit : `${commit}:${path}`, false)
  return entries.map(entry =>
    entryView(call, repository, ref, { ...entry, path: path === '' ? entry.path : `${path}/${entry.path}` }),
  )
}

async function contentView(call: Call, repository: Repository, ref: string, entry: TreeEntry): Promise<View> {
  const view = entryView(call, repository, ref, entry)
  if (entry.type === 'commit') return { ...view, submodule_git_url: null }
  const bytes = await readBlob(repository.folder, entry.sha)
  if (entry.mode === '120000') return { ...view, type: 'symlink', target: bytes.toString('utf8') }
  return { ...view, content: bytes.toString('base64').replace(/.{60}/g, '$&\n'), encoding: 'base64' }
}

function entryView(call: Call, repository: Repository, ref: string, entry: TreeEntry): View {
  const path = entry.path.split('/').map(encodeURIComponent).join('/')
  const url = repositoryApi(call.hub, repository, `/contents/${path}?ref=${encodeURIComponent(ref)}`)
  const kind = entry.type === 'tree' ? 'tree' : 'blob'
  const html = repositoryUrl(call.hub, repository, `/${kind}/${ref}/${path}`)
  const gitUrl = repositoryApi(call.hub, repository, `/git/${kind}s/${entry.sha}`)
  return {
    type:
      entry.type === 'tree'
        ? 'dir'
        : entry.type === 'commit'
          ? 'submodule'
          : entry.mode === '120000'
            ? 'symlink'
            : 'file',
    size: entry.size ?? 0,
    name: entry.path.split('/').at(-1),
    path: entry.path,
    sha: entry.sha,
    url,
    git_url: gitUrl,
    html_url: html,
    download_url: entry.type === 'blob' ? repositoryUrl(call.hub, repository, `/raw/${ref}/${path}`) : null,
    _links: { self: url, git: gitUrl, html },
  }
}
