/** People, repositories, references and commits as REST shows them. */
import { type Commit, isSignedWith, readCommit } from '../git/commits.ts'
import type { Hub, Label, Person, Release, Repository } from '../hub.ts'
import { fullName } from '../hub.ts'
import type { Ref } from '../refs.ts'

export type View = Record<string, unknown>

/** An opaque id as GraphQL and REST share it: the prefix says what it is an id of. */
export function nodeId(prefix: string, key: number | string): string {
  return `${prefix}_${Buffer.from(String(key)).toString('base64url')}`
}

export function apiUrl(hub: Hub, path: string): string {
  return `${hub.url}/api/v3${path}`
}

export function repositoryApi(hub: Hub, repository: Repository, path = ''): string {
  return apiUrl(hub, `/repos/${fullName(repository)}${path}`)
}

export function repositoryUrl(hub: Hub, repository: Repository, path = ''): string {
  return `${hub.url}/${fullName(repository)}${path}`
}

export function personView(hub: Hub, person: Person): View {
  const api = apiUrl(hub, `/users/${encodeURIComponent(person.login)}`)
  return {
    login: person.login,
    id: person.id,
    node_id: nodeId(person.type === 'Bot' ? 'BOT' : 'U', person.id),
    avatar_url: `${hub.url}/avatars/u/${person.id}`,
    gravatar_id: '',
    url: api,
    html_url: `${hub.url}/${person.type === 'Bot' ? 'apps/' : ''}${person.login.replace('[bot]', '')}`,
    followers_url: `${api}/followers`,
    following_url: `${api}/following{/other_user}`,
    gists_url: `${api}/gists{/gist_id}`,
    starred_url: `${api}/starred{/owner}{/repo}`,
    subscriptions_url: `${api}/subscriptions`,
    organizations_url: `${api}/orgs`,
    repos_url: `${api}/repos`,
    events_url: `${api}/events{/privacy}`,
    received_events_url: `${api}/received_events`,
    type: person.type,
    user_view_type: 'public',
    site_admin: false,
  }
}

export function refView(hub: Hub, repository: Repository, ref: Ref): View {
  const kinds: Readonly<Record<string, string>> = { commit: 'commits', tag: 'tags', blob: 'blobs', tree: 'trees' }
  return {
    ref: ref.name,
    node_id: nodeId('REF', `${repository.id}:${ref.name}`),
    url: repositoryApi(hub, repository, `/git/${ref.name}`),
    object: {
      sha: ref.sha,
      type: ref.type,
      url: repositoryApi(hub, repository, `/git/${kinds[ref.type]}/${ref.sha}`),
    },
  }
}

export interface Verification {
  readonly verified: boolean
  readonly reason: string
  readonly signature: string | null
  readonly payload: string | null
  readonly verified_at: string | null
}

export function verification(hub: Hub, commit: Commit): Verification {
  const { signature, payload, committer } = commit
  if (signature === null) {
    return { verified: false, reason: 'unsigned', signature, payload: null, verified_at: null }
  }
  const verified = isSignedWith(commit, hub.signing)
  const reason = verified ? 'valid' : 'unknown_key'
  return { verified, reason, signature, payload, verified_at: verified ? committer.date : null }
}

export function gitCommitView(hub: Hub, repository: Repository, commit: Commit): View {
  return {
    sha: commit.sha,
    node_id: nodeId('C', `${repository.id}:${commit.sha}`),
    url: repositoryApi(hub, repository, `/git/commits/${commit.sha}`),
    html_url: repositoryUrl(hub, repository, `/commit/${commit.sha}`),
    author: commit.author,
    committer: commit.committer,
    tree: { sha: commit.tree, url: repositoryApi(hub, repository, `/git/trees/${commit.tree}`) },
    message: commit.message,
    parents: commit.parents.map(sha => ({
      sha,
      url: repositoryApi(hub, repository, `/git/commits/${sha}`),
      html_url: repositoryUrl(hub, repository, `/commit/${sha}`),
    })),
    verification: verification(hub, commit),
  }
}

/** The longer form, with the people of GitHub that stand behind author and committer. */
export async function commitView(hub: Hub, repository: Repository, sha: string): Promise<View> {
  const commit = await readCommit(repository.folder, sha)
  const account = (email: string) => {
    const person = [...hub.people.values()].find(one => one.email === email)
    return person === undefined ? null : personView(hub, person)
  }
  const view = gitCommitView(hub, repository, commit)
  return {
    sha,
    node_id: view['node_id'],
    commit: {
      author: commit.author,
      committer: commit.committer,
      message: commit.message,
      tree: view['tree'],
      url: view['url'],
      comment_count: 0,
      verification: view['verification'],
    },
    url: repositoryApi(hub, repository, `/commits/${sha}`),
    html_url: view['html_url'],
    comments_url: repositoryApi(hub, repository, `/commits/${sha}/comments`),
    author: account(commit.author.email),
    committer: account(commit.committer.email),
    parents: commit.parents.map(parent => ({
      sha: parent,
      url: repositoryApi(hub, repository, `/commits/${parent}`),
      html_url: repositoryUrl(hub, repository, `/commit/${parent}`),
    })),
  }
}

export function labelView(hub: Hub, repository: Repository, label: Label): View {
  return {
    id: label.id,
    node_id: nodeId('LA', label.id),
    url: repositoryApi(hub, repository, `/labels/${encodeURIComponent(label.name)}`),
    name: label.name,
    description: label.description,
    color: label.color,
    default: false,
  }
}

export function releaseView(hub: Hub, repository: Repository, release: Release): View {
  const api = repositoryApi(hub, repository, `/releases/${release.id}`)
  return {
    url: api,
    assets_url: `${api}/assets`,
    upload_url: `${api}/assets{?name,label}`,
    html_url: repositoryUrl(hub, repository, `/releases/tag/${release.tag}`),
    id: release.id,
    node_id: nodeId('RE', release.id),
    author: personView(hub, release.author),
    tag_name: release.tag,
    target_commitish: repository.defaultBranch,
    name: release.name,
    draft: release.draft,
    prerelease: release.prerelease,
    immutable: false,
    created_at: release.publishedAt,
    published_at: release.draft ? null : release.publishedAt,
    updated_at: release.publishedAt,
    assets: [],
    tarball_url: repositoryApi(hub, repository, `/tarball/${release.tag}`),
    zipball_url: repositoryApi(hub, repository, `/zipball/${release.tag}`),
    body: release.body,
  }
}
