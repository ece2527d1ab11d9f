import { dirname, join } from 'node:path'
import { UserError } from '../../errors.ts'
import { type Env, proxiesOf, whyFailed } from '../http.ts'

/** npm's settings as its own packages take them: registries, credentials, proxies, certificates, retries. */
export interface NpmSettings {
  readonly [name: string]: unknown
}

/**
 * The settings that `npm` itself would use in `folder`: the project's, the user's and the machine's `.npmrc` and
 * `NPM_CONFIG_*`. npm's own reader reads them, because where a setting wins is npm's business and not ours.
 *
 * @param secrets values that no `.npmrc` may pass on to a registry, GitHub's token above all: variables of the
 *   environment that hold one are not there for `${…}` in a `.npmrc`.
 * @throws UserError `npm-settings`, `bad-proxy`
 */
export async function readSettings(folder: string, env: Env, secrets: readonly string[]): Promise<NpmSettings> {
  const [{ default: Config }, { default: npm }] = await Promise.all([
    import('@npmcli/config'),
    import('@npmcli/config/lib/definitions/index.js'),
  ])
  const config = new Config({
    ...npm,
    // npm lies beside Node; where it does not, there is no `npmrc` of npm's own to be found and none is missed.
    npmPath: join(dirname(process.execPath), process.platform === 'win32' ? '.' : '../lib', 'node_modules', 'npm'),
    argv: [],
    env: withoutSecrets(env, secrets),
    cwd: folder,
    excludeNpmCwd: true,
    warn: false,
  })
  let flat: NpmSettings
  try {
    await config.load()
    flat = config.flat
  } catch (error) {
    throw new UserError(
      'npm-settings',
      `The settings of npm cannot be read: ${whyFailed(error)}.`,
      'Correct `.npmrc` of the project or the user: `cafile` and the like must name files that can be read.',
      { cause: error },
    )
  }
  const settings = { ...flat, ...proxySettings(flat, env) }

  // npm waits five minutes for an answer and up to a minute between tries: too long for a job that can go on without,
  // so that holds only for those who have asked for it.
  const asked = ['fetch-retries', 'fetch-retry-factor', 'fetch-retry-mintimeout', 'fetch-retry-maxtimeout']
  const patient = asked.some(key => config.find(key) !== 'default')
  return {
    ...settings,
    ...(patient ? {} : { retry: { retries: 2, factor: 3, minTimeout: 500, maxTimeout: 5000 } }),
    ...(config.find('fetch-timeout') === 'default' ? { timeout: 30_000 } : {}),
    // Nothing is written to the disk, npm's cache included.
    cache: null,
  }
}

/** npm's client reads the proxies of the environment by itself, but only those of the process, and not without `http://`. */
function proxySettings(settings: NpmSettings, env: Env): NpmSettings {
  const { http, https, none } = proxiesOf(env)
  const registry = settings['@okta:registry'] ?? settings['registry']
  const proxy = https ?? (typeof registry === 'string' && registry.startsWith('http:') ? http : null)
  return {
    ...(settings['proxy'] || settings['httpsProxy'] || proxy === null ? {} : { proxy }),
    ...(settings['noProxy'] || none === '' ? {} : { noProxy: none }),
  }
}

function withoutSecrets(env: Env, secrets: readonly string[]): { [name: string]: string } {
  const hidden = new Set(secrets.filter(secret => secret !== ''))
  const kept = Object.entries(env).filter(
    (entry): entry is [string, string] =>
      entry[1] !== undefined &&
      !hidden.has(entry[1]) &&
      !/^(?:INPUT_|ACTIONS_|GITHUB_TOKEN$|GH_TOKEN$)/i.test(entry[0]),
  )
  return Object.fromEntries(kept)
}
