import semver from 'semver'
import type { Pending, ReleaseNote } from '../../types.ts'
import { allows, type Target } from './candidates.ts'

const HOUR = 3_600_000
const DAY = 24 * HOUR

/**
 * Why a release is too young to take, or null. npm's short document has no dates, and mirrors give the date of their
 * own copy, so GitHub's release says how old it is. What has no date there counts as too young.
 *
 * @param age the least age, in milliseconds; 0 asks for none.
 */
export function tooYoung(
  version: string,
  history: readonly ReleaseNote[] | null,
  age: number,
  now: Date,
): string | null {
  if (age <= 0) return null
  const published = history?.find(note => note.version === version)?.published ?? null
  if (published === null) return `has no date on GitHub that shows it is at least ${duration(age)} old`
  const old = now.getTime() - Date.parse(published)
  return old >= age ? null : `was published ${duration(Math.max(0, old))} ago, younger than ${duration(age)}`
}

/** A newer release that GitHub has and npm does not list (yet): mirrors are often behind. */
export function onlyOnGitHub(
  target: Target,
  history: readonly ReleaseNote[] | null,
  newestOnNpm: string | null,
): readonly Pending[] {
  const ahead = (history ?? []).filter(
    note => allows(target, note.version) && (newestOnNpm === null || semver.gt(note.version, newestOnNpm)),
  )
  return ahead.slice(0, 1).map(({ version }) => ({ version, why: 'is on GitHub, but not on the npm registry yet' }))
}

/** Notes of the releases after the oldest version found, up to the target, newest first. */
export function notesBetween(
  history: readonly ReleaseNote[] | null,
  from: readonly string[],
  to: string,
): readonly ReleaseNote[] {
  const oldest = [...from].sort(semver.compare)[0]
  if (history === null || oldest === undefined) return []
  return history
    .filter(({ version }) => semver.gt(version, oldest) && semver.lte(version, to))
    .sort((a, b) => semver.rcompare(a.version, b.version))
}

function duration(milliseconds: number): string {
  const [count, unit] =
    milliseconds >= 2 * DAY || milliseconds === DAY
      ? [Math.floor(milliseconds / DAY), 'day']
      : milliseconds >= HOUR
        ? [Math.floor(milliseconds / HOUR), 'hour']
        : [Math.floor(milliseconds / 60_000), 'minute']
  return `${count} ${unit}${count === 1 ? '' : 's'}`
}
