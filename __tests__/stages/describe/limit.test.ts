import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { itemKey } from '../../../src/stages/describe/items.ts'
import type { DescribeInput } from '../../../src/stages/describe.ts'
import { describe } from '../../../src/stages/describe.ts'
import type { FollowUp, ReleaseNote, Skipped } from '../../../src/types.ts'
import { SEED } from '../../stand-ins/seed.ts'
import { followUp, sample, source } from './sample.ts'

const LIMIT = 60_000

function crowd(count: number, words: string): readonly FollowUp[] {
  const file = source('web/src/widget.ts', `${'x\n'.repeat(60)}`)
  const whens = ['before-merge', 'admin-console', 'after-release'] as const
  return Array.from({ length: count }, (_, i) =>
    followUp(`item-${i}`, {
      when: whens[i % 3] ?? 'before-merge',
      task: `Task ${i}: ${words}`,
      why: words,
      places: Array.from({ length: 30 }, (_, line) => ({ path: file.path, start: line * 20, end: line * 20 })),
      details: [words, `${words} again`],
      quotes: [{ at: { path: file.path, start: i % 50, end: i % 50 }, code: `{\n  ${words}\n}`, language: 'js' }],
    }),
  )
}

function crowded(count: number, words: string, more: Partial<DescribeInput> = {}): DescribeInput {
  const input = sample()
  return sample({ rewritten: { ...input.rewritten, followUps: crowd(count, words) }, ...more })
}

const idsOf = (body: string) => [...body.matchAll(/<!-- item:(\S+) -->/g)].map(match => itemKey(match[1] ?? ''))

test('a thousand items with long texts fit, and every task is there', () => {
  for (const words of ['long words '.repeat(60), '`code` 漢字 🎉 <b> @octocat '.repeat(40)]) {
    const body = describe(crowded(1000, words)).body
    assert.ok(body.length <= LIMIT, String(body.length))
    assert.equal(new Set(idsOf(body)).size, 1000)
    assert.equal(body.match(/^- \[ \] Task \d+/gm)?.length, 1000)
    assert.doesNotMatch(body, /\p{Surrogate}/u)
  }
})

test('the body shrinks in steps: notes, quotes, places, details; tasks stay whole as long as they fit', () => {
  const note: ReleaseNote = {
    version: '7.49.0',
    url: 'https://github.com/okta/okta-signin-widget/releases/tag/x',
    published: null,
    body: 'Quoted note. '.repeat(150),
  }
  const notes = Array.from({ length: 12 }, (_, i) => ({ ...note, version: `7.${i}.0` }))
  const sizes = [1, 20, 40, 55, 70, 90, 130, 160, 230].map(count => {
    const base = crowded(count, 'w'.repeat(80))
    const body = describe({ ...base, choice: { ...base.choice, notes } }).body
    assert.ok(body.length <= LIMIT)
    assert.equal(new Set(idsOf(body)).size, count)
    assert.equal(body.match(/Task \d+: w{80}/g)?.length, count, 'tasks are whole')
    return [
      body.includes('Quoted note'),
      body.includes('```js'),
      body.includes('more place'),
      body.includes('www again'),
    ].map(Number)
  })
  for (const [i, size] of sizes.entries()) {
    const before = sizes[i - 1] ?? [1, 1, 1, 1]
    assert.ok(
      size.every((flag, j) => flag <= (before[j] ?? 1)),
      `step ${i}: ${JSON.stringify(sizes)}`,
    )
    assert.deepEqual([...size].sort(), size, `notes go first, details last: ${JSON.stringify(size)}`)
  }
  assert.ok(new Set(sizes.map(String)).size >= 4, JSON.stringify(sizes))
})

test('ticks survive a body that shrank and grew again', () => {
  const small = describe(crowded(5, 'few words')).body
  const ticked = small.replace(/- \[ \] (.*item:item-3 -->)/, '- [x] $1')
  const large = describe(crowded(1000, 'many words '.repeat(60), { previousBody: ticked })).body
  assert.equal(large.match(/^- \[x\]/gm)?.length, 1)
  const again = describe(crowded(5, 'few words', { previousBody: large })).body
  assert.equal(again, ticked)
})

test('never longer than the limit, whatever comes in and whatever people wrote', () => {
  const texts = fc.constantFrom(
    'short',
    'x'.repeat(3000),
    '漢字🎉 '.repeat(400),
    '`a|b` '.repeat(300),
    '\n\n\n',
    '-->'.repeat(200),
  )
  fc.assert(
    fc.property(
      fc.nat({ max: 1400 }),
      texts,
      texts,
      fc.nat({ max: 20_000 }),
      fc.nat({ max: 500 }),
      (count, words, noteBody, foreign, skippedCount) => {
        const base = sample()
        const note: ReleaseNote = { version: '7.1.0', url: 'https://x.example', published: null, body: noteBody }
        const skipped: Skipped[] = Array.from({ length: skippedCount }, (_, i) => ({
          path: `${words}/${i}`,
          reason: `reason-${i % 40}`,
          note: words,
        }))
        const previousBody = `${'people '.repeat(foreign / 7)}\n\n${describe(sample()).body}`
        const input = crowded(count, words, {
          previousBody,
          choice: { ...base.choice, notes: Array.from({ length: 100 }, () => note), warnings: [words] },
          scanned: { ...base.scanned, skipped },
        })
        const body = describe(input).body
        assert.ok(body.length <= LIMIT, `${count} items of ${words.slice(0, 8)}, ${foreign} foreign: ${body.length}`)
        assert.ok([...body].length <= LIMIT)
        assert.ok(foreign < 7 || body.includes('people'))
        assert.equal(describe({ ...input, previousBody: body }).body, body)
      },
    ),
    { numRuns: 12, seed: SEED },
  )
})

test('words of people are not cut, even when they are nearly all that fits', () => {
  const words = 'p'.repeat(58_000)
  const body = describe(crowded(200, 'words', { previousBody: `${words}\n\n${describe(sample()).body}` })).body
  assert.ok(body.startsWith(words))
  assert.ok(body.length <= 65_536, String(body.length))
})
