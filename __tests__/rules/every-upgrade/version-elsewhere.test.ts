import assert from 'node:assert/strict'
import { test } from 'node:test'
import { versionElsewhere } from '../../../src/rules/every-upgrade/version-elsewhere.ts'
import type { DefinitionSite } from '../../../src/types.ts'
import { ask, asset, doings, items, place, upgrade } from '../build.ts'

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

test('a URL that no literal decides is an item at its place, one that is decided is none', () => {
  const open = asset('https://global.oktacdn.com/okta-signin-widget/{{ver}}/js/okta-sign-in.min.js')
  const [found] = ask(versionElsewhere, open)
  assert.equal(found?.at, open.at)
  assert.deepEqual(found?.edits, [])
  assert.deepEqual(
    found?.followUps.map(({ id, places }) => [id, places]),
    [['version-elsewhere', [open.at]]],
  )
  const decided = upgrade({ definitions: [definition('5.5.0', [open.at])] })
  assert.deepEqual(ask(versionElsewhere, open, decided), [])
  const literal = asset('https://global.oktacdn.com/okta-signin-widget/5.1.0/js/okta-sign-in.min.js')
  assert.deepEqual(ask(versionElsewhere, literal), [])
})

test('a literal that may decide is named beside the URL, and stays', () => {
  const open = asset('https://global.oktacdn.com/okta-signin-widget/{{ver}}/js/okta-sign-in.min.js')
  const doubtful = { ...definition('5.5.0', [open.at]), doubt: 'there is another one' }
  assert.deepEqual(ask(versionElsewhere, doubtful), [])
  const [item] = items(ask(versionElsewhere, open, upgrade({ definitions: [doubtful] })))
  assert.deepEqual(item?.places, [open.at, doubtful.at])
  assert.match(item?.details?.join() ?? '', /`siwVersion` may decide it: `5\.5\.0`/)
})
