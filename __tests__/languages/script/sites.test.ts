import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { applyEdits } from '../../../src/text/edits.ts'
import type { AssetSite, CallSite, ImportSite } from '../../../src/types.ts'
import { type Files, printed, readAll, sitesOf } from './reading.ts'

const PACKAGE = '@okta/okta-signin-widget'
const CDN = 'https://global.oktacdn.com/okta-signin-widget'

function importOf(text: string, path = 'a.ts'): ImportSite {
  const [site, ...others] = sitesOf(readAll({ [path]: text }), 'import')
  assert.ok(site && others.length === 0)
  return site
}

function assetsOf(text: string, path = 'a.tsx'): readonly AssetSite[] {
  return sitesOf(readAll({ [path]: text }), 'asset')
}

function callsOf(text: string, method: string): readonly CallSite[] {
  return sitesOf(readAll({ 'a.js': text }), 'call').filter(site => site.method === method)
}

describe('imports', () => {
  for (const [text, form, binding] of [
    [`import W from '${PACKAGE}'`, 'default', 'W'],
    [`import * as W from "${PACKAGE}"`, 'namespace', 'W'],
    [`import { OktaSignIn as W } from '${PACKAGE}'`, 'named', 'W'],
    [`import '${PACKAGE}/dist/js/okta-sign-in.entry'`, 'side-effect', null],
    [`import '${PACKAGE}/dist/css/okta-sign-in.min.css'`, 'css', null],
    [`import '../node_modules/${PACKAGE}/dist/css/okta-sign-in.min.css'`, 'css', null],
    [`require('${PACKAGE}/dist/css/okta-theme.css')`, 'css', null],
    [`const W = require('${PACKAGE}')`, 'require', 'W'],
    [`const W = require('${PACKAGE}').default`, 'require', 'W'],
    [`const { OktaSignIn: W } = require('${PACKAGE}')`, 'require', 'W'],
    [`import W = require('${PACKAGE}')`, 'import-equals', 'W'],
    [`const W = (await import(/* webpackChunkName: "w" */ '${PACKAGE}')).default`, 'dynamic', 'W'],
    [`define(['a', '${PACKAGE}'], function (a, W) {})`, 'path', 'W'],
    [`declare module '${PACKAGE}'`, 'declare-module', null],
    [`export { default } from '${PACKAGE}'`, 'named', null],
    [`jest.mock('${PACKAGE}')`, 'path', null],
    [`const p = require.resolve('${PACKAGE}/package.json')`, 'path', null],
    [`module.exports = { alias: { w: 'node_modules/${PACKAGE}/dist' } }`, 'path', null],
  ] as const) {
    it(`${text}`, () => {
      const site = importOf(text)
      assert.equal(site.form, form)
      assert.equal(site.binding, binding)
      const after = applyEdits(text, site.setSpecifier('new-name'))
      assert.equal(after, text.replace(site.specifier, 'new-name'))
    })
  }

  it('are not prose, comments or URLs', () => {
    const text = `// import '${PACKAGE}'\nconst a = 'install ${PACKAGE} first'; const b = 'https://unpkg.com/${PACKAGE}@5.1.0/dist/js/okta-sign-in.min.js'`
    assert.deepEqual(sitesOf(readAll({ 'a.ts': text }), 'import'), [])
  })

  for (const [before, after] of [
    [`import * as W from '${PACKAGE}'\nnew W({})`, `import W from '${PACKAGE}'\nnew W({})`],
    [
      `import * as W from '${PACKAGE}'\nlet w: W = new W.default({})`,
      `import W from '${PACKAGE}'\nlet w: W = new W({})`,
    ],
    [
      `import * as W from '${PACKAGE}'\nclass X { W = 1; w = new (W as any)({}) }`,
      `import W from '${PACKAGE}'\nclass X { W = 1; w = new (W as any)({}) }`,
    ],
    [`import W = require('${PACKAGE}')`, `import W from '${PACKAGE}'`],
    [`const W = require('${PACKAGE}').default`, `const W = require('${PACKAGE}')`],
    [`import * as W from '${PACKAGE}'\nshow(W)`, null],
    [`import * as W from '${PACKAGE}'\nW.version`, null],
    [`const W = require('${PACKAGE}')`, null],
  ] as const) {
    it(`turns into a default import: ${before.split('\n').at(-1)}`, () => {
      const edits = importOf(before).toDefault()
      assert.equal(edits && applyEdits(before, edits), after)
    })
  }

  it('of styles go with their own line', () => {
    const text = `import a from 'a'\nimport '${PACKAGE}/dist/css/okta-theme.css' // old\nimport b from 'b'\n`
    assert.equal(applyEdits(text, importOf(text).remove() ?? []), `import a from 'a'\nimport b from 'b'\n`)
    assert.equal(importOf(`import W from '${PACKAGE}'`).remove(), null)
  })
})

describe('assets', () => {
  for (const [name, text, version] of [
    ['assignment', `s.src = '${CDN}/5.1.0/js/okta-sign-in.min.js'`, '5.1.0'],
    ['array', `load(['${CDN}/5.1.0/css/okta-sign-in.min.css'])`, '5.1.0'],
    ['template literal', `load(\`${CDN}/5.1.0/js/okta-sign-in.min.js\`)`, '5.1.0'],
    ['concatenation without variable version', `load('${CDN}/' + '5.1.0' + '/js/okta-sign-in.min.js')`, '5.1.0'],
    [
      'RequireJS path',
      `require.config({ paths: { okta: '//ok1static.oktacdn.com/assets/js/sdk/okta-signin-widget/1.3.3/js/okta-sign-in-1.3.3.min' } })`,
      '1.3.3',
    ],
    ['JSX', `export const a = <script src="${CDN}/5.1.0/js/okta-sign-in.min.js" />`, '5.1.0'],
  ] as const) {
    it(`are found: ${name}`, () => {
      const [site, ...others] = assetsOf(text)
      assert.ok(site && others.length === 0)
      assert.ok(site.version?.literal)
      assert.equal(site.version.text, version)
      assert.match(applyEdits(text, site.moveTo({ version: '7.49.0', file: null })), /7\.49\.0/)
    })
  }

  it('have no literal version when it is a variable', () => {
    for (const url of [`\`${CDN}/\${V}/js/okta-sign-in.min.js\``, `'${CDN}/' + V + '/js/okta-sign-in.min.js'`]) {
      const text = `load(${url})`
      const [site, ...others] = assetsOf(text)
      assert.ok(site?.version && others.length === 0)
      assert.ok(!site.version.literal)
      assert.deepEqual(site.version.names, ['V'])
      assert.equal(text.slice(site.version.at.start, site.version.at.end), 'V')
    }
  })

  for (const [name, files, path] of [
    [
      'constant',
      {
        'a.js': `const V = '5.1.0'; load(\`${CDN}/\${V}/js/okta-sign-in.min.js\`); load('${CDN}/' + V + '/css/okta-sign-in.min.css')`,
      },
      'a.js',
    ],
    [
      'imported constant',
      {
        'a.js': `import { V } from './v'; load(\`${CDN}/\${V}/js/okta-sign-in.min.js\`); load(\`${CDN}/\${V}/css/okta-sign-in.min.css\`)`,
        'v.js': `export const V = '5.1.0'`,
      },
      'v.js',
    ],
    [
      'member',
      {
        'a.js': `import c from './c.json'; load(\`${CDN}/\${c.widget.version}/js/okta-sign-in.min.js\`); load(\`${CDN}/\${c.widget.version}/css/okta-sign-in.min.css\`)`,
        'c.json': `{ "widget": { "version": "5.1.0" } }`,
      },
      'c.json',
    ],
    [
      'default of the environment',
      {
        'a.js': `const V = process.env.V || '5.1.0'; load(\`${CDN}/\${V}/js/okta-sign-in.min.js\`); load(\`${CDN}/\${V}/css/okta-sign-in.min.css\`)`,
      },
      'a.js',
    ],
  ] as readonly (readonly [string, Files, string])[]) {
    it(`name their definition: ${name}`, () => {
      const [definition, ...others] = sitesOf(readAll(files), 'definition')
      assert.ok(definition && others.length === 0)
      assert.equal(definition.at.path, path)
      assert.equal(definition.version, '5.1.0')
      assert.equal(definition.usedBy.length, 2)
      const text = files[path] ?? ''
      assert.equal(applyEdits(text, definition.setVersion('7.49.0')), text.replace('5.1.0', '7.49.0'))
    })
  }

  it('have no definition when two values are possible', () => {
    const text = `const V = old ? '4.0.0' : '5.1.0'; load(\`${CDN}/\${V}/js/okta-sign-in.min.js\`)`
    assert.deepEqual(sitesOf(readAll({ 'a.js': text }), 'definition'), [])
  })

  for (const [name, text] of [
    [
      'JSX',
      `const a = <Script src="${CDN}/5.1.0/js/okta-sign-in.min.js" integrity="sha384-old" crossOrigin="anonymous" />`,
    ],
    [
      'JSX expression',
      `const a = <script integrity={'sha384-old'} crossOrigin="anonymous" src={'${CDN}/5.1.0/js/okta-sign-in.min.js'}></script>`,
    ],
    [
      'element',
      `function load() { s.src = '${CDN}/5.1.0/js/okta-sign-in.min.js'; s.integrity = 'sha384-old'; s.crossOrigin = 'anonymous' }`,
    ],
    [
      'attribute',
      `s.src = '${CDN}/5.1.0/js/okta-sign-in.min.js'; s.setAttribute('integrity', 'sha384-old'); s.setAttribute('crossorigin', 'anonymous')`,
    ],
    [
      'object',
      `load({ src: '${CDN}/5.1.0/js/okta-sign-in.min.js', integrity: 'sha384-old', crossorigin: 'anonymous' })`,
    ],
    [
      'markup in a string',
      `document.write('<script src="${CDN}/5.1.0/js/okta-sign-in.min.js" integrity="sha384-old" crossorigin="anonymous"></scr' + 'ipt>')`,
    ],
  ] as const) {
    it(`have the integrity of their tag: ${name}`, () => {
      const [site] = assetsOf(text)
      assert.equal(site?.integrity?.value, 'sha384-old')
      assert.equal(site?.crossorigin, true)
      assert.equal(applyEdits(text, site?.setIntegrity('sha384-new') ?? []), text.replace('sha384-old', 'sha384-new'))
    })
  }

  it('get one where the tag takes it', () => {
    const text = `const a = <link rel="stylesheet" href="${CDN}/5.1.0/css/okta-sign-in.min.css" />`
    const [site] = assetsOf(text)
    assert.equal(site?.holder, 'stylesheet')
    const after = applyEdits(text, site?.addIntegrity('sha384-x') ?? [])
    assert.match(after, /min\.css" integrity="sha384-x" crossOrigin="anonymous" \/>$/)
  })

  it('go with their line, their tag or their place in a list', () => {
    const list = `const css = [\n  '${CDN}/2.0.0/css/okta-sign-in.min.css',\n  '${CDN}/2.0.0/css/okta-theme.css'\n]`
    const theme = assetsOf(list).find(site => site.file === 'css/okta-theme.css')
    assert.equal(applyEdits(list, theme?.remove() ?? []), `const css = [\n  '${CDN}/2.0.0/css/okta-sign-in.min.css'\n]`)
    const tags = `const a = <>\n  <link href="${CDN}/2.0.0/css/okta-theme.css" />\n  <p />\n</>`
    assert.equal(applyEdits(tags, assetsOf(tags)[0]?.remove() ?? []), `const a = <>\n  <p />\n</>`)
    assert.equal(assetsOf(`s.href = '${CDN}/2.0.0/css/okta-theme.css'`)[0]?.remove(), null)
  })

  it('are not in comments and not other people’s', () => {
    assert.deepEqual(
      assetsOf(
        `// ${CDN}/5.1.0/js/okta-sign-in.min.js\nconst a = 'https://global.oktacdn.com/okta-auth-js/5.1.0/okta-auth-js.min.js'`,
      ),
      [],
    )
  })
})

describe('calls', () => {
  const widget = `const signIn = new OktaSignIn({ el: '#x' });`

  for (const [name, text, method, receiver] of [
    ['on a constant', `${widget} signIn.renderEl({ el: '#x' })`, 'renderEl', 'signIn'],
    [
      'chained',
      `new OktaSignIn({}).showSignInToGetTokens({ el: '#x' })`,
      'showSignInToGetTokens',
      'new OktaSignIn({})',
    ],
    [
      'on a member',
      `class A { constructor() { this.w = new OktaSignIn({}) } go() { this.w.on('ready', f) } }`,
      'on',
      'this.w',
    ],
    ['on a property', `class A { w = new OktaSignIn({}); go() { this.w.remove() } }`, 'remove', 'this.w'],
    [
      'on a global',
      `window.signIn = new OktaSignIn({}); function go() { window.signIn.hide() }`,
      'hide',
      'window.signIn',
    ],
    [
      'on what a function makes',
      `function make() { return new OktaSignIn({}) } make().on('afterRender', f)`,
      'on',
      'make()',
    ],
    [
      'on a ref',
      `const ref = useRef(null); ref.current = new OktaSignIn({}); ref.current.remove()`,
      'remove',
      'ref.current',
    ],
    ['on the session', `${widget} signIn.session.get(cb)`, 'session.get', 'signIn'],
    ['on the token manager', `${widget} signIn.tokenManager.get('idToken')`, 'tokenManager.get', 'signIn'],
    [
      'on the auth client',
      `${widget} signIn.authClient.handleLoginRedirect(t)`,
      'authClient.handleLoginRedirect',
      'signIn',
    ],
    [
      'on a variable of the auth client',
      `${widget} const { authClient } = signIn; authClient.start()`,
      'authClient.start',
      'authClient',
    ],
    ['anywhere', `anything.showSignInAndRedirect() // okta`, 'showSignInAndRedirect', 'anything'],
  ] as const) {
    it(`are found ${name}`, () => {
      const [site, ...others] = callsOf(text, method)
      assert.ok(site && others.length === 0)
      assert.equal(site.receiver, receiver)
    })
  }

  it('on other things are not', () => {
    const text = `// okta\nconst signIn = new Other(); signIn.on('x'); signIn.remove(); const authClient = new OktaAuth({}); authClient.start(); $('#x').hide()`
    assert.deepEqual(sitesOf(readAll({ 'a.js': text }), 'call'), [])
  })

  it('have arguments with their values', () => {
    const [site] = callsOf(`${widget} signIn.on('pageRendered', data => log(data))`, 'on')
    assert.deepEqual(site?.arguments[0], { code: `'pageRendered'`, value: 'pageRendered' })
  })

  it('are renamed', () => {
    const text = `${widget} signIn.tokenManager.refresh('idToken')`
    const [site] = callsOf(text, 'tokenManager.refresh')
    assert.equal(applyEdits(text, site?.rename('renew') ?? []), `${widget} signIn.tokenManager.renew('idToken')`)
    assert.equal(
      applyEdits(text, site?.rename('authClient.tokenManager.renew') ?? []),
      `${widget} signIn.authClient.tokenManager.renew('idToken')`,
    )
  })

  it('keep what stands inside them when they are renamed', () => {
    for (const [call, renamed] of [
      ["signIn?.tokenManager?.refresh('a')", "signIn?.authClient?.tokenManager?.renew('a')"],
      ["signIn['tokenManager']['refresh']('a')", "signIn.authClient['tokenManager']['renew']('a')"],
      [
        "signIn // mine\n  .tokenManager\n  // soon\n  .refresh('a')",
        "signIn.authClient // mine\n  .tokenManager\n  // soon\n  .renew('a')",
      ],
    ]) {
      const text = `${widget} ${call}`
      const [site] = callsOf(text, 'tokenManager.refresh')
      assert.equal(applyEdits(text, site?.rename('authClient.tokenManager.renew') ?? []), `${widget} ${renamed}`)
    }
  })

  it('on members that were put away are seen where that is done', () => {
    const text = `${widget} const tm = signIn.tokenManager; const { session, token: t } = signIn; keep(signIn.idToken); const { tokenManager } = other; signIn.authClient.tokenManager`
    const methods = sitesOf(readAll({ 'a.js': text }), 'call').map(site => site.method)
    assert.deepEqual(methods.sort(), ['read:idToken', 'read:session', 'read:token', 'read:tokenManager'])
  })

  it('give options of their own', () => {
    const files = {
      'a.js': `${widget} const options = { el: '#x' }; options.scope = 'openid'; signIn.showSignInToGetTokens(options)`,
    }
    const [site] = sitesOf(readAll(files), 'config').filter(each => each.origin === 'call-options')
    assert.deepEqual(
      site?.options.map(option => option.path),
      [['el'], ['scope']],
    )
    const [scope] = site?.find('scope') ?? []
    assert.match(printed(files, scope ? [scope.remove()] : [])['a.js'] ?? '', /^(?!.*scope)/)
  })
})

describe('the session redirect', () => {
  const call = `res.session.setCookieAndRedirect('https://acme.okta.com/app/UserHome')`
  const only = 'only-statement-of-success-callback'
  for (const [name, text, within, after] of [
    [
      'function',
      `w.renderEl({ el: 'x' }, function (res) { ${call}; })`,
      only,
      `w.renderEl({ el: 'x' }, function (res) { })`,
    ],
    [
      'status',
      `w.renderEl({ el: 'x' }, function (res) {\n  if (res.status === 'SUCCESS') {\n    ${call};\n  }\n});`,
      only,
      `w.renderEl({ el: 'x' }, function (res) {\n  if (res.status === 'SUCCESS') {\n  }\n});`,
    ],
    [
      'without braces',
      `w.renderEl({ el: 'x' }, res => {\n  if (res.status === 'SUCCESS') ${call}\n})`,
      only,
      `w.renderEl({ el: 'x' }, res => {\n  if (res.status === 'SUCCESS') {}\n})`,
    ],
    ['arrow', `w.renderEl({ el: 'x' }, res => ${call})`, only, `w.renderEl({ el: 'x' }, res => {})`],
    [
      'among others',
      `w.renderEl({ el: 'x' }, res => {\n  log(res)\n  ${call}\n})`,
      'success-callback',
      `w.renderEl({ el: 'x' }, res => {\n  log(res)\n})`,
    ],
    [
      'else',
      `w.renderEl({ el: 'x' }, res => { if (a) b(); else { ${call} } })`,
      'success-callback',
      `w.renderEl({ el: 'x' }, res => { if (a) b(); else { } })`,
    ],
    [
      'named function',
      `function done(res) { ${call} }\nw.renderEl({ el: 'x' }, done, fail)`,
      only,
      `function done(res) { }\nw.renderEl({ el: 'x' }, done, fail)`,
    ],
    [
      'named constant',
      `const done = res => { ${call} }; w.renderEl({ el: 'x' }, done)`,
      only,
      `const done = res => { }; w.renderEl({ el: 'x' }, done)`,
    ],
    [
      'bound method',
      `class A { done(res) { ${call} } go() { w.renderEl({ el: 'x' }, this.done.bind(this)) } }`,
      only,
      `class A { done(res) { } go() { w.renderEl({ el: 'x' }, this.done.bind(this)) } }`,
    ],
    ['promise', `w.renderEl({ el: 'x' }).then(res => { ${call} })`, only, `w.renderEl({ el: 'x' }).then(res => { })`],
    [
      'okta-react',
      `const A = () => <OktaSignInWidget onSuccess={res => { ${call} }} />`,
      only,
      `const A = () => <OktaSignInWidget onSuccess={res => { }} />`,
    ],
    [
      'inside a timer',
      `w.renderEl({ el: 'x' }, res => { later(() => { ${call} }) })`,
      'success-callback',
      `w.renderEl({ el: 'x' }, res => { later(() => { }) })`,
    ],
    [
      'error callback',
      `w.renderEl({ el: 'x' }, ok, err => { ${call} })`,
      'elsewhere',
      `w.renderEl({ el: 'x' }, ok, err => { })`,
    ],
    ['elsewhere', `function legacy(res) { ${call} } // okta`, 'elsewhere', `function legacy(res) { } // okta`],
    ['part of an expression', `w.renderEl({ el: 'x' }, res => { return ok && ${call} })`, 'success-callback', null],
  ] as const) {
    it(name, () => {
      const [site, ...others] = callsOf(text, 'setCookieAndRedirect')
      assert.ok(site && others.length === 0)
      assert.equal(site.within, within)
      assert.equal(site.receiver, 'res.session')
      const edits = site.removeStatement()
      assert.equal(edits && applyEdits(text, edits), after)
    })
  }

  it('the method of that name of the auth client, which takes a token first, is another', () => {
    const text = `const okta = new OktaAuth({ issuer }); okta.session.setCookieAndRedirect(res.sessionToken, '/home')`
    assert.deepEqual(callsOf(text, 'setCookieAndRedirect'), [])
    assert.deepEqual(sitesOf(readAll({ 'a.js': text }), 'call'), [])
  })

  it('reads of the session are found too', () => {
    const text = `new OktaSignIn({}).renderEl({}, function (res) { if (res.status === 'IDP_DISCOVERY') { return } form.token.value = res.session.token; res.stepUp.finish() })`
    const sites = sitesOf(readAll({ 'a.js': text }), 'call').map(site => `${site.receiver} ${site.method}`)
    assert.deepEqual(sites, ['new OktaSignIn({}) renderEl', 'res session.token', 'res stepUp', 'res status'])
  })
})

describe('mentions', () => {
  const mentionsOf = (text: string) =>
    sitesOf(readAll({ 'a.js': text }), 'mention').map(({ what, names }) => [what, ...names])

  it('old selectors in tests', () => {
    assert.deepEqual(mentionsOf(`cy.get('#okta-signin-username').type('x')`), [['old-dom', '#okta-signin-username']])
    assert.deepEqual(mentionsOf(`document.getElementById('okta-signin-submit').click()`), [
      ['old-dom', '#okta-signin-submit'],
    ])
    assert.deepEqual(mentionsOf(`page.fill("#okta-sign-in input[name='password']", 'x')`), [
      ['old-dom', 'input[name="password"]'],
    ])
    assert.deepEqual(mentionsOf(`page.fill('input[name=password]', 'x')`), [])
    assert.deepEqual(mentionsOf(`// #okta-signin-username\nconst text = 'the okta sign-in page'`), [])
  })

  it('registration inline hooks', () => {
    assert.deepEqual(
      mentionsOf(
        `app.post('/hook', (req, res) => { if (req.body.eventType === 'com.okta.user.pre-registration') go() })`,
      ),
      [['registration-inline-hook']],
    )
  })

  it('options that a server hands out', () => {
    assert.deepEqual(
      mentionsOf(
        `app.get('/login', (req, res) => res.render('login', { title: 'x', siwConfig: { baseUrl: url, features: { rememberMe: true }, i18n: {} } }))`,
      ),
      [['server-option', 'baseUrl', 'features', 'rememberMe', 'i18n']],
    )
    assert.deepEqual(mentionsOf(`res.render('login', { language: 'en', logo: 'x' })`), [])
    assert.deepEqual(
      mentionsOf(`const c = { features: { rememberMe: true }, idps: [] }; new OktaSignIn(c); log.send(c)`),
      [],
    )
  })
})

describe('generated code', () => {
  it('with very deep expressions is read like any other', () => {
    const deep = Array.from({ length: 6000 }, (_, i) => `'${i}'`).join(' + ')
    const text = `const text = ${deep}\nnew OktaSignIn({ idps: [] })\nload('${CDN}/' + V + ${deep})`
    const reading = readAll({ 'a.js': text })
    assert.deepEqual(
      reading.sites.map(site => site.kind),
      ['config', 'asset'],
    )
  })
})

describe('decoys', () => {
  it('stay out of configurations', () => {
    const text = `
      const login = { rememberMe: true, registration: true }
      const names = ['rememberMe', 'registration']
      const labels = { 'registration.form.title': 'x', 'piv.cac.card': 'y' }
      NextAuth({ providers: [Okta({ useInteractionCodeFlow: false, idps: [] })] })
      new OktaSignIn({ rememberMe: true, customButtons: [{ title: 'x', className: 'y' }], i18n: { en: labels } })`
    const [site] = sitesOf(readAll({ 'a.js': text }), 'config')
    assert.deepEqual(site?.find('features.rememberMe'), [])
    assert.deepEqual(site?.find('registration'), [])
    assert.deepEqual(site?.find('idps'), [])
    assert.equal(site?.find('customButtons.0.className').length, 1)
    assert.equal(site?.find(['i18n', 'en', 'registration.form.title']).length, 1)
  })
})
