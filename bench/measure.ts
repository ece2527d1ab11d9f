/** Times whole processes in turn (A B C A B C …), so that a machine that gets busy does so for all of them. */
import { spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export const quick: boolean = process.argv.includes('quick')

export interface Contestant {
  readonly name: string
  readonly command: readonly [string, ...string[]]
  readonly cwd?: string
  readonly env?: Readonly<Record<string, string>>
}

export interface Timed {
  readonly name: string
  /** Milliseconds, median. */
  readonly wall: number
  /** Of each round. */
  readonly walls: readonly number[]
}

/** How long `a` takes to `b`: the median over the rounds, each compared within itself, so that a busy spell hits both. */
export function ratio(a: Timed, b: Timed): number {
  return median(a.walls.map((wall, round) => wall / (b.walls[round] ?? Number.NaN)))
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = sorted.length >> 1
  const upper = sorted[middle] ?? Number.NaN
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? upper)) / 2
}

/** Each of them `rounds` times, after one round that is not counted. */
export async function inTurn(contestants: readonly Contestant[], rounds: number): Promise<readonly Timed[]> {
  const walls = contestants.map((): number[] => [])
  for (let round = -1; round < rounds; round += 1) {
    for (const [i, each] of contestants.entries()) {
      const started = performance.now()
      await run(each)
      if (round >= 0) walls[i]?.push(performance.now() - started)
    }
  }
  return contestants.map(({ name }, i) => ({ name, wall: median(walls[i] ?? []), walls: walls[i] ?? [] }))
}

/** @returns what it printed */
export async function run({ command: [program, ...args], cwd, env }: Contestant): Promise<string> {
  const child = spawn(program, args, {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...env },
    ...(cwd === undefined ? {} : { cwd }),
  })
  const [out, err]: [Buffer[], Buffer[]] = [[], []]
  child.stdout.on('data', (chunk: Buffer) => out.push(chunk))
  child.stderr.on('data', (chunk: Buffer) => err.push(chunk))
  const code = await new Promise<number | null>((done, reject) => {
    child.on('error', reject)
    child.on('close', done)
  })
  // A search that finds nothing ends with 1.
  if (code !== 0 && code !== 1) throw new Error(`${program} ended with ${code}\n${Buffer.concat(err)}`)
  return Buffer.concat(out).toString('utf8')
}

export function isInstalled(program: string): boolean {
  return spawnSync(program, ['--version']).status === 0
}

export interface Loaded {
  readonly stdout: string
  /** URLs of files and names of built-ins, in the order in which they were loaded. */
  readonly modules: readonly string[]
  /** Peak, in megabytes. */
  readonly rss: number
}

/** Peak memory in megabytes of a program of Node, and of nothing beside it. */
export async function peakOf(
  args: readonly string[],
  wish: Omit<Contestant, 'name' | 'command'> = {},
): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-peak-'))
  const log = join(folder, 'log')
  const preload = join(folder, 'preload.mjs')
  try {
    writeFileSync(
      preload,
      `import { writeFileSync } from 'node:fs'
process.on('exit', () => writeFileSync(${JSON.stringify(log)}, String(process.resourceUsage().maxRSS)))`,
    )
    await run({ name: 'peak', command: [process.execPath, '--import', preload, ...args], ...wish })
    return Number(readFileSync(log, 'utf8')) / 1024
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** Runs a program of Node with a hook that writes down what it loads. */
export async function runAndList(
  args: readonly string[],
  wish: Omit<Contestant, 'name' | 'command'> = {},
): Promise<Loaded> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-modules-'))
  const hook = join(folder, 'hook.mjs')
  const log = join(folder, 'log')
  const preload = join(folder, 'preload.mjs')
  try {
    writeFileSync(log, '')
    writeFileSync(
      hook,
      `import { appendFileSync } from 'node:fs'
export async function load(url, context, next) {
  appendFileSync(${JSON.stringify(log)}, url + '\\n')
  return next(url, context)
}`,
    )
    writeFileSync(
      preload,
      `import { register } from 'node:module'
import { appendFileSync } from 'node:fs'
register(${JSON.stringify(`file://${hook}`)})
process.on('exit', () => appendFileSync(${JSON.stringify(log)}, 'rss ' + process.resourceUsage().maxRSS + '\\n'))`,
    )
    const stdout = await run({ name: 'listed', command: [process.execPath, '--import', preload, ...args], ...wish })
    const lines = readFileSync(log, 'utf8').trim().split('\n')
    const rss = Number(lines.find(line => line.startsWith('rss '))?.slice(4)) / 1024
    return { stdout, modules: lines.filter(line => !line.startsWith('rss ')), rss }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

export function table(head: readonly string[], rows: readonly (readonly (string | number)[])[]): void {
  const text = [head, ...rows.map(row => row.map(cell => (typeof cell === 'number' ? cell.toFixed(2) : cell)))]
  const widths = head.map((_, column) => Math.max(...text.map(row => (row[column] ?? '').length)))
  for (const row of text) console.log(`  ${row.map((cell, i) => cell.padEnd(widths[i] ?? 0)).join('  ')}`)
}

/** Limits that were missed; the runner ends with 1 when there are any. */
export const missed: string[] = []

export function limit(what: string, value: number, most: number, unit = ''): void {
  const ok = value <= most
  if (!ok) missed.push(what)
  console.log(`  ${ok ? 'kept  ' : 'MISSED'} ${what}: ${value.toFixed(2)}${unit}, at most ${most}${unit}`)
}
