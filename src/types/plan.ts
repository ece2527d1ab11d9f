/** What was found, and what becomes of it. */
import type { Island, Modules } from './languages.ts'
import type { Release } from './release.ts'
import type { AppFacts, Finding, FollowUp, Rule } from './rules.ts'
import type { Site } from './sites.ts'
import type { Source } from './text.ts'

/** What the scan found, all of it read. */
export interface Scanned {
  /** Files that hold a marker of the widget and may be edited. */
  readonly sources: readonly Source[]
  /** Files without a marker that one of them reaches by its imports. */
  readonly reached: readonly Source[]
  /** Files that could define a version used elsewhere. */
  readonly definitions: readonly Source[]
  readonly skipped: readonly Skipped[]
  /** Paths of lock files beside manifests that name the widget. */
  readonly lockFiles: readonly string[]
  /** How many tracked files there are, and how many hold a marker. */
  readonly counts: { readonly tracked: number; readonly hits: number }
  readonly modules: Modules
  readonly warnings: readonly string[]
}

/** A file that was left alone. */
export interface Skipped {
  readonly path: string
  /** Id of the reason: `lock-file`, `docs`, `minified`, `vendored`, `generated`, `symlink`, `submodule`, `lfs`, `encoding`, `workflow`, `sparse`, `excluded`, `too-large`, `snapshot`, … */
  readonly reason: string
  /** One sentence with what to do, where there is something to do. */
  readonly note: string | null
  /** The widget's version seen in it, for a vendored copy. */
  readonly version?: string
}

/** One file (or page) with what is in it and what is to be done. */
export interface FilePlan {
  readonly source: Source
  readonly sites: readonly Site[]
  readonly islands: readonly Island[]
  readonly faults: number
  readonly from: string | null
  readonly app: AppFacts
}

export interface Plan {
  readonly release: Release
  readonly files: readonly FilePlan[]
  /** Versions found in the repository, ascending, without duplicates. */
  readonly from: readonly string[]
  readonly models: readonly ('embedded' | 'hosted')[]
}

/** One file as it was and as it will be. */
export interface FileChange {
  readonly path: string
  readonly before: Source
  readonly after: string
}

/** A finding with the rule that made it and what became of it. Places are in the original file. */
export interface Judged {
  readonly rule: Rule
  readonly finding: Finding
  readonly kind: 'edited' | 'follow-up' | 'skipped'
  readonly from: string | null
}

export interface Rewritten {
  readonly changes: readonly FileChange[]
  readonly judged: readonly Judged[]
  readonly followUps: readonly FollowUp[]
  /** Files that were put back, or held, with the reason. */
  readonly held: readonly { readonly path: string; readonly reason: string }[]
}
