import { createAssets } from '../adapters/cdn.ts'
import { createPullRequests } from '../adapters/github/pull-requests.ts'
import { createFetch } from '../adapters/http.ts'
import { collectEarly } from '../adapters/memory.ts'
import { createReleases } from '../adapters/npm/releases.ts'
import type { Files, World } from '../types.ts'

/** Where this run's GitHub is. */
export interface Host {
  readonly apiUrl: string
  readonly graphqlUrl: string
  readonly serverUrl: string
  /** `owner/name` */
  readonly repository: string
}

/** The real world of a job: git's objects, npm, the CDN, and the repository's pull requests. */
export function actionWorld(options: {
  readonly files: Files
  readonly folder: string
  readonly host: Host
  readonly token: string
  readonly commit: string | null
  readonly dryRun: boolean
  readonly env: { readonly [name: string]: string | undefined }
  readonly progress: (what: string) => void
}): World {
  const { host, env, token } = options
  const fetch = createFetch(env)
  const origin = env['OKTA_CDN_URL']
  return {
    files: options.files,
    releases: createReleases({ folder: options.folder, env, github: { apiUrl: host.apiUrl, token }, fetch }),
    assets: createAssets({ fetch, ...(origin === undefined ? {} : { origin }) }),
    pullRequests: options.dryRun ? null : createPullRequests({ ...host, token, fetch }),
    scripts: async () => {
      collectEarly()
      return (await import('../languages/script/index.ts')).createScriptReader()
    },
    progress: options.progress,
    now: new Date(),
    permalink: options.commit === null ? null : `${host.serverUrl}/${host.repository}/blob/${options.commit}/`,
  }
}
