/** Puts repositories, releases and people's work in place, without asking for rights. */
import { appendFile, cp, mkdir, readdir, readFile, readlink, stat, writeFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { writeCommit } from './git/commits.ts'
import { git } from './git/git.ts'
import { installPushRules } from './git/http.ts'
import { writeBlobs, writeTree } from './git/objects.ts'
import { fullName, type Hub, isoNow, nextId, type Person, type Release, type Repository, type Team } from './hub.ts'
import { addPerson } from './people.ts'
import { applyMoves, branchHead } from './refs.ts'
import { addLabel } from './rest/issues.ts'

/** Text, bytes, or one of them with a mode (`100755`; `120000` with the target as content). */
export type FileContent = string | Uint8Array | { readonly content: string | Uint8Array; readonly mode: string }

/** By path; null takes the file away. */
export type Files = Readonly<Record<string, FileContent | null>>

export interface RepositoryWish {
  /** Files of the first commit, or a folder to copy them from. Default: a README. `{}` leaves the repository empty. */
  readonly files?: Files | string
  readonly private?: boolean
  readonly archived?: boolean
  readonly defaultBranch?: string
  /** The setting "Allow GitHub Actions to create and approve pull requests". Default true. */
  readonly allowActionsToOpen?: boolean
  readonly protected?: readonly string[]
  readonly labels?: readonly string[]
  readonly collaborators?: Readonly<Record<string, 'read' | 'write'>>
  /** Slugs. The owner is an organization then. */
  readonly teams?: readonly string[]
  readonly organization?: boolean
}

export interface ReleaseWish {
  readonly tag: string
  readonly name?: string
  readonly body?: string
  /** ISO 8601. Default now. */
  readonly publishedAt?: string
  readonly prerelease?: boolean
  readonly draft?: boolean
}

export async function createRepository(hub: Hub, name: string, wish: RepositoryWish): Promise<Repository> {
  const [ownerName = '', repositoryName = ''] = name.split('/')
  const teams = (wish.teams ?? []).map((slug): Team => ({ id: nextId(hub), slug, name: slug }))
  const owner = addPerson(hub, ownerName, wish.organization === true || teams.length > 0 ? 'Organization' : 'User')
  const repository = await emptyRepository(hub, owner, repositoryName, null)
  repository.private = wish.private ?? false
  repository.defaultBranch = wish.defaultBranch ?? 'main'
  repository.allowActionsToOpen = wish.allowActionsToOpen ?? true
  repository.teams.push(...teams)
  for (const label of wish.labels ?? []) addLabel(hub, repository, label)
  for (const [login, role] of Object.entries(wish.collaborators ?? {})) {
    repository.collaborators.set(addPerson(hub, login).login.toLowerCase(), role)
  }
  const files =
    typeof wish.files === 'string'
      ? await filesOf(wish.files)
      : (wish.files ?? { 'README.md': `# ${repositoryName}\n` })
  await writeFile(join(repository.folder, 'HEAD'), `ref: refs/heads/${repository.defaultBranch}\n`)
  if (Object.keys(files).length > 0) {
    await commitAs(hub, owner, repository, repository.defaultBranch, files, 'Start')
  }
  // Last: rules and archiving are for what comes after.
  repository.protected = wish.protected ?? []
  repository.archived = wish.archived ?? false
  return repository
}

/** A fork holds what its parent holds; only later work differs. */
export async function forkRepository(hub: Hub, parent: Repository, ownerName: string): Promise<Repository> {
  const fork = await emptyRepository(hub, addPerson(hub, ownerName), parent.name, parent)
  fork.defaultBranch = parent.defaultBranch
  fork.private = parent.private
  await git(fork.folder, ['fetch', '--quiet', '--no-write-fetch-head', parent.folder, '+refs/heads/*:refs/heads/*'])
  await writeFile(join(fork.folder, 'HEAD'), `ref: refs/heads/${fork.defaultBranch}\n`)
  return fork
}

/** A person's commit on a branch, as from a clone and a push: unsigned, on top of what is there or of the default branch. */
export async function commitAs(
  hub: Hub,
  person: Person,
  repository: Repository,
  branch: string,
  files: Files,
  message: string,
  options: { readonly parent?: string | null } = {},
): Promise<string> {
  const { folder } = repository
  const current = await branchHead(repository, branch)
  const onto = current ?? (await branchHead(repository, repository.defaultBranch))
  const parent = options.parent === undefined ? onto : options.parent
  const entries = Object.entries(files)
  const blobs = await writeBlobs(
    folder,
    entries.map(([, file]) => contentOf(file)),
  )
  const changes = entries.map(([path, file], index) => ({
    path,
    mode: modeOf(file),
    sha: file === null ? null : (blobs[index] ?? null),
  }))
  const tree = await writeTree(folder, parent, changes)
  const who = { name: person.name, email: person.email, date: isoNow() }
  const commit = { tree, parents: parent === null ? [] : [parent], message, author: who, committer: who }
  const sha = await writeCommit(folder, commit, null)
  await applyMoves(hub, person, repository, [{ name: `refs/heads/${branch}`, from: current, to: sha, force: true }])
  return sha
}

export function addRelease(hub: Hub, repository: Repository, wish: ReleaseWish): Release {
  const release: Release = {
    id: nextId(hub),
    tag: wish.tag,
    name: wish.name ?? wish.tag,
    body: wish.body ?? '',
    publishedAt: wish.publishedAt ?? isoNow(),
    prerelease: wish.prerelease ?? false,
    draft: wish.draft ?? false,
    author: repository.owner,
  }
  repository.releases.push(release)
  return release
}

async function emptyRepository(hub: Hub, owner: Person, name: string, parent: Repository | null): Promise<Repository> {
  const folder = join(hub.folder, 'repositories', owner.login.toLowerCase(), `${name.toLowerCase()}.git`)
  await cp(templateOf(hub.folder), folder, { recursive: true })
  const repository: Repository = {
    id: nextId(hub),
    owner,
    name,
    folder,
    createdAt: isoNow(),
    parent,
    private: false,
    archived: false,
    defaultBranch: 'main',
    allowActionsToOpen: true,
    protected: [],
    labels: [],
    threads: [],
    releases: [],
    collaborators: new Map(),
    teams: [],
  }
  hub.repositories.set(fullName(repository).toLowerCase(), repository)
  return repository
}

/** A bare repository to copy, made once: eight processes less for each repository of a test. */
export async function makeTemplate(hubFolder: string): Promise<void> {
  const folder = templateOf(hubFolder)
  await mkdir(folder)
  // Without git's sample hooks, and with references in files on whatever git there is.
  const env = { GIT_DEFAULT_REF_FORMAT: 'files' }
  await git(folder, ['init', '--quiet', '--bare', '--template=', '--initial-branch=main', '.'], { env })
  const settings = ['[http]', 'receivepack = true', '[uploadpack]', 'allowAnySHA1InWant = true', 'allowFilter = true']
  const more = ['[receive]', 'hideRefs = refs/pull', '[gc]', 'auto = 0']
  await appendFile(join(folder, 'config'), [...settings, ...more, ''].join('\n'))
  await installPushRules(folder)
}

function templateOf(hubFolder: string): string {
  return join(hubFolder, 'template.git')
}

async function filesOf(folder: string): Promise<Files> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true })
  const files: Record<string, FileContent> = {}
  for (const entry of found) {
    const path = join(entry.parentPath, entry.name)
    const name = relative(folder, path).replaceAll('\\', '/')
    if (entry.isSymbolicLink()) files[name] = { content: await readlink(path), mode: '120000' }
    if (!entry.isFile()) continue
    const executable = ((await stat(path)).mode & 0o111) !== 0
    files[name] = { content: await readFile(path), mode: executable ? '100755' : '100644' }
  }
  return files
}

function contentOf(file: FileContent | null): string | Uint8Array {
  if (file === null) return ''
  return typeof file === 'string' || file instanceof Uint8Array ? file : file.content
}

function modeOf(file: FileContent | null): string {
  return file === null || typeof file === 'string' || file instanceof Uint8Array ? '100644' : file.mode
}
