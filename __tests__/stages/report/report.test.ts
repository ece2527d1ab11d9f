import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { test } from 'node:test'
import { Ajv } from 'ajv'
import { describe } from '../../../src/stages/describe.ts'
import { escapeData, toAnnotations, workflowCommand } from '../../../src/stages/report/annotations.ts'
import { toJson } from '../../../src/stages/report/json.ts'
import { nothingFound } from '../../../src/stages/report/nothing.ts'
import { isUpdateAvailable, OUTPUT_NAMES, toOutputs } from '../../../src/stages/report/outputs.ts'
import { toSarif } from '../../../src/stages/report/sarif.ts'
import { toSummary } from '../../../src/stages/report/summary.ts'
import { toTerminal } from '../../../src/stages/report/terminal.ts'
import { report } from '../../../src/stages/report.ts'
import type { Report, ReportFinding } from '../../../src/types.ts'
import { PERMALINK, sample } from '../describe/sample.ts'

const input = sample()
const TOOL = { name: 'okta-signin-widget-upgrade', version: '0.1.0' }
const full: Report = report({
  tool: TOOL,
  outcome: 'created',
  reason: { id: 'created', text: 'The pull request was opened.' },
  engine: 'identity',
  from: input.plan.from,
  choice: input.choice,
  scanned: input.scanned,
  plan: input.plan,
  rewritten: input.rewritten,
  proposal: describe(input),
  pullRequest: { number: 7, url: 'https://github.com/acme/shop/pull/7', headSha: 'a'.repeat(40), verified: true },
  warnings: ['A label could not be set.'],
})
const nothing = nothingFound(TOOL, 'identity', { counts: { tracked: 12, hits: 0 }, skipped: [], warnings: [] })
const validate = new Ajv({ allErrors: true, strict: true, allowUnionTypes: true }).compile(
  JSON.parse(readFileSync('schemas/report.schema.json', 'utf8')),
)

function withFindings(findings: readonly Partial<ReportFinding>[], more: Partial<Report> = {}): Report {
  const base = { rule: 'a/b', kind: 'follow-up', path: 'a.ts', line: 1, column: 1, message: 'm', docs: 'd' } as const
  return { ...full, warnings: [], ...more, findings: findings.map(finding => ({ ...base, ...finding })) }
}

test('findings have the lines and columns of the original files, in order', () => {
  const where = full.findings.map(({ path, line, column }) => `${path}:${line}:${column}`)
  assert.ok(where.includes('web/package.json:3:34'), where.join('\n'))
  assert.ok(where.includes('web/src/widget.ts:14:35'), where.join('\n'))
  const paths = full.findings.map(({ path }) => path)
  assert.deepEqual(paths, [...paths].sort())
})

test('the JSON is what its schema says', () => {
  for (const one of [full, nothing, { ...full, outcome: 'failed' as const, pullRequest: null, body: null }]) {
    assert.ok(validate(JSON.parse(toJson(one))), JSON.stringify(validate.errors))
  }
  const json = JSON.parse(toJson(full))
  assert.deepEqual(Object.keys(json.findings[0]).sort(), ['column', 'docs', 'kind', 'line', 'message', 'path', 'rule'])
  assert.equal(json.changes.length, 4)
  assert.notEqual(json.changes[0].before, json.changes[0].after)
})

test('the schema refuses what is not a report', () => {
  const json = JSON.parse(toJson(full))
  assert.ok(!validate({ ...json, findings: [{ ...json.findings[0], line: 0 }] }))
  assert.ok(!validate({ ...json, findings: [{ ...json.findings[0], kind: 'fixed' }] }))
  assert.ok(!validate({ ...json, extra: true }))
  assert.ok(!validate({ ...json, outcome: undefined }))
})

test('SARIF: one run, every result with its rule, level, place and a fingerprint of its own', () => {
  const hostile = 'we ird/#?%[x]\n.html'
  const log = JSON.parse(
    toSarif(
      withFindings([
        { kind: 'edited', rule: 'x/edited', path: hostile },
        { kind: 'follow-up', line: 3 },
        { kind: 'follow-up', line: 9 },
        { kind: 'skipped', rule: 'x/held', line: 4, column: 5 },
      ]),
    ),
  )
  assert.equal(log.version, '2.1.0')
  assert.equal(log.runs.length, 1)
  const { tool, results, columnKind } = log.runs[0]
  assert.equal(columnKind, 'utf16CodeUnits')
  assert.equal(results.length, 4)
  for (const result of results) {
    assert.equal(tool.driver.rules[result.ruleIndex].id, result.ruleId)
    assert.ok(result.message.text)
    const { artifactLocation, region } = result.locations[0].physicalLocation
    assert.ok(!artifactLocation.uri.startsWith('/'))
    assert.equal(new URL(artifactLocation.uri, 'file:///top/').hash, '')
    assert.ok(region.startLine >= 1 && region.startColumn >= 1)
  }
  assert.deepEqual(
    results.map((result: { level: string }) => result.level),
    ['warning', 'warning', 'warning', 'note'],
  )
  const prints = results.map((result: { partialFingerprints: object }) => Object.values(result.partialFingerprints)[0])
  assert.equal(new Set(prints).size, 4)
  const uri = results[3].locations[0].physicalLocation.artifactLocation.uri
  assert.equal(decodeURIComponent(uri), hostile)
})

test('SARIF: a fingerprint stays when lines above come and go', () => {
  const print = (line: number) =>
    JSON.parse(toSarif(withFindings([{ line }]))).runs[0].results[0].partialFingerprints['finding/v1']
  assert.equal(print(3), print(300))
})

test('SARIF: no more results than GitHub takes, those to act on first', () => {
  const findings = Array.from({ length: 26_000 }, (_, i) => ({
    kind: i < 25_500 ? ('edited' as const) : ('follow-up' as const),
    line: i + 1,
  }))
  const { results } = JSON.parse(toSarif(withFindings(findings))).runs[0]
  assert.equal(results.length, 25_000)
  assert.equal(results.filter((result: { level: string }) => result.level === 'warning').length, 500)
})

test('annotations: ten of a level at most, and the last one counts the others', () => {
  const annotations = toAnnotations(
    withFindings([
      ...Array.from({ length: 25 }, (_, i) => ({ line: i + 1 })),
      ...Array.from({ length: 10 }, (_, i) => ({ line: i + 1, kind: 'edited' as const })),
    ]),
  )
  const warnings = annotations.filter(({ level }) => level === 'warning')
  assert.equal(warnings.length, 10)
  assert.equal(warnings.at(-1)?.message, '16 more: see the job summary.')
  assert.equal(annotations.filter(({ level }) => level === 'notice').length, 10)
  assert.ok(annotations.every(({ level, message }) => level === 'warning' || !message.includes('more')))
})

test('annotations: an error of the run comes as an error, a refusal as a warning', () => {
  const reason = { id: 'read-only-token', text: 'The token may not write.' }
  const levels = (outcome: Report['outcome']) =>
    toAnnotations(withFindings([], { outcome, reason })).map(one => one.level)
  assert.deepEqual(levels('failed'), ['error'])
  assert.deepEqual(levels('refused'), ['warning'])
  assert.deepEqual(levels('none'), [])
})

test('workflow commands: nothing from the repository can end or begin one', () => {
  const [annotation] = toAnnotations(
    withFindings([{ path: 'a,b:c%\n::set-output name=x::y', message: 'x\r\n::error::pwned %0A', rule: 'r:1,2' }]),
  )
  assert.ok(annotation)
  const line = workflowCommand(annotation)
  assert.equal(line.split(/[\r\n]/).length, 1)
  assert.equal(
    line,
    '::warning file=a%2Cb%3Ac%25%0A%3A%3Aset-output name=x%3A%3Ay,line=1,col=1,title=r%3A1%2C2::x%0D%0A::error::pwned %250A',
  )
  assert.equal(escapeData('100%\r\n'), '100%25%0D%0A')
})

test('outputs: every name, strings all, lists in JSON', () => {
  const outputs = toOutputs(full, { report: 'out/report.json', patch: null })
  assert.deepEqual(Object.keys(outputs).sort(), [...OUTPUT_NAMES].sort())
  assert.ok(Object.values(outputs).every(value => typeof value === 'string'))
  assert.equal(outputs['pull-request-operation'], 'created')
  assert.equal(outputs['pull-request-number'], '7')
  assert.equal(outputs['pull-request-commits-verified'], 'true')
  assert.equal(outputs['update-available'], 'true')
  assert.deepEqual(JSON.parse(outputs['current-versions']), ['5.9.4', '6.1.0'])
  assert.equal(JSON.parse(outputs['changed-files']).length, 4)
  assert.equal(outputs['changed-files-count'], '4')
  assert.equal(JSON.parse(outputs['follow-ups']).length, Number(outputs['follow-ups-count']))
  assert.equal(outputs['report-path'], 'out/report.json')
  assert.equal(outputs['patch-path'], '')
  const empty = toOutputs(nothing, { report: null, patch: null })
  assert.deepEqual(
    [empty.outcome, empty['outcome-reason'], empty['pull-request-operation'], empty['update-available']],
    ['none', 'no-widget', 'none', 'false'],
  )
  assert.ok(Object.values(empty).every(value => !value.includes('null')))
})

test('outputs: an update is available only when something is older', () => {
  const available = (from: readonly string[], to: string | null) => isUpdateAvailable({ from, to })
  assert.ok(available(['5.9.4'], '7.49.0'))
  assert.ok(available(['7.49.0', '7.9.0'], '7.49.0'))
  assert.ok(available(['7.48'], '7.49.0'))
  assert.ok(!available(['7.49.0'], '7.49.0'))
  assert.ok(!available(['8.0.0'], '7.49.0'))
  assert.ok(!available(['7.10.0'], '7.9.0'))
  assert.ok(!available([], '7.49.0'))
  assert.ok(!available(['5.9.4'], null))
})

test('summary: what happened and what is left, and in a dry run the body and the patch', () => {
  const summary = toSummary(full, { patch: null, permalink: PERMALINK })
  assert.match(summary, /Okta Sign-In Widget 5\.9\.4, 6\.1\.0 → 7\.49\.0/)
  assert.match(summary, /Opened \[#7\]\(https:\/\/github\.com\/acme\/shop\/pull\/7\)\./)
  assert.ok(summary.includes('Create routing rules for these identity providers.'))
  const dry = toSummary(
    { ...full, outcome: 'proposed', pullRequest: null },
    { patch: '+```\n+</details>\n', permalink: null },
  )
  assert.ok(dry.includes(full.body ?? 'no body'))
  assert.match(dry, /````diff\n\+```\n\+<\/details>\n````/)
  assert.match(
    toSummary(nothing, { patch: null, permalink: null }),
    /No use of the Okta Sign-In Widget was found in 12 tracked files\./,
  )
})

test('summary: never longer than GitHub takes, in bytes', () => {
  const many = Array.from({ length: 3000 }, (_, i) => ({ line: i + 1, message: '漢'.repeat(2000) }))
  const summary = toSummary(withFindings(many), { patch: `+${'é'.repeat(300)}\n`.repeat(8000), permalink: PERMALINK })
  assert.ok(Buffer.byteLength(summary) <= 1024 * 1024, String(Buffer.byteLength(summary)))
  assert.ok(summary.includes('The rest of the patch'))
})

test('terminal: plan, diff, body; not one escape sequence without colour', () => {
  const text = toTerminal(full, { color: false, quiet: false })
  assert.ok(
    !text.includes('\u001b') && !text.includes('<!--') && !text.includes('<details>') && !text.includes('\u200b'),
  )
  assert.ok(text.includes('web/package.json:3:34 every-upgrade/npm-pin'))
  assert.ok(text.includes('+    "@okta/okta-signin-widget": "^7.49.0"'))
  assert.ok(text.includes('- [ ] **Create routing rules for these identity providers.**'))
  assert.ok(text.includes('4 files to change, 9 things to do by hand.'))
  const coloured = toTerminal(full, { color: true, quiet: false })
  assert.ok(coloured.includes('\u001b[32m+    "@okta/okta-signin-widget": "^7.49.0"\u001b[0m'))
  assert.equal(coloured.replace(/\u001b\[\d+m/g, ''), text)
})

test('terminal: one line when quiet', () => {
  assert.equal(
    toTerminal(full, { color: false, quiet: true }),
    '5.9.4, 6.1.0 -> 7.49.0: The pull request was opened.\n',
  )
})

test('terminal: text of the repository commands no terminal', () => {
  const evil = '\u001b]0;owned\u0007\u001b[2J\u202egnp.exe\b\u009b31m'
  const before = { path: `${evil}.html`, text: `${evil}\n`, bom: false, eol: 'lf' as const, mode: '100644' }
  const text = toTerminal(
    withFindings([{ path: evil, message: evil, rule: evil }], {
      changes: [{ path: before.path, before, after: `new ${evil}\n` }],
      skipped: [{ path: evil, reason: 'docs', note: null }],
      body: evil,
      title: evil,
      warnings: [evil],
      from: [evil],
    }),
    { color: false, quiet: false },
  )
  assert.ok(!/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/.test(text))
  assert.ok(text.includes('\\u{1b}[2J'))
})

test('terminal: a line of a megabyte is cut', () => {
  const before = { path: 'a.js', text: 'x'.repeat(1_000_000), bom: false, eol: 'lf' as const, mode: '100644' }
  const text = toTerminal(
    withFindings([], { changes: [{ path: 'a.js', before, after: `${before.text}y` }], body: null }),
    {
      color: false,
      quiet: false,
    },
  )
  assert.ok(text.length < 5000)
})

test('what a run without a widget needs loads no package', () => {
  const seen = new Set<string>()
  const visit = (file: string): void => {
    if (seen.has(file)) return
    seen.add(file)
    for (const [, specifier = ''] of readFileSync(file, 'utf8').matchAll(
      /^import (?!type )(?:[^'\n]* from )?'([^']+)'/gm,
    )) {
      if (specifier.startsWith('.')) visit(join(dirname(file), specifier))
      else assert.match(specifier, /^node:/, `${file} loads ${specifier}`)
    }
  }
  for (const view of ['nothing', 'outputs', 'annotations', 'summary', 'json', 'sarif'])
    visit(`src/stages/report/${view}.ts`)
  assert.ok(seen.size > 6)
})
