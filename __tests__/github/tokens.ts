/** Who calls, and what they may do. */
import { randomBytes } from 'node:crypto'
import type { IncomingHttpHeaders } from 'node:http'
import type { Area, Hub, Level, Permissions, Person, Repository, Token } from './hub.ts'
import { findPerson, fullName } from './hub.ts'
import { addPerson, bot } from './people.ts'
import { notFound, Refusal } from './refusal.ts'

export interface TokenRequest {
  readonly kind: Exclude<Token['kind'], 'anonymous'>
  /** Full names. Default: every repository of the kind `pat`'s person, none else is needed for the others: `all`. */
  readonly repositories?: readonly string[]
  /** The person of a `pat`. Default `octocat`, or the owner of the first repository when that is a person. */
  readonly person?: string
  /** The slug of an `app`. Default `upgrade-helper`. */
  readonly app?: string
  readonly permissions?: Partial<Permissions>
  /** Requests an hour. Default as GitHub's. */
  readonly rateLimit?: number
}

const writes: Permissions = {
  contents: 'write',
  pullRequests: 'write',
  issues: 'write',
  workflows: 'none',
  members: 'none',
}

const defaults: Readonly<Record<Token['kind'], Permissions>> = {
  'github-actions': writes,
  app: { ...writes, members: 'read' },
  pat: { ...writes, workflows: 'write', members: 'read' },
  'read-only': { contents: 'read', pullRequests: 'read', issues: 'read', workflows: 'none', members: 'none' },
  anonymous: { contents: 'read', pullRequests: 'read', issues: 'read', workflows: 'none', members: 'none' },
}

const hourlyLimits: Readonly<Record<Token['kind'], number>> = {
  'github-actions': 1000,
  app: 5000,
  pat: 5000,
  'read-only': 1000,
  anonymous: 60,
}

export function makeToken(hub: Hub, request: TokenRequest): Token {
  const prefix = request.kind === 'pat' ? 'ghp' : 'ghs'
  const token: Token = {
    value: `${prefix}_${randomBytes(18).toString('hex')}`,
    kind: request.kind,
    person: personOf(hub, request),
    repositories: request.repositories?.map(name => name.toLowerCase()) ?? 'all',
    permissions: { ...defaults[request.kind], ...request.permissions },
    rate: freshRate(request.rateLimit ?? hourlyLimits[request.kind]),
  }
  hub.tokens.set(token.value, token)
  return token
}

export function makeAnonymous(hub: Hub): Token {
  return {
    value: '',
    kind: 'anonymous',
    person: addPerson(hub, 'anonymous'),
    repositories: [],
    permissions: defaults.anonymous,
    rate: freshRate(hourlyLimits.anonymous),
  }
}

/** The caller, or the 401 that a token gets that nobody gave out. */
export function authenticate(hub: Hub, anonymous: Token, headers: IncomingHttpHeaders): Token {
  const value = presentedToken(headers.authorization)
  if (value === null) return anonymous
  const token = hub.tokens.get(value)
  if (token === undefined) throw new Refusal(401, 'Bad credentials')
  return token
}

export function isInstallation(token: Token): boolean {
  return token.kind === 'github-actions' || token.kind === 'app' || token.kind === 'read-only'
}

/** May this token know that the repository exists? */
export function canSee(token: Token, repository: Repository): boolean {
  if (!repository.private) return true
  return levelIn(token, repository, 'contents') !== 'none'
}

export function levelIn(token: Token, repository: Repository, area: Area): Level {
  const outside: Level = repository.private || area === 'workflows' || area === 'members' ? 'none' : 'read'
  const within = token.repositories === 'all' || token.repositories.includes(fullName(repository).toLowerCase())
  if (token.kind === 'anonymous' || !within) return outside
  if (isInstallation(token)) return higher(outside, token.permissions[area])
  const role = roleOf(token.person, repository)
  if (role === 'none') return outside
  return lower(token.permissions[area], role)
}

export function roleOf(person: Person, repository: Repository): Level {
  if (person.id === repository.owner.id) return 'write'
  return repository.collaborators.get(person.login.toLowerCase()) ?? 'none'
}

/** Throws what GitHub answers when none of the areas may be written. */
export function mustWrite(token: Token, repository: Repository, ...areas: readonly Area[]): void {
  if (!canSee(token, repository)) throw notFound()
  if (token.kind === 'anonymous') throw new Refusal(401, 'Requires authentication')
  if (areas.some(area => levelIn(token, repository, area) === 'write')) {
    if (repository.archived) throw new Refusal(403, 'Repository was archived so is read-only.')
    return
  }
  const what = isInstallation(token) ? 'integration' : 'personal access token'
  throw new Refusal(403, `Resource not accessible by ${what}`)
}

function presentedToken(header: string | undefined): string | null {
  if (header === undefined) return null
  const [scheme = '', value = ''] = header.split(' ')
  if (scheme.toLowerCase() !== 'basic') return value
  const [, password = ''] = Buffer.from(value, 'base64').toString('utf8').split(':')
  return password
}

function personOf(hub: Hub, request: TokenRequest): Person {
  if (request.kind === 'app') return bot(hub, request.app ?? 'upgrade-helper')
  if (request.kind !== 'pat') return bot(hub, 'github-actions')
  const owner = findPerson(hub, request.repositories?.[0]?.split('/')[0] ?? '')
  const login = request.person ?? (owner?.type === 'User' ? owner.login : 'octocat')
  return addPerson(hub, login)
}

function freshRate(limit: number): Token['rate'] {
  return { limit, used: 0, reset: Math.floor(Date.now() / 1000) + 3600 }
}

const order: readonly Level[] = ['none', 'read', 'write']

function lower(one: Level, other: Level): Level {
  return order.indexOf(one) < order.indexOf(other) ? one : other
}

function higher(one: Level, other: Level): Level {
  return order.indexOf(one) > order.indexOf(other) ? one : other
}
