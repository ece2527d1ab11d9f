import assert from 'node:assert/strict'
import { test } from 'node:test'
import { findDefinitions } from '../../src/languages/definitions.ts'
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

test('a name that stands for another one of the file leads to its literal', () => {
  const text = `const SIW = '5.1.0'\nres.render('x', { siwVersion: SIW })`
  assert.deepEqual(
    findDefinitions(sourceOf('a.js', text), 'siwVersion').map(site => [site.name, site.version]),
    [['siwVersion', '5.1.0']],
  )
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
  ['a.js', 'ip', `const ip = '10.1.0.1'`],
]

for (const [path, name, text] of UNBOUND) {
  test(`no definition in ${path}: ${text}`, () => assert.deepEqual(findDefinitions(sourceOf(path, text), name), []))
}
