import { UserError } from '../../errors.ts'
import type { PackageContents, PublishedVersion, Releases } from '../../types.ts'
import { createHistory, type GitHubAccess } from '../history.ts'
import { createFetch, type Env, type Fetch } from '../http.ts'
import { ARCHIVE_LIMITS, type ArchiveLimits, readArchive } from './archive.ts'
import { contentsOf, wantedEntry } from './contents.ts'
import { sealOf } from './integrity.ts'
import { type Manifests, openArchive, PACKAGE, readManifests, registryError, registryOf } from './registry.ts'
import { type NpmSettings, readSettings } from './settings.ts'

/** In milliseconds. */
export interface ReleaseLimits extends ArchiveLimits {
  /** The list of versions, with all its tries. */
  readonly listTime: number
  /** One try to read an archive. */
  readonly archiveTime: number
}

const LIMITS: ReleaseLimits = { ...ARCHIVE_LIMITS, listTime: 60_000, archiveTime: 120_000 }
const TRIES = 3

/**
 * The widget's releases: versions and packages from the npm registry that `npm` would use in `folder`, dates and notes
 * from GitHub. Everything is asked for once a run, and only when it is needed.
 *
 * @param github where this run's GitHub is, with the token for it; null when there is none.
 * @param fetch how to reach GitHub; npm's own client reaches the registry.
 */
export function createReleases(options: {
  readonly folder: string
  readonly env: Env
  readonly github: GitHubAccess | null
  readonly fetch?: Fetch
  readonly limits?: Partial<ReleaseLimits>
}): Releases {
  const limits = { ...LIMITS, ...options.limits }
  const secrets = options.github?.token ? [options.github.token] : []
  const settings = once(() => readSettings(options.folder, options.env, secrets))
  const manifests = once(async () => readManifests(await settings(), AbortSignal.timeout(limits.listTime)))
  const history = once(createHistory(options.fetch ?? createFetch(options.env), options.github))
  const read = new Map<string, Promise<PackageContents>>()

  return {
    versions: async () => published(await manifests()),
    history,
    contents: version => {
      const known = read.get(version)
      if (known) return known
      const reading = (async () => readPackage(version, await manifests(), await settings(), limits))()
      read.set(version, reading)
      return reading
    },
  }
}

function published(manifests: Manifests): readonly PublishedVersion[] {
  return Object.entries(manifests).map(([version, manifest]) => ({
    version,
    // npm writes a text; some mirrors write `true`, or an empty text for what is not deprecated.
    deprecated:
      typeof manifest.deprecated === 'string' && manifest.deprecated !== ''
        ? manifest.deprecated
        : manifest.deprecated === true
          ? 'deprecated'
          : null,
  }))
}

async function readPackage(
  version: string,
  manifests: Manifests,
  settings: NpmSettings,
  limits: ReleaseLimits,
): Promise<PackageContents> {
  const dist = Object.hasOwn(manifests, version) ? manifests[version]?.dist : undefined
  const tarball = dist?.tarball
  if (typeof tarball !== 'string') {
    throw new UserError(
      'package-unreadable',
      `The npm registry ${await registryOf(settings)} lists no archive for ${PACKAGE} ${version}.`,
      'Set `target-version` to a version that it has.',
    )
  }
  for (let attempt = 1; ; attempt += 1) {
    const seal = sealOf(dist?.integrity, dist?.shasum)
    if (seal === null) {
      throw new UserError(
        'package-integrity',
        `The npm registry ${await registryOf(settings)} gives no hash for ${PACKAGE} ${version}.`,
        'Use a registry that does: without a hash nobody can tell whether the package is the real one.',
      )
    }
    try {
      const source = await openArchive(settings, tarball, AbortSignal.timeout(limits.archiveTime))
      return contentsOf(version, await readArchive(source, wantedEntry, seal, limits))
    } catch (error) {
      // What breaks on the way may go better the next time; what arrived whole and is wrong will not.
      if (error instanceof UserError) throw error
      if (attempt === TRIES) throw registryError(error, await registryOf(settings))
    }
  }
}

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | null = null
  return () => {
    made ??= make()
    return made
  }
}
