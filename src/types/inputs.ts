/** What the user asked for. */
import type { Engine, RuleSetting } from './rules.ts'

/** What the user asked for, checked. */
export interface Inputs {
  readonly path: string
  readonly base: string | null
  readonly branch: string
  /** `latest`, an exact version, or a semver range. */
  readonly targetVersion: string
  /** In milliseconds. */
  readonly minimumReleaseAge: number
  readonly engine: Engine
  readonly liveOptions: 'remove' | 'keep'
  readonly interactionCodeFlow: 'auto' | 'always'
  /** Setting by rule id or by a leading part of it; the longest match wins. */
  readonly rules: { readonly [id: string]: RuleSetting }
  readonly include: readonly string[]
  readonly exclude: readonly string[]
  readonly integrity: 'update' | 'add' | 'off'
  readonly dryRun: boolean
  /** Templates with `{{from}}` and `{{to}}`; null = our own. */
  readonly title: string | null
  readonly commitMessage: string | null
  readonly labels: readonly string[]
  readonly assignees: readonly string[]
  readonly reviewers: readonly string[]
  readonly teamReviewers: readonly string[]
  readonly draft: boolean
  /** When the run fails beside errors: `error` never else, `outdated` an upgrade is due, `follow-ups` something is left to do by hand, `never`. */
  readonly failOn: 'never' | 'error' | 'outdated' | 'follow-ups'
  readonly reportPath: string | null
}
