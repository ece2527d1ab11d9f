/** Configurations that a framework hands on: injected, kept in a store, remembered, inherited. Through the whole line. */
import { test } from 'node:test'
import { type Case, follows, IMPORT } from './follows.ts'

const CASES: readonly Case[] = [
  {
    title: 'Angular: tokens with a factory, a value or a provider, and services, by inject() and by @Inject()',
    before: {
      'app.module.ts': `${IMPORT}import { PROVIDED } from './tokens'
import { make } from './make'
@NgModule({ providers: [{ provide: PROVIDED, useFactory: make }, { provide: 'siw', useValue: { logo: 'b', idps: [] } }] })
export class AppModule { widget = OktaSignIn }
`,
      'make.ts': `export function make() { return { logo: 'c', piv: {}, features: { showIdentifier: true } } }\n`,
      'tokens.ts': `export const PROVIDED = new InjectionToken('okta')
export const OWN = new InjectionToken<object>('own', { providedIn: 'root', factory: () => ({ logo: 'd', idps: [] }) })
`,
      'login.ts': `${IMPORT}import { OWN, PROVIDED } from './tokens'
class Settings { readonly config = { logo: 'e', processCreds() {} } }
export class Login {
  private provided = inject(PROVIDED)
  private settings = inject(Settings)
  constructor(@Inject(OWN) own: object, @Inject('siw') siw: object) {
    new OktaSignIn(own); new OktaSignIn(siw); new OktaSignIn(this.provided); new OktaSignIn(this.settings.config)
    new OktaSignIn(inject(ELSEWHERE))
  }
}
`,
    },
    after: {
      'app.module.ts': `${IMPORT}import { PROVIDED } from './tokens'
import { make } from './make'
@NgModule({ providers: [{ provide: PROVIDED, useFactory: make }, { provide: 'siw', useValue: { logo: 'b' } }] })
export class AppModule { widget = OktaSignIn }
`,
      'make.ts': `export function make() { return { logo: 'c', features: { showIdentifier: true } } }\n`,
      'tokens.ts': `export const PROVIDED = new InjectionToken('okta')
export const OWN = new InjectionToken<object>('own', { providedIn: 'root', factory: () => ({ logo: 'd' }) })
`,
      'login.ts': `${IMPORT}import { OWN, PROVIDED } from './tokens'
class Settings { readonly config = { logo: 'e' } }
export class Login {
  private provided = inject(PROVIDED)
  private settings = inject(Settings)
  constructor(@Inject(OWN) own: object, @Inject('siw') siw: object) {
    new OktaSignIn(own); new OktaSignIn(siw); new OktaSignIn(this.provided); new OktaSignIn(this.settings.config)
    new OktaSignIn(inject(ELSEWHERE))
  }
}
`,
    },
    items: { 'configuration-elsewhere': ['`inject(ELSEWHERE)` is injected by something that is not seen here'] },
  },
  {
    title: 'Svelte: stores, by their $ and by get()',
    before: {
      'stores.js': `export const config = writable({ logo: 'a', idps: [] })\nexport const other = readable({ logo: 'b', piv: {} })\n`,
      'Login.svelte': `<script>
  import OktaSignIn from '@okta/okta-signin-widget'
  import { config, other } from './stores'
  new OktaSignIn($config); new OktaSignIn(get(other)); new OktaSignIn($unknown)
</script>
`,
    },
    after: {
      'stores.js': `export const config = writable({ logo: 'a' })\nexport const other = readable({ logo: 'b' })\n`,
    },
    items: { 'configuration-elsewhere': ['`$unknown` is the global $unknown, which nothing in the repository sets'] },
  },
  {
    title: 'React: useCallback; Vue: a computed value with get and set, and provide and inject',
    before: {
      'Login.jsx': `${IMPORT}export function Login() {
  const make = useCallback(() => ({ logo: 'a', idps: [] }), [])
  useEffect(() => { new OktaSignIn(make()) }, [make])
}
`,
      'App.vue': `<script>
import OktaSignIn from '@okta/okta-signin-widget'
export default {
  setup() { provide('siw', { logo: 'a', idps: [] }); new OktaSignIn(inject('siw')) },
  computed: { config: { get() { return { logo: 'a', piv: {} } }, set() {} } },
  mounted() { new OktaSignIn(this.config) },
}
</script>
`,
    },
    after: {
      'Login.jsx': `${IMPORT}export function Login() {
  const make = useCallback(() => ({ logo: 'a' }), [])
  useEffect(() => { new OktaSignIn(make()) }, [make])
}
`,
      'App.vue': `<script>
import OktaSignIn from '@okta/okta-signin-widget'
export default {
  setup() { provide('siw', { logo: 'a' }); new OktaSignIn(inject('siw')) },
  computed: { config: { get() { return { logo: 'a' } }, set() {} } },
  mounted() { new OktaSignIn(this.config) },
}
</script>
`,
    },
  },
  {
    title: 'classes: what a base class sets, and what a subclass gives an abstract member',
    before: {
      'a.ts': `${IMPORT}abstract class Base {
  protected abstract config: any
  constructor() { this.config.idps = [] }
  show() { return new OktaSignIn(this.config) }
}
class Impl extends Base { protected config = { logo: 'a', piv: {} } }
class Own extends Impl { also() { new OktaSignIn(this.config) } }
class A extends B { go() { new OktaSignIn(this.held) } }
class B extends A { held = { logo: 'b', idps: [] } }
`,
    },
    after: {
      'a.ts': `${IMPORT}abstract class Base {
  protected abstract config: any
  constructor() { }
  show() { return new OktaSignIn(this.config) }
}
class Impl extends Base { protected config = { logo: 'a' } }
class Own extends Impl { also() { new OktaSignIn(this.config) } }
class A extends B { go() { new OktaSignIn(this.held) } }
class B extends A { held = { logo: 'b' } }
`,
    },
  },
  {
    title: 'calls: call, apply and bind, Promise.all, and members of lists',
    before: {
      'a.js': `${IMPORT}function start(config) { return new OktaSignIn(config) }
start.call(null, { logo: 'a', idps: [] })
start.apply(null, [{ logo: 'b', idps: [] }])
start.bind(null, { logo: 'c', idps: [] })()
Promise.all([load(), 1]).then(([config]) => new OktaSignIn(config))
async function load() { return { logo: 'd', piv: {} } }
Object.values({ one: { logo: 'e', piv: {} } }).forEach(each => new OktaSignIn(each))
new OktaSignIn([{ logo: 'f', idps: [] }].filter(Boolean).at(-1))
`,
    },
    after: {
      'a.js': `${IMPORT}function start(config) { return new OktaSignIn(config) }
start.call(null, { logo: 'a' })
start.apply(null, [{ logo: 'b' }])
start.bind(null, { logo: 'c' })()
Promise.all([load(), 1]).then(([config]) => new OktaSignIn(config))
async function load() { return { logo: 'd' } }
Object.values({ one: { logo: 'e' } }).forEach(each => new OktaSignIn(each))
new OktaSignIn([{ logo: 'f' }].filter(Boolean).at(-1))
`,
    },
  },
  {
    title: 'a variable that is made from itself is no unknown global; void 0 is no object',
    before: {
      'a.js': `const OktaSignIn = require('@okta/okta-signin-widget')
var config = { logo: 'a', idps: void 0 }
config = Object.assign({}, config, { piv: {} })
new OktaSignIn(config)
`,
    },
    after: {
      'a.js': `const OktaSignIn = require('@okta/okta-signin-widget')
var config = { logo: 'a' }
config = Object.assign({}, config, {})
new OktaSignIn(config)
`,
    },
  },
  {
    title: "Okta's own configuration, by another name of its function",
    before: {
      'a.html': `{{{SignInWidgetResources}}}{{{OktaUtil}}}
<script>
  var util = window.OktaUtil, get = OktaUtil.getSignInWidgetConfig
  var one = util.getSignInWidgetConfig(); one.idps = []
  var two = get(); two.features.rememberMe = true
  new OktaSignIn(one); new OktaSignIn(two)
</script>
`,
    },
    after: {
      'a.html': `{{{SignInWidgetResources}}}{{{OktaUtil}}}
<script>
  var util = window.OktaUtil, get = OktaUtil.getSignInWidgetConfig
  var one = util.getSignInWidgetConfig();
  var two = get();
  new OktaSignIn(one); new OktaSignIn(two)
</script>
`,
    },
  },
  {
    title: 'package imports with conditions: the one for browsers',
    before: {
      'package.json':
        '{ "imports": { "#config": { "node": "./server.js", "default": "./config.js" } }, "dependencies": { "@okta/okta-signin-widget": "7.49.0" } }\n',
      'config.js': `export default { logo: 'a', idps: [] }\n`,
      'server.js': `export default { logo: 'a', idps: [] }\n`,
      'a.js': `${IMPORT}import config from '#config'\nnew OktaSignIn(config)\n`,
    },
    after: { 'config.js': `export default { logo: 'a' }\n` },
  },
]

for (const each of CASES) test(each.title, () => follows(each))
