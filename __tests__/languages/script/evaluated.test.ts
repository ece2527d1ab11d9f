/**
 * Random programs go through the whole line; a JavaScript engine runs them before and after. Exactly the options that
 * the rules name are gone, everything else has the value that it had, and no comment of what stays is lost.
 */
import assert from 'node:assert/strict'
import { it } from 'node:test'
import { createContext, runInContext } from 'node:vm'
import fc from 'fast-check'
import { runLine } from '../../line.ts'
import { type Entry, programs } from './random-configuration.ts'
import { writeProgram } from './written-program.ts'

/** What Identity Engine has no use for, by the guide, and the rule that says so. Written down anew, not read from the rules. */
const DEAD: { readonly [path: string]: string } = {
  registration: 'identity-engine/registration',
  idps: 'identity-engine/idps',
  piv: 'identity-engine/smart-card',
  processCreds: 'identity-engine/process-creds',
  idpDiscovery: 'identity-engine/idp-discovery',
  policyId: 'identity-engine/classic-only',
  consent: 'identity-engine/classic-only',
  relayState: 'identity-engine/classic-only',
  helpSupportNumber: 'identity-engine/classic-only',
  'features.router': 'identity-engine/classic-only',
  'features.emailRecovery': 'identity-engine/classic-only',
  'features.securityImage': 'identity-engine/security-image',
  'i18n.en.needhelp': 'identity-engine/help-links',
  'i18n.de.needhelp': 'identity-engine/help-links',
  ...Object.fromEntries(
    `rememberMe autoPush smsRecovery callRecovery webauthn selfServiceUnlock multiOptionalFactorEnroll registration
    idpDiscovery showPasswordToggleOnSignInPage scrollOnError skipIdpFactorVerificationBtn`
      .split(/\s+/)
      .map(flag => [`features.${flag}`, `identity-engine/feature-flags/${flag}`]),
  ),
}

/** What goes when it says what keeps the widget on Classic Engine. */
const DEAD_WHEN: { readonly [path: string]: readonly [value: boolean, rule: string] } = {
  useClassicEngine: [true, 'identity-engine/classic-engine'],
  useInteractionCodeFlow: [false, 'identity-engine/interaction-code-flow'],
  'authParams.pkce': [false, 'identity-engine/pkce'],
}

const seed = Number(process.env['FC_SEED'] ?? 20_261_123)
const numRuns = Number(process.env['FC_RUNS'] ?? 200)

it('changes exactly the options that the rules name, and loses no comment of another', async () => {
  const property = fc.asyncProperty(programs, async program => {
    const { text, comments } = writeProgram(program)
    const before = [true, false].map(flag => evaluate(text, flag))
    fc.pre(before.every(each => each !== null))

    const name = program.host === 'file' ? 'login.js' : 'login.html'
    const report = await runLine({ [name]: text, 'package.json': MANIFEST })
    const after = report.changes.find(change => change.path === name)?.after ?? text
    const shown = `${text}\n---- after ----\n${after}\n${report.findings.map(each => `${each.rule} ${each.kind} ${each.line}: ${each.message}`).join('\n')}`

    for (const [i, flag] of [true, false].entries()) {
      const seen = evaluate(after, flag)
      assert.ok(seen, `runs, with flag ${flag}\n${shown}`)
      for (const moment of ['constructed', 'finally'] as const) {
        const values: readonly Plain[] = before[i]?.[moment] ?? []
        const expected = values.map(value => without(value, []))
        const gone = expected.flatMap(each => each.emptied)
        const found: readonly Plain[] = seen[moment].map(value => dropEmpty(value, [], gone))
        const message = `${moment}, with flag ${flag}\n${shown}`
        assert.equal(
          JSON.stringify(found, null, 1),
          JSON.stringify(
            expected.map(each => dropEmpty(each.value ?? {}, [], gone)),
            null,
            1,
          ),
          message,
        )
      }
    }
    for (const comment of comments) {
      const mayGo = isDead(comment.inside, '') || (comment.of.length > 0 && comment.of.every(isGone))
      if (!mayGo && text.includes(comment.text.replaceAll('\n', program.eol)))
        assert.ok(after.includes(comment.text.replaceAll('\n', program.eol)), `${comment.text} stays\n${shown}`)
    }
    assert.equal(/\r(?!\n)/.test(after), false, shown)
    if (program.eol === '\r\n') assert.equal(/[^\r]\n/.test(after), false, `line ends\n${shown}`)

    const edited = report.findings.filter(each => each.path === name && each.kind === 'edited')
    for (const { rule } of edited) assert.ok(RULES_THAT_REMOVE.has(rule), `${rule} has nothing to do here\n${shown}`)
    assert.deepEqual(
      report.findings.filter(each => each.path === name && each.kind === 'skipped'),
      [],
      shown,
    )
  })
  await fc.assert(property, { seed, numRuns })
})

for (const read of [
  'if (config.registration.click) log()',
  'for (const idp of config.idps) log(idp)',
  'log(...config.idps)',
  'log(Object.keys(config.registration))',
  'const { click } = config.registration; log(click)',
  'config.processCreds()',
  'Object.assign(config.registration, { preSubmit() {} })',
  'const sign = config.registration; log(sign.click)',
]) {
  it(`leaves what other code of the app needs: ${read}`, async () => {
    const options = 'idps: [{}], registration: { click: () => 0 }, processCreds() {}, helpSupportNumber: 1'
    const text = `const config = { ${options} }\nnew OktaSignIn(config)\n${read}\n`
    const report = await runLine({ 'login.js': text, 'package.json': MANIFEST })
    const after = report.changes.find(change => change.path === 'login.js')?.after ?? text
    assert.ok(evaluate(after, true), after)
    assert.equal(Object.keys(evaluate(after, true)?.finally[0] ?? {}).length, 1, after)
    assert.deepEqual(
      report.followUps.filter(item => item.id === 'read-elsewhere').map(item => item.places.length),
      [1],
    )
  })
}

it('does the same to files that are alike to the letter', async () => {
  const text = 'new OktaSignIn({ features: { autoPush: true, webauthn: true, router: true, a: 1 }, idps: [] })\n'
  const paths = ['a.js', 'b.js', 'c/a.js']
  const report = await runLine({ ...Object.fromEntries(paths.map(path => [path, text])), 'package.json': MANIFEST })
  const after = report.changes.filter(({ path }) => path.endsWith('.js')).map(change => [change.path, change.after])
  assert.deepEqual(
    after,
    paths.map(path => [path, 'new OktaSignIn({ features: { a: 1 } })\n']),
  )
})

const MANIFEST = '{ "dependencies": { "@okta/okta-signin-widget": "7.2.0" } }\n'
const RULES_THAT_REMOVE = new Set([...Object.values(DEAD), ...Object.values(DEAD_WHEN).map(([, rule]) => rule)])

function isGone(entry: Entry): boolean {
  return isDead(entry.path, entry.value)
}

function isDead(path: readonly string[], value: unknown): boolean {
  const rule = DEAD_WHEN[path.join('.')]
  if (rule && String(rule[0]) === String(value)) return true
  return path.some((_, i) => DEAD[path.slice(0, i + 1).join('.')] !== undefined)
}

/** The configurations that reached the widget: as they were then, and as they are at the end. */
interface Seen {
  readonly constructed: readonly Plain[]
  readonly finally: readonly Plain[]
}

/** A value that can be compared: functions and other things as their text. */
type Plain = string | Plain[] | { [key: string]: Plain }

/** Null where the program throws. */
function evaluate(text: string, flag: boolean): Seen | null {
  const constructed: Plain[] = []
  const all: unknown[] = []
  class OktaSignIn {
    static default = OktaSignIn
    constructor(options: unknown) {
      constructed.push(plain(options))
      all.push(options)
    }
  }
  try {
    const scope = { flag, OktaSignIn, window: { OktaSignIn }, require: () => OktaSignIn, log: () => undefined }
    const context = createContext(scope)
    for (const script of scriptsOf(text)) runInContext(script, context)
  } catch {
    // Told apart by the caller: before, such a program is none to test with; after, it is the failure.
    return null
  }
  return { constructed, finally: all.map(plain) }
}

/** The program, or the scripts of the page that it stands in. */
function scriptsOf(text: string): readonly string[] {
  if (!text.startsWith('<!DOCTYPE')) return [text]
  return [...text.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(([, script = '']) => script)
}

function plain(value: unknown): Plain {
  if (Array.isArray(value)) return value.map(plain)
  if (typeof value === 'object' && value !== null && Object.prototype.toString.call(value) === '[object Object]') {
    // V8 puts a getter behind a computed key, a spread and a plain member in an order of its own.
    const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))
    return Object.fromEntries(entries.map(([key, each]) => [key, plain(each)]))
  }
  return typeof value === 'string' ? JSON.stringify(value) : String(value)
}

/** The value without what must go. An object that loses all it has may go too, so it counts as none. */
function without(
  value: Plain,
  path: readonly string[],
): { readonly value: Plain | null; readonly emptied: readonly string[] } {
  if (typeof value === 'string' || Array.isArray(value)) return { value, emptied: [] }
  const emptied: string[] = []
  const entries = Object.entries(value).flatMap(([key, each]): [string, Plain][] => {
    const own = [...path, ...key.split('.')]
    if (isDead(own, each)) return []
    const inner = without(each, own)
    emptied.push(...inner.emptied)
    return inner.value === null ? [] : [[key, inner.value]]
  })
  if (entries.length > 0 || Object.keys(value).length === 0 || path.length === 0) {
    return { value: Object.fromEntries(entries), emptied }
  }
  return { value: null, emptied: [...emptied, path.join('.')] }
}

function dropEmpty(value: Plain, path: readonly string[], emptied: readonly string[]): Plain {
  if (typeof value === 'string' || Array.isArray(value)) return value
  const entries = Object.entries(value).flatMap(([key, each]): [string, Plain][] => {
    const own = [...path, key]
    const inner = dropEmpty(each, own, emptied)
    const isEmpty = typeof inner === 'object' && Object.keys(inner).length === 0
    return isEmpty && emptied.includes(own.join('.')) ? [] : [[key, inner]]
  })
  return Object.fromEntries(entries)
}
