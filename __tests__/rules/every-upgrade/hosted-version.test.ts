import assert from 'node:assert/strict'
import { test } from 'node:test'
import { hostedVersion } from '../../../src/rules/every-upgrade/hosted-version.ts'
import type { HostedVersionSite } from '../../../src/types.ts'
import { ask, asset, config, doings, ids, items, page, place, run } from '../build.ts'

function site(value: string): HostedVersionSite {
  const at = place('main.tf')
  return { kind: 'hosted-version', at, value, form: 'terraform', set: text => [{ ...at, text }] }
}

test('ranges and minors of an older major go to the range of the new one', () => {
  for (const value of ['^6', '^5', '5.14', '6'])
    assert.deepEqual(doings(ask(hostedVersion, site(value))), ['^7'], value)
  for (const value of ['^7', '*', '^8', '7.50']) assert.deepEqual(doings(ask(hostedVersion, site(value))), [], value)
})

test('an expression is an item', () => {
  assert.deepEqual(ids(items(ask(hostedVersion, site('${var.siw}')))), ['hosted-version-elsewhere'])
  assert.deepEqual(ids(items(ask(hostedVersion, site('1.6-1.13')))), ['hosted-version-elsewhere'])
})

test('where no code says the version, the console does: one place a file', () => {
  const sites = [page([], 'hosted'), page([], 'hosted'), config({}, { origin: 'hosted' })]
  const [item] = hostedVersion.run?.(run(sites, { models: ['hosted'] })) ?? []
  assert.equal(item?.when, 'admin-console')
  assert.equal(item?.places.length, 2)
  assert.deepEqual(hostedVersion.run?.(run([...sites, site('^7')], { models: ['hosted'] })), [])
  assert.deepEqual(hostedVersion.run?.(run([], { models: ['embedded'] })), [])
})

test('a second copy on a hosted page is an item', () => {
  const own = asset('https://global.oktacdn.com/okta-signin-widget/5.1.0/js/okta-sign-in.min.js')
  assert.deepEqual(ids(items(ask(hostedVersion, page([own], 'hosted')))), ['second-copy-on-hosted-page'])
  assert.deepEqual(ask(hostedVersion, page([own])), [])
})
