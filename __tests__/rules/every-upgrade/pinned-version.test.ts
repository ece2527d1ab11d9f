import assert from 'node:assert/strict'
import { test } from 'node:test'
import { pinnedVersion } from '../../../src/rules/every-upgrade/pinned-version.ts'
import type { Site } from '../../../src/types.ts'
import { ask, doings, ids, importSite, items, mention, pin, run } from '../build.ts'

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
    '<6',
    '^5.1.0 <5.9',
  ]) {
    const findings = ask(pinnedVersion, pin(spec))
    assert.deepEqual([doings(findings), ids(items(findings))], [[], ['dependency-not-moved']], spec)
  }
})

test('each lock file gets its command, once something moves', () => {
  const lockFiles = ['package-lock.json', 'web app/yarn.lock', 'b/pnpm-lock.yaml', 'c/bun.lockb']
  const used = importSite('@okta/okta-signin-widget', 'default')
  const [item] = pinnedVersion.run?.(run([pin('^5.1.0'), used], { lockFiles })) ?? []
  assert.deepEqual(item?.details, [
    '`package-lock.json`: `npm install --package-lock-only`',
    "`web app/yarn.lock`: `cd 'web app' && yarn install`",
    '`b/pnpm-lock.yaml`: `cd b && pnpm install --lockfile-only`',
    '`c/bun.lockb`: `cd c && bun install --lockfile-only`',
  ])
  assert.deepEqual(pinnedVersion.run?.(run([pin('^7.49.0')], { lockFiles })), [])
  // The range takes the release already; what is installed, the lock file decides.
  assert.equal(pinnedVersion.run?.(run([pin('^7')], { lockFiles })).length, 1)
})

test('a dependency that a catalog decides is an item only where no catalog was found', () => {
  const dependency = pin('catalog:auth')
  assert.deepEqual(ids(items(ask(pinnedVersion, dependency))), [])
  assert.deepEqual(ids(pinnedVersion.run?.(run([dependency])) ?? []), ['dependency-not-moved'])
  assert.deepEqual(pinnedVersion.run?.(run([dependency, { ...pin('^5.1.0'), group: 'catalogs.auth' }])), [])
})

test('the range of a peer dependency moves, and whom that leaves behind is a question', () => {
  const findings = ask(pinnedVersion, { ...pin('^5.1.0 || ^6.0.0'), group: 'peerDependencies' })
  assert.deepEqual([doings(findings), ids(items(findings))], [['^7.49.0'], ['peer-range']])
})

test('a dependency that nothing uses is asked about; a path of the app’s own may be mapped to it', () => {
  const asked = (...sites: readonly Site[]) => ids(pinnedVersion.run?.(run(sites)) ?? [])
  assert.deepEqual(asked(pin('^5.1.0')), ['unused-dependency'])
  assert.deepEqual(asked(pin('^7.49.0')), [])
  assert.deepEqual(asked(pin('^5.1.0'), mention('own-copy', ['/widget/js/okta-sign-in.min.js'])), [])
  assert.deepEqual(asked({ ...pin('^5.1.0'), group: 'peerDependencies' }), [])
})
