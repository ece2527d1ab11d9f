import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { needleOf, wideNeedleOf } from '../../../src/adapters/files/needle.ts'
import { COMPANIONS, MARKERS } from '../../../src/widget/markers.ts'
import { SEED } from '../../stand-ins/seed.ts'
import { repository, utf16 } from './repository.ts'

const bytes = (text: string | Uint8Array) => Buffer.from(text).toString('latin1')

test('each marker can be found by a rare letter', () => {
  for (const marker of MARKERS) assert.match(marker, /k|S/)
})

test('every marker is found in UTF-8 and in both kinds of UTF-16, and none of them cut short is', () => {
  const all = [...MARKERS, ...COMPANIONS]
  for (const strings of [MARKERS, COMPANIONS, all]) {
    const pattern = new RegExp(wideNeedleOf(strings).pattern)
    for (const string of strings) {
      assert.match(string, pattern)
      for (const order of ['le', 'be'] as const) assert.match(bytes(utf16(`x${string}x`, order)), pattern)
      const short = string.slice(1)
      if (!strings.some(other => short.includes(other))) assert.doesNotMatch(short, pattern, string)
    }
  }
})

test('the pattern says what `includes` says, for any strings, those with rare letters and those without', () => {
  const word = fc.string({ unit: fc.constantFrom('k', 'S', 'a', '.', '$', '\u00e9', '|'), minLength: 1, maxLength: 4 })
  const text = fc.string({ unit: fc.constantFrom('k', 'S', 'a', '.', '$', '\u00e9', '|', '\n'), maxLength: 12 })
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 6 }), text, (words, sample) => {
      const { pattern, longest } = needleOf(words)
      const found = new RegExp(pattern).exec(bytes(sample))
      assert.equal(
        found !== null,
        words.some(one => sample.includes(one)),
      )
      assert.ok(longest >= Math.max(...words.map(one => Buffer.byteLength(one))))
    }),
    { numRuns: 2_000, seed: SEED },
  )
})

test('git reads the pattern as JavaScript does', t => {
  const all = [...MARKERS, ...COMPANIONS]
  const files = Object.fromEntries(all.map((marker, i) => [`${i}`, `before ${marker} after\n`]))
  const repo = repository(t, { ...files, none: 'ktaSignIn okta sign-in kSkS k\n' })
  const hits = repo.git('grep', '-laP', '-e', wideNeedleOf(all).pattern).split('\n')
  assert.deepEqual(hits.sort(), Object.keys(files).sort())
})
