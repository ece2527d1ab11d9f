import semver from 'semver'
import type { AssetProof, Inputs, Plan, Rewritten, Scanned } from '../../types.ts'

/** What was checked, one line each: true of this run, and nothing that was not looked at. */
export function checked(
  plan: Plan,
  rewritten: Pick<Rewritten, 'changes'>,
  counts: Scanned['counts'],
  inputs: Pick<Inputs, 'engine'>,
): readonly string[] {
  const { release } = plan
  const proofs = Object.values(release.assets)
  const count = (state: AssetProof['state']) => proofs.filter(proof => proof.state === state).length
  const files = (n: number) => (n === 1 ? '1 file' : `${n} files`)
  const lines = [`${counts.tracked} tracked files searched; ${counts.hits} name the widget.`]
  if (rewritten.changes.length > 0) {
    lines.push(
      'Each changed file was read again: it parses as before, a second pass finds nothing more to do, and nothing else in it changed.',
    )
  }
  if (count('proved') > 0) {
    lines.push(`${files(count('proved'))} of ${release.version}: the npm package and the bytes of the CDN agree.`)
  }
  if (count('package') > 0) {
    lines.push(`${files(count('package'))} of ${release.version} in the npm package.`)
  }
  if (release.contents === null) {
    lines.push('The npm package of the release could not be read: what depends on it is flagged, not guessed.')
  }
  const isByDefault =
    inputs.engine === 'identity' && semver.valid(release.version) !== null && semver.gte(release.version, '7.0.0')
  if (isByDefault && plan.models.includes('embedded')) {
    lines.push('The Interaction Code flow is the default since 7.0, so no option is written for it.')
  }
  return lines
}
