import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { ARCHIVE_LIMITS, readArchive } from '../../../src/adapters/npm/archive.ts'
import { contentsOf, wantedEntry } from '../../../src/adapters/npm/contents.ts'
import type { PackageContents } from '../../../src/types.ts'
import { makePackage, packFolder } from '../../registry/archive.ts'

const FOLDER = 'node_modules/@okta/okta-signin-widget'
const VERSION: string = JSON.parse(readFileSync(`${FOLDER}/package.json`, 'utf8')).version

async function read(version: string, archive: Buffer): Promise<PackageContents> {
  const source = (async function* () {
    yield archive
  })()
  const seal = { update: () => undefined, holds: () => true }
  return contentsOf(version, await readArchive(source, wantedEntry, seal, ARCHIVE_LIMITS))
}

const installed = read(VERSION, packFolder(FOLDER))

test('the installed package says what was recorded of it', async () => {
  const recorded: PackageContents = JSON.parse(readFileSync(`__tests__/releases/${VERSION}.json`, 'utf8'))
  const { files, ...rest } = await installed
  const { files: recordedFiles, ...recordedRest } = recorded
  assert.deepEqual(rest, recordedRest)
  for (const [file, hashes] of Object.entries(files)) assert.deepEqual(recordedFiles[file], hashes, file)
})

test('the hashes are those that Okta publishes for 7.49.0', { skip: VERSION !== '7.49.0' }, async () => {
  const { files } = await installed
  assert.equal(
    files['js/okta-sign-in.min.js']?.sha384,
    'eDl7WzGfDRVYk/9ZezL7LYLmnoJ/GjgM7fFmlAYSJUwKKoeq13vCVgE4hzhx0vgo',
  )
  assert.equal(files['js/okta-sign-in.min.js']?.bytes, 1911295)
  assert.equal(
    files['css/okta-sign-in.min.css']?.sha384,
    'fLGJJCv4UKDlcJUEjSD6dTXNShnOMN7uxy8lrzxBtV62Ib/HlSNS4ZXnTF7oHaTq',
  )
  assert.equal(
    files['js/okta-sign-in.oie.min.js']?.sha384,
    'w1ntcQWVeAFZ4xVzu1zePz+WvxqkKeH0tLpk/Ft2BIU1uU244Jykpl5semVGN1P1',
  )
})

test('options come from the declarations and from the bundle itself', async () => {
  const { options } = await installed
  assert.equal(options['useInteractionCodeFlow'], true, 'deprecated')
  for (const known of [
    'el', // declared only
    'issuer', // picked from another package's type
    'helpLinks.factorPage.href', // through a reference
    'piv.className',
    'features.rememberMe', // a key of features, which is declared open
    'features.showKeepMeSignedIn', // read by the bundle, not declared
    'authParams.display',
    'colors.brand',
    'cspNonce',
  ]) {
    assert.equal(options[known], false, known)
  }
  for (const unknown of ['features', 'labels', 'features.windowsVerify', 'authParams.tokenManager', 'local']) {
    if (unknown === 'features') assert.equal(options[unknown], false)
    else assert.equal(options[unknown], undefined, unknown)
  }
})

test('labels are the keys that i18n takes', async () => {
  const { labels } = await installed
  for (const key of ['primaryauth.title', 'oie.password.challenge.title', 'country.JP']) {
    assert.ok(labels.includes(key), key)
  }
  assert.ok(!labels.includes('JP'))
})

test('source maps, modules for bundlers and styles to compile are no assets', async () => {
  const files = Object.keys((await installed).files)
  assert.ok(files.includes('labels/json/login.json'))
  assert.deepEqual(
    files.filter(file => /\.map$|^esm\/|^sass\/|^dist\//.test(file)),
    [],
  )
})

test('old packages have no exports, no declarations, no JSON labels, and are read all the same', async () => {
  const archive = makePackage({
    'package.json': JSON.stringify({
      name: '@okta/okta-signin-widget',
      version: '1.2.3',
      dependencies: { '@okta/okta-auth-js': '1.0.1' },
    }),
    'dist/js/okta-sign-in.min.js': 'x',
    'dist/labels/properties/login.properties':
      '# Common\nsignin = Sign In\r\n! note\n  help=Help\nerror.a\\:b : c\nlone\n',
    'dist/js/okta-sign-in.js': `
      var a = Model.extend({ local: { notIt: ['string'] } })
      var b = Model.extend({
        local: {
          'baseUrl': ['string', true], // { not: a key
          plain: { type: 'string', values: ['a', "b: '"] },
          /* commented: 1, */ 'features.router': ['boolean', true, false],
          fn: function (a) { return { inner: a ? b : c } }
        },
        derived: { notThis: 1 }
      })`,
  })
  const contents = await read('1.2.3', archive)
  assert.equal(contents.exports, null)
  assert.equal(contents.authJs, '1.0.1')
  assert.deepEqual(contents.labels, ['signin', 'help', 'error.a\\'])
  assert.deepEqual(Object.keys(contents.options), ['baseUrl', 'plain', 'features.router', 'fn'])
})

test('an exports map of conditions alone is the package root', async () => {
  const pack = (exports: unknown) =>
    read(
      '1.0.0',
      makePackage({ 'package.json': JSON.stringify({ name: '@okta/okta-signin-widget', version: '1.0.0', exports }) }),
    )
  assert.deepEqual((await pack('./a.js')).exports, ['.'])
  assert.deepEqual((await pack({ import: './a.js' })).exports, ['.'])
  assert.deepEqual((await pack({ '.': './a.js', './css/*': './x/*' })).exports, ['.', './css/*'])
})
