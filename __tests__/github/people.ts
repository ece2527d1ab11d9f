/** People, organizations and bots. */
import type { Hub, Person } from './hub.ts'
import { findPerson, nextId } from './hub.ts'

/** The one that GitHub Actions acts as has this id everywhere. */
const actionsBotId = 41898282

export function addPerson(hub: Hub, login: string, type: Person['type'] = 'User'): Person {
  const known = findPerson(hub, login)
  if (known !== null) return known
  const id = nextId(hub)
  const person: Person = { id, login, type, name: login, email: `${login}@users.example` }
  hub.people.set(login.toLowerCase(), person)
  return person
}

/** The bot of an app: `github-actions` acts as `github-actions[bot]`. */
export function bot(hub: Hub, slug: string): Person {
  const login = `${slug}[bot]`
  const known = findPerson(hub, login)
  if (known !== null) return known
  const id = slug === 'github-actions' ? actionsBotId : nextId(hub)
  const person: Person = { id, login, type: 'Bot', name: login, email: `${id}+${login}@users.noreply.github.com` }
  hub.people.set(login.toLowerCase(), person)
  return person
}
