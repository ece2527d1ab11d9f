import assert from 'node:assert/strict'
import { test } from 'node:test'
import { helpLinks } from '../../../src/rules/identity-engine/help-links.ts'
import { ask, config, doings, ids, run } from '../build.ts'

test('the toggle’s text goes, the links stay', () => {
  const site = config({
    i18n: { en: { needhelp: 'a' }, de: { needhelp: 'b' } },
    helpLinks: { help: '/help', needhelp: '/x' },
  })
  assert.deepEqual(doings(ask(helpLinks, site)), ['remove i18n.en.needhelp', 'remove i18n.de.needhelp'])
})

test('hosted pages have a help title to look at', () => {
  assert.deepEqual(ids(helpLinks.run?.(run([config({}, { origin: 'hosted' })], { models: ['hosted'] })) ?? []), [
    'help-title-link',
  ])
  assert.deepEqual(helpLinks.run?.(run([])), [])
})
