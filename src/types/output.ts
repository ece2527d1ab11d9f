/** What is proposed and reported. */
import type { FileChange, Skipped } from './plan.ts'
import type { Pending } from './release.ts'
import type { Engine, FollowUp } from './rules.ts'

/** What is proposed: everything that publish needs, and nothing that it would have to work out. */
export interface Proposal {
  readonly branch: string
  readonly base: string
  /** The commit whose files were read: the parent of the new commit. */
  readonly baseCommit: string
  readonly title: string
  readonly commitMessage: string
  readonly body: string
  readonly state: ProposalState
  readonly files: readonly ProposedFile[]
  readonly labels: readonly string[]
  readonly assignees: readonly string[]
  readonly reviewers: readonly string[]
  readonly teamReviewers: readonly string[]
  readonly draft: boolean
}

export interface ProposedFile {
  readonly path: string
  readonly mode: string
  readonly bytes: Uint8Array
}

/** Kept in the body in a hidden comment, so that the pull request is the state. */
export interface ProposalState {
  readonly schema: 1
  readonly from: readonly string[]
  readonly to: string
  readonly base: string
  readonly baseCommit: string
  /** Commits that we made on the branch, oldest first. */
  readonly commits: readonly string[]
  /** A hash of the proposed files, to see that nothing changed. */
  readonly contents: string
  /** The title that we gave: another one on the pull request is a person's, and stays. */
  readonly title?: string
}

/** One checklist item of the body. */
export interface ChecklistItem {
  readonly id: string
  readonly when: FollowUp['when']
  readonly task: string
  readonly why: string
  readonly docs: string | null
  readonly places: readonly ReportPlace[]
  readonly details: readonly string[]
  readonly quotes: readonly (ReportPlace & { readonly code: string; readonly language: string })[]
}

export interface ReportPlace {
  readonly path: string
  /** In the original file, from 1. */
  readonly line: number
  readonly column: number
}

export interface ReportFinding extends ReportPlace {
  readonly rule: string
  readonly kind: 'edited' | 'follow-up' | 'skipped'
  readonly message: string
  readonly docs: string
}

export type Outcome = 'created' | 'updated' | 'unchanged' | 'closed' | 'proposed' | 'none' | 'refused' | 'failed'

/** The one value that outputs, summary, annotations, JSON, SARIF and patch are views of. */
export interface Report {
  readonly tool: { readonly name: string; readonly version: string }
  readonly outcome: Outcome
  /** Id of the catalogue, `up-to-date`, `no-widget`, `people-committed`, and a sentence. */
  readonly reason: { readonly id: string; readonly text: string }
  readonly engine: Engine
  readonly from: readonly string[]
  readonly to: string | null
  readonly pending: readonly Pending[]
  readonly findings: readonly ReportFinding[]
  readonly followUps: readonly ChecklistItem[]
  readonly skipped: readonly Skipped[]
  readonly changes: readonly FileChange[]
  readonly title: string | null
  readonly body: string | null
  readonly branch: string | null
  readonly pullRequest: PullRequestResult | null
  readonly warnings: readonly string[]
  readonly counts: { readonly tracked: number; readonly hits: number }
}

export interface PullRequestResult {
  readonly number: number
  readonly url: string
  readonly headSha: string
  readonly verified: boolean | null
}
