/** Commits that GitHub makes itself, as committer `GitHub`, and signs. */
import { type Signature, writeCommit } from './git/commits.ts'
import type { Hub, Person, Repository } from './hub.ts'

export function signatureOf(person: Person, date: string): Signature {
  return { name: person.name, email: person.email, date }
}

export function commitAsGitHub(
  hub: Hub,
  repository: Repository,
  commit: {
    readonly tree: string
    readonly parents: readonly string[]
    readonly message: string
    readonly author: Signature
  },
): Promise<string> {
  const committer = { name: 'GitHub', email: 'noreply@github.com', date: commit.author.date }
  return writeCommit(repository.folder, { ...commit, committer }, hub.signing)
}
