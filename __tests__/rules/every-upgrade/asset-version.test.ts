import assert from 'node:assert/strict'
import { test } from 'node:test'
import { assetVersion } from '../../../src/rules/every-upgrade/asset-version.ts'
import { ask, asset, doings, ids, items, page, release, upgrade } from '../build.ts'

const CDN = 'https://global.oktacdn.com/okta-signin-widget'
const OLD = 'https://ok1static.oktacdn.com/assets/js/sdk/okta-signin-widget'

test('a script and a stylesheet move to the target, bundle choice kept', () => {
  const findings = ask(
    assetVersion,
    page([asset(`${CDN}/5.1.0/js/okta-sign-in.no-polyfill.min.js`), asset(`${CDN}/5.1.0/css/okta-sign-in.min.css`)]),
  )
  assert.deepEqual(doings(findings), [
    '[7.49.0 js/okta-sign-in.no-polyfill.min.js]',
    '[7.49.0 css/okta-sign-in.min.css]',
  ])
  assert.ok(findings.every(finding => finding.hold === undefined))
})

test('names that ended go to their successor', () => {
  for (const [file, successor] of [
    ['js/okta-sign-in-1.3.3.min.js', 'js/okta-sign-in.min.js'],
    ['js/okta-sign-in-no-jquery.js', 'js/okta-sign-in.min.js'],
    ['js/okta-sign-in-no-jquery-1.3.3.js', 'js/okta-sign-in.min.js'],
    ['js/okta-sign-in.entry.js', 'js/okta-sign-in.min.js'],
    ['css/okta-sign-in-1.3.3.min.css', 'css/okta-sign-in.min.css'],
    ['css/okta-sign-in.css', 'css/okta-sign-in.min.css'],
  ]) {
    assert.deepEqual(doings(ask(assetVersion, asset(`${OLD}/1.3.3/${file}`))), [`[7.49.0 ${successor}]`], file)
  }
})

test('the old theme goes with its page, and becomes the stylesheet where it is the only one', () => {
  const script = () => asset(`${CDN}/2.9.0/js/okta-sign-in.min.js`)
  const both = page([
    script(),
    asset(`${OLD}/2.9.0/css/okta-sign-in.min.css`),
    asset(`${OLD}/2.9.0/css/okta-theme.css`),
  ])
  assert.deepEqual(doings(ask(assetVersion, both)).at(-1), '')
  const alone = page([script(), asset(`${OLD}/2.9.0/css/okta-theme-2.9.0.css`)])
  assert.deepEqual(doings(ask(assetVersion, alone)), [
    '[7.49.0 js/okta-sign-in.min.js]',
    '[7.49.0 css/okta-sign-in.min.css]',
  ])
  const atTwo = upgrade({ to: release('2.21.0', { contents: null }), from: '2.9.0' })
  assert.deepEqual(doings(ask(assetVersion, both, atTwo)), [
    '[2.21.0 js/okta-sign-in.min.js]',
    '[2.21.0 css/okta-sign-in.min.css]',
    '[2.21.0 css/okta-theme.css]',
  ])
})

test('a file that the release lacks holds the page and says which', () => {
  const odd = page([asset(`${CDN}/5.1.0/js/okta-sign-in.min.js`), asset(`${CDN}/5.1.0/js/okta-sign-in.beta.js`)])
  const holds = ask(assetVersion, odd).flatMap(finding => finding.hold ?? [])
  assert.equal(holds.length, 1)
  assert.match(holds[0] ?? '', /7\.49\.0 has no file js\/okta-sign-in\.beta\.js/)
})

test('a page with a newer file, or a copy beside the CDN, is held as a whole', () => {
  const newer = page([asset(`${CDN}/8.0.0/js/okta-sign-in.min.js`), asset(`${CDN}/5.1.0/css/okta-sign-in.min.css`)])
  assert.match(ask(assetVersion, newer).flatMap(finding => finding.hold ?? [])[0] ?? '', /newer than 7\.49\.0/)
  const copy = page([
    asset('https://cdn.example.net/okta-signin-widget/5.1.0/js/okta-sign-in.min.js'),
    asset(`${CDN}/5.1.0/css/okta-sign-in.min.css`),
  ])
  const findings = ask(assetVersion, copy)
  assert.equal(findings.filter(finding => finding.hold !== undefined).length, 1)
  assert.ok(ids(items(findings)).includes('own-copy'))
})

test('a newer file alone is left and said', () => {
  const [finding] = ask(assetVersion, asset(`${CDN}/7.50.0/js/okta-sign-in.min.js`))
  assert.deepEqual(finding?.edits, [])
  assert.match(finding?.message ?? '', /newer than 7\.49\.0: it stays/)
})

test('script and stylesheet on different releases today are a finding', () => {
  const mixed = page([asset(`${CDN}/5.1.0/js/okta-sign-in.min.js`), asset(`${CDN}/4.5.2/css/okta-sign-in.min.css`)])
  assert.ok(
    ask(assetVersion, mixed).some(finding => /different releases today: 5\.1\.0 and 4\.5\.2/.test(finding.message)),
  )
})

// How a range is written is the site's business; a form put together twice would be none.
test('npm CDNs are told the release, and a range that takes it already is right', () => {
  assert.deepEqual(
    doings(ask(assetVersion, asset('https://unpkg.com/@okta/okta-signin-widget@5/dist/js/okta-sign-in.min.js'))),
    ['[7.49.0 js/okta-sign-in.min.js]'],
  )
  assert.deepEqual(
    doings(ask(assetVersion, asset('https://unpkg.com/@okta/okta-signin-widget@^5.1/dist/css/okta-sign-in.min.css'))),
    ['[7.49.0 css/okta-sign-in.min.css]'],
  )
  assert.deepEqual(
    ask(assetVersion, asset('https://unpkg.com/@okta/okta-signin-widget@7/dist/js/okta-sign-in.min.js')),
    [],
  )
})

test('a hash that cannot be proved holds the page; URL and hash move in one finding', () => {
  const hash = 'sha384-old sha512-old?x=1'
  const [moved] = ask(assetVersion, asset(`${CDN}/7.20.0/js/okta-sign-in.min.js`, { hash }))
  assert.deepEqual(doings(moved ? [moved] : []), [
    '[7.49.0 js/okta-sign-in.min.js]',
    'sha384-js/okta-sign-in.min.js384 sha512-js/okta-sign-in.min.js512==?x=1',
  ])
  for (const state of ['disagree', 'missing', 'unknown'] as const) {
    const to = release('7.49.0', { assets: { 'js/okta-sign-in.min.js': { state, hashes: null } } })
    const [finding] = ask(assetVersion, asset(`${CDN}/7.20.0/js/okta-sign-in.min.js`, { hash }), upgrade({ to }))
    assert.deepEqual(finding?.edits, [], state)
    assert.match(finding?.hold ?? '', /No hash of 7\.49\.0\/js/, state)
  }
  const [template] = ask(assetVersion, asset(`${CDN}/7.20.0/js/okta-sign-in.min.js`, { hash: '{{sri}}' }))
  assert.match(template?.hold ?? '', /no literal hash/)
  const [off] = ask(
    assetVersion,
    asset(`${CDN}/7.20.0/js/okta-sign-in.min.js`, { hash }),
    upgrade({ integrity: 'off' }),
  )
  assert.match(off?.hold ?? '', /not to be renewed: the input `integrity`/)
})

test('a version that is an expression moves only where a literal decides it', () => {
  const variable = asset(`${OLD}/{{ver}}/js/okta-sign-in.min.js`)
  assert.deepEqual(ask(assetVersion, variable), [])
  const definition = {
    kind: 'definition' as const,
    at: variable.at,
    name: 'ver',
    version: '5.1.0',
    usedBy: [variable.at],
    setVersion: () => [],
  }
  assert.deepEqual(doings(ask(assetVersion, variable, upgrade({ definitions: [definition] }))), [
    '[same js/okta-sign-in.min.js]',
  ])
})

test('a host of the organization or of one cell is asked about; the old global one is not', () => {
  const asked = (base: string) => ids(items(ask(assetVersion, asset(`${base}/1.3.3/js/okta-sign-in.min.js`))))
  assert.deepEqual(asked('https://acme.oktapreview.com/js/sdk/okta-signin-widget'), ['other-host'])
  assert.deepEqual(asked('https://ok3static.oktacdn.com/assets/js/sdk/okta-signin-widget'), ['other-host'])
  assert.deepEqual(asked(OLD), [])
})
