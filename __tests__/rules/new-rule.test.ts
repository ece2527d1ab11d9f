import assert from 'node:assert/strict'
import { test } from 'node:test'
import { skeleton } from '../../scripts/new-rule.ts'
import { pagePath } from '../../scripts/rule-docs.ts'

test('a new rule gets its file, its test and its page', () => {
  const files = skeleton('v8/renamed-options', '>=8.0.0')
  assert.deepEqual(
    [...files.keys()],
    ['src/rules/v8/renamed-options.ts', '__tests__/rules/v8/renamed-options.test.ts', pagePath('v8/renamed-options')],
  )
  assert.match(
    files.get('src/rules/v8/renamed-options.ts') ?? '',
    /export const renamedOptions: Rule = \{\n {2}id: 'v8\/renamed-options'/,
  )
  assert.match(files.get(pagePath('v8/renamed-options')) ?? '', /when an upgrade enters `>=8\.0\.0`/)
})

test('a bad id or range says what to write', () => {
  for (const id of ['renamed', '../x/y', 'v8/Renamed', 'v8/a/b', 'other/x'])
    assert.throws(() => skeleton(id, '*'), /no rule id/, id)
  assert.throws(() => skeleton('v8/x', 'newest'), /no semver range/)
})
