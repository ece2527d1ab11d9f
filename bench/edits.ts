/**
 * Many edits in one file: what a hundred cost beside one, in files of several lengths, each in a process of its own. The
 * same removals by ts-morph's own `.remove()`, which is how most codemods are written, stand beside it.
 */
import { Project, SyntaxKind } from 'ts-morph'

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
  const rows: { readonly lines: number; readonly walls: readonly number[]; readonly removes: readonly number[] }[] = []
  for (const lines of lengths) {
    const walls = amounts.map((): number[] => [])
    const removes = amounts.map((): number[] => [])
    for (let round = 0; round < rounds; round += 1) {
      for (const [i, amount] of amounts.entries()) {
        walls[i]?.push(await inProcess('--run', lines, amount))
        // A hundred removals from 20,000 lines take half a minute: once is enough.
        if (lines < 20_000 || round === 0) removes[i]?.push(await inProcess('--remove', lines, amount))
      }
    }
    rows.push({ lines, walls: walls.map(median), removes: removes.map(median) })
  }
  table(
    [
      'lines',
      ...amounts.map(amount => `ms, ${amount}`),
      '100 to 1',
      ...amounts.map(amount => `.remove(), ${amount}`),
      '100 to 1',
      '.remove() to this tool, 100',
    ],
    rows.map(({ lines, walls, removes }) => [
      `${lines}`,
      ...walls,
      (walls[2] ?? 0) / (walls[0] ?? 1),
      ...removes,
      (removes[2] ?? 0) / (removes[0] ?? 1),
      (removes[2] ?? 0) / (walls[2] ?? 1),
    ]),
  )
  for (const { lines, walls } of rows) {
    limit(`100 edits to 1 in ${lines} lines`, (walls[2] ?? 0) / (walls[0] ?? 1), 1.5)
  }
}

async function inProcess(what: string, lines: number, amount: number): Promise<number> {
  const command = [process.execPath, '--import', 'tsx', import.meta.filename, what, `${lines}`, `${amount}`] as const
  return Number(await run({ name: 'edits', command: [...command] }))
}

/** The same removals, node by node. It reads and removes only: no rule is asked, nothing is checked, no body written. */
function removeOnce(lines: number, amount: number): number {
  const project = new Project({ useInMemoryFileSystem: true, compilerOptions: { allowJs: true, noLib: true } })
  const started = performance.now()
  const file = project.createSourceFile('login.js', script(lines, amount))
  const found = file
    .getDescendantsOfKind(SyntaxKind.NewExpression)
    .filter(call => call.getExpression().getText() === 'OktaSignIn')
    .flatMap(call => call.getArguments()[0]?.asKind(SyntaxKind.ObjectLiteralExpression)?.getProperty('idps') ?? [])
  if (found.length !== amount) throw new Error(`${found.length} properties instead of ${amount}`)
  for (const property of found) property.remove()
  file.getFullText()
  return performance.now() - started
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
if (option === '--remove') console.log(removeOnce(Number(lines), Number(amount)))
