/** Programs that configure the widget, made at random: the options, where each is set, how it is written, what stands around. */
import fc from 'fast-check'

export interface Entry {
  readonly path: readonly string[]
  readonly value: string
  readonly spelling: 'bare' | 'single' | 'double' | 'computed'
  readonly where: Where
  /** Statements only: behind the construction. */
  readonly late: boolean
  readonly notes: readonly Note[]
}

export type Where =
  | 'main'
  | 'base'
  | 'spread-literal'
  | 'spread-sometimes'
  | 'merged'
  | 'assigned'
  | 'assigned-in-brackets'
  | 'assigned-dotted'
  | 'assigned-in-block'
  | 'assigned-bare-if'
  | 'assigned-by-alias'
  | 'assigned-by-pattern'
  | 'assigned-later-alias'
  | 'deleted'

export type Note = 'above' | 'above-block' | 'lead' | 'between' | 'before-comma' | 'behind' | 'behind-block'

export interface Program {
  readonly entries: readonly Entry[]
  readonly shape: Shape
  readonly widget: 'global' | 'window' | 'require' | 'default'
  /** How each group of nested options is held. */
  readonly holders: readonly Holder[]
  readonly baseLast: boolean
  readonly layout: 'lines' | 'lines' | 'one-line' | 'comma-first'
  readonly indent: string
  readonly eol: '\n' | '\r\n'
  readonly trailing: boolean
  readonly semicolons: boolean
  /** A file of its own, or a page with the program in one script tag or in two. */
  readonly host: 'file' | 'page' | 'two-scripts'
  /** Constructs the widget once more with the same configuration. */
  readonly twice: boolean
  /** Reads something nested afterwards: it must not fail when that is gone. */
  readonly reads: boolean
}

export type Shape =
  | 'in-place'
  | 'const'
  | 'var'
  | 'empty-first'
  | 'object-assign'
  | 'function'
  | 'arrow'
  | 'arms'
  | 'class'
  | 'field'
  | 'static'
  | 'getter'
  | 'member'

export type Holder = 'literal' | 'const' | 'spread' | 'function' | 'arms' | 'shorthand'

const ANYTHING = [
  'true',
  'false',
  'null',
  '!0',
  '-1.5',
  `'x, // y'`,
  '"}"',
  '`{${1 + 1}} /* no comment */`',
  '/[/}]{2,}/g',
  '[1, [2, { a: 3 }],]',
  '[{ type: "GOOGLE", id: "0oa1", className: "g" }, {}]',
  '{}',
  '(1, 2)',
  'flag ? 1 : "two"',
  'String(flag) + ","',
  'flag && { a: 1, }',
  'function (a, b) { return { a, b } }',
  '(creds, done) => { done(); /* inside a function */ }',
  'async ({ a }, ...rest) => ({ a, rest })',
  'METHOD(schema, done) { done(schema) // inside a method\n  }',
  'METHOD() { return [] }',
  'GETTER() { return flag ? "on" : "off" }',
]

const ids = (names: string): string[][] => names.split(/\s+/).map(name => name.split('.'))

/** Options that stay and options that go, some of them nested. */
const PATHS = ids(
  `clientId redirectUri issuer baseUrl logo logoText language el colors.brand helpLinks.help helpLinks.custom username
  customButtons otp transformUsername hooks authParams.responseMode authParams.scopes theme
  features.hideSignOutLinkInMFA features.showIdentifier features.mfaOnlyFlow features.showKeepMeSignedIn
  registration idps piv processCreds idpDiscovery policyId consent relayState helpSupportNumber
  registration.click registration.parseSchema idpDiscovery.requestContext piv.className
  features.rememberMe features.autoPush features.smsRecovery features.webauthn features.registration
  features.idpDiscovery features.scrollOnError features.router features.securityImage features.selfServiceUnlock
  features.multiOptionalFactorEnroll features.showPasswordToggleOnSignInPage features.skipIdpFactorVerificationBtn
  features.callRecovery features.emailRecovery i18n.en.needhelp i18n.en.help i18n.de.needhelp i18n.en.forgotpassword`,
)

const WHERE: readonly Where[] = [
  'main',
  'main',
  'main',
  'main',
  'base',
  'spread-literal',
  'spread-sometimes',
  'merged',
  'assigned',
  'assigned-in-brackets',
  'assigned-dotted',
  'assigned-in-block',
  'assigned-bare-if',
  'assigned-by-alias',
  'assigned-by-pattern',
  'assigned-later-alias',
  'deleted',
]

const entry: fc.Arbitrary<Entry> = fc.record({
  path: fc.constantFrom(...PATHS),
  value: fc.constantFrom(...ANYTHING),
  spelling: fc.constantFrom('bare', 'bare', 'single', 'double', 'computed'),
  where: fc.constantFrom(...WHERE),
  late: fc.boolean(),
  notes: fc.subarray(['above', 'above-block', 'lead', 'between', 'before-comma', 'behind', 'behind-block'] as const, {
    maxLength: 2,
  }),
})

/** What goes or stays by its value stands once, and as a literal. */
const decided: fc.Arbitrary<readonly Entry[]> = fc
  .tuple(
    fc.subarray(ids('useClassicEngine useInteractionCodeFlow authParams.pkce')),
    fc.constantFrom('true', 'false'),
    entry,
  )
  .map(([paths, value, like]) => paths.map(path => ({ ...like, path, value })))

export const programs: fc.Arbitrary<Program> = fc.record({
  entries: fc
    .tuple(fc.array(entry, { maxLength: 14 }), decided)
    .map(([some, more]) => [...some, ...more.filter(each => each.where !== 'deleted')]),
  shape: fc.constantFrom(
    'in-place',
    'const',
    'const',
    'var',
    'empty-first',
    'object-assign',
    'function',
    'arrow',
    'arms',
    'class',
    'field',
    'static',
    'getter',
    'member',
  ),
  widget: fc.constantFrom('global', 'window', 'require', 'default'),
  holders: fc.array(fc.constantFrom('literal', 'literal', 'const', 'spread', 'function', 'arms', 'shorthand'), {
    minLength: 4,
    maxLength: 4,
  }),
  baseLast: fc.boolean(),
  layout: fc.constantFrom('lines', 'lines', 'one-line', 'comma-first'),
  indent: fc.constantFrom('  ', '    ', '\t'),
  eol: fc.constantFrom('\n', '\r\n'),
  trailing: fc.boolean(),
  semicolons: fc.boolean(),
  reads: fc.boolean(),
  host: fc.constantFrom('file', 'file', 'page', 'two-scripts'),
  twice: fc.boolean(),
})
