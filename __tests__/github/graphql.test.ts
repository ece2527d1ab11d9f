import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { client } from './client.ts'
import { type GitHub, startGitHub } from './server.ts'

let github: GitHub

before(async () => {
  github = await startGitHub()
})

after(async () => {
  await github.stop()
})

interface GraphqlAnswer {
  readonly data?: Record<string, never>
  readonly errors?: readonly { readonly type?: string; readonly message: string; readonly path?: readonly string[] }[]
}

/** Asks and gives the answer as it is, errors included: GitHub answers 200 to a refusal. */
async function ask(token: string, query: string, variables: Record<string, unknown> = {}): Promise<GraphqlAnswer> {
  const response = await fetch(github.graphqlUrl, {
    method: 'POST',
    headers: { authorization: `bearer ${token}` },
    body: JSON.stringify({ query, variables }),
  })
  assert.equal(response.status, 200)
  return (await response.json()) as GraphqlAnswer
}

const state = `query ($owner: String!, $name: String!, $branch: String!, $qualified: String!, $commit: GitObjectID!) {
  repository(owner: $owner, name: $name) {
    id isArchived isEmpty viewerPermission
    defaultBranchRef { name target { oid } }
    ref(qualifiedName: $qualified) { name target { oid ... on Commit { tree { oid } signature { isValid } } } }
    object(oid: $commit) { oid __typename }
    missing: object(oid: "1111111111111111111111111111111111111111") { oid }
    label(name: "OKTA") { id name }
    pullRequests(headRefName: $branch, baseRefName: "main", states: [OPEN, CLOSED], first: 20, orderBy: { field: CREATED_AT, direction: DESC }) {
      totalCount
      nodes {
        number url title body bodyText isDraft state headRefOid headRefName baseRefName isCrossRepository
        headRepository { id nameWithOwner } author { login } mergedAt closedAt
        commits(last: 5) { nodes { commit { oid } } } labels(first: 10) { nodes { name } }
      }
    }
    releases(first: 2) { nodes { tagName name description publishedAt isDraft isPrerelease url } pageInfo { hasNextPage } }
  }
  viewer { login }
}`

test('one query reads all the state that a run needs', async () => {
  await github.createRepository('acme/shop', { labels: ['okta'] })
  const head = await github.commitAs('mona', 'acme/shop', 'okta/upgrade', { 'a.html': '2' }, 'Two')
  await github.fork('acme/shop', 'mallory')
  await github.commitAs('mallory', 'mallory/shop', 'okta/upgrade', { 'b.html': '2' }, 'Evil')
  await github.openPullRequest('mona', 'acme/shop', { title: 'Ours', head: 'okta/upgrade', base: 'main' })
  await github.openPullRequest('mallory', 'acme/shop', { title: 'Theirs', head: 'mallory:okta/upgrade', base: 'main' })
  for (const patch of [1, 2, 3])
    await github.addRelease('acme/shop', { tag: `v1.0.${patch}`, publishedAt: `2026-0${patch}-01T00:00:00Z` })
  const variables = {
    owner: 'ACME',
    name: 'Shop',
    branch: 'okta/upgrade',
    qualified: 'refs/heads/okta/upgrade',
    commit: head,
  }
  const { data, errors } = await ask(github.token({ kind: 'github-actions' }), state, variables)
  assert.deepEqual([errors, github.violations], [undefined, []])
  const { repository, viewer } = JSON.parse(JSON.stringify(data))
  assert.deepEqual([repository.viewerPermission, viewer.login, repository.missing], [null, 'github-actions', null])
  assert.deepEqual(
    [repository.ref.target.oid, repository.ref.target.signature, repository.object.__typename],
    [head, null, 'Commit'],
  )
  const pulls = repository.pullRequests.nodes as {
    title: string
    isCrossRepository: boolean
    headRepository: { nameWithOwner: string }
  }[]
  assert.deepEqual(
    pulls.map(one => [one.title, one.isCrossRepository, one.headRepository.nameWithOwner]),
    [
      ['Theirs', true, 'mallory/shop'],
      ['Ours', false, 'acme/shop'],
    ],
  )
  assert.deepEqual([repository.releases.nodes[0].tagName, repository.releases.pageInfo.hasNextPage], ['v1.0.3', true])
  assert.deepEqual(github.requests.at(-1)?.operation, 'query repository viewer')
})

test('what is not there, or hidden, cannot be resolved', async () => {
  await github.createRepository('acme/hidden', { private: true })
  const token = github.token({ kind: 'github-actions', repositories: ['acme/shop'] })
  const { data, errors } = await ask(token, '{ repository(owner: "acme", name: "hidden") { id } }')
  assert.deepEqual(data, { repository: null })
  assert.deepEqual([errors?.[0]?.type, errors?.[0]?.path], ['NOT_FOUND', ['repository']])
  assert.match(errors?.[0]?.message ?? '', /^Could not resolve to a Repository with the name 'acme\/hidden'\./)
})

const updateRefs = `mutation ($repo: ID!, $updates: [RefUpdate!]!) { updateRefs(input: { repositoryId: $repo, refUpdates: $updates }) { clientMutationId } }`

test('updateRefs compares, swaps, and does all or nothing', async () => {
  const name = 'acme/swap'
  await github.createRepository(name)
  const main = (await github.head(name, 'main')) ?? ''
  const next = await github.commitAs('mona', name, 'next', { 'a.html': '2' }, 'Two')
  const token = github.token({ kind: 'github-actions' })
  const { data: read } = await client(github, token).repos.get({ owner: 'acme', repo: 'swap' })
  const zero = '0'.repeat(40)
  const update = (...updates: Record<string, unknown>[]) => ask(token, updateRefs, { repo: read.node_id, updates })
  const ref = (branch: string, beforeOid: string, afterOid: string, force = false) => ({
    name: `refs/heads/${branch}`,
    beforeOid,
    afterOid,
    force,
  })

  assert.equal((await update(ref('work', zero, main))).errors, undefined)
  assert.equal((await update(ref('work', zero, next))).errors?.[0]?.type, 'STALE_DATA')
  assert.equal((await update(ref('other', zero, main), ref('work', next, main))).errors?.[0]?.type, 'STALE_DATA')
  assert.equal(await github.head(name, 'other'), null)
  assert.equal((await update(ref('work', main, next))).errors, undefined)
  assert.match((await update(ref('work', next, main))).errors?.[0]?.message ?? '', /not a fast forward/)
  assert.equal((await update(ref('work', next, main, true))).errors, undefined)
  assert.equal((await update(ref('work', main, zero))).errors, undefined)
  assert.equal(await github.head(name, 'work'), null)
  assert.deepEqual(github.violations, [])
})

test('createRef and createPullRequest refuse what REST refuses', async () => {
  const name = 'acme/pulls'
  await github.createRepository(name, { labels: ['okta'] })
  const sha = await github.commitAs('mona', name, 'next', { 'a.html': '2' }, 'Two')
  const token = github.token({ kind: 'github-actions' })
  const { data: repository } = await client(github, token).repos.get({ owner: 'acme', repo: 'pulls' })
  const { data: label } = await client(github, token).issues.getLabel({ owner: 'acme', repo: 'pulls', name: 'okta' })
  const createRef = 'mutation ($input: CreateRefInput!) { createRef(input: $input) { ref { id name target { oid } } } }'
  const input = { repositoryId: repository.node_id, name: 'refs/heads/topic', oid: sha }
  assert.equal((await ask(token, createRef, { input })).errors, undefined)
  assert.match((await ask(token, createRef, { input })).errors?.[0]?.message ?? '', /already exists/)
  const reader = github.token({ kind: 'read-only' })
  const denied = await ask(reader, createRef, { input: { ...input, name: 'refs/heads/other' } })
  assert.deepEqual(
    [denied.errors?.[0]?.type, denied.errors?.[0]?.message],
    ['FORBIDDEN', 'Resource not accessible by integration'],
  )

  const createPull =
    'mutation ($input: CreatePullRequestInput!) { createPullRequest(input: $input) { pullRequest { id number url } } }'
  const wish = {
    repositoryId: repository.node_id,
    title: 'T',
    body: 'B',
    headRefName: 'topic',
    baseRefName: 'main',
    draft: true,
  }
  const opened = await ask(token, createPull, { input: wish })
  const { id } = JSON.parse(JSON.stringify(opened.data)).createPullRequest.pullRequest
  assert.match(
    (await ask(token, createPull, { input: wish })).errors?.[0]?.message ?? '',
    /^A pull request already exists for acme:topic\.$/,
  )
  const change = `mutation ($id: ID!, $labels: [ID!]!) {
    updatePullRequest(input: { pullRequestId: $id, title: "New" }) { pullRequest { title } }
    addLabelsToLabelable(input: { labelableId: $id, labelIds: $labels }) { labelable { __typename } }
    closePullRequest(input: { pullRequestId: $id }) { pullRequest { state closedAt } }
  }`
  assert.equal((await ask(token, change, { id, labels: [label.node_id] })).errors, undefined)
  const seen = github.pullRequest(name, 1)
  assert.deepEqual([seen.title, seen.state, seen.draft, seen.labels], ['New', 'closed', true, ['okta']])
  assert.deepEqual(github.violations, [])
})

test('createCommitOnBranch signs, and knows when the branch has moved', async () => {
  const name = 'acme/commits'
  await github.createRepository(name, { files: { 'a.html': '1', 'b.html': '1' } })
  const main = (await github.head(name, 'main')) ?? ''
  const token = github.token({ kind: 'pat', repositories: [name], person: 'acme' })
  const mutation = `mutation ($input: CreateCommitOnBranchInput!) { createCommitOnBranch(input: $input) { commit { oid signature { isValid } } } }`
  const fileChanges = {
    additions: [{ path: 'c/d.html', contents: Buffer.from('ü').toString('base64') }],
    deletions: [{ path: 'b.html' }],
  }
  const input = {
    branch: { repositoryNameWithOwner: name, branchName: 'main' },
    message: { headline: 'Change', body: 'Why' },
    expectedHeadOid: main,
    fileChanges,
  }
  const made = await ask(token, mutation, { input })
  const { oid, signature } = JSON.parse(JSON.stringify(made.data)).createCommitOnBranch.commit
  assert.equal(signature.isValid, true)
  assert.equal(await github.git(name, 'ls-tree', '-r', '--name-only', oid), 'a.html\nc/d.html')
  assert.deepEqual((await github.commit(name, oid)).message, 'Change\n\nWhy')
  const stale = await ask(token, mutation, { input })
  assert.deepEqual(
    [stale.errors?.[0]?.type, stale.errors?.[0]?.message],
    ['STALE_DATA', `Expected branch to point to "${oid}" but it did not. Pull and try again.`],
  )
  const absent = await ask(token, mutation, { input: { ...input, expectedHeadOid: oid } })
  assert.match(absent.errors?.[0]?.message ?? '', /requested for deletion which does not exist/)
  assert.deepEqual(github.violations, [])
})

test('what the schema does not know is a fault of the caller; a caller needs a token', async () => {
  const own = github.violations.length
  const token = github.token({ kind: 'github-actions' })
  const { errors } = await ask(token, '{ repository(owner: "acme", name: "shop") { branches } }')
  assert.match(errors?.[0]?.message ?? '', /Cannot query field "branches"/)
  await ask(token, 'mutation { createRef(input: { name: "refs/heads/x" }) { clientMutationId } }')
  await ask(token, '{ repository(owner: "acme", name: "shop") { stargazerCount } }')
  assert.equal(github.violations.length, own + 4)
  assert.match(github.violations.at(-1) ?? '', /stargazerCount is not served/)
  const response = await fetch(github.graphqlUrl, {
    method: 'POST',
    body: JSON.stringify({ query: '{ viewer { login } }' }),
  })
  assert.equal(response.status, 401)
})
