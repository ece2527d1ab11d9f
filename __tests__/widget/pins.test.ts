import assert from 'node:assert/strict'
import { test } from 'node:test'
import { moveSpec, parseSpec } from '../../src/widget/pins.ts'

const MOVED: readonly (readonly [string, string])[] = [
  ['5.1.0', '7.49.0'],
  ['^5', '^7'],
  ['^5.1.0', '^7.49.0'],
  ['~5.1', '~7.49'],
  ['5.x', '7.x'],
  ['^5.1.x', '^7.49.x'],
  ['>=5 <6', '>=7 <8'],
  ['>=5.0.0 <6.0.0', '>=7.49.0 <8.0.0'],
  ['=5.1.0', '=7.49.0'],
  ['v5.1.0', 'v7.49.0'],
  ['npm:@okta/okta-signin-widget@^5', 'npm:@okta/okta-signin-widget@^7'],
  ['5.1.0 || 6', '7'],
  ['^4.0.0 || ^5.0.0', '^7.49.0'],
  ['5.9.0-pf', '7.49.0'],
  [' ^5.1.0 ', ' ^7.49.0 '],
  ['5 - 6', '^7'],
  ['5.1.0 - 5.9.9', '^7.49.0'],
]

for (const [spec, expected] of MOVED) {
  test(`${spec} keeps its operator and granularity`, () => {
    assert.equal(moveSpec(spec, '7.49.0'), expected)
    assert.equal(moveSpec(expected, '7.49.0'), expected, 'a second move changes nothing')
  })
}

const UNMOVABLE: readonly (readonly [string, RegExp])[] = [
  ['*', /any version/],
  ['*.*.*', /any version/],
  ['patches/siw.patch', /patches/],
  ['', /any version/],
  ['latest', /tag/],
  ['next-7', /tag/],
  ['git+https://github.com/acme/siw.git#v5', /git/],
  ['acme/okta-signin-widget#5.1.0', /git/],
  ['file:../siw', /folder/],
  ['link:./siw', /folder/],
  ['workspace:^5.1.0', /workspace/],
  ['catalog:', /catalog/],
  ['catalog:auth', /catalog/],
  ['^{{version}}', /template/],
  ['${SIW_VERSION}', /template/],
  ['https://example.com/siw-5.1.0.tgz', /archive/],
  ['npm:@acme/siw@5.1.0', /another package/],
  ['npm:@okta/okta-signin-widget', /no version/],
]

for (const [spec, why] of UNMOVABLE) {
  test(`${spec || 'an empty spec'} is left alone, with the reason`, () => {
    const parsed = parseSpec(spec)
    assert.equal(parsed.movable, false)
    assert.match(parsed.movable ? '' : parsed.why, why)
    assert.equal(moveSpec(spec, '7.49.0'), null)
  })
}

test('the lowest version that a spec allows is what the app is on', () => {
  const lowest = (spec: string) => {
    const parsed = parseSpec(spec)
    return parsed.movable ? parsed.lowest : null
  }
  assert.deepEqual(['^5', '~5.1', '5.1.0 || 6', 'npm:@okta/okta-signin-widget@=4.2.0'].map(lowest), [
    '5.0.0',
    '5.1.0',
    '5.1.0',
    '4.2.0',
  ])
})

test('a range with only an upper end is for its author to move, and says nothing about the app', () => {
  for (const spec of ['<6', '<=5.9.0']) {
    const parsed = parseSpec(spec)
    assert.deepEqual(
      [parsed.movable, parsed.movable ? parsed.lowest : 'x', moveSpec(spec, '7.49.0')],
      [true, null, null],
    )
  }
})
