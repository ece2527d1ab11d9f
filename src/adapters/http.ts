import { UserError } from '../errors.ts'

/** What `fetch` is: the one way to the network for GitHub's API, GitHub's releases and the CDN. */
export type Fetch = typeof globalThis.fetch

/** Environment variables, as `process.env`. */
export type Env = { readonly [name: string]: string | undefined }

/** One request with its whole answer, in milliseconds. */
const TIME_LIMIT = 60_000

/**
 * A `fetch` that obeys `HTTPS_PROXY`, `HTTP_PROXY` and `NO_PROXY` (either case) and gives up in time.
 * Further certificates come by `NODE_EXTRA_CA_CERTS`, which Node reads by itself.
 *
 * Nothing is loaded before the first request; without a proxy it is Node's own `fetch`, which costs no module at all.
 *
 * @param timeout of one request with its body, in milliseconds; a request's own `signal` counts too.
 * @throws UserError `bad-proxy` at the first request, when the proxy's address cannot be read.
 */
export function createFetch(env: Env, timeout: number = TIME_LIMIT): Fetch {
  let opened: Promise<Fetch> | null = null
  return async (input, init) => {
    opened ??= open(env)
    const fetch = await opened
    const limit = AbortSignal.timeout(timeout)
    return fetch(input, { ...init, signal: init?.signal ? AbortSignal.any([limit, init.signal]) : limit })
  }
}

/** The proxies that the environment names; `none` lists the hosts that are reached without one, as it is written. */
export interface Proxies {
  readonly http: string | null
  readonly https: string | null
  readonly none: string
}

/** @throws UserError `bad-proxy` */
export function proxiesOf(env: Env): Proxies {
  return {
    http: proxyOf(env, 'http_proxy'),
    https: proxyOf(env, 'https_proxy'),
    none: env['no_proxy'] || env['NO_PROXY'] || '',
  }
}

async function open(env: Env): Promise<Fetch> {
  const { http, https, none } = proxiesOf(env)
  if (https === null && http === null) return globalThis.fetch

  const { EnvHttpProxyAgent, fetch } = await import('undici')
  // Empty strings and not undefined: the agent would look into `process.env`, and `env` is to be all that counts.
  const dispatcher = new EnvHttpProxyAgent({
    httpProxy: http ?? '',
    httpsProxy: https ?? '',
    noProxy: none,
  })
  // undici's types name its own Request and Response, which are the global ones in all that is used here.
  const proxied = fetch as unknown as (input: unknown, init: unknown) => Promise<Response>
  return (input, init) => proxied(input, { ...init, dispatcher })
}

function proxyOf(env: Env, name: 'http_proxy' | 'https_proxy'): string | null {
  const value = (env[name] || env[name.toUpperCase()])?.trim()
  if (!value) return null
  // `proxy.example.com:8080` is how many write it; curl takes it for http too.
  const address = /^[a-z][a-z\d+.-]*:\/\//i.test(value) ? value : `http://${value}`
  if (URL.canParse(address) && /^https?:/i.test(address)) return address
  throw new UserError(
    'bad-proxy',
    `The environment variable ${name.toUpperCase()} is not the address of an HTTP proxy.`,
    `Write it as \`http://proxy.example.com:8080\`, or take the variable away.`,
  )
}

/** The cause of a failed request as one clause: `ECONNREFUSED`, `no answer in time`. Never a URL: it may hold a password. */
export function whyFailed(error: unknown): string {
  if (!(error instanceof Error)) return 'an unknown failure'
  if (error.name === 'TimeoutError' || error.name === 'AbortError') return 'no answer in time'
  const code = 'code' in error && typeof error.code === 'string' ? error.code : null
  if (code !== null && code !== '') return code
  return error.cause instanceof Error ? whyFailed(error.cause) : error.name
}
