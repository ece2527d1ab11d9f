/** A rule that goes wrong costs its files, never the run, and never a page: what it touched is put back whole. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { toScripts } from '../../src/languages/index.ts'
import { readInputs } from '../../src/stages/inputs.ts'
import { plan, survey } from '../../src/stages/plan.ts'
import { needsScripts, read } from '../../src/stages/read.ts'
import { judge } from '../../src/stages/rewrite/judge.ts'
import { rewrite } from '../../src/stages/rewrite/rewrite.ts'
import { scan } from '../../src/stages/scan.ts'
import { verify } from '../../src/stages/verify.ts'
import type { AssetSite, Edit, Finding, Place, Rule } from '../../src/types.ts'
import { hasMarker } from '../../src/widget/markers.ts'
import { recordedWorld, TARGET } from '../line.ts'
import { memoryFiles } from '../stand-ins/memory-files.ts'

const URL = 'https://global.oktacdn.com/okta-signin-widget/5.9.4'
const PAGE = `<p>Sign in</p>\n<script src="${URL}/js/okta-sign-in.min.js"></script>\n<p>and go on</p>\n`
const SCRIPT = `import OktaSignIn from '@okta/okta-signin-widget'\nnew OktaSignIn({ baseUrl: '/', idps: [] })\n`

function rule(id: string, methods: Partial<Rule>): Rule {
  return { id, title: 'Test', why: 'Test.', docs: 'https://example.com', range: '*', engine: 'any', ...methods }
}

function finding(at: Place, edits: Finding['edits'], more: Partial<Finding> = {}): Finding {
  return { at, message: 'Wrong.', edits, followUps: [], ...more }
}

/** A rule that moves the release of every URL, as one that does its work. */
const MOVES = rule('test/moves', {
  asset: site => (site.url.includes(TARGET) ? null : finding(site.at, moved(site))),
})

function moved(site: AssetSite): readonly Edit[] {
  return site.moveTo({ version: TARGET, file: site.file })
}

async function run(files: { readonly [path: string]: string }, rules: readonly Rule[]) {
  const world = recordedWorld(memoryFiles(files, hasMarker))
  const scanned = await scan({ path: '.', include: [], exclude: [] }, world.files, toScripts)
  const scripts = needsScripts(scanned.sources) ? await world.scripts() : null
  const { files: seen } = read(scanned.sources, scripts, scanned.modules)
  const release = { version: TARGET, published: null, url: '', contents: null, assets: {} }
  const planned = plan(seen, survey(seen), release)
  const inputs = readInputs({}, [])
  const all = [...scanned.sources, ...scanned.reached]
  const sourceOf = (path: string) => all.find(source => source.path === path) ?? null
  const loadedWith = scanned.modules.loadedWith ?? (() => [])
  const tools = { rules, inputs, scripts, sourceOf, loadedWith }
  const judgement = judge(planned, rules, inputs)
  const draft = rewrite(planned, judgement, new Map(), tools)
  const verified = verify(planned, judgement, draft, tools, scanned.modules, toScripts)
  return {
    changed: verified.changes.map(change => change.path),
    held: Object.fromEntries(verified.held.map(({ path, reason }) => [path, reason])),
    items: verified.followUps,
    after: (path: string) => verified.changes.find(change => change.path === path)?.after,
  }
}

const all = (path: string, text: string): Edit => ({ path, start: 0, end: PAGE.length, text })

test('each kind of damage is put back whole, with its reason as an item, and the other files go on', async t => {
  const bad: { readonly [name: string]: readonly [Rule['asset'], RegExp] } = {
    'empties the file': [site => finding(site.at, [all(site.at.path, '\n')]), /lost most of its text/],
    'is never done': [
      site => finding(site.at, [{ path: site.at.path, start: 0, end: 0, text: '<p>again</p>\n' }]),
      /second run would change it again/,
    ],
    throws: [
      () => {
        throw new Error('oops')
      },
      /failed on it: oops/,
    ],
    'throws the second time': [
      site => {
        if (site.url.includes(TARGET)) throw new Error('oops')
        return finding(site.at, moved(site))
      },
      /failed on it: oops/,
    ],
    'edits beyond the end': [
      site => finding(site.at, [{ path: site.at.path, start: 1_000_000, end: 1_000_010, text: 'x' }]),
      /no place of the file/,
    ],
    'edits backwards': [
      site => finding(site.at, [{ path: site.at.path, start: 20, end: 10, text: 'x' }]),
      /no place of the file/,
    ],
    'edits what was not read': [
      site => finding(site.at, [{ path: 'elsewhere.js', start: 0, end: 0, text: 'x' }]),
      /was not read/,
    ],
    'edits the same characters twice': [
      site =>
        finding(
          site.at,
          ['a', 'b'].map(text => ({ path: site.at.path, start: 3, end: 7, text })),
        ),
      /want the same characters/,
    ],
  }
  for (const [name, [asset, reason]] of Object.entries(bad)) {
    await t.test(name, async () => {
      const only: Rule['asset'] = (site, upgrade) =>
        site.at.path === 'bad.html' ? (asset?.(site, upgrade) ?? null) : null
      const good = rule('test/good', {
        asset: (site, upgrade) => (site.at.path === 'bad.html' ? null : (MOVES.asset?.(site, upgrade) ?? null)),
      })
      const result = await run({ 'bad.html': PAGE, 'good.html': PAGE }, [rule('test/bad', { asset: only }), good])
      assert.deepEqual(result.changed, ['good.html'])
      assert.match(result.held['bad.html'] ?? '', reason)
      const item = result.items.find(one => one.places.some(place => place.path === 'bad.html'))
      assert.match(item?.why ?? '', reason)
    })
  }
})

test('a script that no longer parses is put back', async () => {
  const breaks = rule('test/breaks', {
    config: site => finding(site.at, [{ path: site.at.path, start: site.at.start, end: site.at.start, text: '}{(' }]),
  })
  const result = await run({ 'login.js': SCRIPT }, [breaks])
  assert.deepEqual(result.changed, [])
  assert.match(result.held['login.js'] ?? '', /not parse as well/)
})

test('what one file is held for does not keep the check from ending', async () => {
  const page = `${PAGE}<script type="module">import cfg from './cfg.js'; new OktaSignIn(cfg)</script>\n`
  const clash = rule('test/clash', {
    config: site =>
      site.find('idps').map(option =>
        finding(
          option.at,
          ['a', 'b'].map(text => ({ ...option.at, text: `idps: '${text}'` })),
        ),
      ),
  })
  const result = await run({ 'index.html': page, 'cfg.js': 'export default { baseUrl: "/", idps: [1] }\n' }, [
    MOVES,
    clash,
  ])
  assert.match(result.held['cfg.js'] ?? '', /want the same characters/)
})

test('a page inside a data file goes back with the whole of it', async () => {
  const json = `${JSON.stringify({ brand: { signInPage: { pageContent: PAGE } }, other: PAGE.slice(0, 20) })}\n`
  const clash = rule('test/clash', {
    asset: site =>
      finding(
        site.at,
        ['a', 'b'].map(text => ({ path: site.at.path, start: 3, end: 7, text })),
      ),
  })
  const endless = rule('test/endless', {
    asset: site => finding(site.at, [{ path: site.at.path, start: 0, end: 0, text: '<p>again</p>' }]),
  })
  for (const bad of [clash, endless]) {
    const result = await run({ 'brand.json': json, 'good.html': PAGE }, [bad])
    assert.deepEqual(result.changed, [])
    assert.ok(
      Object.keys(result.held).some(path => path.startsWith('brand.json')),
      JSON.stringify(result.held),
    )
  }
})

test('a widget that stays on its release keeps its configuration, wherever that stands', async () => {
  const hash = `sha384-${'A'.repeat(64)}`
  const stays = rule('test/stays', {
    asset: site => (site.integrity === null ? null : finding(site.at, [], { hold: 'Its hash cannot be renewed.' })),
  })
  const options = rule('test/options', {
    config: site => site.find('idps').map(option => finding(option.at, [option.remove()])),
  })
  const tag = PAGE.replace('></script>', ` integrity="${hash}"></script>`)
  const config = '{ baseUrl: "/", idps: [1] }'
  const shapes: readonly { readonly [path: string]: string }[] = [
    { 'index.html': `${tag}<script src="login.js"></script>`, 'login.js': `new OktaSignIn(${config})\n` },
    {
      'index.html': `${tag}<script type="module">import c from './c.js'; new OktaSignIn(c)</script>`,
      'c.js': `export default ${config}\n`,
    },
    {
      'index.html': `${tag}<script type="module" src="login.js"></script>`,
      'login.js': "import c from './c.js'\nnew OktaSignIn(c)\n",
      'c.js': `export default ${config}\n`,
    },
  ]
  for (const files of shapes) {
    const held = await run(files, [stays, MOVES, options])
    assert.deepEqual(held.changed, [], JSON.stringify(files))
    assert.ok(held.items.some(item => /^It configures the widget of index\.html/.test(item.why)))
    const free = await run({ ...files, 'index.html': files['index.html']?.replace(/ integrity="[^"]*"/, '') ?? '' }, [
      stays,
      MOVES,
      options,
    ])
    assert.deepEqual(
      free.changed,
      Object.keys(files)
        .filter(path => path !== 'login.js' || !('c.js' in files))
        .sort(),
    )
  }
})

test('pages that share a configuration stay together when one of them cannot move', async () => {
  const tag = PAGE.replace('></script>', ` integrity="sha384-${'A'.repeat(64)}"></script>`)
  const stays = rule('test/stays', {
    asset: site => (site.integrity === null ? null : finding(site.at, [], { hold: 'Its hash cannot be renewed.' })),
  })
  const options = rule('test/options', {
    config: site => site.find('idps').map(option => finding(option.at, [option.remove()])),
  })
  const page = (head: string) => `${head}<script type="module">import c from './c.js'; new OktaSignIn(c)</script>`
  const files = { 'a.html': page(tag), 'b.html': page(PAGE), 'c.js': 'export default { baseUrl: "/", idps: [1] }\n' }
  const held = await run({ ...files, 'd.html': PAGE }, [stays, MOVES, options])
  assert.deepEqual(held.changed, ['d.html'])
  assert.ok(held.items.some(item => /^c\.js, which configures its widget, stays/.test(item.why)))
})
