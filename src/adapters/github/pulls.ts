import { UserError } from '../../errors.ts'
import type { OpenPullRequest, Proposal, PullRequests } from '../../types.ts'
import type { Client } from './client.ts'
import { messageOf, statusOf } from './errors.ts'
import { eventually } from './waiting.ts'

type Opening = Parameters<PullRequests['open']>[0]
type Change = Parameters<PullRequests['edit']>[1]
type Wishes = Pick<Proposal, 'labels' | 'assignees' | 'reviewers' | 'teamReviewers'>

/** What REST says of a pull request, alone or in a list. */
export interface PullAnswer {
  readonly number: number
  readonly html_url: string
  readonly title: string
  readonly body: string | null
  readonly draft?: boolean | undefined
  readonly head: { readonly sha: string }
}

/** Opens the pull request, as no draft where the plan of the repository has none. */
export async function openPull(client: Client, opening: Opening): Promise<OpenPullRequest> {
  const { title, body, branch: head, base } = opening
  const create = (draft: boolean) =>
    eventually(client, isUnknownHead, () => client.rest.pulls.create({ ...client.at, title, body, head, base, draft }))
  try {
    const { data } = await create(opening.draft)
    return pullOf(data)
  } catch (error) {
    if (statusOf(error) !== 422 && statusOf(error) !== 409) throw error
    if (opening.draft && /draft/i.test(messageOf(error))) return pullOf((await create(false)).data)
    const present = await openPullOf(client, head, base)
    if (present === null) throw error
    // The same body: an attempt of ours got through without its answer.
    if (present.body === body) return present
    throw new UserError(
      'pull-request-exists',
      `A pull request from \`${head}\` to \`${base}\` was opened by somebody else while this run was at work.`,
      'Run again: it continues from there.',
    )
  }
}

async function openPullOf(client: Client, branch: string, base: string): Promise<OpenPullRequest | null> {
  const head = `${client.at.owner}:${branch}`
  const { data } = await client.rest.pulls.list({ ...client.at, head, base, state: 'open' })
  const found = data.find(pull => pull.head.ref === branch && pull.base.ref === base)
  return found === undefined ? null : pullOf(found)
}

export async function editPull(client: Client, number: number, change: Change): Promise<void> {
  await eventually(
    client,
    error => statusOf(error) === 404,
    () => client.rest.pulls.update({ ...client.at, pull_number: number, ...change }),
  )
}

/** A comment is the one thing that asking twice makes twice: so after a failure it is looked for first. */
export async function comment(client: Client, number: number, body: string): Promise<void> {
  const at = { ...client.at, issue_number: number }
  for (let attempt = 1; ; attempt += 1) {
    try {
      await client.rest.issues.createComment({ ...at, body, request: { retries: 0 } })
      return
    } catch (error) {
      const status = statusOf(error)
      if (attempt > 3 || (status !== null && status < 500)) throw error
      await client.pause(attempt)
      const { data } = await client.rest.issues.listComments({ ...at, per_page: 100 })
      if (data.some(written => written.body === body)) return
    }
  }
}

/** Labels, assignees and reviewers. None of them is worth failing for. */
export async function decorate(client: Client, number: number, wishes: Wishes): Promise<readonly string[]> {
  return [
    ...(await label(client, number, wishes.labels)),
    ...(await assign(client, number, wishes.assignees)),
    ...(await askForReview(client, number, wishes)),
  ]
}

async function label(client: Client, number: number, labels: readonly string[]): Promise<readonly string[]> {
  if (labels.length === 0) return []
  return attempt(`The labels ${labels.join(', ')} could not be set`, async () => {
    await client.rest.issues.addLabels({ ...client.at, issue_number: number, labels: [...labels] })
  })
}

/** GitHub leaves out without a word whom it cannot assign. */
async function assign(client: Client, number: number, assignees: readonly string[]): Promise<readonly string[]> {
  if (assignees.length === 0) return []
  let missing: readonly string[] = []
  const warnings = await attempt(`${assignees.join(', ')} could not be assigned`, async () => {
    const { data } = await client.rest.issues.addAssignees({
      ...client.at,
      issue_number: number,
      assignees: [...assignees],
    })
    const assigned = (data.assignees ?? []).map(person => person.login.toLowerCase())
    missing = assignees.filter(login => !assigned.includes(login.toLowerCase()))
  })
  return [...warnings, ...missing.map(login => `${login} could not be assigned: no member of this repository.`)]
}

/** All at once; one by one when GitHub refuses, for it refuses all because of one. */
async function askForReview(client: Client, number: number, wishes: Wishes): Promise<readonly string[]> {
  const { reviewers, teamReviewers } = wishes
  if (reviewers.length + teamReviewers.length === 0) return []
  const ask = async (people: readonly string[], teams: readonly string[]) => {
    await client.rest.pulls.requestReviewers({
      ...client.at,
      pull_number: number,
      reviewers: [...people],
      team_reviewers: teams.map(team => team.split('/').at(-1) ?? team),
    })
  }
  const together = await attempt('No review could be asked for', () => ask(reviewers, teamReviewers))
  if (together.length === 0) return []

  const warnings: string[] = []
  for (const person of reviewers) {
    warnings.push(...(await attempt(`${person} could not be asked for a review`, () => ask([person], []))))
  }
  for (const team of teamReviewers) {
    warnings.push(...(await attempt(`The team ${team} could not be asked for a review`, () => ask([], [team]))))
  }
  return warnings
}

async function attempt(warning: string, work: () => Promise<void>): Promise<readonly string[]> {
  try {
    await work()
    return []
  } catch (error) {
    const message = messageOf(error)
    // Not GitHub's answer: a mistake of ours, which no warning may hide.
    if (message === '') throw error
    return [`${warning}: ${message}`]
  }
}

export function pullOf(pull: PullAnswer): OpenPullRequest {
  return {
    number: pull.number,
    url: pull.html_url,
    title: pull.title,
    body: pull.body ?? '',
    headSha: pull.head.sha,
    draft: pull.draft ?? false,
    conflicting: false,
  }
}

function isUnknownHead(error: unknown): boolean {
  const status = statusOf(error)
  if (status === 404) return true
  // The branch was made a moment ago, and is not yet there for this replica.
  return (
    status === 422 &&
    /"field":"head".*"invalid"|not all refs are readable|no commits between|sha can't be blank/i.test(messageOf(error))
  )
}
