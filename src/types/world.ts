/** Everything outside: the ports. */
import type { ScriptReader } from './languages.ts'
import type { Proposal, ProposedFile } from './output.ts'
import type { Skipped } from './plan.ts'
import type { Hashes, PackageContents, ReleaseNote } from './release.ts'

/** Everything outside: the four ports. Both doors run the same line with another world. */
export interface World {
  readonly files: Files
  readonly releases: Releases
  readonly assets: Assets
  /** Null in a dry run: nothing is published. */
  readonly pullRequests: PullRequests | null
  /** Loads the reader of scripts, a chunk of a third of a second. */
  readonly scripts: () => Promise<ScriptReader>
  readonly progress: (what: string) => void
  readonly now: Date
  /** Where links to files go, `https://github.com/acme/shop/blob/<commit>/`; null when there is no such place. */
  readonly permalink: string | null
}

/** The files of one commit, or of a folder. */
export interface Files {
  /** Starts the search for the widget's markers; the same promise at every call. */
  readonly hits: () => Promise<Hits>
  /** Paths of files with one of these strings in them (exact, case-sensitive). */
  readonly search: (strings: readonly string[]) => Promise<readonly string[]>
  /** All tracked files with their modes. */
  readonly list: () => Promise<readonly TrackedFile[]>
  readonly read: (paths: readonly string[]) => Promise<ReadonlyMap<string, Uint8Array>>
  /** The commit that is read, null for a folder or a working tree. */
  readonly commit: () => Promise<string | null>
  /** Folder below the top that alone is searched, and may be changed; `.` for all. Missing: what the inputs say. */
  readonly scope?: string
}

export interface Hits {
  readonly paths: readonly string[]
  readonly tracked: number
  /** Left unsearched: submodules, sparse-skipped paths. */
  readonly skipped: readonly Skipped[]
  readonly warnings: readonly string[]
}

export interface TrackedFile {
  readonly path: string
  readonly mode: string
}

/** npm's registry and GitHub's releases of the widget. */
export interface Releases {
  readonly versions: () => Promise<readonly PublishedVersion[]>
  /** Null when they cannot be read: a warning, not a stop. */
  readonly history: () => Promise<readonly ReleaseNote[] | null>
  readonly contents: (version: string) => Promise<PackageContents>
}

export interface PublishedVersion {
  readonly version: string
  readonly deprecated: string | null
}

/** The CDN. */
export interface Assets {
  readonly probe: (version: string, file: string) => Promise<'served' | 'missing' | 'unreachable'>
  readonly hash: (version: string, file: string) => Promise<Hashes | 'missing' | 'unreachable'>
}

/** The pull request side of one repository, in verbs of its own. Each throws `UserError` for what people can mend. */
export interface PullRequests {
  /** One request: all that a run needs to know. */
  readonly read: (query: {
    readonly branch: string
    readonly base: string | null
    readonly baseCommit: string | null
  }) => Promise<RepositoryState>
  /** What `to` has and `from` has not; null where the two have no history in common. */
  readonly compare: (from: string, to: string) => Promise<Comparison | null>
  /** A commit on top of `parent`, without an author, so that a bot's commits are verified. Returns its id. */
  readonly commit: (commit: {
    readonly parent: string
    readonly message: string
    /** Last lines of the message, from the id of the commit's tree: they prove later whose commit it is. */
    readonly trailer?: (tree: string) => string
    readonly files: readonly ProposedFile[]
  }) => Promise<{ readonly sha: string; readonly verified: boolean | null }>
  /** `UserError` `branch-exists` when there already is one at another commit. */
  readonly createBranch: (branch: string, sha: string) => Promise<void>
  /**
   * Compare-and-swap: moves the branch only when it still is at `from`, else `UserError` `branch-moved`. Returns where it
   * is then: on a server that cannot swap, a commit like `to` that stands on `from` too.
   */
  readonly moveBranch: (branch: string, from: string, to: string) => Promise<string>
  /** Only when it still is at `head`, else `UserError` `branch-moved`. */
  readonly deleteBranch: (branch: string, head: string) => Promise<void>
  /** `UserError` `pull-request-exists` when there already is one for this branch and base. */
  readonly open: (request: {
    readonly title: string
    readonly body: string
    readonly branch: string
    readonly base: string
    readonly draft: boolean
  }) => Promise<OpenPullRequest>
  readonly edit: (
    number: number,
    change: { readonly title?: string; readonly body?: string; readonly state?: 'closed' },
  ) => Promise<void>
  readonly comment: (number: number, body: string) => Promise<void>
  /** Labels, assignees, reviewers: each failure is a warning. Returns the warnings. */
  readonly decorate: (
    number: number,
    wishes: Pick<Proposal, 'labels' | 'assignees' | 'reviewers' | 'teamReviewers'>,
  ) => Promise<readonly string[]>
}

export interface Comparison {
  /** The newest commit that both have. */
  readonly fork: string
  /** How many commits `to` is ahead. */
  readonly ahead: number
  /** These commits, oldest first. */
  readonly commits: readonly { readonly sha: string; readonly parents: readonly string[] }[]
  /** What they change, all in all. */
  readonly files: readonly { readonly path: string; readonly blob: string; readonly isEdited: boolean }[]
  /** False when there was too much to list. */
  readonly isWhole: boolean
}

export interface RepositoryState {
  /** Whose token it is: `github-actions[bot]` for the workflow's own. */
  readonly viewer: string | null
  readonly archived: boolean
  readonly defaultBranch: string | null
  /** The base branch's head on GitHub now. */
  readonly base: { readonly name: string; readonly head: string } | null
  /** False when GitHub does not know the commit that was read. */
  readonly baseCommitKnown: boolean
  /** Our branch, if it exists. */
  readonly branch: {
    readonly head: string
    readonly tree: string
    /** Of the commit at the head. */
    readonly message: string
    readonly parents: readonly string[]
  } | null
  /** Open pull requests from our branch to the base (forks left out), newest first. */
  readonly open: readonly OpenPullRequest[]
  /** The newest ones that were closed without a merge. */
  readonly closed: readonly OpenPullRequest[]
  /** The newest ones that were merged. */
  readonly merged: readonly OpenPullRequest[]
  /** Open pull requests from our branch to another base. */
  readonly elsewhere: readonly OpenPullRequest[]
  /** May the token write? null when GitHub does not say. */
  readonly canPush: boolean | null
}

export interface OpenPullRequest {
  readonly number: number
  readonly url: string
  readonly title: string
  readonly body: string
  readonly headSha: string
  readonly draft: boolean
  /** True when GitHub knows that it cannot be merged as it is. */
  readonly conflicting: boolean
}
