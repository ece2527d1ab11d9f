import assert from 'node:assert/strict'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { createAssets } from '../../src/adapters/cdn.ts'
import { createFetch } from '../../src/adapters/http.ts'
import { createReleases } from '../../src/adapters/npm/releases.ts'
import { chooseRelease } from '../../src/stages/release.ts'
import { startCdn } from '../registry/cdn.ts'
import { startLoopback } from '../registry/loopback.ts'
import { startRegistry } from '../registry/registry.ts'

const FOLDER = 'node_modules/@okta/okta-signin-widget'
const VERSION: string = JSON.parse(readFileSync(`${FOLDER}/package.json`, 'utf8')).version
const JS = 'js/okta-sign-in.min.js'
const CSS = 'css/okta-sign-in.min.css'

test('from registry, CDN and GitHub to a release whose hashes are proved', async t => {
  const registry = await startRegistry({
    packages: [
      {
        name: '@okta/okta-signin-widget',
        versions: {
          '99.0.0': { files: { 'dist/js/okta-sign-in.min.js': 'not on the CDN', 'dist/css/okta-sign-in.min.css': '' } },
          [VERSION]: { folder: FOLDER },
          '5.16.1': { files: {} },
        },
      },
    ],
  })
  const cdn = await startCdn({ versions: { [VERSION]: { folder: `${FOLDER}/dist`, files: { [CSS]: 'tampered' } } } })
  const github = await startLoopback(() => ({
    status: 200,
    body: JSON.stringify([
      { tag_name: `okta-signin-widget-${VERSION}`, body: 'News', html_url: 'https://github.com/x' },
    ]),
  }))
  const folder = mkdtempSync(join(tmpdir(), 'app-'))
  writeFileSync(join(folder, '.npmrc'), `@okta:registry=${registry.url}`)
  t.after(() => Promise.all([registry.close(), cdn.close(), github.close()]))
  t.after(() => rmSync(folder, { recursive: true }))

  const fetch = createFetch({})
  const env = { HOME: folder, NPM_CONFIG_USERCONFIG: join(folder, 'none') }
  const choice = await chooseRelease(
    {
      from: ['5.16.1'],
      isDue: () => true,
      filesAt: () => [JS, CSS],
      hashesAt: () => [JS, CSS],
      needsContents: true,
    },
    createReleases({ folder, env, fetch, github: { apiUrl: github.url, token: 'gh-token' } }),
    createAssets({ fetch, origin: cdn.url, limits: { pause: 1 } }),
    { targetVersion: 'latest', minimumReleaseAge: 0 },
    new Date(),
  )
  const { release } = choice
  assert.equal(release?.version, VERSION)
  assert.equal(release?.assets[JS]?.state, 'proved')
  assert.equal(release?.assets[JS]?.hashes?.sha384, release?.contents?.files[JS]?.sha384)
  assert.deepEqual(release?.assets[CSS], { state: 'disagree', hashes: null })
  assert.deepEqual(choice.pending, [{ version: '99.0.0', why: `is not on the CDN yet: \`${JS}\` is missing there` }])
  assert.deepEqual(
    choice.notes.map(note => note.body),
    ['News'],
  )
  assert.doesNotMatch(JSON.stringify([registry.requests, cdn.requests]), /gh-token/)
  assert.equal(github.requests.length, 1)
})

test('nothing of npm, tar or undici is loaded before it is needed', () => {
  const files = ['http.ts', 'cdn.ts', 'history.ts', ...readdirSync('src/adapters/npm').map(file => `npm/${file}`)]
  for (const file of files.filter(name => !name.endsWith('.d.ts'))) {
    const text = readFileSync(`src/adapters/${file}`, 'utf8')
    for (const [, clause = '', specifier = ''] of text.matchAll(/^import (.*?)from '([^']+)'/gms)) {
      assert.ok(/^(?:node:|\.)/.test(specifier) || clause.startsWith('type '), `${file} loads ${specifier} at once`)
    }
  }
})
