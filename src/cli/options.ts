import { extname } from 'node:path'
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
  /** Files to write the report to: `.json`, `.sarif` or `.patch`. */
  readonly reports: readonly { readonly path: string; readonly format: string }[]
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

const FORMATS: readonly string[] = ['.json', '.sarif', '.patch']

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
  // Checked before anything is read: the search would begin there.
  if (values.path !== undefined && /^(?:[\\/]|[A-Za-z]:)|(?:^|[\\/])\.\.(?:[\\/]|$)/.test(values.path)) {
    throw new UserError(
      'bad-arguments',
      `\`--path\` is \`${values.path}\`, which leads out of the folder.`,
      'Write a folder inside the repository, such as `apps/web`.',
    )
  }
  const reports = [
    ...listed(values.report).map(path => ({ path, format: extname(path) })),
    ...listed(values.patch).map(path => ({ path, format: '.patch' })),
  ]
  const unknown = reports.find(({ format }) => !FORMATS.includes(format))
  if (unknown !== undefined) {
    throw new UserError(
      'bad-arguments',
      `\`--report\` names \`${unknown.path}\`, whose ending does not say what to write.`,
      'Let it end with `.json`, `.sarif` or `.patch`.',
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
    },
    write: values.write ?? false,
    check: values.check ?? false,
    json: values.json ?? false,
    quiet: values.quiet ?? false,
    reports,
    explain: values.explain ?? null,
    instead: values.help ? 'help' : values.version ? 'version' : values['list-rules'] ? 'list-rules' : null,
  }
}

function listed(paths: string | undefined): readonly string[] {
  return (paths ?? '')
    .split(',')
    .map(path => path.trim())
    .filter(Boolean)
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: WORDS, allowPositionals: true, strict: true })
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
    const message = error.message.split('. ')[0]?.replace(/\.?$/, '.') ?? error.message
    const meant = nearest(/^Unknown option '--([\w-]+)'/.exec(message)?.[1] ?? '')
    const hint = meant === null ? '' : `Did you mean \`--${meant}\`? `
    throw new UserError('bad-arguments', message, `${hint}Run with \`--help\` to see what it takes.`)
  }
}

/** The option that begins or ends alike, or has the same letters but for one or two. */
function nearest(word: string): string | null {
  if (word.length < 2) return null
  const letters = (text: string) => [...text].sort().join('')
  const isNear = (name: string) => {
    const [short, long] = [letters(name), letters(word)].sort((a, b) => a.length - b.length) as [string, string]
    let rest = long
    for (const letter of short) rest = rest.replace(letter, '')
    return rest.length <= 2 && name[0] === word[0]
  }
  const names = Object.keys(WORDS)
  return names.find(name => name.startsWith(word) || word.startsWith(name)) ?? names.find(isNear) ?? null
}
