import semver from 'semver'

/** The npm package of the widget. */
export const PACKAGE = '@okta/okta-signin-widget'

/** What an npm spec says, as far as moving it to another version needs to know. */
export type Spec =
  | {
      readonly movable: true
      /** Text before the first version: ``, `^`, `~`, `>=`, `npm:@okta/okta-signin-widget@^`. */
      readonly prefix: string
      /** The lowest version that the spec allows, `5.1.0`: what the dependency is on today; null for `*`. */
      readonly lowest: string | null
    }
  | { readonly movable: false; readonly why: string }

const PROTOCOLS: readonly (readonly [RegExp, string])[] = [
  [/^workspace:/, 'it points into the workspace'],
  [/^catalog:/, 'the version is kept in a catalog'],
  [/^(?:file|link|portal|patch|exec):/, 'it points to a folder or a patched copy'],
  [/^(?:git\+|git:|git@|ssh:|github:|gitlab:|bitbucket:|gist:)/, 'it points to a git repository'],
  [/^https?:/, 'it points to an archive'],
  [/^\.{0,2}\//, 'it points to a folder'],
  [/\.patch$/, 'it patches one release'],
  [/\{\{|\$\{|<%|%\w+%|@[A-Z_]+@|__\w+__/, 'it is filled in by a template'],
  [/^[\w.-]+\/[\w.-]+(?:#.*)?$/, 'it points to a git repository'],
]

/** Reads the spec of a dependency. What is no semver range says why it cannot be moved. */
export function parseSpec(spec: string): Spec {
  const alias = /^npm:(?:@[^@/]+\/)?[^@]+@/.exec(spec)?.[0] ?? ''
  const range = spec.slice(alias.length)
  if (alias === '' && spec.startsWith('npm:')) return { movable: false, why: 'the alias names no version' }
  if (alias !== '' && alias !== `npm:${PACKAGE}@`) return { movable: false, why: 'it is an alias of another package' }
  for (const [form, why] of PROTOCOLS) if (form.test(range)) return { movable: false, why }
  const trimmed = range.trim()
  if (/^(?:[*xX](?:\.[*xX]){0,2})?$/.test(trimmed)) return { movable: false, why: 'it takes any version' }
  if (!/\d/.test(trimmed) || !validRange(trimmed)) return { movable: false, why: 'it is a tag, not a version' }
  const operator = /^\s*(?:[\^~]|[<>]=?|=)?\s*v?/.exec(range)?.[0] ?? ''
  // `<6` takes 0.0.0 too, which says nothing about the app.
  const lowest = semver.minVersion(trimmed)?.version ?? null
  return { movable: true, prefix: alias + operator, lowest: lowest === '0.0.0' ? null : lowest }
}

/**
 * The spec that means `version` in the way that `spec` meant its own: operator, number of parts, `v`, alias are kept.
 * A list of alternatives or a range with two ends becomes the one form that says the same of the new version.
 * Null when the spec is no semver range, takes every version already, or has a form that only its author can move (`<6`).
 *
 * @example moveSpec('~5.1', '7.49.0') === '~7.49'
 */
export function moveSpec(spec: string, version: string): string | null {
  const parsed = parseSpec(spec)
  if (!parsed.movable) return null
  const alias = /^npm:(?:@[^@/]+\/)?[^@]+@/.exec(spec)?.[0] ?? ''
  const range = spec.slice(alias.length)
  const parts = range.split('||')
  const last = parts[parts.length - 1] ?? range
  const moved = moveRange(last.trim(), version)
  if (moved === null) return null
  const before = /^\s*/.exec(range)?.[0] ?? ''
  const after = /\s*$/.exec(range)?.[0] ?? ''
  return alias + before + moved + after
}

/** One alternative of a range. Several are one: an app that allowed 5 or 6 is moved as the newest of them is written. */
function moveRange(range: string, version: string): string | null {
  const hyphen = /^v?[\d.xX*]+(?:-[\w.-]+)?\s+-\s+v?([\d.xX*]+)$/.exec(range)
  if (hyphen) return `^${granular((hyphen[1] ?? '').replace(/\.[xX*]/g, ''), version)}`
  const bounded = /^(>=?\s*v?)(\d[\w.+-]*)(\s+)(<=?\s*v?)(\d[\w.+-]*)$/.exec(range)
  if (bounded) {
    const [, low = '', from = '', space = ' ', high = '', to = ''] = bounded
    const major = `${semver.major(version) + 1}`
    return `${low.replace(/^>(?!=)/, '>=')}${granular(from, version)}${space}${high.replace('=', '')}${widen(major, to)}`
  }
  const single = /^((?:[\^~]|~>|>=?|=)?\s*v?)(\d[\w.*+-]*)$/.exec(range)
  if (!single) return null
  const [, operator = '', from = ''] = single
  return operator.replace(/^>(?!=)/, '>=') + granular(from, version)
}

/** `version` with as many parts as `from` has: `5` gives `7`, `5.x` gives `7.x`, `5.1` gives `7.49`. */
function granular(from: string, version: string): string {
  const parts = from.replace(/[-+].*$/, '').split('.')
  const target = version.split(/[-+]/)[0]?.split('.') ?? []
  const moved = parts.map((part, i) => (/^[xX*]$/.test(part) ? part : (target[i] ?? '0')))
  const exact = parts.length === 3 && !parts.some(part => /^[xX*]$/.test(part))
  return exact ? version : moved.join('.')
}

/** The next major with as many parts as the upper bound had: `6` stays one part, `6.0.0` three. */
function widen(major: string, like: string): string {
  const parts = like.replace(/[-+].*$/, '').split('.').length
  return [major, ...Array<string>(parts - 1).fill('0')].join('.')
}

function validRange(range: string): boolean {
  return semver.validRange(range) !== null
}
