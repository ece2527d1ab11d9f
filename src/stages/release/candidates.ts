import semver from 'semver'
import { UserError } from '../../errors.ts'
import type { PublishedVersion } from '../../types.ts'

/** What the user asked for, read. */
export type Target =
  | { readonly kind: 'latest' }
  | { readonly kind: 'exact'; readonly version: string }
  | { readonly kind: 'range'; readonly range: string }

/** @throws UserError `range-unknown` */
export function readTarget(text: string): Target {
  if (text === 'latest') return { kind: 'latest' }
  const version = semver.valid(text)
  if (version !== null) return { kind: 'exact', version }
  // The words of a range are kept: `validRange` would print `>=7.0.0 <8.0.0-0`, which nobody wrote.
  if (semver.validRange(text) !== null) return { kind: 'range', range: text }
  throw new UserError(
    'range-unknown',
    `The target version \`${text}\` is neither a version nor a range.`,
    'Write `latest`, a version such as `7.49.0`, or a range such as `^7`.',
  )
}

/**
 * The versions that the target allows, highest first: no prerelease unless the target names one, none that is
 * deprecated. By number and not by date: a fix for an old line may be published after the newest release.
 *
 * @throws UserError `version-unknown`, `version-deprecated`, `range-unknown`
 */
export function candidates(target: Target, versions: readonly PublishedVersion[]): readonly string[] {
  const published = versions
    .filter(({ version }) => semver.valid(version) !== null)
    .sort((a, b) => semver.rcompare(a.version, b.version))
  if (target.kind === 'exact') return [exactly(target.version, published)]

  const found = published
    .filter(({ version, deprecated }) => deprecated === null && allows(target, version))
    .map(({ version }) => version)
  if (found.length > 0) return found
  const newest = newestStable(versions)
  throw new UserError(
    target.kind === 'latest' ? 'version-unknown' : 'range-unknown',
    target.kind === 'latest'
      ? 'The npm registry lists no release of the widget that could be taken.'
      : `No release of the widget on the npm registry is in the range \`${target.range}\`.`,
    newest === null
      ? 'Check the registry that `.npmrc` names: its copy of @okta/okta-signin-widget has no usable version.'
      : `Set \`target-version\` to \`latest\` or to a range that holds ${newest}, the newest one there.`,
  )
}

export function allows(target: Target, version: string): boolean {
  if (target.kind === 'latest') return semver.prerelease(version) === null
  return target.kind === 'exact' ? target.version === version : semver.satisfies(version, target.range)
}

export function newestStable(versions: readonly PublishedVersion[]): string | null {
  return (
    versions
      .filter(({ version, deprecated }) => deprecated === null && semver.valid(version) && !semver.prerelease(version))
      .map(({ version }) => version)
      .sort(semver.rcompare)[0] ?? null
  )
}

function exactly(version: string, published: readonly PublishedVersion[]): string {
  const found = published.find(one => one.version === version)
  if (found?.deprecated) {
    throw new UserError(
      'version-deprecated',
      `Version ${version} of the widget is deprecated: ${found.deprecated.replace(/\s+/g, ' ').slice(0, 200)}`,
      'Set `target-version` to another version, or to `latest`.',
    )
  }
  if (found) return version
  const above = published.filter(one => semver.gt(one.version, version)).at(-1)?.version
  const below = published.find(one => semver.lt(one.version, version))?.version
  const near = [below, above].filter(one => one !== undefined).join(' and ')
  throw new UserError(
    'version-unknown',
    `The npm registry does not list version ${version} of the widget.`,
    near === ''
      ? 'Check the registry that `.npmrc` names: it lists no version at all.'
      : `The nearest ones that it lists: ${near}.`,
  )
}
