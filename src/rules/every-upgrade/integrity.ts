import { code } from '../../text/markdown.ts'
import type { AssetSite, Finding, Rule, Upgrade } from '../../types.ts'
import { LINKS } from '../../widget/links.ts'
import { asVersion } from '../../widget/versions.ts'
import { moveOf, proofOf, staysByChoice } from './asset-move.ts'

export const integrity: Rule = {
  id: 'every-upgrade/integrity',
  title: 'Subresource integrity fits the new files',
  why: 'A browser refuses a script whose bytes do not match the hash beside it.',
  docs: LINKS.readmeCdn,
  range: '*',
  engine: 'any',
  asset: (site, upgrade) => (site.integrity === null ? added(site, upgrade) : renewed(site, upgrade)),
}

/** The hash moves with the URL; one that is wrong for the version that stands there today is put right. */
function renewed(site: AssetSite, upgrade: Upgrade): Finding | null {
  const move = moveOf(site, upgrade)
  const before = site.integrity?.value ?? ''
  if (move.is !== 'move' || move.integrity === null || move.integrity === before) return null
  const there = site.version?.literal === true && site.version.text === upgrade.to.version && move.file === site.file
  if (!there && staysByChoice(site, upgrade)) return null
  return {
    at: site.integrity?.at ?? site.at,
    message: there
      ? `The hash of ${code(site.file ?? site.url)} is wrong today: browsers refuse the file.`
      : `The hash of ${code(site.file ?? site.url)} belongs to the release that is left.`,
    fix: `Write the hash of the file at ${upgrade.to.version}.`,
    edits: site.setIntegrity(move.integrity),
    followUps: [],
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
