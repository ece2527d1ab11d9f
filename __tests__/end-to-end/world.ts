/** Everything around the built action on this machine: a GitHub, an npm registry and a CDN that serve the real package. */
import type { GitHub, RepositoryWish } from '../github/server.ts'
import { startGitHub } from '../github/server.ts'
import { startCdn } from '../registry/cdn.ts'
import type { Loopback } from '../registry/loopback.ts'
import { startRegistry } from '../registry/registry.ts'
import { checkOut } from '../runner/check-out.ts'
import type { ActionRun, ActionRunWish } from '../runner/run-action.ts'
import { runAction } from '../runner/run-action.ts'

const WIDGET = 'node_modules/@okta/okta-signin-widget'
export const TARGET = '7.49.0'

export interface Surroundings {
  readonly github: GitHub
  readonly registry: Loopback
  readonly cdn: Loopback
  /** Makes a repository and a token of the workflow for it. */
  readonly repository: (name: string, wish: RepositoryWish) => Promise<string>
  /** Checks the repository out afresh and runs the built action there. */
  readonly run: (
    name: string,
    token: string,
    wish?: Partial<ActionRunWish> & { readonly branch?: string },
  ) => Promise<ActionRun>
  readonly stop: () => Promise<void>
}

export async function startSurroundings(options: { readonly port?: number } = {}): Promise<Surroundings> {
  const [github, registry, cdn] = await Promise.all([
    startGitHub(options),
    startRegistry({ packages: [{ name: '@okta/okta-signin-widget', versions: { [TARGET]: { folder: WIDGET } } }] }),
    startCdn({ versions: { [TARGET]: { folder: `${WIDGET}/dist` } } }),
  ])
  await github.addRelease('okta/okta-signin-widget', {
    tag: `okta-signin-widget-${TARGET}`,
    name: TARGET,
    body: '### Features\n\n- Better focus order on the identify page\n\n### Fixes\n\n- Labels of the phone page (thanks @octocat, #1234)\n',
    publishedAt: '2026-11-02T10:00:00Z',
  })
  return {
    github,
    registry,
    cdn,
    repository: async (name, wish) => {
      await github.createRepository(name, wish)
      return github.token({ kind: 'github-actions', repositories: [name] })
    },
    run: async (name, token, wish = {}) => {
      const { branch = 'main', ...rest } = wish
      const checkout = await checkOut(github.cloneUrl(name, token), { branch })
      try {
        const env = { NPM_CONFIG_REGISTRY: registry.url, OKTA_CDN_URL: cdn.url, ...rest.env }
        return await runAction({ workspace: checkout.folder, repository: name, github, token, ...rest, env })
      } finally {
        await checkout.remove()
      }
    },
    stop: async () => {
      await Promise.all([github.stop(), registry.close(), cdn.close()])
    },
  }
}
