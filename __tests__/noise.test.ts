/** Random template code around, between and in the attributes of tags: nothing but versions and hashes may change. */
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { runLine, TARGET } from './line.ts'

const BASE = 'https://global.oktacdn.com/okta-signin-widget'
const OLD = '5.9.4'
const JS = 'js/okta-sign-in.min.js'
const CSS = 'css/okta-sign-in.min.css'
const { files } = JSON.parse(readFileSync(`__tests__/releases/${TARGET}.json`, 'utf8'))
const HASHES: { readonly [file: string]: { readonly before: string; readonly after: string } } = {
  [JS]: { before: `sha384-${'A'.repeat(64)}`, after: `sha384-${files[JS].sha384}` },
  [CSS]: { before: `sha384-${'B'.repeat(64)}`, after: `sha384-${files[CSS].sha384}` },
}

interface Engine {
  readonly path: string
  readonly blocks: readonly (readonly [string, string])[]
  readonly values: readonly string[]
  readonly comments: readonly (readonly [string, string])[]
}

const HTML: Engine['comments'] = [['<!--', '-->']]
const ENGINES: readonly Engine[] = [
  { path: 'a.html', blocks: [['<div>', '</div>']], values: ['x', 'a&amp;b', "it's"], comments: HTML },
  {
    path: 'a.ejs',
    blocks: [['<% if (a > b) { %>', '<% } %>']],
    values: ['<%= n %>', '<%- f("x", \'y\') %>'],
    comments: [...HTML, ['<%#', '%>']],
  },
  {
    path: 'a.html.erb',
    blocks: [['<% if a -%>', '<% end -%>']],
    values: ['<%= n -%>', '<%= h["k"] %>'],
    comments: [...HTML, ['<%#', '%>']],
  },
  {
    path: 'a.hbs',
    blocks: [
      ['{{#if a}}', '{{/if}}'],
      ['{{#unless (eq a "b")}}', '{{/unless}}'],
    ],
    values: ['{{n}}', '{{{f "x"}}}'],
    comments: [...HTML, ['{{!--', '--}}']],
  },
  {
    path: 'a.twig',
    blocks: [
      ['{% if a > 1 %}', '{% endif %}'],
      ['{%- for x in y -%}', '{%- endfor -%}'],
    ],
    values: ['{{ n|e("js") }}', "{{ f('x') }}"],
    comments: [...HTML, ['{#', '#}']],
  },
  {
    path: 'a.liquid',
    blocks: [['{%- if a -%}', '{%- endif -%}']],
    values: ["{{ 'x' | append: n }}"],
    comments: [...HTML, ['{% comment %}', '{% endcomment %}']],
  },
  {
    path: 'a.php',
    blocks: [
      ['<?php if ($a > 1): ?>', '<?php endif; ?>'],
      ['<?php if ($a) { ?>', '<?php } ?>'],
    ],
    values: ['<?= $n ?>', '<?php echo f("x"); ?>'],
    comments: [...HTML, ['<?php /*', '*/ ?>']],
  },
  {
    path: 'a.blade.php',
    blocks: [['@if($a > 1) ', ' @endif ']],
    values: ['{{ $n }}', "{!! f('x') !!}"],
    comments: [...HTML, ['{{--', '--}}']],
  },
  {
    path: 'a.jsp',
    blocks: [
      ['<c:if test="${a > 1}">', '</c:if>'],
      ['<% if (a) { %>', '<% } %>'],
    ],
    values: ['${n}', '<%= f("x") %>'],
    comments: [...HTML, ['<%--', '--%>']],
  },
  {
    path: 'a.ftl',
    blocks: [['<#if a gt 1>', '</#if>']],
    values: ['${n!"x"}'],
    comments: [...HTML, ['<#--', '-->']],
  },
  {
    path: 'a.gohtml',
    blocks: [['{{- if .A }}', '{{ end -}}']],
    values: ['{{ .N }}', '{{ printf "%d" .N }}'],
    comments: [...HTML, ['{{/*', '*/}}']],
  },
  {
    path: 'a.cshtml',
    blocks: [['<div>', '</div>']],
    values: ['@Model.N', '@(f("x"))'],
    comments: [...HTML, ['@*', '*@']],
  },
]

/** Mulberry32: the same pages in every run. */
function randomOf(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

function pageOf(engine: Engine, seed: number): { readonly before: string; readonly after: string } {
  const random = randomOf(seed)
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T
  const chance = (share: number) => random() < share
  const isPlain = engine.path === 'a.html' || engine.path === 'a.cshtml'
  const eol = pick(['\n', '\r\n'])
  const gap = () => pick([' ', `${eol}    `, '  ', '\t'])
  const value = () => pick(engine.values)

  function attribute(name: string, text: string): string {
    const quote = pick(['"', "'"])
    return `${chance(0.1) ? name.toUpperCase() : name}${pick(['=', '=', ' = '])}${quote}${text}${quote}`
  }

  function tag(version: string, hashed: boolean): string {
    const file = pick([JS, CSS])
    const url = `${BASE}/${version}/${file}${chance(0.2) ? '?v=5.9.4' : ''}`
    const parts = [attribute(file === JS ? 'src' : 'href', url), 'async']
    if (file === CSS) parts.push(attribute('rel', 'stylesheet'))
    if (hashed) {
      const integrity = attribute('integrity', HASHES[file]?.before ?? '')
      const [open, close] = pick(engine.blocks)
      parts.push(
        !isPlain && chance(0.5) ? `${open}${pick(['', ' '])}${integrity}${pick(['', ' '])}${close}` : integrity,
      )
    }
    if (chance(0.6)) parts.push(`nonce="${value().includes('"') ? 'x' : value().replaceAll('"', "'")}"`)
    const order = parts.map(part => ({ part, at: random() })).sort((a, b) => a.at - b.at)
    const text = order.map(({ part }) => part).join(gap())
    return file === JS ? `<script${gap()}${text}></script>` : `<link${gap()}${text}${pick(['>', '/>', ' />'])}`
  }

  function piece(depth: number): string {
    if (chance(0.45)) return tag(OLD, chance(0.6))
    if (chance(0.3)) {
      const [open, close] = pick(engine.comments)
      return `${open} ${tag('1.0.0', false)} ${close}`
    }
    if (depth > 0 && chance(0.6)) {
      const [open, close] = pick(engine.blocks)
      return `${open}${piece(depth - 1)}${close}`
    }
    return pick([
      `<p title="${value().replaceAll('"', "'")}">1 < 2 & 5.9.4</p>`,
      value(),
      `<script>var a = '<b>', r = /"/, v = '5.9.4';</script>`,
    ])
  }

  const body = Array.from({ length: 6 }, () => piece(2)).join(eol)
  const before = `<html>${eol}${tag(OLD, true)}${eol}${body}${eol}</html>${chance(0.5) ? eol : ''}`
  const after = Object.values(HASHES).reduce(
    (text, hash) => text.replaceAll(hash.before, hash.after),
    before.replaceAll(`/${OLD}/`, `/${TARGET}/`),
  )
  return { before, after }
}

for (const engine of ENGINES) {
  test(`${engine.path}: only versions and hashes of live tags change`, async () => {
    for (let seed = 1; seed <= 12; seed += 1) {
      const { before, after } = pageOf(engine, seed)
      const report = await runLine({ [engine.path]: before })
      assert.equal(
        report.changes[0]?.after ?? before,
        after,
        `seed ${seed}\n${JSON.stringify(
          report.findings.map(f => f.message),
          null,
          1,
        )}`,
      )
    }
  })
}
