import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Loopback, startLoopback } from './loopback.ts'

export interface ServedVersion {
  /** The `dist` folder of an installed package. */
  readonly folder?: string
  /** Files by name: `js/okta-sign-in.min.js`. They win over the folder's. */
  readonly files?: { readonly [file: string]: string | Uint8Array }
}

/** The widget's CDN on this machine. What it does not have, it answers as a store of S3 does: 403, without a word why. */
export async function startCdn(options: {
  readonly versions: { readonly [version: string]: ServedVersion }
  readonly missing?: 403 | 404
}): Promise<Loopback> {
  return startLoopback(request => {
    const match = /^\/okta-signin-widget\/(?<version>[^/]+)\/(?<file>[^?]+)/.exec(request.path)
    const { version = '', file = '' } = match?.groups ?? {}
    const served = Object.hasOwn(options.versions, version) ? options.versions[version] : undefined
    const body = served ? bytesOf(served, file) : null
    if (body !== null) return { status: 200, headers: { 'content-type': typeOf(file) }, body }
    return {
      status: options.missing ?? 403,
      headers: { server: 'AmazonS3', 'content-type': 'application/xml' },
      body: '<Error><Code>AccessDenied</Code></Error>',
    }
  })
}

function bytesOf({ files, folder }: ServedVersion, file: string): Uint8Array | string | null {
  if (files && Object.hasOwn(files, file)) return files[file] ?? null
  if (folder === undefined || file.includes('..')) return null
  const path = join(folder, file)
  return existsSync(path) ? readFileSync(path) : null
}

function typeOf(file: string): string {
  return file.endsWith('.css') ? 'text/css' : 'application/javascript'
}
