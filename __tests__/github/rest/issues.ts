/** The calls below `issues` and `labels`: a pull request is an issue too. */
import { close } from '../follow.ts'
import { findPerson, fullName, type Hub, isoNow, type Label, nextId, type Repository } from '../hub.ts'
import { invalid, notFound, Refusal } from '../refusal.ts'
import { judgeBody, judgeText } from '../text-limits.ts'
import { mustWrite } from '../tokens.ts'
import { commentView, issueView } from './pull-views.ts'
import { created, type Handlers, ok, page, threadOf } from './route.ts'
import { labelView } from './views.ts'

export const issueHandlers: Handlers = {
  'issues/get': (call, repository) => {
    return ok(issueView(call.hub, repository, threadOf(repository, call.params['issue_number'])))
  },

  'issues/update': (call, repository) => {
    const change = call.body as {
      title?: string | null
      body?: string | null
      state?: 'open' | 'closed'
      labels?: unknown
      assignees?: string[]
    }
    mustWrite(call.token, repository, 'issues', 'pullRequests')
    const thread = threadOf(repository, call.params['issue_number'])
    const title = change.title ?? thread.title
    judgeText('Issue', title, change.body ?? null)
    if (change.labels !== undefined) thread.labels = labelsNamed(call.hub, repository, names(change.labels))
    if (change.assignees !== undefined) {
      thread.assignees = change.assignees.map(login => {
        const person = findPerson(call.hub, login)
        if (person === null) throw invalid('Issue', { field: 'assignees', code: 'invalid', value: login })
        return person
      })
    }
    if (change.state === 'closed' && thread.state === 'open') close(thread, call.token.person)
    if (change.state === 'open' && thread.pull === null) thread.state = 'open'
    thread.title = title
    if (change.body !== undefined) thread.body = change.body
    thread.updatedAt = isoNow()
    return ok(issueView(call.hub, repository, thread))
  },

  'issues/add-labels': (call, repository) => {
    mustWrite(call.token, repository, 'issues', 'pullRequests')
    const thread = threadOf(repository, call.params['issue_number'])
    const wanted = labelsNamed(call.hub, repository, names(call.body['labels'] ?? []))
    thread.labels.push(...wanted.filter(label => !thread.labels.includes(label)))
    return ok(thread.labels.map(label => labelView(call.hub, repository, label)))
  },

  'issues/list-labels-on-issue': (call, repository) => {
    const thread = threadOf(repository, call.params['issue_number'])
    const path = `/repos/${fullName(repository)}/issues/${thread.number}/labels`
    return page(call, path, thread.labels, label => labelView(call.hub, repository, label))
  },

  'issues/list-labels-for-repo': (call, repository) => {
    const path = `/repos/${fullName(repository)}/labels`
    return page(call, path, repository.labels, label => labelView(call.hub, repository, label))
  },

  'issues/get-label': (call, repository) => {
    const label = findLabel(repository, call.params['name'] ?? '')
    if (label === null) throw notFound()
    return ok(labelView(call.hub, repository, label))
  },

  'issues/create-label': (call, repository) => {
    const {
      name,
      color = 'ededed',
      description = null,
    } = call.body as { name: string; color?: string; description?: string }
    mustWrite(call.token, repository, 'issues', 'pullRequests')
    if (!/^[0-9a-f]{6}$/i.test(color)) throw invalid('Label', { field: 'color', code: 'invalid' })
    if (findLabel(repository, name) !== null) throw invalid('Label', { field: 'name', code: 'already_exists' })
    return created(labelView(call.hub, repository, addLabel(call.hub, repository, name, color, description)))
  },

  'issues/add-assignees': (call, repository) => {
    const { assignees = [] } = call.body as { assignees?: string[] }
    mustWrite(call.token, repository, 'issues', 'pullRequests')
    const thread = threadOf(repository, call.params['issue_number'])
    for (const login of assignees) {
      // People who cannot be assigned are left out without a word.
      const person = findPerson(call.hub, login)
      const may =
        person !== null && (person.id === repository.owner.id || repository.collaborators.has(login.toLowerCase()))
      if (may && !thread.assignees.includes(person)) thread.assignees.push(person)
    }
    return created(issueView(call.hub, repository, thread))
  },

  'issues/create-comment': (call, repository) => {
    const { body } = call.body as { body: string }
    mustWrite(call.token, repository, 'issues', 'pullRequests')
    const thread = threadOf(repository, call.params['issue_number'])
    if (body.trim() === '')
      throw invalid('IssueComment', { field: 'body', code: 'custom', message: "body can't be blank" })
    judgeBody('IssueComment', body)
    const comment = { id: nextId(call.hub), author: call.token.person, createdAt: isoNow(), body }
    thread.comments.push(comment)
    return created(commentView(call.hub, repository, thread, comment))
  },

  'issues/list-comments': (call, repository) => {
    const thread = threadOf(repository, call.params['issue_number'])
    const path = `/repos/${fullName(repository)}/issues/${thread.number}/comments`
    return page(call, path, thread.comments, comment => commentView(call.hub, repository, thread, comment))
  },
}

export function findLabel(repository: Repository, name: string): Label | null {
  return repository.labels.find(label => label.name.toLowerCase() === name.toLowerCase()) ?? null
}

export function addLabel(
  hub: Hub,
  repository: Repository,
  name: string,
  color = 'ededed',
  description: string | null = null,
): Label {
  const label = { id: nextId(hub), name, color, description }
  repository.labels.push(label)
  return label
}

/** Labels that do not exist yet are made. */
function labelsNamed(hub: Hub, repository: Repository, wanted: readonly string[]): Label[] {
  if (wanted.some(name => name.length > 50)) {
    throw invalid('Label', { field: 'name', code: 'custom', message: 'name is too long (maximum is 50 characters)' })
  }
  return wanted.map(name => findLabel(repository, name) ?? addLabel(hub, repository, name))
}

/** Labels come as names or as objects with a name. */
function names(labels: unknown): readonly string[] {
  if (!Array.isArray(labels)) throw new Refusal(422, 'Invalid request.')
  return labels.map((label: string | { name: string }) => (typeof label === 'string' ? label : label.name))
}
