import { createAssets } from '../adapters/cdn.ts'
import { createFetch } from '../adapters/http.ts'
import { collectEarly } from '../adapters/memory.ts'
import { createReleases } from '../adapters/npm/releases.ts'
import type { World } from '../types.ts'
import type { Terminal } from './terminal.ts'

/** The world of a terminal, without its files: npm, the CDN, GitHub's releases, and nowhere to publish to. */
export function terminalWorld(folder: string, terminal: Pick<Terminal, 'env' | 'progress'>): Omit<World, 'files'> {
  const { env } = terminal
  const fetch = createFetch(env)
  const apiUrl = env['GITHUB_API_URL'] ?? 'https://api.github.com'
  const origin = env['OKTA_CDN_URL']
  return {
    releases: createReleases({ folder, env, github: { apiUrl, token: env['GITHUB_TOKEN'] ?? null }, fetch }),
    assets: createAssets({ fetch, ...(origin === undefined ? {} : { origin }) }),
    pullRequests: null,
    scripts: async () => {
      collectEarly()
      return (await import('../languages/script/index.ts')).createScriptReader()
    },
    progress: terminal.progress ?? (() => undefined),
    now: new Date(),
    permalink: null,
  }
}
