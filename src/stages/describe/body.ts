import { prose } from '../../text/markdown.ts'
import type { ChecklistItem, Choice, Engine, Pending, ProposalState, Release, Skipped } from '../../types.ts'
import { LINKS } from '../../widget/links.ts'
import { carryOver, foreignLength } from './carry-over.ts'
import type { RuleChange } from './changes.ts'
import { changesList, movesTable } from './changes.ts'
import { checklist, plural } from './checklist.ts'
import type { Depth } from './depth.ts'
import { DEPTHS, shortTasks } from './depth.ts'
import { leftAlone } from './left-alone.ts'
import type { Move } from './moves.ts'
import { notesOf } from './notes.ts'
import { section } from './sections.ts'
import { writeState } from './state.ts'
import { versionsInWords } from './title.ts'

/** GitHub takes 65,536 characters; the rest is left to people. JavaScript counts at least as many as GitHub does. */
export const BODY_LIMIT = 60_000

/** Checks that do not start by themselves on a pull request that was made with the workflow's own token. */
export type Checks = 'await-approval' | 'do-not-start'

export interface BodyFacts {
  readonly release: Release
  readonly from: readonly string[]
  readonly engine: Engine
  readonly moves: readonly Move[]
  readonly changes: readonly RuleChange[]
  readonly files: number
  readonly items: readonly ChecklistItem[]
  readonly skipped: readonly Skipped[]
  readonly pending: readonly Pending[]
  readonly warnings: readonly string[]
  readonly checked: readonly string[]
  readonly choice: Choice
  readonly permalink: string | null
  readonly checks: Checks | null
  readonly state: ProposalState
}

/** The body, with what people did to the previous one, as deep as there is room for. */
export function bodyOf(facts: BodyFacts, previous: string | null): string {
  const limit = BODY_LIMIT - foreignLength(previous)
  for (const depth of DEPTHS) {
    const sections = render(facts, depth)
    if (sections.length <= limit) return carryOver(previous, sections)
  }
  return carryOver(previous, shortest(facts, limit))
}

/** Only tasks, each cut to its share of the room; where even that is too much, the last box counts what is not named. */
function shortest(facts: BodyFacts, limit: number): string {
  const bare = render({ ...facts, items: [] }, shortTasks(1)).length
  const items = inGroups(facts.items)
  const MARKUP = 32
  const HEADINGS = 200
  const room = Math.max(0, limit - bare - HEADINGS)
  const share = Math.floor(room / Math.max(1, items.length)) - MARKUP
  if (share >= 12) return render({ ...facts, items }, shortTasks(Math.min(share, 400)))
  const shown = Math.max(0, Math.floor(room / (12 + MARKUP)) - 4)
  const rest: ChecklistItem = {
    id: 'further-items',
    when: 'after-release',
    task: `Do the ${items.length - shown} further things that the report of the run lists`,
    why: '',
    docs: null,
    places: [],
    details: [],
    quotes: [],
  }
  return render({ ...facts, items: [...items.slice(0, shown), rest] }, shortTasks(12))
}

function inGroups(items: readonly ChecklistItem[]): readonly ChecklistItem[] {
  const order: readonly ChecklistItem['when'][] = ['before-merge', 'admin-console', 'after-release']
  return order.flatMap(when => items.filter(item => item.when === when))
}

function render(facts: BodyFacts, depth: Depth): string {
  const { permalink } = facts
  const parts = [
    section('summary', summary(facts, depth)),
    optional('places', movesTable(facts.moves, depth, permalink)),
    optional('changes', changesList(facts.changes, depth, permalink)),
    section('checklist', checklist(facts.items, depth, permalink)),
    optional(
      'left-alone',
      [leftAlone(facts.skipped, depth), whatWasChecked(facts, depth)].filter(Boolean).join('\n\n'),
    ),
    section('notes', notesOf(facts.choice, facts.release, facts.from[0] ?? null, depth)),
    section('steering', `${steering(facts)}\n\n${writeState(facts.state)}`),
  ]
  return parts.filter(Boolean).join('\n\n')
}

function optional(name: 'places' | 'changes' | 'left-alone', content: string): string {
  return content === '' ? '' : section(name, content)
}

function summary(facts: BodyFacts, depth: Depth): string {
  const { release, from, engine, items } = facts
  const target = `[**${release.version}**](${release.url})`
  const what =
    facts.moves.length === 0
      ? `Changes the configuration of the Okta Sign-In Widget, which is on ${target} already`
      : `Moves the Okta Sign-In Widget ${from.length === 0 ? '' : `from **${versionsInWords(from)}** `}to ${target}`
  const guide = engine === 'identity' ? `, as [Okta's guide](${LINKS.guide}) for Identity Engine says` : ''
  const left = (['before-merge', 'admin-console', 'after-release'] as const).flatMap(when => {
    const count = items.filter(item => item.when === when).length
    return count === 0 ? [] : [`${count} ${WHEN[when]}`]
  })
  const files = `${facts.files} ${plural(facts.files, 'file')} changed.`
  const todo = left.length === 0 ? 'Nothing is left to do by hand.' : `Left for you: ${left.join(', ')}.`
  const lines = [`${what}${guide}.`, `${files} ${todo}`]
  const notices = [
    ...facts.pending.map(({ version, why }) => `${prose(version)} ${prose(why)}: not taken yet.`),
    ...facts.warnings.slice(0, depth.asides ? 20 : 3).map(warning => `⚠️ ${prose(warning)}`),
    ...(facts.checks === null ? [] : [CHECKS[facts.checks]]),
  ]
  return [lines.join('\n'), notices.map(notice => `- ${notice}`).join('\n')].filter(Boolean).join('\n\n')
}

const WHEN = {
  'before-merge': 'before merge',
  'admin-console': 'in the Admin Console',
  'after-release': 'after release',
}

const CHECKS: { readonly [checks in Checks]: string } = {
  'await-approval':
    'Checks wait for you: press **Approve workflows to run** below. They start by themselves when the action has the token of a GitHub App.',
  'do-not-start':
    'Checks do not start for the token that was used: close and reopen this pull request. They start by themselves when the action has the token of a GitHub App.',
}

function whatWasChecked(facts: BodyFacts, depth: Depth): string {
  if (!depth.asides || facts.checked.length === 0) return ''
  const lines = facts.checked.map(line => `- ${prose(line)}`)
  return `<details><summary>What was checked</summary>\n\n${lines.join('\n')}\n\n</details>`
}

function steering({ release, changes }: BodyFacts): string {
  const example = changes[0]?.rule.id ?? 'identity-engine'
  return `<details><summary>How to steer this pull request</summary>

- Boxes that you tick stay ticked when it is updated, boxes that you add to the checklist stay, and so does what you write above, between or below the sections of the action.
- Commits of yours on this branch are never overwritten.
- To say no to ${release.version}, close it. The next release gets a new one.
- To keep a rule from changing files, set \`rules: ${example}=flag\` in the workflow (it is then only listed), or \`=off\`.
- To bring it up to date, run the workflow again. When nothing is left to upgrade, it is closed by itself.

</details>`
}
