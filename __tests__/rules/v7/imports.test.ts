import assert from 'node:assert/strict'
import { test } from 'node:test'
import { destination } from '../../../src/rules/v7/import-paths.ts'
import { imports } from '../../../src/rules/v7/imports.ts'
import type { ImportSite } from '../../../src/types.ts'
import { ask, doings, ids, importSite, items, release, upgrade } from '../build.ts'

const P = '@okta/okta-signin-widget'

test('module paths go where the exports map lets them', () => {
  for (const [from, to] of [
    ['dist/js/okta-sign-in', ''],
    ['dist/js/okta-sign-in.min', ''],
    ['dist/js/okta-sign-in.min.js', ''],
    ['dist/js/okta-sign-in.entry', ''],
    ['dist/js/okta-sign-in-no-jquery.js', ''],
    ['dist/js/okta-sign-in.no-polyfill.min.js', ''],
    ['no-polyfill', ''],
    ['dist/js/okta-sign-in.classic.min.js', '/classic'],
    ['dist/js/okta-sign-in.oie', '/oie'],
    ['dist/js/okta-sign-in.polyfill.min.js', '/polyfill'],
    ['dist/css/okta-sign-in.min.css', '/css/okta-sign-in.min.css'],
    ['dist/css/okta-sign-in.css', '/css/okta-sign-in.min.css'],
  ]) {
    assert.deepEqual(destination(`${P}/${from}`, '7.49.0'), { is: 'at', specifier: `${P}${to}` }, from)
    assert.deepEqual(destination(`~${P}/${from}`, '7.49.0'), { is: 'at', specifier: `~${P}${to}` }, from)
  }
})

test('what is right stays, file paths among it', () => {
  for (const path of [
    P,
    `${P}/oie`,
    `${P}/css/okta-sign-in.min.css`,
    `node_modules/${P}/dist/css/okta-sign-in.min.css`,
    `../../node_modules/${P}/dist/js`,
  ]) {
    assert.deepEqual(destination(path, '7.49.0'), { is: 'right' }, path)
  }
})

test('a file path whose name ended goes to the successor, the old theme goes', () => {
  const at = destination(`node_modules/${P}/dist/js/okta-sign-in.entry.js`, '7.49.0')
  assert.deepEqual(at, { is: 'at', specifier: `node_modules/${P}/dist/js/okta-sign-in.min.js` })
  for (const path of [`node_modules/${P}/dist/css/okta-theme.css`, `~${P}/dist/css/okta-theme`]) {
    assert.deepEqual(destination(path, '7.49.0'), { is: 'gone' }, path)
  }
})

test('other paths, and the stylesheet before 7.19, are said to be closed', () => {
  assert.equal(destination(`${P}/dist/sass/okta-sign-in.scss`, '7.49.0').is, 'closed')
  assert.equal(destination(`${P}/types/src`, '7.49.0').is, 'closed')
  const root = destination(`${P}/README.md`, '7.49.0')
  assert.ok(root.is === 'closed' && /`package\.json` is the one file/.test(root.why))
  assert.equal(destination(`${P}/dist/css/okta-sign-in.min.css`, '7.10.0').is, 'closed')
})

test('a namespace import becomes a default import, or an item where that is not sure', () => {
  const sure = importSite(`${P}/dist/js/okta-sign-in.min`, 'namespace')
  assert.deepEqual(doings(ask(imports, sure)), [P, 'default'])
  assert.ok(ids(items(ask(imports, sure))).includes('synthetic-imports'))
  const script = { ...sure, at: { ...sure.at, path: 'src/app.jsx' } }
  assert.ok(!ids(items(ask(imports, script))).includes('synthetic-imports'), 'no TypeScript compiles it')
  const unsure: ImportSite = { ...sure, toDefault: () => null }
  assert.deepEqual(doings(ask(imports, unsure)), [])
  assert.deepEqual(ids(items(ask(imports, unsure))), ['namespace-import'])
})

test('the import of the theme goes, or is an item where it cannot', () => {
  const theme = importSite(`${P}/dist/css/okta-theme.css`, 'side-effect')
  assert.deepEqual(doings(ask(imports, theme)), [''])
  assert.deepEqual(ids(items(ask(imports, { ...theme, remove: () => null }))), ['files-without-successor'])
})

test('a declaration of the module is an item, and nothing is said about what is right', () => {
  assert.deepEqual(ids(items(ask(imports, importSite(P, 'declare-module')))), ['type-shim'])
  assert.deepEqual(ask(imports, importSite(P, 'default'), upgrade({ to: release('7.49.0') })), [])
})
