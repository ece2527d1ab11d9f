/** One repository on the embedded GitHub, and a proposal for it, as a run would make it. */
import assert from 'node:assert/strict'
import { createPullRequests } from '../../../src/adapters/github/pull-requests.ts'
import { carryOver } from '../../../src/stages/describe/carry-over.ts'
import { section } from '../../../src/stages/describe/sections.ts'
import { writeState } from '../../../src/stages/describe/state.ts'
import { contentsHash } from '../../../src/stages/describe.ts'
import type { Compose } from '../../../src/stages/publish/bodies.ts'
import type { Published } from '../../../src/stages/publish.ts'
import { publish } from '../../../src/stages/publish.ts'
import type { Proposal, ProposedFile, PullRequests } from '../../../src/types.ts'
import type { GitHub, RepositoryWish, TokenRequest } from '../../github/server.ts'

export const BRANCH = 'okta-signin-widget-upgrade'
const PAGE = 'public/login.html'

/** What the proposal is to be like; `branch` counts for a run that proposes nothing too. */
export interface Wish extends Partial<Proposal> {
  readonly to?: string
  readonly items?: readonly string[]
}

export interface Run {
  /** The proposal for what stands on the base now. */
  readonly proposal: (wish?: Wish) => Promise<Proposal>
  /** A whole publish stage; with `null` nothing is proposed, `read` says after reading which commit. */
  readonly run: (wish?: Wish | null, port?: PullRequests, branch?: string, read?: string) => Promise<Published>
}

export interface Scene extends Run {
  readonly name: string
  readonly port: PullRequests
  /** `git/create-tree 201`, since the scene began or `hub.reset()`. */
  readonly calls: () => readonly string[]
  readonly writes: () => number
}

let count = 0

/** A new repository on the embedded GitHub. */
export async function sceneOn(
  hub: GitHub,
  repository: RepositoryWish = {},
  token: Partial<TokenRequest> = {},
): Promise<Scene> {
  count += 1
  const name = `${repository.teams === undefined ? 'acme' : 'globex'}/shop-${count}`
  await hub.createRepository(name, {
    files: {
      [PAGE]: page('5.9.4'),
      'src/app.js': 'start()\n',
      'bin/run.sh': { content: '#!/bin/sh\n', mode: '100755' },
    },
    ...repository,
  })
  const value = hub.token({ kind: 'github-actions', repositories: [name], ...token })
  const port = portOf(hub, name, value)
  hub.reset()
  return {
    name,
    port,
    ...runOn(port, branch => hub.head(name, branch)),
    calls: () => hub.requests.map(({ operation, status }) => `${operation} ${status}`),
    writes: () => writesOf(hub.requests),
  }
}

export function runOn(port: PullRequests, headOf: (branch: string) => Promise<string | null>): Run {
  const proposal = async (wish: Wish = {}) => proposalOf((await headOf(wish.base ?? 'main')) ?? '', wish)
  return {
    proposal,
    run: async (wish = {}, through = port, branch = wish?.branch ?? BRANCH, read = undefined) => {
      const made = wish === null ? null : await proposal(wish)
      const compose: Compose =
        made === null
          ? () => assert.fail('nothing to compose')
          : (previous, commits) => bodyOf(made, wish, previous, commits)
      const baseCommit = made?.baseCommit ?? read ?? (await headOf('main'))
      return publish(made, { branch, base: made?.base ?? 'main', baseCommit, compose }, through)
    },
  }
}

export function writesOf(requests: readonly { readonly method: string; readonly operation: string }[]): number {
  return requests.filter(({ method, operation }) => method !== 'GET' && !operation.startsWith('query')).length
}

/** Waits last no time. */
function portOf(hub: GitHub, repository: string, token: string): PullRequests {
  const { apiUrl, graphqlUrl, url: serverUrl } = hub
  return createPullRequests({
    apiUrl,
    graphqlUrl,
    serverUrl,
    repository,
    token,
    fetch: globalThis.fetch,
    second: 0,
  })
}

function proposalOf(baseCommit: string, wish: Wish): Proposal {
  const { to = '7.49.0', items: _, ...rest } = wish
  const files: readonly ProposedFile[] = rest.files ?? [file(PAGE, page(to))]
  const base = rest.base ?? 'main'
  return {
    branch: BRANCH,
    base,
    baseCommit,
    title: `Upgrade Okta Sign-In Widget 5.9.4 to ${to}`,
    commitMessage: `Upgrade Okta Sign-In Widget 5.9.4 to ${to}`,
    body: '',
    state: { schema: 1, from: ['5.9.4'], to, base, baseCommit, commits: [], contents: contentsHash(files) },
    files,
    labels: [],
    assignees: [],
    reviewers: [],
    teamReviewers: [],
    draft: false,
    ...rest,
  }
}

function bodyOf(made: Proposal, wish: Wish | null, previous: string | null, commits: readonly string[]): string {
  const items = wish?.items ?? ['csp', 'sign-up']
  const link = `https://github.test/acme/shop/blob/${made.baseCommit}/${PAGE}#L3`
  const body = [
    section('summary', `Moves the widget to ${made.state.to}: [${PAGE}](${link})`),
    section('checklist', items.map(id => `- [ ] Do ${id} <!-- item:${id} -->`).join('\n')),
    writeState({ ...made.state, commits }),
  ].join('\n\n')
  return carryOver(previous, body)
}

export function file(path: string, content: string | Uint8Array, mode = '100644'): ProposedFile {
  return { path, mode, bytes: typeof content === 'string' ? new TextEncoder().encode(content) : content }
}

export function page(version: string): string {
  return `<!doctype html>\n<title>Sign in</title>\n<script src="https://global.oktacdn.com/okta-signin-widget/${version}/js/okta-sign-in.min.js"></script>\n`
}
