import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { configOf, configsOf, type Files, onlyConfig, readAll, reader, scriptAt, sitesOf } from './reading.ts'

const CONFIG = `{ features: { rememberMe: true } }`

describe('the widget by its many names', () => {
  for (const [name, text, bundle] of [
    ['default import', `import OktaSignIn from '@okta/okta-signin-widget'; new OktaSignIn(${CONFIG})`, 'default'],
    ['renamed', `import Login from '@okta/okta-signin-widget'; new Login(${CONFIG})`, 'default'],
    ['named', `import { OktaSignIn } from '@okta/okta-signin-widget'; new OktaSignIn(${CONFIG})`, 'default'],
    ['named and renamed', `import { OktaSignIn as W } from '@okta/okta-signin-widget'; new W(${CONFIG})`, 'default'],
    ['namespace', `import * as OktaSignIn from '@okta/okta-signin-widget'; new OktaSignIn(${CONFIG})`, 'default'],
    ['namespace with default', `import * as W from '@okta/okta-signin-widget'; new W.default(${CONFIG})`, 'default'],
    ['namespace with any', `import * as W from '@okta/okta-signin-widget'; new (W as any)(${CONFIG})`, 'default'],
    ['import equals', `import W = require('@okta/okta-signin-widget'); new W(${CONFIG})`, 'default'],
    ['deep path', `import W from '@okta/okta-signin-widget/dist/js/okta-sign-in.min'; new W(${CONFIG})`, 'default'],
    ['oie bundle', `import W from '@okta/okta-signin-widget/oie'; new W(${CONFIG})`, 'oie'],
    ['classic bundle', `import W from '@okta/okta-signin-widget/classic'; new W(${CONFIG})`, 'classic'],
    ['require', `const W = require('@okta/okta-signin-widget'); new W(${CONFIG})`, 'default'],
    ['require().default', `const W = require('@okta/okta-signin-widget').default; new W(${CONFIG})`, 'default'],
    [
      'destructured require',
      `const { OktaSignIn: W } = require('@okta/okta-signin-widget'); new W(${CONFIG})`,
      'default',
    ],
    ['require in place', `new (require('@okta/okta-signin-widget'))(${CONFIG})`, 'default'],
    [
      'dynamic import with then',
      `import(/* webpackChunkName: "w" */ '@okta/okta-signin-widget').then(m => new m.default(${CONFIG}))`,
      'default',
    ],
    [
      'dynamic import with then and a pattern',
      `import('@okta/okta-signin-widget').then(({ default: W }) => { new W(${CONFIG}) })`,
      'default',
    ],
    [
      'dynamic import with await',
      `async () => { const { default: W } = await import('@okta/okta-signin-widget'); new W(${CONFIG}) }`,
      'default',
    ],
    [
      'dynamic import with await in place',
      `async () => { const W = (await import('@okta/okta-signin-widget')).default; new W(${CONFIG}) }`,
      'default',
    ],
    [
      'dynamic import into a member',
      `class A { async go() { this.W = (await import('@okta/okta-signin-widget')).default; new this.W(${CONFIG}) } }`,
      'default',
    ],
    ['global', `new OktaSignIn(${CONFIG})`, null],
    ['window', `new window.OktaSignIn(${CONFIG})`, null],
    ['window in brackets', `new window['OktaSignIn'](${CONFIG})`, null],
    ['window as any', `new (window as any).OktaSignIn(${CONFIG})`, null],
    ['globalThis', `const W = globalThis.OktaSignIn; new W(${CONFIG})`, null],
    ['destructured window', `const { OktaSignIn } = window; new OktaSignIn(${CONFIG})`, null],
    ['default of the global', `new OktaSignIn.default(${CONFIG})`, null],
    ['declared global', `declare const OktaSignIn: any; export const w = new OktaSignIn(${CONFIG})`, null],
    [
      'AngularJS window',
      `angular.module('a').controller('c', function ($window) { new $window.OktaSignIn(${CONFIG}) })`,
      null,
    ],
    [
      'AMD by position',
      `define(['jquery', '@okta/okta-signin-widget'], function ($, Widget) { new Widget(${CONFIG}) })`,
      'default',
    ],
    [
      'AMD alias',
      `require.config({ paths: { okta: '//x.oktacdn.com/assets/js/sdk/okta-signin-widget/1.3.3/js/okta-sign-in-1.3.3.min' } }); require(['okta'], function (W) { new W(${CONFIG}) })`,
      null,
    ],
    ['handed to a function', `(function (Widget) { new Widget(${CONFIG}) })(window.OktaSignIn)`, null],
    ['subclass', `import W from '@okta/okta-signin-widget'; class Mine extends W {} new Mine(${CONFIG})`, 'default'],
    [
      'subclass that is constructed elsewhere',
      `export class Mine extends OktaSignIn { constructor() { super(${CONFIG}) } }`,
      null,
    ],
    ['fallback', `const W = window.OktaSignIn || require('@okta/okta-signin-widget'); new W(${CONFIG})`, null],
  ] as const) {
    it(name, () => {
      const site = configOf(text, 'app.ts')
      assert.equal(site.find('features.rememberMe')[0]?.value, true)
      assert.equal(site.bundle, bundle)
    })
  }

  it('comes from another file of the app', () => {
    const files: Files = {
      'a.js': `import { Widget } from './widget'; new Widget(${CONFIG})`,
      'widget.js': `export { default as Widget } from '@okta/okta-signin-widget'`,
    }
    assert.equal(onlyConfig(files).bundle, 'default')
  })

  for (const [name, files] of [
    ['a class of the app', { 'a.js': `class OktaSignIn {} new OktaSignIn(${CONFIG})` }],
    ['a function of the app', { 'a.js': `function OktaSignIn() {} new OktaSignIn(${CONFIG})` }],
    ['an import from another package', { 'a.js': `import { OktaSignIn } from '@acme/ui'; new OktaSignIn(${CONFIG})` }],
    [
      'an import of a class of the app',
      {
        'a.js': `import OktaSignIn from './mine'; new OktaSignIn(${CONFIG})`,
        'mine.js': `export default class OktaSignIn {}`,
      },
    ],
    ['a member of something else', { 'a.js': `const acme = { OktaSignIn: class {} }; new acme.OktaSignIn(${CONFIG})` }],
    [
      'a class that the same page declares in another script',
      { 'a.js': `new OktaSignIn(${CONFIG}); class OktaSignIn {}` },
    ],
    [
      'commented-out code',
      { 'a.js': `// new OktaSignIn(${CONFIG})\n/* new OktaSignIn(${CONFIG}) */ const text = "new OktaSignIn({})"` },
    ],
    [
      'the auth client',
      { 'a.js': `import { OktaAuth } from '@okta/okta-auth-js'; new OktaAuth({ useInteractionCodeFlow: true })` },
    ],
  ] as const) {
    it(`is not ${name}`, () => {
      assert.deepEqual(configsOf(readAll(files)), [])
    })
  }
})

describe('scripts of one page', () => {
  it('share the global scope, at their offsets', () => {
    const page = `<script>var config = { idps: [] }</script>\n<script>new OktaSignIn(config)</script>`
    const first = page.indexOf('var')
    const second = page.indexOf('new')
    const reading = reader.read(
      [
        { ...scriptAt('p.html', page.slice(first, page.indexOf('</script>'))), offset: first },
        { ...scriptAt('p.html', page.slice(second, page.lastIndexOf('</script>'))), offset: second },
      ],
      { resolve: () => null, scripts: () => null },
    )
    const [site] = configsOf(reading)
    const [option] = site?.find('idps') ?? []
    assert.equal(page.slice(option?.at.start, option?.at.end), 'idps: []')
    assert.equal(page.slice(site?.at.start, site?.at.end), 'new OktaSignIn(config)')
    assert.equal(reader.print(option ? [option.remove()] : [], () => page)[0]?.start, first + 'var config = {'.length)
  })

  it('do not share it with other pages', () => {
    const reading = reader.read(
      [scriptAt('a.html', `var config = { idps: [] }`), scriptAt('b.html', `new OktaSignIn(config)`)],
      { resolve: () => null, scripts: () => null },
    )
    assert.deepEqual(configsOf(reading)[0]?.options, [])
    assert.match(configsOf(reading)[0]?.unfollowed[0]?.why ?? '', /global config/)
  })

  it('know nothing of what a template writes', () => {
    const read = (text: string, written: string) => {
      const start = text.indexOf(written)
      const masks = [{ start, end: start + written.length }]
      return reader.read([scriptAt('p.html', text, masks)], { resolve: () => null, scripts: () => null })
    }
    const value = configsOf(read(`new OktaSignIn({ baseUrl: '______', idps: [] })`, '______'))[0]
    assert.equal(value?.find('baseUrl')[0]?.value, undefined)
    assert.deepEqual(value?.unfollowed, [])
    const whole = configsOf(read(`var config = ______; new OktaSignIn(config)`, '______'))[0]
    assert.match(whole?.unfollowed[0]?.why ?? '', /template/)
    const gap = configsOf(read(`new OktaSignIn({ el: 'x',\n      \n idps: [] })`, '      '))[0]
    assert.match(gap?.unfollowed[0]?.why ?? '', /template code between/)
  })

  it('that do not parse are flagged and not edited', () => {
    const reading = readAll({ 'a.html': `new OktaSignIn({ idps: %%idps%%, features: { rememberMe: true } })` })
    assert.deepEqual(configsOf(reading), [])
    const [mention] = sitesOf(reading, 'mention')
    assert.equal(mention?.what, 'unreadable-config')
    assert.deepEqual(mention?.names, ['idps', 'features', 'rememberMe'])
    assert.ok((reading.faults.get('a.html') ?? 0) > 0)
  })
})

describe('a hosted page', () => {
  const page = `var config = OktaUtil.getSignInWidgetConfig();
    config.features.rememberMe = false;
    config['features.registration'] = true;
    if (OktaUtil.getRequestContext()) { delete config.idps }
    var oktaSignIn = new OktaSignIn(config);`

  it('has the options that are changed on it', () => {
    const site = configOf(page)
    assert.equal(site.origin, 'hosted')
    assert.deepEqual(site.unfollowed, [])
    assert.deepEqual(
      site.options.map(option => option.path.join('.')),
      ['features.rememberMe', 'features.registration', 'idps'],
    )
    assert.equal(site.options[2]?.conditional, true)
  })

  it('is found without a constructor too', () => {
    const site = configOf(`var config = OktaUtil.getSignInWidgetConfig(); config.idps = []`)
    assert.equal(site.origin, 'hosted')
    assert.equal(site.code, 'OktaUtil.getSignInWidgetConfig()')
    assert.equal(site.find('idps').length, 1)
  })

  it('may be spread', () => {
    const site = configOf(`new OktaSignIn({ ...OktaUtil.getSignInWidgetConfig(), idps: [] })`)
    assert.equal(site.origin, 'hosted')
    assert.equal(site.find('idps').length, 1)
  })

  it('mentions its request context', () => {
    assert.deepEqual(
      sitesOf(readAll({ 'a.js': page }), 'mention').map(site => site.what),
      ['request-context'],
    )
  })
})
