import assert from 'node:assert/strict'
import { test } from 'node:test'
import { versionElsewhere } from '../../../src/rules/every-upgrade/version-elsewhere.ts'
import type { DefinitionSite } from '../../../src/types.ts'
import { ask, asset, doings, place, run } from '../build.ts'

function definition(version: string, usedBy: DefinitionSite['usedBy'] = []): DefinitionSite {
  const at = place('config.json')
  return { kind: 'definition', at, name: 'siwVersion', version, usedBy, setVersion: text => [{ ...at, text }] }
}

test('the literal goes to the target, never back', () => {
  assert.deepEqual(doings(ask(versionElsewhere, definition('5.5.0'))), ['7.49.0'])
  assert.deepEqual(ask(versionElsewhere, definition('7.49.0')), [])
  assert.deepEqual(doings(ask(versionElsewhere, definition('7.50.0'))), [])
  assert.deepEqual(ask(versionElsewhere, definition('soon')), [])
})

test('URLs that no literal decides are one item', () => {
  const url = 'https://global.oktacdn.com/okta-signin-widget/{{ver}}/js/okta-sign-in.min.js'
  const open = asset(url)
  const decided = asset(url)
  const literal = asset('https://global.oktacdn.com/okta-signin-widget/5.1.0/js/okta-sign-in.min.js')
  const found = versionElsewhere.run?.(run([open, decided, literal, definition('5.5.0', [decided.at])])) ?? []
  assert.deepEqual(
    found.map(item => item.places),
    [[open.at]],
  )
  assert.deepEqual(versionElsewhere.run?.(run([literal])), [])
})

test('a literal that may decide is named beside the URL, and stays', () => {
  const open = asset('https://global.oktacdn.com/okta-signin-widget/{{ver}}/js/okta-sign-in.min.js')
  const doubtful = { ...definition('5.5.0', [open.at]), doubt: 'there is another one' }
  assert.deepEqual(ask(versionElsewhere, doubtful), [])
  const [item] = versionElsewhere.run?.(run([open, doubtful])) ?? []
  assert.deepEqual(item?.places, [open.at, doubtful.at])
  assert.match(item?.details?.join() ?? '', /`siwVersion` may decide it: `5\.5\.0`/)
})
