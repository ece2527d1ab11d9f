import assert from 'node:assert/strict'
import { test } from 'node:test'
import { styling } from '../../../src/rules/identity-engine/styling.ts'
import { ask, doings, items, mention, style } from '../build.ts'

const found = (selector: string) => items(ask(styling, style(selector))).flatMap(item => item.details ?? [])

test('old selectors are listed with the new one, as whole words and in any quotes', () => {
  assert.match(found('#okta-signin-username')[0] ?? '', /input\[name="identifier"\]/)
  assert.equal(found("[data-se='needhelp']").length, 1)
  assert.equal(found('[data-se=needhelp]').length, 1)
  assert.equal(found('.js-help-link').length, 1)
  assert.deepEqual(found('.js-help-link-wide'), [])
  assert.deepEqual(found('.okta-form-title'), [])
})

test('the label of a field is one too, and the message names the part that is meant', () => {
  assert.equal(found("label[for='okta-signin-username']").length, 1)
  const [finding] = ask(styling, { ...style('.js-back'), code: '#widget .js-back, #widget .js-signout' })
  assert.match(finding?.message ?? '', /^`\.js-back` in `#widget/)
})

test('nothing is changed, and fonts are another rule’s', () => {
  assert.deepEqual(doings(ask(styling, style('.primary-auth-form'))), [])
  assert.deepEqual(ask(styling, style('montserrat')), [])
})

test('selectors in scripts and tests are the same item', () => {
  const [item] = items(ask(styling, mention('old-dom', ['#okta-signin-username', '#okta-signin-submit'])))
  assert.deepEqual([item?.id, item?.details?.length], ['old-selectors', 2])
})
