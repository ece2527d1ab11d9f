import assert from 'node:assert/strict'
import { test } from 'node:test'
import { findJoinedUrls, type Piece } from '../../src/widget/joined.ts'
import { type AssetUrl, findAssetUrls, moveUrl } from '../../src/widget/urls.ts'

const MIN_JS = 'js/okta-sign-in.min.js'

function only(text: string): AssetUrl {
  const urls = findAssetUrls(text)
  assert.equal(urls.length, 1, `${urls.length} URLs in ${text}`)
  const [url] = urls
  assert.ok(url)
  assert.equal(text.slice(url.start, url.end), url.url)
  return url
}

function moved(text: string, file: string | null, version: string | null = '7.49.0'): string {
  return splice(text, moveUrl(text, only(text), { version, file }))
}

function splice(text: string, edits: ReturnType<typeof moveUrl>): string {
  return [...edits]
    .sort((a, b) => b.start - a.start)
    .reduce((result, edit) => result.slice(0, edit.start) + edit.text + result.slice(edit.end), text)
}

const MOVES: readonly (readonly [string, string, string | null, string])[] = [
  [
    'on the global host only the version changes',
    `https://global.oktacdn.com/okta-signin-widget/5.1.0/${MIN_JS}`,
    MIN_JS,
    `https://global.oktacdn.com/okta-signin-widget/7.49.0/${MIN_JS}`,
  ],
  [
    'a cell host and its layout become the global one',
    'http://op1static.oktacdn.com/assets/js/sdk/okta-signin-widget/2.6.0/css/okta-sign-in.min.css',
    'css/okta-sign-in.min.css',
    'https://global.oktacdn.com/okta-signin-widget/7.49.0/css/okta-sign-in.min.css',
  ],
  [
    'a cell host without /assets and with two digits too',
    `https://ok12static.oktacdn.com/js/sdk/okta-signin-widget/1.9.0/${MIN_JS}`,
    MIN_JS,
    `https://global.oktacdn.com/okta-signin-widget/7.49.0/${MIN_JS}`,
  ],
  [
    'an org host, with the version in the file name',
    'https://acme.oktapreview.com/js/sdk/okta-signin-widget/1.3.3/js/okta-sign-in-1.3.3.min.js',
    MIN_JS,
    `https://global.oktacdn.com/okta-signin-widget/7.49.0/${MIN_JS}`,
  ],
  [
    'a RequireJS path stays without .js, and protocol-relative',
    '//ok1static.oktacdn.com/assets/js/sdk/okta-signin-widget/1.3.3/js/okta-sign-in-1.3.3.min',
    MIN_JS,
    '//global.oktacdn.com/okta-signin-widget/7.49.0/js/okta-sign-in.min',
  ],
  [
    'query and hash stay, upper case is read',
    `HTTPS://GLOBAL.OKTACDN.COM/okta-signin-widget/5.9.0-pf/${MIN_JS}?cb=1#x`,
    MIN_JS,
    `https://global.oktacdn.com/okta-signin-widget/7.49.0/${MIN_JS}?cb=1#x`,
  ],
  [
    'escaped slashes stay escaped',
    'https:\\/\\/ok1static.oktacdn.com\\/assets\\/js\\/sdk\\/okta-signin-widget\\/2.1.0\\/js\\/okta-sign-in-2.1.0.min.js',
    MIN_JS,
    'https:\\/\\/global.oktacdn.com\\/okta-signin-widget\\/7.49.0\\/js\\/okta-sign-in.min.js',
  ],
  [
    'an npm CDN keeps host, dist/ and the form of its range',
    'http://unpkg.com/@okta/okta-signin-widget@^5/dist/js/okta-sign-in.entry.js',
    MIN_JS,
    `https://unpkg.com/@okta/okta-signin-widget@^7/dist/${MIN_JS}`,
  ],
  [
    'a minor-only range on jsDelivr',
    'https://cdn.jsdelivr.net/npm/@okta/okta-signin-widget@5.1/dist/css/okta-sign-in.min.css',
    'css/okta-sign-in.min.css',
    'https://cdn.jsdelivr.net/npm/@okta/okta-signin-widget@7.49/dist/css/okta-sign-in.min.css',
  ],
  [
    'Razor doubles the at signs',
    `https://unpkg.com/@@okta/okta-signin-widget@@5.1.0/dist/${MIN_JS}`,
    MIN_JS,
    `https://unpkg.com/@@okta/okta-signin-widget@@7.49.0/dist/${MIN_JS}`,
  ],
  [
    'an asset base keeps its end',
    'https://ok2static.oktacdn.com/assets/js/sdk/okta-signin-widget/5.2.4/',
    null,
    'https://global.oktacdn.com/okta-signin-widget/7.49.0/',
  ],
]

for (const [what, from, file, to] of MOVES) {
  test(what, () => {
    assert.equal(moved(from, file), to)
    assert.deepEqual(moveUrl(to, only(to), { version: '7.49.0', file }), [], 'a second move has nothing to do')
  })
}

const EXPRESSIONS: readonly (readonly [string, readonly string[]])[] = [
  ['{{siwVersion}}', ['siwVersion']],
  ['{{{ oktaVersion }}}', ['oktaVersion']],
  ['${V}', ['V']],
  ['@Model.Okta.WidgetVersion', ['WidgetVersion', 'Okta', 'Model']],
  ['@(Model.Version)', ['Version', 'Model']],
  ['@Configuration["Okta:SiwVersion"]', ['SiwVersion', 'Okta', 'Configuration']],
  ['<%= f("x") %>', ['x', 'f']],
  ['<?php echo $widgetVer; ?>', ['widgetVer']],
  ['<?= WIDGET_VERSION ?>', ['WIDGET_VERSION']],
  ['%%ver%%', ['ver']],
  ['%--widgetVer--%', ['widgetVer']],
  ['#{siw.version}', ['version', 'siw']],
  ['[[${siwVersion}]]', ['siwVersion']],
  ['%(version)s', ['version']],
  ['{version}', ['version']],
  ['$siwVersion', ['siwVersion']],
  ['{{ settings.SIW|default:"5.1.0" }}', ['SIW', 'settings']],
  ['%s', []],
  ['{0}', []],
]

for (const [code, names] of EXPRESSIONS) {
  test(`the version may be ${code}`, () => {
    const url = only(`x https://global.oktacdn.com/okta-signin-widget/${code}/${MIN_JS} y`)
    assert.equal(url.version?.literal, false)
    const version = url.version?.literal === false ? url.version : null
    assert.equal(version?.code, code)
    assert.deepEqual(version?.names, names)
    assert.equal(url.file, MIN_JS)
  })
}

test('version null leaves an expression alone and still moves the host', () => {
  assert.equal(
    moved(`//ok1static.oktacdn.com/assets/js/sdk/okta-signin-widget/{{v}}/js/okta-sign-in-no-jquery.js`, MIN_JS, null),
    `//global.oktacdn.com/okta-signin-widget/{{v}}/${MIN_JS}`,
  )
})

const DECOYS = [
  'https://github.com/okta/okta-signin-widget/blob/5.1.0/js/okta-sign-in.js',
  'https://raw.githubusercontent.com/okta/okta-signin-widget/5.1.0/js/okta-sign-in.js',
  'https://www.npmjs.com/package/@okta/okta-signin-widget/v/5.1.0',
  'https://registry.example.com/@okta/okta-signin-widget/-/okta-signin-widget-5.1.0.tgz',
  'https://global.oktacdn.com/okta-auth-js/4.5.0/okta-auth-js.min.js',
  'https://ok1static.oktacdn.com/bc/image/fileStoreRecord?id=fs01',
  'https://developer.okta.com/code/javascript/okta-signin-widget/',
  'https://badge.fury.io/js/%40okta%2Fokta-signin-widget.svg',
  '@okta/okta-signin-widget',
  '// okta-signin-widget/5.1.0/js/okta-sign-in.min.js',
  './node_modules/@okta/okta-signin-widget/dist/js/okta-sign-in.min.js',
  '/assets/js/sdk/okta-signin-widget/5.1.0/js/okta-sign-in.min.js',
]

for (const text of DECOYS) {
  test(`no asset: ${text}`, () => assert.deepEqual(findAssetUrls(text), []))
}

test('test hosts and expressions as host are seen, as unknown', () => {
  assert.equal(only(`https://d1.cloudfront.net/okta-signin-widget/2.9/${MIN_JS}`).host, 'unknown')
  assert.equal(only(`https://globaltrex.oktacdn.com/okta-signin-widget/7.1.0/${MIN_JS}`).host, 'unknown')
  assert.equal(only(`http://localhost:3000/okta-signin-widget/7.1.0/${MIN_JS}`).hostname, 'localhost')
  assert.equal(only(`https://{{ cdn "x" }}/okta-signin-widget/7.1.0/${MIN_JS}`).hostname, '')
})

test('a URL without a version names none and keeps its host', () => {
  const text = `http://unpkg.com/@okta/okta-signin-widget@latest/dist/${MIN_JS}`
  assert.equal(only(text).version, null)
  assert.deepEqual(moveUrl(text, only(text), { version: '7.49.0', file: MIN_JS }), [])
})

test('a URL ends where its attribute, sentence or call ends', () => {
  const base = `https://global.oktacdn.com/okta-signin-widget/5.1.0/${MIN_JS}`
  for (const [before, after] of [
    ['see ', '.'],
    ['load(&quot;', '&quot;)'],
    ['url(', ')'],
    ['["', '","b"]'],
    ['script-src ', "; style-src 'self'"],
    ['<', '>'],
  ]) {
    assert.equal(only(`${before}${base}${after}`).url, base)
  }
})

test('a URL that touches a mask is left to whoever made the mask', () => {
  const text = `a('https://global.oktacdn.com/okta-signin-widget/_____/${MIN_JS}')`
  const start = text.indexOf('_____')
  assert.deepEqual(findAssetUrls(text, 0, text.length, [{ start, end: start + 5 }]), [])
})

test('a proxy in front of the URL is passed over', () => {
  assert.equal(only('https://proxy.example/?u=https://global.oktacdn.com/okta-signin-widget/5.1.0').host, 'global')
})

test('concatenation is one URL with the version at the expression', () => {
  const text = `var u = 'http://ok1static.oktacdn.com/assets/js/sdk/okta-signin-widget/' + cfg.ver + '/js/okta-sign-in.min.js';`
  const pieces: Piece[] = [...text.matchAll(/'([^']*)'|cfg\.ver/g)].map(match =>
    match[1] === undefined
      ? { start: match.index, end: match.index + match[0].length, literal: false }
      : { start: match.index + 1, end: match.index + match[0].length - 1, literal: true },
  )
  const [url] = findJoinedUrls(text, pieces)
  assert.ok(url)
  assert.equal(text.slice(url.start, url.end), url.url)
  assert.deepEqual(url.version?.literal === false && [url.version.code, url.version.names], ['cfg.ver', ['ver', 'cfg']])
  assert.equal(
    splice(text, moveUrl(text, url, { version: null, file: MIN_JS })),
    `var u = 'https://global.oktacdn.com/okta-signin-widget/' + cfg.ver + '/js/okta-sign-in.min.js';`,
  )
})

test('a text of slashes and names costs no more than its length', () => {
  const text = '//okta-signin-widget/{{'.repeat(5_000)
  const start = process.cpuUsage()
  findAssetUrls(text)
  assert.ok(process.cpuUsage(start).user < 3_000_000)
})
