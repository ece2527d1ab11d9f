import semver from 'semver'
import { UserError } from '../errors.ts'
import type {
  Assets,
  Choice,
  Hashes,
  Inputs,
  PackageContents,
  Pending,
  PublishedVersion,
  Release,
  ReleaseNote,
  Releases,
} from '../types.ts'
import { LINKS } from '../widget/links.ts'
import { candidates, newestStable, readTarget, type Target } from './release/candidates.ts'
import { notesBetween, onlyOnGitHub, tooYoung } from './release/dates.ts'
import { MAIN_FILE, proveFiles, provePacked } from './release/proof.ts'

/** What the repository needs from a release. */
export interface ReleaseQuery {
  /** All versions found, in any order. */
  readonly from: readonly string[]
  /** True when something in the repository is older than this version. */
  readonly isDue: (version: string) => boolean
  /** Files that pages will load from the CDN at this version, after renames: `js/okta-sign-in.min.js`. */
  readonly filesAt: (version: string) => readonly string[]
  /** Those of them whose integrity stands in the repository or is to be added. */
  readonly hashesAt: (version: string) => readonly string[]
  /** True when rules need the package's contents though nothing is older than it (those of the engine do). */
  readonly needsContents: boolean
  /** Files at other versions beside which a hash stands: the CDN's bytes say whether it is right today. */
  readonly today?: readonly { readonly version: string; readonly file: string }[]
}

/** `reasonId` is set with `reason`: `downgrade`, or `held-back` when every newer release is pending. */
export interface ReleaseChoice extends Choice {
  readonly reasonId: 'downgrade' | 'held-back' | null
}

/** Packages are large: so many are read at most, before the rest waits for the next run. */
const MOST_READ = 4
/** Pending releases that are named. */
const MOST_PENDING = 5
/** Files of older releases whose bytes are asked for, to see whether the hashes beside them are right. */
const MOST_COMPARED = 12

/**
 * The release to go to: the highest one that the inputs allow, that is old enough, whose package holds the widget, and
 * whose files the CDN serves. A repository that is already there costs one request to the registry, or none when the
 * target is an exact version. An exact target is taken at any age, and without the registry too; then nothing about
 * it is proved.
 *
 * @throws UserError `range-unknown`, `version-unknown`, `version-deprecated`, `registry-*`, `package-*`
 */
export async function chooseRelease(
  query: ReleaseQuery,
  releases: Releases,
  assets: Assets,
  inputs: Pick<Inputs, 'targetVersion' | 'minimumReleaseAge'>,
  now: Date,
): Promise<ReleaseChoice> {
  const target = readTarget(inputs.targetVersion)
  if (target.kind === 'exact' && !query.isDue(target.version) && !query.needsContents) {
    return settle(query, target, target.version, null, assets, NOTHING_SEEN)
  }

  const warnings: string[] = []
  const published = await listVersions(target, releases, warnings)
  const allowed = published === null ? exactOnly(target) : candidates(target, published)
  const age = target.kind === 'exact' ? 0 : inputs.minimumReleaseAge
  const pending: Pending[] = []
  let history: readonly ReleaseNote[] | null = null
  let asked = false
  let reads = 0

  for (const version of allowed) {
    if (!query.isDue(version)) {
      return settle(query, target, version, published === null ? null : releases, assets, { pending, warnings })
    }
    if (!asked) {
      asked = true
      // The package comes meanwhile, unless an age may rule it out.
      if (age === 0 && published !== null) prefetch(releases, version)
      history = await releases.history()
      if (history === null) warnings.push(NO_HISTORY)
      if (published !== null) pending.push(...onlyOnGitHub(target, history, newestStable(published)))
    }
    const young = tooYoung(version, history, age, now)
    if (young !== null) {
      hold(pending, version, young)
      continue
    }
    if (reads === MOST_READ) break
    reads += 1
    const contents = published === null ? null : await readContents(target, releases, version, pending)
    if (contents === 'unusable') continue
    const verdict = await proveFiles(version, contents, query.filesAt(version), query.hashesAt(version), assets)
    if (!verdict.taken) {
      hold(pending, version, verdict.why)
      continue
    }
    if (verdict.unreachable) warnings.push(NO_CDN)
    warnings.push(...newerThan(query, version))
    return {
      release: {
        ...describeRelease(version, history),
        contents,
        assets: verdict.assets,
        today: verdict.unreachable ? {} : await hashesToday(query, version, assets),
      },
      reason: null,
      reasonId: null,
      pending,
      notes: notesBetween(history, query.from, version),
      warnings,
    }
  }
  const held = pending.map(({ version, why }) => `${version} ${why}`).join('; ')
  return {
    release: null,
    reason: `Every release that could be taken is held back: ${held}.`,
    reasonId: 'held-back',
    pending,
    notes: [],
    warnings,
  }
}

const NOTHING_SEEN = { pending: [], warnings: [] }
const NO_HISTORY =
  'The releases of okta/okta-signin-widget on GitHub cannot be read: their notes are linked and not quoted.'
const NO_CDN =
  'The CDN of the widget cannot be reached from here: whether it serves the new files yet, and their bytes, was not checked.'
const NO_REGISTRY =
  'The npm registry cannot be read: nothing about the target version is proved, and what depends on it is flagged.'

/** Null when the registry cannot be read and the target needs no list. */
async function listVersions(
  target: Target,
  releases: Releases,
  warnings: string[],
): Promise<readonly PublishedVersion[] | null> {
  try {
    return await releases.versions()
  } catch (error) {
    if (target.kind !== 'exact' || !(error instanceof UserError)) throw error
    warnings.push(`${NO_REGISTRY} ${error.message}`)
    return null
  }
}

function exactOnly(target: Target): readonly string[] {
  return target.kind === 'exact' ? [target.version] : []
}

function prefetch(releases: Releases, version: string): void {
  // It is asked for again right after, and fails there; this promise has nobody to tell.
  releases.contents(version).catch(() => undefined)
}

async function readContents(
  target: Target,
  releases: Releases,
  version: string,
  pending: Pending[],
): Promise<PackageContents | 'unusable'> {
  try {
    const contents = await releases.contents(version)
    if (contents.files[MAIN_FILE] !== undefined) return contents
    if (target.kind === 'exact') {
      throw new UserError(
        'package-unreadable',
        `The npm package of the widget ${version} holds no \`dist/${MAIN_FILE}\`.`,
        'Set `target-version` to another version, or to `latest`.',
      )
    }
    hold(pending, version, `has no \`dist/${MAIN_FILE}\` in its npm package`)
    return 'unusable'
  } catch (error) {
    // What is wrong with one package may be right with the next; what is wrong with the registry is not.
    const ofPackage = error instanceof UserError && error.id.startsWith('package-') && error.id !== 'package-unknown'
    if (!ofPackage || target.kind === 'exact') throw error
    hold(pending, version, `has an npm package that cannot be used (${error.message.replace(/\.$/, '')})`)
    return 'unusable'
  }
}

function hold(pending: Pending[], version: string, why: string): void {
  if (pending.length < MOST_PENDING) pending.push({ version, why })
}

/** Nothing is older than this release: it is the one to be on, or the repository is ahead of it. */
async function settle(
  query: ReleaseQuery,
  target: Target,
  version: string,
  releases: Releases | null,
  assets: Assets,
  seen: { readonly pending: readonly Pending[]; readonly warnings: readonly string[] },
): Promise<ReleaseChoice> {
  const highest = [...query.from].sort(semver.rcompare)[0] ?? version
  const ahead = semver.gt(highest, version)
  const nothing = { release: null, reason: null, reasonId: null, notes: [], ...seen }
  if (ahead && target.kind !== 'latest') {
    const reason = `The repository is on ${highest}, which is newer than ${version}: nothing is moved back.`
    return { ...nothing, reason, reasonId: 'downgrade' }
  }
  const warnings = ahead
    ? [...seen.warnings, `The repository is on ${highest}; the newest release that could be taken is ${version}.`]
    : seen.warnings
  // Ranges that take the release already may begin lower.
  const current = ahead ? highest : version
  const contents = query.needsContents && !ahead && releases !== null ? await releases.contents(version) : null
  const release: Release = {
    ...describeRelease(current, null),
    contents,
    assets: provePacked(contents, [...query.filesAt(current), ...query.hashesAt(current)]),
    today: await hashesToday(query, current, assets),
  }
  return { ...nothing, release, warnings }
}

/** What the CDN serves of older releases. It costs the files themselves, so it is asked for what stands beside a hash. */
async function hashesToday(
  query: ReleaseQuery,
  target: string,
  assets: Assets,
): Promise<{ readonly [file: string]: Hashes }> {
  const files = new Map((query.today ?? []).map(one => [`${one.version}/${one.file}`, one]))
  const others = [...files].filter(([, { version }]) => version !== target).slice(0, MOST_COMPARED)
  const answers = await Promise.allSettled(
    others.map(async ([name, { version, file }]) => [name, await assets.hash(version, file)] as const),
  )
  // What could not be read proves nothing, for or against a hash.
  return Object.fromEntries(
    answers.flatMap(answer =>
      answer.status === 'fulfilled' && typeof answer.value[1] !== 'string' ? [[answer.value[0], answer.value[1]]] : [],
    ),
  )
}

function newerThan(query: ReleaseQuery, version: string): readonly string[] {
  const newer = query.from.filter(one => semver.gt(one, version)).sort(semver.compare)
  return newer.length === 0 ? [] : [`What is on ${newer.join(' and ')} stays there: it is newer than ${version}.`]
}

function describeRelease(
  version: string,
  history: readonly ReleaseNote[] | null,
): Pick<Release, 'version' | 'published' | 'url'> {
  const note = history?.find(one => one.version === version)
  return {
    version,
    published: note?.published ?? null,
    url: note?.url ?? `${LINKS.releases}/tag/okta-signin-widget-${version}`,
  }
}
