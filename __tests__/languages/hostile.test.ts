import assert from 'node:assert/strict'
import { test } from 'node:test'
import { findDefinitions } from '../../src/languages/definitions.ts'
import { LANGUAGES, languageOf, toScripts } from '../../src/languages/index.ts'
import { sourceOf } from './reading.ts'

const BASE = 'https://global.oktacdn.com/okta-signin-widget'
const JS = `${BASE}/5.1.0/js/okta-sign-in.min.js`

/** Nasty texts, one for each kind of file; all of them are cut off at every place. */
const TEXTS: readonly (readonly [string, string])[] = [
  [
    'a.html',
    `<!-- x --><script src="${JS}" integrity='sha384-a'></script><link href=${JS} rel=stylesheet><script>var a = "{{x}}", b = \`\${y}\`, r = /[/]'/; [[\${z}]]</script><style>#okta-sign-in { .help-links { } }</style>`,
  ],
  [
    'a.ejs',
    `<%# c %><script src="${BASE}/<%= f("x") %>/js/a.js"></script><script><% if (x) { %>a('<%- y %>')<% } %></script>`,
  ],
  [
    'a.php',
    `<?php echo '<script src="${JS}" integrity="sha384-a">'; $u = "${BASE}/" . $v . "/js/a.js"; // c ?><script>a(<?= $x ?>)`,
  ],
  [
    'a.cshtml',
    `@model A<B>\n@{ var s = @"a""b"; }\n@if (X("}")) {<script src="${BASE}/@(Model.V)/js/a.js"></script>}<script>var a = @Html.Raw("x"); @foreach (var x in y) { <text>@x</text> }</script>`,
  ],
  [
    'a.hbs',
    `{{!-- c --}}{{#if a}}<script src="${BASE}/{{v "x"}}/js/a.js"></script>{{/if}}<script>var a = {{{b}}}; {{> c}}</script>`,
  ],
  [
    'a.j2',
    `{# c #}{% set v = '5.1.0' %}<script src="${BASE}/{{ v|default("5.1.0") }}/js/a.js"></script>{% comment %}x{% endcomment %}`,
  ],
  ['a.ftl', `<#-- c --><#if a gt 1 && (b)>\${x!"y"}</#if><script src="${JS}"></script><script>\${a} [#if b]</script>`],
  [
    'a.jsp',
    `<%@ taglib prefix="c" %><c:if test="\${a > 'b'}"><script>var a = \${b}; <c:out value="x"/></script></c:if><script src="${JS}">`,
  ],
  [
    'a.blade.php',
    `@extends('a')@section('b'){!! $x !!}{{-- c --}}<script src="{{ asset('${JS}') }}"></script><script>a = @json($x)</script>`,
  ],
  [
    'a.svelte',
    `<script lang="ts">let a = {b: {}}</script><svelte:head>{#if a}<link href="${JS}" rel="stylesheet" />{/if}</svelte:head>{@html x}`,
  ],
  ['a.astro', `---\nconst v = '5.1.0'\n---\n<script src={\`${BASE}/\${v}/js/a.js\`} />{x && <link href="${JS}" />}`],
  [
    'a.vue',
    `<template><a :b="{c:{d:1}}">{{ e }}</a></template><script>x</script><style lang="scss">@import '~@okta/okta-signin-widget/dist/css/a.css';</style>`,
  ],
  [
    'package.json',
    `{\n // c\n "dependencies": {"@okta/okta-signin-widget": "^5.1.0",},\n "overrides": {"a": {"@okta/okta-signin-widget": "5"}}\n}`,
  ],
  [
    'angular.json',
    `{"styles": ["a", {"input": "node_modules/@okta/okta-signin-widget/dist/css/okta-theme.css"}, "${JS}"]}`,
  ],
  [
    'brand.json',
    `{"pageContent": "<html>\\n<script src=\\"${JS}\\"><\\/script>\\u00e9{{{OktaUtil}}}<script>a('\\\\n')</script>", "widgetVersion": "^5"}`,
  ],
  [
    'pnpm-workspace.yaml',
    `catalog:\n  "@okta/okta-signin-widget": ^5.1.0 # c\ncatalogs:\n  a:\n    '@okta/okta-signin-widget': '5.x'\n`,
  ],
  [
    'main.tf',
    `resource "okta_customized_signin_page" "a" {\n  widget_version = "^6" # c\n  page_content = <<-EOF\n    <script src="${JS}"></script>\n    <script>var a = "\${var.x}"</script>\n  EOF\n  b = "<html><script src=\\"${JS}\\"></script>okta"\n}\n`,
  ],
  [
    'a.scss',
    `// c\n@import '~@okta/okta-signin-widget/dist/css/a.css', url(${JS});\n#okta-sign-in { .help-links { font-family: montserrat; } /* x */ }\n`,
  ],
  [
    'A.java',
    `/* c */ String u = String.format("${BASE}/%s/js/a.js", V); String b = "${BASE}/" + VERSION + "/js/a.js";\n// ${JS}\n`,
  ],
  ['a.py', `"""doc\n${JS}"""\nu = f"${BASE}/{version}/js/a.js" # c\n`],
  ['a.pug', `script(src='${JS}' integrity='sha384-a')\nlink(rel='stylesheet', href='${JS}')\n//- ${JS}\n`],
  ['a.txt', `${JS} {{x <% @( \${ [[\${ <!-- <script <?php "`],
  ['headers', `Content-Security-Policy: script-src ok1static.oktacdn.com; style-src ${JS}\n`],
]

for (const [path, text] of TEXTS) {
  test(`${path}, cut off anywhere: nothing throws and every place is in the text`, () => {
    for (let length = 0; length <= text.length; length += 1) check(path, text.slice(0, length))
  })

  test(`${path}, begun anywhere: nothing throws`, () => {
    for (let from = 0; from < text.length; from += 3) check(path, text.slice(from))
  })
}

test('every reader survives every text', () => {
  for (const [, text] of TEXTS) {
    for (const [path] of TEXTS) check(path, text)
    for (const language of LANGUAGES) language.read(sourceOf('x', text))
  }
})

test('opening marks without an end cost no more than their length', () => {
  const marks = [
    '<%',
    '{{',
    '{%',
    '{#',
    '<?php',
    '@(',
    '@{',
    '@if (',
    '${',
    '[[${',
    '<script ',
    '<!--',
    "'",
    '"',
    '/*',
    '<#if ',
    '<c:if ',
    '`${',
    '//okta-signin-widget/',
  ]
  for (const mark of marks) {
    for (const path of [
      'a.html',
      'a.cshtml',
      'a.ftl',
      'a.jsp',
      'a.php',
      'a.hbs',
      'a.svelte',
      'a.scss',
      'a.java',
      'a.tf',
      'a.json',
    ]) {
      const text = `okta-signin-widget ${mark.repeat(1_000)}`
      const start = process.cpuUsage()
      check(path, text)
      const spent = process.cpuUsage(start).user / 1_000
      assert.ok(spent < 2_000, `${mark} in ${path} took ${Math.round(spent)} ms`)
    }
  }
})

function check(path: string, text: string): void {
  const source = sourceOf(path, text)
  const { sites, islands, faults } = languageOf(source).read(source)
  assert.ok(faults >= 0)
  const pages = new Map(islands.filter(island => island.toHost).map(island => [island.source.path, island.source.text]))
  for (const site of sites) {
    const host = site.at.path === path ? text : pages.get(site.at.path)
    assert.ok(host !== undefined, `${site.at.path} is a path of this reading`)
    assert.ok(site.at.start >= 0 && site.at.start <= site.at.end && site.at.end <= host.length)
    const written = host.slice(site.at.start, site.at.end)
    if (site.kind === 'asset') {
      assert.equal(written, site.url)
      if (site.version) {
        const version = host.slice(site.version.at.start, site.version.at.end)
        assert.equal(version, site.version.literal ? site.version.text : site.version.code)
      }
      if (site.integrity) assert.equal(host.slice(site.integrity.at.start, site.integrity.at.end), site.integrity.value)
      site.moveTo({ version: '7.49.0', file: 'js/okta-sign-in.min.js' })
      site.remove()
    }
    if (site.kind === 'import') {
      assert.equal(written, site.specifier)
      site.remove()
    }
    if (site.kind === 'pin') assert.equal(written, site.spec)
    if (site.kind === 'style' || site.kind === 'hosted-version') assert.equal(written, site.value)
  }
  for (const island of islands) {
    if (island.language === 'markup') continue
    const host = island.source.path === path ? text : (pages.get(island.source.path) ?? '')
    assert.ok(island.offset + island.source.text.length <= host.length)
    for (const mask of island.masks) assert.ok(mask.start >= 0 && mask.end <= island.source.text.length)
  }
  toScripts(source)
  for (const definition of findDefinitions(source, 'v')) {
    assert.equal(text.slice(definition.at.start, definition.at.end), definition.version)
  }
}
