import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { configOf, configsOf, listed, onlyConfig, readAll } from './reading.ts'

describe('a configuration in one file', () => {
  it('is read from a literal in the call', () => {
    const site = configOf(
      `new OktaSignIn({ baseUrl: url, 'features': { rememberMe: true, "router": !1, }, idps: [{ type: 'GOOGLE', id: 'x' }] })`,
    )
    assert.deepEqual(listed(site.options), [
      'baseUrl=url',
      'features.rememberMe=true',
      'features.router=false',
      'idps.0.type="GOOGLE"',
      'idps.0.id="x"',
    ])
    assert.equal(site.origin, 'constructor')
    assert.deepEqual(site.unfollowed, [])
  })

  for (const [name, text] of [
    ['const', `const cfg = { features: { rememberMe: true } }; new OktaSignIn(cfg)`],
    ['var without declaration', `cfg = { features: { rememberMe: true } }; new OktaSignIn(cfg)`],
    ['let with a later assignment', `let cfg; cfg = { features: { rememberMe: true } }; new OktaSignIn(cfg)`],
    ['window member', `window.cfg = { features: { rememberMe: true } }; new OktaSignIn(window.cfg)`],
    ['global read by its name', `window.cfg = { features: { rememberMe: true } }; new OktaSignIn(cfg)`],
    ['empty object and assignment', `var cfg = {}; cfg.features = { rememberMe: true }; new OktaSignIn(cfg)`],
    ['two steps of assignment', `var cfg = { features: {} }; cfg.features.rememberMe = true; new OktaSignIn(cfg)`],
    ['keys in brackets', `var cfg = { features: {} }; cfg['features']['rememberMe'] = true; new OktaSignIn(cfg)`],
    ['dotted key', `var cfg = {}; cfg['features.rememberMe'] = true; new OktaSignIn(cfg)`],
    ['dotted key in a literal', `new OktaSignIn({ 'features.rememberMe': true })`],
    ['after the constructor', `const cfg = {}; const w = new OktaSignIn(cfg); cfg.features = { rememberMe: true }`],
    ['member', `const settings = { widget: { features: { rememberMe: true } } }; new OktaSignIn(settings.widget)`],
    ['destructured', `const { widget } = { widget: { features: { rememberMe: true } } }; new OktaSignIn(widget)`],
    ['function', `function load() { return { features: { rememberMe: true } } } new OktaSignIn(load())`],
    ['arrow', `const load = () => ({ features: { rememberMe: true } }); new OktaSignIn(load())`],
    [
      'async function',
      `const load = async () => ({ features: { rememberMe: true } }); async function go() { new OktaSignIn(await load()) }`,
    ],
    [
      'promise',
      `async function load() { return { features: { rememberMe: true } } } load().then(cfg => new OktaSignIn(cfg))`,
    ],
    [
      'promise by hand',
      `const load = () => new Promise(done => { done({ features: { rememberMe: true } }) }); load().then(function (cfg) { new OktaSignIn(cfg) })`,
    ],
    [
      'named callback',
      `function start(cfg) { new OktaSignIn(cfg) } load().then(start); async function load() { return { features: { rememberMe: true } } }`,
    ],
    ['caller', `function start(cfg) { return new OktaSignIn(cfg) } start({ features: { rememberMe: true } })`],
    [
      'factory with a parameter',
      `const make = flag => ({ features: { rememberMe: flag } }); new OktaSignIn(make(true))`,
    ],
    ['spread', `const base = { features: { rememberMe: true } }; new OktaSignIn({ ...base })`],
    ['spread of features', `const flags = { rememberMe: true }; new OktaSignIn({ features: { ...flags } })`],
    ['shorthand', `const features = { rememberMe: true }; new OktaSignIn({ features })`],
    ['Object.assign', `const base = { features: { rememberMe: true } }; new OktaSignIn(Object.assign({}, base))`],
    [
      'Object.assign on it',
      `const cfg = {}; Object.assign(cfg, { features: { rememberMe: true } }); new OktaSignIn(cfg)`,
    ],
    ['lodash merge', `new OktaSignIn(_.merge({}, { features: { rememberMe: true } }))`],
    ['deepmerge', `import merge from 'deepmerge'; new OktaSignIn(merge({}, { features: { rememberMe: true } }))`],
    ['jQuery extend', `new OktaSignIn($.extend(true, {}, { features: { rememberMe: true } }))`],
    ['freeze', `const cfg = Object.freeze({ features: { rememberMe: true } }); new OktaSignIn(cfg)`],
    ['copy by JSON', `const cfg = { features: { rememberMe: true } }; new OktaSignIn(JSON.parse(JSON.stringify(cfg)))`],
    [
      'class property',
      `class Login { config = { features: { rememberMe: true } }; show() { this.w = new OktaSignIn(this.config) } }`,
    ],
    [
      'static member',
      `class Login { static config = { features: { rememberMe: true } }; show() { new OktaSignIn(Login.config) } }`,
    ],
    [
      'property set in the constructor',
      `class Login { constructor() { this.config = { features: {} }; this.config.features.rememberMe = true } show() { new OktaSignIn(this.config) } }`,
    ],
    [
      'getter',
      `class Login { get config() { return { features: { rememberMe: true } } } show() { new OktaSignIn(this.config) } }`,
    ],
    [
      'method',
      `class Login { config() { return { features: { rememberMe: true } } } show() { new OktaSignIn(this.config()) } }`,
    ],
    [
      'self',
      `class Login { config = { features: { rememberMe: true } }; show() { const self = this; later(function () { new OktaSignIn(self.config) }) } }`,
    ],
    [
      'Vue data',
      `export default { data() { return { config: { features: { rememberMe: true } } } }, methods: { show() { new OktaSignIn(this.config) } } }`,
    ],
    [
      'Vue data arrow',
      `export default { data: () => ({ config: { features: { rememberMe: true } } }), mounted() { this.$nextTick(() => new OktaSignIn(this.config)) } }`,
    ],
    [
      'Vue computed',
      `export default { computed: { config() { return { features: { rememberMe: true } } } }, mounted() { new OktaSignIn(this.config) } }`,
    ],
    [
      'Vue mounted',
      `export default { mounted() { this.config = { features: { rememberMe: true } }; new OktaSignIn(this.config) } }`,
    ],
    ['ref', `const config = ref({ features: { rememberMe: true } }); new OktaSignIn(config.value)`],
    [
      'useMemo',
      `function Login() { const config = useMemo(() => ({ features: { rememberMe: true } }), []); useEffect(() => { new OktaSignIn(config) }) }`,
    ],
    [
      'useState',
      `function Login() { const [config] = React.useState({ features: { rememberMe: true } }); new OktaSignIn(config) }`,
    ],
    [
      'useState set later',
      `function Login() { const [config, setConfig] = useState(); setConfig({ features: { rememberMe: true } }); new OktaSignIn(config) }`,
    ],
    [
      'React state',
      `class L extends Component { state = { config: null }; load() { this.setState({ config: { features: { rememberMe: true } } }) } show() { new OktaSignIn(this.state.config) } }`,
    ],
    [
      'alias',
      `const cfg = {}; const features = cfg.features = { x: 1 }; const f = cfg; f.features = { rememberMe: true }; new OktaSignIn(cfg)`,
    ],
    [
      'function that sets it',
      `const cfg = { features: {} }; tweak(cfg); function tweak(c) { c.features.rememberMe = true } new OktaSignIn(cfg)`,
    ],
    [
      'subclass',
      `class Widget extends OktaSignIn { constructor(o) { super({ ...o, logo: 'x' }) } } new Widget({ features: { rememberMe: true } })`,
    ],
    ['immediate function', `(function (cfg) { new OktaSignIn(cfg) })({ features: { rememberMe: true } })`],
    [
      'AngularJS',
      `angular.module('a').constant('oktaConfig', { features: { rememberMe: true } }).controller('c', function (oktaConfig) { new OktaSignIn(oktaConfig) })`,
    ],
  ] as const) {
    it(`is followed: ${name}`, () => {
      const site = configOf(text)
      const [option] = site.find('features.rememberMe')
      assert.equal(option?.value, true)
    })
  }

  it('takes both arms of a choice as conditional', () => {
    const site = configOf(
      `const cfg = prod ? { features: { rememberMe: true } } : { features: { rememberMe: false } }; new OktaSignIn(cfg)`,
    )
    assert.deepEqual(
      site.find('features').map(option => [option.conditional, option.value]),
      [
        [true, { rememberMe: true }],
        [true, { rememberMe: false }],
      ],
    )
  })

  it('tells what is set under a condition', () => {
    const site = configOf(`
      const cfg = { features: { registration: true } }
      if (appId === 'x') { cfg.features.registration = false }
      delete cfg.idps
      new OktaSignIn(cfg)`)
    assert.deepEqual(listed(site.options), [
      'features.registration=true',
      'features.registration?=false',
      'idps=delete',
    ])
  })

  it('keeps to the binding, not to the name', () => {
    const site = configOf(`
      const config = { features: {} }
      function other(config) { config.features.rememberMe = true }
      { const config = {}; config.idps = [] }
      const editor = { features: { rememberMe: true } }
      new OktaSignIn(config)`)
    assert.deepEqual(listed(site.options), ['features={}'])
  })

  it('says what it cannot follow', () => {
    for (const [text, why] of [
      [`export function show(config) { new OktaSignIn(config) }`, /parameter of an exported function/],
      [
        `async function go() { const config = await (await fetch('/c')).json(); new OktaSignIn(config) }`,
        /answer of a server/,
      ],
      [`import { config } from '@acme/config'; new OktaSignIn(config)`, /comes from the package @acme\/config/],
      [`import config from './gone'; new OktaSignIn(config)`, /not in the repository/],
      [`new OktaSignIn(window.__CONFIG__)`, /global __CONFIG__/],
      [`let config = null; new OktaSignIn(config)`, /no object that is written/],
      [`new OktaSignIn(new Settings())`, /made by a class/],
      [`new OktaSignIn({ el: '#x', ...serverConfig() })`, /call that cannot be followed/],
      [`new OktaSignIn({ features: flags() })`, /call that cannot be followed/],
      [`const c = {}; c[name] = true; new OktaSignIn(c)`, /computed/],
      [`const c = {}; ok && (c.features = {}); new OktaSignIn(c)`, /inside a larger expression/],
    ] as const) {
      const site = configOf(text)
      assert.match(site.unfollowed.map(each => each.why).join('; '), why, text)
    }
  })

  it('leaves a plain value alone when it cannot be followed', () => {
    const site = configOf(`new OktaSignIn({ issuer: process.env.ISSUER, logo: logo() })`)
    assert.deepEqual(site.unfollowed, [])
  })

  it('does not take the fallback of a template for the value', () => {
    const site = configOf(`new OktaSignIn({ issuer: /*[[${'$'}{issuer}]]*/ 'fallback', clientId: /* ours */ 'x' })`)
    assert.equal(site.find('issuer')[0]?.value, undefined)
    assert.equal(site.find('clientId')[0]?.value, 'x')
  })

  it('ends when definitions go round in a circle', () => {
    const site = configOf(
      `let a = b; let b = a; const f = () => g(); const g = () => f(); new OktaSignIn({ ...a, ...f() })`,
    )
    assert.deepEqual(site.options, [])
  })

  it('gives each constructor its own configuration', () => {
    const sites = configsOf(
      readAll({ 'a.js': `new OktaSignIn({ features: { registration: true } }); new OktaSignIn({ el: '#y' })` }),
    )
    assert.deepEqual(
      sites.map(site => listed(site.options)),
      [['features.registration=true'], ['el="#y"']],
    )
  })
})

describe('a configuration in another file', () => {
  for (const [name, files] of [
    [
      'named export',
      {
        'a.js': `import { cfg } from './b'; new OktaSignIn(cfg)`,
        'b.js': `export const cfg = { features: { rememberMe: true } }`,
      },
    ],
    [
      'default export',
      {
        'a.js': `import cfg from './b'; new OktaSignIn(cfg)`,
        'b.js': `export default { features: { rememberMe: true } }`,
      },
    ],
    [
      'default export of a name',
      {
        'a.js': `import cfg from './b'; new OktaSignIn(cfg.widget)`,
        'b.js': `const all = { widget: {} }; all.widget.features = { rememberMe: true }; export default all`,
      },
    ],
    [
      're-export',
      {
        'a.js': `import { cfg } from './c'; new OktaSignIn(cfg)`,
        'c/index.js': `export { settings as cfg } from './b'; export * from './d'`,
        'c/b.js': `export const settings = { features: { rememberMe: true } }`,
        'c/d.js': '',
      },
    ],
    [
      'star export',
      {
        'a.js': `import { cfg } from './c'; new OktaSignIn(cfg)`,
        'c.js': `export * from './b'`,
        'b.js': `export const cfg = { features: { rememberMe: true } }`,
      },
    ],
    [
      'namespace',
      {
        'a.js': `import * as all from './b'; new OktaSignIn({ ...all.cfg })`,
        'b.js': `export const cfg = { features: { rememberMe: true } }`,
      },
    ],
    [
      'CommonJS',
      {
        'a.js': `const { cfg } = require('./b'); new OktaSignIn(cfg)`,
        'b.js': `module.exports = { cfg: { features: { rememberMe: true } } }`,
      },
    ],
    [
      'CommonJS member',
      {
        'a.js': `const all = require('./b'); new OktaSignIn(all.cfg)`,
        'b.js': `exports.cfg = { features: { rememberMe: true } }`,
      },
    ],
    [
      'default import of CommonJS',
      {
        'a.js': `import cfg from './b'; new OktaSignIn(cfg)`,
        'b.js': `module.exports = { features: { rememberMe: true } }`,
      },
    ],
    [
      'JSON',
      { 'a.js': `import cfg from './b.json'; new OktaSignIn(cfg)`, 'b.json': `{ "features": { "rememberMe": true } }` },
    ],
    [
      'JSON by require',
      {
        'a.js': `new OktaSignIn(require('./b.json').widget)`,
        'b.json': `{ "widget": { "features": { "rememberMe": true } } }`,
      },
    ],
    [
      'dynamic import',
      {
        'a.js': `import('./b').then(m => new OktaSignIn(m.default))`,
        'b.js': `export default { features: { rememberMe: true } }`,
      },
    ],
    [
      'function of another file',
      {
        'a.js': `import { make } from './b'; new OktaSignIn(make('x'))`,
        'b.js': `export function make(id) { return { clientId: id, features: { rememberMe: true } } }`,
      },
    ],
    [
      'changed by the importer',
      {
        'a.js': `import cfg from './b'; cfg.features.rememberMe = true; new OktaSignIn(cfg)`,
        'b.js': `const cfg = { features: {} }; export default cfg`,
      },
    ],
    [
      'Angular environment',
      {
        'a.ts': `import { environment } from './env'; class L { private w = new OktaSignIn(environment.okta.widget) }`,
        'env.ts': `export const environment = { okta: { widget: { features: { rememberMe: true } } as any } }`,
      },
    ],
    [
      'Angular service',
      {
        'a.ts': `import { Settings } from './s'; class L { constructor(private readonly settings: Settings) {} go() { new OktaSignIn(this.settings.widget) } }`,
        's.ts': `export class Settings { readonly widget = { features: { rememberMe: true } } }`,
      },
    ],
    [
      'Angular service method',
      {
        'a.ts': `import { Settings } from './s'; class L { constructor(private settings: Settings) {} go() { new OktaSignIn(this.settings.load()) } }`,
        's.ts': `export class Settings { load() { return { features: { rememberMe: true } } } }`,
      },
    ],
    [
      'AMD',
      {
        'a.js': `define(['okta', './b'], function (OktaSignIn, cfg) { new OktaSignIn(cfg) })`,
        'b.js': `define({ features: { rememberMe: true } })`,
      },
    ],
  ] as readonly (readonly [string, { readonly [path: string]: string }])[]) {
    it(`is followed: ${name}`, () => {
      const site = onlyConfig(files)
      const [option] = site.find('features.rememberMe')
      assert.equal(option?.value, true)
    })
  }

  it('is followed through a token of Angular', () => {
    const files = {
      'a.ts': `class Login { constructor(@Inject(OKTA_CONFIG) private config: any) { new OktaSignIn(this.config) } }`,
      'm.ts': `const providers = [{ provide: OKTA_CONFIG, useValue: { features: { rememberMe: true } } }]`,
    }
    assert.equal(onlyConfig(files, ['a.ts', 'm.ts']).find('features.rememberMe').length, 1)
  })

  it('is followed through the options of a Vue plugin', () => {
    const files = {
      'plugin.js': `export default { install(app, options) { app.w = new OktaSignIn(options.widget) } }`,
      'main.js': `import plugin from './plugin'; app.use(plugin, { widget: { features: { rememberMe: true } } })`,
    }
    assert.equal(onlyConfig(files, ['plugin.js', 'main.js']).find('features.rememberMe').length, 1)
  })

  it('is read from the property of a component of a package', () => {
    const files = {
      'a.jsx': `import { OktaSignInWidget } from '@acme/okta'; const A = () => <OktaSignInWidget config={cfg} onSuccess={f} />; const cfg = { features: { rememberMe: true } }`,
    }
    assert.equal(onlyConfig(files).find('features.rememberMe').length, 1)
  })

  it('is followed through React properties', () => {
    const files = {
      'widget.jsx': `export default function Widget({ config, onSuccess }) { useEffect(() => { new OktaSignIn(config) }) }`,
      'login.jsx': `import Widget from './widget'; import { cfg } from './cfg'; export const Login = () => <Widget config={cfg} />`,
      'cfg.js': `export const cfg = { features: { rememberMe: true } }`,
    }
    const site = onlyConfig(files, ['widget.jsx', 'login.jsx'])
    assert.equal(site.find('features.rememberMe')[0]?.at.path, 'cfg.js')
  })

  it('is followed through properties of a React class', () => {
    const files = {
      'widget.jsx': `export default class Widget extends React.Component { componentDidMount() { new OktaSignIn(this.props.config) } }`,
      'login.jsx': `import Widget from './widget'; export const Login = () => <Widget config={{ features: { rememberMe: true } }} />`,
    }
    assert.equal(onlyConfig(files, ['widget.jsx', 'login.jsx']).find('features.rememberMe').length, 1)
  })

  it('is followed through a React context', () => {
    const files = {
      'widget.jsx': `import { Settings } from './settings'; export function Widget() { const config = useContext(Settings); new OktaSignIn(config) }`,
      'settings.js': `export const Settings = createContext({ features: { rememberMe: true } })`,
    }
    assert.equal(onlyConfig(files).find('features.rememberMe').length, 1)
  })

  it('is followed to a global that one other script sets', () => {
    const files = {
      'a.js': `new OktaSignIn(oktaConfig)`,
      'config.js': `var oktaConfig = { features: { rememberMe: true } }`,
    }
    assert.equal(onlyConfig(files, ['a.js', 'config.js']).find('features.rememberMe').length, 1)
  })

  it('is followed to a member of the window that another script sets', () => {
    const files = {
      'a.js': `new OktaSignIn(APP.widget)`,
      'config.js': `window.APP = { widget: { features: { rememberMe: true } } }`,
    }
    assert.equal(onlyConfig(files, ['a.js', 'config.js']).find('features.rememberMe').length, 1)
  })

  it('parses each text once', () => {
    const files = {
      'a.js': `import { cfg } from './b'; new OktaSignIn(cfg); new OktaSignIn({ ...cfg })`,
      'b.js': `export const cfg = { features: { rememberMe: true } }`,
      'c.js': `export const other = 1`,
    }
    assert.equal(readAll(files).parsed, 2)
  })
})
