import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import {
  cell,
  code,
  encodePath,
  fenced,
  fileUrl,
  firstSentence,
  plain,
  prose,
  shorten,
  withoutTrace,
} from '../../src/text/markdown.ts'
import { SEED } from '../stand-ins/seed.ts'

const NASTY = [
  'new\nline',
  'back`tick',
  '``two',
  '`',
  ' ',
  '',
  '--><script>',
  '<!-- item:x -->',
  '<!-- okta-signin-widget-upgrade:begin checklist -->',
  '@octocat',
  '#123',
  '::set-output name=a::b',
  'a|b\\|c',
  '\u202egnp.exe',
  'zero\u200bwidth',
  '\ud800lone',
  '](https://evil.example)',
  '```\n# heading',
]

test('code: one span, in which nothing can act', () => {
  for (const text of NASTY) {
    const span = code(text)
    assert.ok(!/[\r\n]/.test(span), JSON.stringify(span))
    const [, fence = '', inner = ''] = /^(`+)([\s\S]*)\1$/.exec(span) ?? []
    assert.ok(fence !== '' && inner !== '', JSON.stringify(span))
    const runs = [...inner.matchAll(/`+/g)].map(run => run[0].length)
    assert.ok(!runs.includes(fence.length), 'nothing inside ends the span')
    assert.ok(!span.includes('<!--') && !span.includes('-->'), JSON.stringify(span))
    assert.ok(!/[\u202e\ud800]/.test(span))
  }
  assert.equal(code('\u202egnp.exe'), '`\\u{202e}gnp.exe`')
  assert.equal(code('x'.repeat(500)).length, 202)
})

test('fenced: the fence is longer than any in the text, and the language cannot say more', () => {
  const block = fenced('a\n````\nb --> <!-- c\r\n', 'js`\nx')
  assert.equal(block, '`````jsx\na\n````\nb --\u200b> <\u200b!-- c\n`````')
})

test('prose: emphasis, code and links stay; mentions, references, HTML, images, boxes and comments do not', () => {
  assert.equal(
    prose('**Do** `@okta/x` [it](https://x.example/@a#1).'),
    '**Do** `@okta/x` [it](https://x.example/@a#1).',
  )
  assert.equal(
    prose('ask @octocat in #12, acme/shop#3 and GH-4'),
    'ask @\u200boctocat in #\u200b12, acme/shop#\u200b3 and GH-\u200b4',
  )
  assert.equal(prose('<img src=x> </details> <!-- x -->'), '&lt;img src=x> &lt;/details> &lt;!-- x --&gt;')
  assert.equal(prose('![x](https://x.example)'), '!\u200b[x](https://x.example)')
  assert.equal(prose('[ ] a'), '[\u200b ] a')
  assert.equal(prose('- [x] a'), '- [\u200bx] a')
  assert.equal(prose('a\n\n- [x] b'), 'a - [x] b')
  assert.equal(prose('`<!-- item:x -->`'), '`<\u200b!-- item:x --\u200b>`')
  assert.equal(prose('one ` tick @a `` two @b'), 'one \\` tick @\u200ba \\`\\` two @\u200bb')
  assert.equal(prose('&#64;octocat'), '&amp;#\u200b64;octocat')
})

test('prose: a backtick that GitHub takes for none opens no code', () => {
  assert.equal(prose('\\`@octocat\\` `@code`'), '\\`@\u200boctocat\\` `@code`')
  assert.equal(prose('\\\\`@code`'), '\\\\`@code`')
  assert.equal(prose('\\\\`@octocat'), '\\\\\\`@\u200boctocat')
  assert.equal(prose('[a](x`y) b'), '[a](x%60y) b')
})

test('links of ours to issues leave no trace in them', () => {
  assert.equal(
    prose('[a](https://github.com/okta/x/pull/3634) [b](https://github.com/okta/x/blob/master/pull/1)'),
    '[a](https://redirect.github.com/okta/x/pull/3634) [b](https://github.com/okta/x/blob/master/pull/1)',
  )
  assert.equal(withoutTrace('https://github.com/okta/x/issues/1'), 'https://redirect.github.com/okta/x/issues/1')
})

test('plain: nothing is Markdown', () => {
  assert.equal(plain('`@octocat`'), '\\`@\u200boctocat\\`')
  assert.equal(plain('*a* _b_ `c` [d](e) #1'), '\\*a\\* \\_b\\_ \\`c\\` \\[d\\](e) #\u200b1')
})

test('cell: no pipe ends it, also behind a backslash', () => {
  assert.equal(cell('`a|b`'), '`a\\|b`')
  for (const text of ['a|b', 'a\\|b', 'a\\\\|b', '|', '\\']) {
    assert.ok(!/(?:^|[^\\])(?:\\\\)*\|/.test(cell(text)), cell(text))
  }
})

test('links: no name can end them or lead elsewhere', () => {
  const url = fileUrl('https://github.com/acme/shop/blob/abc/', 'a b/(c)#d?e%f\n"<>`[x].html', 7)
  assert.equal(url, 'https://github.com/acme/shop/blob/abc/a%20b/%28c%29%23d%3Fe%25f%0A%22%3C%3E%60%5Bx%5D.html#L7')
  assert.equal(encodePath('\ud800'), '%EF%BF%BD')
})

test('the first sentence ends behind a full stop that is in no code', () => {
  assert.deepEqual(firstSentence('Remove `a. b` now. Then rest. And more.'), [
    'Remove `a. b` now.',
    'Then rest. And more.',
  ])
  assert.deepEqual(firstSentence('See okta.com for 7.49.0'), ['See okta.com for 7.49.0', ''])
})

test('cut text never ends in half a character', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), fc.integer({ min: 2, max: 30 }), (text, limit) => {
      const cut = shorten(text, limit)
      assert.ok(cut.length <= Math.max(limit, text.length <= limit ? text.length : 0))
      assert.ok(!/\p{Surrogate}/u.test(cut))
    }),
    { seed: SEED },
  )
})
