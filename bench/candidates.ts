/** Many candidates in one process: peak memory, how often each is parsed, and what one more candidate costs. */

import { startSurroundings, TARGET } from '../__tests__/end-to-end/world.ts'
import { recordedWorld } from '../__tests__/line.ts'
import { openFolder } from '../src/adapters/files/index.ts'
import { RULES } from '../src/rules/index.ts'
import { readInputs } from '../src/stages/inputs.ts'
import type { Modules, ScriptReader, ScriptSource } from '../src/types.ts'
import { upgrade } from '../src/upgrade.ts'
import { limit, peakOf, quick, run, table } from './measure.ts'
import { makeTree } from './tree.ts'

interface Figures {
  readonly changed: number
  /** How often a text was parsed: by how many texts. */
  readonly parses: { readonly [times: string]: number }
  readonly wall: number
  readonly rss: number
}

export async function candidates(): Promise<void> {
  const files = quick ? 400 : 3000
  const counts = quick ? [10, 100] : [10, 100, 500]
  console.log(`\nCandidates: ${counts.join(', ')} among ${files} files, half pages, half scripts, one process each`)
  const figures: Figures[] = []
  for (const count of counts) {
    const tree = makeTree({ files, candidates: count })
    try {
      const self = [process.execPath, '--import', 'tsx', import.meta.filename, '--run', tree.folder] as const
      const counted = JSON.parse(await run({ name: 'candidates', command: [...self] }))
      figures.push({ ...counted, rss: await builtPeak(tree.folder) })
    } finally {
      tree.remove()
    }
  }
  table(
    ['candidates', 'changed', 'parses of each (times: texts)', 'ms', 'ms for one more', 'peak MB of what is built'],
    figures.map((each, i) => {
      const before = figures[i - 1]
      const more = before ? (each.wall - before.wall) / ((counts[i] ?? 0) - (counts[i - 1] ?? 0)) : Number.NaN
      const parses = Object.entries(each.parses).map(([times, texts]) => `${times}: ${texts}`)
      return [`${counts[i]}`, `${each.changed}`, parses.join(', '), each.wall, before ? more : '', each.rss]
    }),
  )
  const last = figures.at(-1)
  if (!last) return
  limit('parses of one candidate', Math.max(...Object.keys(last.parses).map(Number)), 2)
  limit(`peak memory with ${counts.at(-1)} candidates`, last.rss, 600, ' MB')
}

/** Peak memory of the built command line, with a registry and a CDN on this machine. */
async function builtPeak(folder: string): Promise<number> {
  const { registry, cdn, github, stop } = await startSurroundings()
  try {
    return await peakOf(['dist/cli.js', folder, '--target', TARGET], {
      env: { NPM_CONFIG_REGISTRY: registry.url, OKTA_CDN_URL: cdn.url, GITHUB_API_URL: github.apiUrl },
    })
  } finally {
    await stop()
  }
}

/** The line itself, with a recorded release in place of the network, to count what is parsed. */
async function runOnce(folder: string): Promise<Omit<Figures, 'rss'>> {
  const parses = new Map<string, number>()
  const world = recordedWorld(openFolder({ folder }))
  const reader = counting(await world.scripts(), parses)
  const inputs = readInputs(
    {},
    RULES.map(rule => rule.id),
  )
  const started = performance.now()
  const report = await upgrade(
    inputs,
    { ...world, scripts: async () => reader },
    { tool: { name: 'bench', version: '0' }, base: 'main', isPublicGitHub: true },
  )
  const wall = performance.now() - started
  const times: Record<string, number> = {}
  for (const each of parses.values()) times[each] = (times[each] ?? 0) + 1
  return { changed: report.changes.length, parses: times, wall }
}

/** Counts each text by its file and its turn there; the reader's own count must agree. */
function counting(reader: ScriptReader, parses: Map<string, number>): ScriptReader {
  return {
    print: reader.print,
    read(scripts, modules) {
      const seen = new Set<string>()
      const note = (list: readonly ScriptSource[]) => {
        const offsets = new Map<string, number[]>()
        for (const { path, offset } of list) offsets.set(path, [...(offsets.get(path) ?? []), offset])
        for (const [path, all] of offsets) for (const turn of all.keys()) seen.add(`${path}#${turn}`)
      }
      note(scripts)
      const watched: Modules = {
        resolve: modules.resolve,
        scripts: path => {
          const found = modules.scripts(path)
          note(found ?? [])
          return found
        },
      }
      const reading = reader.read(scripts, watched)
      if (reading.parsed !== seen.size) throw new Error(`${reading.parsed} parses of ${seen.size} texts in one reading`)
      for (const key of seen) parses.set(key, (parses.get(key) ?? 0) + 1)
      return reading
    },
  }
}

const [option, folder] = process.argv.slice(2)
if (option === '--run' && folder !== undefined) console.log(JSON.stringify(await runOnce(folder)))
