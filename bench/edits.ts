/** Many edits in one file: what a hundred cost beside one, in files of several lengths, each in a process of its own. */

import { recordedWorld } from '../__tests__/line.ts'
import { memoryFiles } from '../__tests__/stand-ins/memory-files.ts'
import { RULES } from '../src/rules/index.ts'
import { readInputs } from '../src/stages/inputs.ts'
import { upgrade } from '../src/upgrade.ts'
import { limit, median, quick, run, table } from './measure.ts'

const CONSTRUCTIONS = 100

export async function edits(): Promise<void> {
  const lengths = quick ? [200, 2000] : [200, 2000, 20_000]
  const rounds = quick ? 3 : 5
  const amounts = [1, 10, 100]
  console.log(`\nEdits: ${amounts.join(', ')} in one file with ${CONSTRUCTIONS} constructions, median of ${rounds}`)
  const rows: { readonly lines: number; readonly walls: readonly number[] }[] = []
  for (const lines of lengths) {
    const walls = amounts.map((): number[] => [])
    for (let round = 0; round < rounds; round += 1) {
      for (const [i, amount] of amounts.entries()) {
        const self = [
          process.execPath,
          '--import',
          'tsx',
          import.meta.filename,
          '--run',
          `${lines}`,
          `${amount}`,
        ] as const
        walls[i]?.push(Number(await run({ name: 'edits', command: [...self] })))
      }
    }
    rows.push({ lines, walls: walls.map(median) })
  }
  table(
    ['lines', ...amounts.map(amount => `ms, ${amount}`), ...amounts.slice(1).map(amount => `${amount} to 1`)],
    rows.map(({ lines, walls }) => [`${lines}`, ...walls, ...walls.slice(1).map(wall => wall / (walls[0] ?? 1))]),
  )
  for (const { lines, walls } of rows) {
    limit(`100 edits to 1 in ${lines} lines`, (walls[2] ?? 0) / (walls[0] ?? 1), 1.5)
  }
}

/** The line over one script; milliseconds without the time that loading ts-morph takes. */
async function runOnce(lines: number, amount: number): Promise<number> {
  const world = recordedWorld(memoryFiles({ 'login.js': script(lines, amount) }, () => true))
  const reader = await world.scripts()
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
  const removed = report.findings.filter(each => each.rule === 'identity-engine/idps' && each.kind === 'edited')
  if (removed.length !== amount) throw new Error(`${removed.length} edits instead of ${amount}`)
  return wall
}

function script(lines: number, amount: number): string {
  const gap = Math.floor(lines / CONSTRUCTIONS) - 1
  const parts = Array.from({ length: CONSTRUCTIONS }, (_, i) => {
    const dead = i < amount ? `idps: [], ` : ''
    const code = `new OktaSignIn({ el: '#a${i}', clientId: 'c', ${dead}logo: '/logo.png', redirectUri: '/', issuer: 'https://a.okta.com' })`
    return [
      code,
      ...Array.from({ length: gap }, (_, n) => `export const total${i}_${n} = (price) => price * ${n} + tax`),
    ]
  })
  return ["import OktaSignIn from '@okta/okta-signin-widget'", ...parts.flat(), ''].join('\n')
}

const [option, lines, amount] = process.argv.slice(2)
if (option === '--run') console.log(await runOnce(Number(lines), Number(amount)))
