import { UserError } from '../../errors.ts'
import type { PackageContents } from '../../types.ts'
import type { ArchivedFile, Wanted } from './archive.ts'
import { optionsDeclared } from './declarations.ts'
import { PACKAGE } from './registry.ts'
import { optionsRead } from './settings-schema.ts'

const READABLE_BUNDLE = 'dist/js/okta-sign-in.js'
const LABELS = 'dist/labels/json/login.json'
const LABELS_BEFORE_JSON = 'dist/labels/properties/login.properties'
const COUNTRIES = 'dist/labels/json/country.json'
const TEXTS = new Set(['package.json', READABLE_BUNDLE, LABELS, LABELS_BEFORE_JSON, COUNTRIES])

/** What of the widget's package is needed: what the CDN serves, and what the release says about itself. */
export function wantedEntry(name: string): Wanted | null {
  const text = TEXTS.has(name) || (/^types\/.*\.d\.ts$/.test(name) && !/\/v\d+\//.test(name))
  const hashes = /^dist\/(?!(?:esm|sass)\/)/.test(name) && !name.endsWith('.map')
  return text || hashes ? { text, hashes } : null
}

/**
 * What the package of one release says.
 * @throws UserError `package-unreadable` when it is not the widget's package of that version.
 */
export function contentsOf(version: string, entries: ReadonlyMap<string, ArchivedFile>): PackageContents {
  const manifest = jsonOf(entries.get('package.json')?.text)
  if (manifest?.['name'] !== PACKAGE || manifest['version'] !== version) {
    throw new UserError(
      'package-unreadable',
      `The archive that the npm registry gives for ${PACKAGE} ${version} holds something else.`,
      'Set `target-version` to another release, and tell those who run the npm registry that your `.npmrc` names.',
    )
  }
  const declarations = new Map<string, string>()
  const files: [string, PackageContents['files'][string]][] = []
  for (const [name, entry] of [...entries].sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (entry.text !== null && name.endsWith('.d.ts')) declarations.set(name, entry.text)
    if (entry.hashes) files.push([name.slice('dist/'.length), { ...entry.hashes, bytes: entry.bytes }])
  }
  const declared = optionsDeclared(declarations)
  const read = optionsRead(entries.get(READABLE_BUNDLE)?.text ?? '')
  return {
    files: Object.fromEntries(files),
    exports: exportsOf(manifest['exports']),
    options: { ...Object.fromEntries(read.map(option => [option, false])), ...declared },
    labels: labelsOf(entries),
    authJs: dependencyOf(manifest, '@okta/okta-auth-js'),
  }
}

/** Keys as `i18n` takes them: those of the login labels, and `country.JP` for the names of countries. */
function labelsOf(entries: ReadonlyMap<string, ArchivedFile>): readonly string[] {
  const login = jsonOf(entries.get(LABELS)?.text)
  const countries = Object.keys(jsonOf(entries.get(COUNTRIES)?.text) ?? {}).map(code => `country.${code}`)
  const keys = login ? Object.keys(login) : keysOfProperties(entries.get(LABELS_BEFORE_JSON)?.text ?? '')
  return [...keys, ...countries]
}

/** Keys of a Java properties file. */
function keysOfProperties(text: string): readonly string[] {
  return text
    .split(/\r?\n/)
    .map(line => /^\s*(?<key>[^\s#!=:][^\s=:]*)\s*[=:\s]/.exec(line)?.groups?.['key'])
    .filter(key => key !== undefined)
}

function exportsOf(value: unknown): readonly string[] | null {
  if (value === undefined || value === null) return null
  const keys = isRecord(value) ? Object.keys(value) : []
  return keys.some(key => key.startsWith('.')) ? keys : ['.']
}

function dependencyOf(manifest: { readonly [key: string]: unknown }, name: string): string | null {
  for (const group of ['dependencies', 'peerDependencies']) {
    const range = isRecord(manifest[group]) ? manifest[group][name] : undefined
    if (typeof range === 'string') return range
  }
  return null
}

function jsonOf(text: string | null | undefined): { readonly [key: string]: unknown } | null {
  if (text === null || text === undefined) return null
  try {
    const value: unknown = JSON.parse(text.replace(/^\uFEFF/, ''))
    return isRecord(value) ? value : null
  } catch {
    // Null says what there is to say: nothing can be read there. The manifest's absence is an error of its own.
    return null
  }
}

function isRecord(value: unknown): value is { readonly [key: string]: unknown } {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
