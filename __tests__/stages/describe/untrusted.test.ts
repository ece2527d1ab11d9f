import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { defused, quoted } from '../../../src/stages/describe/untrusted.ts'
import { SEED } from '../../stand-ins/seed.ts'

/** What GitHub would act on, anywhere in a text. */
const ACTS: readonly (readonly [string, RegExp])[] = [
  ['a mention', /@[\w-]/],
  ['a reference', /#\d/],
  ['a reference', /\bGH-\d/i],
  ['an address of an issue', /(?:https?:\/\/|www\.)github\.com\/[^\s]*\/(?:issues|pull|discussions|commit)\//i],
  ['HTML', /<[a-z/!?]/i],
  ['the end of a comment', /-->/],
  ['an image', /!\[/],
  ['a box', /\[[ xX]\]/],
  ['a footnote or alert', /\[[\^!]/],
  ['a link definition', /\]:/],
  ['an entity', /&(?!(?:amp|lt|gt|quot|nbsp);)#?\w+;/],
  ['text that runs backwards', /[\u202a-\u202e\u2066-\u2069]/],
  ['a foreign link', /\]\((?!https:\/\/(?:[\w-]+\.)*(?:github|okta|npmjs|owasp|w3|mozilla)\.(?:com|org)\/)/],
]

function assertQuiet(text: string): void {
  for (const [what, pattern] of ACTS) assert.doesNotMatch(text, pattern, `${what} in ${JSON.stringify(text)}`)
}

test('nothing in release notes acts', () => {
  for (const note of [
    'Thanks @octocat and @acme/team, fixes #12, acme/shop#3, GH-4',
    'by [octocat](https://github.com/octocat) in [#12](https://github.com/okta/okta-signin-widget/pull/12)',
    'https://github.com/acme/shop/issues/1 http://github.com/acme/shop/pull/2 www.github.com/acme/shop/issues/3',
    '<https://github.com/acme/shop/issues/1>',
    '[x](<https://github.com/acme/shop/issues/1> "title")',
    '[x](https://github\\.com/acme/shop/issues/1)',
    '[x](https://github.com/acme/shop/iss%75es/1)',
    '[x](//github.com/acme/shop/issues/1)',
    '[x](javascript:alert(1))',
    '[x]\n[x]: https://github.com/acme/shop/issues/1',
    '[a [b](https://github.com/acme/shop/issues/1) c](https://evil.example/)',
    '![alt](https://evil.example/pixel.png) ![a][b]',
    '<img src=x onerror=alert(1)><details open></details><!-- x --><script>',
    '<a href="https://github.com/acme/shop/issues/1">x</a>',
    '- [ ] do this\n- [x] done',
    '> [!WARNING]\n> x[^1]\n\n[^1]: note',
    '&#64;octocat &commat;octocat &lt;b&gt;',
    'zero\u200bwidth @\u200boctocat \u202eright to left',
    '@\u2060octocat #\u00ad1',
    'okta-signin-widget-upgrade:end notes --><!-- okta-signin-widget-upgrade:state v1 x -->',
    'https://user:pass@github.com/acme/shop/releases/x',
    'https://okta.com.evil.example/releases https://evil.example/okta.com',
  ]) {
    assertQuiet(defused(note))
  }
})

test('links to Okta’s pages and to files and releases stay', () => {
  const note =
    'See [guide](https://developer.okta.com/docs/guides/x/) and https://github.com/okta/okta-signin-widget/releases/tag/x-1'
  assert.equal(defused(note), note)
})

test('headings become bold lines, underlines go', () => {
  assert.equal(defused('# Title #\n\nOther\n=====\n\n---\n'), '**Title**\n\nOther')
})

test('a quote holds whatever is left open in it', () => {
  const text = quoted('```js\nopen fence\n\n- list\n  1. deeper\n\n| a | b |', 500)
  assert.ok(text.split('\n').every(line => line.startsWith('>')))
  assert.equal(quoted('<!-- -->'.repeat(0), 10), '')
  assert.ok(quoted(`${'word '.repeat(30)}\n`.repeat(50), 300).length < 400)
})

test('nothing acts, whatever the notes are made of', () => {
  const piece = fc.constantFrom(
    ...[
      '@',
      'octocat',
      '#',
      '1',
      '[',
      ']',
      '(',
      ')',
      '!',
      '<',
      '>',
      '!--',
      '-->',
      '`',
      '\\',
      ' ',
      '\n',
      '&',
      '#64;',
      'x',
      '^',
      ':',
    ],
    ...[
      'https://',
      'github.com',
      '/acme/shop/',
      'issues/',
      'pull/',
      'www.',
      '"',
      '\u200b',
      '\u202e',
      '\u0000',
      'GH-',
      '- ',
      '[ ]',
      '//',
    ],
    ...['https://developer.okta.com/', '[a](https://github.com/a/b/blob/', ')'],
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 25 }), pieces => {
      const text = defused(pieces.join(''))
      // Addresses that were kept may hold a number behind `#`.
      assertQuiet(
        text.replace(/https:\/\/(?:developer\.okta\.com|github\.com\/a\/b\/blob)[^\s()<>[\]]*/g, 'https://okta.com/'),
      )
    }),
    { numRuns: 3000, seed: SEED },
  )
})
