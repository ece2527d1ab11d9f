import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, type TestContext, test } from 'node:test'
import { createReleases } from '../../../src/adapters/npm/releases.ts'
import { UserError } from '../../../src/errors.ts'
import { makePackage } from '../../registry/archive.ts'
import { type Loopback, startLoopback } from '../../registry/loopback.ts'
import { startProxy } from '../../registry/proxy.ts'
import { type StoredVersion, startRegistry } from '../../registry/registry.ts'

const NAME = '@okta/okta-signin-widget'
const FILES = { 'dist/js/okta-sign-in.min.js': 'window.OktaSignIn = 1', 'dist/css/okta-sign-in.min.css': '#okta {}' }
const top = mkdtempSync(join(tmpdir(), 'releases-'))
after(() => rmSync(top, { recursive: true }))

/** A folder with an `.npmrc`, an environment with a home of its own, and quick retries. */
function project(npmrc: string, env: { readonly [name: string]: string } = {}) {
  const folder = mkdtempSync(join(top, 'app-'))
  const home = mkdtempSync(join(top, 'home-'))
  writeFileSync(join(folder, 'package.json'), '{}')
  writeFileSync(join(folder, '.npmrc'), npmrc)
  return {
    folder,
    env: {
      HOME: home,
      NPM_CONFIG_USERCONFIG: join(home, '.npmrc'),
      NPM_CONFIG_GLOBALCONFIG: join(home, 'global'),
      NPM_CONFIG_FETCH_RETRY_MINTIMEOUT: '1',
      NPM_CONFIG_FETCH_RETRY_MAXTIMEOUT: '5',
      ...env,
    },
  }
}

async function registry(
  t: TestContext,
  versions: { readonly [version: string]: StoredVersion },
  options: { readonly base?: string; readonly token?: string } = {},
): Promise<Loopback> {
  const server = await startRegistry({ packages: [{ name: NAME, versions }], ...options })
  t.after(server.close)
  return server
}

function fails(id: string, about: RegExp = /./) {
  return (error: unknown) => {
    assert.ok(error instanceof UserError, String(error))
    assert.equal(error.id, id)
    assert.match(error.message, about)
    assert.notEqual(error.remedy, '')
    return true
  }
}

test('versions come from the registry of the project, deprecated ones marked', async t => {
  const server = await registry(t, {
    '7.49.0': { files: FILES },
    '7.48.0': { files: FILES, deprecated: 'broken on Mondays' },
    '7.47.0': { files: FILES, deprecated: '' },
    '7.46.0': { files: FILES, deprecated: true },
  })
  const releases = createReleases({ ...project(`registry=${server.url}/`), github: null })
  assert.deepEqual(await releases.versions(), [
    { version: '7.49.0', deprecated: null },
    { version: '7.48.0', deprecated: 'broken on Mondays' },
    { version: '7.47.0', deprecated: null },
    { version: '7.46.0', deprecated: 'deprecated' },
  ])
  await releases.versions()
  await releases.contents('7.49.0')
  await releases.contents('7.49.0')
  assert.equal(server.requests.length, 2, 'one for the list, one for the archive')
  assert.match(String(server.requests[0]?.headers.accept), /^application\/vnd\.npm\.install-v1\+json/)
})

test('the scope registry wins over the registry, with its path and its token, and nobody else sees the token', async t => {
  const scoped = await registry(t, { '7.49.0': { files: FILES } }, { base: '/npm/okta', token: 'scoped-token' })
  const other = await registry(t, {})
  const npmrc = `registry=${other.url}\n@okta:registry=${scoped.url}/npm/okta/\n${scoped.url.slice(5)}/npm/okta/:_authToken=\${NPM_TOKEN}\n`
  const releases = createReleases({ ...project(npmrc, { NPM_TOKEN: 'scoped-token' }), github: null })
  const contents = await releases.contents('7.49.0')
  assert.equal(contents.files['js/okta-sign-in.min.js']?.bytes, 21)
  assert.deepEqual(other.requests, [])
})

test('NPM_CONFIG_REGISTRY wins over the .npmrc of the project', async t => {
  const right = await registry(t, { '7.1.0': { files: FILES } })
  const { folder, env } = project('registry=http://127.0.0.1:9/')
  const releases = createReleases({ folder, env: { ...env, NPM_CONFIG_REGISTRY: right.url }, github: null })
  assert.deepEqual(await releases.versions(), [{ version: '7.1.0', deprecated: null }])
})

test('the .npmrc of the user counts where the project has none', async t => {
  const server = await registry(t, { '7.1.0': { files: FILES } })
  const { folder, env } = project('')
  writeFileSync(env.NPM_CONFIG_USERCONFIG, `@okta:registry=${server.url}`)
  assert.equal((await createReleases({ folder, env, github: null }).versions()).length, 1)
})

test('no .npmrc can send the token of GitHub to a registry', async t => {
  const server = await registry(t, { '7.49.0': { files: FILES } })
  const auth = `${server.url.slice(5)}/:_authToken=`
  const secrets = {
    SOME_NAME: 'gh-secret',
    GITHUB_TOKEN: 'other',
    INPUT_TOKEN: 'third',
    ACTIONS_RUNTIME_TOKEN: 'fourth',
  }
  for (const name of Object.keys(secrets)) {
    const { folder, env } = project(`registry=${server.url}\n${auth}\${${name}}`, secrets)
    const github = { apiUrl: 'https://api.github.com', token: 'gh-secret' }
    await createReleases({ folder, env, github }).contents('7.49.0')
  }
  assert.equal(server.requests.length, 8)
  for (const { headers, path } of server.requests) {
    assert.doesNotMatch(JSON.stringify([headers, path]), /gh-secret|other|third|fourth/)
  }
})

test('the proxy of the environment is used, but not for what NO_PROXY names', async t => {
  const server = await registry(t, { '7.49.0': { files: FILES } })
  const proxy = await startProxy()
  t.after(proxy.close)
  const npmrc = `registry=${server.url.replace('127.0.0.1', 'localhost')}`
  const through = project(npmrc, { HTTP_PROXY: proxy.url, http_proxy: proxy.url })
  await createReleases({ ...through, github: null }).versions()
  assert.ok(proxy.targets.length > 0, 'it went through the proxy')

  const before = proxy.targets.length
  const past = project(npmrc, {
    HTTP_PROXY: proxy.url,
    http_proxy: proxy.url,
    NO_PROXY: 'localhost',
    no_proxy: 'localhost',
  })
  await createReleases({ ...past, github: null }).versions()
  assert.equal(proxy.targets.length, before)
})

test('a server failure or a broken connection is tried again', async t => {
  const server = await registry(t, { '7.49.0': { files: FILES } })
  server.faults.push({ path: /widget$/, times: 1, act: { status: 503 } }, { path: /widget$/, times: 1, act: 'reset' })
  server.faults.push({ path: /\.tgz$/, times: 2, act: 'drop' })
  const releases = createReleases({ ...project(`registry=${server.url}`), github: null })
  assert.equal((await releases.contents('7.49.0')).files['js/okta-sign-in.min.js']?.bytes, 21)
})

test('a registry that stays away, refuses, or is none is named, without its password', async t => {
  const server = await registry(t, { '7.49.0': { files: FILES } })
  const ask = (npmrc: string) => createReleases({ ...project(npmrc), github: null })
  const secret = `registry=${server.url.replace('//', '//user:pass@')}`

  server.faults.push({ path: /widget$/, act: { status: 500 } })
  await assert.rejects(ask(secret).versions(), error => {
    assert.doesNotMatch(`${(error as Error).message}${(error as UserError).remedy}`, /pass/)
    return fails('registry-unreachable', /127\.0\.0\.1:\d+ cannot be read: it answers 500/)(error)
  })
  server.faults[0] = { path: /widget$/, act: { status: 403 } }
  await assert.rejects(ask(secret).versions(), fails('registry-refused', /403/))
  server.faults[0] = { path: /widget$/, act: { status: 404 } }
  await assert.rejects(ask(secret).versions(), fails('package-unknown'))
  for (const body of ['<html>Please log in</html>', '{"versions":[1]}', 'null', '']) {
    server.faults[0] = { path: /widget$/, act: { status: 200, body } }
    await assert.rejects(ask(secret).versions(), fails('registry-unreadable'))
  }
  await assert.rejects(ask('registry=http://127.0.0.1:9/').versions(), fails('registry-unreachable', /ECONNREFUSED/))
})

test('a registry that never ends is given up in time', async t => {
  const server = await registry(t, { '7.49.0': { files: FILES } })
  server.faults.push({ path: /widget$/, act: 20_000 })
  const started = Date.now()
  const releases = createReleases({ ...project(`registry=${server.url}`), github: null, limits: { listTime: 200 } })
  await assert.rejects(releases.versions(), fails('registry-unreachable', /no answer in time/))
  assert.ok(Date.now() - started < 5000)
})

test('an archive that never ends is given up in time', async t => {
  const server = await registry(t, { '7.49.0': { files: FILES } })
  server.faults.push({ path: /\.tgz$/, act: 20_000 })
  const releases = createReleases({ ...project(`registry=${server.url}`), github: null, limits: { archiveTime: 100 } })
  await assert.rejects(releases.contents('7.49.0'), fails('registry-unreachable'))
})

test('an archive whose bytes are not those on record is refused', async t => {
  const archive = makePackage({ 'package.json': JSON.stringify({ name: NAME, version: '7.49.0' }), ...FILES })
  const right = `sha512-${createHash('sha512').update(archive).digest('base64')}`
  const weak = `sha1-${createHash('sha1').update(archive).digest('base64')}`
  const wrong = `sha512-${Buffer.alloc(64).toString('base64')}`
  const shasum = createHash('sha1').update(archive).digest('hex')
  const server = await registry(t, {
    '1.0.0': { archive, integrity: wrong },
    '2.0.0': { archive, integrity: `${wrong} ${weak}` },
    '3.0.0': { archive, integrity: null },
    '4.0.0': { archive, integrity: null, shasum: '0'.repeat(40) },
    '7.49.0': { archive, integrity: `${wrong} ${right}?option` },
  })
  const releases = createReleases({ ...project(`registry=${server.url}`), github: null })
  await assert.rejects(releases.contents('1.0.0'), fails('package-integrity'))
  await assert.rejects(releases.contents('2.0.0'), fails('package-integrity'), 'the strongest one counts')
  await assert.rejects(releases.contents('3.0.0'), fails('package-integrity', /gives no hash/))
  await assert.rejects(releases.contents('4.0.0'), fails('package-integrity'))
  assert.ok(await releases.contents('7.49.0'))

  const old = await registry(t, { '7.49.0': { archive, integrity: null, shasum } })
  assert.ok(await createReleases({ ...project(`registry=${old.url}`), github: null }).contents('7.49.0'))
})

test('an archive that holds another package or version is refused', async t => {
  const server = await registry(t, {
    '7.49.0': { files: { 'package.json': JSON.stringify({ name: NAME, version: '7.48.0' }) } },
    '7.48.0': { files: { 'package.json': JSON.stringify({ name: 'okta-signin-widget', version: '7.48.0' }) } },
    '7.47.0': { files: { 'package.json': '{' } },
    '7.46.0': { tarball: 'file:///etc/passwd' },
    '7.45.0': { tarball: 'no url' },
  })
  const releases = createReleases({ ...project(`registry=${server.url}`), github: null })
  for (const version of ['7.49.0', '7.48.0', '7.47.0', '7.46.0', '7.45.0', '1.2.3', '__proto__']) {
    await assert.rejects(releases.contents(version), fails('package-unreadable'), version)
  }
})

test('an archive that the document names on the public registry is read from the mirror that stands for it', async t => {
  const tarball = `https://registry.npmjs.org/${NAME}/-/okta-signin-widget-7.49.0.tgz`
  const server = await registry(t, { '7.49.0': { files: FILES, tarball } }, { base: '/mirror' })
  const releases = createReleases({ ...project(`registry=${server.url}/mirror/`), github: null })
  assert.ok((await releases.contents('7.49.0')).files['css/okta-sign-in.min.css'])
  assert.equal(server.requests.at(-1)?.path, `/mirror/${NAME}/-/okta-signin-widget-7.49.0.tgz`)
})

test('a folder below the one with the .npmrc finds it', async t => {
  const server = await registry(t, { '7.1.0': { files: FILES } })
  const { folder, env } = project(`registry=${server.url}`)
  mkdirSync(join(folder, 'src'))
  assert.equal((await createReleases({ folder: join(folder, 'src'), env, github: null }).versions()).length, 1)
})

test('settings that cannot be used are named, whatever is wrong with them', async t => {
  const server = await registry(t, { '7.49.0': { files: FILES } })
  const ask = (npmrc: string) => createReleases({ ...project(npmrc), github: null }).versions()
  await assert.rejects(ask(`registry=${server.url}\ncafile=/\n`), fails('npm-settings', /EISDIR/))
  for (const url of ['registry=mirror', '@okta:registry=file:///srv/mirror', '@okta:registry=ftp://example.com/npm']) {
    await assert.rejects(ask(url), fails('registry-unreachable', /not set to an http or https URL/), url)
  }
  // Lines that npm does not understand are npm's to pass over.
  assert.equal((await ask(`=====\nregistry=${server.url}\n\u0000\u0001\nscript-shell=/bin/false\n[x]`)).length, 1)
  assert.equal((await ask(`registry=${server.url}\n@okta:registry=\n`)).length, 1)
})

test('a token of the registry does not follow a redirect to another host', async t => {
  const elsewhere = await startLoopback(() => ({ status: 200, body: 'no archive' }))
  const server = await registry(t, { '7.49.0': { files: FILES } }, { token: 'npm-token' })
  t.after(elsewhere.close)
  const location = `${elsewhere.url.replace('127.0.0.1', 'localhost')}/widget.tgz`
  server.faults.push({ path: /\.tgz$/, act: { status: 302, headers: { location } } })
  const npmrc = `registry=${server.url}\n${server.url.replace('http:', '')}/:_authToken=npm-token`
  await assert.rejects(
    createReleases({ ...project(npmrc), github: null }).contents('7.49.0'),
    fails('package-unreadable'),
  )
  assert.deepEqual(
    elsewhere.requests.map(request => request.headers.authorization),
    [undefined],
  )
})

test('an archive that a mirror lists and does not give is the fault of that release alone', async t => {
  const server = await registry(t, { '7.49.0': { files: FILES } })
  for (const status of [403, 404, 410]) {
    server.faults[0] = { path: /\.tgz$/, act: { status } }
    const releases = createReleases({ ...project(`registry=${server.url}`), github: null })
    await assert.rejects(releases.contents('7.49.0'), fails('package-unreadable', new RegExp(`${status}`)))
  }
  server.faults[0] = { path: /\.tgz$/, act: { status: 401 } }
  const releases = createReleases({ ...project(`registry=${server.url}`), github: null })
  await assert.rejects(releases.contents('7.49.0'), fails('registry-refused'))
})
