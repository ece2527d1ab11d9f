import type { RawInputs } from '../stages/inputs.ts'

/** What the runner hands over: `INPUT_` and the name in capitals; hyphens stay. */
const NAMES = [
  'path',
  'base',
  'branch',
  'target-version',
  'minimum-release-age',
  'engine',
  'live-options',
  'interaction-code-flow',
  'rules',
  'include',
  'exclude',
  'integrity',
  'dry-run',
  'title',
  'commit-message',
  'labels',
  'assignees',
  'reviewers',
  'team-reviewers',
  'draft',
  'fail-on',
  'report-path',
] as const

export function readRawInputs(env: { readonly [name: string]: string | undefined }): RawInputs {
  return Object.fromEntries(NAMES.map(name => [name, env[`INPUT_${name.toUpperCase()}`]]))
}
