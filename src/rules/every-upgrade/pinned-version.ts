import { code } from '../../text/markdown.ts'
import type { FollowUp, PinSite, Rule, Run } from '../../types.ts'
import { LINKS } from '../../widget/links.ts'
import { moveSpec, PACKAGE, parseSpec } from '../../widget/pins.ts'
import { isNewer } from '../../widget/versions.ts'
import { remark } from '../places.ts'

export const pinnedVersion: Rule = {
  id: 'every-upgrade/pinned-version',
  title: 'The npm dependency is the new release',
  why: 'The operator and the number of parts of a range are the project’s choice and stay.',
  docs: LINKS.readmeNpm,
  range: '*',
  engine: 'any',
  pin: (site, upgrade) => {
    if (site.name !== PACKAGE && !site.spec.includes(PACKAGE)) return null
    const { version } = upgrade.to
    const spec = parseSpec(site.spec)
    if (!spec.movable) {
      if (/any version/.test(spec.why)) return null
      // Whether a catalog of the repository decides it shows when all sites are known: see `run`.
      if (isCatalog(site)) return remark(site.at, left(site, spec.why))
      return remark(site.at, left(site, spec.why), [notMoved([site], left(site, spec.why), version)])
    }
    if (spec.lowest !== null && isNewer(spec.lowest, version)) {
      return remark(site.at, `${code(site.spec)} is newer than ${version}: it stays.`)
    }
    const moved = moveSpec(site.spec, version)
    if (moved === site.spec) return null
    if (moved === null) {
      const message = left(site, 'the range has an upper end that only its author can move')
      return remark(site.at, message, [notMoved([site], message, version)])
    }
    return {
      at: site.at,
      message: `${code(site.name)} in ${code(site.group)} is ${code(site.spec)}.`,
      fix: `Set it to ${code(moved)}.`,
      edits: site.setSpec(moved),
      followUps: site.group === 'peerDependencies' ? [peers(site, moved)] : [],
    }
  },
  run: run => {
    const { version } = run.to
    const pins = run.sites.filter((site): site is PinSite => site.kind === 'pin' && site.name === PACKAGE)
    const open = pins.some(site => /(?:^|\.)catalogs?(?:\.|$)/.test(site.group)) ? [] : pins.filter(isCatalog)
    const items: FollowUp[] =
      open.length === 0 ? [] : [notMoved(open, 'The catalog that decides it was not found.', version)]
    const installs = pins.some(site => {
      const spec = parseSpec(site.spec)
      return spec.movable && spec.lowest !== null && isNewer(version, spec.lowest)
    })
    const own = pins.filter(site => /^(?:dev|optional)?dependencies$/i.test(site.group) && moves(site, version))
    if (own.length > 0 && !mayBeUsed(run)) items.push(unused(own))
    if (installs && run.lockFiles.length > 0) items.push(lockFiles(run.lockFiles))
    return items
  },
}

function isCatalog(site: PinSite): boolean {
  return site.spec.startsWith('catalog:')
}

function left(site: PinSite, why: string): string {
  return `${code(`${site.name}: ${site.spec}`)} in ${code(site.group)} is left as it is: ${why}.`
}

function notMoved(sites: readonly PinSite[], why: string, version: string): FollowUp {
  return {
    id: 'dependency-not-moved',
    when: 'before-merge',
    task: `Move this dependency on the widget to ${version} where it is decided.`,
    why,
    docs: LINKS.readmeNpm,
    places: sites.map(site => site.at),
  }
}

/** The code of a package was moved to the new release, so its range says that; whom this leaves behind is not ours to decide. */
function peers(site: PinSite, moved: string): FollowUp {
  return {
    id: 'peer-range',
    when: 'before-merge',
    task: 'Decide which releases of the widget this package supports from now on, and release it as a breaking change where that excludes some.',
    why: `Whoever uses the package must have a widget in ${code(moved)}; until now it was ${code(site.spec)}.`,
    docs: LINKS.readmeNpm,
    places: [site.at],
  }
}

function moves(site: PinSite, version: string): boolean {
  const moved = moveSpec(site.spec, version)
  return moved !== null && moved !== site.spec
}

/** Imports and file paths say it; a path of the app's own may be mapped to the package. */
function mayBeUsed({ sites }: Run): boolean {
  return sites.some(site => site.kind === 'import' || (site.kind === 'mention' && site.what === 'own-copy'))
}

/** What is left of an earlier way to load the widget: the page may come from the CDN, or the code be gone. */
function unused(pins: readonly PinSite[]): FollowUp {
  return {
    id: 'unused-dependency',
    when: 'before-merge',
    task: 'Take the dependency on the widget away, unless something uses it that was not seen.',
    why: 'No file that was read imports the package or names a file in it.',
    docs: LINKS.readmeNpm,
    places: pins.map(pin => pin.at),
  }
}

/** Lock files are made by their own tool, never by text edits. */
function lockFiles(paths: readonly string[]): FollowUp {
  return {
    id: 'lock-files',
    when: 'before-merge',
    task: 'Renew the lock files with the project’s own package manager and commit them.',
    why: 'A lock file that names the old release keeps installing it, or makes a clean install fail.',
    docs: null,
    places: paths.map(path => ({ path, start: 0, end: 0 })),
    details: paths.map(path => `${code(path)}: ${howTo(path)}`),
  }
}

function howTo(path: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1)
  return KNOWN.test(name) ? code(command(path)) : 'saved under another name: make it again the way it was made'
}

const KNOWN = /^(?:package-lock\.json|npm-shrinkwrap\.json|yarn\.lock|pnpm-lock\.yaml|bun\.lockb?|deno\.lock)$/

function command(path: string): string {
  const folder = path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : ''
  const name = path.slice(path.lastIndexOf('/') + 1)
  const inFolder = folder === '' ? '' : `cd ${quoted(folder)} && `
  if (name === 'yarn.lock') return `${inFolder}yarn install`
  if (name === 'pnpm-lock.yaml') return `${inFolder}pnpm install --lockfile-only`
  if (/^bun\.lockb?$/.test(name)) return `${inFolder}bun install --lockfile-only`
  if (name === 'deno.lock') return `${inFolder}deno install`
  return `${inFolder}npm install --package-lock-only`
}

function quoted(folder: string): string {
  return /^[\w@./-]+$/.test(folder) ? folder : `'${folder.replaceAll("'", "'\\''")}'`
}
