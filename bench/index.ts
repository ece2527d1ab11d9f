/**
 * `npm run bench`, `npm run bench -- quick` for small sizes, `npm run bench -- edits candidates` for those alone.
 * Limits are counts, megabytes and ratios within one run, never seconds; the run ends with 1 when one is missed.
 */
import { candidates } from './candidates.ts'
import { edits } from './edits.ts'
import { missed } from './measure.ts'
import { noUsage } from './no-usage.ts'
import { pagesOnly } from './pages-only.ts'

const BENCHES: { readonly [name: string]: () => Promise<void> } = {
  'no-usage': noUsage,
  'pages-only': pagesOnly,
  candidates,
  edits,
}

const wanted = process.argv.slice(2).filter(name => name !== 'quick')
const unknown = wanted.filter(name => BENCHES[name] === undefined)
if (unknown.length > 0) {
  console.error(`No benchmark ${unknown.join(', ')}: there are ${Object.keys(BENCHES).join(', ')}`)
  process.exit(1)
}

for (const [name, bench] of Object.entries(BENCHES)) {
  if (wanted.length === 0 || wanted.includes(name)) await bench()
}
console.log(missed.length === 0 ? '\nAll limits are kept' : `\nMissed: ${missed.join('; ')}`)
process.exitCode = missed.length === 0 ? 0 : 1
