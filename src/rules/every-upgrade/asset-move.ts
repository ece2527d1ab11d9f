import type { AssetProof, AssetSite, DefinitionSite, Hashes, IntegrityAttribute, Place, Upgrade } from '../../types.ts'
import type { Fate } from '../../widget/file-names.ts'
import { fateOf } from '../../widget/file-names.ts'
import { moveSpec } from '../../widget/pins.ts'
import { asVersion, isNewer } from '../../widget/versions.ts'
import { accepts, rehash } from './hashes.ts'

/** What an upgrade does to one URL of a widget file. Two rules need the answer: the version's and the integrity's. */
export type Move =
  /** To this version and file; `integrity` is the attribute's new value, null when the tag has none. */
  | {
      readonly is: 'move'
      readonly version: string | null
      readonly file: string | null
      readonly integrity: string | null
    }
  /** The file has no successor: the tag goes. */
  | { readonly is: 'drop'; readonly why: string }
  /** Nothing to do: it is there already, or the URL says nothing about a version. */
  | { readonly is: 'right' }
  /** Newer than the target. */
  | { readonly is: 'newer' }
  /** It cannot be moved, and so the page must not be: a sentence. `hashes` are worth printing for a person. */
  | { readonly is: 'stuck'; readonly reason: string; readonly hashes?: Hashes }
  /** It is not moved, but the page may be: an image, a copy of one's own. */
  | { readonly is: 'aside'; readonly reason: string }

export function moveOf(site: AssetSite, upgrade: Upgrade): Move {
  const { to } = upgrade
  if (site.host === 'unknown' || site.version === null) return { is: 'aside', reason: 'its address names no release' }
  const written = site.version.literal ? targetText(site, site.version.text, to.version) : null
  if (site.version.literal && written === null) return { is: 'aside', reason: 'its version is no number' }
  if (site.version.literal && isNewer(site.version.text, to.version)) return { is: 'newer' }

  const fate = fateOfSite(site, upgrade)
  // A page whose release nobody here moves still needs the file: the older releases have it.
  if (fate.is === 'gone') return isDefined(site, upgrade) ? { is: 'drop', why: fate.why } : { is: 'right' }
  const file = fate.is === 'there' ? fate.file : null
  if (site.file !== null && file === null) return missing(site, to.version)
  if (!isDefined(site, upgrade)) return unmoved(site, file)

  const integrity = integrityAfter(site, file, upgrade)
  if (integrity !== null && 'reason' in integrity) return { is: 'stuck', ...integrity }
  const there = site.version.literal ? site.version.text === written : true
  const placed = site.host === 'global' || site.host === 'npm'
  if (there && placed && file === site.file && (integrity === null || integrity.value === site.integrity?.value))
    return { is: 'right' }
  // The site keeps the form of a range by itself: it is told where to go, not how to write it.
  return { is: 'move', version: site.version.literal ? to.version : null, file, integrity: integrity?.value ?? null }
}

/** How the version will be written. Okta's hosts take three numbers; npm's CDNs take what npm takes, and a range stays a range. */
function targetText(site: AssetSite, text: string, version: string): string | null {
  if (site.host !== 'npm') return asVersion(text) === null ? null : version
  return moveSpec(text, version)
}

function fateOfSite(site: AssetSite, upgrade: Upgrade): Fate {
  if (site.file === null) return { is: 'unknown' }
  const published = upgrade.to.contents === null ? null : new Set(Object.keys(upgrade.to.contents.files))
  return fateOf(site.file, upgrade.to.version, published)
}

function missing(site: AssetSite, version: string): Move {
  if (/[{}<>$@%]/.test(site.file ?? ''))
    return { is: 'stuck', reason: 'The name of its file is put together by an expression.' }
  const reason = `${version} has no file ${site.file}`
  return /^(?:js|css)\//.test(site.file ?? '')
    ? { is: 'stuck', reason: `${reason}, and no successor of it is known.` }
    : { is: 'aside', reason }
}

/** The version stays what it is, so only a name that is there in old and new releases may change. */
function unmoved(site: AssetSite, file: string | null): Move {
  const renamed = file !== site.file && file === 'js/okta-sign-in.min.js'
  return renamed && site.integrity === null ? { is: 'move', version: null, file, integrity: null } : { is: 'right' }
}

function integrityAfter(
  site: AssetSite,
  file: string | null,
  upgrade: Upgrade,
): { readonly value: string } | { readonly reason: string; readonly hashes?: Hashes } | null {
  if (site.integrity === null || site.integrity.value.trim() === '' || file === null) return null
  const exact = site.host !== 'npm' || (site.version?.literal === true && /^\d+\.\d+\.\d+/.test(site.version.text))
  if (!exact && site.version?.literal === true) {
    return {
      reason: `\`integrity\` stands beside the range ${site.version.text}, whose bytes change with every release.`,
    }
  }
  const proof = proofOf(file, upgrade)
  if (isThere(site, file, upgrade)) return there(site.integrity, proof, upgrade)
  if ('reason' in proof) return proof
  // A hash in code or data is the file's own when it is what the file has today.
  const today = hashesToday(site, upgrade)
  const isOwn = !site.integrity.loose || (today !== null && accepts(site.integrity.value, today) === true)
  if (!isOwn) {
    return { reason: 'A hash stands beside it that may be its own, and would no longer fit.', hashes: proof.hashes }
  }
  const value = rehash(site.integrity.value, proof.hashes)
  if (value === null)
    return { reason: 'The value of `integrity` is no literal hash, so it cannot be renewed with the URL.' }
  if (upgrade.integrity === 'off' && value !== site.integrity.value) {
    return {
      reason:
        'The hash in `integrity` would no longer fit, and it is not to be renewed: the input `integrity` or the rule `every-upgrade/integrity` says so.',
      hashes: proof.hashes,
    }
  }
  return { value }
}

/** The file stays what it is: only a hash that browsers do not take is put right. */
function there(
  { value, loose }: IntegrityAttribute,
  proof: ReturnType<typeof proofOf>,
  { integrity }: Upgrade,
): { readonly value: string } | null {
  if (loose || integrity === 'off' || 'reason' in proof || accepts(value, proof.hashes) !== false) return null
  return { value: rehash(value, proof.hashes) ?? value }
}

/** What browsers get from this address today; null when nobody knows. */
export function hashesToday(site: AssetSite, upgrade: Upgrade): Hashes | null {
  if (site.version?.literal !== true || site.file === null) return null
  if (site.version.text !== upgrade.to.version) return upgrade.to.today?.[`${site.version.text}/${site.file}`] ?? null
  const proof = proofOf(site.file, upgrade)
  return 'hashes' in proof ? proof.hashes : null
}

function isThere(site: AssetSite, file: string, { to }: Upgrade): boolean {
  return site.version?.literal === true && site.version.text === to.version && site.file === file
}

const UNPROVED: { readonly [state in AssetProof['state']]: string } = {
  proved: 'its hashes are not known',
  package: 'its hashes are not known',
  disagree: 'the bytes of the npm package and those of the CDN differ',
  missing: 'the release has no such file',
  unknown: 'neither the npm package nor the CDN could be read',
}

/** The hashes of a file of the target, or why there are none to be trusted. */
export function proofOf(file: string, upgrade: Upgrade): { readonly hashes: Hashes } | { readonly reason: string } {
  const proof = upgrade.to.assets[file] ?? fromPackage(file, upgrade)
  if ((proof.state === 'proved' || proof.state === 'package') && proof.hashes !== null) return { hashes: proof.hashes }
  return { reason: `No hash of ${upgrade.to.version}/${file} is proved: ${UNPROVED[proof.state]}.` }
}

function fromPackage(file: string, upgrade: Upgrade): AssetProof {
  const hashes = upgrade.to.contents?.files[file]
  return hashes ? { state: 'package', hashes } : { state: 'unknown', hashes: null }
}

/** False when the version is an expression that no literal in the repository decides. */
export function isDefined(site: AssetSite, upgrade: Upgrade): boolean {
  return site.version?.literal !== false || definitionOf(site, upgrade) !== undefined
}

/** True when the literal that decides the version behind this URL is moved. */
export function movesElsewhere(site: AssetSite, upgrade: Upgrade): boolean {
  const definition = site.version?.literal === false ? definitionOf(site, upgrade) : undefined
  return definition !== undefined && isNewer(upgrade.to.version, definition.version)
}

function definitionOf(site: AssetSite, upgrade: Upgrade): DefinitionSite | undefined {
  return upgrade.definitions?.find(
    ({ doubt, usedBy }) => doubt === undefined && usedBy.some(place => touches(place, site.at)),
  )
}

/** True when a rule that the user switched off or to `flag` would have to move this URL. */
export function staysByChoice(site: AssetSite, { stays }: Upgrade): boolean {
  if (stays === undefined) return false
  return stays.urls || (stays.definitions && site.version?.literal === false)
}

export function touches(a: Place, b: Place): boolean {
  return a.path === b.path && a.start < b.end && b.start < a.end
}
