/**
 * A repository made from a seed, in a temporary folder: sizes and folders spread as in fifty thousand files of real
 * ones, and among them candidates, half of them pages and half scripts, each with a configuration of the widget.
 */
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

export interface Tree {
  readonly folder: string
  readonly files: number
  readonly bytes: number
  readonly candidates: readonly string[]
  readonly remove: () => void
}

export interface TreeWish {
  readonly files: number
  readonly candidates: number
  /** `pages`: no scripts among the candidates, and pages that configure nothing. */
  readonly kind?: 'both' | 'pages'
  readonly seed?: number
}

/** Of real files: half are below 1.1 KB, a tenth above 9 KB, one in a hundred above 101 KB, one in a thousand above 1 MB. */
const QUANTILES: readonly (readonly [share: number, bytes: number])[] = [
  [0, 40],
  [0.5, 1_100],
  [0.9, 9_000],
  [0.99, 101_000],
  [0.999, 1_000_000],
  [1, 3_800_000],
]
const FILES_IN_A_FOLDER = 2.9
const FILES_TO_A_GITIGNORE = 230
const EXTENSIONS = ['ts', 'ts', 'tsx', 'js', 'js', 'jsx', 'json', 'md', 'css', 'scss', 'html', 'snap', 'svg', 'yml']
const WORDS =
  'const return value import from index export function result items await state props render query order price '.repeat(
    40,
  )

export function makeTree({ files, candidates, kind = 'both', seed = 1 }: TreeWish): Tree {
  const random = randomOf(seed)
  const folder = mkdtempSync(join(tmpdir(), 'bench-tree-'))
  const folders = foldersOf(Math.max(1, Math.round(files / FILES_IN_A_FOLDER)), random)
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T
  let bytes = 0
  let count = 0
  const made = new Set<string>()
  function write(path: string, text: string): void {
    const target = join(folder, path)
    const parent = dirname(target)
    if (!made.has(parent)) mkdirSync(parent, { recursive: true })
    made.add(parent)
    writeFileSync(target, text)
    bytes += text.length
    count += 1
  }

  for (let i = 0; i < files - candidates; i += 1) {
    const name = i % FILES_TO_A_GITIGNORE === 0 ? `${i}/.gitignore` : `file${i}.${pick(EXTENSIONS)}`
    write(
      `${pick(folders)}/${name}`,
      i % FILES_TO_A_GITIGNORE === 0 ? 'out/\n*.log\n' : filler(sizeAt(random()), random),
    )
  }
  const paths = Array.from({ length: candidates }, (_, i) => {
    if (kind === 'pages') return i === 0 ? 'package.json' : `${pick(folders)}/page${i}.html`
    return `${pick(folders)}/${i % 2 === 0 ? `page${i}.html` : `login${i}.${i % 4 === 1 ? 'ts' : 'js'}`}`
  })
  for (const [i, path] of paths.entries()) write(path, kind === 'pages' ? pageAlone(path, i) : candidate(path, i))

  git(folder, 'init', '-q')
  git(folder, 'add', '-A')
  git(folder, '-c', 'user.name=bench', '-c', 'user.email=bench@example.com', 'commit', '-qm', 'Start')
  return {
    folder,
    files: count,
    bytes,
    candidates: paths,
    remove: () => rmSync(folder, { recursive: true, force: true, maxRetries: 3 }),
  }
}

function git(folder: string, ...args: readonly string[]): void {
  // No upkeep behind our back: it would run on while times are taken, and while the folder is removed.
  const quiet = ['-c', 'gc.auto=0', '-c', 'maintenance.auto=false']
  const { status, stderr } = spawnSync('git', ['-C', folder, ...quiet, ...args], { encoding: 'utf8' })
  if (status !== 0) throw new Error(`git ${args[0]}: ${stderr}`)
}

/** Mulberry32. */
export function randomOf(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** Each new folder lies in one that is there already, so that the tree is some deep and some wide. */
function foldersOf(count: number, random: () => number): readonly string[] {
  const folders = ['src']
  while (folders.length < count) {
    const parent = folders[Math.floor(random() * folders.length)] ?? 'src'
    folders.push(parent.split('/').length < 9 ? `${parent}/d${folders.length}` : `src/d${folders.length}`)
  }
  return folders
}

function sizeAt(share: number): number {
  const above = QUANTILES.findIndex(([limit]) => limit >= share)
  const [from, small] = QUANTILES[Math.max(0, above - 1)] ?? [0, 40]
  const [to, large] = QUANTILES[above] ?? [1, 40]
  const part = to === from ? 0 : (share - from) / (to - from)
  return Math.round(small * (large / small) ** part)
}

function filler(size: number, random: () => number): string {
  const lines: string[] = []
  for (let length = 0; length < size; ) {
    const start = Math.floor(random() * (WORDS.length - 80))
    const line = WORDS.slice(start, start + 20 + Math.floor(random() * 60))
    lines.push(line)
    length += line.length + 1
  }
  return `${lines.join('\n')}\n`
}

/** About two hundred lines, one construction, a few options that go. */
function candidate(path: string, i: number): string {
  const script = [
    ...functions(90, i),
    `const signIn = new OktaSignIn({`,
    `  baseUrl: 'https://shop${i}.okta.com',`,
    `  clientId: '0oa${i}',`,
    `  redirectUri: location.origin + '/callback',`,
    `  // kept since the first release`,
    `  features: { rememberMe: true, smsRecovery: true, hideSignOutLinkInMFA: true },`,
    `  idps: [{ type: 'GOOGLE', id: '0oa${i}g' }],`,
    `  registration: { click: () => location.assign('/register') },`,
    `})`,
    `signIn.renderEl({ el: '#widget' }, () => undefined)`,
    ...functions(90, i + 1000),
  ]
  if (!path.endsWith('.html')) return ["import OktaSignIn from '@okta/okta-signin-widget'", ...script, ''].join('\n')
  const url = 'https://global.oktacdn.com/okta-signin-widget/5.9.4'
  return [
    '<!doctype html>',
    `<html><head><script src="${url}/js/okta-sign-in.min.js"></script>`,
    `<link href="${url}/css/okta-sign-in.min.css" rel="stylesheet"></head><body><div id="widget"></div><script>`,
    ...script,
    '</script></body></html>',
    '',
  ].join('\n')
}

/** A page that loads the widget and leaves its configuration to another place; the first candidate is a manifest. */
function pageAlone(path: string, i: number): string {
  if (path === 'package.json') return '{ "dependencies": { "@okta/okta-signin-widget": "5.9.4" } }\n'
  const url = 'https://global.oktacdn.com/okta-signin-widget/5.9.4'
  return [
    '<!doctype html>',
    `<html><head><script src="${url}/js/okta-sign-in.min.js"></script>`,
    `<link href="${url}/css/okta-sign-in.min.css" rel="stylesheet"></head><body>`,
    ...Array.from({ length: 60 }, (_, line) => `<p class="c${line}">Paragraph ${i}.${line}</p>`),
    '<script src="/start.js"></script></body></html>',
    '',
  ].join('\n')
}

function functions(lines: number, from: number): readonly string[] {
  return Array.from({ length: Math.floor(lines / 3) }, (_, i) =>
    [
      `function step${from}_${i}(order, price) {`,
      `  return order.items.filter(item => item.price > price + ${i})`,
      '}',
    ].join('\n'),
  )
}
