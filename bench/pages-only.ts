/** Pages and manifests alone: the reader of scripts, a third of a second to load, stays away. */
import { statSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { SMALL_WIDGET, TARGET, WIDGET } from '../__tests__/end-to-end/widget-package.ts'
import { startCdn } from '../__tests__/registry/cdn.ts'
import { startRegistry } from '../__tests__/registry/registry.ts'
import { type Loaded, limit, quick, runAndList, table } from './measure.ts'
import { makeTree } from './tree.ts'

export async function pagesOnly(): Promise<void> {
  const candidates = quick ? 20 : 200
  console.log(`\nPages and manifests alone: ${candidates} candidates, beside as many of which half are scripts`)
  const files = SMALL_WIDGET[TARGET]?.files ?? {}
  const served = Object.entries(files).map(([name, text]) => [name.replace(/^dist\//, ''), text] as const)
  const registry = await startRegistry({ packages: [{ name: WIDGET, versions: { [TARGET]: { files } } }] })
  const cdn = await startCdn({ versions: { [TARGET]: { files: Object.fromEntries(served) } } })
  const env = { NPM_CONFIG_REGISTRY: registry.url, OKTA_CDN_URL: cdn.url, GITHUB_API_URL: 'http://127.0.0.1:2' }
  try {
    const pages = await loaded('pages', candidates, env)
    const both = await loaded('both', candidates, env)
    table(
      ['', 'ms', 'peak MB', 'files loaded', 'MB of them'],
      [row('pages and a manifest', pages), row('pages and scripts', both)],
    )
    limit('files loaded that hold the reader of scripts', pages.modules.filter(isReader).length, 0)
    limit('of the same, with scripts (the measure can fail)', -both.modules.filter(isReader).length, -1)
  } finally {
    await Promise.all([registry.close(), cdn.close()])
  }
}

async function loaded(
  kind: 'pages' | 'both',
  candidates: number,
  env: Readonly<Record<string, string>>,
): Promise<Loaded & { readonly wall: number }> {
  const tree = makeTree({ files: candidates * 2, candidates, kind })
  try {
    const started = performance.now()
    const result = await runAndList(['dist/cli.js', tree.folder, '--target', TARGET], { env })
    const wall = performance.now() - started
    if (!result.stdout.includes('.html')) throw new Error(`Nothing was proposed:\n${result.stdout}`)
    return { ...result, wall }
  } finally {
    tree.remove()
  }
}

function row(name: string, { modules, rss, wall }: Loaded & { readonly wall: number }): readonly (string | number)[] {
  const own = modules.filter(isFile)
  return [name, wall, rss, `${own.length}`, own.reduce((sum, url) => sum + sizeOf(url), 0) / 1e6]
}

function isFile(url: string): boolean {
  return url.startsWith('file:')
}

/** The one chunk of megabytes: the parser of TypeScript. */
function isReader(url: string): boolean {
  return isFile(url) && sizeOf(url) > 2e6
}

function sizeOf(url: string): number {
  return statSync(fileURLToPath(url)).size
}
