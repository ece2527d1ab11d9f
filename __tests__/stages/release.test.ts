import assert from 'node:assert/strict'
import { test } from 'node:test'
import semver from 'semver'
import { UserError } from '../../src/errors.ts'
import { chooseRelease, type ReleaseChoice, type ReleaseQuery } from '../../src/stages/release.ts'
import type { Assets, Hashes, PackageContents, PublishedVersion, ReleaseNote, Releases } from '../../src/types.ts'

const JS = 'js/okta-sign-in.min.js'
const CSS = 'css/okta-sign-in.min.css'
const NOW = new Date('2026-11-23T12:00:00Z')
const DAY = 86_400_000

const hashes = (of: string): Hashes => ({ sha256: `256 ${of}`, sha384: `384 ${of}`, sha512: `512 ${of}` })

function contents(version: string, files: readonly string[] = [JS, CSS]): PackageContents {
  return {
    files: Object.fromEntries(files.map(file => [file, { ...hashes(`${version} ${file}`), bytes: 1 }])),
    exports: null,
    options: {},
    labels: [],
    authJs: null,
  }
}

function note(version: string, daysAgo: number | null): ReleaseNote {
  const published = daysAgo === null ? null : new Date(NOW.getTime() - daysAgo * DAY).toISOString()
  return { version, url: `https://example.com/${version}`, published, body: `Notes of ${version}` }
}

interface Setting {
  readonly npm?: readonly (string | PublishedVersion)[] | Error
  readonly github?: readonly ReleaseNote[] | null
  readonly packages?: { readonly [version: string]: PackageContents | Error }
  /** By `version file`; `served` with the package's hashes when left out. */
  readonly cdn?: { readonly [key: string]: 'missing' | 'unreachable' | Hashes } | 'unreachable'
  readonly from?: readonly string[]
  readonly files?: readonly string[]
  readonly hashed?: readonly string[]
  readonly needsContents?: boolean
  readonly today?: ReleaseQuery['today']
  readonly target?: string
  readonly age?: number
}

async function choose(setting: Setting): Promise<ReleaseChoice & { readonly calls: readonly string[] }> {
  const { from = ['5.0.0'], files = [JS, CSS], hashed = [], npm = ['7.49.0'], github = [], packages = {} } = setting
  const calls: string[] = []
  const releases: Releases = {
    versions: async () => {
      calls.push('versions')
      if (npm instanceof Error) throw npm
      return npm.map(one => (typeof one === 'string' ? { version: one, deprecated: null } : one))
    },
    history: async () => {
      calls.push('history')
      return github
    },
    contents: async version => {
      if (!calls.includes(`contents ${version}`)) calls.push(`contents ${version}`)
      const found = packages[version] ?? contents(version)
      if (found instanceof Error) throw found
      return found
    },
  }
  const answer = (version: string, file: string) => {
    if (setting.cdn === 'unreachable') return 'unreachable'
    return setting.cdn?.[`${version} ${file}`] ?? setting.cdn?.[version] ?? null
  }
  const assets: Assets = {
    probe: async (version, file) => {
      calls.push(`probe ${version} ${file}`)
      const found = answer(version, file)
      return typeof found === 'string' ? found : 'served'
    },
    hash: async (version, file) => {
      calls.push(`hash ${version} ${file}`)
      return answer(version, file) ?? hashes(`${version} ${file}`)
    },
  }
  const query: ReleaseQuery = {
    from,
    isDue: version => from.some(one => semver.lt(one, version)),
    filesAt: () => files,
    hashesAt: () => hashed,
    needsContents: setting.needsContents ?? false,
    today: setting.today ?? [],
  }
  const inputs = { targetVersion: setting.target ?? 'latest', minimumReleaseAge: setting.age ?? 0 }
  return { ...(await chooseRelease(query, releases, assets, inputs, NOW)), calls }
}

async function fails(setting: Setting, id: string, about = /./): Promise<void> {
  await assert.rejects(choose(setting), error => {
    assert.ok(error instanceof UserError, String(error))
    assert.equal(error.id, id)
    assert.match(`${error.message} ${error.remedy}`, about)
    return true
  })
}

const deprecated = (version: string, why = 'broken') => ({ version, deprecated: why })

test('latest is the highest stable version that is not deprecated, however late the others came', async () => {
  const choice = await choose({
    npm: ['5.9.5', '7.9.0', '7.50.0-beta.1', '7.49.0', deprecated('7.49.1'), 'junk', '6.9.1'],
    github: [note('5.9.5', 1), note('7.49.0', 30), note('7.9.0', 400), note('4.0.0', 2000)],
  })
  assert.equal(choice.release?.version, '7.49.0')
  assert.equal(choice.release?.published, new Date(NOW.getTime() - 30 * DAY).toISOString())
  assert.equal(choice.release?.url, 'https://example.com/7.49.0')
  assert.deepEqual(
    choice.notes.map(one => one.version),
    ['7.49.0', '7.9.0', '5.9.5'],
  )
  assert.deepEqual([choice.reason, choice.reasonId, choice.pending, choice.warnings], [null, null, [], []])
})

test('up to date costs one request to the registry, and none with an exact target', async () => {
  assert.deepEqual((await choose({ from: ['7.49.0'] })).calls, ['versions'])
  const exact = await choose({ from: ['7.49.0'], target: '7.49.0' })
  assert.deepEqual(exact.calls, [])
  assert.equal(exact.release?.version, '7.49.0')
  assert.equal(exact.release?.url, 'https://github.com/okta/okta-signin-widget/releases/tag/okta-signin-widget-7.49.0')
  const needs = await choose({ from: ['7.49.0'], needsContents: true, hashed: [JS] })
  assert.deepEqual(needs.calls, ['versions', 'contents 7.49.0'])
  assert.deepEqual(needs.release?.assets[JS], { state: 'package', hashes: hashes(`7.49.0 ${JS}`) })
})

test('no version at all in the repository is nothing to upgrade', async () => {
  const choice = await choose({ from: [] })
  assert.equal(choice.release?.version, '7.49.0')
  assert.deepEqual(choice.calls, ['versions'])
})

test('nothing goes back', async () => {
  const partial = await choose({ from: ['7.49.0'], npm: ['7.40.0', '7.39.0'], needsContents: true })
  assert.equal(partial.release?.version, '7.49.0', 'a registry that is behind decides nothing')
  assert.equal(partial.release?.contents, null)
  assert.match(partial.warnings.join(), /7\.49\.0; the newest release that could be taken is 7\.40\.0/)

  for (const target of ['7.40.0', '^7.1 <7.41', '~7.40.0']) {
    const choice = await choose({ from: ['7.49.0'], npm: ['7.49.0', '7.40.0'], target })
    assert.equal(choice.release, null, target)
    assert.equal(choice.reasonId, 'downgrade')
    assert.match(choice.reason ?? '', /7\.49\.0, which is newer than 7\.40\.0/)
  }
  const mixed = await choose({ from: ['5.0.0', '7.60.0'] })
  assert.equal(mixed.release?.version, '7.49.0')
  assert.match(mixed.warnings.join(), /7\.60\.0 stays/)
})

test('a registry that is behind GitHub is said', async () => {
  const choice = await choose({ npm: ['7.40.0'], github: [note('7.49.0', 9), note('7.48.0', 20), note('7.40.0', 99)] })
  assert.equal(choice.release?.version, '7.40.0')
  assert.deepEqual(choice.pending, [{ version: '7.49.0', why: 'is on GitHub, but not on the npm registry yet' }])
  const outside = await choose({ npm: ['6.9.0'], github: [note('7.49.0', 9)], target: '^6' })
  assert.deepEqual(outside.pending, [])
})

test('an exact target is taken at any age, also a prerelease, but not a deprecated or unknown one', async () => {
  const npm = ['7.49.0', '7.50.0-beta.1', deprecated('7.48.0', 'leaks\nmemory'), '7.40.0']
  const young = [note('7.50.0-beta.1', 0)]
  assert.equal(
    (await choose({ npm, target: '7.50.0-beta.1', age: DAY, github: young })).release?.version,
    '7.50.0-beta.1',
  )
  assert.equal((await choose({ npm, target: 'v7.40.0' })).release?.version, '7.40.0')
  await fails({ npm, target: '7.48.0' }, 'version-deprecated', /leaks memory/)
  await fails({ npm, target: '7.45.0' }, 'version-unknown', /7\.40\.0 and 7\.48\.0/)
  await fails({ npm: [], target: '7.45.0' }, 'version-unknown')
})

test('a range takes its highest, and a prerelease only when it names one', async () => {
  const npm = ['7.49.0', '7.50.0-beta.1', '6.9.0', '6.9.1-rc.1', deprecated('6.9.2'), '5.16.1']
  assert.equal((await choose({ npm, target: '^6' })).release?.version, '6.9.0')
  assert.equal((await choose({ npm, target: '>=7.0.0' })).release?.version, '7.49.0')
  assert.equal((await choose({ npm, target: '>=7.50.0-alpha' })).release?.version, '7.50.0-beta.1')
  await fails({ npm, target: '^8' }, 'range-unknown', /`\^8`.*7\.49\.0/)
  await fails({ npm, target: 'seven' }, 'range-unknown')
  await fails({ npm: [deprecated('7.49.0')] }, 'version-unknown')
})

test('what is too young waits, by the date of GitHub, and what has none waits too', async () => {
  const npm = ['7.49.0', '7.48.0', '7.47.0', '7.46.0']
  const github = [note('7.48.0', 0.5), note('7.47.0', 2), note('7.46.0', 3), note('6.0.0', 900)]
  const choice = await choose({ npm, github, age: 3 * DAY })
  assert.equal(choice.release?.version, '7.46.0')
  assert.deepEqual(choice.pending, [
    { version: '7.49.0', why: 'has no date on GitHub that shows it is at least 3 days old' },
    { version: '7.48.0', why: 'was published 12 hours ago, younger than 3 days' },
    { version: '7.47.0', why: 'was published 2 days ago, younger than 3 days' },
  ])
  assert.deepEqual(
    choice.calls.filter(call => call.startsWith('contents')),
    ['contents 7.46.0'],
  )
})

test('when all that is newer waits, the repository is up to date for now', async () => {
  const waits = { npm: ['7.49.0', '7.48.0'], github: [note('7.49.0', 1)], age: 3 * DAY }
  const choice = await choose({ ...waits, from: ['7.48.0'] })
  assert.equal(choice.release?.version, '7.48.0')
  assert.deepEqual(
    choice.pending.map(one => one.version),
    ['7.49.0'],
  )
  const held = await choose({ ...waits, from: ['5.0.0'] })
  assert.equal(held.release, null)
  assert.equal(held.reasonId, 'held-back')
  assert.match(held.reason ?? '', /7\.49\.0 was published 1 day ago.*7\.48\.0 has no date/)
})

test('without the history an age holds everything back, and without an age it is only a warning', async () => {
  const choice = await choose({ github: null })
  assert.equal(choice.release?.version, '7.49.0')
  assert.match(choice.warnings.join(), /GitHub cannot be read/)
  assert.deepEqual(choice.notes, [])
  const many = Array.from({ length: 200 }, (_, i) => `7.${i}.0`)
  const held = await choose({ npm: many, github: null, age: DAY, from: ['7.0.0'] })
  assert.equal(held.release?.version, '7.0.0')
  assert.equal(held.pending.length, 5)
  assert.deepEqual(held.calls, ['versions', 'history'])
})

test('what the CDN does not serve yet waits, and the next lower one is tried', async () => {
  const choice = await choose({
    npm: ['7.49.0', '7.48.0', '7.47.0'],
    cdn: { [`7.49.0 ${CSS}`]: 'missing', [`7.48.0 ${JS}`]: 'missing' },
    hashed: [JS],
  })
  assert.equal(choice.release?.version, '7.47.0')
  assert.deepEqual(choice.pending, [
    { version: '7.49.0', why: `is not on the CDN yet: \`${CSS}\` is missing there` },
    { version: '7.48.0', why: `is not on the CDN yet: \`${JS}\` is missing there` },
  ])
  assert.ok(!choice.calls.includes(`probe 7.49.0 ${JS}`), 'what is hashed is not asked for twice')
})

test('the CDN is not asked when no file will be on it', async () => {
  const choice = await choose({ files: [] })
  assert.deepEqual(choice.calls, ['versions', 'contents 7.49.0', 'history'])
  assert.deepEqual(choice.release?.assets, {})
})

test('a file that the release does not have holds nothing back', async () => {
  const choice = await choose({ files: [JS, 'js/own.js', 'constructor'], cdn: { '7.49.0 js/own.js': 'missing' } })
  assert.equal(choice.release?.version, '7.49.0')
  assert.deepEqual(choice.release?.assets['js/own.js'], { state: 'missing', hashes: null })
  assert.deepEqual(choice.release?.assets['constructor'], { state: 'missing', hashes: null })
  assert.ok(!choice.calls.includes('probe 7.49.0 js/own.js'))
})

test('a CDN that cannot be reached is one warning; the package stands for the hashes', async () => {
  const choice = await choose({ cdn: 'unreachable', hashed: [JS] })
  assert.equal(choice.release?.version, '7.49.0')
  assert.equal(choice.warnings.length, 1)
  assert.match(choice.warnings[0] ?? '', /CDN of the widget cannot be reached/)
  assert.deepEqual(choice.release?.assets, {
    [JS]: { state: 'package', hashes: hashes(`7.49.0 ${JS}`) },
    [CSS]: { state: 'package', hashes: hashes(`7.49.0 ${CSS}`) },
  })
})

test('hashes are proved by package and CDN together, and none is given where they disagree', async () => {
  const choice = await choose({ hashed: [JS, CSS], cdn: { [`7.49.0 ${CSS}`]: hashes('other bytes') } })
  assert.deepEqual(choice.release?.assets, {
    [JS]: { state: 'proved', hashes: hashes(`7.49.0 ${JS}`) },
    [CSS]: { state: 'disagree', hashes: null },
  })
})

test('a package without the widget, or that cannot be used, is passed over', async () => {
  const choice = await choose({
    npm: ['7.49.0', '7.48.0', '7.47.0'],
    packages: {
      '7.49.0': contents('7.49.0', ['js/okta-sign-in.js']),
      '7.48.0': new UserError('package-integrity', 'Its hash is another.', 'Wait.'),
    },
  })
  assert.equal(choice.release?.version, '7.47.0')
  assert.deepEqual(choice.pending, [
    { version: '7.49.0', why: `has no \`dist/${JS}\` in its npm package` },
    { version: '7.48.0', why: 'has an npm package that cannot be used (Its hash is another)' },
  ])
})

test('an exact target with a bad package stops', async () => {
  const target = '7.49.0'
  await fails({ target, packages: { [target]: contents(target, []) } }, 'package-unreadable', /7\.49\.0/)
  await fails({ target, packages: { [target]: new UserError('package-unsafe', 'a', 'b') } }, 'package-unsafe')
})

test('packages are not read without end', async () => {
  const npm = Array.from({ length: 50 }, (_, i) => `7.${i}.0`)
  const packages = Object.fromEntries(npm.map(version => [version, contents(version, [])]))
  const choice = await choose({ npm, packages })
  assert.equal(choice.reasonId, 'held-back')
  assert.ok(choice.calls.filter(call => call.startsWith('contents')).length <= 4)
})

test('without the registry only an exact target can be taken, and nothing is proved', async () => {
  const npm = new UserError('registry-unreachable', 'The npm registry cannot be read: ENOTFOUND.', 'Later.')
  const choice = await choose({ npm, target: '7.49.0', cdn: 'unreachable', github: null, hashed: [JS] })
  assert.equal(choice.release?.version, '7.49.0')
  assert.equal(choice.release?.contents, null)
  assert.deepEqual(choice.release?.assets[JS], { state: 'unknown', hashes: null })
  assert.match(choice.warnings.join('\n'), /nothing about the target version is proved.*ENOTFOUND/)
  assert.ok(!choice.calls.some(call => call.startsWith('contents')))

  const gone = await choose({
    npm,
    target: '7.99.0',
    cdn: { [`7.99.0 ${JS}`]: 'missing', [`7.99.0 ${CSS}`]: 'missing' },
  })
  assert.equal(gone.reasonId, 'held-back', 'the CDN answers, and has nothing of it')
  for (const target of ['latest', '^7']) await fails({ npm, target }, 'registry-unreachable')
  await assert.rejects(choose({ npm: new TypeError('a bug'), target: '7.49.0' }), TypeError)
})

test('a registry that fails half-way stops by its name', async () => {
  const packages = { '7.49.0': new UserError('registry-unreachable', 'The archive stays away.', 'Later.') }
  await fails({ packages }, 'registry-unreachable')
  await fails({ packages, from: ['7.49.0'], needsContents: true }, 'registry-unreachable')
})

test('what the CDN serves today is asked once for each file with a hash, and an unreadable one proves nothing', async () => {
  const today = [
    { version: '5.0.0', file: JS },
    { version: '5.0.0', file: JS },
    { version: '4.0.0', file: JS },
    { version: '7.49.0', file: JS },
  ]
  const choice = await choose({ today, cdn: { [`4.0.0 ${JS}`]: 'missing' } })
  assert.deepEqual(choice.release?.today, { [`5.0.0/${JS}`]: hashes(`5.0.0 ${JS}`) })
  assert.deepEqual(
    choice.calls.filter(call => call.startsWith('hash')),
    [`hash 5.0.0 ${JS}`, `hash 4.0.0 ${JS}`],
  )
  // A CDN that was not reached is not asked further.
  assert.deepEqual((await choose({ today, cdn: 'unreachable' })).release?.today, {})
})
