/**
 * A small and strict GitHub on the loopback: real git objects, the REST and GraphQL calls that the action uses, and the
 * refusals of the real one. For tests and the demo; it never ships.
 */
import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Api, type GitHubRequest } from './api.ts'
import type { Fault } from './faults.ts'
import { gitText } from './git/git.ts'
import { closeReaders } from './git/reader.ts'
import { closeWriters } from './git/ref-files.ts'
import { makeSigningKey } from './git/sign.ts'
import { findRepository, type Hub, type Repository, type Token } from './hub.ts'
import { addPerson, bot } from './people.ts'
import { type PeopleAtWork, peopleAtWork } from './people-at-work.ts'
import {
  addRelease,
  createRepository,
  forkRepository,
  makeTemplate,
  type ReleaseWish,
  type RepositoryWish,
} from './seed.ts'
import { makeToken, type TokenRequest } from './tokens.ts'

export type { GitHubRequest } from './api.ts'
export type { Fault } from './faults.ts'
export type { ReleaseWish, RepositoryWish } from './seed.ts'
export type { TokenRequest } from './tokens.ts'

export interface GitHub extends PeopleAtWork {
  /** GITHUB_SERVER_URL, GITHUB_API_URL and GITHUB_GRAPHQL_URL. */
  readonly url: string
  readonly apiUrl: string
  readonly graphqlUrl: string
  /** Where to clone from; with a token, where to push to. */
  readonly cloneUrl: (name: string, token?: string) => string
  readonly createRepository: (name: string, wish?: RepositoryWish) => Promise<void>
  readonly fork: (name: string, owner: string) => Promise<void>
  /** Makes the repository when it is not there yet. */
  readonly addRelease: (name: string, release: ReleaseWish) => Promise<void>
  readonly addUser: (login: string) => void
  /** Changes settings of a repository that is there. */
  readonly settings: (
    name: string,
    change: Partial<Pick<Repository, 'archived' | 'private' | 'protected' | 'allowActionsToOpen' | 'defaultBranch'>>,
  ) => void
  /** With false, GraphQL is answered as on a server that has none: 404. */
  readonly serveGraphql: (serve: boolean) => void
  readonly token: (request: TokenRequest) => string
  /** The public key of what GitHub signs, as a file of allowed signers wants it. */
  readonly signingKey: string
  /** Runs git in the bare repository and returns what it prints. */
  readonly git: (name: string, ...args: readonly string[]) => Promise<string>
  /** Every API request since the start or the last `reset()`. */
  readonly requests: readonly GitHubRequest[]
  /** What was sent or answered against GitHub's description. Tests assert that it is empty. */
  readonly violations: readonly string[]
  readonly fail: (fault: Fault) => void
  /** Forgets the requests and the faults; repositories and violations stay. */
  readonly reset: () => void
  readonly stop: () => Promise<void>
}

export async function startGitHub(options: { readonly port?: number } = {}): Promise<GitHub> {
  const folder = await mkdtemp(join(tmpdir(), 'github-'))
  await mkdir(join(folder, 'repositories'))
  await makeTemplate(folder)
  const hub: Hub = {
    url: '',
    folder,
    signing: makeSigningKey(),
    people: new Map(),
    repositories: new Map(),
    tokens: new Map<string, Token>(),
    graphql: true,
    ids: 1000,
  }
  bot(hub, 'github-actions')
  addPerson(hub, 'octocat')
  const api = new Api(hub)
  const server = createServer((request: IncomingMessage, response: ServerResponse) => {
    void api.serve(request, response)
  })
  await new Promise<void>(resolve => server.listen(options.port ?? 0, '127.0.0.1', resolve))
  hub.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`

  const find = (name: string): Repository => {
    const [owner = '', repository = ''] = name.split('/')
    const found = findRepository(hub, owner, repository)
    if (found === null) throw new Error(`No repository ${name} on this GitHub: createRepository makes one`)
    return found
  }
  return {
    ...peopleAtWork(hub, find, api),
    url: hub.url,
    apiUrl: `${hub.url}/api/v3`,
    graphqlUrl: `${hub.url}/api/graphql`,
    cloneUrl: (name, token) => {
      const url = new URL(`${hub.url}/${name}.git`)
      if (token !== undefined) {
        url.username = 'x-access-token'
        url.password = token
      }
      return url.href
    },
    createRepository: async (name, wish = {}) => {
      await createRepository(hub, name, wish)
    },
    fork: async (name, owner) => {
      await forkRepository(hub, find(name), owner)
    },
    addRelease: async (name, release) => {
      const [owner = '', repository = ''] = name.split('/')
      if (findRepository(hub, owner, repository) === null) await createRepository(hub, name, {})
      addRelease(hub, find(name), release)
    },
    addUser: login => {
      addPerson(hub, login)
    },
    settings: (name, change) => {
      Object.assign(find(name), change)
    },
    serveGraphql: serve => {
      hub.graphql = serve
    },
    token: request => makeToken(hub, request).value,
    signingKey: hub.signing.publicLine,
    git: (name, ...args) => gitText(find(name).folder, args),
    get requests() {
      return api.requests
    },
    get violations() {
      return api.violations
    },
    fail: fault => {
      api.faults.push({ fault, left: fault.times ?? 1 })
    },
    reset: () => {
      api.requests.length = 0
      api.faults.length = 0
    },
    stop: async () => {
      server.closeAllConnections()
      closeReaders(folder)
      closeWriters(folder)
      await new Promise(resolve => server.close(resolve))
      await rm(folder, { recursive: true, force: true, maxRetries: 3 })
    },
  }
}
