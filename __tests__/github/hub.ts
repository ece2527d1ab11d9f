/** What this GitHub holds in memory, beside the git repositories on disk: plain data that the other files read and change. */
import type { SigningKey } from './git/sign.ts'

export interface Person {
  readonly id: number
  readonly login: string
  readonly type: 'User' | 'Bot' | 'Organization'
  readonly name: string
  readonly email: string
}

export type Level = 'none' | 'read' | 'write'
export type Area = 'contents' | 'pullRequests' | 'issues' | 'workflows' | 'members'
export type Permissions = { readonly [area in Area]: Level }

/** `github-actions` and `app` are installations: they act as a bot, on the repositories that they are installed on. */
export interface Token {
  readonly value: string
  readonly kind: 'github-actions' | 'app' | 'pat' | 'read-only' | 'anonymous'
  readonly person: Person
  /** Full names in lower case; `all` for what the person can reach. */
  readonly repositories: readonly string[] | 'all'
  readonly permissions: Permissions
  readonly rate: { limit: number; used: number; reset: number }
}

export interface Label {
  readonly id: number
  readonly name: string
  readonly color: string
  readonly description: string | null
}

export interface Comment {
  readonly id: number
  readonly author: Person
  readonly createdAt: string
  readonly body: string
}

export interface Release {
  readonly id: number
  readonly tag: string
  readonly name: string
  readonly body: string
  readonly publishedAt: string
  readonly prerelease: boolean
  readonly draft: boolean
  readonly author: Person
}

/** An issue. A pull request is one too: then it has a `pull`. */
export interface Thread {
  readonly id: number
  readonly number: number
  readonly author: Person
  readonly createdAt: string
  title: string
  body: string | null
  state: 'open' | 'closed'
  updatedAt: string
  closedAt: string | null
  closedBy: Person | null
  labels: Label[]
  assignees: Person[]
  comments: Comment[]
  readonly pull: Pull | null
}

export interface Pull {
  readonly headRepository: Repository
  readonly headBranch: string
  /** Follows the branch while the pull request is open, and stays where it was when it closes. */
  headSha: string
  baseBranch: string
  baseSha: string
  draft: boolean
  maintainerCanModify: boolean
  merged: { readonly at: string; readonly by: Person; readonly sha: string } | null
  reviewers: Person[]
  teams: Team[]
}

export interface Team {
  readonly id: number
  readonly slug: string
  readonly name: string
}

export interface Repository {
  readonly id: number
  readonly owner: Person
  readonly name: string
  /** The bare repository. */
  readonly folder: string
  readonly createdAt: string
  readonly parent: Repository | null
  private: boolean
  archived: boolean
  defaultBranch: string
  /** The setting "Allow GitHub Actions to create and approve pull requests". */
  allowActionsToOpen: boolean
  /** Branches (names, or patterns with a `*` at the end) that change by pull request only. */
  protected: readonly string[]
  labels: Label[]
  readonly threads: Thread[]
  readonly releases: Release[]
  /** By login in lower case. The owner always writes. */
  readonly collaborators: Map<string, 'read' | 'write'>
  /** Teams of the organization that may see the repository. */
  readonly teams: Team[]
}

export interface Hub {
  /** `http://127.0.0.1:PORT`, known once the server listens. */
  url: string
  readonly folder: string
  /** GitHub's own key, for commits made through its API. */
  readonly signing: SigningKey
  /** By login in lower case. */
  readonly people: Map<string, Person>
  /** By full name in lower case. */
  readonly repositories: Map<string, Repository>
  readonly tokens: Map<string, Token>
  /** False: a server, or a proxy in front of it, that has REST alone. */
  graphql: boolean
  ids: number
}

export function nextId(hub: Hub): number {
  hub.ids += 1
  return hub.ids
}

export function fullName(repository: Repository): string {
  return `${repository.owner.login}/${repository.name}`
}

/** GitHub compares names without regard to case. */
export function findRepository(hub: Hub, owner: string, name: string): Repository | null {
  return hub.repositories.get(`${owner}/${name}`.toLowerCase()) ?? null
}

export function findPerson(hub: Hub, login: string): Person | null {
  return hub.people.get(login.toLowerCase()) ?? null
}

export function isoNow(): string {
  return new Date().toISOString().replace(/\.\d+Z$/, 'Z')
}
