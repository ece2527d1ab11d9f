import assert from 'node:assert/strict'
import { test } from 'node:test'
import { explain } from '../../src/cli/explain.ts'
import { RULES } from '../../src/rules/index.ts'
import { readInputs } from '../../src/stages/inputs.ts'
import { hasMarker } from '../../src/widget/markers.ts'
import { recordedWorld } from '../line.ts'
import { memoryFiles } from '../stand-ins/memory-files.ts'

const FILES = {
  'package.json': '{ "dependencies": { "@okta/okta-signin-widget": "7.2.0" } }\n',
  'a.js': `import OktaSignIn from '@okta/okta-signin-widget'
import './tweak'
import { config } from './config'
new OktaSignIn(config)
new OktaSignIn({ ...config, ...window.more })
`,
  'config.js': `export const config = { clientId: 'x', idps: [] }\n`,
  'tweak.js': `import { config } from './config'\nconfig.piv = {}\nexport const left = 'more than nothing'\n`,
}

const IDS = RULES.map(rule => rule.id)
const ask = (where: string, raw = {}) =>
  explain(readInputs(raw, IDS), recordedWorld(memoryFiles(FILES, hasMarker)), where)

test('the chain leads through every file, and ends where the options are written', async () => {
  const text = await ask('a.js:4')
  const chain = /followed:\n([\s\S]*?)\n {2}options:/.exec(text)?.[1] ?? ''
  assert.deepEqual(
    chain.split('\n').map(line => line.trim()),
    [
      '1. a.js:4:1 constructs the widget',
      '2. a.js:4:16 is the variable config',
      '3. a.js:3:10 is imported from ./config',
      '4. config.js:1:1 is exported by config.js',
      '5. tweak.js:1:10 is the same value, where tweak.js sets more',
      '6. config.js:1:14 is declared',
      '7. config.js:1:23 is an object literal',
    ],
  )
})

test('each of two configurations that share an object hears what is said of it', async () => {
  for (const line of [4, 5]) {
    const text = await ask(`a.js:${line}`)
    const [said = '', silent = ''] = text.split('looked and had nothing to say:')
    assert.match(said, /identity-engine\/idps at config\.js:1:40: .*Remove `idps`\./, `line ${line}`)
    assert.match(said, /identity-engine\/smart-card at tweak\.js:2:1: /, `line ${line}`)
    assert.doesNotMatch(silent, /\bidps\b|smart-card/)
    assert.match(silent, /^ {4}identity-engine: .*\bregistration\b/m)
  }
  assert.match(await ask('a.js:5'), /not followed:\n {4}a\.js:5:\d+ window\.more: is the global more, /)
})

test('an option leads to the configurations that it is part of', async () => {
  const text = await ask('tweak.js:2')
  assert.deepEqual(text.match(/^config at \S+/gm), ['config at a.js:4:1', 'config at a.js:5:1'])
  await assert.rejects(ask('tweak.js:1'), { id: 'nothing-there', remedy: 'In that file: piv at line 2.' })
})

test('only rules that were asked are said to have looked', async () => {
  const text = await ask('a.js:4')
  assert.doesNotMatch(text, /\bv4: /)
  assert.doesNotMatch(await ask('a.js:4', { rules: 'identity-engine/pkce: off' }), /\bpkce\b/)
  assert.doesNotMatch(await ask('a.js:4', { engine: 'classic' }), /identity-engine/)
})
