import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { parse } from 'yaml'
import { readRawInputs } from '../../src/action/raw-inputs.ts'
import { OUTPUT_NAMES } from '../../src/stages/report/outputs.ts'

const action = parse(readFileSync('action.yml', 'utf8')) as {
  readonly inputs: { readonly [name: string]: unknown }
  readonly outputs: { readonly [name: string]: unknown }
  readonly runs: { readonly using: string; readonly main: string }
}

test('every input of action.yml is read, and none that it does not have', () => {
  const read = Object.keys(readRawInputs({}))
  assert.deepEqual([...read, 'token'].sort(), Object.keys(action.inputs).sort())
})

test('hyphens stay in the names that the runner uses', () => {
  assert.equal(readRawInputs({ 'INPUT_TARGET-VERSION': '^7' })['target-version'], '^7')
})

test('every output that is set is declared, and every declared one is set', () => {
  assert.deepEqual([...OUTPUT_NAMES].sort(), Object.keys(action.outputs).sort())
})

test('it runs on Node 24, from what is committed', () => {
  assert.deepEqual(action.runs, { using: 'node24', main: 'dist/action.js' })
})

test('the version that the action says is that of the package', () => {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'))
  assert.match(readFileSync('src/action.ts', 'utf8'), new RegExp(`version: '${version.replaceAll('.', '\\.')}'`))
})
