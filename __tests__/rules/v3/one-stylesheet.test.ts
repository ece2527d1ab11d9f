import assert from 'node:assert/strict'
import { test } from 'node:test'
import { oneStylesheet } from '../../../src/rules/v3/one-stylesheet.ts'
import { ask, doings, ids, importSite, items, release, upgrade } from '../build.ts'

test('the theme is no longer imported below 7.0.0 either; what stays importable stays', () => {
  const six = upgrade({ to: release('6.9.0') })
  const path = '@okta/okta-signin-widget/dist/css'
  assert.deepEqual(doings(ask(oneStylesheet, importSite(`${path}/okta-theme.css`, 'css'), six)), [''])
  assert.deepEqual(ask(oneStylesheet, importSite(`${path}/okta-sign-in.min.css`, 'css'), six), [])
  const kept = { ...importSite(`${path}/okta-theme.css`, 'css'), remove: () => null }
  assert.deepEqual(ids(items(ask(oneStylesheet, kept, six))), ['files-without-successor'])
})
