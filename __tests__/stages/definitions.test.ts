import assert from 'node:assert/strict'
import { test } from 'node:test'
import { runLine } from '../line.ts'

const CDN = 'https://global.oktacdn.com/okta-signin-widget'
const page = (version: string) => `<script src="${CDN}/${version}/js/okta-sign-in.min.js"></script>\n`
const code = (version: string) => `const src = \`${CDN}/${version}/js/okta-sign-in.min.js\`\nload(src)\n`

interface Case {
  readonly title: string
  readonly files: { readonly [path: string]: string }
  /** Paths that move, each with how often the new release is in it then; none: both ends are one item. */
  readonly moved?: readonly string[]
  /** Where the item points to. */
  readonly named?: readonly string[]
}

const CASES: readonly Case[] = [
  {
    title: 'an imported constant, whatever it is called',
    files: {
      'v.js': "export const VERSION = '5.1.0'\n",
      'a.js': `import { VERSION } from './v.js'\n${code('${VERSION}')}`,
    },
    moved: ['v.js'],
  },
  {
    title: 'a member of an imported object, and not its namesake',
    files: {
      'v.ts': "export const okta = { version: '5.1.0' }\nexport const app = { version: '1.2.3' }\n",
      'a.ts': `import { okta } from './v'\n${code('${okta.version}')}`,
    },
    moved: ['v.ts'],
  },
  {
    title: 'the version of another object is never taken for it',
    files: { 'a.js': `const okta = load()\nconst app = { version: '1.2.3' }\n${code('${okta.version}')}` },
    named: ['a.js:2', 'a.js:3'],
  },
  {
    title: 'nor that of another key of the same array',
    files: {
      'login.php': `<?php\n$config = ['app' => ['version' => '1.0.0']];\n$config['okta']['version'] = load();\n?>\n${page("<?= $config['okta']['version'] ?>")}`,
    },
    named: ['login.php:2', 'login.php:5'],
  },
  {
    title: 'the version of the app itself is never taken for it',
    files: {
      'package.json': '{"name":"okta-demo","version":"5.1.0","dependencies":{"@okta/okta-signin-widget":"latest"}}',
      'a.js': `import { version } from './package.json'\n${code('${version}')}`,
    },
    named: ['a.js:2'],
  },
  {
    title: 'a placeholder that is replaced',
    files: { 'a.js': `const url = '${CDN}/{version}/js/okta-sign-in.min.js'.replace('{version}', '5.1.0')\n` },
    moved: ['a.js'],
  },
  {
    title: 'a default and the files that set its variable, when they say the same',
    files: { 'a.js': `const V = process.env.SIW_VERSION || '5.1.0'\n${code('${V}')}`, '.env': 'SIW_VERSION=5.1.0\n' },
    moved: ['.env', 'a.js'],
  },
  {
    title: 'a default and the files that set its variable, when they do not',
    files: { 'a.js': `const V = process.env.SIW_VERSION || '5.1.0'\n${code('${V}')}`, '.env': 'SIW_VERSION=5.2.0\n' },
    named: ['.env:1', 'a.js:1', 'a.js:2'],
  },
  {
    title: 'what another build takes instead moves too',
    files: {
      'env/environment.ts': "export const environment = { siwVersion: '5.1.0' }\n",
      'env/environment.prod.ts': "export const environment = { siwVersion: '5.1.0' }\n",
      'a.ts': `import { environment } from './env/environment'\n${code('${environment.siwVersion}')}`,
    },
    moved: ['env/environment.prod.ts', 'env/environment.ts'],
  },
  {
    title: 'two builds with different versions are both named',
    files: {
      'env/environment.ts': "export const environment = { siwVersion: '5.1.0' }\n",
      'env/environment.prod.ts': "export const environment = { siwVersion: '4.1.0' }\n",
      'a.ts': `import { environment } from './env/environment'\n${code('${environment.siwVersion}')}`,
    },
    named: ['a.ts:2', 'env/environment.prod.ts:1', 'env/environment.ts:1'],
  },
  {
    title: 'two data files that disagree are both named',
    files: { 'a.json': '{"siwVersion":"5.1.0"}', 'b.json': '{"siwVersion":"5.2.0"}', 'l.hbs': page('{{siwVersion}}') },
    named: ['a.json:1', 'b.json:1', 'l.hbs:1'],
  },
  {
    title: 'what a route shows its page with, under a name that anything could have',
    files: {
      'app.js':
        "const version = '1.2.3'\n\nres.render('login', { version: '5.1.0' })\n\nres.render('home', { version: '0.1.0' })\n",
      'views/login.hbs': page('{{version}}'),
    },
    moved: ['app.js'],
  },
  {
    title: 'the model of a Razor page',
    files: {
      'M.cs':
        'public class LoginModel {\n  public string Version { get; set; } = "5.1.0";\n}\npublic class AppModel {\n  public string Version { get; set; } = "1.0.0";\n}\n',
      'L.cshtml': `@model Acme.LoginModel\n${page('@(Model.Version)')}`,
    },
    moved: ['M.cs'],
  },
  {
    title: 'the default in the class of a model, which its maker may replace, is only named',
    files: {
      'a/Widget/LoginModel.cs':
        'public class LoginModel {\n  public const string DefaultVersion = "5.1.0";\n  public LoginModel(string version = DefaultVersion) { this.Version = version; }\n  public string Version { get; set; }\n}\n',
      'b/LoginModel.cs': 'public class LoginModel {\n  public const string DefaultVersion = "5.2.0";\n}\n',
      'a/Views/L.cshtml': `@model Acme.LoginModel\n${page('@(Model.Version)')}`,
    },
    named: ['a/Views/L.cshtml:2', 'a/Widget/LoginModel.cs:2'],
  },
  {
    title: 'a key of a file that is called after its owner',
    files: {
      'config/okta.php': "<?php\nreturn ['version' => '5.1.0'];\n",
      'config/app.php': "<?php\nreturn ['version' => '1.0.0'];\n",
      'login.blade.php': page("{{ config('okta.version') }}"),
    },
    moved: ['config/okta.php'],
  },
  {
    title: 'from a page by a context processor to the settings',
    files: {
      'settings.py': "OKTA_VERSION_OF_WIDGET = '5.1.0'\n",
      'ctx.py': "def okta(request):\n    return {'widget_version': settings.OKTA_VERSION_OF_WIDGET}\n",
      'login.html': page('{{ widget_version }}'),
    },
    moved: ['settings.py'],
  },
  {
    title: "from Thymeleaf's parameter by Spring's injection to a default in YAML",
    files: {
      'application.yml': 'okta:\n  widget:\n    version: ${SIW_VERSION:5.1.0}\napp:\n  version: 1.0.0\n',
      'A.java': '@Value("${okta.widget.version}") String siwVersion;\nmodel.addAttribute("siwVersion", siwVersion);\n',
      'l.html': `<script th:src="@{${CDN}/{v}/js/okta-sign-in.min.js(v=\${siwVersion})}"></script>\n`,
    },
    moved: ['application.yml'],
  },
  {
    title: 'a variable that a parameter hides is another one',
    files: { 'a.js': `const version = '1.2.3'\nexport function f(version) {\n  ${code('${version}')}}\n` },
    named: ['a.js:1', 'a.js:3'],
  },
  {
    title: 'also in code that no syntax tree is built for',
    files: {
      'a.py': `version = '1.2.3'\n\ndef url(version):\n    return f'${CDN}/{version}/js/okta-sign-in.min.js'\n`,
    },
    named: ['a.py:1', 'a.py:4'],
  },
  {
    title: 'and where parameters have types',
    files: {
      'A.java': `class A {\n  static final String version = "1.2.3";\n  String url(String version) {\n    return "${CDN}/" + version + "/js/okta-sign-in.min.js";\n  }\n}\n`,
    },
    named: ['A.java:2', 'A.java:4'],
  },
  {
    title: "a script's variable is not the template's",
    files: { 'a.html': `<script>const version = '1.2.3'</script>\n${page('{{ version }}')}` },
    named: ['a.html:1', 'a.html:2'],
  },
  {
    title: 'of two owners the nearer one',
    files: {
      'pom.xml':
        '<properties>\n<okta.sdk.version>8.2.0</okta.sdk.version>\n<okta.widget.version>5.1.0</okta.widget.version>\n</properties>\n',
      'a.html': page('@okta.widget.version@'),
    },
    moved: ['pom.xml'],
  },
  {
    title: 'what one page is sure of moves, though another page may mean something else',
    files: {
      '_config.yml': 'version: 1.2.3\nokta:\n  version: 5.1.0\n',
      'a.html': page('{{ site.okta.version }}'),
      'b.html': page('{{ site.version }}'),
    },
    moved: ['_config.yml'],
    named: ['b.html:1'],
  },
  {
    title: 'the description of an interface has a version of its own',
    files: { 'openapi.yaml': 'info:\n  version: 1.2.3\n', 'a.hbs': page('{{info.version}}') },
    named: ['a.hbs:1'],
  },
]

for (const { title, files, moved = [], named = [] } of CASES) {
  test(title, async () => {
    const report = await runLine(files)
    assert.deepEqual(report.changes.map(change => change.path).sort(), [...moved].sort())
    for (const { path, after } of report.changes) {
      assert.equal(after, (files[path] ?? '').replace('5.1.0', '7.49.0'), 'that literal and nothing else')
    }
    const items = report.followUps.filter(item => item.id === 'version-elsewhere')
    assert.deepEqual(
      items.flatMap(item => item.places.map(place => `${place.path}:${place.line}`)).sort(),
      [...named].sort(),
    )
  })
}

test('that a default gives way to the environment is said', async () => {
  const report = await runLine({ 'a.js': `const V = process.env.SIW_VERSION || '5.1.0'\n${code('${V}')}` })
  const item = report.followUps.find(one => one.id === 'version-in-environment')
  assert.match(item?.task ?? '', /`SIW_VERSION` to 7\.49\.0/)
})

test('the rest of an address that moves is no copy of the widget', async () => {
  for (const text of [
    `const V = '5.1.0'\nload('${CDN}/' + V + '/js/okta-sign-in.min.js')\n`,
    `const BASE = '${CDN}/5.1.0'\nload(BASE + '/js/okta-sign-in.min.js')\nstyle(\`\${BASE}/css/okta-sign-in.min.css\`)\n`,
  ]) {
    const { followUps, changes } = await runLine({ 'a.js': text })
    assert.deepEqual([changes.length, followUps.filter(item => item.id === 'own-copy')], [1, []])
  }
})

test('a constant of a page that is kept in JSON moves in its escapes', async () => {
  const html = `<html><script>const siw = '5.1.0'; load('${CDN}/' + siw + '/js/okta-sign-in.min.js')</script></html>`
  const text = `${JSON.stringify({ pageContent: html })}\n`
  const { changes } = await runLine({ 'brand.json': text })
  assert.deepEqual(
    changes.map(change => change.after),
    [text.replace('5.1.0', '7.49.0')],
  )
})
