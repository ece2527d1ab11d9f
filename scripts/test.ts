/**
 * Runs the tests: `npm test`, `npm test -- adapters` for those whose path says so. Ends with `N passed, N failed`.
 */
import { readdirSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { run } from 'node:test'
import { spec } from 'node:test/reporters'

const wanted = process.argv.slice(2)
const all = find('__tests__')
const files = all.filter(file => wanted.length === 0 || wanted.some(word => file.includes(word)))

if (files.length === 0) {
  console.error(`No test file matches ${wanted.join(' ')}`)
  process.exit(1)
}

let passed = 0
let failed = 0
const stream = run({ files, concurrency: Math.max(1, availableParallelism()) })
stream.on('test:pass', event => {
  if (event.details.type !== 'suite') passed += 1
})
stream.on('test:fail', event => {
  if (event.details.type !== 'suite') failed += 1
})
stream.compose(new spec()).pipe(process.stdout)
stream.on('end', () => {
  process.exitCode = failed > 0 || passed === 0 ? 1 : 0
  setImmediate(() => console.log(`\n${passed} passed, ${failed} failed`))
})

function find(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(file => file.endsWith('.test.ts') && !/(?:^|[\\/])fixtures[\\/]/.test(file))
    .map(file => `${folder}/${file}`)
    .sort()
}
