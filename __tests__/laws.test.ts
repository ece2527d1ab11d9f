/**
 * The laws of every rewrite, over all fixtures at once: they hold for rules and pages that nobody has written yet.
 * `fixtures.test.ts` says what each fixture becomes; here only what must never happen to any of them.
 */
import assert from 'node:assert/strict'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { test } from 'node:test'
import { toScripts } from '../src/languages/index.ts'
import { RULES } from '../src/rules/index.ts'
import type { RawInputs } from '../src/stages/inputs.ts'
import { readInputs } from '../src/stages/inputs.ts'
import { plan } from '../src/stages/plan.ts'
import { queryOf } from '../src/stages/release/query.ts'
import { chooseRelease } from '../src/stages/release.ts'
import { isChange, judge } from '../src/stages/rewrite/judge.ts'
import { rewrite } from '../src/stages/rewrite/rewrite.ts'
import { sourceIn, study } from '../src/stages/study.ts'
import { verify } from '../src/stages/verify.ts'
import { decode, encode } from '../src/text/bytes.ts'
import type { Edit, Option, Place, Report, Span } from '../src/types.ts'
import { LINKS } from '../src/widget/links.ts'
import { MARKERS } from '../src/widget/markers.ts'
import { filesIn, recordedWorld, runLine } from './line.ts'
import { memoryFiles } from './stand-ins/memory-files.ts'

type Contents = { readonly [path: string]: Uint8Array }

const ROOT = '__tests__/fixtures'
const cases = readdirSync(ROOT, { recursive: true, encoding: 'utf8' })
  .map(path => path.replaceAll('\\', '/'))
  .filter(path => path.endsWith('/before'))
  .map(path => dirname(path))
  .sort()

for (const name of cases) {
  const before = filesIn(join(ROOT, name, 'before'))
  const inputs = inputsOf(name)

  test(`${name} keeps the laws`, async () => {
    const report = await runLine(before, inputs)
    const again = await runLine(before, inputs)
    assert.equal(said(again), said(report), 'the same input gives the same output')

    const after = Object.fromEntries(report.changes.map(change => [change.path, encode(change.before, change.after)]))
    const second = await runLine({ ...before, ...after }, inputs)
    assert.deepEqual(
      second.changes.map(change => change.path),
      [],
      'a second application changes nothing',
    )
    for (const [path, bytes] of Object.entries(after)) keepsItsForm(path, before[path] ?? new Uint8Array(), bytes)
    await touchesOnlyWhatItSays(before, inputs, after)
  })
}

test('every rule has a page, a link of the one table, and a fixture', () => {
  const links: readonly string[] = Object.values(LINKS)
  for (const rule of RULES) {
    const family = familyOf(rule.id)
    assert.ok(existsSync(`docs/rules/${family}.md`), `docs/rules/${family}.md`)
    assert.ok(links.includes(rule.docs), `${rule.id}: ${rule.docs} is not in widget/links.ts`)
    assert.ok(
      cases.some(name => familyOf(name) === family),
      `${family} has no fixture`,
    )
  }
  for (const name of cases)
    assert.ok(
      RULES.some(rule => familyOf(rule.id) === familyOf(name)),
      `no rule is ${name}`,
    )
})

function familyOf(id: string): string {
  return id.split('/').slice(0, 2).join('/')
}

function inputsOf(name: string): RawInputs {
  const path = join(ROOT, name, 'inputs.json')
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : {}
}

function said(report: Report): string {
  const { changes, findings, followUps, body, title, outcome, reason } = report
  return JSON.stringify({ changes, findings, followUps, body, title, outcome, reason })
}

/** Line ends, the byte order mark, and a text that is still one. */
function keepsItsForm(path: string, before: Uint8Array, after: Uint8Array): void {
  const old = decode(path, before, '100644')
  const now = decode(path, after, '100644')
  assert.ok(old && now, `${path} stays UTF-8`)
  assert.equal(now.bom, old.bom, `${path}: the byte order mark`)
  assert.ok(now.text.trim() !== '', `${path} is not emptied`)
  if (old.eol !== 'mixed' && old.text.includes('\n')) assert.equal(now.eol, old.eol, `${path}: line ends`)
  assert.equal(/\n$/.test(now.text), /\n$/.test(old.text), `${path}: the end of the last line`)
}

/** Bytes outside the edits are the same, and a comment goes only with what a rule took away. */
async function touchesOnlyWhatItSays(before: Contents, raw: RawInputs, after: Contents): Promise<void> {
  const { edits, gone } = await workOf(before, raw)
  for (const [path, bytes] of Object.entries(after)) {
    const old = decode(path, before[path] ?? new Uint8Array(), '100644')?.text ?? ''
    const now = decode(path, bytes, '100644')?.text ?? ''
    let rest = now
    let from = 0
    for (const edit of [...(edits.get(path) ?? [])].sort((a, b) => a.start - b.start || a.end - b.end)) {
      const kept = old.slice(from, edit.start) + edit.text
      assert.ok(rest.startsWith(kept), `${path}: only the edits change it`)
      rest = rest.slice(kept.length)
      from = edit.end
    }
    assert.equal(rest, old.slice(from), `${path}: only the edits change it`)

    // A page inside a string has places of its own; the test of that language looks at its comments.
    if (gone.some(place => place.path.startsWith(`${path}#`))) continue
    const zones = gone.filter(place => place.path === path).map(place => withItsLine(old, place))
    const mustStay = commentsIn(old).filter(comment => !zones.some(zone => touches(zone, comment)))
    const left = commentsIn(now).map(comment => comment.text)
    for (const comment of mustStay) {
      const at = left.indexOf(comment.text)
      assert.notEqual(at, -1, `${path}: the comment ${comment.text} is lost`)
      left.splice(at, 1)
    }
  }
}

/** The edits of the run by file, and what its rules said to take away. */
async function workOf(before: Contents, raw: RawInputs) {
  const inputs = readInputs(
    raw,
    RULES.map(rule => rule.id),
  )
  const world = recordedWorld(memoryFiles(before, text => MARKERS.some(marker => text.includes(marker))))
  const { scanned, scripts, files, usage } = await study(inputs, world)
  const choice = await chooseRelease(queryOf(files, usage, inputs), world.releases, world.assets, inputs, world.now)
  if (choice.release === null) return { edits: new Map<string, readonly Edit[]>(), gone: [] }
  const planned = plan(files, usage, choice.release)
  const tools = { rules: RULES, inputs, scripts, sourceOf: sourceIn(scanned), loadedWith: () => [] }
  const judgement = judge(planned, RULES, inputs)
  const draft = rewrite(planned, judgement, new Map(), tools)
  const verified = verify(planned, judgement, draft, tools, scanned.modules, toScripts)
  assert.deepEqual(verified.held, draft.held, 'nothing has to be put back')
  const gone = judgement.verdicts.flatMap(({ finding }) =>
    finding.edits.flatMap((edit): readonly Place[] => {
      if (!isChange(edit)) return edit.end > edit.start ? [edit] : []
      return edit.change === 'remove' ? [edit.option.at, ...ownersOf(edit.option)] : []
    }),
  )
  return { edits: draft.edits, gone }
}

/** What may go with the option when it was the last one in it. */
function ownersOf(option: Option): readonly Place[] {
  const owner = option.literal?.owner ?? null
  return owner === null ? [] : [...closingLine(owner), ...ownersOf(owner)]
}

/** Of an object that is emptied only the brackets go; a comment behind the last one is the object's own. */
function closingLine(owner: Option): readonly Place[] {
  return [{ path: owner.at.path, start: owner.at.end - 1, end: owner.at.end }]
}

/** A comment behind the removed option, on the line where it ends, is the option's own. */
function withItsLine(text: string, place: Span): Span {
  const end = text.indexOf('\n', place.end)
  return { start: place.start, end: end === -1 ? text.length : end }
}

function touches(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end
}

interface Comment extends Span {
  readonly text: string
}

/** Comments of scripts, pages and template engines. A URL has a colon or a quote before its slashes. */
function commentsIn(text: string): readonly Comment[] {
  const marks =
    /\/\*[\s\S]*?\*\/|(?<![:"'`\w/\\])\/\/[^\r\n]*|<!--[\s\S]*?-->|@\*[\s\S]*?\*@|\{#[\s\S]*?#\}|\{\{!--[\s\S]*?--\}\}|<%--[\s\S]*?--%>/g
  return [...text.matchAll(marks)].map(match => ({
    start: match.index,
    end: match.index + match[0].length,
    text: match[0],
  }))
}
