import assert from 'node:assert/strict'
import { test } from 'node:test'
import { pinnedVersion } from '../../../src/rules/every-upgrade/pinned-version.ts'
import { ask, doings, ids, items, pin, run } from '../build.ts'

test('operator and number of parts stay', () => {
  for (const [spec, moved] of [
    ['5.1.0', '7.49.0'],
    ['^5.1.0', '^7.49.0'],
    ['~5.1', '~7.49'],
    ['5.x', '7.x'],
    ['^1.8', '^7.49'],
  ]) {
    assert.deepEqual(doings(ask(pinnedVersion, pin(spec ?? ''))), [moved], spec)
  }
})

test('what is newer, right, or takes any version stays', () => {
  assert.deepEqual(doings(ask(pinnedVersion, pin('^7.50.0'))), [])
  assert.deepEqual(ask(pinnedVersion, pin('^7.49.0')), [])
  assert.deepEqual(ask(pinnedVersion, pin('*')), [])
  assert.deepEqual(ask(pinnedVersion, pin('^5.1.0', 'okta-signin-widget-theme')), [])
})

test('git addresses, tags, workspaces and templates are items', () => {
  for (const spec of [
    'git+https://example.com/fork.git#branch',
    'latest',
    'workspace:*',
    '^{{version}}',
    'file:../widget',
  ]) {
    const findings = ask(pinnedVersion, pin(spec))
    assert.deepEqual([doings(findings), ids(items(findings))], [[], ['dependency-not-moved']], spec)
  }
})

test('each lock file gets its command, once something moves', () => {
  const lockFiles = ['package-lock.json', 'web app/yarn.lock', 'b/pnpm-lock.yaml', 'c/bun.lockb']
  const [item] = pinnedVersion.run?.(run([pin('^5.1.0')], { lockFiles })) ?? []
  assert.deepEqual(item?.details, [
    '`package-lock.json`: `npm install --package-lock-only`',
    "`web app/yarn.lock`: `cd 'web app' && yarn install`",
    '`b/pnpm-lock.yaml`: `cd b && pnpm install --lockfile-only`',
    '`c/bun.lockb`: `cd c && bun install --lockfile-only`',
  ])
  assert.deepEqual(pinnedVersion.run?.(run([pin('^7.49.0')], { lockFiles })), [])
})
