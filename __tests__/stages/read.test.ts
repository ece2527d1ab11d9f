import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createScriptReader } from '../../src/languages/script/index.ts'
import { read } from '../../src/stages/read.ts'
import type { ConfigSite, Modules, ScriptReader, Site, Source } from '../../src/types.ts'

const ALONE: Modules = { resolve: () => null, scripts: () => null }

function sitesOf(path: string, text: string): readonly Site[] {
  const source: Source = { path, text, bom: false, eol: 'lf', mode: '100644' }
  return read([source], createScriptReader(), ALONE).files.flatMap(file => file.sites)
}

function configOf(path: string, script: string): ConfigSite {
  const found = sitesOf(path, `<script>\n${script}\n</script>\n`).find(site => site.kind === 'config')
  assert.ok(found?.kind === 'config', 'a configuration is found')
  return found
}

const PAGES: readonly (readonly [string, string, string])[] = [
  ['Login.cshtml', '@Model.ClientId', '\'@Url.Action("Reset", "Quay")\''],
  ['login.erb', '<%= @client_id %>', '"<%= reset_path %>"'],
  ['login.hbs', '{{clientId}}', "'{{ org.reset }}'"],
  ['login.php', '<?= $clientId ?>', "'<?php echo reset_url(); ?>'"],
  ['login.jsp', '${client.id}', "'${reset}'"],
]

test('code of a page is shown as its template has it, not as it is masked for the parser', () => {
  for (const [path, value, text] of PAGES) {
    const config = configOf(
      path,
      `new OktaSignIn({ baseUrl: ${text}, clientId: ${value}, features: { rememberMe: ${value} } })`,
    )
    const code = (option: string) => config.find(option)[0]?.code
    assert.equal(code('clientId'), value, path)
    assert.equal(code('baseUrl'), text, path)
    assert.equal(code('features.rememberMe'), value, path)
    assert.equal(code('features'), `{ rememberMe: ${value} }`, path)
    assert.equal(config.find('clientId')[0]?.value, undefined, path)
    assert.ok(config.code.includes(value), path)
  }
})

test('code that is moved from a page keeps its template expression', () => {
  const config = configOf('Login.cshtml', 'new OktaSignIn({ authParams: { clientId: @Model.ClientId } })')
  const [option] = config.find('authParams.clientId')
  assert.equal(option?.code, '@Model.ClientId')
  const what = sitesOf('Login.cshtml', '<script>var s = new OktaSignIn(@Html.Raw(Model.Config));\n</script>')
  const [site] = what.filter((one): one is ConfigSite => one.kind === 'config')
  assert.equal(site?.unfollowed[0]?.code, '@Html.Raw(Model.Config)')
})

test('a reader that fails on one file costs that file alone', () => {
  const source = (path: string, text: string): Source => ({ path, text, bom: false, eol: 'lf', mode: '100644' })
  const code = "new OktaSignIn({ baseUrl: '/' })\n"
  const good = createScriptReader()
  const reader: ScriptReader = {
    ...good,
    read: (scripts, modules) => {
      if (scripts.some(script => script.path === 'bad.js')) throw new Error('too deep')
      return good.read(scripts, modules)
    },
  }
  const bad: Source = {
    ...source('bad.yml', ''),
    get text(): string {
      throw new Error('too long')
    },
  }
  const sources = [source('a.js', code), source('bad.js', code), source('b.js', code)]
  const { files, failed } = read(sources, reader, ALONE)
  assert.deepEqual([...failed], [['bad.js', 'too deep']])
  assert.equal(files.flatMap(file => file.sites).filter(site => site.kind === 'config').length, 2)
  assert.deepEqual([...read([bad], null, ALONE).failed], [['bad.yml', 'too long']])
})
