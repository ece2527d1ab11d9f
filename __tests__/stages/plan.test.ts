import assert from 'node:assert/strict'
import { test } from 'node:test'
import { runLine } from '../line.ts'

const manifest = (spec: string) =>
  JSON.stringify({ name: 'quay', dependencies: { '@okta/okta-signin-widget': spec } }, null, 2)

test('a range that takes the release already is up to date, wherever it begins', async () => {
  for (const spec of ['^7', '7', '7.x', '>=7', '~7', '^7.49']) {
    const report = await runLine({ 'package.json': manifest(spec) })
    assert.deepEqual([report.outcome, report.reason.id, report.to], ['none', 'up-to-date', '7.49.0'], spec)
  }
  const page = '<script src="https://unpkg.com/@okta/okta-signin-widget@7/dist/js/okta-sign-in.min.js"></script>\n'
  assert.equal((await runLine({ 'index.html': page })).reason.id, 'up-to-date')
})

test('a range that is moved to take it is an upgrade', async () => {
  for (const spec of ['^7.0.0', '6.x', '>=5']) {
    assert.equal((await runLine({ 'package.json': manifest(spec) })).outcome, 'proposed', spec)
  }
})
