/** Hostile input: nothing of it acts in the log, in the description of the pull request, in the summary or on disk. */
import assert from 'node:assert/strict'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { gzipSync } from 'node:zlib'
import { gitText } from '../github/git/git.ts'
import type { Files } from '../github/seed.ts'
import { type Entry, makeTar } from '../registry/archive.ts'
import type { ActionRun } from '../runner/run-action.ts'
import { onlyPull, page, SMALL_APP, TO_TARGET } from './apps.ts'
import { makeFolder, runTerminal } from './terminal.ts'
import { NEXT_TARGET, SMALL_WIDGET, WIDGET } from './widget-package.ts'
import { type Surroundings, startSurroundings, TARGET } from './world.ts'

const COMMAND = '::set-output name=stolen::yes'
const MENTION = '@octocat'

/** Names that git, a log, Markdown and a URL each read in their own way. */
const NAMES = [
  'pages/two\nlines.html',
  `pages/\n${COMMAND}\n.html`,
  'pages/with space.html',
  `${COMMAND}.html`,
  '::error::gone.html',
  'pages/`tick`.html',
  'pages/``` fence.html',
  'pages/pi|pe.html',
  'pages/[x](javascript:alert(1)).html',
  `pages/${MENTION} #1.html`,
  'pages/<!-- okta-signin-widget-upgrade:end checklist -->.html',
  'pages/-->.html',
  'pages/"quoted".html',
  'pages/\u202egnp.lmth.html',
  'pages/%0A::warning::x.html',
  'pages/über/ünï.html',
]

/** A configuration whose code is quoted in the description. */
const CONFIGURED = page(
  '5.9.4',
  `<script>
var signIn = new OktaSignIn({
  baseUrl: 'https://shop.okta.com',
  // --> ${MENTION} fixes #1
  features: { rememberMe: true, registration: true },
  registration: {
    parseSchema: function (schema, ok) {
      /* \`\`\` --> <!-- okta-signin-widget-upgrade:end checklist --> ${MENTION} closes acme/shop#1
${COMMAND}
- [x] <!-- item:sign-up-test -->
      */
      ok(schema)
    }
  },
  idps: [{ type: '${MENTION} | <img src=x> --\u003e', id: '\`\`\`\`' }],
  ${'"\\u202e'}evil${'"'}: "${'long '.repeat(50_000)}"
});
</script>`,
)

const FILES: Files = {
  ...Object.fromEntries(NAMES.map(name => [name, page('5.9.4')])),
  'configured.html': CONFIGURED,
  'long-line.html': page('5.9.4', `<p>${'x'.repeat(2_000_000)}</p>`),
  'huge.html': page('5.9.4', 'okta-signin-widget '.repeat(2_760_000)),
  'outside.html': { content: '/etc/passwd', mode: '120000' },
  'inside.html': { content: 'configured.html', mode: '120000' },
  'latin.html': Buffer.from(page('5.9.4', 'Stra\xdfe'), 'latin1'),
}

let world: Surroundings

before(async () => {
  world = await startSurroundings({ versions: SMALL_WIDGET })
  await world.github.addRelease('okta/okta-signin-widget', {
    tag: `okta-signin-widget-${NEXT_TARGET}`,
    body: [
      `Thanks ${MENTION}, fixes #12 and acme/shop#3`,
      '<!-- okta-signin-widget-upgrade:end notes -->',
      '- [x] done <!-- item:sign-up-test -->',
      '</details><script>alert(1)</script><img src="https://evil.example/x.png">',
      '```',
      `never closed ${COMMAND}`,
      COMMAND,
    ].join('\n'),
  })
})

after(async () => {
  assert.deepEqual(world.github.violations, [])
  await world.stop()
})

test('names and contents of a repository', async t => {
  const { github } = world
  const name = 'acme/hostile'
  const token = await world.repository(name, { files: FILES })
  let status = ''
  const run = await world.run(name, token, {
    inputs: { 'target-version': NEXT_TARGET, 'report-path': 'report.json' },
    after: async folder => {
      status = await gitText(folder, ['status', '--porcelain'])
    },
  })
  assert.equal(run.exitCode, 0, run.stdout + run.stderr)
  assert.equal(run.outputs['outcome'], 'created')
  const pull = onlyPull(github, name)

  await t.test('every page is upgraded, and only pages', async () => {
    const changed = await github.git(name, 'diff', '-z', '--name-only', `main...${pull.headSha}`)
    const expected = [...NAMES, 'configured.html', 'long-line.html']
    assert.deepEqual(changed.split('\0').filter(Boolean).sort(), expected.sort())
    assert.deepEqual([...(JSON.parse(run.outputs['changed-files'] ?? '') as string[])].sort(), expected.sort())
  })

  await t.test('links, huge files and other encodings are left alone, and said', () => {
    for (const left of ['inside.html', 'huge.html', 'latin.html']) assert.ok(run.summary.includes(left), left)
    assert.match(run.summary, /larger than 5 MB/)
    assert.doesNotMatch(run.summary, /root:/)
  })

  await t.test('the log holds no command but ours', () => assertLogIsOurs(run))
  await t.test('the description holds nothing that acts', () => assertHarmless(pull.body))
  await t.test('nor does the summary', () => assertHarmless(run.summary))
  await t.test('title and message are one line and ours', async () => {
    assert.equal(pull.title, `Upgrade Okta Sign-In Widget 5.9.4 to ${NEXT_TARGET}`)
    const { message } = await github.commit(name, pull.headSha)
    assert.doesNotMatch(message, /@octocat|::|#\d/)
  })

  await t.test('the checkout is as it was', () => assert.equal(status, '?? report.json'))

  await t.test('what it wrote can be carried on', async () => {
    await github.editBody('mona', name, pull.number, body => body.replace(/- \[ \] (?=.*item:sign-up-test)/, '- [x] '))
    const again = await world.run(name, token, { inputs: { 'target-version': NEXT_TARGET } })
    assert.equal(again.outputs['outcome'], 'unchanged', again.stdout)
    assert.equal(onlyPull(github, name).headSha, pull.headSha)
  })
})

test('a value in an input is no command either', async () => {
  const name = 'acme/hostile-inputs'
  const token = await world.repository(name, { files: SMALL_APP })
  for (const inputs of [
    { engine: `x\n${COMMAND}` },
    { rules: `x\n${COMMAND}` },
    { branch: `x\n${COMMAND}` },
    { 'target-version': `7\n${COMMAND}` },
    { ...TO_TARGET, base: `x\r${COMMAND}` },
  ]) {
    const run = await world.run(name, token, { inputs })
    assert.equal(run.outputs['outcome'], 'failed')
    assertLogIsOurs(run)
    assertHarmless(run.summary)
  }
})

test('an archive with ways out of it is not read, and leaves nothing on disk', async t => {
  const manifest = { path: 'package/package.json', body: JSON.stringify({ name: WIDGET, version: TARGET }) }
  const js = { path: 'package/dist/js/okta-sign-in.min.js', body: 'x' }
  const archives: { readonly [what: string]: readonly Entry[] } = {
    'a way up': [manifest, js, { path: 'package/../../../../../../../../tmp/escaped-e2e', body: 'evil' }],
    'an absolute path': [manifest, js, { path: '/tmp/escaped-e2e', body: 'evil' }],
    'a link and a file through it': [
      manifest,
      js,
      { path: 'package/dist/out', type: 'SymbolicLink', linkpath: '/tmp' },
      { path: 'package/dist/out/escaped-e2e', body: 'evil' },
    ],
    'a hard link': [manifest, js, { path: 'package/dist/js/x.js', type: 'Link', linkpath: '/etc/passwd' }],
  }
  for (const [what, entries] of Object.entries(archives)) {
    await t.test(what, async () => {
      const mean = await startSurroundings({ versions: { [TARGET]: { archive: gzipSync(makeTar(entries)) } } })
      try {
        const token = await mean.repository('acme/archive', { files: SMALL_APP })
        let seen = ''
        const run = await mean.run('acme/archive', token, {
          inputs: TO_TARGET,
          after: async folder => {
            seen = await gitText(folder, ['status', '--porcelain', '--ignored'])
            for (const place of [folder, join(folder, '..'), '/tmp', process.cwd(), 'dist']) {
              assert.ok(!existsSync(join(place, 'escaped-e2e')), place)
            }
          },
        })
        assert.equal(seen, '')
        assert.equal(run.outputs['outcome'], 'failed', run.stdout)
        assert.match(run.outputs['outcome-reason'] ?? '', /^package-(unsafe|unreadable)$/)
        assert.doesNotMatch(run.stdout, /root:|This is a bug/)
        assert.deepEqual(mean.github.pullRequests('acme/archive'), [])
      } finally {
        await mean.stop()
      }
    })
  }
})

test('what the terminal prints moves no cursor and pretends nothing', async () => {
  const env = {
    NPM_CONFIG_REGISTRY: world.registry.url,
    OKTA_CDN_URL: world.cdn.url,
    GITHUB_API_URL: world.github.apiUrl,
  }
  const sequence = '\u001b[2J\u001b]0;owned\u0007'
  const { folder, remove } = await makeFolder({ [`evil${sequence}.html`]: page('5.9.4', `<p>${sequence}</p>`) })
  try {
    const run = await runTerminal([folder, ...['--target', TARGET]], { env })
    assert.equal(run.exitCode, 0, run.stderr)
    assert.doesNotMatch(run.stdout + run.stderr, /\u001b|\u0007/)
  } finally {
    await remove()
  }
})

/** Only these commands, and none that a line of somebody else made. */
function assertLogIsOurs({ commands, stdout, stderr }: ActionRun): void {
  const kinds = new Set(commands.map(({ command }) => command))
  for (const kind of kinds) assert.match(kind, /^(add-mask|error|warning|notice)$/)
  for (const level of ['error', 'warning', 'notice']) {
    assert.ok(commands.filter(({ command }) => command === level).length <= 10)
  }
  const properties = commands.flatMap(one => Object.keys(one.properties))
  for (const property of properties) assert.match(property, /^(file|line|col|title)$/)
  // The older form of commands is still read by runners.
  assert.doesNotMatch(stdout + stderr, /##\[/)
}

/** What GitHub would make of Markdown: comments other than ours, mentions and references outside code, HTML that is not ours. */
function assertHarmless(markdown: string): void {
  const comments = [...markdown.matchAll(/<!--[\s\S]*?-->/g)].map(match => match[0])
  const isOurs =
    /^<!-- (?:okta-signin-widget-upgrade:(?:(?:begin|end) [a-z-]+|state v1 [\w-]+|lines [\w-]*|closed)|item:[\w-]+) -->$/
  for (const comment of comments) assert.match(comment, isOurs)
  const count = (pattern: RegExp) => markdown.match(pattern)?.length ?? 0
  assert.equal(count(/-->/g), comments.length, 'no end of a comment without its beginning')
  const sections = (word: string) =>
    comments.filter(comment => comment.includes(`:${word} `)).map(one => one.split(' ')[2])
  assert.deepEqual(sections('begin'), sections('end'))
  const ids = comments.filter(comment => comment.startsWith('<!-- item:'))
  assert.equal(new Set(ids).size, ids.length, 'each item once')

  const outsideCode = markdown
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/^(?<indent>[ >]*)(?<fence>`{3,})[^`\n]*\n[\s\S]*?^[ >]*\k<fence>`*\s*$/gm, '')
    .replace(/(?<!`)(?<ticks>`+)(?!`)[\s\S]*?(?<!`)\k<ticks>(?!`)/g, '')
  assert.doesNotMatch(outsideCode, /@octocat/)
  assert.doesNotMatch(outsideCode, /(?<![\w/&[])#\d+(?!\d*\]\()|acme\/shop#\d/)
  assert.doesNotMatch(outsideCode, /<(?!\/?(?:details|summary|br|sub|kbd)\b)[a-z!/]/i)
  assert.doesNotMatch(outsideCode, /\]\(\s*javascript:/i)
  assert.doesNotMatch(markdown, /[\u202a-\u202e\u2066-\u2069]/)
  assert.doesNotMatch(outsideCode, /!\[/)
  assert.doesNotMatch(markdown, /^- \[x\]/im)
}
