import assert from 'node:assert/strict'
import { test } from 'node:test'
import { applyEdits } from '../../src/text/edits.ts'
import { assetsOf, mentionsOf, movedTo } from './reading.ts'

const BASE = 'https://global.oktacdn.com/okta-signin-widget'
const JS = `${BASE}/5.1.0/js/okta-sign-in.min.js`

test('a literal URL is found in any language, its comments are not', () => {
  for (const [path, text] of [
    ['A.java', `String u = "${JS}"; // ${JS}\n/* ${JS} */`],
    ['a.cs', `const string U = @"${JS}"; /// ${JS}`],
    ['a.py', `u = '${JS}'  # ${JS}`],
    ['a.rb', `u = "${JS}" # ${JS}`],
    ['a.go', `u := \`${JS}\` // ${JS}`],
    ['a.hs', `u = "${JS}" -- ${JS}\n{- ${JS} -}`],
    ['a.dart', `const u = '${JS}'; // ${JS}`],
    ['a.properties', `siw.url=${JS}\n# ${JS}`],
    ['.env', `SIW=${JS}\n# ${JS}`],
    ['.env.production', `SIW="${JS}"`],
    ['a.xml', `<!-- ${JS} --><u>${JS}</u>`],
    ['a.pug', `script(src='${JS}')\n// ${JS}\n//- ${JS}`],
    ['a.haml', `%script{src: "${JS}"}\n-# ${JS}`],
    ['a.lua', `u = "${JS}" -- ${JS}`],
    ['a.vb', `Dim u = "${JS}" ' ${JS}`],
    ['Dockerfile', `ENV SIW=${JS}\n# ${JS}`],
    ['a.unknown', JS],
  ] as const) {
    const sites = assetsOf(path, text)
    assert.equal(sites.length, 1, path)
    assert.equal(sites[0]?.url, JS, path)
  }
})

test('a version from outside is said with the names that decide it', () => {
  for (const [path, text, names] of [
    ['A.java', `String.format("${BASE}/%s/js/okta-sign-in.min.js", Siw.VERSION)`, ['VERSION', 'Siw']],
    ['A.java', `"${BASE}/" + SIW_VERSION + "/js/okta-sign-in.min.js"`, ['SIW_VERSION']],
    ['A.kt', `"${BASE}/$siwVersion/js/okta-sign-in.min.js"`, ['siwVersion']],
    ['a.cs', `$"${BASE}/{Options.Version}/js/okta-sign-in.min.js"`, ['Version', 'Options']],
    ['a.py', `f"${BASE}/{version}/js/okta-sign-in.min.js"`, ['version']],
    ['a.py', `"${BASE}/{}/js/okta-sign-in.min.js".format(siw_version)`, ['siw_version']],
    ['a.py', `"${BASE}/%s/js/okta-sign-in.min.js" % siw_version`, ['siw_version']],
    ['a.rb', `"${BASE}/#{SIW}/js/okta-sign-in.min.js"`, ['SIW']],
    ['a.go', `fmt.Sprintf("${BASE}/%s/js/okta-sign-in.min.js", siwVersion)`, ['siwVersion']],
    ['a.hs', `base = "${BASE}/" <> siwVersion <> "/js/okta-sign-in.min.js"`, ['siwVersion']],
    ['a.pl', `"${BASE}/" . $v . "/js/okta-sign-in.min.js"`, ['v']],
    ['a.properties', `u=${BASE}/\${siw.version}/js/okta-sign-in.min.js`, ['version', 'siw']],
    ['a.pug', `script(src=\`${BASE}/\${siwVersion}/js/okta-sign-in.min.js\`)`, ['siwVersion']],
  ] as const) {
    const [site, ...others] = assetsOf(path, text)
    assert.equal(others.length, 0, text)
    assert.deepEqual(site?.version?.literal === false && site.version.names, names, text)
    assert.equal(site?.file, 'js/okta-sign-in.min.js', text)
    assert.equal(movedTo(path, text, null), text, 'nothing but the definition would change')
  }
})

test('a tag inside a string, or in Pug’s form, has its integrity', () => {
  const text = `s = "<script src=\\"${JS}\\" integrity=\\"sha384-old\\" crossorigin=\\"anonymous\\"></script>"`
  const [site] = assetsOf('A.java', text)
  assert.equal(site?.holder, 'script')
  assert.equal(site?.integrity?.value, 'sha384-old')
  assert.equal(applyEdits(text, site?.setIntegrity('sha384-new') ?? []), text.replace('old', 'new'))

  const pug = `link(rel='stylesheet' href='${JS}'\n  integrity='sha384-old')\nscript(src='/x.js' integrity='sha384-x')`
  const [link] = assetsOf('a.pug', pug)
  assert.equal(link?.holder, 'stylesheet')
  assert.equal(link?.integrity?.value, 'sha384-old')
})

test('copies of the widget and policies in server code', () => {
  assert.deepEqual(
    mentionsOf(
      'a.pug',
      `script(src='/assets/okta-sign-in.min.js')\n//- script(src='/b/okta-sign-in.min.js')`,
      'own-copy',
    ).map(site => site.code),
    ['/assets/okta-sign-in.min.js'],
  )
  const policy = `add_header Content-Security-Policy "script-src 'self' https://ok1static.oktacdn.com; font-src *.oktacdn.com";`
  assert.deepEqual(mentionsOf('nginx.conf', policy, 'content-security-policy')[0]?.names, [
    'ok1static.oktacdn.com',
    '*.oktacdn.com',
  ])
  assert.deepEqual(mentionsOf('a.py', `u = "${JS}"`, 'content-security-policy'), [])
})

test('server code: the registration inline hook, and options where the evidence is strong', () => {
  const hook = `if event_type == "com.okta.user.pre-registration":\n  # com.okta.user.pre-registration\n  pass`
  assert.equal(mentionsOf('hook.py', hook, 'registration-inline-hook').length, 1)

  const php = `$config = ['features' => ['smsRecovery' => true, 'rememberMe' => false], 'idpDiscovery' => []]; // 'callRecovery' => true`
  assert.deepEqual(
    mentionsOf('Config.php5.inc', php, 'server-option').map(site => site.names[0]),
    ['smsRecovery', 'rememberMe', 'idpDiscovery'],
  )
  const csharp = `config.Features["features.registration"] = true; Widget.Add("selfServiceUnlock", true); // OktaSignIn`
  assert.ok(mentionsOf('A.cs', csharp, 'server-option').length >= 1)
  assert.deepEqual(mentionsOf('User.cs', `bool rememberMe = true; registration = x;`, 'server-option'), [])
})

test('scripts: a policy and a copy need no syntax tree', () => {
  const script = `helmet({ directives: { scriptSrc: ["'self'", 'https://ok1static.oktacdn.com'] } })
import '@okta/okta-signin-widget/dist/css/okta-sign-in.min.css'
s.src = '/assets/okta-sign-in.min.js'; t.src = '${JS}' // '/b/okta-sign-in.min.js'`
  assert.deepEqual(mentionsOf('a.ts', script, 'content-security-policy')[0]?.names, ['ok1static.oktacdn.com'])
  assert.deepEqual(
    mentionsOf('a.ts', script, 'own-copy').map(site => site.code),
    ['/assets/okta-sign-in.min.js'],
  )
})
