import { createHash } from 'node:crypto'
import { UserError } from '../errors.ts'
import type { Assets, Hashes } from '../types.ts'
import type { Fetch } from './http.ts'

const CDN = 'https://global.oktacdn.com'
const TRIES = 3
const REDIRECTS = 3

export interface CdnLimits {
  /** The largest file so far has 4.2 MB. In bytes. */
  readonly bytes: number
  /** One file with all tries, in milliseconds. */
  readonly time: number
  /** Before the second try; the third waits twice as long. In milliseconds. */
  readonly pause: number
}

const LIMITS: CdnLimits = { bytes: 32 * 1024 * 1024, time: 20_000, pause: 300 }

type Answer<T> = T | 'missing' | 'unreachable'

/**
 * Asks the CDN for files of the widget: whether it serves them, and what their bytes are. Each file is asked for once a
 * run. Once the CDN could not be reached at all, the rest is `unreachable` without asking: no run waits for ten files.
 *
 * @param options.origin the CDN's scheme and host; without encryption on this machine only.
 * @throws UserError `bad-cdn` for an origin that is no https URL.
 */
export function createAssets(options: {
  readonly fetch: Fetch
  readonly origin?: string
  readonly limits?: Partial<CdnLimits>
}): Assets {
  const origin = originOf(options.origin ?? CDN)
  const limits = { ...LIMITS, ...options.limits }
  const probes = new Map<string, Promise<Answer<'served'>>>()
  const hashes = new Map<string, Promise<Answer<Hashes>>>()
  let cutOff = false

  /** Asks until there is an answer that counts, or no hope for one. */
  const ask = async <T>(
    url: URL,
    read: (url: URL, signal: AbortSignal) => Promise<T | Refusal>,
  ): Promise<Answer<T>> => {
    if (cutOff) return 'unreachable'
    const signal = AbortSignal.timeout(limits.time)
    for (let attempt = 1; ; attempt += 1) {
      let answer: T | Refusal
      try {
        answer = await read(url, signal)
      } catch (error) {
        if (error instanceof UserError) throw error
        // The cause does not matter: whatever keeps the bytes from coming, the CDN proves nothing.
        answer = { refusal: 'network' }
      }
      if (!isRefusal(answer)) return answer
      if (answer.refusal === 'missing') return 'missing'
      if (answer.refusal === 'final') return 'unreachable'
      if (attempt === TRIES || signal.aborted || cutOff) {
        if (answer.refusal === 'network') cutOff = true
        return 'unreachable'
      }
      await new Promise(resolve => setTimeout(resolve, limits.pause * attempt))
    }
  }
  const once = <T>(cache: Map<string, Promise<T>>, version: string, file: string, make: (url: URL) => Promise<T>) => {
    const url = new URL(`/okta-signin-widget/${version}/${file}`, origin)
    const known = cache.get(url.href)
    if (known) return known
    const made = make(url)
    cache.set(url.href, made)
    return made
  }

  return {
    probe: (version, file) =>
      once(probes, version, file, async url => {
        // Who has its bytes knows that it is served.
        const hashed = await hashes.get(url.href)
        if (hashed !== undefined) return typeof hashed === 'string' ? hashed : 'served'
        return ask(url, async (at, signal) => probe(options.fetch, at, signal))
      }),
    hash: (version, file) =>
      once(hashes, version, file, url => ask(url, (at, signal) => hash(options.fetch, at, signal, limits.bytes))),
  }
}

/** `again`: a server's failure, worth another try; `final`: an answer that says nothing, now or later. */
interface Refusal {
  readonly refusal: 'missing' | 'again' | 'final' | 'network'
}

function isRefusal(value: unknown): value is Refusal {
  return typeof value === 'object' && value !== null && 'refusal' in value
}

async function probe(fetch: Fetch, url: URL, signal: AbortSignal): Promise<'served' | Refusal> {
  const head = await request(fetch, url, { method: 'HEAD', signal })
  if (head.status !== 405 && head.status !== 501) return refusalOf(head) ?? 'served'
  const get = await request(fetch, url, { headers: { range: 'bytes=0-0' }, signal })
  await get.body?.cancel()
  return refusalOf(get) ?? 'served'
}

async function hash(fetch: Fetch, url: URL, signal: AbortSignal, limit: number): Promise<Hashes | Refusal> {
  const response = await request(fetch, url, { signal })
  const refusal = refusalOf(response)
  if (refusal !== null || response.body === null) {
    await response.body?.cancel()
    return refusal ?? { refusal: 'again' }
  }
  const [sha256, sha384, sha512] = [createHash('sha256'), createHash('sha384'), createHash('sha512')]
  let bytes = 0
  for await (const chunk of response.body) {
    bytes += chunk.length
    // Leaving the loop closes the connection.
    if (bytes > limit) return { refusal: 'final' }
    for (const running of [sha256, sha384, sha512]) running.update(chunk)
  }
  return { sha256: sha256.digest('base64'), sha384: sha384.digest('base64'), sha512: sha512.digest('base64') }
}

/** Null when the file is there. */
function refusalOf(response: Response): Refusal | null {
  // No file of the widget is a page: that is a proxy which wants somebody to log in.
  if (response.ok) return /^text\/html\b/.test(response.headers.get('content-type') ?? '') ? { refusal: 'final' } : null
  if (response.status === 404 || response.status === 410) return { refusal: 'missing' }
  if (response.status === 403 && isFromStore(response)) return { refusal: 'missing' }
  return { refusal: response.status >= 500 || response.status === 429 ? 'again' : 'final' }
}

/** The CDN's store says 403 for what it does not have; a proxy says 403 for what it does not let through. */
function isFromStore({ headers }: Response): boolean {
  return /amazons3|cloudfront/i.test(headers.get('server') ?? '') || headers.has('x-amz-request-id')
}

/** Follows redirects on the same host only: what another host serves says nothing about the CDN. */
async function request(fetch: Fetch, url: URL, init: RequestInit): Promise<Response> {
  let at = url
  for (let left = REDIRECTS; ; left -= 1) {
    const response = await fetch(at.href, { ...init, redirect: 'manual', credentials: 'omit' })
    const location = response.headers.get('location')
    if (response.status < 300 || response.status > 399 || location === null) return response
    await response.body?.cancel()
    const next = URL.canParse(location, at.href) ? new URL(location, at) : null
    // An answer that is neither the file nor its absence, such as the login page of a proxy.
    if (next === null || next.host !== at.host || next.protocol !== at.protocol || left === 0) {
      return new Response(null, { status: 421 })
    }
    at = next
  }
}

function originOf(origin: string): URL {
  const url = URL.canParse(origin) ? new URL(origin) : null
  const isLoopback = url !== null && /^(?:localhost|127(?:\.\d+){3}|\[::1\])$/.test(url.hostname)
  if (url?.protocol === 'https:' || (url?.protocol === 'http:' && isLoopback)) return url
  throw new UserError(
    'bad-cdn',
    'The address of the CDN is not an https URL.',
    'Leave it away to ask https://global.oktacdn.com, or write the https URL of a mirror.',
  )
}
