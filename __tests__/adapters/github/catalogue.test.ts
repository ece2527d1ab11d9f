import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { test } from 'node:test'

const catalogue = readFileSync('docs/errors.md', 'utf8')
const headings = [...catalogue.matchAll(/^### (\S+)$/gm)].map(([, id = '']) => id)
const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter(path => path.endsWith('.ts'))
  .map(path => readFileSync(`src/${path}`, 'utf8'))

/** Ids given to `new UserError(…)`, also by a choice between two, and those of explanations and reasons. */
const thrown = sources.flatMap(text =>
  [...text.matchAll(/new UserError\(\s*([^,]+),/g)].flatMap(([, first = '']) =>
    [...first.replace(/=== '[^']*'/g, '').matchAll(/'([a-z][a-z-]+)'/g)].map(([, id = '']) => id),
  ),
)
const explained = ['errors.ts', 'reasons.ts']
  .map(name =>
    readFileSync(name === 'errors.ts' ? 'src/adapters/github/errors.ts' : 'src/stages/publish/reasons.ts', 'utf8'),
  )
  .flatMap(text => [...text.matchAll(/\bid: '([a-z-]+)'/g)].map(([, id = '']) => id))

test('every error is explained in docs/errors.md', () => {
  const notErrors = catalogue.slice(catalogue.indexOf('## Not errors'))
  const missing = [...thrown, ...explained].filter(id => !headings.includes(id) && !notErrors.includes(`\`${id}\``))
  assert.ok(thrown.length > 20 && explained.length > 15)
  assert.deepEqual([...new Set(missing)], [])
})

test('docs/errors.md explains nothing that is never said', () => {
  const all = sources.join('\n')
  assert.deepEqual(
    headings.filter(id => !all.includes(`'${id}'`)),
    [],
  )
})

test('no error is explained twice', () => {
  assert.deepEqual([...new Set(headings)], headings)
})
