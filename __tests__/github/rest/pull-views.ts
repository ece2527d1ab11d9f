/** Issues, pull requests and what hangs on them, as REST shows them. */

import { changedFiles, patches } from '../git/diff.ts'
import { mergeBase } from '../git/history.ts'
import type { Comment, Hub, Pull, Repository, Team, Thread, Token } from '../hub.ts'
import { commitsOf, isMergeable, type PullThread } from '../pulls.ts'
import { roleOf } from '../tokens.ts'
import { repositoryView } from './repository-view.ts'
import { labelView, nodeId, personView, repositoryApi, repositoryUrl, type View } from './views.ts'

export function pullView(hub: Hub, token: Token, repository: Repository, thread: PullThread): View {
  const { pull } = thread
  const api = repositoryApi(hub, repository, `/pulls/${thread.number}`)
  const issue = repositoryApi(hub, repository, `/issues/${thread.number}`)
  const html = repositoryUrl(hub, repository, `/pull/${thread.number}`)
  const links = {
    self: api,
    html,
    issue,
    comments: `${issue}/comments`,
    review_comments: `${api}/comments`,
    review_comment: `${repositoryApi(hub, repository)}/pulls/comments{/number}`,
    commits: `${api}/commits`,
    statuses: repositoryApi(hub, repository, `/statuses/${pull.headSha}`),
  }
  return {
    url: api,
    id: thread.id,
    node_id: nodeId('PR', thread.id),
    html_url: html,
    diff_url: `${html}.diff`,
    patch_url: `${html}.patch`,
    issue_url: issue,
    number: thread.number,
    state: thread.state,
    locked: false,
    active_lock_reason: null,
    title: thread.title,
    user: personView(hub, thread.author),
    body: thread.body,
    created_at: thread.createdAt,
    updated_at: thread.updatedAt,
    closed_at: thread.closedAt,
    merged_at: pull.merged?.at ?? null,
    merge_commit_sha: pull.merged?.sha ?? null,
    assignee: thread.assignees[0] === undefined ? null : personView(hub, thread.assignees[0]),
    assignees: thread.assignees.map(person => personView(hub, person)),
    requested_reviewers: pull.reviewers.map(person => personView(hub, person)),
    requested_teams: pull.teams.map(team => teamView(hub, repository, team)),
    // Here the description of the API wants a string, where it takes null for a label alone.
    labels: thread.labels.map(label => ({
      ...labelView(hub, repository, label),
      description: label.description ?? '',
    })),
    milestone: null,
    draft: pull.draft,
    commits_url: links.commits,
    review_comments_url: links.review_comments,
    review_comment_url: links.review_comment,
    comments_url: links.comments,
    statuses_url: links.statuses,
    head: endView(hub, token, pull.headRepository, pull.headBranch, pull.headSha),
    base: endView(hub, token, repository, pull.baseBranch, pull.baseSha),
    _links: Object.fromEntries(Object.entries(links).map(([name, href]) => [name, { href }])),
    author_association: association(repository, thread),
    auto_merge: null,
  }
}

export async function fullPullView(hub: Hub, token: Token, repository: Repository, thread: PullThread): Promise<View> {
  const { pull } = thread
  const commits = await commitsOf(repository, pull)
  const { from, to } = await pullRange(repository, pull)
  const files = await changedFiles(repository.folder, from, to)
  const mergeable = pull.merged === null && thread.state === 'open' ? await isMergeable(repository, pull) : null
  return {
    ...pullView(hub, token, repository, thread),
    merged: pull.merged !== null,
    mergeable,
    rebaseable: mergeable,
    mergeable_state: mergeable === null ? 'unknown' : mergeable ? (pull.draft ? 'draft' : 'clean') : 'dirty',
    merged_by: pull.merged === null ? null : personView(hub, pull.merged.by),
    comments: thread.comments.length,
    review_comments: 0,
    maintainer_can_modify: pull.maintainerCanModify,
    commits: commits.length,
    additions: files.reduce((sum, file) => sum + file.additions, 0),
    deletions: files.reduce((sum, file) => sum + file.deletions, 0),
    changed_files: files.length,
  }
}

/** What the pull request changes: from where its branch left the base. */
export async function pullRange(repository: Repository, pull: Pull): Promise<{ from: string; to: string }> {
  const fork = await mergeBase(repository.folder, pull.baseSha, pull.headSha)
  return { from: fork ?? pull.baseSha, to: pull.headSha }
}

/** The changed files between two commits, with their hunks. */
export async function fileViews(hub: Hub, repository: Repository, from: string, to: string): Promise<readonly View[]> {
  const files = await changedFiles(repository.folder, from, to)
  const hunks = await patches(repository.folder, from, to)
  return files.map(file => {
    const path = file.path.split('/').map(encodeURIComponent).join('/')
    const patch = hunks.get(file.path)
    return {
      sha: file.sha,
      filename: file.path,
      status: file.status,
      additions: file.additions,
      deletions: file.deletions,
      changes: file.additions + file.deletions,
      blob_url: repositoryUrl(hub, repository, `/blob/${to}/${path}`),
      raw_url: repositoryUrl(hub, repository, `/raw/${to}/${path}`),
      contents_url: repositoryApi(hub, repository, `/contents/${path}?ref=${to}`),
      ...(patch === undefined ? {} : { patch }),
      ...(file.previousPath === null ? {} : { previous_filename: file.previousPath }),
    }
  })
}

export function issueView(hub: Hub, repository: Repository, thread: Thread): View {
  const api = repositoryApi(hub, repository, `/issues/${thread.number}`)
  const html = repositoryUrl(hub, repository, `/${thread.pull === null ? 'issues' : 'pull'}/${thread.number}`)
  return {
    id: thread.id,
    node_id: nodeId(thread.pull === null ? 'I' : 'PR', thread.id),
    url: api,
    repository_url: repositoryApi(hub, repository),
    labels_url: `${api}/labels{/name}`,
    comments_url: `${api}/comments`,
    events_url: `${api}/events`,
    timeline_url: `${api}/timeline`,
    html_url: html,
    number: thread.number,
    state: thread.state,
    state_reason: null,
    title: thread.title,
    body: thread.body,
    user: personView(hub, thread.author),
    labels: thread.labels.map(label => labelView(hub, repository, label)),
    assignee: thread.assignees[0] === undefined ? null : personView(hub, thread.assignees[0]),
    assignees: thread.assignees.map(person => personView(hub, person)),
    milestone: null,
    locked: false,
    active_lock_reason: null,
    comments: thread.comments.length,
    created_at: thread.createdAt,
    updated_at: thread.updatedAt,
    closed_at: thread.closedAt,
    closed_by: thread.closedBy === null ? null : personView(hub, thread.closedBy),
    author_association: association(repository, thread),
    ...(thread.pull === null
      ? {}
      : { draft: thread.pull.draft, pull_request: pullLinks(hub, repository, thread, html) }),
  }
}

export function commentView(hub: Hub, repository: Repository, thread: Thread, comment: Comment): View {
  return {
    id: comment.id,
    node_id: nodeId('IC', comment.id),
    url: repositoryApi(hub, repository, `/issues/comments/${comment.id}`),
    html_url: repositoryUrl(hub, repository, `/pull/${thread.number}#issuecomment-${comment.id}`),
    issue_url: repositoryApi(hub, repository, `/issues/${thread.number}`),
    body: comment.body,
    user: personView(hub, comment.author),
    created_at: comment.createdAt,
    updated_at: comment.createdAt,
    author_association: association(repository, comment),
    performed_via_github_app: null,
  }
}

function pullLinks(hub: Hub, repository: Repository, thread: Thread, html: string): View {
  return {
    url: repositoryApi(hub, repository, `/pulls/${thread.number}`),
    html_url: html,
    diff_url: `${html}.diff`,
    patch_url: `${html}.patch`,
    merged_at: thread.pull?.merged?.at ?? null,
  }
}

function endView(hub: Hub, token: Token, repository: Repository, ref: string, sha: string): View {
  return {
    label: `${repository.owner.login}:${ref}`,
    ref,
    sha,
    user: personView(hub, repository.owner),
    repo: repositoryView(hub, token, repository),
  }
}

function teamView(hub: Hub, repository: Repository, team: Team): View {
  const api = `${hub.url}/api/v3/teams/${team.id}`
  return {
    id: team.id,
    node_id: nodeId('T', team.id),
    name: team.name,
    slug: team.slug,
    description: null,
    privacy: 'closed',
    notification_setting: 'notifications_enabled',
    permission: 'push',
    url: api,
    html_url: `${hub.url}/orgs/${repository.owner.login}/teams/${team.slug}`,
    members_url: `${api}/members{/member}`,
    repositories_url: `${api}/repos`,
    type: 'organization',
    organization_id: repository.owner.id,
    parent: null,
  }
}

function association(repository: Repository, { author }: Pick<Thread, 'author'>): string {
  if (author.id === repository.owner.id) return 'OWNER'
  return roleOf(author, repository) === 'none' ? 'NONE' : 'COLLABORATOR'
}
