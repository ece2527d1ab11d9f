import { UserError } from '../../errors.ts'
import { whyFailed } from '../http.ts'
import type { NpmSettings } from './settings.ts'

export const PACKAGE = '@okta/okta-signin-widget'

/** One version as npm's abbreviated document has it. Untrusted: each field may be missing or of another type. */
export interface Manifest {
  readonly deprecated?: unknown
  readonly dist?: { readonly tarball?: unknown; readonly integrity?: unknown; readonly shasum?: unknown }
}

export type Manifests = { readonly [version: string]: Manifest }

/** The registry's document is 0.5 MB today; a registry that ignores the wish for the short one sends ten times that. */
const DOCUMENT_BYTES = 64 * 1024 * 1024

/**
 * All versions that the registry lists, by number.
 * @throws UserError `registry-refused`, `registry-unreachable`, `package-unknown`, `registry-unreadable`
 */
export async function readManifests(settings: NpmSettings, signal: AbortSignal): Promise<Manifests> {
  const { default: request } = await import('npm-registry-fetch')
  const registry = await registryOf(settings)
  let text: string
  try {
    const response = await request(`/${PACKAGE.replace('/', '%2f')}`, {
      ...settings,
      spec: PACKAGE,
      // Without the short form the answer holds every README too.
      headers: { accept: 'application/vnd.npm.install-v1+json; q=1.0, application/json; q=0.8, */*' },
      signal,
    } as never)
    text = await textOf(response.body as AsyncIterable<Uint8Array>, DOCUMENT_BYTES)
  } catch (error) {
    throw registryError(error, registry)
  }
  const versions = versionsIn(text)
  if (versions !== null) return versions
  throw new UserError(
    'registry-unreadable',
    `The npm registry ${registry} did not answer with the list of versions of ${PACKAGE}.`,
    'Check `registry` and `@okta:registry` in `.npmrc` and `NPM_CONFIG_REGISTRY`: they must name an npm registry.',
  )
}

/**
 * The bytes of a version's archive, as they come in.
 * @throws UserError `registry-refused`, `registry-unreachable`, `package-unreadable`
 */
export async function openArchive(
  settings: NpmSettings,
  tarball: string,
  signal: AbortSignal,
): Promise<AsyncIterable<Uint8Array>> {
  const { default: request } = await import('npm-registry-fetch')
  const registry = new URL(request.pickRegistry(PACKAGE, settings as never))
  const url = archiveUrl(tarball, registry, settings['replaceRegistryHost'])
  try {
    const response = await request(url, { ...settings, spec: PACKAGE, signal } as never)
    return response.body as AsyncIterable<Uint8Array>
  } catch (error) {
    throw archiveError(error, registry.host)
  }
}

/** A mirror that has one release less, or holds one back, may have the next one. */
function archiveError(error: unknown, registry: string): UserError {
  const status = isObject(error) && typeof error['statusCode'] === 'number' ? error['statusCode'] : null
  if (status === null || ![403, 404, 410, 451].includes(status)) return registryError(error, registry)
  return new UserError(
    'package-unreadable',
    `The npm registry ${registry} lists the release and does not give its archive (${status}).`,
    'Set `target-version` to another release, or ask those who run the registry that your `.npmrc` names.',
    { cause: error },
  )
}

/**
 * Where to get an archive. A mirror's document often still names npm's own host; npm asks the mirror for it then, and
 * so must we: in a closed network nothing else answers.
 */
function archiveUrl(tarball: string, registry: URL, replace: unknown): string {
  if (!URL.canParse(tarball)) throw archiveRefused('its address is none')
  const url = new URL(tarball)
  const host = replace === 'npmjs' ? 'registry.npmjs.org' : replace
  if (url.host !== registry.host && (host === 'always' || host === url.host)) {
    return `${registry.href.replace(/\/+$/, '')}${url.pathname}${url.search}`
  }
  // Where the registry itself is read without encryption (a test, a local mirror) its archives may be too.
  if (url.protocol !== 'https:' && url.protocol !== registry.protocol) throw archiveRefused('its address is not https')
  return url.href
}

function archiveRefused(why: string): UserError {
  return new UserError(
    'package-unreadable',
    `The archive of ${PACKAGE} cannot be read: ${why}.`,
    'Ask those who run the npm registry named in `.npmrc`.',
  )
}

/** The registry that npm would ask for the widget, for messages: without user, password and path. */
export async function registryOf(settings: NpmSettings): Promise<string> {
  const { default: request } = await import('npm-registry-fetch')
  const url = request.pickRegistry(PACKAGE, settings as never)
  if (URL.canParse(url) && /^https?:$/.test(new URL(url).protocol)) return new URL(url).host
  throw new UserError(
    'registry-unreachable',
    'The npm registry is not set to an http or https URL.',
    'Correct `registry` or `@okta:registry` in `.npmrc`, or `NPM_CONFIG_REGISTRY`.',
  )
}

function versionsIn(text: string): Manifests | null {
  try {
    const document: unknown = JSON.parse(text)
    const versions = isObject(document) ? document['versions'] : null
    if (!isObject(versions)) return null
    return Object.fromEntries(
      Object.entries(versions).filter((entry): entry is [string, Manifest] => isObject(entry[1])),
    )
  } catch {
    // Not JSON: a login page of a proxy, most often. The caller says so with the registry's name.
    return null
  }
}

/** Longer than any list of versions: it is read no further, and asking again would not help. */
class AnswerTooLong extends Error {
  readonly code = 'its list of versions is too long'
}

async function textOf(body: AsyncIterable<Uint8Array>, limit: number): Promise<string> {
  const chunks: Uint8Array[] = []
  let bytes = 0
  for await (const chunk of body) {
    bytes += chunk.length
    if (bytes > limit) throw new AnswerTooLong()
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString('utf8')
}

export function registryError(error: unknown, registry: string): UserError {
  if (error instanceof UserError) return error
  const status = isObject(error) && typeof error['statusCode'] === 'number' ? error['statusCode'] : null
  if (status === 401 || status === 403) {
    return new UserError(
      'registry-refused',
      `The npm registry ${registry} refuses to be read (${status}).`,
      'Give the job the credentials that your `.npmrc` asks for, for example `NODE_AUTH_TOKEN`.',
      { cause: error },
    )
  }
  if (status === 404) {
    return new UserError(
      'package-unknown',
      `The npm registry ${registry} does not have ${PACKAGE}.`,
      'Point `@okta:registry` in `.npmrc` to a registry that has it, or let yours mirror it.',
      { cause: error },
    )
  }
  return new UserError(
    'registry-unreachable',
    `The npm registry ${registry} cannot be read: ${status === null ? whyFailed(error) : `it answers ${status}`}.`,
    'Run again later, check the proxy and `.npmrc`, or set `target-version` to an exact version, which needs no registry.',
    { cause: error },
  )
}

function isObject(value: unknown): value is { readonly [key: string]: unknown } {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
