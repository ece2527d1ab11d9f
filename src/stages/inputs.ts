import { UserError } from '../errors.ts'
import type { Inputs, RuleSetting } from '../types.ts'

/** Every input by its kebab-case name, as a string: what a workflow or a command line gives. Missing is the default. */
export type RawInputs = { readonly [name: string]: string | undefined }

const DEFAULT_BRANCH = 'okta-signin-widget-upgrade'
const UNIT = { minute: 60_000, hour: 3_600_000, day: 86_400_000, week: 604_800_000 } as const

/**
 * One part of a range in the grammar that npm uses. semver has the last word when the release is chosen; it is not loaded
 * for a run that finds nothing.
 */
const COMPARATOR =
  /^(?:[\^~]|~>|[<>]=?|=)?\s*v?(?:\d+|[xX*])(?:\.(?:\d+|[xX*])){0,2}(?:-[\da-zA-Z.-]+)?(?:\+[\da-zA-Z.-]+)?$/

/**
 * Raw strings to typed inputs. Every bad input is reported at once, each with what to write instead.
 * @param known the ids of all rules, to tell a typing mistake in `rules`.
 * @throws UserError `bad-inputs`
 */
export function readInputs(raw: RawInputs, known: readonly string[]): Inputs {
  const problems: string[] = []
  const text = (name: string, fallback = '') => raw[name]?.trim() || fallback
  const choice = <T extends string>(name: string, choices: readonly [T, ...T[]]): T => {
    const value = text(name, choices[0])
    const match = choices.find(one => one === value)
    if (match === undefined) problems.push(`\`${name}\` is \`${value}\`: write ${either(choices)}`)
    return match ?? choices[0]
  }
  const flag = (name: string): boolean => {
    const value = text(name, 'false')
    if (['true', 'True', 'TRUE'].includes(value)) return true
    if (!['false', 'False', 'FALSE'].includes(value))
      problems.push(`\`${name}\` is \`${value}\`: write \`true\` or \`false\``)
    return false
  }

  const inputs: Inputs = {
    path: folder(text('path', '.'), problems),
    base: text('base') === '' ? null : branchName('base', text('base'), problems),
    branch: branchName('branch', text('branch', DEFAULT_BRANCH), problems),
    targetVersion: target(text('target-version', 'latest'), problems),
    minimumReleaseAge: duration(text('minimum-release-age', '0'), problems),
    engine: choice('engine', ['identity', 'classic']),
    liveOptions: choice('live-options', ['remove', 'keep']),
    interactionCodeFlow: choice('interaction-code-flow', ['auto', 'always']),
    rules: ruleSettings(list(raw['rules']), known, problems),
    include: patterns('include', lines(raw['include']), problems),
    exclude: patterns('exclude', lines(raw['exclude']), problems),
    integrity: choice('integrity', ['update', 'add', 'off']),
    dryRun: flag('dry-run'),
    title: template('title', text('title'), problems),
    commitMessage: template('commit-message', text('commit-message'), problems),
    labels: list(raw['labels']),
    assignees: list(raw['assignees']),
    reviewers: list(raw['reviewers']),
    teamReviewers: list(raw['team-reviewers']),
    draft: flag('draft'),
    failOn: choice('fail-on', ['error', 'outdated', 'follow-ups', 'never']),
    reportPath: reports(text('report-path'), problems) || null,
  }
  if (inputs.base !== null && inputs.base === inputs.branch) {
    problems.push(`\`branch\` and \`base\` are both \`${inputs.base}\`: give the action a branch of its own`)
  }
  if (problems.length > 0) {
    throw new UserError(
      'bad-inputs',
      problems.length === 1 ? 'One input cannot be used.' : `${problems.length} inputs cannot be used.`,
      problems.map(problem => `${problem}.`).join('\n'),
    )
  }
  return inputs
}

/** The ending of each file says what is written into it. */
function reports(value: string, problems: string[]): string {
  for (const path of list(value)) {
    if (!/\.(?:json|sarif|patch)$/.test(path))
      problems.push(`\`report-path\` is \`${path}\`: let it end with \`.json\`, \`.sarif\` or \`.patch\``)
  }
  return value
}

function lines(value: string | undefined): string[] {
  return (value ?? '')
    .split(/\r?\n/)
    .map(line => line.trim())
    .filter(line => line !== '' && !line.startsWith('#'))
}

function list(value: string | undefined): string[] {
  return [
    ...new Set(
      lines(value)
        .flatMap(line => line.split(','))
        .map(item => item.trim().replace(/^@/, ''))
        .filter(Boolean),
    ),
  ]
}

function folder(value: string, problems: string[]): string {
  const path =
    value
      .replaceAll('\\', '/')
      .replace(/^\.\/+/, '')
      .replace(/\/+$/, '') || '.'
  if (/^(?:\/|[A-Za-z]:)/.test(path) || path.split('/').includes('..')) {
    problems.push(`\`path\` is \`${value}\`: write a folder inside the repository, such as \`apps/web\``)
  }
  return path
}

/** The rules of `git check-ref-format` that a person can run into. */
function branchName(name: string, value: string, problems: string[]): string {
  const branch = value.replace(/^refs\/heads\//, '')
  const bad =
    /[\s~^:?*[\\\u0000-\u001f\u007f]|\.\.|@\{|^[-/.]|\/$|\/\/|\/\.|\.lock(?:\/|$)|\.$/.test(branch) ||
    branch === '@' ||
    branch === 'HEAD'
  if (bad)
    problems.push(
      `\`${name}\` is \`${value}\`: write a name that git takes for a branch, such as \`${DEFAULT_BRANCH}\``,
    )
  return branch
}

function target(value: string, problems: string[]): string {
  if (value === 'latest') return value
  const parts = value.replace(/(?<=^|[\s|<>=^~])([\^~]|~>|[<>]=?|=)\s+/g, '$1').split(/\s*\|\|\s*|\s+-\s+|\s+/)
  if (!parts.every(part => COMPARATOR.test(part))) {
    problems.push(
      `\`target-version\` is \`${value}\`: write \`latest\`, a version such as \`7.49.0\`, or a range such as \`^7\``,
    )
  }
  return value
}

function patterns(name: string, entries: readonly string[], problems: string[]): readonly string[] {
  for (const entry of entries) {
    if (/^!(?!\()/.test(entry)) problems.push(`\`${name}\` has \`${entry}\`: write it without \`!\`, in \`exclude\``)
    else if (/\\\w|^[A-Za-z]:|(?:^|\/)\.\.(?:\/|$)/.test(entry)) {
      problems.push(
        `\`${name}\` has \`${entry}\`: write a pattern inside the repository, with \`/\` between its parts, such as \`apps/web/**\``,
      )
    }
  }
  return entries
}

function template(name: string, value: string, problems: string[]): string | null {
  for (const [whole, word = ''] of value.matchAll(/\{\{\s*([^{}]*?)\s*\}\}/g)) {
    if (word !== 'from' && word !== 'to')
      problems.push(`\`${name}\` has \`${whole}\`: write \`{{from}}\` or \`{{to}}\``)
  }
  return value || null
}

function duration(value: string, problems: string[]): number {
  if (value === '0') return 0
  const match = /^(?<count>\d+(?:\.\d+)?)\s*(?<unit>minute|hour|day|week)s?$/i.exec(value)
  const unit = match?.groups?.['unit']?.toLowerCase()
  if (!match || unit === undefined || !(unit in UNIT)) {
    problems.push(`\`minimum-release-age\` is \`${value}\`: write \`3 days\`, \`12 hours\`, \`1 week\` or \`0\``)
    return 0
  }
  return Number(match.groups?.['count']) * UNIT[unit as keyof typeof UNIT]
}

function ruleSettings(
  entries: readonly string[],
  known: readonly string[],
  problems: string[],
): { [id: string]: RuleSetting } {
  const settings: { [id: string]: RuleSetting } = {}
  for (const entry of entries) {
    const match = /^(?<id>[\w./-]+)\s*[=:]\s*(?<setting>fix|flag|off)$/.exec(entry)
    const id = match?.groups?.['id']?.replace(/\/+$/, '')
    if (!match || id === undefined) {
      problems.push(`\`rules\` has the line \`${entry}\`: write \`rule=fix\`, \`rule=flag\` or \`rule=off\``)
      continue
    }
    if (!known.some(rule => rule === id || rule.startsWith(`${id}/`))) {
      problems.push(`\`rules\` names \`${id}\`, which is no rule${nearest(id, known)}`)
      continue
    }
    const setting = match.groups?.['setting'] as RuleSetting
    if (settings[id] !== undefined && settings[id] !== setting) {
      problems.push(`\`rules\` sets \`${id}\` to \`${settings[id]}\` and to \`${setting}\`: write one of them`)
    }
    settings[id] = setting
  }
  return settings
}

/** The rule that was most likely meant: one that has the last part of the id in it. */
function nearest(id: string, known: readonly string[]): string {
  const last = id.split('/').at(-1) ?? id
  const guess =
    known.find(rule => rule.includes(last)) ?? known.find(rule => last.includes(rule.split('/').at(-1) ?? rule))
  return guess === undefined ? ': `--list-rules` prints them all' : `: did you mean \`${guess}\``
}

function either(choices: readonly string[]): string {
  const quoted = choices.map(choice => `\`${choice}\``)
  return quoted.length === 1 ? quoted.join('') : `${quoted.slice(0, -1).join(', ')} or ${quoted.at(-1)}`
}

/** What is set for a rule: the longest id, or leading part of one, that the user named; `fix` otherwise. */
export function settingOf(rules: Inputs['rules'], id: string): RuleSetting {
  const parts = id.split('/')
  for (let length = parts.length; length > 0; length -= 1) {
    const setting = rules[parts.slice(0, length).join('/')]
    if (setting !== undefined) return setting
  }
  return 'fix'
}
