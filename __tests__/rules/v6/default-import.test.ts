import assert from 'node:assert/strict'
import { test } from 'node:test'
import { defaultImport } from '../../../src/rules/v6/default-import.ts'
import { ask, doings, ids, importSite, items, release, upgrade } from '../build.ts'

test('a namespace becomes the default, or an item', () => {
  const six = upgrade({ to: release('6.9.0') })
  const site = importSite('@okta/okta-signin-widget', 'namespace')
  assert.deepEqual(doings(ask(defaultImport, site, six)), ['default'])
  assert.deepEqual(ids(items(ask(defaultImport, site, six))), ['synthetic-imports'])
  assert.deepEqual(ids(items(ask(defaultImport, { ...site, toDefault: () => null }, six))), ['namespace-import'])
  assert.deepEqual(ask(defaultImport, importSite('@okta/okta-signin-widget', 'default'), six), [])
})
