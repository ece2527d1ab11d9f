import assert from 'node:assert/strict'
import { test } from 'node:test'
import { events } from '../../../src/rules/identity-engine/events.ts'
import { ask, call, ids, items } from '../build.ts'

const found = (event: string, text: string) =>
  ids(
    items(
      events.flatMap(rule => ask(rule, call('on', { code: text, arguments: [{ code: `'${event}'`, value: event }] }))),
    ),
  )

test('pageRendered is listed; afterRender only where it asks for the controller', () => {
  assert.deepEqual(found('pageRendered', "signIn.on('pageRendered', f)"), ['events/page-rendered'])
  assert.deepEqual(found('afterRender', "signIn.on('afterRender', ctx => ctx.controller === 'x')"), [
    'events/after-render',
  ])
  assert.deepEqual(found('afterRender', "signIn.on('afterRender', ({ controller }) => f(controller))"), [
    'events/after-render',
  ])
  assert.deepEqual(found('afterRender', "signIn.on('afterRender', ctx => ctx.formName)"), [])
})
