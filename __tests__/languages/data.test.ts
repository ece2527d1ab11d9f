import assert from 'node:assert/strict'
import { test } from 'node:test'
import { toScripts } from '../../src/languages/index.ts'
import { applyEdits } from '../../src/text/edits.ts'
import { moveSpec } from '../../src/widget/pins.ts'
import { assetsOf, mentionsOf, movedTo, readingOf, scriptsOf, sitesOf, sourceOf, withEdits } from './reading.ts'

const JS = 'https://global.oktacdn.com/okta-signin-widget/5.1.0/js/okta-sign-in.min.js'
const NAME = '@okta/okta-signin-widget'

test('pins in every group of a manifest, with the name the file gives the group', () => {
  const text = `{
  // comments and trailing commas are fine
  "dependencies": { "${NAME}": "^5.1.0", "siw4": "npm:${NAME}@^4", "${NAME}-types": "5.1.0" },
  "devDependencies": { "${NAME}": "~5.1" },
  "peerDependencies": { "${NAME}": ">=5 <6" },
  "optionalDependencies": { "${NAME}": "5.x" },
  "overrides": { "a": { "${NAME}": "5.1.0" }, "${NAME}": { ".": "5.2.0" }, "b": { "${NAME}": "$${NAME}" } },
  "resolutions": { "**/${NAME}": "5.1.0", "a/${NAME}": "5.1.1", "${NAME}@npm:^4": "5.1.2" },
  "pnpm": { "overrides": { "a>${NAME}@4": "5.1.3" } },
  "workspaces": { "catalog": { "${NAME}": "5.1.4" }, "catalogs": { "auth": { "${NAME}": "5.1.5" } } },
  "config": { "${NAME}": "5.1.0" },
}`
  const pins = sitesOf('web/package.json', text, 'pin')
  assert.deepEqual(
    pins.map(pin => [pin.group, pin.spec]),
    [
      ['dependencies', '^5.1.0'],
      ['dependencies', `npm:${NAME}@^4`],
      ['devDependencies', '~5.1'],
      ['peerDependencies', '>=5 <6'],
      ['optionalDependencies', '5.x'],
      ['overrides', '5.1.0'],
      ['overrides', '5.2.0'],
      ['resolutions', '5.1.0'],
      ['resolutions', '5.1.1'],
      ['resolutions', '5.1.2'],
      ['pnpm.overrides', '5.1.3'],
      ['workspaces.catalog', '5.1.4'],
      ['workspaces.catalogs.auth', '5.1.5'],
    ],
  )
  const edits = pins.flatMap(pin => pin.setSpec(moveSpec(pin.spec, '7.49.0') ?? pin.spec))
  assert.match(applyEdits(text, edits), /"siw4": "npm:@okta\/okta-signin-widget@\^7"/)
})

test('only manifests have pins', () => {
  assert.deepEqual(sitesOf('data.json', `{"dependencies":{"${NAME}":"5.1.0"}}`, 'pin'), [])
  assert.equal(sitesOf('deno.json', `{"imports":{"siw":"npm:${NAME}@^5"}}`, 'pin')[0]?.group, 'imports')
})

test('pnpm and Yarn catalogs', () => {
  const text = `catalog:
  "${NAME}": ^5.1.0 # pinned
catalogs:
  legacy:
    '${NAME}': '4.5.2'
overrides:
  "a>${NAME}": 5
`
  assert.deepEqual(
    sitesOf('pnpm-workspace.yaml', text, 'pin').map(pin => [pin.group, pin.spec]),
    [
      ['catalog', '^5.1.0'],
      ['catalogs.legacy', '4.5.2'],
      ['overrides', '5'],
    ],
  )
  const edits = sitesOf('pnpm-workspace.yaml', text, 'pin').flatMap(pin => pin.setSpec('^7'))
  assert.match(applyEdits(text, edits), /: \^7 # pinned\n.*\n.*\n.*'\^7'/)
  assert.deepEqual(sitesOf('ci.yaml', text, 'pin'), [])
})

test('the auth client in a catalog beside the widget', () => {
  const text = `catalog:\n  "${NAME}": ^5.1.0\n  "@okta/okta-auth-js": ^4.0.0\nother:\n  "@okta/okta-auth-js": ^3.0.0\n`
  assert.deepEqual(
    sitesOf('pnpm-workspace.yaml', text, 'pin').map(pin => [pin.name, pin.spec]),
    [
      [NAME, '^5.1.0'],
      ['@okta/okta-auth-js', '^4.0.0'],
    ],
  )
})

test('entries of build configuration go with their comma', () => {
  const theme = `node_modules/${NAME}/dist/css/okta-theme.css`
  const cases: readonly (readonly [string, string])[] = [
    [`["${theme}", "b"]`, '["b"]'],
    [`["a", "${theme}"]`, '["a"]'],
    [`["${theme}"]`, '[]'],
    [`[\n  "a",\n  "${theme}"\n]`, '[\n  "a"\n]'],
    [`[\n  "a",\n  "${theme}",\n  "b"\n]`, '[\n  "a",\n  "b"\n]'],
    [`[\n  "a", // one\n  "${theme}" /* two */\n]`, '[\n  "a" // one\n   /* two */\n]'],
    [`[\r\n  { "input": "${theme}", "bundleName": "x" },\r\n  "b"\r\n]`, '[\r\n  "b"\r\n]'],
    [`["a", "${theme}",]`, '["a", ]'],
  ]
  for (const [list, expected] of cases) {
    const text = `{"projects":{"app":{"styles":${list}}}}`
    const [site, ...others] = sitesOf('angular.json', text, 'import')
    assert.equal(others.length, 0)
    assert.equal(site?.form, 'path')
    assert.equal(site?.specifier, theme)
    assert.equal(withEdits(text, site?.remove() ?? null), `{"projects":{"app":{"styles":${expected}}}}`)
  }
  const alone = sitesOf('a.json', `{"style":"${theme}"}`, 'import')[0]
  assert.equal(alone?.remove(), null, 'a value that is not in a list is not taken away')
})

test('URLs in data, with escaped slashes, and policies', () => {
  const text = `{"js":"https:\\/\\/ok1static.oktacdn.com\\/assets\\/js\\/sdk\\/okta-signin-widget\\/2.1.0\\/js\\/okta-sign-in.min.js","version":"1","csp":"script-src https://ok1static.oktacdn.com"}`
  assert.match(
    movedTo('plugin.json', text, '7.49.0'),
    /https:\\\/\\\/global\.oktacdn\.com\\\/okta-signin-widget\\\/7\.49\.0/,
  )
  assert.deepEqual(mentionsOf('plugin.json', text, 'content-security-policy')[0]?.names, ['ok1static.oktacdn.com'])
})

test('a page escaped into JSON is read as a page, and edits keep the escapes', () => {
  const text = `{"widgetVersion":"^5","pageContent":"<html>\\n<!-- é -->\\n\\t<script src=\\"${JS}\\"></script>\\u00e9<script>\\nvar a = \\"b\\";\\n</script></html>"}`
  const reading = readingOf('brand.json', text)
  const [island] = reading.islands.filter(one => one.language === 'markup')
  assert.ok(island?.toHost)
  assert.equal(island.source.path, 'brand.json#1')
  const [asset] = reading.sites.filter(site => site.kind === 'asset')
  assert.equal(asset?.at.path, 'brand.json#1')
  const edits = [
    ...(asset?.moveTo({ version: '7.49.0', file: null }) ?? []),
    ...(asset?.addIntegrity('sha384-a') ?? []),
  ]
  const after = applyEdits(text, island.toHost(edits))
  assert.equal(
    after,
    text
      .replace('5.1.0', '7.49.0')
      .replace('okta-sign-in.min.js\\"', 'okta-sign-in.min.js\\" integrity=\\"sha384-a\\" crossorigin=\\"anonymous\\"'),
  )
  assert.doesNotThrow(() => JSON.parse(after))
  const scripts = toScripts(sourceOf('brand.json', text)).filter(script => script.path === 'brand.json#1')
  assert.deepEqual(
    scripts.map(script => script.text),
    ['\nvar a = "b";\n'],
  )
  assert.deepEqual(
    sitesOf('brand.json', text, 'hosted-version').map(site => [site.value, site.form]),
    [['^5', 'brands-api']],
  )
})

test('a version of another kind is no hosted version', () => {
  assert.deepEqual(sitesOf('a.json', '{"widgetVersion":"5.1.0"}', 'hosted-version'), [])
  assert.deepEqual(sitesOf('a.json', '{"widgetVersion":"latest","pageContent":""}', 'hosted-version'), [])
})

test('configuration in data is mentioned where the keys leave no doubt', () => {
  const names = (text: string) => mentionsOf('a.json', text, 'server-option').map(site => site.names[0])
  assert.deepEqual(names('{"features":{"smsRecovery":true,"callRecovery":false,"rememberMe":true},"logo":"x"}'), [
    'smsRecovery',
    'callRecovery',
    'rememberMe',
  ])
  assert.deepEqual(names('{"pageContent":"<script>okta({ smsRecovery: true, callRecovery: true })</script>"}'), [])
  assert.deepEqual(names('{"form":{"rememberMe":"Remember me","registration":"Sign up"}}'), [])
})

const TERRAFORM = `resource "okta_customized_signin_page" "main" {
  brand_id       = "b"
  # widget_version = "^4"
  widget_version = "^6"
  page_content   = <<-EOT
    <html>
    <script src="${JS}"></script>
    <script>
      // it's
      var config = OktaUtil.getSignInWidgetConfig(); var x = "\${var.brand}";
    </script>
    </html>
  EOT
}
resource "okta_preview_signin_page" "p" {
  widget_version = var.siw
  page_content = "<html><script src=\\"${JS}\\"></script>okta</html>"
}
variable "siw" {
  type    = string
  default = "5.14"
}
`

test('Terraform: the version, and the page in its heredoc with true offsets', () => {
  const versions = sitesOf('main.tf', TERRAFORM, 'hosted-version')
  assert.deepEqual(
    versions.map(site => site.value),
    ['^6', '5.14'],
  )
  const after = applyEdits(
    TERRAFORM,
    versions.flatMap(site => site.set('^7')),
  )
  assert.equal(after.split('"^7"').length, 3)
  assert.match(after, /# widget_version = "\^4"/)
  const reading = readingOf('main.tf', TERRAFORM)
  const [heredoc] = reading.sites.filter(site => site.kind === 'asset' && site.at.path === 'main.tf')
  assert.equal(heredoc && TERRAFORM.slice(heredoc.at.start, heredoc.at.end), JS)
  assert.match(scriptsOf('main.tf', TERRAFORM)[0] ?? '', /var x = "_{12}";/)
  const models = new Map(sitesOf('main.tf', TERRAFORM, 'page').map(page => [page.at.path, page.model]))
  assert.equal(models.get('main.tf'), 'hosted')
  assert.equal(models.get('main.tf#1'), 'embedded')
})

test('Terraform: a version that cannot be read is said and not set', () => {
  const [site] = sitesOf(
    'a.tf',
    `resource "okta_customized_signin_page" "a" {\n  widget_version = local.v\n}`,
    'hosted-version',
  )
  assert.equal(site?.value, 'local.v')
  assert.deepEqual(site?.set('^7'), [])
})

test('YAML: URLs as text, not in comments', () => {
  const text = `siw:\n  js: ${JS}\n  # ${JS}\n  css: "${JS}" # ok\nwidget_version: "^5" # sign-in_page\n`
  assert.equal(assetsOf('values.yaml', text).length, 2)
  assert.equal(sitesOf('values.yaml', text, 'hosted-version').length, 1)
})
