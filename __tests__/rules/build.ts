/** Sites, releases and upgrades made from plain descriptions, so that a rule can be asked without any language. */
import type {
  AssetSite,
  CallSite,
  Change,
  ConfigSite,
  Finding,
  FollowUp,
  Hashes,
  ImportSite,
  Json,
  MentionSite,
  ObjectLiteral,
  Option,
  PageSite,
  PinSite,
  Place,
  Release,
  Rule,
  Run,
  Site,
  StyleSite,
  Upgrade,
} from '../../src/types.ts'

let next = 0

/** A place that no other has. */
export function place(path = 'app.js', length = 10): Place {
  next += 1000
  return { path, start: next, end: next + length }
}

export function hashes(name: string): Hashes {
  return { sha256: `${name}256=`, sha384: `${name}384`, sha512: `${name}512==` }
}

const FILES = [
  'js/okta-sign-in.min.js',
  'js/okta-sign-in.js',
  'js/okta-sign-in.no-polyfill.min.js',
  'js/okta-sign-in.oie.min.js',
  'js/okta-sign-in.classic.min.js',
  'js/okta-sign-in.next.js',
  'css/okta-sign-in.min.css',
]

export function release(version = '7.49.0', change: Partial<Release> = {}): Release {
  return {
    version,
    published: null,
    url: 'https://example.com/release',
    contents: {
      files: Object.fromEntries(FILES.map(file => [file, { ...hashes(file), bytes: 1 }])),
      exports: ['.', './classic', './oie', './polyfill', './css/*'],
      options: { useInteractionCodeFlow: true, useClassicEngine: false },
      labels: ['primaryauth.title', 'oie.password.newPasswordLabel', 'password.newPassword.placeholder', 'remember'],
      authJs: '7.14.5',
    },
    assets: Object.fromEntries(FILES.map(file => [file, { state: 'proved' as const, hashes: hashes(file) }])),
    ...change,
  }
}

export function upgrade(change: Partial<Upgrade> = {}): Upgrade {
  return {
    to: release(),
    from: '5.9.4',
    engine: 'identity',
    liveOptions: 'remove',
    interactionCodeFlow: 'auto',
    integrity: 'update',
    app: { bundle: 'default', serverSide: false },
    ...change,
  }
}

export function run(sites: readonly Site[], change: Partial<Run> = {}): Run {
  return {
    to: release(),
    from: ['5.9.4'],
    engine: 'identity',
    models: ['embedded'],
    sites,
    due: true,
    lockFiles: [],
    copies: [],
    ...change,
  }
}

/** A value that is written as code: `code('isOie')`; everything else is a literal. */
export interface Code {
  readonly code: string
  readonly form?: Option['form']
  readonly conditional?: boolean
}

export function code(text: string, form: Option['form'] = 'property', conditional = false): Code {
  return { code: text, form, conditional }
}

export type Value = Json | Code | { readonly [key: string]: Value } | readonly Value[]

export interface ConfigWish {
  readonly origin?: ConfigSite['origin']
  readonly bundle?: ConfigSite['bundle']
  /** Later statements: `['registration', 'click']` set by an assignment or a `delete`. */
  readonly later?: readonly { readonly path: readonly string[]; readonly value: Value; readonly form: Option['form'] }[]
  readonly unfollowed?: readonly string[]
  /** False: nothing can be added. */
  readonly open?: boolean
}

export function config(values: { readonly [name: string]: Value }, wish: ConfigWish = {}): ConfigSite {
  const at = place()
  const literal: ObjectLiteral = { ...place('app.js', 900), members: [], owner: null }
  const options = [
    ...Object.entries(values).map(([name, value]) => option([name], value, 'property', literal)),
    ...(wish.later ?? []).map(({ path, value, form }) => option(path, value, form, null)),
  ]
  return {
    kind: 'config',
    at,
    code: 'new OktaSignIn(config)',
    origin: wish.origin ?? 'constructor',
    options,
    unfollowed: (wish.unfollowed ?? []).map(text => ({ at: place(), code: text, why: 'is a parameter' })),
    trail: [],
    bundle: wish.bundle ?? null,
    find: path => findIn(options, typeof path === 'string' ? path.split('.') : path),
    add: (name, text) => (wish.open === false ? null : { change: 'add', literal, path: [], name, code: text }),
  }
}

function findIn(options: readonly Option[], wanted: readonly string[]): readonly Option[] {
  return options.flatMap(one => {
    if (!one.path.every((part, i) => part === wanted[i])) return []
    return one.path.length === wanted.length ? [one] : findIn(one.children, wanted)
  })
}

export function option(
  path: readonly string[],
  value: Value,
  form: Option['form'] = 'property',
  literal: ObjectLiteral | null = null,
): Option {
  next += 1000
  const start = next
  const isCode = typeof value === 'object' && value !== null && 'code' in value
  const nested = typeof value === 'object' && value !== null && !isCode
  const children = nested
    ? Object.entries(value as { readonly [key: string]: Value }).map(([name, inner]) => option([...path, name], inner))
    : []
  next += 1000
  const at = { path: 'app.js', start, end: next }
  const self: Option = {
    path,
    at,
    code: isCode ? (value as Code).code : JSON.stringify(value),
    codeAt: { ...at, start: start + 5 },
    value: isCode || children.some(child => child.value === undefined) ? undefined : (value as Json),
    form: isCode && form === 'property' ? ((value as Code).form ?? form) : form,
    conditional: isCode && (value as Code).conditional === true,
    children,
    literal,
    remove: (): Change => ({ change: 'remove', option: self }),
    rename: (name): Change => ({ change: 'rename', option: self, name }),
    replace: (text): Change => ({ change: 'replace', option: self, code: text }),
  }
  return self
}

/** An asset from its URL on Okta's hosts, `//global.oktacdn.com/okta-signin-widget/5.1.0/js/okta-sign-in.min.js`. */
export function asset(url: string, change: Partial<AssetSite> & { readonly hash?: string } = {}): AssetSite {
  const { hash, ...rest } = change
  const at = { ...place('index.html'), end: 0 }
  const where = { ...at, end: at.start + url.length }
  const [, hostname = '', version, file = null] =
    /^(?:https?:)?\/\/([^/]+)\/.*?okta-signin-widget[/@]([^/]+)(?:\/(?:dist\/)?(.+))?$/.exec(url) ?? []
  const literal = version !== undefined && /^[\^~]?\d/.test(version)
  return {
    kind: 'asset',
    at: where,
    url,
    host: hostOf(hostname),
    hostname,
    version:
      version === undefined
        ? null
        : literal
          ? { literal: true, text: version, at: where }
          : { literal: false, code: version, at: where, names: ['version'] },
    file,
    holder: file?.startsWith('css') ? 'stylesheet' : 'script',
    integrity:
      hash === undefined ? null : { at: { ...where, start: where.end + 20, end: where.end + 60 }, value: hash },
    crossorigin: false,
    moveTo: to => [{ ...where, text: `[${to.version ?? 'same'} ${to.file ?? ''}]` }],
    setIntegrity: value => [{ ...where, start: where.end + 20, end: where.end + 60, text: value }],
    addIntegrity: value => [{ ...where, start: where.end + 1, end: where.end + 1, text: value }],
    remove: () => [{ ...where, text: '' }],
    ...rest,
  }
}

function hostOf(hostname: string): AssetSite['host'] {
  if (hostname === 'global.oktacdn.com') return 'global'
  if (/^o[kp]\d+static\.oktacdn\.com$/.test(hostname)) return 'static'
  if (/\.okta(?:preview)?\.com$/.test(hostname)) return 'org'
  return /unpkg|jsdelivr/.test(hostname) ? 'npm' : 'unknown'
}

export function page(assets: readonly AssetSite[], model: PageSite['model'] = 'embedded'): PageSite {
  return { kind: 'page', at: place('index.html'), model, assets }
}

export function pin(spec: string, name = '@okta/okta-signin-widget'): PinSite {
  const at = place('package.json')
  return { kind: 'pin', at, name, spec, group: 'dependencies', setSpec: text => [{ ...at, text }] }
}

export function call(method: string, change: Partial<CallSite> = {}): CallSite {
  const at = place()
  return {
    kind: 'call',
    at,
    code: `signIn.${method}()`,
    method,
    receiver: 'signIn',
    arguments: [],
    within: 'elsewhere',
    rename: name => [{ ...at, text: name }],
    removeStatement: () => [{ ...at, text: '' }],
    ...change,
  }
}

export function style(value: string, change: Partial<StyleSite> = {}): StyleSite {
  const at = place('app.css')
  return {
    kind: 'style',
    at,
    form: /^montserrat/i.test(value) ? 'font-family' : 'selector',
    value,
    code: value,
    scoped: true,
    rename: text => [{ ...at, text }],
    ...change,
  }
}

export function mention(what: MentionSite['what'], names: readonly string[] = []): MentionSite {
  return { kind: 'mention', at: place('server.js'), what, code: names.join(' '), names }
}

/** What a rule says about a site, as a list. */
export function ask(rule: Rule, site: Site, to: Upgrade = upgrade()): readonly Finding[] {
  const method = rule[site.kind] as ((one: Site, up: Upgrade) => Finding | readonly Finding[] | null) | undefined
  return [method?.(site, to) ?? []].flat()
}

/** What the findings would do, readable: `remove features.rememberMe`, `add clientId: "x"`. */
export function doings(findings: readonly Finding[]): readonly string[] {
  return findings.flatMap(finding => finding.edits.map(edit => ('change' in edit ? told(edit) : edit.text)))
}

function told(change: Change): string {
  if (change.change === 'add') return `add ${change.name}: ${change.code}`
  const path = change.option.path.join('.')
  if (change.change === 'remove') return `remove ${path}`
  return change.change === 'rename' ? `rename ${path} to ${change.name}` : `set ${path} to ${change.code}`
}

export function items(findings: readonly Finding[]): readonly FollowUp[] {
  return findings.flatMap(finding => finding.followUps)
}

export function ids(followUps: readonly FollowUp[]): readonly string[] {
  return followUps.map(item => item.id)
}

export function importSite(specifier: string, form: ImportSite['form']): ImportSite {
  const at = place('app.ts')
  return {
    kind: 'import',
    at,
    specifier,
    form,
    binding: 'OktaSignIn',
    setSpecifier: text => [{ ...at, text }],
    toDefault: () =>
      form === 'namespace' ? [{ ...at, start: at.start - 20, end: at.start - 5, text: 'default' }] : [],
    remove: () => [{ ...at, text: '' }],
  }
}
