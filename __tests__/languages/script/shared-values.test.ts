/**
 * Values that more than one place holds or sets: through the whole line, with the real rules. What is set on the widget's
 * configuration under another name, in another file or by another script of the page goes too; what other code holds stays.
 */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { runLine } from '../../line.ts'
import { type Case, follows, IMPORT, MANIFEST } from './follows.ts'

const TAG = '<script src="/vendor/okta-sign-in.js"></script>\n'

const CASES: readonly Case[] = [
  {
    title: 'a computed key is what its constant holds, not its name',
    before: {
      'a.js': `${IMPORT}const KEY = 'idps', idps = 'logo'\nnew OktaSignIn({ [KEY]: [], [idps]: 'x.png', el: '#a' })\nnew OktaSignIn({ [any()]: [] })\n`,
    },
    after: {
      'a.js': `${IMPORT}const KEY = 'idps', idps = 'logo'\nnew OktaSignIn({ [idps]: 'x.png', el: '#a' })\nnew OktaSignIn({ [any()]: [] })\n`,
    },
    items: { 'configuration-elsewhere': ['`[any()]` is a computed key'] },
  },
  {
    title: 'other names of the same object: patterns, later assignments, members',
    before: {
      'a.js': `${IMPORT}const config = { el: '#a', features: { showIdentifier: true } }
const { features, features: { nested } } = config
features.autoPush = true
let other
other = config.features
other.webauthn = true
this.held = config
app.settings.widget = config
app.settings.widget.idps = []
new OktaSignIn(config)
`,
    },
    after: {
      'a.js': `${IMPORT}const config = { el: '#a', features: { showIdentifier: true } }
const { features, features: { nested } } = config
let other
other = config.features
this.held = config
app.settings.widget = config
new OktaSignIn(config)
`,
    },
  },
  {
    title: 'a variable that also holds something else is flagged, not changed',
    before: {
      'a.js': `${IMPORT}const config = { el: '#a', features: {} }\nlet f = other\nf.rememberMe = false\nf = config.features\nf.rememberMe = true\nnew OktaSignIn(config)\n`,
    },
    after: {},
    items: { 'configuration-elsewhere': ['`f` is a variable that also holds other things'] },
  },
  {
    title: 'a statement that sets something else too stays, with the object that it needs',
    before: {
      'a.js': `${IMPORT}const config = { el: '#a', features: { rememberMe: true } }
config.features.webauthn = store.webauthn = true
config.idps = [next++]
new OktaSignIn(config)
new OktaSignIn({ el: '#b', features: { rememberMe: (on = true) } })
`,
    },
    after: {
      'a.js': `${IMPORT}const config = { el: '#a', features: {} }
config.features.webauthn = store.webauthn = true
config.idps = [next++]
new OktaSignIn(config)
new OktaSignIn({ el: '#b', features: { rememberMe: (on = true) } })
`,
    },
    items: {
      'configuration-elsewhere': [
        '`config.features.webauthn` is set inside a larger expression',
        '`config.idps` is set inside a larger expression',
      ],
      'read-elsewhere': ['`features.rememberMe`'],
    },
  },
  {
    title: 'what sets an option inside a larger expression keeps its object',
    before: {
      'a.js': `${IMPORT}const c={el:"#a",features:{rememberMe:!0}};c.features.webauthn=!0,go();new OktaSignIn(c)\n`,
    },
    after: { 'a.js': `${IMPORT}const c={el:"#a",features:{}};c.features.webauthn=!0,go();new OktaSignIn(c)\n` },
    items: { 'configuration-elsewhere': ['`c.features.webauthn` is set inside a larger expression'] },
  },
  {
    title: 'what a variable holds is left to the other code that uses it',
    before: {
      'a.js': `${IMPORT}import { idps } from './providers'\nconst piv = { text: 'x' }, registration = { click() {} }
new OktaSignIn({ el: '#a', idps, piv: piv, registration })\nshow(idps, piv)\nregistration.click()\n`,
      'providers.js': `export const idps = [{ type: 'GOOGLE', id: '1' }]\n`,
    },
    after: {
      'a.js': `${IMPORT}import { idps } from './providers'\nconst piv = { text: 'x' }, registration = { click() {} }
new OktaSignIn({ el: '#a' })\nshow(idps, piv)\nregistration.click()\n`,
    },
  },
  {
    title: 'code that reads an option which is gone is named',
    before: {
      'a.js': `${IMPORT}import { features } from './features'\nnew OktaSignIn({ el: '#a', features })\nif (features.registration) link()\n`,
      'features.js': 'export const features = { registration: true, showIdentifier: true }\n',
      'b.js': `${IMPORT}import { features } from './features'\nexport const can = features.registration\n`,
    },
    after: { 'features.js': 'export const features = { showIdentifier: true }\n' },
    items: { 'read-by-others': ['`features.registration`'] },
  },
  {
    title: 'what other calls of a function read of the configuration that it returns',
    before: {
      'a.js': `${IMPORT}export function read() { return { logo: 'a', idps: [], piv: {}, features: { autoPush: true, webauthn: true } } }
export const signIn = new OktaSignIn(read())
`,
      'b.js': `${IMPORT}import { read } from './a'
if (read().idps.length > 0) show(OktaSignIn)
const other = read()
other.features.smsRecovery = true
if (other.features.autoPush) wait()
const { piv } = read()
show(piv.text)
`,
    },
    after: {
      'a.js': `${IMPORT}export function read() { return { logo: 'a', idps: [], piv: {}, features: {} } }
export const signIn = new OktaSignIn(read())
`,
    },
    items: { 'read-elsewhere': ['`idps`', '`piv`'], 'read-by-others': ['`features.autoPush`'] },
  },
  {
    title: 'another module sets something on what it imports',
    before: {
      'a.js': `${IMPORT}import './tweak'\nimport { config } from './config'\nnew OktaSignIn(config)\n`,
      'config.js': `const made = { logo: 'a.png' }\nexport { made as config, made as default }\n`,
      'tweak.js': `import mine, { config as same } from './config'\nmine.idps = []\nsame.features = { rememberMe: true, showIdentifier: true }\nexport const left = 'a file of some length'\n`,
    },
    after: {
      'tweak.js': `import mine, { config as same } from './config'\nsame.features = { showIdentifier: true }\nexport const left = 'a file of some length'\n`,
    },
  },
  {
    title: 'an exported function may have callers that were not read',
    before: {
      'a.js': `${IMPORT}function start(config) { return new OktaSignIn(config) }\nstart({ el: '#a', idps: [] })\nexport { start }\n`,
      'b.js': `import { start } from './a'\nstart({ el: '#b', idps: [] })\n`,
    },
    after: {
      'a.js': `${IMPORT}function start(config) { return new OktaSignIn(config) }\nstart({ el: '#a' })\nexport { start }\n`,
    },
    items: { 'configuration-elsewhere': ['`config` is a parameter of an exported function'] },
  },
  {
    title: 'scripts and files of one page share its variables',
    before: {
      'a.html': `${TAG}<script>
  var config = { el: '#a', idps: [] }
  var features = { rememberMe: true }
</script>
<script src="js/more.js"></script>
<script>
  config.features = features
  $(function () { new OktaSignIn(config) })
</script>
`,
      'js/more.js': `/* more of the page's configuration */\nconfig.piv = {};\nwindow.features.smsRecovery = true;\nwindow.features.showIdentifier = true;\nfunction processCreds() {}\nwindow.config.processCreds = processCreds\n`,
    },
    after: {
      'a.html': `${TAG}<script>
  var config = { el: '#a' }
  var features = {}
</script>
<script src="js/more.js"></script>
<script>
  config.features = features
  $(function () { new OktaSignIn(config) })
</script>
`,
      'js/more.js': `/* more of the page's configuration */\nwindow.features.showIdentifier = true;\nfunction processCreds() {}\n`,
    },
  },
  {
    title: 'several files of one page set the same variable, from each other',
    before: {
      'a.html': `${TAG}<script src="config.js"></script><script src="extra.js"></script>\n<script>new OktaSignIn(oktaConfig)</script>\n`,
      'config.js': `var oktaConfig = { el: '#a', idps: [] }\n`,
      'extra.js': `oktaConfig = Object.assign({}, oktaConfig, { features: { rememberMe: true }, logo: 'a.png' })\n`,
    },
    after: {
      'config.js': `var oktaConfig = { el: '#a' }\n`,
      'extra.js': `oktaConfig = Object.assign({}, oktaConfig, { logo: 'a.png' })\n`,
    },
  },
  {
    title: 'a script of a page is configured by the page',
    before: {
      'a.html': `${TAG}<script>var settings = { el: '#a', idps: [] }</script>\n<script src="app.js"></script>\n`,
      'app.js': `var signIn = new OktaSignIn(settings)\n`,
    },
    after: { 'a.html': `${TAG}<script>var settings = { el: '#a' }</script>\n<script src="app.js"></script>\n` },
  },
]

for (const each of CASES) test(each.title, () => follows(each))

test('a file that is put back, reached from one that is changed, ends the check', async () => {
  const providers = Array.from({ length: 100 }, (_, i) => `{ type: 'GOOGLE', id: '0oa${i}', className: 'google' }`)
  const config = `export const config = { logo: 'a', idps: [${providers.join(',\n')}] }\n`
  const report = await runLine({
    'package.json': MANIFEST,
    'a.js': `${IMPORT}import { config } from './config'\nnew OktaSignIn({ ...config, piv: {} })\n`,
    'config.js': config,
  })
  assert.deepEqual(
    report.changes.map(change => change.path),
    ['a.js', 'package.json'],
  )
  const put = report.followUps.filter(item => item.id.startsWith('left-as-it-is/'))
  assert.deepEqual(
    put.map(item => item.places.map(place => place.path)),
    [['config.js']],
  )
})
