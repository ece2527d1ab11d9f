import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { configOf, configsOf, listed, onlyConfig, printed, readAll, without } from './reading.ts'

describe('removal of options', () => {
  for (const [name, before, paths, after] of [
    ['first of one line', `new OktaSignIn({ idps: [], el: 'x' })`, ['idps'], `new OktaSignIn({ el: 'x' })`],
    ['last of one line', `new OktaSignIn({ el: 'x', idps: [] })`, ['idps'], `new OktaSignIn({ el: 'x' })`],
    [
      'middle of one line',
      `new OktaSignIn({ el: 'x', idps: [], logo: '' })`,
      ['idps'],
      `new OktaSignIn({ el: 'x', logo: '' })`,
    ],
    ['tight line', `new OktaSignIn({el:'x',idps:[],logo:''})`, ['idps'], `new OktaSignIn({el:'x',logo:''})`],
    ['tight last', `new OktaSignIn({el:'x',idps:[]})`, ['idps'], `new OktaSignIn({el:'x'})`],
    ['trailing comma in a line', `new OktaSignIn({ el: 'x', idps: [], })`, ['idps'], `new OktaSignIn({ el: 'x', })`],
    ['all of one line', `new OktaSignIn({ idps: [] })`, ['idps'], `new OktaSignIn({})`],
    [
      'own line',
      `new OktaSignIn({\n  el: 'x',\n  idps: [],\n  logo: '',\n})\n`,
      ['idps'],
      `new OktaSignIn({\n  el: 'x',\n  logo: '',\n})\n`,
    ],
    [
      'last line without trailing comma',
      `new OktaSignIn({\n  el: 'x', // here\n  idps: []\n})\n`,
      ['idps'],
      `new OktaSignIn({\n  el: 'x' // here\n})\n`,
    ],
    [
      'last line with trailing comma',
      `new OktaSignIn({\n  el: 'x',\n  idps: [],\n})\n`,
      ['idps'],
      `new OktaSignIn({\n  el: 'x',\n})\n`,
    ],
    [
      'two last lines',
      `new OktaSignIn({\n  el: 'x',\n  idps: [],\n  piv: {}\n})\n`,
      ['idps', 'piv'],
      `new OktaSignIn({\n  el: 'x'\n})\n`,
    ],
    [
      'comma first',
      `new OktaSignIn({\n    el: 'x'\n  , idps: []\n  , logo: ''\n})`,
      ['idps'],
      `new OktaSignIn({\n    el: 'x'\n  , logo: ''\n})`,
    ],
    [
      'comma first, last',
      `new OktaSignIn({\n    el: 'x'\n  , idps: []\n})`,
      ['idps'],
      `new OktaSignIn({\n    el: 'x'\n})`,
    ],
    ['behind the brace', `new OktaSignIn({ idps: [],\n  el: 'x' })`, ['idps'], `new OktaSignIn({\n  el: 'x' })`],
    ['before the brace', `new OktaSignIn({ el: 'x',\n  idps: [] })`, ['idps'], `new OktaSignIn({ el: 'x'\n  })`],
    [
      'two on a line',
      `new OktaSignIn({\n  idps: [], piv: {},\n  el: 'x'\n})`,
      ['idps', 'piv'],
      `new OktaSignIn({\n  el: 'x'\n})`,
    ],
    [
      'own trailing comment',
      `new OktaSignIn({\n  idps: [], // buttons\n  el: 'x'\n})`,
      ['idps'],
      `new OktaSignIn({\n  el: 'x'\n})`,
    ],
    [
      'comment before the comma',
      `new OktaSignIn({\n  idps: [] /* buttons */,\n  el: 'x'\n})`,
      ['idps'],
      `new OktaSignIn({\n  el: 'x'\n})`,
    ],
    [
      'comments on lines of their own',
      `new OktaSignIn({\n  // one\n  idps: [],\n  /* two */\n  el: 'x'\n})`,
      ['idps'],
      `new OktaSignIn({\n  // one\n  /* two */\n  el: 'x'\n})`,
    ],
    [
      'comment of the next member',
      `new OktaSignIn({ idps: [], /* where */ el: 'x' })`,
      ['idps'],
      `new OktaSignIn({ /* where */ el: 'x' })`,
    ],
    [
      'between blank lines',
      `new OktaSignIn({\n  el: 'x',\n\n  idps: [],\n\n  logo: '',\n})`,
      ['idps'],
      `new OktaSignIn({\n  el: 'x',\n\n  logo: '',\n})`,
    ],
    [
      'before a blank line, first',
      `new OktaSignIn({\r\n  idps: [],\r\n\r\n  logo: '',\r\n})`,
      ['idps'],
      `new OktaSignIn({\r\n  logo: '',\r\n})`,
    ],
    [
      'behind a blank line, last',
      `new OktaSignIn({\r\n  logo: '',\r\n\r\n  idps: []\r\n})`,
      ['idps'],
      `new OktaSignIn({\r\n  logo: ''\r\n})`,
    ],
    [
      'CRLF and tabs',
      `new OktaSignIn({\r\n\tel: 'x',\r\n\tidps: [],\r\n})\r\n`,
      ['idps'],
      `new OktaSignIn({\r\n\tel: 'x',\r\n})\r\n`,
    ],
    ['no final newline', `new OktaSignIn({ idps: [], el: 'x' })`, ['idps'], `new OktaSignIn({ el: 'x' })`],
    [
      'emptied parent',
      `new OktaSignIn({\n  el: 'x',\n  features: {\n    rememberMe: true,\n    webauthn: false\n  }\n})`,
      ['features.rememberMe', 'features.webauthn'],
      `new OktaSignIn({\n  el: 'x'\n})`,
    ],
    [
      'emptied parents, all the way up',
      `new OktaSignIn({ el: 'x', i18n: { en: { needhelp: 'y' } } })`,
      ['i18n.en.needhelp'],
      `new OktaSignIn({ el: 'x' })`,
    ],
    [
      'emptied parent with a comment',
      `new OktaSignIn({\n  features: {\n    // router: true,\n    rememberMe: true,\n  },\n})`,
      ['features.rememberMe'],
      `new OktaSignIn({\n  features: {\n    // router: true,\n  },\n})`,
    ],
    [
      'emptied literal of a variable',
      `const features = { rememberMe: true }\nnew OktaSignIn({ features })`,
      ['features.rememberMe'],
      `const features = {}\nnew OktaSignIn({ features })`,
    ],
    [
      'emptied parent that is used elsewhere',
      `const c = { features: { rememberMe: true } }\nc.features.hideSignOutLinkInMFA = true\nnew OktaSignIn(c)`,
      ['features.rememberMe'],
      `const c = { features: {} }\nc.features.hideSignOutLinkInMFA = true\nnew OktaSignIn(c)`,
    ],
    [
      'emptied parent with its later members',
      `const c = { features: { rememberMe: true } }\nc.features.rememberMe = false\nnew OktaSignIn(c)`,
      ['features.rememberMe'],
      `const c = {}\nnew OktaSignIn(c)`,
    ],
    [
      'emptied parent that is read elsewhere',
      `const c = { features: { rememberMe: true } }\nif (c.features.rememberMe) log()\nnew OktaSignIn(c)`,
      ['features.rememberMe'],
      `const c = { features: {} }\nif (c.features.rememberMe) log()\nnew OktaSignIn(c)`,
    ],
    [
      'with what is set below it later',
      `const c = { registration: {} }\nc.registration.click = go\nnew OktaSignIn(c)`,
      ['registration'],
      `const c = {}\nnew OktaSignIn(c)`,
    ],
    [
      'assignment',
      `const c = {}\nc.idps = [] // buttons\nnew OktaSignIn(c)\n`,
      ['idps'],
      `const c = {}\nnew OktaSignIn(c)\n`,
    ],
    [
      'assignment without braces',
      `const c = {}\nif (x) c.idps = []\nelse y()\nnew OktaSignIn(c)\n`,
      ['idps'],
      `const c = {}\nif (x) {}\nelse y()\nnew OktaSignIn(c)\n`,
    ],
    [
      'assignment in a block',
      `const c = {}\nif (x) {\n  c.idps = [];\n}\nnew OktaSignIn(c)\n`,
      ['idps'],
      `const c = {}\nif (x) {\n}\nnew OktaSignIn(c)\n`,
    ],
    [
      'assignment between others',
      `const c = {}; c.idps = []; new OktaSignIn(c)\n`,
      ['idps'],
      `const c = {}; new OktaSignIn(c)\n`,
    ],
    [
      'assignment that keeps its neighbours apart',
      `const c = {}\nlog()\nc.idps = [];\n(function () { new OktaSignIn(c) })()\n`,
      ['idps'],
      `const c = {}\nlog()\n;\n(function () { new OktaSignIn(c) })()\n`,
    ],
    [
      'emptied assignment',
      `const c = {}\nc.features = { rememberMe: true }\nnew OktaSignIn(c)\n`,
      ['features.rememberMe'],
      `const c = {}\nnew OktaSignIn(c)\n`,
    ],
    [
      'delete',
      `const c = load()\ndelete c.idps\nnew OktaSignIn(c)\n`,
      ['idps'],
      `const c = load()\nnew OktaSignIn(c)\n`,
    ],
    [
      'push',
      `const c = { idps: [] }\nc.idps.push({ id: 'x' })\nnew OktaSignIn(c)\n`,
      ['idps'],
      `const c = {}\nnew OktaSignIn(c)\n`,
    ],
    [
      'method',
      `new OktaSignIn({\n  processCreds(creds, next) {\n    next()\n  },\n  el: 'x'\n})`,
      ['processCreds'],
      `new OktaSignIn({\n  el: 'x'\n})`,
    ],
    [
      'element of an array',
      `new OktaSignIn({ idps: [{ id: 'a' }, { id: 'b' }] })`,
      ['idps.1'],
      `new OktaSignIn({ idps: [{ id: 'a' }] })`,
    ],
    [
      'parent and child',
      `new OktaSignIn({ el: 'x', features: { rememberMe: true, router: true } })`,
      ['features', 'features.rememberMe'],
      `new OktaSignIn({ el: 'x' })`,
    ],
    [
      'type around it',
      `new OktaSignIn({ el: 'x', features: { rememberMe: true } as any } as Config)`,
      ['features.rememberMe'],
      `new OktaSignIn({ el: 'x' } as Config)`,
    ],
  ] as const) {
    it(name, () => {
      const files = { 'app.ts': before }
      const site = onlyConfig(files)
      const changes = paths.flatMap(path => site.find(path)).map(option => option.remove())
      assert.ok(changes.length >= paths.length, 'each option is found')
      const result = printed(files, changes)['app.ts'] ?? ''
      assert.equal(result, after)
      for (const path of paths) assert.deepEqual(onlyConfig({ 'app.ts': result }).find(path), [])
    })
  }

  it('removes one option once, though two configurations share it', () => {
    const files = { 'a.js': `const c = { idps: [], el: 'x' }; new OktaSignIn(c); new OktaSignIn({ ...c })` }
    const changes = configsOf(readAll(files))
      .flatMap(site => site.find('idps'))
      .map(option => option.remove())
    assert.equal(changes.length, 2)
    assert.equal(printed(files, changes)['a.js'], `const c = { el: 'x' }; new OktaSignIn(c); new OktaSignIn({ ...c })`)
  })

  it('keeps template expressions inside the members that stay', () => {
    assert.equal(
      without(`new OktaSignIn({ baseUrl: '{{org}}', idps: [] })`, 'idps'),
      `new OktaSignIn({ baseUrl: '{{org}}' })`,
    )
  })
})

describe('other changes', () => {
  for (const [name, before, path, to, after] of [
    [
      'bare key',
      `new OktaSignIn({ authParams: { scope: 'a' } })`,
      'authParams.scope',
      'scopes',
      `new OktaSignIn({ authParams: { scopes: 'a' } })`,
    ],
    [
      'quoted key',
      `new OktaSignIn({ authParams: { "scope": 'a' } })`,
      'authParams.scope',
      'scopes',
      `new OktaSignIn({ authParams: { "scopes": 'a' } })`,
    ],
    [
      'shorthand',
      `new OktaSignIn({ authParams: { scope } })`,
      'authParams.scope',
      'scopes',
      `new OktaSignIn({ authParams: { scopes: scope } })`,
    ],
    [
      'to a key that needs quotes',
      `new OktaSignIn({ i18n: { en: { remember: 'x' } } })`,
      'i18n.en.remember',
      'oie.remember',
      `new OktaSignIn({ i18n: { en: { 'oie.remember': 'x' } } })`,
    ],
    [
      'assignment',
      `const c = {}; c.authParams = {}; c.authParams.scope = 1; new OktaSignIn(c)`,
      'authParams.scope',
      'scopes',
      `const c = {}; c.authParams = {}; c.authParams.scopes = 1; new OktaSignIn(c)`,
    ],
    [
      'assignment in brackets',
      `const c = {}; c['signOutLink'] = 1; new OktaSignIn(c)`,
      'signOutLink',
      'backToSignInLink',
      `const c = {}; c['backToSignInLink'] = 1; new OktaSignIn(c)`,
    ],
    ['method', `new OktaSignIn({ scope() {} })`, 'scope', 'scopes', `new OktaSignIn({ scopes() {} })`],
  ] as const) {
    it(`renames: ${name}`, () => {
      const [option] = configOf(before).find(path)
      assert.ok(option)
      assert.equal(printed({ 'app.js': before }, [option.rename(to)])['app.js'], after)
    })
  }

  for (const [name, before, path, code, after] of [
    ['property', `new OktaSignIn({ a: 1 })`, 'a', '2', `new OktaSignIn({ a: 2 })`],
    ['shorthand', `new OktaSignIn({ a })`, 'a', '2', `new OktaSignIn({ a: 2 })`],
    ['method', `new OktaSignIn({ a() {} })`, 'a', '2', `new OktaSignIn({ a: 2 })`],
    ['assignment', `const c = {}; c.a = 1; new OktaSignIn(c)`, 'a', '2', `const c = {}; c.a = 2; new OktaSignIn(c)`],
  ] as const) {
    it(`replaces: ${name}`, () => {
      const [option] = configOf(before).find(path)
      assert.ok(option)
      assert.equal(printed({ 'app.js': before }, [option.replace(code)])['app.js'], after)
    })
  }

  for (const [name, before, path, after] of [
    ['one line', `new OktaSignIn({ el: 'x' })`, 'a', `new OktaSignIn({ el: 'x', a: 1 })`],
    ['one line with trailing comma', `new OktaSignIn({ el: 'x', })`, 'a', `new OktaSignIn({ el: 'x', a: 1, })`],
    ['many lines', `new OktaSignIn({\n    el: 'x'\n})`, 'a', `new OktaSignIn({\n    el: 'x',\n    a: 1\n})`],
    [
      'many lines with trailing comma',
      `new OktaSignIn({\n\tel: 'x', // here\n})`,
      'a',
      `new OktaSignIn({\n\tel: 'x', // here\n\ta: 1,\n})`,
    ],
    [
      'many lines with a comment at the end',
      `new OktaSignIn({\n  el: 'x' // here\n})`,
      'a',
      `new OktaSignIn({\n  el: 'x', // here\n  a: 1\n})`,
    ],
    ['CRLF', `new OktaSignIn({\r\n  el: 'x'\r\n})`, 'a', `new OktaSignIn({\r\n  el: 'x',\r\n  a: 1\r\n})`],
    ['empty', `new OktaSignIn({})`, 'a', `new OktaSignIn({ a: 1 })`],
    ['empty over two lines', `  new OktaSignIn({\n  })`, 'a', `  new OktaSignIn({\n    a: 1\n  })`],
    ['only a comment', `new OktaSignIn({\n  // nothing\n})`, 'a', `new OktaSignIn({\n  // nothing\n  a: 1\n})`],
    ['quoted keys', `new OktaSignIn({ "el": 'x' })`, 'a', `new OktaSignIn({ "el": 'x', "a": 1 })`],
    ['nested', `new OktaSignIn({ features: { b: 2 } })`, 'features.a', `new OktaSignIn({ features: { b: 2, a: 1 } })`],
    [
      'nested, with its parent',
      `new OktaSignIn({ el: 'x' })`,
      'features.a',
      `new OktaSignIn({ el: 'x', features: { a: 1 } })`,
    ],
  ] as const) {
    it(`adds: ${name}`, () => {
      const change = configOf(before).add(path, '1')
      assert.ok(change)
      const result = printed({ 'app.js': before }, [change])['app.js'] ?? ''
      assert.equal(result, after)
      assert.equal(configOf(result).find(path)[0]?.value, 1)
    })
  }

  it('adds in place of what goes', () => {
    for (const [before, after] of [
      [`new OktaSignIn({ useInteractionCodeFlow: false })`, `new OktaSignIn({ useClassicEngine: true })`],
      [
        `new OktaSignIn({ el: 'x', useInteractionCodeFlow: false })`,
        `new OktaSignIn({ el: 'x', useClassicEngine: true })`,
      ],
      [
        `new OktaSignIn({\n  el: 'x',\n  useInteractionCodeFlow: false\n})`,
        `new OktaSignIn({\n  el: 'x',\n  useClassicEngine: true\n})`,
      ],
      [`new OktaSignIn({\n  useInteractionCodeFlow: false,\n})`, `new OktaSignIn({\n  useClassicEngine: true,\n})`],
    ] as const) {
      const site = configOf(before)
      const [option] = site.find('useInteractionCodeFlow')
      const change = site.add('useClassicEngine', 'true')
      assert.ok(option && change)
      assert.equal(printed({ 'app.js': before }, [option.remove(), change])['app.js'], after)
    }
  })

  it('has no place to add to where the configuration is not a literal', () => {
    assert.equal(configOf(`new OktaSignIn(load())`).add('a', '1'), null)
    assert.equal(configOf(`new OktaSignIn({ features: flags() })`).add('features.a', '1'), null)
    assert.deepEqual(listed(configOf(`new OktaSignIn()`).options), [])
  })
})
