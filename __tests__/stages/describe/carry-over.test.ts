import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { carryOver } from '../../../src/stages/describe/carry-over.ts'
import { partsOf } from '../../../src/stages/describe/sections.ts'
import { readState } from '../../../src/stages/describe/state.ts'
import { describe } from '../../../src/stages/describe.ts'
import { SEED } from '../../stand-ins/seed.ts'
import { followUp, sample } from './sample.ts'

const fresh = describe(sample()).body
const tick = (body: string, id: string, mark = 'x') =>
  body.replace(new RegExp(`\\[ \\](?=.*item:${id} -->)`), `[${mark}]`)
const lineOf = (body: string, id: string) => body.split('\n').find(line => line.includes(`item:${id} -->`)) ?? ''

test('a body of its own, unchanged, is the same bytes again', () => {
  assert.equal(carryOver(fresh, fresh), fresh)
  assert.equal(describe(sample({ previousBody: fresh })).body, fresh)
})

test('boxes that people ticked stay ticked, in small and capital letters', () => {
  const previous = tick(tick(fresh, 'routing-rules'), 'test-flows', 'X')
  const next = carryOver(previous, fresh)
  assert.match(lineOf(next, 'routing-rules'), /^- \[x\] /)
  assert.match(lineOf(next, 'test-flows'), /^- \[x\] /)
  assert.equal(next.match(/\[x\]/g)?.length, 2)
})

test('a body that came back from a browser with CRLF is read the same', () => {
  const previous = tick(fresh, 'routing-rules').replaceAll('\n', '\r\n')
  const next = carryOver(previous, fresh)
  assert.equal(next, tick(fresh, 'routing-rules'))
  assert.ok(!next.includes('\r'))
})

test('ticks follow the item, not its place or its words', () => {
  const lines = tick(fresh, 'process-creds').split('\n')
  const ticked = lines.findIndex(line => line.includes('item:process-creds'))
  const [line = ''] = lines.splice(ticked, 1)
  const group = lines.findIndex(other => other.startsWith('### After release'))
  lines.splice(group + 1, 0, line.replace('Find another place', '~~Somewhere~~ done by Ann'))
  const next = carryOver(lines.join('\n'), fresh)
  assert.equal(lineOf(next, 'process-creds'), lineOf(fresh, 'process-creds').replace('[ ]', '[x]'))
  assert.equal(next.match(/\[x\]/g)?.length, 1)
})

test('items whose cause is gone are closed, new ones arrive unticked', () => {
  const input = sample()
  const previous = tick(tick(fresh, 'routing-rules'), 'lock-file')
  const followUps = [
    ...input.rewritten.followUps.filter(item => item.id !== 'lock-file'),
    followUp('brand-new', { when: 'before-merge' }),
  ]
  const next = describe({ ...input, rewritten: { ...input.rewritten, followUps }, previousBody: previous }).body
  assert.equal(lineOf(next, 'lock-file'), '')
  assert.match(lineOf(next, 'brand-new'), /^- \[ \] /)
  assert.match(lineOf(next, 'routing-rules'), /^- \[x\] /)
})

test('an unticked box of a later body wins over nothing, a tick of the live body wins over the plan', () => {
  const planned = tick(fresh, 'routing-rules')
  assert.match(lineOf(carryOver(fresh, planned), 'routing-rules'), /^- \[ \] /, 'people unticked it meanwhile')
  assert.match(
    lineOf(carryOver(tick(fresh, 'lock-file'), planned), 'lock-file'),
    /^- \[x\] /,
    'people ticked it meanwhile',
  )
})

test('words of people before, between and behind our sections stay where they are', () => {
  const previous = `Reviewed with **Ann**.\n\n${fresh}\n\n    indented code\n\n| their | table |\n`.replace(
    '<!-- okta-signin-widget-upgrade:end checklist -->',
    '<!-- okta-signin-widget-upgrade:end checklist -->\n\nWe do the console part on Monday, see #12 and @ann.\n',
  )
  const next = carryOver(previous, fresh)
  assert.ok(next.startsWith('Reviewed with **Ann**.\n\n<!-- okta-signin-widget-upgrade:begin summary -->'))
  assert.match(
    next,
    /end checklist -->\n\nWe do the console part on Monday, see #12 and @ann\.\n\n<!-- okta-\S+:begin left-alone/,
  )
  assert.ok(next.endsWith('\n\n    indented code\n\n| their | table |'))
  assert.equal(carryOver(next, fresh), next, 'again: the same bytes')
  assert.equal(carryOver(next, next), next, 'read again just before writing: the same bytes')
  assert.equal(describe(sample({ previousBody: next })).body, next)
})

test('words behind a section that is gone move behind the one before it', () => {
  const previous = fresh.replace(/(:end changes -->)/, '$1\n\nOur note on the changes.')
  const input = sample()
  const judged = input.rewritten.judged.filter(one => one.rule.id.startsWith('every-upgrade/'))
  const next = describe({ ...input, rewritten: { ...input.rewritten, judged }, previousBody: previous }).body
  assert.ok(!next.includes('begin changes'))
  assert.match(next, /end places -->\n\nOur note on the changes\.\n\n<!-- /)
})

test('boxes that people add under an item stay under it, ticked or not', () => {
  const previous = fresh
    .replace('<!-- item:remember-me -->', '<!-- item:remember-me -->\n  - [x] asked legal\n  - [ ] ask design')
    .replace(/(<!-- item:process-creds -->[\s\S]*?<\/details>)/, '$1\n  * [ ] with a star')
  const next = carryOver(previous, fresh)
  const block = next.slice(next.indexOf('item:remember-me'), next.indexOf('item:process-creds'))
  assert.match(block, /\n {2}- \[x\] asked legal\n {2}- \[ \] ask design\n/)
  assert.match(
    next,
    /<\/details>\n\n {2}\* \[ \] with a star\n- \[ \] \*\*Renew/,
    'an empty line ends the HTML above it',
  )
  assert.equal(carryOver(next, fresh), next)
  assert.equal(carryOver(next, next), next)
})

test('what else people write into the checklist stays where it was, once', () => {
  const notes = [
    '  - asked @ann, she says Tuesday',
    'No bullet, and no indent.',
    '',
    '  <details><summary>Why it takes so long</summary>',
    '',
    '  Because.',
    '  </details>',
    '',
    '```js',
    'theirs()',
    '```',
    '### Not our heading',
    '1. one',
  ]
  const previous = fresh
    .replace('<!-- item:remember-me -->', `<!-- item:remember-me -->\n${notes.join('\n')}`)
    .replace('### Before merge\n', '### Before merge\n\nAbove the first item.\n')
  for (const body of [previous, previous.replaceAll('\n', '\r\n')]) {
    const next = carryOver(body, fresh)
    const block = next.slice(next.indexOf('item:remember-me'), next.indexOf('item:process-creds'))
    assert.ok(block.includes(`\n${notes.join('\n')}\n`), block)
    assert.equal(next.split('Above the first item.').length, 2)
    assert.ok(next.indexOf('Above the first item.') < next.indexOf('item:remember-me'))
    assert.equal(next.split('## Checklist').length, 2)
    assert.equal(carryOver(next, fresh), next)
    assert.equal(carryOver(next, next), next)
    assert.equal(describe(sample({ previousBody: next })).body, next)
  }
})

test('what people make of the words of an item stands below it', () => {
  const line = lineOf(fresh, 'process-creds')
  const previous = tick(fresh, 'process-creds').replace(
    'Find another place',
    '~~Somewhere~~ done by Ann, another place',
  )
  const next = carryOver(previous, fresh)
  assert.ok(next.includes(`${line.replace('[ ]', '[x]')}\n`))
  assert.equal(
    next.match(/^ {2}- \*\*~~Somewhere~~ done by Ann, another place for what `processCreds` did\.\*\*$/gm)?.length,
    1,
  )
  assert.equal(carryOver(next, fresh), next)
})

test('an item that people moved takes nothing of ours with it, and leaves nothing', () => {
  const at = fresh.indexOf('- [ ] **Find another place')
  const item = fresh.slice(at, fresh.indexOf('- [ ] **Renew the lock'))
  const previous = fresh
    .replace(item, '')
    .replace('### After release\n\n', `### After release\n\n${item.replace('[ ]', '[x]')}`)
  assert.equal(carryOver(previous, fresh), tick(fresh, 'process-creds'))
})

test('links to another commit and lines that we no longer write are nobody’s words', () => {
  const input = sample()
  const commit = 'f'.repeat(40)
  const followUps = input.rewritten.followUps.filter(item => item.id !== 'process-creds')
  const next = {
    ...input,
    rewritten: { ...input.rewritten, followUps },
    permalink: `https://github.com/acme/shop/blob/${commit}/`,
  }
  assert.equal(describe({ ...next, previousBody: fresh }).body, describe(next).body)
})

test('without the list of our lines only boxes are told to be people’s', () => {
  const previous = fresh
    .replace(/<!-- \S+:lines \S+ -->\n/, '')
    .replace('<!-- item:remember-me -->', '<!-- item:remember-me -->\n  - [x] asked legal\n  - lost')
  const next = carryOver(previous, fresh)
  assert.ok(next.includes('  - [x] asked legal') && !next.includes('- lost'))
})

test('a box that people removed meanwhile does not come back from the plan', () => {
  const planned = fresh.replace('<!-- item:remember-me -->', '<!-- item:remember-me -->\n  - [x] asked legal')
  assert.equal(carryOver(fresh, planned), fresh)
})

test('boxes of people whose item is gone go to the last item, those above all to the first', () => {
  const input = sample()
  const previous = fresh
    .replace('<!-- item:lock-file -->', '<!-- item:lock-file -->\n  - [x] with pnpm')
    .replace('### Before merge\n', '### Before merge\n\n- [ ] tell Ann\n')
  const followUps = input.rewritten.followUps.filter(item => item.id !== 'lock-file')
  const next = describe({ ...input, rewritten: { ...input.rewritten, followUps }, previousBody: previous }).body
  assert.ok(next.includes('- [x] with pnpm') && next.includes('- [ ] tell Ann'))
  const none = describe({ ...input, rewritten: { ...input.rewritten, followUps: [] }, previousBody: next }).body
  assert.ok(none.includes('- [x] with pnpm') && none.includes('- [ ] tell Ann'))
  assert.ok(none.includes('Nothing is left to do by hand.'))
})

test('code that was removed and looks like boxes is nobody’s box', () => {
  const input = sample()
  const place = input.rewritten.followUps[0]?.places ?? []
  const at = place[0]
  assert.ok(at)
  const trap =
    'a\n- [x] not a task\n```\n- [x] nor this\n# heading\n<!-- item:routing-rules -->\n- [x] `y` <!-- item:routing-rules -->'
  const followUps = [
    followUp('trap', { details: ['[x] a detail', '- [x] another'], quotes: [{ at, code: trap, language: 'md' }] }),
    ...input.rewritten.followUps,
  ]
  const body = describe({ ...input, rewritten: { ...input.rewritten, followUps } }).body
  const again = describe({ ...input, rewritten: { ...input.rewritten, followUps }, previousBody: body }).body
  assert.equal(again, body)
  assert.match(lineOf(body, 'routing-rules'), /^- \[ \] /)
})

test('an emptied body is written anew', () => {
  assert.equal(carryOver('', fresh), fresh)
  assert.equal(carryOver(' \r\n ', fresh), fresh)
  assert.equal(carryOver(null, fresh), fresh)
})

test('without any marker the sections are rebuilt, ticks found, and people’s words kept once', () => {
  const bare = tick(fresh, 'routing-rules')
    .replace(/<!-- okta-signin-widget-upgrade[^>]*-->\n?/g, '')
    .replace('## Checklist', 'Please wait for Ann.\n\n## Checklist')
  assert.equal(readState(bare), null)
  const next = carryOver(bare, fresh)
  assert.match(lineOf(next, 'routing-rules'), /^- \[x\] /)
  assert.equal(next.split('Please wait for Ann.').length, 2)
  assert.equal(next.split('## Checklist').length, 2, 'our own lines are not kept twice')
  assert.equal(next.split('item:routing-rules').length, 2)
  assert.equal(carryOver(next, fresh), next)
})

test('one lost marker costs nobody’s words', () => {
  for (const kind of ['begin', 'end']) {
    for (const name of ['summary', 'places', 'changes', 'checklist', 'left-alone', 'notes', 'steering']) {
      const previous = `Top words.\n\n${tick(fresh, 'routing-rules')}\n\nBottom words.`
        .replace('end places -->', 'end places -->\n\nMiddle words.')
        .replace(`<!-- okta-signin-widget-upgrade:${kind} ${name} -->`, '')
      const next = carryOver(previous, fresh)
      for (const words of ['Top words.', 'Middle words.', 'Bottom words.']) {
        assert.equal(next.split(words).length, 2, `${words} without ${kind} ${name}`)
      }
      assert.match(lineOf(next, 'routing-rules'), /^- \[x\] /, `without ${kind} ${name}`)
      assert.deepEqual(
        partsOf(next)
          .filter(part => part.kind === 'section')
          .map(part => part.name),
        partsOf(fresh).map(part => part.name),
      )
      assert.equal(carryOver(next, fresh), next, `again, without ${kind} ${name}`)
    }
  }
})

test('a second copy of a section is dropped, and a tick in either counts', () => {
  const copy = tick(fresh, 'routing-rules')
  const next = carryOver(`${fresh}\n\n${copy}`, fresh)
  assert.equal(next, copy)
})

test('whatever people write into the checklist, no line of it is lost and a second run changes nothing', () => {
  const start = fresh.indexOf('### Before merge')
  const lines = fresh.slice(start, fresh.indexOf('<!-- okta-signin-widget-upgrade:end checklist')).split('\n')
  const unit = fc.constantFrom(...'ab *-#|>~[]x(1.'.split(''), '```', '<details>', '</details>', '- [x] ', '`')
  const text = fc.string({ minLength: 1, maxLength: 20, unit })
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(lines.length), text), { maxLength: 4 }), notes => {
      const written = [...lines]
      for (const [at, words] of notes) written.splice(at, 0, words)
      const previous = fresh.replace(lines.join('\n'), () => written.join('\n'))
      const next = carryOver(previous, fresh)
      const kept = next.split('\n').map(line => line.trim())
      for (const [, words] of notes) assert.ok(kept.includes(words.trim()), JSON.stringify(words))
      for (const line of lines) assert.ok(kept.includes(line.trim()), line)
      assert.equal(carryOver(next, fresh), next)
      assert.equal(carryOver(next, next), next)
    }),
    { numRuns: 150, seed: SEED },
  )
})

test('whatever people write and tick, nothing of it is lost and a second run changes nothing', () => {
  const ids = [...fresh.matchAll(/item:(\S+) -->/g)].map(match => match[1] ?? '')
  const words = fc.string({ minLength: 1, maxLength: 40, unit: fc.constantFrom(...'ab *-#|>`~[]x()\n<!@1'.split('')) })
  fc.assert(
    fc.property(
      fc.subarray(ids),
      fc.array(fc.tuple(fc.integer({ min: 0, max: 7 }), words), { maxLength: 4 }),
      fc.boolean(),
      (ticked, notes, crlf) => {
        let previous = ticked.reduce((body, id) => tick(body, id), fresh)
        const sections = previous.split(/(?<=:end [a-z-]+ -->)/)
        for (const [i, text] of notes) sections.splice(Math.min(i, sections.length), 0, `\n\n${text}\n\n`)
        previous = sections.join('')
        const next = carryOver(crlf ? previous.replaceAll('\n', '\r\n') : previous, fresh)
        for (const id of ids) assert.equal(lineOf(next, id).startsWith('- [x]'), ticked.includes(id))
        for (const [, text] of notes) {
          for (const line of text.split('\n')) assert.ok(next.includes(line.trim()), JSON.stringify(line))
        }
        assert.equal(carryOver(next, fresh), next)
        assert.equal(carryOver(next, next), next)
      },
    ),
    { numRuns: 150, seed: SEED },
  )
})
