import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import process from 'node:process'
import { openFolder, writeFiles } from '../adapters/files/index.ts'
import { writeReport } from '../adapters/reports.ts'
import { UserError } from '../errors.ts'
import { nothingFound } from '../stages/report/nothing.ts'
import type { Report, World } from '../types.ts'
import { HELP } from './help.ts'
import type { Options } from './options.ts'
import { readOptions } from './options.ts'
import type { Terminal } from './terminal.ts'

const EXIT = { done: 0, due: 1, unusable: 2, bug: 3 } as const
const ISSUES = 'https://github.com/okta-signin-widget-upgrade/action/issues'

/** @returns the exit code */
export async function main(args: readonly string[], terminal: Terminal = ownTerminal()): Promise<number> {
  try {
    const options = readOptions(args)
    if (options.instead === 'help') return print(terminal, HELP)
    if (options.instead === 'version') return print(terminal, `${(await ourselves()).version}\n`)
    if (options.instead === 'list-rules') return print(terminal, (await import('./rules.ts')).listRules(options.raw))
    return await look(options, terminal)
  } catch (error) {
    terminal.progress?.('')
    if (error instanceof UserError) {
      terminal.err(`${asOptions(`${error.message}\n${error.remedy}`)}\n(${error.id}: docs/errors.md)\n`)
      return EXIT.unusable
    }
    terminal.err(
      `This is a bug: please report it at ${ISSUES}\n${error instanceof Error ? error.stack : String(error)}\n`,
    )
    return EXIT.bug
  }
}

async function look(options: Options, terminal: Terminal): Promise<number> {
  const folder = resolve(options.folder)
  const files = openFolder({ folder, path: options.raw['path'] ?? '.' })
  // The search is under way before anything else is loaded; most folders end here.
  const hits = await files.hits()
  const tool = await ourselves()
  if (hits.paths.length === 0) {
    const engine = options.raw['engine'] === 'classic' ? 'classic' : 'identity'
    const nothing = nothingFound(tool, engine, {
      counts: { tracked: hits.tracked, hits: 0 },
      skipped: hits.skipped,
      warnings: hits.warnings,
    })
    // Views are loaded only for those who ask for one.
    if (options.json || options.reports.length > 0) await deliver(nothing, options, terminal)
    return options.json ? EXIT.done : print(terminal, `${nothing.reason.text}\n`)
  }
  const { inputsOf, propose, explain } = await import('./proposal.ts')
  const inputs = inputsOf(options.raw)
  const world: Omit<World, 'files'> = (await import('./world.ts')).terminalWorld(files.root, terminal)
  if (options.explain !== null) return print(terminal, await explain(inputs, { ...world, files }, options.explain))
  const proposed = await propose(inputs, { ...world, files }, tool)
  terminal.progress?.('')
  const report = options.write ? written(proposed, files.root) : proposed
  const isDue = await deliver(report, options, terminal)
  return options.check && isDue ? EXIT.due : EXIT.done
}

/** Saves the files first: what is printed and reported afterwards is then what happened. */
function written(report: Report, root: string): Report {
  const { length } = report.changes
  if (length === 0) return report
  writeFiles(root, report.changes)
  return { ...report, reason: { id: 'written', text: `Wrote ${length} ${length === 1 ? 'file' : 'files'}.` } }
}

/** @returns whether an upgrade is due, also where nothing of it can be done by itself */
async function deliver(report: Report, options: Options, terminal: Terminal): Promise<boolean> {
  const { isUpdateAvailable, toJson, toPatch, toSarif, toTerminal } = await import('./views.ts')
  for (const { path, format } of options.reports) {
    const text = format === '.sarif' ? toSarif(report) : format === '.patch' ? toPatch(report.changes) : toJson(report)
    await writeReport(path, resolve(path), text)
  }
  const isDue = report.changes.length > 0 || isUpdateAvailable(report)
  if (options.json) terminal.out(toJson(report))
  else if (options.check) terminal.out(`${isDue ? 'An upgrade is due' : 'Up to date'}: ${dueText(report)}\n`)
  else if (report.counts.hits > 0) terminal.out(toTerminal(report, { color: terminal.color, quiet: options.quiet }))
  return isDue
}

/** Messages name the inputs of the action: here they are options. */
function asOptions(text: string): string {
  const inputs =
    /`(target-version|rules|engine|path|include|exclude|integrity|live-options|interaction-code-flow|minimum-release-age)`/g
  const others: { readonly [input: string]: string } = { 'target-version': 'target', rules: 'rule' }
  return text.replace(inputs, (_, name: string) => `\`--${others[name] ?? name}\``)
}

/** One line, whatever names stand in it. */
function dueText({ from, to, changes, reason, followUps }: Report): string {
  if (reason.id !== 'proposed') return reason.text
  const files = `${changes.length} ${changes.length === 1 ? 'file' : 'files'} to change`
  const moves = from.length === 0 ? '' : `${from.join(', ')} -> ${to}, `
  return `${moves}${files}, ${followUps.length} to do by hand.`
}

function print(terminal: Terminal, text: string): number {
  terminal.out(text)
  return EXIT.done
}

/** Our own name and version, from the package beside the bundle. */
async function ourselves(): Promise<{ readonly name: string; readonly version: string }> {
  const manifest = JSON.parse(
    await readFile(new URL('../package.json', import.meta.url), 'utf8').catch(() =>
      readFile(new URL('../../package.json', import.meta.url), 'utf8'),
    ),
  )
  return { name: manifest.name, version: manifest.version }
}

function ownTerminal(): Terminal {
  const { env, stderr, stdout } = process
  // Who reads may have seen enough (`| head`): that is no mistake of ours. A full disk is one to be told.
  stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') stderr.write(`What was found cannot be printed: ${error.message}\n`)
    process.exit(error.code === 'EPIPE' ? (process.exitCode ?? EXIT.done) : EXIT.unusable)
  })
  const color = env['NO_COLOR'] === undefined && (stdout.isTTY || env['FORCE_COLOR'] !== undefined)
  return {
    env,
    color,
    out: text => stdout.write(text),
    err: text => stderr.write(text),
    progress: stderr.isTTY ? what => stderr.write(`\r\u001b[K${what}`) : null,
  }
}
