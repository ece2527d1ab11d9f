/** What the pages of the rules show before and after is what the line makes of it. */
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import semver from 'semver'
import type { Heading } from '../../scripts/rule-docs.ts'
import { headings, pagePath } from '../../scripts/rule-docs.ts'
import { RECORDED, runLine } from '../line.ts'

interface Example {
  readonly language: string
  readonly before: string
  /** Null: the page says that it stays. */
  readonly after: string | null
  /** True when the page says that a person writes what stands after. */
  readonly byHand: boolean
}

for (const heading of headings()) {
  const found = exampleOf(readFileSync(pagePath(heading.id), 'utf8'))
  if (found === null) continue
  test(`${heading.id}: the page shows what happens`, async () => {
    const [path, wrap] = holderOf(found)
    const files = { ...around(heading), [path]: wrap(found.before) }
    const report = await runLine(files, {
      engine: heading.rules[0]?.engine === 'classic' ? 'classic' : 'identity',
      'target-version': targetOf(heading),
    })
    const change = report.changes.find(one => one.path === path)
    const stays = found.after === null || found.byHand
    const expected = wrap(stays ? found.before : (found.after ?? '')).replace(BESIDE, BESIDE_AFTER)
    assert.equal(change?.after ?? files[path], expected)
    const looked = report.findings.filter(({ rule }) => rule === heading.id || rule.startsWith(`${heading.id}/`))
    const asked = report.followUps.some(({ id }) => heading.id.endsWith(`/${id}`))
    assert.ok(looked.length > 0 || asked, 'the rule of this page found nothing in its example')
  })
}

/** The code of the page's example; null where the page says that no code shows it. */
function exampleOf(page: string): Example | null {
  const [, part = ''] = /## Before and after\n([\s\S]*?)\n## /.exec(page) ?? []
  if (part.includes('No code changes')) return null
  const fences = [...part.matchAll(/```(\w+)\n([\s\S]*?)\n```/g)]
  const [first, second] = fences
  assert.ok(first !== undefined && fences.length <= 2, 'an example has one or two blocks of code')
  const between = second ? part.slice(first.index + first[0].length, second.index) : ''
  if (!second) assert.match(part, /stays/, 'where there is no code after it, the page says that it stays')
  return {
    language: first[1] ?? '',
    before: first[2] ?? '',
    after: second?.[2] ?? null,
    byHand: /by hand/i.test(between),
  }
}

/** The newest recorded release that the rule is about: some rules end where a later one begins. */
function targetOf({ rules }: Heading): string {
  const range = rules[0]?.range ?? '*'
  return RECORDED.find(version => semver.satisfies(version, range)) ?? 'latest'
}

/** A project of the release that the rule is about. */
function around({ rules }: Heading): { readonly [path: string]: string } {
  const range = rules[0]?.range ?? '*'
  const edge = semver.minVersion(range)?.version ?? '0.0.0'
  const from =
    range === '*'
      ? '5.9.4'
      : (['2.21.0', '3.9.2', '4.5.2', '5.16.1', '6.9.0', '7.6.1'].findLast(one => semver.lt(one, edge)) ?? '2.21.0')
  return { 'package.json': JSON.stringify({ dependencies: { '@okta/okta-signin-widget': `^${from}` } }) }
}

type Holder = readonly [path: string, wrap: (code: string) => string]

/** A page shows the part that matters; this is the file around it. */
function holderOf({ language, before }: Example): Holder {
  if (language === 'html') return ['public/login.html', code => code]
  if (language === 'css') return ['public/site.css', code => code]
  if (language === 'nginx') return ['deploy/nginx.conf', code => code]
  if (language === 'hcl')
    return ['okta/main.tf', code => `resource "okta_customized_signin_page" "a" {\n  ${code}\n}\n`]
  if (language === 'json') return ['package.json', code => manifest(code)]
  assert.equal(language, 'js')
  return ['src/login.js', scriptAround(before)]
}

/** The widget in a manifest that is about something else. */
const BESIDE = '"@okta/okta-signin-widget": "^5.9.0"'
const BESIDE_AFTER = '"@okta/okta-signin-widget": "^7.49.0"'

function manifest(code: string): string {
  const widget = code.includes('okta-signin-widget') ? '' : `,\n    ${BESIDE}`
  return `{\n  "dependencies": {\n    ${code}${widget}\n  }\n}\n`
}

const IMPORT = "import OktaSignIn from '@okta/okta-signin-widget'\n"
const WIDGET = `${IMPORT}const signIn = new OktaSignIn({ issuer, clientId, redirectUri })\nconst client = signIn.authClient\n`

function scriptAround(before: string): (code: string) => string {
  if (before.includes('okta-signin-widget')) return code => `${code}\n`
  if (before.startsWith('{')) return code => `${IMPORT}new OktaSignIn(${code})\n`
  if (/^\w+: /.test(before)) return code => `${IMPORT}new OktaSignIn({ issuer, clientId, redirectUri, ${code} })\n`
  return code => `${before.includes('new OktaSignIn') ? IMPORT : WIDGET}${code}\n`
}
