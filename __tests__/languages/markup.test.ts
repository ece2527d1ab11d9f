import assert from 'node:assert/strict'
import { test } from 'node:test'
import { overlap } from '../../src/text/edits.ts'
import { assetsOf, mentionsOf, movedTo, readingOf, scriptsOf, sitesOf, withEdits } from './reading.ts'

const JS = 'https://global.oktacdn.com/okta-signin-widget/5.1.0/js/okta-sign-in.min.js'
const CSS = 'https://global.oktacdn.com/okta-signin-widget/5.1.0/css/okta-sign-in.min.css'
const THEME = 'https://global.oktacdn.com/okta-signin-widget/2.9.0/css/okta-theme.css'

test('tags in every spelling are seen, comments are not', () => {
  const text = `<!doctype html>
<script src="${JS}"></script>
<SCRIPT TYPE=text/javascript
  SRC = '${JS}'
></SCRIPT
>
<link href=${CSS} rel=stylesheet>
<!-- <script src="${JS}"></script> -->
<!--[if lt IE 9]><script src="${JS}"></script><![endif]-->
<noscript><link rel="stylesheet" href="${CSS}"/></noscript>
<template><script src="${JS}"></script></template>
<pre>${JS}</pre>`
  assert.deepEqual(
    assetsOf('a.html', text).map(site => site.holder),
    ['script', 'script', 'stylesheet', 'stylesheet', 'script'],
  )
  assert.equal(movedTo('a.html', text, '7.49.0').split('7.49.0').length - 1, 5)
})

test('a minified page, and a malformed neighbour', () => {
  const text = `<head><meta charset=utf-8><link href=${CSS} rel=stylesheet><script src=${JS}></script
<link href="${CSS}" rel="stylesheet"></head>`
  assert.equal(assetsOf('index.htm', text).length, 3)
})

test('preload, data attributes and images have holders of their own', () => {
  const text = `<link rel="preload" as="script" href="${JS}"><link rel="modulepreload" href="${JS}">
<script data-src="${JS}"></script><img src="https://global.oktacdn.com/okta-signin-widget/5.1.0/img/icons/x.png">`
  assert.deepEqual(
    assetsOf('a.html', text).map(site => site.holder),
    ['preload', 'preload', 'tag', 'tag'],
  )
})

test('frameworks bind the same attribute under other names', () => {
  for (const [path, attribute] of [
    ['a.html', `th:src="@{${JS}}"`],
    ['a.html', `th:src="@{'${JS}'}"`],
    ['a.html', `[src]="'${JS}'"`],
    ['a.vue', `:src="'${JS}'"`],
    ['a.svelte', `src={"${JS}"}`],
    ['a.html', `ng-src="${JS}"`],
    ['a.php', `src="<?php echo esc_url( '${JS}' ); ?>"`],
    ['a.njk', `src="{{ '${JS}' | asset }}"`],
  ] as const) {
    const [site, ...others] = assetsOf(path, `<script ${attribute} integrity="sha384-a"></script>`)
    assert.equal(others.length, 0, attribute)
    assert.equal(site?.url, JS)
    assert.equal(site?.holder, 'script', attribute)
    assert.equal(site?.integrity?.value, 'sha384-a')
  }
})

test('integrity is that of the same tag, and can be set or added', () => {
  const text = `<script src="/x.js" integrity="sha384-other" crossorigin="anonymous"></script>
<script crossorigin integrity='sha384-one sha512-two' src='${JS}'></script>
<link rel=stylesheet href=${CSS}>`
  const [script, link] = assetsOf('a.html', text)
  assert.equal(script?.integrity?.value, 'sha384-one sha512-two')
  assert.equal(script?.crossorigin, true)
  assert.match(withEdits(text, script?.setIntegrity('sha384-new') ?? null) ?? '', /integrity='sha384-new' src/)
  assert.equal(script?.addIntegrity('sha384-new'), null, 'it has one')
  assert.equal(link?.crossorigin, false)
  assert.match(
    withEdits(text, link?.addIntegrity('sha384-new') ?? null) ?? '',
    /okta-sign-in\.min\.css integrity="sha384-new" crossorigin="anonymous">/,
  )
})

test('a removed tag takes its own line and nothing else', () => {
  const before = `<head>\r\n  <!-- theme -->\r\n  <link href="${THEME}"\r\n        rel="stylesheet" />\r\n  <p>a</p>\r\n`
  const [own] = assetsOf('a.html', before)
  assert.equal(withEdits(before, own?.remove() ?? null), '<head>\r\n  <!-- theme -->\r\n  <p>a</p>\r\n')

  const shared = `<link href="${THEME}" rel="stylesheet"><link href="${CSS}" rel="stylesheet">\n`
  const [first] = assetsOf('a.html', shared)
  assert.equal(withEdits(shared, first?.remove() ?? null), `<link href="${CSS}" rel="stylesheet">\n`)

  const filled = `<script src="${JS}">var x = 1</script>`
  assert.equal(assetsOf('a.html', filled)[0]?.remove(), null, 'a script with code in it is not ours to remove')
  assert.equal(assetsOf('a.html', `<script src="${JS}">`)[0]?.remove(), null, 'a script that is never closed neither')
})

test('template expressions in attributes, with quotes inside quotes', () => {
  const version = (code: string) =>
    `<script src="https://global.oktacdn.com/okta-signin-widget/${code}/js/okta-sign-in.min.js" async></script>`
  for (const [path, code] of [
    ['a.ejs', '<%= f("x > y") %>'],
    ['a.erb', '<%= ENV.fetch(\'SIW\', "5.1.0") %>'],
    ['a.php', `<?php echo a("b") ?>`],
    ['a.hbs', '{{lookup cfg "siwVersion"}}'],
    ['a.html', '{{siwVersion}}'],
    ['a.j2', '{{ cfg["siw"] }}'],
    ['a.cshtml', '@Model.Siw["v"].Version'],
    ['a.cshtml', '@(Model.Get("x", 1))'],
    ['a.jsp', '${cfg["siw"]}'],
    ['a.blade.php', '{{ config("okta.version") }}'],
    ['a.ftl', '${cfg.siw!"5.1.0"}'],
    ['a.gohtml', '{{ index .Cfg "siw" }}'],
    ['a.html', '%%siwVersion%%'],
  ] as const) {
    const [site, ...others] = assetsOf(path, `<p>\n${version(code)}`)
    assert.equal(others.length, 0, path)
    assert.equal(site?.holder, 'script', code)
    assert.equal(site?.version?.literal === false && site.version.code, code)
    assert.equal(readingOf(path, version(code)).faults, 0, code)
  }
})

test('comments of every template engine are comments', () => {
  const tag = `<script src="${JS}"></script>`
  for (const [path, comment] of [
    ['a.hbs', `{{!-- ${tag} --}}`],
    ['a.hbs', `{{! ${tag} }}`],
    ['a.njk', `{# ${tag} #}`],
    ['a.html', `{% comment %}${tag}{% endcomment %}`],
    ['a.cshtml', `@* ${tag} *@`],
    ['a.jsp', `<%-- ${tag} --%>`],
    ['a.erb', `<%# ${tag} %>`],
    ['a.ftl', `<#-- ${tag} -->`],
    ['a.blade.php', `{{-- ${tag} --}}`],
    ['a.gohtml', `{{/* ${tag} */}}`],
    ['a.php', `<?php /* ${tag} */ // ${tag}\n # ${JS}\n ?>`],
    ['a.svelte', `{/* ${tag} */}`],
  ] as const) {
    assert.deepEqual(assetsOf(path, `<div>${comment}</div>`), [], comment)
  }
})

test('PHP code: strings are read, put together, and its tags have their integrity', () => {
  const text = `<?php
wp_enqueue_script('siw', '${JS}'); // see ${JS}
$u = 'https://ok1static.oktacdn.com/assets/js/sdk/okta-signin-widget/' . $ver . '/js/okta-sign-in.min.js';
echo '<link rel="stylesheet" href="${CSS}" integrity="sha384-old">';
`
  const [script, joined, tag, ...others] = assetsOf('a.php', text)
  assert.equal(others.length, 0)
  assert.equal(script?.holder, 'string')
  assert.deepEqual(joined?.version?.literal === false && joined.version.names, ['ver'])
  assert.equal(tag?.holder, 'stylesheet')
  assert.equal(tag?.integrity?.value, 'sha384-old')
  assert.match(movedTo('a.php', text, null), /'https:\/\/global\.oktacdn\.com\/okta-signin-widget\/' \. \$ver \. '\/js/)
})

test('scripts keep JavaScript that only looks like a template', () => {
  const script =
    'const a = `${x} {{y}}`; var b = {a:{b:1}}; if(a){{b()}} class C {#p = 1; m() { return this.#p }}; x = a<b ? 1 : {c:{}};'
  assert.deepEqual(scriptsOf('a.html', `<script>${script.replace(' {{y}}', '')}</script>`), [
    script.replace(' {{y}}', ''),
  ])
  for (const path of ['a.vue', 'a.svelte', 'a.astro'])
    assert.deepEqual(scriptsOf(path, `<script>${script}</script>`), [script])
})

test('template expressions in scripts become what parses best, at the same length', () => {
  const cases: readonly (readonly [string, string, string])[] = [
    ['a.ejs', 'var c = <%- j %>; // <%= x %>', 'var c = ________; // ________'],
    ['a.ejs', "var s = '<%= f('a') %>';", "var s = '_____________';"],
    ['a.ejs', '<% if (x) { %>f();<% } %>', '              f();       '],
    [
      'a.php',
      'new W({ a: "<?php echo a("b") ?>", c: <?= $d ?> })',
      'new W({ a: "____________________", c: _________ })',
    ],
    ['a.hbs', '{{#if a}} var a = {{{json}}}; {{/if}}', '          var a = __________;        '],
    ['a.hbs', '{{x}} var z = 1', '____; var z = 1'],
    ['a.html', 'f({{ user.id }}, "{{ a }}")', 'f(_____________, "_______")'],
    ['a.html', '{% if a %}f(){% endif %}', '          f()           '],
    [
      'a.html',
      'var x = /*[[${a}]]*/ "b"; var y = [[${c}]]; z = [[idps]]',
      'var x = /*[[${a}]]*/ "b"; var y = ________; z = [[idps]]',
    ],
    ['a.cshtml', 'var c = @Html.Raw(Json.Encode(Model));', 'var c = _____________________________;'],
    ['a.cshtml', '@if (Model.A) { a(); } else { b(); }', ' if (_______) { a(); } else { b(); }'],
    ['a.cshtml', "m = 'a@b.com'; n = '@Model.N';", "m = 'a@b.com'; n = '________';"],
    ['a.jsp', 'var a = ${b}; <c:if test="${x > 1}">f();</c:if>', 'var a = ____;                       f();       '],
    ['a.ftl', 'var a = ${b!"x"};<#if a gt 1>f();</#if>', `var a = ________;${' '.repeat(12)}f();${' '.repeat(6)}`],
    ['a.blade.php', 'var a = @json($x); @if ($a) f(); @endif', 'var a = _________;          f();       '],
  ]
  for (const [path, from, to] of cases) {
    assert.equal(to.length, from.length, `the test's own lengths: ${from}`)
    assert.deepEqual(scriptsOf(path, `<div></div><script>${from}</script>`), [to], path)
  }
})

test('offsets of a script island are true, and its masks are told', () => {
  const text = `<p>é</p>\r\n<script type="module">\r\n var a = '{{x}}';\r\n</script>`
  const [island] = readingOf('a.html', text).islands
  assert.ok(island)
  assert.equal(island.source.text.length, text.length - island.offset - '</script>'.length)
  assert.deepEqual(
    island.masks.map(mask => text.slice(mask.start + island.offset, mask.end + island.offset)),
    ['{{x}}'],
  )
})

test('only scripts that are code are islands; data scripts still show their URLs', () => {
  const text = `<script type="application/json">{"src":"${JS}"}</script><script type="text/x-handlebars"><b>{{x}}</b></script>
<script type="text/babel">a</script><script lang="ts">b</script><script type="text/javascript">c</script>`
  const reading = readingOf('a.html', text)
  assert.deepEqual(
    reading.islands.map(island => [island.source.text, island.syntax]),
    [
      ['a', 'jsx'],
      ['b', 'ts'],
      ['c', 'js'],
    ],
  )
  assert.deepEqual(
    assetsOf('a.html', text).map(site => site.holder),
    ['string'],
  )
})

test('a URL in a script that a template expression is part of is the page reader’s, others are not', () => {
  const text = `<script>
load('https://global.oktacdn.com/okta-signin-widget/{{v}}/js/okta-sign-in.min.js'); // https://global.oktacdn.com/okta-signin-widget/{{v}}/js/a.js
load('${JS}');</script>`
  const sites = assetsOf('a.html', text)
  assert.equal(sites.length, 1)
  assert.deepEqual(sites[0]?.version?.literal === false && sites[0].version.names, ['v'])
})

test('page marks around scripts do not spoil their syntax', () => {
  assert.deepEqual(scriptsOf('a.html', '<script><!--\nf()\n--></script>'), ['//--\nf()\n//>'])
  assert.deepEqual(scriptsOf('a.xhtml', '<script>\n<![CDATA[\nf()\n]]>\n</script>'), ['\n         \nf()\n   \n'])
})

test('a page groups its assets; a hosted template is told by its macros', () => {
  const [page] = sitesOf('a.html', `<script src="${JS}"></script><link href="${CSS}" rel="stylesheet">`, 'page')
  assert.equal(page?.model, 'embedded')
  assert.equal(page?.assets.length, 2)
  const [hosted] = sitesOf(
    'login.txt',
    '<!DOCTYPE html><html>{{{SignInWidgetResources}}}\n{{{OktaUtil}}}</html>',
    'page',
  )
  assert.equal(hosted?.model, 'hosted')
  assert.equal(sitesOf('a.html', '<p>nothing</p>', 'page').length, 0)
})

test('copies, package files and policies', () => {
  const text = `<meta http-equiv="Content-Security-Policy" content="script-src 'self' https://ok1static.oktacdn.com *.oktacdn.com">
<script src="/assets/okta-sign-in.min.js?v=1"></script><script src="<%= base %>/okta-sign-in.min.js"></script>
<link href="node_modules/@okta/okta-signin-widget/dist/css/okta-theme.css" rel="stylesheet">
<script src="https://global.oktacdn.com/okta-auth-js/4.5.0/okta-auth-js.min.js" integrity="sha384-x"></script>
<a href="https://github.com/okta/okta-signin-widget">docs</a>`
  assert.deepEqual(
    mentionsOf('a.ejs', text, 'own-copy').map(site => site.code),
    ['/assets/okta-sign-in.min.js?v=1', '<%= base %>/okta-sign-in.min.js'],
  )
  assert.deepEqual(mentionsOf('a.ejs', text, 'content-security-policy')[0]?.names, [
    'ok1static.oktacdn.com',
    '*.oktacdn.com',
  ])
  const [path, ...others] = sitesOf('a.ejs', text, 'import')
  assert.equal(others.length, 0)
  assert.equal(path?.specifier, 'node_modules/@okta/okta-signin-widget/dist/css/okta-theme.css')
  assert.ok(!withEdits(text, path?.remove() ?? null)?.includes('okta-theme'))
  assert.deepEqual(assetsOf('a.ejs', text), [])
})

test('styles of a page are read with true offsets', () => {
  const text = `<style>\n#okta-sign-in .help-links { color: red }\n</style>`
  const [style] = sitesOf('a.html', text, 'style')
  assert.ok(style)
  assert.equal(text.slice(style.at.start, style.at.end), '.help-links')
})

test('faults: what is left open at the end counts', () => {
  assert.equal(readingOf('a.html', '<p>ok</p>').faults, 0)
  for (const open of ['<script>f()', '<script src="a', '<p><!-- x', '<link href="a" rel=']) {
    assert.ok(readingOf('a.html', open).faults > 0, open)
  }
})

test('Razor: code blocks, sections and conditions around tags', () => {
  const text = `@using System.Linq
@{ var xs = new List<string>(); if (a < b) { } }
@section Head {
  @if (Model.Cdn) {
    <script src="${JS}"></script>
  }
}
<a href="mailto:a@b.com">@@okta</a>
<script src="https://unpkg.com/@@okta/okta-signin-widget@@5.1.0/dist/js/okta-sign-in.min.js"></script>`
  assert.equal(assetsOf('a.cshtml', text).length, 2)
  assert.match(movedTo('a.cshtml', text, '7.49.0'), /widget@@7\.49\.0\/dist/)
})

test('all moves and removals of a page can be applied together', () => {
  const text = `<link href="${THEME}" rel="stylesheet"><script src="${JS}" integrity="sha384-x"></script>`
  const edits = assetsOf('a.html', text).flatMap(site => [
    ...site.moveTo({ version: '7.49.0', file: 'js/okta-sign-in.min.js' }),
    ...site.setIntegrity('sha384-y'),
  ])
  assert.equal(overlap(edits), null)
})

test('code of the server in a page: options, policies and copies are mentioned, once', () => {
  const text = `<?php
header("Content-Security-Policy: script-src https://ok1static.oktacdn.com");
$config = ['features' => ['smsRecovery' => true, 'callRecovery' => false]]; // 'idpDiscovery' => []
wp_enqueue_script('siw', '/js/okta-sign-in.min.js');
?>
<script src="<?= asset('/a/okta-sign-in.min.js') ?>"></script>`
  assert.deepEqual(
    mentionsOf('a.php', text, 'server-option').map(site => site.names[0]),
    ['smsRecovery', 'callRecovery'],
  )
  assert.equal(mentionsOf('a.php', text, 'content-security-policy').length, 1)
  assert.equal(mentionsOf('a.php', text, 'own-copy').length, 2)
})
