/** Runs files through the whole line, with the real rules, and compares what becomes of them. */
import assert from 'node:assert/strict'
import { runLine } from '../../line.ts'

export interface Case {
  readonly title: string
  readonly before: { readonly [path: string]: string }
  /** Files that change, and what becomes of them; those of `before` that are not here stay. */
  readonly after: { readonly [path: string]: string }
  /** Items, with what they name. */
  readonly items?: { readonly [id: string]: readonly string[] }
}

export const IMPORT = `import OktaSignIn from '@okta/okta-signin-widget'\n`
export const MANIFEST = '{ "dependencies": { "@okta/okta-signin-widget": "7.2.0" } }\n'

const WATCHED = ['configuration-elsewhere', 'read-elsewhere', 'read-by-others']

export async function follows({ before, after, items = {} }: Case): Promise<void> {
  const report = await runLine({ 'package.json': MANIFEST, ...before })
  const changed = report.changes.filter(({ path }) => path !== 'package.json')
  assert.deepEqual(Object.fromEntries(changed.map(change => [change.path, change.after])), after)
  const said = report.followUps.filter(item => WATCHED.includes(item.id))
  assert.deepEqual(Object.fromEntries(said.map(item => [item.id, item.details])), items)
}
