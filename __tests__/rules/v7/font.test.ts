import assert from 'node:assert/strict'
import { test } from 'node:test'
import { font } from '../../../src/rules/v7/font.ts'
import { ask, doings, ids, items, style } from '../build.ts'

test('in a rule for the widget the font is renamed, elsewhere it is an item', () => {
  assert.deepEqual(doings(ask(font, style('montserrat'))), ['montserrat-okta'])
  const loose = ask(font, style('montserrat-light-webfont', { form: 'font-file', scoped: false }))
  assert.deepEqual(doings(loose), [])
  assert.deepEqual(ids(items(loose)), ['font'])
})

test('written with a capital it may be the page’s own Montserrat: an item', () => {
  const own = ask(font, style('Montserrat'))
  assert.deepEqual(doings(own), [])
  assert.deepEqual(ids(items(own)), ['font'])
})

test('the new name and selectors stay', () => {
  assert.deepEqual(ask(font, style('montserrat-okta')), [])
  assert.deepEqual(ask(font, style('montserrat', { form: 'selector' })), [])
})
