import semver from 'semver'
import type { AssetProof, Inputs, Judged, Plan, ReportPlace, Rewritten, Scanned } from '../../types.ts'
import type { Locate } from './places.ts'

/** A line of what was checked, with the places that it is about. */
export interface Checked {
  readonly line: string
  readonly places: readonly ReportPlace[]
}

/** What was checked, one line each: true of this run, and nothing that was not looked at. */
export function checked(
  plan: Plan,
  rewritten: Pick<Rewritten, 'changes' | 'judged'>,
  counts: Scanned['counts'],
  inputs: Pick<Inputs, 'engine'>,
  locate: Locate,
): readonly Checked[] {
  const { release } = plan
  const proofs = Object.values(release.assets)
  const count = (state: AssetProof['state']) => proofs.filter(proof => proof.state === state).length
  const files = (n: number) => (n === 1 ? '1 file' : `${n} files`)
  const lines = [
    `${counts.tracked} tracked ${counts.tracked === 1 ? 'file' : 'files'} searched; ${counts.hits} ${counts.hits === 1 ? 'names' : 'name'} the widget.`,
  ]
  if (rewritten.changes.length > 0) {
    lines.push(
      'Each changed file was read again: it parses as before, a second pass finds nothing more to do, and nothing else in it changed.',
    )
  }
  if (count('proved') > 0) {
    lines.push(`${files(count('proved'))} of ${release.version}: the npm package and the bytes of the CDN agree.`)
  }
  if (count('package') > 0) {
    lines.push(
      `${files(count('package'))} of ${release.version} found in the npm package; the bytes on the CDN were not compared.`,
    )
  }
  if (release.contents === null) {
    lines.push('The npm package of the release was not read: what depends on it is flagged, not guessed.')
  }
  const isByDefault =
    inputs.engine === 'identity' && semver.valid(release.version) !== null && semver.gte(release.version, '7.0.0')
  if (isByDefault && plan.models.includes('embedded')) {
    lines.push(
      'The Interaction Code flow is the default from 7.0.0 on: `useInteractionCodeFlow` is neither written nor, where it is `true`, taken away.',
    )
  }
  return [...lines.map(line => ({ line, places: [] })), ...remarks(rewritten.judged, locate)]
}

/** What rules looked at and left as it is, where nothing of it is left to do: each sentence once, with its places. */
function remarks(judged: readonly Judged[], locate: Locate): readonly Checked[] {
  const places = new Map<string, ReportPlace[]>()
  for (const { finding, kind } of judged) {
    if (kind !== 'follow-up' || finding.edits.length > 0 || finding.followUps.length > 0) continue
    places.set(finding.message, [...(places.get(finding.message) ?? []), locate(finding.at)])
  }
  return [...places].map(([line, at]) => ({ line, places: at }))
}
