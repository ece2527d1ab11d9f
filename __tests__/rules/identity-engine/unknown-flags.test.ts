import assert from 'node:assert/strict'
import { test } from 'node:test'
import { unknownFlags } from '../../../src/rules/identity-engine/unknown-flags.ts'
import { ask, config, doings, ids, items, release, upgrade } from '../build.ts'

test('a misspelt flag is listed and stays; known ones and those the release declares are nothing', () => {
  const later = [{ path: ['features', 'mine'], value: true, form: 'assignment' as const }]
  const findings = ask(unknownFlags, config({ features: { rememberMee: true, autoFocus: true } }, { later }))
  assert.deepEqual([doings(findings), ids(items(findings))], [[], ['unknown-flags', 'unknown-flags']])
  const contents = release().contents
  const to = release('7.49.0', { contents: contents && { ...contents, options: { 'features.fresh': false } } })
  assert.deepEqual(ask(unknownFlags, config({ features: { fresh: true } }), upgrade({ to })), [])
})
