/**
 * Makes the three files of a new rule: `node --import tsx scripts/new-rule.ts v8/renamed-options ">=8.0.0"`.
 * Then add it to `src/rules/index.ts`, in its place in the order.
 */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { pathToFileURL } from 'node:url'
import semver from 'semver'
import type { Rule } from '../src/types.ts'
import { pagePath, withHeader } from './rule-docs.ts'

/** The files of the rule `id`, by path. Throws what is wrong with the id or the range, as a sentence. */
export function skeleton(id: string, range: string): ReadonlyMap<string, string> {
  const [folder = '', file = ''] = id.split('/')
  if (!/^(?:v\d+|every-upgrade|identity-engine)\/[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id)) {
    throw new Error(
      `${JSON.stringify(id)} is no rule id: write v8/renamed-options, every-upgrade/… or identity-engine/…`,
    )
  }
  if (semver.validRange(range) === null)
    throw new Error(`${JSON.stringify(range)} is no semver range: write ">=8.0.0" or "*"`)
  const name = file.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())
  const engine: Rule['engine'] = folder === 'identity-engine' ? 'identity' : 'any'
  const title = 'Say what changed, without a full stop'
  const why = 'Say in one sentence why it matters.'
  const rule: Rule = {
    id,
    title,
    why,
    docs: 'https://github.com/okta/okta-signin-widget/blob/master/MIGRATING.md',
    range,
    engine,
  }
  return new Map([
    [`src/rules/${id}.ts`, ruleFile(rule, name)],
    [`__tests__/rules/${id}.test.ts`, testFile(id, name)],
    [pagePath(id), withHeader(null, { id, rules: [rule] })],
  ])
}

function ruleFile(rule: Rule, name: string): string {
  return `import type { Rule } from '../../types.ts'
import { LINKS } from '../../widget/links.ts'
import { named, removable, removal } from '../places.ts'

export const ${name}: Rule = {
  id: '${rule.id}',
  title: '${rule.title}',
  why: '${rule.why}',
  docs: LINKS.migrating,
  range: '${rule.range}',
  engine: '${rule.engine}',
  config: site => removable(site, 'optionName').map(option => removal(option, \`\${named(option)} is gone.\`)),
}
`
}

function testFile(id: string, name: string): string {
  return `import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ${name} } from '../../../src/rules/${id}.ts'
import { ask, config, doings } from '../build.ts'

test('the option goes, its neighbours stay', () => {
  const site = config({ optionName: true, other: true })
  assert.deepEqual(doings(ask(${name}, site)), ['remove optionName'])
})
`
}

function main(id: string | undefined, range = '*'): void {
  if (id === undefined)
    throw new Error('Which rule? node --import tsx scripts/new-rule.ts v8/renamed-options ">=8.0.0"')
  const files = skeleton(id, range)
  const taken = [...files.keys()].filter(path => existsSync(path))
  if (taken.length > 0) throw new Error(`${taken.join(', ')}: there already`)
  for (const [path, text] of files) {
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, text)
    console.log(path)
  }
  console.log(`Now add it to src/rules/index.ts, in its place in the order, and fill in the page.`)
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  try {
    main(...(process.argv.slice(2) as [string?, string?]))
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    process.exitCode = 1
  }
}
