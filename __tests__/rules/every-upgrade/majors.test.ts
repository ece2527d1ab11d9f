import assert from 'node:assert/strict'
import { test } from 'node:test'
import { majors } from '../../../src/rules/every-upgrade/majors.ts'
import { pin, run } from '../build.ts'

const lines = (from: readonly string[], due = true, npm = false) =>
  (majors.run?.(run(npm ? [pin('^2.0.0')] : [], { from, due })) ?? []).flatMap(item => item.details ?? [])

test('one line for each major that is crossed, from the oldest version', () => {
  assert.equal(lines(['2.9.0', '6.1.0']).length, 5)
  assert.equal(lines(['6.9.0']).length, 1)
  assert.match(lines(['6.9.0'])[0] ?? '', /^\[6\.x to 7\.x\]\(https:/)
})

test('what concerns npm is said to those who use it', () => {
  assert.doesNotMatch(lines(['6.9.0'])[0] ?? '', /Node/)
  assert.match(lines(['6.9.0'], true, true)[0] ?? '', /Node 14\.18/)
})

test('within one major, with nothing due, or without a version there is none', () => {
  assert.deepEqual(lines(['7.0.0']), [])
  assert.deepEqual(lines(['5.0.0'], false), [])
  assert.deepEqual(lines([]), [])
})
