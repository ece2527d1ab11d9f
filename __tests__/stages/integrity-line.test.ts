import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { runLine } from '../line.ts'

const JS = 'js/okta-sign-in.min.js'
const URL_AT = (version: string) => `https://global.oktacdn.com/okta-signin-widget/${version}/${JS}`
const hash = (version: string): string =>
  `sha384-${JSON.parse(readFileSync(`__tests__/releases/${version}.json`, 'utf8')).files[JS].sha384}`
const renewed = (text: string) => text.replace('6.9.0', '7.49.0').replace(hash('6.9.0'), hash('7.49.0'))

test('a hash in data or code moves with the URL beside it when it is what the file has today', async () => {
  for (const [path, text] of [
    ['assets.json', `{"url":"${URL_AT('6.9.0')}","sri":"${hash('6.9.0')}"}\n`],
    ['assets.yml', `url: ${URL_AT('6.9.0')}\nsri: ${hash('6.9.0')}\n`],
    ['assets.php', `<?php\n$src = '${URL_AT('6.9.0')}';\n$sri = '${hash('6.9.0')}';\n`],
    ['assets.js', `export const SRC = '${URL_AT('6.9.0')}'\nexport const SRI = '${hash('6.9.0')}'\n`],
  ] as const) {
    const report = await runLine({ [path]: text })
    assert.deepEqual(
      report.changes.map(change => change.after),
      [renewed(text)],
      path,
    )
  }
})

test('a hash beside a URL that may be another file’s keeps the URL where it is', async () => {
  const report = await runLine({ 'assets.json': `{"url":"${URL_AT('6.9.0')}","sri":"${hash('7.49.0')}"}\n` })
  assert.deepEqual(report.changes, [])
  assert.ok(report.followUps.some(item => item.id === 'page-not-moved'))
})

test('an exact version on an npm CDN is compared with the package', async () => {
  const at = `https://unpkg.com/@okta/okta-signin-widget@7.49.0/dist/${JS}`
  const report = await runLine({ 'a.html': `<script src="${at}" integrity="${hash('6.9.0')}"></script>\n` })
  assert.match(report.changes[0]?.after ?? '', new RegExp(hash('7.49.0').replaceAll('+', '\\+')))
})
