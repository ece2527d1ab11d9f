/** Runs the whole line over files in memory, with a recorded release in place of the network, and proposes. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createScriptReader } from '../src/languages/script/index.ts'
import { RULES } from '../src/rules/index.ts'
import type { RawInputs } from '../src/stages/inputs.ts'
import { readInputs } from '../src/stages/inputs.ts'
import type { PackageContents, Report, World } from '../src/types.ts'
import { upgrade } from '../src/upgrade.ts'
import { hasMarker } from '../src/widget/markers.ts'
import { memoryFiles } from './stand-ins/memory-files.ts'

export const TARGET = '7.49.0'

const recorded = new Map<string, PackageContents>()

/** Parsed once: every run asks for it many times. */
function contents(version: string): PackageContents {
  const known = recorded.get(version) ?? JSON.parse(readFileSync(`__tests__/releases/${version}.json`, 'utf8'))
  recorded.set(version, known)
  return known
}

/** What the recorded releases can answer for, newest first. */
export const RECORDED: readonly string[] = ['7.49.0', '6.9.0']

/** A world without a network: the recorded releases, and a CDN that serves exactly their bytes. */
export function recordedWorld(files: World['files']): World {
  return {
    files,
    releases: {
      versions: async () => RECORDED.map(version => ({ version, deprecated: null })),
      history: async () => [
        {
          version: TARGET,
          url: `https://github.com/okta/okta-signin-widget/releases/tag/okta-signin-widget-${TARGET}`,
          published: '2026-11-02T10:00:00Z',
          body: '### Fixes\n\n- Labels of the phone page',
        },
      ],
      contents: async version => contents(version),
    },
    assets: {
      probe: async (version, file) => (contents(version).files[file] ? 'served' : 'missing'),
      hash: async (version, file) =>
        RECORDED.includes(version) ? (contents(version).files[file] ?? 'missing') : 'unreachable',
    },
    pullRequests: null,
    scripts: async () => createScriptReader(),
    progress: () => undefined,
    now: new Date('2026-11-23T12:00:00Z'),
    permalink: 'https://github.com/acme/shop/blob/0123456789abcdef0123456789abcdef01234567/',
  }
}

export function runLine(files: { readonly [path: string]: string | Uint8Array }, raw: RawInputs = {}): Promise<Report> {
  const inputs = readInputs(
    raw,
    RULES.map(rule => rule.id),
  )
  const world = recordedWorld(memoryFiles(files, hasMarker))
  return upgrade(inputs, world, {
    tool: { name: 'okta-signin-widget-upgrade', version: '0.0.0' },
    base: 'main',
    isPublicGitHub: true,
  })
}

/** All files below a folder, by path. */
export function filesIn(folder: string): { [path: string]: Uint8Array } {
  return Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter(entry => entry.isFile())
      .map(entry => join(entry.parentPath, entry.name))
      .sort()
      .map(path => [path.slice(folder.length + 1).replaceAll('\\', '/'), readFileSync(path)]),
  )
}
