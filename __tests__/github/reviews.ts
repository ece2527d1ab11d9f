/** Asking people and teams for a review. */
import { findPerson, fullName, type Hub, type Repository } from './hub.ts'
import type { PullThread } from './pulls.ts'
import { Refusal } from './refusal.ts'

/** Only collaborators can review, and never the author; nobody is asked when one of them is refused. */
export function requestReviews(
  hub: Hub,
  repository: Repository,
  thread: PullThread,
  logins: readonly string[],
  teamSlugs: readonly string[],
): void {
  const { pull } = thread
  const people = logins.map(login => {
    const person = findPerson(hub, login)
    if (person !== null && person.id === thread.author.id) {
      throw new Refusal(422, 'Review cannot be requested from pull request author.')
    }
    const may =
      person !== null && (person.id === repository.owner.id || repository.collaborators.has(person.login.toLowerCase()))
    if (!may) throw notACollaborator(repository, 'users')
    return person
  })
  const teams = teamSlugs.map(slug => {
    const team = repository.teams.find(one => one.slug === slug)
    if (team === undefined) throw notACollaborator(repository, 'teams')
    return team
  })
  pull.reviewers.push(...people.filter(person => !pull.reviewers.includes(person)))
  pull.teams.push(...teams.filter(team => !pull.teams.includes(team)))
}

function notACollaborator(repository: Repository, what: 'users' | 'teams'): Refusal {
  return new Refusal(
    422,
    `Reviews may only be requested from collaborators. One or more of the ${what} you specified is not a collaborator of the ${fullName(repository)} repository.`,
  )
}
