import { createHash } from 'node:crypto'
import { makePackage, packFolder } from './archive.ts'
import { type Loopback, startLoopback } from './loopback.ts'

export interface StoredVersion {
  /** An installed package, `node_modules/@okta/okta-signin-widget`. */
  readonly folder?: string
  /** Files by name: `dist/js/okta-sign-in.min.js`. A `package.json` is added where there is none. */
  readonly files?: { readonly [name: string]: string | Uint8Array }
  /** The archive's bytes, whatever they are. */
  readonly archive?: Buffer
  readonly deprecated?: string | boolean
  /** What the document says; the archive's SHA-512 when left out, nothing when null. */
  readonly integrity?: string | null
  readonly shasum?: string
  readonly tarball?: string
}

export interface StoredPackage {
  readonly name: string
  readonly versions: { readonly [version: string]: StoredVersion }
}

/** An npm registry on this machine: abbreviated documents and archives. `base` is the path that it lies under. */
export async function startRegistry(options: {
  readonly packages: readonly StoredPackage[]
  readonly base?: string
  /** Requests without `Authorization: Bearer <token>` get 401. */
  readonly token?: string
}): Promise<Loopback> {
  const base = options.base ?? ''
  return startLoopback((request, url) => {
    if (options.token !== undefined && request.headers.authorization !== `Bearer ${options.token}`) {
      return { status: 401, body: '{}' }
    }
    const path = decodeURIComponent(request.path.split('?')[0] ?? '').slice(base.length)
    for (const { name, versions } of options.packages) {
      if (path === `/${name}`) return json(documentOf(name, versions, `${url}${base}`))
      const version = Object.keys(versions).find(one => path === archivePath(name, one))
      const stored = version === undefined ? undefined : versions[version]
      if (version !== undefined && stored) {
        return {
          status: 200,
          headers: { 'content-type': 'application/octet-stream' },
          body: archiveOf(name, version, stored),
        }
      }
    }
    return { status: 404, body: '{"error":"not found"}' }
  })
}

function documentOf(name: string, versions: StoredPackage['versions'], url: string): object {
  const manifests = Object.entries(versions).map(([version, stored]) => {
    const integrity =
      stored.integrity === undefined
        ? `sha512-${createHash('sha512')
            .update(archiveOf(name, version, stored))
            .digest('base64')}`
        : stored.integrity
    return [
      version,
      {
        name,
        version,
        ...(stored.deprecated === undefined ? {} : { deprecated: stored.deprecated }),
        dist: {
          tarball: stored.tarball ?? `${url}${archivePath(name, version)}`,
          ...(integrity === null ? {} : { integrity }),
          ...(stored.shasum === undefined ? {} : { shasum: stored.shasum }),
        },
      },
    ]
  })
  return { name, 'dist-tags': {}, versions: Object.fromEntries(manifests) }
}

export function archiveOf(name: string, version: string, stored: StoredVersion): Buffer {
  if (stored.archive) return stored.archive
  if (stored.folder !== undefined) return packFolder(stored.folder)
  return makePackage({ 'package.json': JSON.stringify({ name, version }), ...stored.files })
}

function archivePath(name: string, version: string): string {
  return `/${name}/-/${name.split('/').at(-1)}-${version}.tgz`
}

function json(value: object) {
  return {
    status: 200,
    headers: { 'content-type': 'application/vnd.npm.install-v1+json' },
    body: JSON.stringify(value),
  }
}
