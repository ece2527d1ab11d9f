/** Axis 2: what changed, and what is to be done about it. */
import type { Release } from './release.ts'
import type {
  AssetSite,
  CallSite,
  Change,
  ConfigSite,
  DefinitionSite,
  HostedVersionSite,
  ImportSite,
  MentionSite,
  PageSite,
  PinSite,
  Site,
  StyleSite,
} from './sites.ts'
import type { Edit, Place } from './text.ts'

export type Engine = 'identity' | 'classic'
export type RuleSetting = 'fix' | 'flag' | 'off'

/**
 * One thing that changed: axis 2. A rule looks at one site and answers. It never sees HTML, syntax trees, JSON or HCL.
 *
 * Version law: it runs when the upgrade enters its range, `satisfies(to) && !satisfies(from)`; `*` runs at every run.
 */
export interface Rule {
  /** Folder and file: `identity-engine/registration`; a row of a table adds its own part behind another `/`. */
  readonly id: string
  readonly title: string
  /** One sentence: why it matters. */
  readonly why: string
  /** Page of the upstream guide that says so: from `widget/links.ts`. */
  readonly docs: string
  readonly range: string
  readonly engine: Engine | 'any'
  readonly asset?: (site: AssetSite, upgrade: Upgrade) => Answer
  readonly page?: (site: PageSite, upgrade: Upgrade) => Answer
  readonly pin?: (site: PinSite, upgrade: Upgrade) => Answer
  readonly import?: (site: ImportSite, upgrade: Upgrade) => Answer
  readonly config?: (site: ConfigSite, upgrade: Upgrade) => Answer
  readonly call?: (site: CallSite, upgrade: Upgrade) => Answer
  readonly style?: (site: StyleSite, upgrade: Upgrade) => Answer
  readonly definition?: (site: DefinitionSite, upgrade: Upgrade) => Answer
  readonly 'hosted-version'?: (site: HostedVersionSite, upgrade: Upgrade) => Answer
  readonly mention?: (site: MentionSite, upgrade: Upgrade) => Answer
  /** Asked once a run, after all sites: items that the upgrade as a whole calls for. */
  readonly run?: (run: Run) => readonly FollowUp[]
}

/** Nothing to say, one finding, or several. */
export type Answer = null | Finding | readonly Finding[]

export interface Finding {
  readonly at: Place
  /** What is the matter, as a sentence: "`features.rememberMe` is no longer supported." */
  readonly message: string
  /** What the edits do, in the imperative, for the table of changes and for `flag`: "Remove it." */
  readonly fix?: string
  readonly edits: readonly (Edit | Change)[]
  readonly followUps: readonly FollowUp[]
  /** The reason why nothing of this file (page, configuration) may be changed in this run. */
  readonly hold?: string
}

/** One thing for a person to do. Those with one id become one checklist item with all their places. */
export interface FollowUp {
  /** Stable and readable, `registration-inline-hooks`: ticks are kept by it. */
  readonly id: string
  readonly when: 'before-merge' | 'admin-console' | 'after-release'
  /** In the imperative, Markdown, one or two sentences. Repository text in it must go through `code()` of `text/markdown`. */
  readonly task: string
  /** Why it is here, one sentence. */
  readonly why: string
  readonly docs: string | null
  readonly places: readonly Place[]
  /** What a person needs to do it: one line each (ids, types, texts that were there). */
  readonly details?: readonly string[]
  /** Code that was removed, kept readable. */
  readonly quotes?: readonly Quote[]
}

export interface Quote {
  readonly at: Place
  readonly code: string
  readonly language: string
}

/** What a rule may know beside its site. */
export interface Upgrade {
  readonly to: Release
  /** The version that this place is on today; null when nothing says it. */
  readonly from: string | null
  readonly engine: Engine
  readonly liveOptions: 'remove' | 'keep'
  readonly interactionCodeFlow: 'auto' | 'always'
  readonly integrity: 'update' | 'add' | 'off'
  /** Rules that the user keeps from moving URLs, or versions behind URLs: no hash may then be written for the new file. */
  readonly stays?: { readonly urls: boolean; readonly definitions: boolean }
  /** What the app around this place looks like. */
  readonly app: AppFacts
  /** Literals of the repository that decide versions of URLs elsewhere: such a URL may change only together with them. */
  readonly definitions?: readonly DefinitionSite[]
}

export interface AppFacts {
  /** The bundle that the page or import loads: it decides what the configuration must say. */
  readonly bundle: 'default' | 'oie' | 'classic' | 'next'
  /** Evidence that a server takes part in sign-in (a server template, `responseType: 'code'`, `codeChallenge`). */
  readonly serverSide: boolean
}

/** A whole run, for rules that ask about it. */
export interface Run {
  readonly to: Release
  /** All versions found, ascending. */
  readonly from: readonly string[]
  readonly engine: Engine
  readonly models: readonly ('embedded' | 'hosted')[]
  /** All sites of the repository. */
  readonly sites: readonly Site[]
  /** True when anything will be changed. */
  readonly due: boolean
  readonly lockFiles: readonly string[]
  /** Copies of the widget's own files in the repository, which nobody edits. */
  readonly copies: readonly { readonly path: string; readonly version?: string }[]
}
