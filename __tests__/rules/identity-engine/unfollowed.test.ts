import assert from 'node:assert/strict'
import { test } from 'node:test'
import { unfollowed } from '../../../src/rules/identity-engine/unfollowed.ts'
import { ask, config, ids, items, mention } from '../build.ts'

test('what was not followed is named at the constructor', () => {
  const site = config({}, { unfollowed: ['props.config', 'await load()'] })
  const [item] = items(ask(unfollowed, site))
  assert.deepEqual(item?.details, ['`props.config` is a parameter', '`await load()` is a parameter'])
  assert.deepEqual(item?.places, [site.at])
  assert.match(item?.task ?? '', /`useInteractionCodeFlow`/)
  assert.deepEqual(ask(unfollowed, config({})), [])
})

test('options in server code and in scripts that cannot be read are the same item', () => {
  for (const what of ['server-option', 'unreadable-config'] as const) {
    assert.deepEqual(ids(items(ask(unfollowed, mention(what, ['rememberMe'])))), ['configuration-elsewhere'])
  }
})

test('the kind of file is called what it is', () => {
  const said = (path: string) => {
    const site = mention('server-option', ['rememberMe'])
    return ask(unfollowed, { ...site, at: { ...site.at, path } })[0]?.message
  }
  assert.equal(said('Login.cs'), 'A server writes `rememberMe` into the configuration.')
  assert.equal(said('docs/login.mdx'), 'This page tells readers of `rememberMe`.')
  assert.equal(said('config/widget.yml'), 'This file sets `rememberMe`.')
})
