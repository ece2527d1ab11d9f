import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { parse } from 'yaml'
import { UserError } from '../../src/errors.ts'
import { type RawInputs, readInputs, settingOf } from '../../src/stages/inputs.ts'

const RULES = ['every-upgrade/asset-version', 'every-upgrade/integrity', 'identity-engine/feature-flags/rememberMe']

/** The defaults that a workflow gets, read from action.yml itself. */
function defaults(): Record<string, string> {
  const action = parse(readFileSync('action.yml', 'utf8')) as { inputs: Record<string, { default: string }> }
  return Object.fromEntries(Object.entries(action.inputs).map(([name, input]) => [name, input.default]))
}

test('the defaults of action.yml are good inputs, and mean the same as no inputs at all', () => {
  assert.deepEqual(readInputs(defaults(), RULES), readInputs({}, RULES))
})

test('every input of action.yml is documented and has a default', () => {
  const action = parse(readFileSync('action.yml', 'utf8')) as {
    inputs: Record<string, { default?: string; description?: string }>
  }
  for (const [name, input] of Object.entries(action.inputs)) {
    assert.ok(input.description && input.description.length > 20, `${name} says what it is for`)
    assert.notEqual(input.default, undefined, `${name} has a default`)
  }
})

test('all bad inputs are reported at once, each with what to write instead', () => {
  const bad = {
    'target-version': 'newest',
    'minimum-release-age': 'a while',
    engine: 'oie',
    'dry-run': 'yes',
    branch: 'has space',
    path: '../elsewhere',
    rules: 'every-upgrade/integrity=maybe\nfeature-flags/rememberMe=off',
    integrity: 'strict',
  }
  assert.throws(
    () => readInputs(bad, RULES),
    (error: unknown) => {
      assert.ok(error instanceof UserError)
      assert.equal(error.id, 'bad-inputs')
      for (const name of [
        'target-version',
        'minimum-release-age',
        'engine',
        'dry-run',
        'branch',
        'path',
        'rules',
        'integrity',
      ]) {
        assert.match(error.remedy, new RegExp(`\`${name}\``), name)
      }
      assert.match(error.remedy, /did you mean `identity-engine\/feature-flags\/rememberMe`/)
      assert.match(error.remedy, /write `identity` or `classic`/)
      return true
    },
  )
})

test('branch and base may not be one', () => {
  assert.throws(() => readInputs({ base: 'main', branch: 'main' }, RULES), /cannot be used/)
})

test('lists take lines and commas, without blanks, doubles and @', () => {
  const inputs = readInputs({ labels: 'dependencies, security\n\n dependencies ', reviewers: '@mona\n@hubot' }, RULES)
  assert.deepEqual(inputs.labels, ['dependencies', 'security'])
  assert.deepEqual(inputs.reviewers, ['mona', 'hubot'])
})

test('ages are read in the words people use', () => {
  const age = (text: string) => readInputs({ 'minimum-release-age': text }, RULES).minimumReleaseAge
  assert.equal(age('3 days'), 3 * 86_400_000)
  assert.equal(age('12 hours'), 12 * 3_600_000)
  assert.equal(age('1 week'), 7 * 86_400_000)
  assert.equal(age('0'), 0)
})

test('the longest id that the user named decides a setting', () => {
  const { rules } = readInputs({ rules: 'identity-engine=flag\nidentity-engine/feature-flags/rememberMe=off' }, RULES)
  assert.equal(settingOf(rules, 'identity-engine/feature-flags/rememberMe'), 'off')
  assert.equal(settingOf(rules, 'identity-engine/idps'), 'flag')
  assert.equal(settingOf(rules, 'every-upgrade/integrity'), 'fix')
})

/** What is said of one bad input; empty when it is taken. */
function said(raw: RawInputs): string {
  try {
    readInputs(raw, RULES)
  } catch (error) {
    assert.ok(error instanceof UserError)
    return error.remedy
  }
  return ''
}

test('a target is a version or a range, before anything is read', () => {
  for (const good of [
    ...['latest', '7.49.0', 'v7.49.0', '=7.49.0', '7', '7.x', '^7', '~7.40', '>=7 <7.40', '>= 7.1.0 < 8', '*'],
    ...['7.50.0-beta.1', '6 || 7', '6.0.0 - 7.2', '^6||^7', '7.49.0+build'],
  ]) {
    assert.equal(said({ 'target-version': good }), '', good)
  }
  for (const bad of [
    'next',
    'newest',
    'Latest',
    '7.49.0.1',
    '^',
    '7,49',
    '>=7 and <8',
    'okta-signin-widget-7.49.0',
    'x y',
  ]) {
    assert.match(said({ 'target-version': bad }), /write `latest`, a version such as/, bad)
  }
})

test('patterns, templates, folders and branches that cannot be meant', () => {
  for (const [name, value, remedy] of [
    ['include', 'src/**\n!src/old/**', /`!src\/old\/\*\*`: write it without `!`, in `exclude`/],
    ['exclude', 'src\\app\\**', /with `\/` between/],
    ['include', '../other/**', /inside the repository/],
    ['title', 'Widget {{form}} to {{to}}', /`\{\{form\}\}`: write `\{\{from\}\}` or/],
    ['commit-message', 'build: {{ version }}', /`commit-message`/],
    ['path', 'C:\\work\\app', /folder inside the repository/],
    ['branch', 'HEAD', /a name that git takes/],
    ['rules', 'every-upgrade=off\nevery-upgrade=flag', /to `off` and to `flag`: write one/],
  ] as const) {
    assert.match(said({ [name]: value }), remedy, value)
  }
  assert.equal(said({ include: '!(old)/**', title: 'Widget { a: {{from}} }', exclude: './docs/' }), '')
})

test('rules may stand on one line', () => {
  const { rules } = readInputs({ rules: 'every-upgrade/integrity=flag, identity-engine=off' }, RULES)
  assert.deepEqual(rules, { 'every-upgrade/integrity': 'flag', 'identity-engine': 'off' })
})
