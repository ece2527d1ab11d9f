import assert from 'node:assert/strict'
import { test } from 'node:test'
import { scan } from '../../../src/stages/scan.ts'
import type { ScriptSource, Source } from '../../../src/types.ts'
import { hasMarker } from '../../../src/widget/markers.ts'
import { memoryFiles } from '../../stand-ins/memory-files.ts'

const WIDGET = "import OktaSignIn from '@okta/okta-signin-widget'\n"
const CONFIG = 'export default { features: { rememberMe: true } }\n'
const INPUTS = { path: '.', include: [], exclude: [] }

function toScripts(source: Source): readonly ScriptSource[] {
  return [{ path: source.path, text: source.text, offset: 0, syntax: 'js', masks: [] }]
}

async function scanned(contents: { readonly [path: string]: string }, inputs: Partial<typeof INPUTS> = {}) {
  return await scan({ ...INPUTS, ...inputs }, memoryFiles(contents, hasMarker), toScripts)
}

async function reached(contents: { readonly [path: string]: string }): Promise<readonly string[]> {
  return (await scanned(contents)).reached.map(source => source.path)
}

test('every way to import a file, and every way to leave its extension out', async () => {
  const ways: { readonly [specifier: string]: readonly [statement: string, file: string] } = {
    static: ["import c from './config'", 'src/config.ts'],
    double: ['import {\n  a,\n  b,\n} from "./config"', 'src/config.js'],
    named: ["import { c } from './config.js'", 'src/config.ts'],
    jsx: ["import c from './config.jsx'", 'src/config.tsx'],
    mjs: ["import c from './config.mjs'", 'src/config.mts'],
    side: ["import './setup'", 'src/setup.ts'],
    require: ["const c = require('../config')", 'config/index.js'],
    dynamic: ["const c = await import(/* webpackChunkName: 'c' */ './lazy')", 'src/lazy.ts'],
    json: ["import c from './okta.json'", 'src/okta.json'],
    jsonless: ["const c = require('./okta')", 'src/okta.json'],
    vue: ["import c from './Config'", 'src/Config.vue'],
    exports: ["export * from './all'", 'src/all.ts'],
    amd: ["define(['jquery', './config'], function ($, c) {})", 'src/config.js'],
    query: ["import c from './config.json?raw'", 'src/config.json'],
    parent: ["import c from '..'", 'index.ts'],
    root: ["import c from '/src/config.js'", 'src/config.js'],
  }
  for (const [name, [statement, file]] of Object.entries(ways)) {
    assert.deepEqual(await reached({ 'src/login.js': `${WIDGET}${statement}\n`, [file]: CONFIG }), [file], name)
  }
})

test('aliases: tsconfig paths with base, extends and comments, package imports, workspaces, conventions', async () => {
  const login = (specifier: string) => ({ 'apps/web/src/login.ts': `${WIDGET}import c from '${specifier}'\n` })
  const target = { 'apps/web/src/settings/okta.ts': CONFIG }
  const found = ['apps/web/src/settings/okta.ts']
  const comments =
    '{ // paths\n "compilerOptions": { "baseUrl": "./src", "paths": { "@cfg/*": ["settings/*", ], /* x */ }, }, }'
  assert.deepEqual(await reached({ ...login('@cfg/okta'), ...target, 'apps/web/tsconfig.json': comments }), found)
  assert.deepEqual(await reached({ ...login('settings/okta'), ...target, 'apps/web/jsconfig.json': comments }), found)
  assert.deepEqual(
    await reached({
      ...login('@web/settings/okta'),
      ...target,
      'apps/web/tsconfig.json': '{"extends":["../../tsconfig.base"]}',
      'tsconfig.base.json':
        '{"compilerOptions":{"paths":{"@web/*":["apps/web/src/*"],"@web/settings/*":["nowhere/*","apps/web/src/settings/*"]}}}',
    }),
    found,
  )
  const imports = '{"imports":{"#settings/*":{"types":"./src/settings/*.d.ts","default":"./src/settings/*.ts"}}}'
  assert.deepEqual(await reached({ ...login('#settings/okta'), ...target, 'apps/web/package.json': imports }), found)
  assert.deepEqual(await reached({ ...login('@/settings/okta'), ...target, 'apps/web/package.json': '{}' }), found)
  const library = { 'libs/okta/src/index.ts': CONFIG, 'libs/okta/src/extra.ts': CONFIG }
  const manifest =
    '{"name":"@acme/okta","main":"dist/index.js","exports":{".":"./dist/index.js","./extra":"./src/extra.ts"}}'
  const workspace = { ...library, 'libs/okta/package.json': manifest }
  assert.deepEqual(await reached({ ...login('@acme/okta'), ...workspace }), ['libs/okta/src/index.ts'])
  assert.deepEqual(await reached({ ...login('@acme/okta/extra'), ...workspace }), ['libs/okta/src/extra.ts'])
  assert.deepEqual(await reached({ ...login('@acme/other'), ...workspace }), [])
})

test('only what could hold a configuration is kept, but the way leads on through everything', async () => {
  assert.deepEqual(
    await reached({
      'a.js': `${WIDGET}import './b'\nimport './style.css'\nimport './types'\nimport pkg from './package.json'\n`,
      'b.js': "import c from './c'\nexport const f = () => c()\n",
      'c.js': "export { default } from './d'\n",
      'd.js': CONFIG,
      'style.css': '.features {}',
      'types.d.ts': 'declare const features: 1',
      'package.json': '{"features":1}',
    }),
    ['c.js', 'd.js'],
  )
})

test('circles end, and the bounds are said', async () => {
  assert.deepEqual(await reached({ 'a.js': `${WIDGET}import './b'`, 'b.js': "import './a'\nimport './b'\nfeatures" }), [
    'b.js',
  ])
  const chain = Object.fromEntries(Array.from({ length: 9 }, (_, i) => [`n${i}.js`, `import './n${i + 1}'\nfeatures`]))
  assert.deepEqual(await reached({ ...chain, 'a.js': `${WIDGET}import './n0'` }), [
    'n0.js',
    'n1.js',
    'n2.js',
    'n3.js',
    'n4.js',
  ])
  const many = Object.fromEntries(Array.from({ length: 400 }, (_, i) => [`m${i}.js`, 'features']))
  const wide = await scanned({
    ...many,
    'a.js':
      WIDGET +
      Object.keys(many)
        .map(path => `import './${path}'`)
        .join('\n'),
  })
  assert.equal(wide.reached.length, 300)
  assert.match(wide.warnings.join(), /not all of them/)
})

test('nothing outside of the repository, of `path`, or that may not be edited, is reached', async () => {
  const { reached: found, modules } = await scanned(
    {
      'web/login.js': `${WIDGET}import '../../outside'\nimport '../shared/config'\nimport './gen'\nimport './ok'\nimport x from '@okta/okta-auth-js'\n`,
      'outside.js': CONFIG,
      'shared/config.js': CONFIG,
      'web/gen.js': `/* @generated */\n${CONFIG}`,
      'web/ok.js': CONFIG,
      'node_modules/@okta/okta-auth-js/package.json': '{"name":"@okta/okta-auth-js","main":"index.js"}',
      'node_modules/@okta/okta-auth-js/index.js': CONFIG,
    },
    { path: 'web' },
  )
  assert.deepEqual(
    found.map(source => source.path),
    ['web/ok.js'],
  )
  assert.equal(modules.resolve('web/login.js', '../../outside'), null)
  assert.equal(modules.resolve('web/login.js', '../shared/config'), 'shared/config.js')
  assert.equal(modules.scripts('shared/config.js'), null)
  assert.equal(modules.resolve('web/login.js', '@okta/okta-auth-js'), null)
  assert.equal(modules.scripts('web/ok.js')?.[0]?.text, CONFIG)
  assert.equal(modules.scripts('web/login.js'), modules.scripts('web/login.js'))
})

test('a page escaped into a data file resolves from where the file is', async () => {
  const { modules } = await scanned({ 'a/brand.json': '{"page":"OktaUtil"}', 'a/config.js': CONFIG })
  assert.equal(modules.resolve('a/brand.json#1', './config'), 'a/config.js')
})

test('hostile imports cost no more than others', async () => {
  const started = performance.now()
  await reached({
    'a.js':
      WIDGET + 'import '.repeat(50_000) + '{'.repeat(50_000) + 'export '.repeat(20_000) + "define('a',[".repeat(5_000),
    'b.js': 'x',
  })
  assert.ok(performance.now() - started < 5_000)
})
