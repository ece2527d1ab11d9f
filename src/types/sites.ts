/** The places where the widget shows. */
import type { Edit, Place, Span } from './text.ts'

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
  /** The attribute's value, without its quotes; the code of an expression. */
  readonly at: Place
  readonly value: string
  /** A hash that stands beside the URL, and that nothing says to be its own. */
  readonly loose?: true
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
  /** The constructor call, or `OktaUtil.getSignInWidgetConfig()`, the call that takes the options, or what has their type. */
  readonly at: Place
  readonly code: string
  /** `call-options` and `typed` may be a part of the configuration only. */
  readonly origin: 'constructor' | 'hosted' | 'call-options' | 'typed' | 'server'
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
  /** The option that it is the value of; absent where it is the configuration itself, or a part of that. */
  readonly option?: string
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
  /** True when other code of the app would fail without it, because it reads something inside or calls it. */
  readonly readBelow?: boolean
  /** Where other code of the app reads it: that finds nothing there when it is gone. */
  readonly readAt?: readonly Place[]
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
  /** Why it is not certain that it decides: then it is named to a person, and nothing moves. */
  readonly doubt?: string
  /** The variable of the environment whose default it is: where that is set, the literal decides nothing. */
  readonly environment?: string
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
    | 'request-context' // OktaUtil.getRequestContext()
    | 'server-option' // a known option name in code of a server that builds the configuration
    | 'unreadable-config' // a script that does not parse after masking, with option names in it
    | 'content-security-policy'
    | 'old-dom' // ids, classes and test selectors of the old markup in scripts
  readonly code: string
  /** Names seen there (option names, hosts, selectors). */
  readonly names: readonly string[]
}
