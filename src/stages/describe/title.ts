import { shorten } from '../../text/markdown.ts'
import type { Inputs, Proposal } from '../../types.ts'

export interface TitleFacts {
  /** Versions that are left behind, ascending. */
  readonly from: readonly string[]
  readonly to: string
  /** False when every place is on the target already and only its configuration is changed. */
  readonly moves: boolean
  readonly engine: Inputs['engine']
}

/** GitHub takes titles of at most 256 characters. */
const TITLE_LIMIT = 250

/** The user's template, or our own words. */
export function titleOf(facts: TitleFacts, template: string | null): string {
  const title = template === null ? ownTitle(facts) : fill(template, facts)
  return shorten(title.replace(/\s+/g, ' ').trim(), TITLE_LIMIT)
}

function ownTitle({ from, to, moves, engine }: TitleFacts): string {
  if (!moves) return `Clean the Okta Sign-In Widget configuration${engine === 'identity' ? ' for Identity Engine' : ''}`
  if (from.length === 0) return `Upgrade Okta Sign-In Widget to ${to}`
  return from.length === 1
    ? `Upgrade Okta Sign-In Widget ${from[0]} to ${to}`
    : `Upgrade Okta Sign-In Widget from ${versionsInWords(from)} to ${to}`
}

/** `5.9.4`, or `5.x and 6.x` for several. */
export function versionsInWords(versions: readonly string[]): string {
  if (versions.length <= 1) return versions[0] ?? ''
  const majors = [...new Set(versions.map(version => `${version.split('.')[0]}.x`))]
  if (majors.length === 1) return majors[0] ?? ''
  return `${majors.slice(0, -1).join(', ')} and ${majors.at(-1)}`
}

function fill(template: string, facts: TitleFacts): string {
  return template
    .replace(/\{\{\s*from\s*\}\}/g, () => versionsInWords(facts.from))
    .replace(/\{\{\s*to\s*\}\}/g, () => facts.to)
}

/** The user's message, or the title with a list of what is in the commit. */
export function commitMessageOf(
  facts: TitleFacts,
  template: string | null,
  lines: readonly string[],
): Proposal['commitMessage'] {
  const own = [ownTitle(facts), lines.map(line => `- ${line.replace(/[\s\u0000-\u001f]+/g, ' ')}`).join('\n')]
    .filter(Boolean)
    .join('\n\n')
  const message = template === null ? own : fill(template, facts).replace(/\r\n?/g, '\n').trim()
  return `${message}\n`
}
