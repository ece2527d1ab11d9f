/** Sites live as long as the run; the syntax tree that they were found in must not. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { createScriptReader } from '../../../src/languages/script/index.ts'
import type { Site } from '../../../src/types.ts'

setFlagsFromString('--expose-gc')
const collect: () => void = runInNewContext('gc')

const FILLER = 'export function total(order, price) { return order.items.filter(item => item.price > price + 1) }\n'
const URL = 'https://global.oktacdn.com/okta-signin-widget'
const TEXT = [
  "import OktaSignIn from '@okta/okta-signin-widget'",
  "const VERSION = '5.9.4'",
  `const src = \`${URL}/\${VERSION}/js/okta-sign-in.min.js\``,
  `export const tag = <div><script src="${URL}/5.9.4/js/okta-sign-in.min.js" integrity="sha384-x" /></div>`,
  `export const list = ['${URL}/5.9.4/css/okta-sign-in.min.css', src]`,
  "const signIn = new OktaSignIn({ el: '#a', idps: [] })",
  'signIn.renderEl({}, () => undefined)',
  FILLER.repeat(1000),
].join('\n')

/** In a function of its own, so that nothing of the reading is left on the stack. */
function sitesOf(kind: Site['kind']): readonly Site[] {
  const script = { path: 'a.jsx', text: TEXT, offset: 0, syntax: 'jsx', masks: [] } as const
  const { sites } = createScriptReader().read([script], { resolve: () => null, scripts: () => null })
  return sites.filter(site => site.kind === kind)
}

function heap(): number {
  collect()
  return process.memoryUsage().heapUsed / 1e6
}

test('no kind of site holds on to its tree', () => {
  sitesOf('config')
  const before = heap()
  const holding = (['config', 'import', 'call', 'asset', 'definition'] as const).filter(kind => {
    // Of one tree alone the last bit may stay in a corner of the parser; six of them take more than thirty megabytes.
    const sites = [1, 2, 3, 4, 5, 6].map(() => sitesOf(kind))
    const held = heap() - before
    assert.ok(sites.every(list => list.length > 0) && held < 1000, kind)
    return held > 15
  })
  assert.deepEqual(holding, [])
})
