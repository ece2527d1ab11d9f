import type { DescribeInput } from '../../../src/stages/describe.ts'
import type {
  AssetSite,
  Edit,
  FileChange,
  FilePlan,
  Finding,
  FollowUp,
  Inputs,
  Judged,
  Place,
  Release,
  Rule,
  Site,
  Skipped,
  Source,
} from '../../../src/types.ts'
import { LINKS } from '../../../src/widget/links.ts'

/** An invented shop: two pages with CDN tags, an npm pin, a configuration with most of what the guide drops. */
export const PERMALINK = 'https://github.com/acme/shop/blob/0123456789abcdef0123456789abcdef01234567/'

export function source(path: string, text: string, more: Partial<Source> = {}): Source {
  return { path, text, bom: false, eol: 'lf', mode: '100644', ...more }
}

export function at(file: Source, needle: string, nth = 0): Place {
  let start = -1
  for (let i = 0; i <= nth; i += 1) start = file.text.indexOf(needle, start + 1)
  if (start < 0) throw new Error(`${needle} is not in ${file.path}`)
  return { path: file.path, start, end: start + needle.length }
}

export function rule(id: string, title: string, docs: string = LINKS.guide): Rule {
  return { id, title, why: 'It matters.', docs, range: '*', engine: 'any' }
}

export function finding(place: Place, text: string | null, more: Partial<Finding> = {}): Finding {
  const edits: readonly Edit[] = text === null ? [] : [{ ...place, text }]
  return { at: place, message: 'It is no longer supported.', edits, followUps: [], ...more }
}

export function followUp(id: string, more: Partial<FollowUp> = {}): FollowUp {
  return { id, when: 'before-merge', task: `See to ${id}.`, why: 'It changed.', docs: LINKS.guide, places: [], ...more }
}

export const INPUTS: Inputs = {
  path: '.',
  base: null,
  branch: 'okta-signin-widget-upgrade',
  targetVersion: 'latest',
  minimumReleaseAge: 0,
  engine: 'identity',
  liveOptions: 'remove',
  interactionCodeFlow: 'auto',
  rules: {},
  include: [],
  exclude: [],
  integrity: 'update',
  dryRun: false,
  title: null,
  commitMessage: null,
  labels: ['dependencies'],
  assignees: [],
  reviewers: [],
  teamReviewers: [],
  draft: false,
  failOn: 'error',
  reportPath: null,
}

export const RELEASE: Release = {
  version: '7.49.0',
  published: '2026-01-14T00:00:00Z',
  url: 'https://github.com/okta/okta-signin-widget/releases/tag/okta-signin-widget-7.49.0',
  contents: {
    files: {},
    exports: null,
    options: {},
    labels: [],
    authJs: null,
  },
  assets: {
    'js/okta-sign-in.min.js': { state: 'proved', hashes: null },
    'css/okta-sign-in.min.css': { state: 'proved', hashes: null },
  },
}

export function assetSite(file: Source, url: string, version: string): AssetSite {
  const place = at(file, url)
  const start = place.start + url.indexOf(version)
  return {
    kind: 'asset',
    at: place,
    url,
    host: 'global',
    hostname: 'global.oktacdn.com',
    version: { literal: true, text: version, at: { path: file.path, start, end: start + version.length } },
    file: null,
    holder: 'script',
    integrity: null,
    crossorigin: false,
    moveTo: () => [],
    setIntegrity: () => [],
    addIntegrity: () => null,
    remove: () => null,
  }
}

export function filePlan(file: Source, sites: readonly Site[], from: string | null): FilePlan {
  return { source: file, sites, islands: [], faults: 0, from, app: { bundle: 'default', serverSide: false } }
}

const cdn = (version: string, file: string) => `https://global.oktacdn.com/okta-signin-widget/${version}/${file}`

const page = source(
  'web/login.html',
  `<!doctype html>
<link href="${cdn('5.9.4', 'css/okta-sign-in.min.css')}" rel="stylesheet">
<script src="${cdn('5.9.4', 'js/okta-sign-in.min.js')}"></script>
`,
)
const legacy = source('legacy/sign in.jsp', `<script src="${cdn('6.1.0', 'js/okta-sign-in.min.js')}"></script>\n`)
const manifest = source(
  'web/package.json',
  '{\n  "dependencies": {\n    "@okta/okta-signin-widget": "^5.9.4"\n  }\n}\n',
)
const config = source(
  'web/src/widget.ts',
  `import OktaSignIn from '@okta/okta-signin-widget'

export const widget = new OktaSignIn({
  baseUrl: 'https://login.shop.example',
  clientId: '0oashop',
  registration: {
    parseSchema: (schema, onSuccess) => onSuccess(withoutNickname(schema)),
  },
  idpDiscovery: { requestContext: location.href },
  idps: [
    { type: 'GOOGLE', id: '0oagoogle' },
    { id: '0oapartner', text: 'Partner sign-in', className: 'partner-button' },
  ],
  features: { registration: true, rememberMe: false, securityImage: true },
  processCreds: (creds, done) => audit(creds.username).then(done),
})
`,
)

const css = cdn('5.9.4', 'css/okta-sign-in.min.css')
const js = cdn('5.9.4', 'js/okta-sign-in.min.js')
const oldJs = cdn('6.1.0', 'js/okta-sign-in.min.js')
const pin: Site = {
  kind: 'pin',
  at: at(manifest, '^5.9.4'),
  name: '@okta/okta-signin-widget',
  spec: '^5.9.4',
  group: 'dependencies',
  setSpec: () => [],
}

const RULES = {
  asset: rule('every-upgrade/asset-version', 'Widget files on the CDN', LINKS.guideEmbedded),
  pin: rule('every-upgrade/npm-pin', 'npm dependency', LINKS.releases),
  registration: rule('identity-engine/registration', 'Registration', LINKS.guideRegistration),
  idpDiscovery: rule('identity-engine/idp-discovery', 'IdP Discovery', LINKS.guideIdpDiscovery),
  idps: rule('identity-engine/idps', 'External identity providers', LINKS.guideIdps),
  flags: rule('identity-engine/feature-flags/remember-me', 'Feature flags', LINKS.guideFeatureFlags),
  creds: rule('identity-engine/process-creds', 'processCreds hook', LINKS.guideProcessCreds),
}

export function edited(by: Rule, place: Place, text: string, more: Partial<Finding> = {}): Judged {
  return { rule: by, finding: finding(place, text, more), kind: 'edited', from: '5.9.4' }
}

function moved(file: Source, url: string, from: string): Judged {
  return edited(
    RULES.asset,
    at(file, from, file.text.slice(0, file.text.indexOf(url)).split(from).length - 1),
    '7.49.0',
  )
}

const removed = { fix: 'Remove it.' }
const judged: readonly Judged[] = [
  moved(page, css, '5.9.4'),
  moved(page, js, '5.9.4'),
  moved(legacy, oldJs, '6.1.0'),
  edited(RULES.pin, at(manifest, '^5.9.4'), '^7.49.0'),
  edited(RULES.registration, at(config, 'registration: {'), '', removed),
  edited(RULES.idpDiscovery, at(config, 'idpDiscovery'), '', removed),
  edited(RULES.idps, at(config, 'idps: ['), '', removed),
  edited(RULES.flags, at(config, 'rememberMe: false'), '', removed),
  edited(RULES.flags, at(config, 'securityImage: true'), '', removed),
  edited(RULES.creds, at(config, 'processCreds'), '', removed),
]

const parseSchema = 'parseSchema: (schema, onSuccess) => onSuccess(withoutNickname(schema)),'
const followUps: readonly FollowUp[] = [
  {
    id: 'registration-callbacks',
    when: 'before-merge',
    task: 'Decide where the removed registration callbacks go. Profile enrollment asks for attributes, an inline hook checks them.',
    why: 'The widget calls `parseSchema`, `preSubmit` and `postSubmit` no longer.',
    docs: LINKS.guideRegistration,
    places: [at(config, 'registration: {')],
    quotes: [{ at: at(config, parseSchema), code: `registration: {\n  ${parseSchema}\n}`, language: 'ts' }],
  },
  {
    id: 'remember-me',
    when: 'before-merge',
    task: 'Check that "Keep me signed in" may be shown.',
    why: '`features.rememberMe` was `false`; the release shows the box whenever the org allows it.',
    docs: LINKS.guideFeatureFlags,
    places: [at(config, 'rememberMe: false')],
  },
  {
    id: 'process-creds',
    when: 'before-merge',
    task: 'Find another place for what `processCreds` did.',
    why: 'Identity Engine does not call the hook.',
    docs: LINKS.guideProcessCreds,
    places: [at(config, 'processCreds')],
    quotes: [
      {
        at: at(config, 'processCreds'),
        code: 'processCreds: (creds, done) => audit(creds.username).then(done),',
        language: 'ts',
      },
    ],
  },
  {
    id: 'lock-file',
    when: 'before-merge',
    task: 'Renew the lock file: `npm install --package-lock-only` in `web`.',
    why: 'The manifest beside it asks for another version now.',
    docs: null,
    places: [{ path: 'web/package-lock.json', start: 0, end: 0 }],
  },
  {
    id: 'profile-enrollment',
    when: 'admin-console',
    task: 'Allow sign-up in the profile enrollment policy.',
    why: 'Sign-up is a setting of the org now, not of the widget.',
    docs: LINKS.profileEnrollment,
    places: [at(config, 'registration: {')],
  },
  {
    id: 'routing-rules',
    when: 'admin-console',
    task: 'Create routing rules for these identity providers.',
    why: 'The release shows the buttons that the org is set up for.',
    docs: LINKS.routingRules,
    places: [at(config, 'idps: ['), at(config, 'idpDiscovery')],
    details: ['`GOOGLE`, id `0oagoogle`', 'id `0oapartner`, text `Partner sign-in`, class `partner-button`'],
  },
  {
    id: 'security-image',
    when: 'admin-console',
    task: 'Tell your users that the security image is gone.',
    why: 'Identity Engine has none.',
    docs: LINKS.guideSecurityImage,
    places: [at(config, 'securityImage: true')],
  },
  {
    id: 'test-flows',
    when: 'after-release',
    task: 'Test sign-up and recovery with a user of each kind.',
    why: 'The guide asks for it at every upgrade.',
    docs: LINKS.guideEmbedded,
    places: [],
  },
  {
    id: 'css-and-localization',
    when: 'after-release',
    task: 'Verify your CSS and localization.',
    why: 'The markup of the widget is another one since 7.0.',
    docs: LINKS.stylingGuide,
    places: [],
  },
]

const skipped: readonly Skipped[] = [
  { path: 'web/package-lock.json', reason: 'lock-file', note: 'Renew it with your package manager.' },
  { path: 'docs/sign-in.md', reason: 'docs', note: 'Name it in `include` to have it changed.' },
  { path: 'vendor/okta-sign-in.min.js', reason: 'vendored', note: null, version: '4.5.2' },
]

function change(file: Source, after: string): FileChange {
  return { path: file.path, before: file, after }
}

export function sample(more: Partial<DescribeInput> = {}): DescribeInput {
  const sources = [page, legacy, manifest, config]
  return {
    plan: {
      release: RELEASE,
      files: [
        filePlan(page, [assetSite(page, css, '5.9.4'), assetSite(page, js, '5.9.4')], '5.9.4'),
        filePlan(legacy, [assetSite(legacy, oldJs, '6.1.0')], '6.1.0'),
        filePlan(manifest, [pin], '5.9.4'),
        filePlan(config, [], '5.9.4'),
      ],
      from: ['5.9.4', '6.1.0'],
      models: ['embedded'],
    },
    rewritten: {
      changes: [
        change(legacy, legacy.text.replaceAll('6.1.0', '7.49.0')),
        change(page, page.text.replaceAll('5.9.4', '7.49.0')),
        change(manifest, manifest.text.replace('^5.9.4', '^7.49.0')),
        change(config, config.text.replace(/ {2}registration: [\s\S]*(?=\}\))/, '')),
      ],
      judged,
      followUps,
      held: [],
    },
    choice: {
      release: RELEASE,
      reason: null,
      pending: [{ version: '7.50.0', why: 'was published 2 days ago, younger than 3 days' }],
      notes: [
        {
          version: '7.49.0',
          url: RELEASE.url,
          published: '2026-01-14T10:00:00Z',
          body: '## Features\n\n- #3901 Adds a thing, thanks @somebody\n- See https://github.com/okta/okta-signin-widget/pull/3901\n',
        },
        {
          version: '7.48.2',
          url: 'https://github.com/okta/okta-signin-widget/releases/tag/okta-signin-widget-7.48.2',
          published: '2025-12-11T10:00:00Z',
          body: '### Fixes\n\n- [#3888](https://github.com/okta/okta-signin-widget/pull/3888) Mends a thing\n',
        },
      ],
      warnings: [],
    },
    scanned: {
      sources,
      reached: [],
      definitions: [],
      skipped,
      counts: { tracked: 1204, hits: 7 },
      warnings: [],
    },
    inputs: INPUTS,
    base: { branch: 'main', commit: '0123456789abcdef0123456789abcdef01234567' },
    permalink: PERMALINK,
    previousBody: null,
    commits: [],
    checks: 'await-approval',
    ...more,
  }
}
