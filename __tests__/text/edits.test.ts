import assert from 'node:assert/strict'
import { test } from 'node:test'
import { applyEdits, inOrder, originalOffset, overlap } from '../../src/text/edits.ts'
import { eolOf, ownLines, position } from '../../src/text/lines.ts'

const at = (start: number, end: number, text: string) => ({ path: 'a', start, end, text })

test('edits are ranges on the original, applied at once and in any order', () => {
  assert.equal(applyEdits('one two three', [at(8, 13, '3'), at(0, 3, '1'), at(4, 4, 'and ')]), '1 and two 3')
})

test('the same edit said twice counts once', () => {
  assert.equal(applyEdits('abc', [at(1, 2, 'X'), at(1, 2, 'X')]), 'aXc')
})

test('the same edit in another file is another edit', () => {
  const edits = ['b', 'a', 'b'].map(path => ({ path, start: 1, end: 2, text: 'X' }))
  assert.deepEqual(
    inOrder(edits).map(edit => edit.path),
    ['a', 'b'],
  )
})

test('edits that want the same characters are refused', () => {
  assert.throws(() => applyEdits('abcdef', [at(0, 3, 'x'), at(2, 4, 'y')]), /overlap/)
  assert.equal(overlap([at(0, 2, 'x'), at(2, 4, 'y')]), null)
})

test('an offset of the result is led back to the original', () => {
  const edits = [at(4, 7, 'twenty-two')]
  assert.equal(originalOffset('one twenty-two three'.indexOf('three'), edits), 'one two three'.indexOf('three'))
  assert.equal(originalOffset('one twe'.length, edits), 4)
})

test('lines end at LF, CRLF and CR', () => {
  assert.deepEqual(position('a\r\nb\rc\nd', 7), { line: 4, column: 1 })
  assert.equal(eolOf('a\r\nb\n'), 'mixed')
})

test('a span alone on its lines takes its line end with it', () => {
  assert.deepEqual(ownLines('a\r\n  b\r\nc', 5, 6), { start: 3, end: 8 })
  assert.deepEqual(ownLines('a b c', 2, 3), { start: 2, end: 3 })
})
