import { code } from '../../text/markdown.ts'
import type { AssetSite, Finding, FollowUp, Hashes, Rule, Upgrade } from '../../types.ts'
import { LINKS } from '../../widget/links.ts'
import { asVersion } from '../../widget/versions.ts'
import { remark } from '../places.ts'
import { hashesToday, moveOf, proofOf, staysByChoice } from './asset-move.ts'
import { accepts } from './hashes.ts'

export const integrity: Rule = {
  id: 'every-upgrade/integrity',
  title: 'Subresource integrity fits the new files',
  why: 'A browser refuses a script whose bytes do not match the hash beside it.',
  docs: LINKS.readmeCdn,
  range: '*',
  engine: 'any',
  asset: (site, upgrade) => (site.integrity === null ? added(site, upgrade) : renewed(site, upgrade)),
}

/** The hash moves with the URL; one that is wrong for the file that it stands beside today is a finding of its own. */
function renewed(site: AssetSite, upgrade: Upgrade): Finding | null {
  const before = site.integrity?.value ?? ''
  if (upgrade.integrity === 'add' && before.trim() === '') return filled(site, upgrade)
  const move = moveOf(site, upgrade)
  const today = site.integrity?.loose ? null : hashesToday(site, upgrade)
  const isWrong = today !== null && accepts(before, today) === false
  const at = site.integrity?.at ?? site.at
  const wrong = `The hash of ${code(site.file ?? site.url)} is wrong today: browsers refuse the file.`
  const isThere =
    site.version?.literal === true &&
    site.version.text === upgrade.to.version &&
    move.is === 'move' &&
    move.file === site.file
  const moves = move.is === 'move' && (isThere || !staysByChoice(site, upgrade))
  if (isWrong && !moves) return remark(at, wrong, [wrongHash(site, wrong, today)])
  if (!moves || move.integrity === null) return null
  // The new file's hash was there before its time; the URL alone moves.
  if (move.integrity === before) return isWrong ? remark(at, wrong) : null
  return {
    at,
    message: isWrong ? wrong : `The hash of ${code(site.file ?? site.url)} belongs to the release that is left.`,
    fix: `Write the hash of the file at ${upgrade.to.version}.`,
    edits: site.setIntegrity(move.integrity),
    followUps: [],
  }
}

/** `integrity=""` checks nothing: it is filled in like a missing one. */
function filled(site: AssetSite, upgrade: Upgrade): Finding | null {
  const setInPlace = (value: string) => site.setIntegrity(value)
  const finding = added({ ...site, addIntegrity: setInPlace }, upgrade)
  return finding === null || finding.edits.length === 0 ? null : finding
}

function wrongHash(site: AssetSite, why: string, today: Hashes): FollowUp {
  const version = site.version?.literal === true ? site.version.text : 'that release'
  return {
    id: 'wrong-hash',
    when: 'before-merge',
    task: 'Correct these hashes: the page has no sign-in widget until they are right.',
    why,
    docs: LINKS.readmeCdn,
    places: [site.integrity?.at ?? site.at],
    details: [`${code(site.file ?? site.url)} at ${version}: ${code(`sha384-${today.sha384}`)}`],
  }
}

function added(site: AssetSite, upgrade: Upgrade): Finding | null {
  if (upgrade.integrity !== 'add' || (site.holder !== 'script' && site.holder !== 'stylesheet')) return null
  if (site.host === 'unknown' || site.version?.literal !== true) return null
  const move = moveOf(site, upgrade)
  if (move.is === 'move' && staysByChoice(site, upgrade)) return null
  const file = move.is === 'move' ? move.file : move.is === 'right' ? site.file : null
  if (file === null || (site.host === 'npm' && asVersion(site.version.text) !== site.version.text)) return null
  const proof = proofOf(file, upgrade)
  const edits = 'hashes' in proof ? site.addIntegrity(`sha384-${proof.hashes.sha384}`) : null
  if (edits === null) return null
  return {
    at: site.at,
    message: `${code(site.url)} has no hash to be checked against.`,
    fix: `Add ${code('integrity')} with the hash of ${upgrade.to.version}.`,
    edits,
    followUps: [],
  }
}
