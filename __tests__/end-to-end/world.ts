/** Everything around the built action on this machine: a GitHub, an npm registry and a CDN that serve a widget. */
import type { GitHub, RepositoryWish } from '../github/server.ts'
import { startGitHub } from '../github/server.ts'
import { startCdn } from '../registry/cdn.ts'
import type { Loopback } from '../registry/loopback.ts'
import type { StoredVersion } from '../registry/registry.ts'
import { startRegistry } from '../registry/registry.ts'
import { checkOut } from '../runner/check-out.ts'
import type { ActionRun, ActionRunWish } from '../runner/run-action.ts'
import { runAction } from '../runner/run-action.ts'
import { TARGET, WHOLE_WIDGET, WIDGET } from './widget-package.ts'

export { NEXT_TARGET, TARGET } from './widget-package.ts'

export interface SurroundingsWish {
  readonly port?: number
  /** Versions in the registry and on the CDN. Default: the real package, ten megabytes of it. */
  readonly versions?: { readonly [version: string]: StoredVersion }
}

/** How to check out and run. */
export type RunWish = Partial<ActionRunWish> & {
  readonly branch?: string
  readonly detachedAt?: string
  /** What earlier steps of the job do in the checkout. */
  readonly before?: (folder: string) => Promise<unknown> | unknown
  /** What later steps of the job do there, with its files as the action left them. */
  readonly after?: (folder: string) => Promise<unknown> | unknown
}

export interface Surroundings {
  readonly github: GitHub
  readonly registry: Loopback
  readonly cdn: Loopback
  /** Makes a repository and a token of the workflow for it. */
  readonly repository: (name: string, wish: RepositoryWish) => Promise<string>
  /** Checks the repository out afresh and runs the built action there. */
  readonly run: (name: string, token: string, wish?: RunWish) => Promise<ActionRun>
  readonly stop: () => Promise<void>
}

export async function startSurroundings(wish: SurroundingsWish = {}): Promise<Surroundings> {
  const { versions = WHOLE_WIDGET, ...options } = wish
  const [github, { registry, cdn }] = await Promise.all([startGitHub(options), startChannels(versions)])
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
      const { branch, detachedAt, before, after, ...rest } = wish
      const checkout = await checkOut(github.cloneUrl(name, token), {
        ...(branch === undefined ? {} : { branch }),
        ...(detachedAt === undefined ? {} : { detachedAt }),
      })
      try {
        await before?.(checkout.folder)
        const env = { NPM_CONFIG_REGISTRY: registry.url, OKTA_CDN_URL: cdn.url, ...rest.env }
        const run = await runAction({ workspace: checkout.folder, repository: name, github, token, ...rest, env })
        await after?.(checkout.folder)
        return run
      } finally {
        await checkout.remove()
      }
    },
    stop: async () => {
      await Promise.all([github.stop(), registry.close(), cdn.close()])
    },
  }
}

/** Where releases of the widget come from: npm's registry, and a CDN with the files of its packages. */
export async function startChannels(
  versions: NonNullable<SurroundingsWish['versions']>,
): Promise<Pick<Surroundings, 'registry' | 'cdn'>> {
  const [registry, cdn] = await Promise.all([
    startRegistry({ packages: [{ name: WIDGET, versions }] }),
    startCdn({ versions: Object.fromEntries(Object.entries(versions).map(([name, one]) => [name, onCdn(one)])) }),
  ])
  return { registry, cdn }
}

/** What the CDN has of a package: all that is below its `dist`. */
function onCdn({ folder, files }: StoredVersion): StoredVersion {
  if (folder !== undefined) return { folder: `${folder}/dist` }
  const served = Object.entries(files ?? {}).filter(([name]) => name.startsWith('dist/'))
  return { files: Object.fromEntries(served.map(([name, body]) => [name.slice('dist/'.length), body])) }
}
