import { parseArgs } from 'node:util'
import { UserError } from '../errors.ts'
import type { RawInputs } from '../stages/inputs.ts'

/** What the terminal's words ask for, beside the inputs that both doors share. */
export interface Options {
  readonly folder: string
  readonly raw: RawInputs
  readonly write: boolean
  readonly check: boolean
  readonly json: boolean
  readonly quiet: boolean
  readonly patch: string | null
  readonly explain: string | null
  readonly instead: 'help' | 'version' | 'list-rules' | null
}

const WORDS = {
  target: { type: 'string', short: 't' },
  engine: { type: 'string' },
  rule: { type: 'string', multiple: true },
  include: { type: 'string', multiple: true },
  exclude: { type: 'string', multiple: true },
  path: { type: 'string' },
  'live-options': { type: 'string' },
  'interaction-code-flow': { type: 'string' },
  integrity: { type: 'string' },
  'minimum-release-age': { type: 'string' },
  write: { type: 'boolean', short: 'w' },
  check: { type: 'boolean' },
  json: { type: 'boolean' },
  quiet: { type: 'boolean', short: 'q' },
  report: { type: 'string' },
  patch: { type: 'string' },
  explain: { type: 'string' },
  'list-rules': { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'v' },
} as const

/** @throws UserError `bad-arguments` */
export function readOptions(args: readonly string[]): Options {
  const { values, positionals } = parse(args)
  if (positionals.length > 1) {
    throw new UserError(
      'bad-arguments',
      `There are ${positionals.length} folders, ${positionals.join(' and ')}.`,
      'Name one folder: the repository to look at.',
    )
  }
  if (values.write === true && values.check === true) {
    throw new UserError(
      'bad-arguments',
      '`--write` and `--check` were both given.',
      'Use `--check` to ask whether an upgrade is due, `--write` to carry it out.',
    )
  }
  return {
    folder: positionals[0] ?? '.',
    raw: {
      'target-version': values.target,
      engine: values.engine,
      rules: values.rule?.join('\n'),
      include: values.include?.join('\n'),
      exclude: values.exclude?.join('\n'),
      path: values.path,
      'live-options': values['live-options'],
      'interaction-code-flow': values['interaction-code-flow'],
      integrity: values.integrity,
      'minimum-release-age': values['minimum-release-age'],
      'report-path': values.report,
    },
    write: values.write ?? false,
    check: values.check ?? false,
    json: values.json ?? false,
    quiet: values.quiet ?? false,
    patch: values.patch ?? null,
    explain: values.explain ?? null,
    instead: values.help ? 'help' : values.version ? 'version' : values['list-rules'] ? 'list-rules' : null,
  }
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: WORDS, allowPositionals: true, strict: true })
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
    throw new UserError(
      'bad-arguments',
      error.message.split('. ')[0]?.replace(/\.?$/, '.') ?? error.message,
      'Run with `--help` to see what it takes.',
    )
  }
}
