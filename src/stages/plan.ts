import semver from 'semver'
import { isWidgetPin } from '../languages/pin-site.ts'
import type { AppFacts, AssetSite, FilePlan, PinSite, Plan, Release, Site } from '../types.ts'
import { moveSpec, parseSpec } from '../widget/pins.ts'
import type { ReadFile } from './read.ts'

/** What the repository is on today, worked out before it is known where to go. */
export interface Usage {
  /** All versions that stand in the repository, ascending, without duplicates. */
  readonly from: readonly string[]
  /** Those of them that a file names outright: in a URL, in a constant. */
  readonly named: readonly string[]
  /** What npm dependencies and npm's CDNs are asked for, each with the lowest version in it. */
  readonly ranges: readonly { readonly spec: string; readonly version: string }[]
  readonly byFile: ReadonlyMap<string, string | null>
  readonly models: readonly ('embedded' | 'hosted')[]
}

/** Languages whose pages are written by a server for each request. */
const SERVER_PAGE =
  /\.(?:cshtml|vbhtml|razor|aspx|ascx|master|jspx?|jspf|ftlh?|php|phtml|erb|ejs|hbs|handlebars|mustache|njk|liquid|twig|jinja2?|j2|gohtml|tmpl|gotmpl|tpl)$/i

/** From which version each file comes: what it says itself, else the nearest manifest above it, else the oldest of all. */
export function survey(files: readonly ReadFile[]): Usage {
  const own = new Map(files.map(file => [file.source.path, oldest(file.sites.flatMap(versionsOf))]))
  const pins = files.flatMap(file =>
    file.sites
      .filter((site): site is PinSite => site.kind === 'pin' && isWidgetPin(site))
      .map(site => ({ folder: folderOf(file.source.path), version: versionOfPin(site) })),
  )
  const all = files.flatMap(file => file.sites.flatMap(versionsOf))
  const from = [...new Set(all)].sort(semver.compare)

  const byFile = new Map(
    files.map(({ source }) => {
      const nearest = pins
        .filter(pin => pin.version !== null && isBelow(source.path, pin.folder))
        .sort((a, b) => b.folder.length - a.folder.length)[0]
      return [source.path, own.get(source.path) ?? nearest?.version ?? from[0] ?? null] as const
    }),
  )
  const sites = files.flatMap(file => file.sites)
  const hosted = sites.some(
    site =>
      site.kind === 'hosted-version' ||
      (site.kind === 'page' && site.model === 'hosted') ||
      (site.kind === 'config' && site.origin === 'hosted'),
  )
  const embedded = sites.some(
    site =>
      site.kind === 'pin' ||
      site.kind === 'import' ||
      (site.kind === 'asset' && site.version !== null) ||
      (site.kind === 'config' && site.origin === 'constructor'),
  )
  return {
    from,
    named: sites.filter(site => rangeOf(site) === null).flatMap(versionsOf),
    ranges: sites.flatMap(site => {
      const spec = rangeOf(site)
      return spec === null ? [] : versionsOf(site).map(version => ({ spec, version }))
    }),
    byFile,
    models: [...(embedded ? (['embedded'] as const) : []), ...(hosted ? (['hosted'] as const) : [])],
  }
}

/** True when something in the repository is older than this release; a range such as `^7` that takes it already is not. */
export function isDue(usage: Pick<Usage, 'named' | 'ranges'>, version: string): boolean {
  return (
    usage.named.some(from => semver.lt(from, version)) ||
    usage.ranges.some(range => semver.lt(range.version, version) && moveSpec(range.spec, version) !== range.spec)
  )
}

/** For each file: from which version, to which, with which facts about the app around it. */
export function plan(files: readonly ReadFile[], usage: Usage, release: Release): Plan {
  const repository = factsOf(files.flatMap(file => file.sites))
  return {
    release,
    from: usage.from,
    models: usage.models,
    files: files.map(
      (file): FilePlan => ({
        source: file.source,
        sites: file.sites,
        islands: file.islands,
        faults: file.faults,
        from: usage.byFile.get(file.source.path) ?? null,
        app: appFacts(file, repository),
      }),
    ),
  }
}

function appFacts(file: ReadFile, repository: Pick<AppFacts, 'bundle'>): AppFacts {
  const own = factsOf(file.sites)
  const configs = file.sites.filter(site => site.kind === 'config')
  const serverOptions = configs.some(
    config =>
      config.find('codeChallenge').length > 0 ||
      config
        .find('authParams.responseType')
        .some(option => option.value === 'code' || (Array.isArray(option.value) && option.value.includes('code'))),
  )
  return {
    bundle: own.bundle !== 'default' ? own.bundle : loadsWidget(file.sites) ? 'default' : repository.bundle,
    serverSide:
      serverOptions || (SERVER_PAGE.test(file.source.path) && file.islands.some(island => island.masks.length > 0)),
  }
}

function loadsWidget(sites: readonly Site[]): boolean {
  return sites.some(site => site.kind === 'import' || (site.kind === 'asset' && site.file?.startsWith('js/') === true))
}

function factsOf(sites: readonly Site[]): Pick<AppFacts, 'bundle'> {
  const files = sites.flatMap(site =>
    site.kind === 'asset' ? [site.file ?? ''] : site.kind === 'import' ? [site.specifier] : [],
  )
  if (files.some(file => /okta-sign-in\.oie(?:\.min)?|okta-signin-widget\/oie$/.test(file))) return { bundle: 'oie' }
  if (files.some(file => /okta-sign-in\.classic(?:\.min)?|okta-signin-widget\/classic$/.test(file)))
    return { bundle: 'classic' }
  if (files.some(file => /okta-sign-in\.next/.test(file))) return { bundle: 'next' }
  return { bundle: 'default' }
}

/** The versions that a site says the repository is on. */
export function versionsOf(site: Site): readonly string[] {
  if (site.kind === 'asset') return versionOfAsset(site)
  if (site.kind === 'definition')
    return site.doubt !== undefined || semver.valid(site.version) === null ? [] : [site.version]
  if (site.kind === 'pin' && isWidgetPin(site)) return [versionOfPin(site) ?? []].flat()
  return []
}

/** What npm is asked for there; null where a version is a version. */
function rangeOf(site: Site): string | null {
  if (site.kind === 'pin') return site.spec
  return site.kind === 'asset' && site.host === 'npm' && site.version?.literal === true ? site.version.text : null
}

function versionOfAsset(site: AssetSite): readonly string[] {
  if (site.version === null || !site.version.literal || site.host === 'unknown') return []
  const version = semver.valid(site.version.text) ?? semver.coerce(site.version.text)?.version
  return version === undefined ? [] : [version]
}

/** The lowest version that a range allows: what the project was written against. */
function versionOfPin(site: PinSite): string | null {
  const spec = parseSpec(site.spec)
  return spec.movable ? spec.lowest : null
}

function oldest(versions: readonly string[]): string | null {
  return [...versions].sort(semver.compare)[0] ?? null
}

function folderOf(path: string): string {
  return path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : ''
}

function isBelow(path: string, folder: string): boolean {
  return folder === '' || path.startsWith(`${folder}/`)
}
