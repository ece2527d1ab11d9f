import assert from 'node:assert/strict'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { test } from 'node:test'
import { carryOver } from '../../../src/stages/describe/carry-over.ts'
import { partsOf } from '../../../src/stages/describe/sections.ts'
import type { DescribeInput } from '../../../src/stages/describe.ts'
import { contentsHash, describe } from '../../../src/stages/describe.ts'
import type { FollowUp } from '../../../src/types.ts'
import { at, edited, filePlan, followUp, PERMALINK, rule, sample, source } from './sample.ts'

const SNAPSHOT = '__tests__/snapshots/pull-request.md'

test('the body of the sample is the one that was read and found good', () => {
  const { title, body, commitMessage } = describe(sample())
  const text = `# ${title}\n\n${body}\n\n---\n\n\`\`\`\n${commitMessage}\`\`\`\n`
  if (process.env['UPDATE_SNAPSHOTS'] === '1' || !existsSync(SNAPSHOT)) writeFileSync(SNAPSHOT, text)
  assert.equal(text, readFileSync(SNAPSHOT, 'utf8'), 'look at it, then run again with UPDATE_SNAPSHOTS=1')
})

test('the same input gives the same bytes, and other files another hash', () => {
  assert.deepEqual(describe(sample()), describe(sample()))
  const { files } = describe(sample())
  assert.equal(contentsHash(files), contentsHash([...files].reverse()))
  const [first, ...rest] = files
  assert.ok(first)
  assert.notEqual(contentsHash(files), contentsHash([{ ...first, mode: '100755' }, ...rest]))
  assert.notEqual(contentsHash(files), contentsHash([{ ...first, path: 'other' }, ...rest]))
  assert.notEqual(contentsHash(files), contentsHash([{ ...first, bytes: first.bytes.slice(1) }, ...rest]))
})

test('nothing is claimed about the release that a repository is on', () => {
  const input = sample()
  const files = input.plan.files.map(file => ({ ...file, sites: [] }))
  const first = (from: readonly string[]) =>
    describe(sample({ plan: { ...input.plan, files, from } })).body.split('\n')[1] ?? ''
  assert.match(first([]), /whose release no file here says, ready for \[\*\*7\.49\.0/)
  assert.match(first(['7.49.0']), /which is on \[\*\*7\.49\.0\*\*\]\S+ already/)
  assert.match(first(['5.9.4']), /for \[\*\*7\.49\.0\*\*\]\S+; what is on \*\*5\.9\.4\*\* stays there/)
})

// ---------------------------------------------------------------------------------------------------------- hostile

const EVIL =
  '--> <!-- okta-signin-widget-upgrade:end checklist --> <!-- item:routing-rules --> @octocat #1 </details> |\n- [x] `'

test('names and contents of files cannot act in the body', () => {
  const path = `ev|il/\`\`\n::set-output name=a::b ${EVIL}/@octocat #12 \u202e.html`
  const file = source(path, `one ${EVIL} two`)
  const place = at(file, 'one')
  const trap = rule('identity-engine/trap', `Trap ${EVIL}`)
  const input = sample()
  const followUps: readonly FollowUp[] = [
    ...input.rewritten.followUps,
    followUp('trap', {
      task: `Task ${EVIL}`,
      why: `Why ${EVIL}`,
      places: [place],
      details: [`Detail ${EVIL}`, '[x] box'],
      quotes: [{ at: place, code: `\`\`\`\n${EVIL}\n</details>\n~~~`, language: 'html' }],
    }),
  ]
  const hostile: Partial<DescribeInput> = {
    plan: { ...input.plan, files: [...input.plan.files, filePlan(file, [], EVIL)], from: [...input.plan.from, EVIL] },
    rewritten: {
      ...input.rewritten,
      followUps,
      judged: [...input.rewritten.judged, edited(trap, place, 'x', { fix: `Fix ${EVIL}` })],
      changes: [...input.rewritten.changes, { path, before: file, after: 'x' }],
    },
    scanned: {
      ...input.scanned,
      skipped: [{ path, reason: EVIL, note: EVIL, version: EVIL }],
      warnings: [`Warning ${EVIL}`],
    },
    choice: {
      ...input.choice,
      pending: [{ version: EVIL, why: EVIL }],
      notes: [{ version: EVIL, url: `https://evil.example/${EVIL}`, published: EVIL, body: EVIL }],
    },
  }
  const { body, title, commitMessage } = describe(sample(hostile))
  const honest = describe(sample()).body
  assert.deepEqual(
    partsOf(body).map(part => [part.kind, part.name]),
    partsOf(honest).map(part => [part.kind, part.name]),
    'sections are ours alone',
  )
  assert.equal(body.match(/<!-- item:routing-rules -->/g)?.length, 1)
  const fences = /^( *)(`{3,})\w*\n[\s\S]*?\n\1\2$/gm
  assert.doesNotMatch(body.replace(fences, ''), /^\s*- \[x\]/m)
  const text = body
    .replace(fences, '')
    .replace(/(?<!\\)(`+)(?!`)[\s\S]*?(?<!`)\1(?!`)/g, '')
    .replace(/\]\([^)]*\)/g, ']')
  assert.deepEqual(
    [...text.matchAll(/.{0,30}(?:@\w|#\d).*/g)].map(String),
    [],
    'no mention or reference outside code and addresses',
  )
  assert.equal(text.match(/<details>/g)?.length, text.match(/^\s*<\/details>$/gm)?.length)
  assert.doesNotMatch(body, /\u202e/)
  assert.doesNotMatch(body, /^::/m)
  assert.doesNotMatch(title, /[\r\n]/)
  assert.ok(commitMessage.split('\n').every(line => !line.startsWith('::')))
  for (const row of body.split('\n').filter(line => line.startsWith('| '))) {
    assert.equal(row.match(/(?<!\\)\|/g)?.length, 3, row)
  }
  assert.equal(carryOver(body, body), body)
  assert.equal(describe(sample({ ...hostile, previousBody: body })).body, body)
})

// ------------------------------------------------------------------------------------------------------------ phone

/** Lines of 45 characters that are seen before anything is unfolded. */
function phoneLines(body: string): number {
  let seen = body.replace(/<!--[\s\S]*?-->/g, '').replace(/\]\([^)]*\)/g, ']')
  while (/<details>/.test(seen))
    seen = seen.replace(/<details><summary>([^<]*)<\/summary>(?:(?!<details>)[\s\S])*?<\/details>/, '$1')
  return seen.split('\n').reduce((sum, line) => sum + (line.trim() === '' ? 0.5 : Math.ceil(line.length / 45)), 0)
}

test('a big upgrade is read on a phone in under ten screens of 40 lines', () => {
  const input = sample()
  const file = source('web/src/features/sign-in/widget-configuration.ts', 'x\n'.repeat(100))
  const place = (line: number) => ({ path: file.path, start: line * 2, end: line * 2 + 1 })
  const followUps = Array.from({ length: 35 }, (_, i) =>
    followUp(`item-${i}`, {
      when: (['before-merge', 'admin-console', 'after-release'] as const)[i % 3] ?? 'before-merge',
      task: `Create the routing rule number ${i} for what was removed here. Use the ids below.`,
      why: `The release reads \`option${i}\` no longer, and the org decides.`,
      places: Array.from({ length: 1 + (i % 9) }, (_, line) => place(line)),
      details: Array.from({ length: i % 12 }, (_, line) => `id \`0oa${line}\``),
      quotes: i % 4 === 0 ? [{ at: place(i), code: 'code\n'.repeat(40), language: 'ts' }] : [],
    }),
  )
  const judged = Array.from({ length: 25 }, (_, i) =>
    edited(rule(`identity-engine/rule-${i}`, `Option number ${i}`), place(i), '', { fix: 'Remove it.' }),
  )
  const body = describe({
    ...input,
    plan: { ...input.plan, files: [...input.plan.files, filePlan(file, [], '5.9.4')] },
    rewritten: { ...input.rewritten, followUps, judged: [...input.rewritten.judged, ...judged] },
  }).body
  const lines = phoneLines(body)
  assert.ok(lines > 100 && lines <= 400, `${lines} lines`)
})

test('nothing is said twice: no two lines of the body are the same', () => {
  const lines = describe(sample())
    .body.split('\n')
    .map(line => line.trim())
    .filter(line => /\w{3}/.test(line) && !line.startsWith('<') && !/^\[`[^`]+`\]\(\S+\)$/.test(line))
  assert.deepEqual(
    lines.filter((line, i) => lines.indexOf(line) !== i),
    [],
  )
})

// ------------------------------------------------------------------------------------------------------------ words

test('titles', () => {
  const title = (from: readonly string[], more: Partial<DescribeInput['inputs']> = {}) => {
    const input = sample()
    return describe({ ...input, plan: { ...input.plan, from }, inputs: { ...input.inputs, ...more } }).title
  }
  assert.equal(title(['5.9.4']), 'Upgrade Okta Sign-In Widget 5.9.4 to 7.49.0')
  assert.equal(title(['5.9.4', '6.1.0']), 'Upgrade Okta Sign-In Widget from 5.x and 6.x to 7.49.0')
  assert.equal(
    title(['4.1.0', '5.9.4', '6.1.0', '7.49.0']),
    'Upgrade Okta Sign-In Widget from 4.x, 5.x and 6.x to 7.49.0',
  )
  assert.equal(title(['5.1.0', '5.9.4']), 'Upgrade Okta Sign-In Widget from 5.x to 7.49.0')
  assert.equal(title([]), 'Upgrade Okta Sign-In Widget to 7.49.0')
  assert.equal(title(['5.9.4'], { title: 'fix: widget {{from}} -> {{ to }}\n' }), 'fix: widget 5.9.4 -> 7.49.0')
  assert.equal(title(['5.9.4'], { title: 'x'.repeat(400) }).length, 250)
  const input = sample()
  const judged = input.rewritten.judged.filter(one => one.rule.id.startsWith('identity-engine/'))
  const clean = { ...input, plan: { ...input.plan, from: ['7.49.0'] }, rewritten: { ...input.rewritten, judged } }
  assert.equal(describe(clean).title, 'Clean the Okta Sign-In Widget configuration for Identity Engine')
  assert.match(describe(clean).body, /^.*\nChanges the configuration of the Okta Sign-In Widget, which is on /)
})

test('commit messages: our list, or the user’s words', () => {
  assert.match(
    describe(sample()).commitMessage,
    /^Upgrade Okta .*\n\n- 5\.9\.4 to 7\.49\.0: 2 places\n[\s\S]*: 1 place\n$/,
  )
  const input = sample()
  const own = describe({
    ...input,
    inputs: { ...input.inputs, commitMessage: 'chore(deps): widget {{to}}\r\n\r\nBody' },
  })
  assert.equal(own.commitMessage, 'chore(deps): widget 7.49.0\n\nBody\n')
})

test('follow-ups with one id are one item with all places, details and tasks', () => {
  const input = sample()
  const place = (start: number) => ({ path: 'web/src/widget.ts', start, end: start + 1 })
  const followUps = [
    followUp('same', { task: 'Do it.', places: [place(0)], details: ['a'] }),
    followUp('same', { task: 'Do it.', places: [place(0), place(60)], details: ['a', 'b'] }),
    followUp('same', { task: 'Do that too.', places: [], docs: null }),
  ]
  const { body } = describe({ ...input, rewritten: { ...input.rewritten, followUps } })
  assert.equal(body.match(/<!-- item:same -->/g)?.length, 1)
  assert.equal(body.match(/^ {2}- (?:a|b|Do that too\.)$/gm)?.length, 3)
  assert.ok(
    body.includes(
      `[\`web/src/widget.ts\`](${PERMALINK}web/src/widget.ts), [\`#L3\`](${PERMALINK}web/src/widget.ts#L3)`,
    ),
  )
})

test('places beyond the third are counted, and folded', () => {
  const input = sample()
  const places = Array.from({ length: 15 }, (_, i) => ({ path: `app-${i}.ts`, start: 0, end: 0 }))
  const { body } = describe({ ...input, rewritten: { ...input.rewritten, followUps: [followUp('many', { places })] } })
  assert.match(body, /app-10\.ts`\]\(\S+\) and 12 more\n {2}<details><summary>12 more places<\/summary>/)
  assert.equal(body.match(/app-\d+\.ts`\]/g)?.length, 15)
})

test('two rows of a table of rules are one line', () => {
  const input = sample()
  const flag = (name: string, place: number) =>
    edited(
      rule(`identity-engine/feature-flags/${name}`, `The flag ${name}`),
      { path: 'web/src/widget.ts', start: place, end: place + 1 },
      '',
      { fix: `Remove \`features.${name}\`.` },
    )
  const judged = [flag('autoPush', 80), flag('webauthn', 120), flag('webauthn', 200)]
  const { body } = describe({ ...input, rewritten: { ...input.rewritten, judged } })
  assert.match(body, /^- \[Feature flags\]\(\S+\): Remove `features\.autoPush`, `features\.webauthn`\. \[`web/m)
})

test('names that are bold in a task do not end its bold sentence', () => {
  const input = sample()
  const task = 'Allow it in **Security** > **Profile `x` Enrollment**. Then **wait**.'
  const { body } = describe({ ...input, rewritten: { ...input.rewritten, followUps: [followUp('bold', { task })] } })
  assert.ok(body.includes('- [ ] **Allow it in Security > Profile `x` Enrollment.** Then **wait**. <!-- item:bold -->'))
})

test('removed code stands as far left as it can', () => {
  const input = sample()
  const code = 'a: {\r\n          b: 1,\r\n        }'
  const quotes = [{ at: { path: 'web/src/widget.ts', start: 90, end: 91 }, code, language: 'js' }]
  const { body } = describe({ ...input, rewritten: { ...input.rewritten, followUps: [followUp('q', { quotes })] } })
  assert.ok(body.includes('  ```js\n  a: {\n    b: 1,\n  }\n  ```'), body)
})

test('what stays and asks for nothing is said under what was checked, once with all its places', () => {
  const input = sample()
  const file = source('web/keep.js', 'a one\na two\n')
  const stays = rule('identity-engine/stays', 'It stays')
  const say = (text: string, followUps: readonly FollowUp[] = []) => ({
    rule: stays,
    finding: { at: at(file, text), message: 'The token stays.', edits: [], followUps },
    kind: 'follow-up' as const,
    from: '5.9.4',
  })
  const { body } = describe({
    ...input,
    plan: { ...input.plan, files: [...input.plan.files, filePlan(file, [], '5.9.4')] },
    rewritten: { ...input.rewritten, judged: [say('one'), say('two'), say('one', [followUp('an-item')])] },
  })
  const lines = body.split('\n').filter(line => line.includes('The token stays.'))
  assert.equal(lines.length, 1)
  assert.match(lines[0] ?? '', /^- The token stays\. .*`web\/keep\.js#L1`.*`#L2`/)
})

test('without a place for links there are none, and nothing is lost', () => {
  const { body } = describe(sample({ permalink: null }))
  assert.ok(!body.includes('acme/shop'))
  assert.ok(body.includes('`web/src/widget.ts#L6`'))
})

test('an island with a path of its own is told as a place of its host', () => {
  const host = source('brand.json', '{\n  "page": "<script>idps<\\/script>"\n}\n')
  const inner = source('brand.json#1', '<script>idps</script>')
  const input = sample()
  const island = {
    language: 'markup' as const,
    source: inner,
    offset: 0,
    syntax: 'js' as const,
    masks: [],
    toHost: () => [{ ...at(host, 'idps'), text: 'idps' }],
  }
  const files = [...input.plan.files, { ...filePlan(host, [], '5.9.4'), islands: [island] }]
  const followUps = [followUp('inside', { places: [at(inner, 'idps')] })]
  const { body } = describe({ ...input, plan: { ...input.plan, files }, rewritten: { ...input.rewritten, followUps } })
  assert.ok(body.includes('`brand.json#L2`'))
})
