/**
 * A folder is a test: `fixtures/<rule>/<case>/before/` is a repository, `after/` what it must become (only the files that
 * change), `follow-ups.md` the checklist, `inputs.json` (optional) the inputs. `UPDATE=1 npm test -- fixtures` writes
 * what comes out; read it before you commit it. What holds for all of them at once is in `laws.test.ts`.
 */
import assert from 'node:assert/strict'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { test } from 'node:test'
import { RULES } from '../src/rules/index.ts'
import { encode } from '../src/text/bytes.ts'
import type { Report } from '../src/types.ts'
import { filesIn, runLine } from './line.ts'

const ROOT = '__tests__/fixtures'
const update = process.env['UPDATE'] === '1'
const cases = readdirSync(ROOT, { recursive: true, encoding: 'utf8' })
  .map(path => path.replaceAll('\\', '/'))
  .filter(path => path.endsWith('/before'))
  .map(path => dirname(path))
  .sort()

for (const name of cases) {
  const folder = join(ROOT, name)
  let running: Promise<Report> | null = null
  const run = () => {
    running ??= runLine(filesIn(join(folder, 'before')), inputsOf(folder))
    return running
  }

  test(`${name}: before becomes after, with these items`, async () => {
    const report = await run()
    const after = Object.fromEntries(
      report.changes.map(change => [change.path, Buffer.from(encode(change.before, change.after))]),
    )
    const items = itemsOf(report)
    if (update) save(folder, after, items)
    const expected = existsSync(join(folder, 'after')) ? filesIn(join(folder, 'after')) : {}
    assert.deepEqual(Object.keys(after).sort(), Object.keys(expected).sort(), 'the files that change')
    for (const [path, bytes] of Object.entries(after))
      assert.equal(bytes.toString(), Buffer.from(expected[path] ?? []).toString(), path)
    assert.equal(items, readFileSync(join(folder, 'follow-ups.md'), 'utf8'))
  })

  test(`${name}: the rule has something to say`, async () => {
    const rule = name.split('/').slice(0, 2).join('/')
    assert.ok(
      RULES.some(one => one.id === rule || one.id.startsWith(`${rule}/`)),
      `no rule claims the fixture ${name}`,
    )
    const report = await run()
    const spoke = report.findings.some(finding => finding.rule === rule || finding.rule.startsWith(`${rule}/`))
    const asked = RULES.some(one => one.id === rule && one.run !== undefined)
    // What a server builds is one item for all options.
    const atServer =
      name.endsWith('/server-built') && report.findings.some(one => one.rule === 'identity-engine/unfollowed')
    assert.ok(
      spoke || asked || atServer || name.endsWith('/untouched') || name.endsWith('/decoy'),
      `${rule} has no finding`,
    )
  })
}

function inputsOf(folder: string): { readonly [name: string]: string } {
  const path = join(folder, 'inputs.json')
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : {}
}

/** The checklist without its prose, which is the same everywhere and is read in the pages of `snapshots/examples`. */
function itemsOf(report: Report): string {
  const bare = report.followUps.filter(item => item.places.length + item.details.length + item.quotes.length === 0)
  const items = report.followUps
    .filter(item => !bare.includes(item))
    .map(item =>
      [
        `- ${item.id} (${item.when})`,
        ...item.places.map(place => `  - ${place.path}:${place.line}:${place.column}`),
        ...item.details.map(detail => `  - ${detail}`),
        ...item.quotes.map(quote => `  - ${quote.path}:${quote.line} ${JSON.stringify(quote.code)}`),
      ].join('\n'),
    )
  const general = bare.length === 0 ? [] : [`- and for the whole upgrade: ${bare.map(item => item.id).join(', ')}`]
  return `${report.outcome}: ${report.reason.id}\n\n${[...items, ...general].join('\n')}\n`
}

function save(folder: string, after: { readonly [path: string]: Uint8Array }, items: string): void {
  rmSync(join(folder, 'after'), { recursive: true, force: true })
  for (const [path, bytes] of Object.entries(after)) {
    mkdirSync(dirname(join(folder, 'after', path)), { recursive: true })
    writeFileSync(join(folder, 'after', path), bytes)
  }
  writeFileSync(join(folder, 'follow-ups.md'), items)
}
