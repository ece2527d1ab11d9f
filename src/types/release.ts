/** The release to go to, and what was proved about it. */

/** The release to go to, with all that was proved about it. */
export interface Release {
  readonly version: string
  /** ISO date from GitHub's release, null when not known. */
  readonly published: string | null
  /** The release's page. */
  readonly url: string
  /** Null when the package could not be read: what depends on it is flagged, never guessed. */
  readonly contents: PackageContents | null
  /** By asset file, `js/okta-sign-in.min.js`: what is known about the bytes that a browser would get. */
  readonly assets: { readonly [file: string]: AssetProof }
  /**
   * By version and file, `5.1.0/js/okta-sign-in.min.js`: what the CDN serves today where a hash stands in the repository,
   * so that one that is wrong shows. Missing: nothing is known.
   */
  readonly today?: { readonly [file: string]: Hashes }
}

/** What the release's own npm package says. Files are named as on the CDN: `js/okta-sign-in.min.js`. */
export interface PackageContents {
  readonly files: { readonly [file: string]: Hashes & { readonly bytes: number } }
  /** Keys of the `exports` map, `['.', './css/*']`; null when the package has none. */
  readonly exports: readonly string[] | null
  /** Options that its type declarations know, dotted, with true where they are marked deprecated. */
  readonly options: { readonly [path: string]: boolean }
  /** Keys of its English labels. */
  readonly labels: readonly string[]
  /** The range of `@okta/okta-auth-js` that it depends on. */
  readonly authJs: string | null
}

/** Base64, without the algorithm's name. */
export interface Hashes {
  readonly sha256: string
  readonly sha384: string
  readonly sha512: string
}

/**
 * `proved` package and CDN agree; `package` from the package alone, the CDN could not be reached; `disagree` their bytes
 * differ; `missing` the release has no such file; `unknown` nothing could be read.
 */
export interface AssetProof {
  readonly state: 'proved' | 'package' | 'disagree' | 'missing' | 'unknown'
  readonly hashes: Hashes | null
}

/** A newer release that is not taken yet. */
export interface Pending {
  readonly version: string
  /** One clause: `was published 2 days ago, younger than 3 days`. */
  readonly why: string
}

export interface ReleaseNote {
  readonly version: string
  readonly url: string
  readonly published: string | null
  /** Markdown as its authors wrote it: untrusted. */
  readonly body: string
}

/** What the release stage found: the release to go to, or why there is none. */
export interface Choice {
  readonly release: Release | null
  /** When `release` is null: one sentence. */
  readonly reason: string | null
  readonly pending: readonly Pending[]
  /** Releases between the oldest version found and the target, newest first; empty when they could not be read. */
  readonly notes: readonly ReleaseNote[]
  readonly warnings: readonly string[]
}
