/**
 * Builds dist/: `npm run build`. With `--check` it builds into a temporary folder and fails when dist/ differs.
 *
 * ts-morph, the clients of GitHub and npm, and everything else that only some runs need are chunks of their own, because
 * the sources import them on demand.
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { rolldown } from 'rolldown'
import * as licensePlugin from 'rollup-plugin-license'

/** The package is CommonJS, and its types say nothing of the default. */
const license = licensePlugin.default as unknown as (options: object) => never

const check = process.argv.includes('--check')
const folder = check ? mkdtempSync(join(tmpdir(), 'dist-')) : 'dist'

if (!check) rmSync('dist', { recursive: true, force: true })
await build(folder)
if (check) {
  const stale = differences('dist', folder)
  rmSync(folder, { recursive: true })
  if (stale.length > 0) {
    console.error(`dist/ is not what the sources build: run \`npm run build\` and commit.\n${stale.join('\n')}`)
    process.exit(1)
  }
  console.log('dist/ is what the sources build')
}

async function build(dir: string): Promise<void> {
  const bundle = await rolldown({
    input: { action: 'src/action.ts', cli: 'src/cli.ts' },
    platform: 'node',
    // Its main file is UMD, whose requires no bundler can follow; the same sources are there as modules.
    resolve: { alias: { 'jsonc-parser': 'jsonc-parser/lib/esm/main.js' } },
    plugins: [
      license({
        thirdParty: { includePrivate: false, output: { file: join(dir, 'licenses.txt'), encoding: 'utf-8' } },
      }),
    ],
    onLog: (level, log, handler) => {
      // TypeScript and a few CommonJS packages use eval-like requires that are never reached here.
      if (log.code === 'EVAL' || log.code === 'COMMONJS_VARIABLE_IN_ESM') return
      handler(level, log)
    },
  })
  await bundle.write({
    dir,
    format: 'esm',
    entryFileNames: '[name].js',
    chunkFileNames: 'chunks/[name].js',
    banner: chunk => (chunk.name === 'cli' && chunk.isEntry ? '#!/usr/bin/env node' : ''),
  })
  await bundle.close()
}

function differences(a: string, b: string): string[] {
  const list = (dir: string) =>
    readdirSync(dir, { recursive: true, withFileTypes: true })
      .filter(entry => entry.isFile())
      .map(entry => join(entry.parentPath, entry.name).slice(dir.length + 1))
  const names = [...new Set([...list(a), ...list(b)])].sort()
  const [inA, inB] = [new Set(list(a)), new Set(list(b))]
  return names.filter(
    name => !inA.has(name) || !inB.has(name) || !readFileSync(join(a, name)).equals(readFileSync(join(b, name))),
  )
}
