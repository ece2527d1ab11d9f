import assert from 'node:assert/strict'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import semver from 'semver'
import { headings, pagePath, ruleHeader } from '../../scripts/rule-docs.ts'
import { RULES } from '../../src/rules/index.ts'
import { LINKS } from '../../src/widget/links.ts'

const ALL = headings()

test('every id is there once, and says where its file is', () => {
  const ids = RULES.map(rule => rule.id)
  assert.deepEqual(
    ids.filter((id, i) => ids.indexOf(id) !== i),
    [],
  )
  for (const { id } of ALL) assert.ok(existsSync(`src/rules/${id}.ts`), id)
})

test('every file of rules is in the index', () => {
  const files = readdirSync('src/rules', { recursive: true, encoding: 'utf8' })
    .map(file => file.replaceAll('\\', '/'))
    .filter(file => /^[^/]+\/[^/]+\.ts$/.test(file))
  const exporting = files.filter(file =>
    /^export const \w+(?:: (?:readonly )?Rule(?:\[\])?)? = (?:\{\n {2}id:|flagged|removed|renamed|FLAGS)/m.test(
      readFileSync(`src/rules/${file}`, 'utf8'),
    ),
  )
  const indexed = new Set(ALL.map(({ id }) => `${id}.ts`))
  assert.deepEqual(
    exporting.filter(file => !indexed.has(file)),
    [],
  )
  assert.equal(exporting.length, ALL.length)
})

test('releases come oldest first, then what every upgrade does, then the guide', () => {
  const folders = RULES.map(rule => rule.id.split('/')[0] ?? '')
  const order = [...new Set(folders)]
  assert.deepEqual(order, ['v3', 'v4', 'v5', 'v6', 'v7', 'every-upgrade', 'identity-engine'])
  assert.deepEqual(
    folders,
    order.flatMap(folder => folders.filter(one => one === folder)),
  )
})

test('every range is one, and rules of the guide are for its engine', () => {
  for (const rule of RULES) {
    assert.notEqual(semver.validRange(rule.range), null, rule.id)
    if (rule.id.startsWith('identity-engine/')) assert.equal(rule.engine, 'identity', rule.id)
  }
})

test('every rule says in a sentence why, and links a page of the table of links', () => {
  const links: readonly string[] = Object.values(LINKS)
  for (const rule of RULES) {
    assert.match(rule.why, /\.$/, rule.id)
    assert.ok(links.includes(rule.docs), rule.id)
    assert.doesNotMatch(rule.title, /[.|]$/, rule.id)
  }
})

test('no address is written but in the table of links', () => {
  const files = readdirSync('src/rules', { recursive: true, encoding: 'utf8' }).filter(file => file.endsWith('.ts'))
  for (const file of files) {
    const text = readFileSync(`src/rules/${file}`, 'utf8')
      .replaceAll('https://global.oktacdn.com', '')
      .replaceAll('https://<your domain>', '')
    assert.doesNotMatch(text, /['"`]https?:\/\/\w/, file)
  }
})

test('every heading has its page with a fresh head and its parts', () => {
  for (const heading of ALL) {
    const path = pagePath(heading.id)
    assert.ok(existsSync(path), `${path} is missing: run npm run docs`)
    const page = readFileSync(path, 'utf8')
    assert.ok(page.startsWith(ruleHeader(heading)), `the head of ${path} is stale: run npm run docs`)
    for (const part of ['## What changed', '## Before and after', '## By hand']) {
      const [, body = ''] = page.split(part)
      assert.match(body.split('\n## ')[0] ?? '', /\S/, `${path} says nothing under ${part}`)
    }
  }
  const pages = readdirSync('docs/rules', { recursive: true, encoding: 'utf8' })
    .map(file => file.replaceAll('\\', '/'))
    .filter(file => /^[^/]+\/[^/]+\.md$/.test(file))
  assert.deepEqual(
    pages.filter(page => !ALL.some(({ id }) => `${id}.md` === page)),
    [],
  )
})

test('every heading has its tests', () => {
  for (const { id } of ALL) assert.ok(existsSync(`__tests__/rules/${id}.test.ts`), id)
})
