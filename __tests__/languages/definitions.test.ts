import assert from 'node:assert/strict'
import { test } from 'node:test'
import { environmentOf, findDefinitions, findLeads } from '../../src/languages/definitions.ts'
import { applyEdits } from '../../src/text/edits.ts'
import { sourceOf } from './reading.ts'

const BOUND: readonly (readonly [string, string, string])[] = [
  ['a.js', 'siwVersion', `const siwVersion = '5.1.0'`],
  ['a.ts', 'siwVersion', `export const siwVersion: string = "5.1.0" as const`],
  ['routes.js', 'siwVersion', `res.render('login', { siwVersion: '5.1.0' })`],
  ['a.js', 'SIW_VERSION', `process.env.SIW_VERSION || '5.1.0'`],
  ['a.js', 'siwVersion', `const siwVersion = process.env.SIW ?? '5.1.0'`],
  ['A.cs', 'WidgetVersion', `public const string WidgetVersion = "5.1.0";`],
  ['A.cs', 'WidgetVersion', `public string WidgetVersion { get; set; } = "5.1.0";`],
  ['A.cs', 'WidgetVersion', `public string WidgetVersion => "5.1.0";`],
  ['appsettings.json', 'WidgetVersion', `{"Okta":{"WidgetVersion":"5.1.0"}}`],
  ['a.php', 'widgetVer', `$widgetVer = '5.1.0';`],
  ['a.php', 'siw_version', `return ['siw_version' => env('SIW', '5.1.0')];`],
  ['a.php', 'SIW_VERSION', `define('SIW_VERSION', '5.1.0');`],
  ['A.java', 'SIW_VERSION', `static final String SIW_VERSION = "5.1.0";`],
  ['A.java', 'siwVersion', `model.addAttribute("siwVersion", "5.1.0");`],
  ['A.kt', 'SIW_VERSION', `const val SIW_VERSION: String = "5.1.0"`],
  ['a.properties', 'version', `okta.siw.version=5.1.0`],
  ['a.yml', 'version', `siw:\n  version: 5.1.0`],
  ['a.yml', 'SIW_VERSION', `env:\n  - name: SIW_VERSION\n    value: "5.1.0"`],
  ['compose.yml', 'SIW_VERSION', 'image: ${SIW_VERSION:-5.1.0}'],
  ['a.yml', 'version', 'u: ${okta.siw.version:5.1.0}'],
  ['.env', 'SIW_VERSION', `SIW_VERSION=5.1.0`],
  ['a.py', 'SIW_VERSION', `SIW_VERSION = os.getenv("SIW", "5.1.0")`],
  ['a.rb', 'SIW_VERSION', `SIW_VERSION = '5.1.0'.freeze`],
  ['a.go', 'siwVersion', `const siwVersion string = "5.1.0"`],
  ['a.go', 'siwVersion', `siwVersion := "5.1.0"`],
  ['a.hs', 'siwVersion', `siwVersion :: Text\nsiwVersion = "5.1.0"`],
  ['a.tf', 'siw_version', `variable "siw_version" {\n  type = string\n  default = "5.1.0"\n}`],
  ['a.j2', 'v', `{% set v = '5.1.0' %} okta`],
  ['a.liquid', 'siw', `{% assign siw = '5.1.0' %}`],
  ['a.html', 'siw', `{{ siw|default:"5.1.0" }}`],
  ['a.cshtml', 'v', `@{ var v = "5.1.0"; } // okta`],
  ['a.gohtml', 'siw', `{{ $siw := "5.1.0" }}`],
  ['a.jsp', 'siwVersion', `<c:set var="siwVersion" value="5.1.0"/>`],
  ['a.xml', 'siw.version', `<siw.version>5.1.0</siw.version>`],
  ['web.config', 'SiwVersion', `<add key="SiwVersion" value="5.1.0"/>`],
  ['Makefile', 'SIW_VERSION', `SIW_VERSION ?= 5.1.0`],
  ['Dockerfile', 'SIW_VERSION', `ENV SIW_VERSION 5.1.0`],
  ['web.xml', 'siwVersion', `<param-name>siwVersion</param-name>\n<param-value>5.1.0</param-value>`],
  ['A.java', 'siwVersion', `@Value("\${okta.siw:5.1.0}") private String siwVersion;`],
  ['a.yml', 'version', 'version: ${SIW_VERSION:5.1.0}'],
  ['a.js', 'ver', `url.replace('{ver}', '5.1.0')`],
]

for (const [path, name, text] of BOUND) {
  test(`${path}: ${text.replace(/\s+/g, ' ')}`, () => {
    const sites = findDefinitions(sourceOf(path, text), name)
    assert.equal(sites.length, 1)
    const [site] = sites
    assert.ok(site)
    assert.equal(text.slice(site.at.start, site.at.end), '5.1.0')
    assert.equal(applyEdits(text, site.setVersion('7.49.0')), text.replace('5.1.0', '7.49.0'))
  })
}

test('what a name is bound to leads on to the names behind it', () => {
  const leads: readonly (readonly [string, string, readonly string[]])[] = [
    ['a.js', `res.render('x', { siwVersion: SIW })`, ['SIW']],
    ['a.js', `res.render('x', { siwVersion: config.okta.siw, title: 'x' })`, ['siw', 'okta', 'config']],
    ['ctx.py', `return {'siwVersion': settings.OKTA_SIW}`, ['OKTA_SIW', 'settings']],
    ['twig.yaml', `siwVersion: '%env(OKTA_SIW)%'`, ['OKTA_SIW']],
    ['A.java', `@Value("\${okta.widget.version}") String siwVersion;`, ['version', 'widget', 'okta']],
    ['A.java', `model.addAttribute("siwVersion", okta.getSiw());`, ['getSiw', 'okta']],
  ]
  for (const [path, text, names] of leads)
    assert.deepEqual(findLeads(sourceOf(path, text), 'siwVersion'), [names], text)
  for (const text of [
    `siwVersion = '5.1.0'`,
    `siwVersion === other`,
    `load(siwVersion, other)`,
    `siwVersion: 'latest'`,
  ]) {
    assert.deepEqual(findLeads(sourceOf('a.js', text), 'siwVersion'), [], text)
  }
})

test('a definition says what it stands in', () => {
  const standing: readonly (readonly [string, string, readonly string[], boolean])[] = [
    ['a.js', `const okta = { version: '5.1.0' }`, ['okta'], true],
    ['a.js', `const all = { okta: Object.freeze({ version: '5.1.0' }) }`, ['okta', 'all'], true],
    ['a.js', `function load() { const version = '5.1.0' }`, [], false],
    ['a.js', `app.locals.version = '5.1.0'`, ['locals', 'app'], false],
    ['a.ts', `enum Widget { version = '5.1.0' }`, ['widget'], true],
    ['A.cs', `class Okta { const string version = "5.1.0"; }`, ['okta'], false],
    ['a.php', `$config['okta']['version'] = '5.1.0';`, ['okta', 'config'], true],
    ['config/okta.php', `return ['version' => '5.1.0'];`, ['okta'], false],
    ['a.yml', `okta:\n  siw:\n    version: 5.1.0`, ['siw', 'okta'], true],
    ['a.toml', `[app]\nx = 1\n[okta.siw]\nversion = "5.1.0"`, ['siw', 'okta'], true],
    ['a.properties', `okta.siw.version=5.1.0`, ['siw', 'okta'], true],
    ['a.rb', `module Okta\n  version = '5.1.0'\nend`, ['okta'], false],
    ['a.go', `t.Execute(w, Page{version: "5.1.0"})`, ['page', 'execute'], true],
  ]
  for (const [path, text, owners, member] of standing) {
    const [site] = findDefinitions(sourceOf(path, text), 'version')
    assert.deepEqual([site?.owners, site?.member], [owners, member], text)
  }
})

test('a default names the variable of the environment that it stands in for', () => {
  for (const before of [
    `process.env.SIW || '`,
    `import.meta.env['SIW'] ?? '`,
    `env('SIW', '`,
    `os.getenv("SIW", "`,
    `os.environ.get('SIW', '`,
    `ENV.fetch('SIW', '`,
    'image: ${SIW:-',
    'version: ${SIW:',
  ]) {
    const at = { start: before.length, end: before.length + 5 }
    assert.equal(environmentOf(`${before}5.1.0`, at), 'SIW', before)
  }
  assert.equal(environmentOf(`siw = '5.1.0'`, { start: 7, end: 12 }), null)
})

const UNBOUND: readonly (readonly [string, string, string])[] = [
  ['a.js', 'siwVersion', `// siwVersion = '5.1.0'`],
  ['a.js', 'siwVersion', `const mysiwVersion = '5.1.0', siwVersion2 = '5.1.0'`],
  ['a.js', 'siwVersion', `load(siwVersion); const other = '5.1.0'`],
  ['a.js', 'siwVersion', `siwVersion === '5.1.0'`],
  ['package.json', 'version', `{"name":"shop","version":"5.1.0"}`],
  ['a.html', 'siwVersion', `<!-- siwVersion = '5.1.0' -->`],
  ['a.js', 'siwVersion', `const siwVersion = '5.1'`],
  ['a.js', 'siwVersion', `const siwVersion = getVersion()`],
  ['Cargo.toml', 'version', `version = "5.1.0"`],
  ['a.js', 'ip', `const ip = '10.1.0.1'`],
]

for (const [path, name, text] of UNBOUND) {
  test(`no definition in ${path}: ${text}`, () => assert.deepEqual(findDefinitions(sourceOf(path, text), name), []))
}
