import semver from 'semver'

/** True when `version` is `than` or newer. A prerelease of `than` counts as older, as semver says. */
export function isAtLeast(version: string, than: string): boolean {
  return semver.gte(version, than)
}

/** True when both are versions and `version` is newer than `than`; `5` and `5.1` count as `5.0.0` and `5.1.0`. */
export function isNewer(version: string, than: string): boolean {
  const full = asVersion(version)
  return full !== null && semver.gt(full, than)
}

/** `5` gives `5.0.0`, `^5.1` gives `5.1.0`; null for what is no version. */
export function asVersion(text: string): string | null {
  return semver.valid(text) ?? semver.coerce(text, { includePrerelease: true })?.version ?? null
}

/** True when an upgrade from `from` (null: nothing says it) to `to` passes the release `edge`. */
export function crosses(from: string | null, to: string, edge: string): boolean {
  return semver.gte(to, edge) && (from === null || semver.lt(from, edge))
}

/** The majors that an upgrade enters, ascending: from 4.5.2 to 7.49.0 they are 5, 6 and 7. */
export function majorsEntered(from: string, to: string): readonly number[] {
  const first = semver.major(from) + 1
  const last = semver.major(to)
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => first + i)
}
