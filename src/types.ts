/**
 * The nouns of the project, and nothing else: readonly plain data.
 *
 * Learn five and you can work here: Source, Site, Rule, Finding, Proposal.
 *
 * Offsets are UTF-16 code units into `Source.text` (without the byte order mark), `end` exclusive. Lines and columns,
 * where they show, count from 1. Paths are relative to the repository's top, with `/`.
 */

// ---------------------------------------------------------------------------------------------------------- text

export interface Span {
  readonly start: number
  readonly end: number
}

/** A stretch of one file. */
export interface Place extends Span {
  readonly path: string
}

/** Replace `[start, end)` of the file at `path` by `text`. Edits are ranges on the text that was read. */
export interface Edit extends Place {
  readonly text: string
}

/** One text file as it was read. `bom` is kept apart, so that offset 0 is the first character a person sees. */
export interface Source {
  readonly path: string
  readonly text: string
  readonly bom: boolean
  readonly eol: 'lf' | 'crlf' | 'mixed'
  /** git's file mode, `100644` or `100755`. */
  readonly mode: string
}

// ------------------------------------------------------------------------------------------------------- languages

/**
 * How to read one kind of text: axis 1. A language finds the places where the widget shows; it knows no rule and no
 * version. It is pure: the same source gives the same reading.
 */
export interface Language {
  readonly id: string
  /** True when this language is the reader of that file (by path, sometimes by a look at the text). */
  readonly owns: (source: Source) => boolean
  readonly read: (source: Source) => Reading
}

export interface Reading {
  readonly sites: readonly Site[]
  readonly islands: readonly Island[]
  /** How many syntax errors the reader saw: a rewritten file may not have more of them than it had. */
  readonly faults: number
}

/**
 * A stretch of another language inside a file, for example an inline script of a page.
 *
 * `source.path` is the host's path when the stretch stands in the host letter by letter (`verbatim`): then sites of the
 * island, shifted by `offset`, are places in the host. Otherwise (a page escaped into a JSON string) it is a path of its
 * own such as `brand.json#1`, and `toHost` puts edits of the island back into the host's own spelling.
 */
export interface Island {
  readonly language: 'script' | 'style' | 'markup'
  /** Text with template expressions masked by text of the same length. */
  readonly source: Source
  /** Where `source.text` begins in the host; 0 for an island with its own path. */
  readonly offset: number
  readonly syntax: 'js' | 'jsx' | 'ts' | 'tsx'
  /** Ranges of `source.text` that stood for template expressions: their values are not known. */
  readonly masks: readonly Span[]
  readonly toHost: ((edits: readonly Edit[]) => readonly Edit[]) | null
}

/** A script to read: a whole file, or an island of a page. Several with one path share the page's global scope. */
export interface ScriptSource {
  readonly path: string
  readonly text: string
  /** Added to every offset that the reader reports, so that places are places in the file at `path`. */
  readonly offset: number
  readonly syntax: 'js' | 'jsx' | 'ts' | 'tsx'
  readonly masks: readonly Span[]
}

/** The other files that a script can reach. Synchronous: the scan has read what may be needed. */
export interface Modules {
  /** Path of the file that `specifier` means when imported by `from`, or null (a package, or not in the repository). */
  readonly resolve: (from: string, specifier: string) => string | null
  /** What stands there, as scripts to read; null when it was not read or is no script (JSON counts as a script). */
  readonly scripts: (path: string) => readonly ScriptSource[] | null
}

/** The reader of JavaScript and TypeScript. It holds ts-morph, so it is a chunk of its own, loaded only when needed. */
export interface ScriptReader {
  /** Sites of all `scripts`; configurations are followed into other files through `modules`. Each text is parsed once. */
  readonly read: (scripts: readonly ScriptSource[], modules: Modules) => ScriptReading
  /** The edits that carry out `changes`, worked out together, so that commas, lines and emptied objects come out right. */
  readonly print: (changes: readonly Change[], text: (path: string) => string) => readonly Edit[]
}

export interface ScriptReading {
  readonly sites: readonly Site[]
  /** Syntax errors by path. */
  readonly faults: ReadonlyMap<string, number>
  /** How many texts were parsed, for the benchmark that counts. */
  readonly parsed: number
}

// ----------------------------------------------------------------------------------------------------------- sites

/** A place where the widget shows. It answers questions, and its verbs return edits; it changes nothing by itself. */
export type Site =
  | AssetSite
  | PageSite
  | PinSite
  | ImportSite
  | ConfigSite
  | CallSite
  | StyleSite
  | DefinitionSite
  | HostedVersionSite
  | MentionSite

/** A URL of a widget file: in a tag, in a string, in a stylesheet. */
export interface AssetSite {
  readonly kind: 'asset'
  /** The URL, without its quotes. */
  readonly at: Place
  readonly url: string
  /**
   * `global` global.oktacdn.com; `static` okNstatic / opNstatic.oktacdn.com; `org` an Okta org's own host; `npm` unpkg,
   * jsDelivr, cdnjs; `unknown` anything else whose path says okta-signin-widget (own copies, Okta's test hosts).
   */
  readonly host: 'global' | 'static' | 'org' | 'npm' | 'unknown'
  readonly hostname: string
  /** Null: the URL names no version (an own path). Not literal: `{{siwVersion}}`, `${V}`, `@Model.X`, concatenation. */
  readonly version: AssetVersion | null
  /** Path below the version, `js/okta-sign-in.min.js`; null when the URL ends at the version (an asset base). */
  readonly file: string | null
  /** What holds the URL. `string` is any literal in code or data. */
  readonly holder: 'script' | 'stylesheet' | 'preload' | 'tag' | 'string' | 'css'
  readonly integrity: IntegrityAttribute | null
  /** True when the tag has a `crossorigin` attribute. */
  readonly crossorigin: boolean
  /**
   * The URL on `global.oktacdn.com` (an npm CDN keeps its host) with this version and file. Keeps the protocol-relative
   * form, query and hash; `http:` becomes `https:`. `version: null` leaves the version's text (an expression) alone.
   */
  readonly moveTo: (to: { readonly version: string | null; readonly file: string | null }) => readonly Edit[]
  readonly setIntegrity: (value: string) => readonly Edit[]
  /** Adds `integrity` (and `crossorigin="anonymous"` where missing); null when it is not in a tag that takes them. */
  readonly addIntegrity: (value: string) => readonly Edit[] | null
  /** Takes the tag (or the array entry, or the import) away with its own line and nothing else; null when not safe. */
  readonly remove: () => readonly Edit[] | null
}

export type AssetVersion =
  | { readonly literal: true; readonly text: string; readonly at: Place }
  | {
      readonly literal: false
      readonly code: string
      readonly at: Place
      /** Identifiers whose definition would decide the version, nearest first: `['siwVersion']`, `['WidgetVersion', 'Model']`. */
      readonly names: readonly string[]
    }

export interface IntegrityAttribute {
  /** The attribute's value, without its quotes. */
  readonly at: Place
  readonly value: string
}

/** A page (or a partial of one) that holds widget assets: its script and stylesheet move together or not at all. */
export interface PageSite {
  readonly kind: 'page'
  readonly at: Place
  /** `hosted`: an Okta-hosted page template, whose version is set elsewhere. */
  readonly model: 'embedded' | 'hosted'
  readonly assets: readonly AssetSite[]
}

/** A dependency on an npm package in a manifest, an override, a resolution or a catalog. */
export interface PinSite {
  readonly kind: 'pin'
  /** The spec, without its quotes. */
  readonly at: Place
  readonly name: string
  readonly spec: string
  /** `dependencies`, `overrides`, `resolutions`, `catalog`, … as the file calls it. */
  readonly group: string
  readonly setSpec: (spec: string) => readonly Edit[]
}

/** An import of the widget's package or of a file in it. */
export interface ImportSite {
  readonly kind: 'import'
  /** The specifier, without its quotes. */
  readonly at: Place
  readonly specifier: string
  readonly form:
    | 'default'
    | 'namespace'
    | 'named'
    | 'side-effect'
    | 'require'
    | 'import-equals'
    | 'dynamic'
    | 'css'
    | 'declare-module'
    | 'path'
  /** The local name that it binds, if any. */
  readonly binding: string | null
  readonly setSpecifier: (specifier: string) => readonly Edit[]
  /** Turns `import * as X from` into `import X from`; null where that is not sure to be right. */
  readonly toDefault: () => readonly Edit[] | null
  /** Takes the whole statement (or array entry) away with its own line; null when not safe. */
  readonly remove: () => readonly Edit[] | null
}

/** The configuration of one widget: everything that was found to be set on it, wherever it is written. */
export interface ConfigSite {
  readonly kind: 'config'
  /** The constructor call, or `OktaUtil.getSignInWidgetConfig()`, or the call that takes the options. */
  readonly at: Place
  readonly code: string
  readonly origin: 'constructor' | 'hosted' | 'call-options' | 'server'
  /** Top-level options in the order they are written; one option set in three places is here three times. */
  readonly options: readonly Option[]
  /** Parts that could not be followed: the configuration may hold more than is known. */
  readonly unfollowed: readonly Unfollowed[]
  /** How the configuration was followed, in order, for `--explain`. */
  readonly trail: readonly Step[]
  /** True when the widget class is of this name in the file (a bundle: `@okta/okta-signin-widget/oie`), else null. */
  readonly bundle: 'default' | 'oie' | 'classic' | 'next' | null
  /** Every place that sets this option, in order. A dotted path, `features.rememberMe`; keys with dots in them: an array. */
  readonly find: (path: string | readonly string[]) => readonly Option[]
  /** Add `name: code` to the configuration, or to the option at `path`; null where there is no sure place for it. */
  readonly add: (path: string, code: string) => Change | null
}

export interface Unfollowed {
  readonly at: Place
  readonly code: string
  /** One clause: `is a parameter of an exported function`. */
  readonly why: string
}

export interface Step {
  readonly at: Place
  /** One clause: `passes the identifier config`. */
  readonly what: string
}

export interface Option {
  /** `['features', 'rememberMe']`, `['i18n', 'en', 'primaryauth.title']`, `['idps', '0', 'className']`. */
  readonly path: readonly string[]
  /** The whole property, assignment statement or `delete` statement. */
  readonly at: Place
  /** The value as written; for a method the whole method. */
  readonly code: string
  readonly codeAt: Place
  /** The value where it is a literal all through; undefined when it is not known. */
  readonly value: Json | undefined
  readonly form: 'property' | 'shorthand' | 'method' | 'assignment' | 'delete'
  /** True under an `if`, in one arm of a conditional, or in an object that only sometimes is merged in. */
  readonly conditional: boolean
  /** Options inside it, when the value is an object or array literal (or was followed to one). */
  readonly children: readonly Option[]
  /** The object literal that it stands in; null for an assignment or delete statement. */
  readonly literal: ObjectLiteral | null
  readonly remove: () => Change
  readonly rename: (name: string) => Change
  readonly replace: (code: string) => Change
}

export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json }

/** An object (or array) literal as the printer needs it: where each member begins and ends, without comments and commas. */
export interface ObjectLiteral extends Place {
  readonly members: readonly Span[]
  /** The property or statement that may go with it when it ends up empty; null when the literal must stay. */
  readonly owner: Option | null
}

/** What a rule wants done to a configuration. Printed together at the end: see `ScriptReader.print`. */
export type Change =
  | { readonly change: 'remove'; readonly option: Option }
  | { readonly change: 'rename'; readonly option: Option; readonly name: string }
  | { readonly change: 'replace'; readonly option: Option; readonly code: string }
  | {
      readonly change: 'add'
      readonly literal: ObjectLiteral
      readonly path: readonly string[]
      readonly name: string
      readonly code: string
    }

/** A call on the widget, on its auth client, or on a result of it. */
export interface CallSite {
  readonly kind: 'call'
  readonly at: Place
  readonly code: string
  /** `setCookieAndRedirect`, `renderEl`, `showSignInToGetTokens`, `on`, `tokenManager.get`, … */
  readonly method: string
  /** What it is called on, as written: `res.session`, `signIn`. */
  readonly receiver: string
  readonly arguments: readonly { readonly code: string; readonly value: Json | undefined }[]
  /** In a success callback of the widget; in one whose only statement this is; elsewhere. */
  readonly within: 'success-callback' | 'only-statement-of-success-callback' | 'elsewhere'
  readonly rename: (method: string) => readonly Edit[]
  /** Takes the statement away with its own line; null when it is not a statement of its own. */
  readonly removeStatement: () => readonly Edit[] | null
}

/** A selector, class or font of the widget's markup in a stylesheet (or a selector in a script or test). */
export interface StyleSite {
  readonly kind: 'style'
  readonly at: Place
  readonly form: 'selector' | 'font-family' | 'font-file' | 'import'
  readonly value: string
  /** The whole selector or declaration, for the message. */
  readonly code: string
  /** True when the rule is for the widget alone, so that a rename cannot hit anything else. */
  readonly scoped: boolean
  readonly rename: (value: string) => readonly Edit[]
}

/** The literal that decides the version in URLs elsewhere: a constant, a JSON value, a template's variable. */
export interface DefinitionSite {
  readonly kind: 'definition'
  /** The version, without its quotes. */
  readonly at: Place
  readonly name: string
  readonly version: string
  /** The URLs that use it. */
  readonly usedBy: readonly Place[]
  readonly setVersion: (version: string) => readonly Edit[]
}

/** The version of an Okta-hosted page as code: Terraform's `widget_version`, the brands API's `widgetVersion`. */
export interface HostedVersionSite {
  readonly kind: 'hosted-version'
  readonly at: Place
  readonly value: string
  readonly form: 'terraform' | 'brands-api'
  readonly set: (value: string) => readonly Edit[]
}

/** Something that a person must look at: evidence for a checklist item, nothing to edit. */
export interface MentionSite {
  readonly kind: 'mention'
  readonly at: Place
  readonly what:
    | 'own-copy' // a script or link that loads the widget from a path of the repository
    | 'registration-inline-hook' // server code that handles com.okta.user.pre-registration
    | 'security-image'
    | 'request-context' // OktaUtil.getRequestContext()
    | 'server-option' // a known option name in code of a server that builds the configuration
    | 'unreadable-config' // a script that does not parse after masking, with option names in it
    | 'content-security-policy'
    | 'old-dom' // ids, classes and test selectors of the old markup in scripts
  readonly code: string
  /** Names seen there (option names, hosts, selectors). */
  readonly names: readonly string[]
}

// ----------------------------------------------------------------------------------------------------------- rules

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
}

// --------------------------------------------------------------------------------------------------------- release

/** The release to go to, with all that was proved about it. */
export interface Release {
  readonly version: string
  /** ISO date from GitHub's release, null when not known. */
  readonly published: string | null
  /** The release's page. */
  readonly url: string
  /** Null when the package could not be read: what depends on it is flagged, never guessed. */
  readonly contents: PackageContents | null
  /** By asset file, `js/okta-sign-in.min.js`: what is known about the bytes that a browser would get. */
  readonly assets: { readonly [file: string]: AssetProof }
}

/** What the release's own npm package says. Files are named as on the CDN: `js/okta-sign-in.min.js`. */
export interface PackageContents {
  readonly files: { readonly [file: string]: Hashes & { readonly bytes: number } }
  /** Keys of the `exports` map, `['.', './css/*']`; null when the package has none. */
  readonly exports: readonly string[] | null
  /** Options that its type declarations know, dotted, with true where they are marked deprecated. */
  readonly options: { readonly [path: string]: boolean }
  /** Keys of its English labels. */
  readonly labels: readonly string[]
  /** The range of `@okta/okta-auth-js` that it depends on. */
  readonly authJs: string | null
}

/** Base64, without the algorithm's name. */
export interface Hashes {
  readonly sha256: string
  readonly sha384: string
  readonly sha512: string
}

/**
 * `proved` package and CDN agree; `package` from the package alone, the CDN could not be reached; `disagree` their bytes
 * differ; `missing` the release has no such file; `unknown` nothing could be read.
 */
export interface AssetProof {
  readonly state: 'proved' | 'package' | 'disagree' | 'missing' | 'unknown'
  readonly hashes: Hashes | null
}

/** A newer release that is not taken yet. */
export interface Pending {
  readonly version: string
  /** One clause: `was published 2 days ago, younger than 3 days`. */
  readonly why: string
}

export interface ReleaseNote {
  readonly version: string
  readonly url: string
  readonly published: string | null
  /** Markdown as its authors wrote it: untrusted. */
  readonly body: string
}

/** What the release stage found: the release to go to, or why there is none. */
export interface Choice {
  readonly release: Release | null
  /** When `release` is null: one sentence. */
  readonly reason: string | null
  readonly pending: readonly Pending[]
  /** Releases between the oldest version found and the target, newest first; empty when they could not be read. */
  readonly notes: readonly ReleaseNote[]
  readonly warnings: readonly string[]
}

// --------------------------------------------------------------------------------------------------- scan and plan

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

// ---------------------------------------------------------------------------------------------------------- output

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

// ----------------------------------------------------------------------------------------------------------- inputs

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

// ------------------------------------------------------------------------------------------------------------ world

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
  /** Compare-and-swap: moves the branch only when it still is at `from`, else `UserError` `branch-moved`. */
  readonly moveBranch: (branch: string, from: string, to: string) => Promise<void>
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

export interface RepositoryState {
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
