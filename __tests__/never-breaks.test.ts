/** Shapes that once broke a page, or left a hash behind, through the whole line. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import vm from 'node:vm'
import { runLine } from './line.ts'

const SCRIPT = 'https://global.oktacdn.com/okta-signin-widget/5.9.4/js/okta-sign-in.min.js'
const HASH = `sha384-${'A'.repeat(64)}`

async function after(path: string, text: string, raw: { readonly [name: string]: string } = {}): Promise<string> {
  const report = await runLine({ [path]: text }, raw)
  return report.changes.find(change => change.path === path)?.after ?? text
}

/** A page with this script behind the widget's own. */
const page = (code: string) => `<script src="${SCRIPT}"></script>\n<script>${code}</script>\n`

const codeOf = (text: string) => /<script>([\s\S]*)<\/script>/.exec(text)?.[1] ?? ''

test('a URL and its hash stay together where a setting keeps one of them', async () => {
  const tag = `<script src="${SCRIPT}" integrity="${HASH}"></script>\n`
  const variable = `const V = '5.9.4'
s.src = \`https://global.oktacdn.com/okta-signin-widget/\${V}/js/okta-sign-in.min.js\`
s.integrity = '${HASH}'
`
  for (const setting of ['off', 'flag']) {
    assert.equal(await after('a.html', tag, { rules: `every-upgrade/asset-version=${setting}` }), tag)
    for (const rule of ['asset-version', 'version-elsewhere'])
      assert.equal(await after('a.js', variable, { rules: `every-upgrade/${rule}=${setting}` }), variable, rule)
  }
  // And where the hash may not be renewed, its URL stays.
  for (const setting of ['off', 'flag'])
    assert.equal(await after('a.html', tag, { rules: `every-upgrade/integrity=${setting}` }), tag)
})

test('a URL never leaves a hash behind that may be its own', async () => {
  const shapes: readonly (readonly [string, string])[] = [
    ['a.js', `load('${SCRIPT}', '${HASH}')`],
    ['a.js', `load('${SCRIPT}', { integrity: '${HASH}' })`],
    ['a.js', `s.setAttribute('src', '${SCRIPT}')\ns.setAttribute('integrity', '${HASH}')`],
    ['a.js', `const SRI = '${HASH}'\nconst SRC = '${SCRIPT}'\ns.src = SRC\ns.integrity = SRI`],
    ['a.js', `$('<script>').attr('src', '${SCRIPT}').attr('integrity', '${HASH}')`],
    ['a.js', `const t = '<script data-x="a > b" src="${SCRIPT}" onerror="x(a>b)" integrity="${HASH}"></script>'`],
    ['a.jsx', `const HASH = f()\nexport const P = () => <script src="${SCRIPT}" integrity={HASH} />`],
    ['a.js', `const tag = { src: '${SCRIPT}', integrity: hashes.okta }`],
    ['a.json', JSON.stringify({ okta: { url: SCRIPT, sri: HASH } })],
    ['a.yml', `okta:\n  src: ${SCRIPT}\n  integrity: "${HASH}"\n`],
    ['a.php', `<?php $js = '${SCRIPT}'; $sri = '${HASH}'; ?>`],
    ['a.vue', `<template><component is="script" src="${SCRIPT}" :integrity="hash" /></template>`],
    ['a.html', `<script type="importmap">{"integrity":{"${SCRIPT}":"${HASH}"}}</script>`],
  ]
  for (const [path, text] of shapes) {
    const report = await runLine({ [path]: text })
    assert.deepEqual(report.changes, [], text)
    assert.ok(
      report.followUps.some(item => item.id === 'page-not-moved'),
      text,
    )
    const there = text.replaceAll('5.9.4', '7.49.0')
    if (text.includes(HASH)) {
      const again = await runLine({ [path]: there })
      assert.ok(!again.changes.some(change => change.after.includes('5.9.4')), there)
    }
  }
})

test('a hash moves with its URL, wherever in the tag a template puts it', async () => {
  const shapes: readonly (readonly [string, string])[] = [
    ['a.hbs', `<script src="${SCRIPT}" {{#unless x}}integrity="${HASH}"{{/unless}}></script>`],
    ['a.njk', `<script src="${SCRIPT}"{% if sri %}integrity="${HASH}"{% endif %}></script>`],
    ['a.ejs', `<script<% if (sri) { %> integrity="${HASH}"<% } %> src="${SCRIPT}"></script>`],
    [
      'a.jsp',
      `<%@ taglib prefix="c" %><script src="${SCRIPT}" <c:if test="\${a}">integrity="${HASH}"</c:if>></script>`,
    ],
    ['a.gohtml', `<script src="${SCRIPT}" {{if .S}}integrity='${HASH}'{{end}}></script>`],
    ['a.html', `<script th:src="@{${SCRIPT}}" th:attr="integrity='${HASH}'"></script>`],
    ['a.erb', `<script src="${SCRIPT}" <%= raw %(integrity="${HASH}") %>></script>`],
    ['a.vue', `<template><script src="${SCRIPT}" :integrity="'${HASH}'"></script></template>`],
    ['a.jsx', `export const P = p => <script src={p.src || '${SCRIPT}'} integrity={p.sri || '${HASH}'} />`],
    [
      'a.jsx',
      `export const P = p => <b><script src={dev ? '/a.js' : '${SCRIPT}'} integrity={dev ? '' : '${HASH}'} /></b>`,
    ],
    ['a.tsx', `export const P = () => <Script src={'${SCRIPT}' as string} integrity={\`${HASH}\`} />`],
  ]
  for (const [path, text] of shapes) {
    const moved = await after(path, text)
    assert.ok(moved.includes('/7.49.0/') && !moved.includes('5.9.4') && !moved.includes(HASH), moved)
  }
})

test('a URL stays where its hash comes from elsewhere, or may belong to another file', async () => {
  const shapes: readonly (readonly [string, string])[] = [
    ['a.erb', `<script src="${SCRIPT}" <%= sri_for('okta') %>></script>`],
    [
      'a.php',
      `<?php $js = '${SCRIPT}'; ?>\n<?php function a() { ?><script src="<?= $js ?>" integrity="${HASH}"></script>`,
    ],
    ['a.cs', `var tag = Format("<script src='{0}' integrity='${HASH}'></script>", "${SCRIPT}");`],
    ['a.js', `const U = '${SCRIPT}'\nfunction f() {}\nconst t = \`<script src="\${U}" integrity="${HASH}"></script>\``],
    ['a.jsx', `export const P = () => <script src={dev ? '/a.js' : '${SCRIPT}'} integrity={dev ? '${HASH}' : x} />`],
    ['a.jsx', `export const P = () => <script src="${SCRIPT}" {...sriFor('okta')} />`],
  ]
  for (const [path, text] of shapes) {
    const report = await runLine({ [path]: text })
    assert.deepEqual(report.changes, [], text)
    assert.ok(
      report.followUps.some(item => item.id === 'page-not-moved'),
      text,
    )
  }
})

test('a hash of another file holds nothing up', async () => {
  const shapes: readonly (readonly [string, string])[] = [
    ['a.html', `<script src="jq.js" integrity="${HASH}"></script><script src="${SCRIPT}"></script>`],
    ['a.html', `<script src="${SCRIPT}"></script>\n<script integrity="${HASH}" src="jq.js"></script>`],
    ['a.js', `const all = [{ src: '/jq.js', integrity: '${HASH}' }, { src: '${SCRIPT}' }]`],
    ['a.js', `load('/jq.js', '${HASH}')\nload('${SCRIPT}')`],
    ['a.js', `const csp = "script-src '${HASH}' ${SCRIPT}"`],
    ['a.php', `<?php $js = '${SCRIPT}'; ?><script src="<?= u('jq.js') ?>" integrity="${HASH}"></script>`],
  ]
  for (const [path, text] of shapes) {
    const moved = await after(path, text)
    assert.ok(moved.includes('/7.49.0/') && moved.includes(HASH), text)
  }
})

test('commas of template blocks stay with their blocks', async () => {
  const blocks = await after(
    'a.hbs',
    page(
      "new OktaSignIn({ baseUrl: 'x' {{#if a}}, idpDiscovery: { requestContext: 'x' } {{/if}}, features: { idpDiscovery: true {{#if z}}, rememberMe: true{{/if}} } });",
    ),
  )
  assert.ok(blocks.includes("{ baseUrl: 'x' {{#if a}}{{/if}}, features: { {{#if z}}{{/if}} } }"), blocks)
  const loop = await after(
    'a.html',
    page(`new OktaSignIn({
  {% for k, v in o.items() %}
  '{{ k }}': '{{ v }}',
  {% endfor %}
  registration: { parseSchema: function (s, ok) { ok(s); } }
});`),
  )
  assert.ok(loop.includes("'{{ v }}',\n  {% endfor %}\n});"), loop)
})

test('a statement that goes never joins its neighbours', async () => {
  const programs = [
    "var c={baseUrl:'x'}\nc.idpDiscovery={requestContext:1}\n;[1].forEach(f)\nnew OktaSignIn(c)",
    "var c={baseUrl:'x'}\nc.idpDiscovery={requestContext:1};\nc.processCreds=function(){};\n// go\n;(function(){f(1)})()\nnew OktaSignIn(c)",
    "var c={baseUrl:'x'}\nc.idpDiscovery={requestContext:1};\nc.processCreds=function(){};\n// go\n(function(){f(1)})()\nnew OktaSignIn(c)",
    "var c={baseUrl:'x'}\nc.idpDiscovery={requestContext:1}; /* a */ [1].forEach(f)\nnew OktaSignIn(c)",
  ]
  for (const program of programs) {
    const code = codeOf(await after('a.html', page(program)))
    assert.ok(!code.includes('idpDiscovery'), code)
    const calls: unknown[] = []
    const made: unknown[] = []
    class OktaSignIn {
      constructor(options: object) {
        made.push({ ...options })
      }
    }
    vm.runInNewContext(code, { f: (value: unknown) => calls.push(value), OktaSignIn })
    assert.deepEqual([calls, made], [[1], [{ baseUrl: 'x' }]], code)
  }
})
