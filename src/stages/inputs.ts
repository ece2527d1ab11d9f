import { UserError } from '../errors.ts'
import type { Inputs, RuleSetting } from '../types.ts'

/** Every input by its kebab-case name, as a string: what a workflow or a command line gives. Missing is the default. */
export type RawInputs = { readonly [name: string]: string | undefined }

const DEFAULT_BRANCH = 'okta-signin-widget-upgrade'
const UNIT = { minute: 60_000, hour: 3_600_000, day: 86_400_000, week: 604_800_000 } as const

/** A version or range in the grammar that npm uses: digits, operators, x and hyphen ranges. Checked in full by semver when the release is chosen. */
const VERSION_OR_RANGE = /^[\d^~<>=v*xX|\s.\-+A-Za-z]+$/

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
    rules: ruleSettings(lines(raw['rules']), known, problems),
    include: lines(raw['include']),
    exclude: lines(raw['exclude']),
    integrity: choice('integrity', ['update', 'add', 'off']),
    dryRun: flag('dry-run'),
    title: text('title') || null,
    commitMessage: raw['commit-message']?.trim() || null,
    labels: list(raw['labels']),
    assignees: list(raw['assignees']),
    reviewers: list(raw['reviewers']),
    teamReviewers: list(raw['team-reviewers']),
    draft: flag('draft'),
    failOn: choice('fail-on', ['error', 'outdated', 'follow-ups', 'never']),
    reportPath: text('report-path') || null,
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
  if (path.startsWith('/') || path.split('/').includes('..')) {
    problems.push(`\`path\` is \`${value}\`: write a folder inside the repository, such as \`apps/web\``)
  }
  return path
}

/** The rules of `git check-ref-format` that a person can run into. */
function branchName(name: string, value: string, problems: string[]): string {
  const branch = value.replace(/^refs\/heads\//, '')
  const bad =
    /[\s~^:?*[\\\u0000-\u001f\u007f]|\.\.|@\{|^[-/.]|\/$|\/\/|\/\.|\.lock(?:\/|$)|\.$/.test(branch) || branch === '@'
  if (bad)
    problems.push(
      `\`${name}\` is \`${value}\`: write a name that git takes for a branch, such as \`${DEFAULT_BRANCH}\``,
    )
  return branch
}

function target(value: string, problems: string[]): string {
  if (value === 'latest') return value
  if (!VERSION_OR_RANGE.test(value) || !/[\dxX*]/.test(value)) {
    problems.push(
      `\`target-version\` is \`${value}\`: write \`latest\`, a version such as \`7.49.0\`, or a range such as \`^7\``,
    )
  }
  return value
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
    settings[id] = match.groups?.['setting'] as RuleSetting
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
