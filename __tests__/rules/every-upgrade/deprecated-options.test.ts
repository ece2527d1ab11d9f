import assert from 'node:assert/strict'
import { test } from 'node:test'
import { deprecatedOptions } from '../../../src/rules/every-upgrade/deprecated-options.ts'
import { ask, config, doings, ids, items } from '../build.ts'

test('labels and country are items', () => {
  const findings = ask(
    deprecatedOptions,
    config({ labels: { a: 'b' }, country: { DE: 'x' }, i18n: { en: { labels: 'y' } } }),
  )
  assert.deepEqual([doings(findings), ids(items(findings))], [[], ['deprecated-labels', 'deprecated-country']])
})
