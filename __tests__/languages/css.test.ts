import assert from 'node:assert/strict'
import { test } from 'node:test'
import { assetsOf, readingOf, sitesOf, withEdits } from './reading.ts'

const NAME = '@okta/okta-signin-widget'
const CSS = 'https://global.oktacdn.com/okta-signin-widget/5.1.0/css/okta-sign-in.min.css'

test('imports by path, in every spelling, with their own removal', () => {
  const text = `/* @import '~${NAME}/dist/css/okta-theme.css'; */
@import '~${NAME}/dist/css/okta-theme.css';
@import url("${NAME}/dist/css/okta-sign-in.min.css") screen;
// @import 'x';
@use "node_modules/${NAME}/dist/sass/okta-sign-in";
a { color: red }
`
  const imports = sitesOf('a.scss', text, 'import')
  assert.deepEqual(
    imports.map(site => site.specifier),
    [
      `~${NAME}/dist/css/okta-theme.css`,
      `${NAME}/dist/css/okta-sign-in.min.css`,
      `node_modules/${NAME}/dist/sass/okta-sign-in`,
    ],
  )
  assert.ok(imports.every(site => site.form === 'css'))
  assert.equal(
    withEdits(text, imports[0]?.remove() ?? null),
    text.replace(`@import '~${NAME}/dist/css/okta-theme.css';\n@import url`, '@import url'),
  )
  const list = `@import 'a', '~${NAME}/dist/css/okta-theme.css';`
  assert.equal(sitesOf('a.scss', list, 'import')[0]?.remove(), null, 'a list is not taken apart')
})

test('URLs of the CDN are assets, held by the stylesheet', () => {
  const text = `@import url(${CSS});\n@import "${CSS}";\n.a { background: url('https://global.oktacdn.com/okta-signin-widget/5.1.0/img/x.png') }`
  const assets = assetsOf('a.css', text)
  assert.deepEqual(
    assets.map(site => site.holder),
    ['css', 'css', 'css'],
  )
  assert.equal(withEdits(text, assets[0]?.remove() ?? null), text.replace(`@import url(${CSS});\n`, ''))
})

test('selectors of the old markup: own names anywhere, others in the widget’s scope only', () => {
  const text = `.help-links { a: b }
#okta-signin-username, #app input[name='username'] { a: b }
#okta-sign-in {
  .help-links, .js-help-link { font-family: "montserrat", sans-serif; a { font: 12px montserrat; } }
  @media (min-width: 1px) { input[name=password] { a: b } }
}
.js-help-links { font-family: montserrat }
/* #okta-signin-submit {} */
.primary-auth-form-x { a: b }
`
  assert.deepEqual(
    sitesOf('a.scss', text, 'style').map(site => site.value),
    [
      '#okta-signin-username',
      "input[name='username']",
      '.help-links',
      '.js-help-link',
      'montserrat',
      'montserrat',
      'input[name=password]',
    ],
  )
  const [font] = sitesOf('a.scss', text, 'style').filter(site => site.form === 'font-family')
  assert.ok(font)
  assert.match(withEdits(text, font.rename('montserrat-okta')) ?? '', /"montserrat-okta", sans-serif/)
  assert.deepEqual(sitesOf('a.css', '#okta-sign-in { font-family: montserrat-okta; }', 'style'), [])
})

test('copied font files are seen', () => {
  const text = `@font-face { font-family: m; src: url('/fonts/montserrat-light-webfont.woff') }`
  assert.deepEqual(
    sitesOf('a.css', text, 'style').map(site => [site.form, site.value, site.scoped]),
    [['font-file', 'montserrat-light-webfont', false]],
  )
})

test('braces that do not match are faults', () => {
  assert.equal(readingOf('a.css', 'a { b: "}" } /* { */').faults, 0)
  assert.equal(readingOf('a.css', 'a { b: c').faults, 1)
})
