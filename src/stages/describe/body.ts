import { plain, prose, shorten } from '../../text/markdown.ts'
import type { ChecklistItem, Choice, Engine, Pending, ProposalState, Release, Skipped } from '../../types.ts'
import { LINKS } from '../../widget/links.ts'
import { carryOver, foreignLength } from './carry-over.ts'
import type { RuleChange } from './changes.ts'
import { changesList, movesTable } from './changes.ts'
import type { Checked } from './checked.ts'
import type { Printable } from './checklist.ts'
import { checklist, plural, printable } from './checklist.ts'
import type { Checks } from './checks.ts'
import type { Depth } from './depth.ts'
import { DEPTHS, shortTasks } from './depth.ts'
import { leftAlone } from './left-alone.ts'
import type { Move } from './moves.ts'
import { notesOf } from './notes.ts'
import { withLineList } from './own-lines.ts'
import { linksInRow } from './places.ts'
import { section } from './sections.ts'
import { writeState } from './state.ts'
import { versionsInWords } from './title.ts'

/** GitHub takes 65,536 characters; the rest is left to people. JavaScript counts at least as many as GitHub does. */
export const BODY_LIMIT = 60_000

export interface BodyFacts {
  readonly release: Release
  /** Releases that are older than the target. */
  readonly from: readonly string[]
  /** True when a file says on which release the repository is. */
  readonly isKnown: boolean
  readonly engine: Engine
  readonly moves: readonly Move[]
  readonly changes: readonly RuleChange[]
  readonly files: number
  readonly items: readonly ChecklistItem[]
  readonly skipped: readonly Skipped[]
  readonly pending: readonly Pending[]
  readonly warnings: readonly string[]
  readonly checked: readonly Checked[]
  readonly choice: Choice
  readonly permalink: string | null
  readonly checks: Checks | null
  readonly state: ProposalState
}

/** The body, with what people did to the previous one, as deep as there is room for. */
export function bodyOf(facts: BodyFacts, previous: string | null): string {
  const limit = BODY_LIMIT - foreignLength(previous)
  // What cannot fit even as bare tasks need not be made ready for more.
  const least = facts.items.reduce((sum, item) => sum + item.task.length + MARKUP, 0)
  if (least > limit) return carryOver(previous, shortest(facts, limit))
  const items = facts.items.map(item => printable(item))
  for (const depth of DEPTHS) {
    const sections = render(facts, items, depth)
    if (sections.length <= limit) return carryOver(previous, sections)
  }
  return carryOver(previous, shortest(facts, limit))
}

/** Only tasks, each cut to its share of the room; where even that is too much, the last box counts what is not named. */
function shortest(facts: BodyFacts, limit: number): string {
  const items = facts.items.map(item => printable({ ...item, task: shorten(item.task, 1200), details: [], places: [] }))
  const room = Math.max(0, limit - render(facts, [], shortTasks(1)).length - HEADINGS)
  const share = Math.floor(room / Math.max(1, items.length)) - MARKUP
  if (share >= SHORTEST_TASK) return render(facts, items, shortTasks(Math.min(share, 400)))
  const shown = inGroups(items).slice(0, Math.max(0, Math.floor(room / (SHORTEST_TASK + MARKUP)) - 4))
  const rest = printable({
    id: 'further-items',
    when: 'after-release',
    task: `${items.length - shown.length} more: see the report`,
    why: '',
    docs: null,
    places: [],
    details: [],
    quotes: [],
  })
  return render(facts, [...shown, rest], shortTasks(SHORTEST_TASK))
}

/** Lines of what was checked. */
const CHECKED = 20

/** Characters of the three headings, of a box with its comment and digest, and of the least that a task can be cut to. */
const HEADINGS = 200
const MARKUP = 38
const SHORTEST_TASK = 16

function inGroups(items: readonly Printable[]): readonly Printable[] {
  const order: readonly ChecklistItem['when'][] = ['before-merge', 'admin-console', 'after-release']
  return order.flatMap(when => items.filter(({ item }) => item.when === when))
}

function render(facts: BodyFacts, items: readonly Printable[], depth: Depth): string {
  const { permalink } = facts
  const parts = [
    section('summary', summary(facts, depth)),
    optional('places', movesTable(facts.moves, depth, permalink)),
    optional('changes', changesList(facts.changes, depth, permalink)),
    section('checklist', withLineList(checklist(items, depth, permalink))),
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
  const { engine, items } = facts
  const guide = engine === 'identity' ? `, as [Okta's guide](${LINKS.guide}) for Identity Engine says` : ''
  const left = (['before-merge', 'admin-console', 'after-release'] as const).flatMap(when => {
    const count = items.filter(item => item.when === when).length
    return count === 0 ? [] : [`${count} ${WHEN[when]}`]
  })
  const files = `${facts.files} ${plural(facts.files, 'file')} changed.`
  const todo = left.length === 0 ? 'Nothing is left to do by hand.' : `Left for you: ${left.join(', ')}.`
  const lines = [`${whatIsDone(facts)}${guide}.`, `${files} ${todo}`]
  const notices = [
    ...facts.pending.map(({ version, why }) => `${plain(version)} ${prose(shorten(why, 600))}: not taken yet.`),
    ...facts.warnings.slice(0, depth.asides ? 20 : 3).map(warning => `⚠️ ${prose(shorten(warning, 600))}`),
    ...(facts.checks === null ? [] : [CHECKS[facts.checks]]),
  ]
  return [lines.join('\n'), notices.map(notice => `- ${notice}`).join('\n')].filter(Boolean).join('\n\n')
}

/** Nothing is claimed about a version that no file names: an Okta-hosted page has it in the Admin Console. */
function whatIsDone({ release, from, isKnown, moves }: BodyFacts): string {
  const target = `[**${release.version}**](${release.url})`
  const old = plain(versionsInWords(from))
  if (moves.length > 0) return `Moves the Okta Sign-In Widget ${old === '' ? '' : `from **${old}** `}to ${target}`
  if (!isKnown) {
    return `Makes the configuration of the Okta Sign-In Widget, whose release no file here says, ready for ${target}`
  }
  const config = 'Changes the configuration of the Okta Sign-In Widget'
  return old === ''
    ? `${config}, which is on ${target} already`
    : `${config} for ${target}; what is on **${old}** stays there, as the checklist says`
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
  const shown = facts.checked.slice(0, CHECKED)
  const rest = facts.checked.length - shown.length
  const lines = shown.map(({ line, places }) => {
    const where = places.length === 0 ? '' : ` ${linksInRow(places, depth.places, facts.permalink)}`
    return `- ${prose(line)}${where}`
  })
  if (rest > 0) lines.push(`- and ${rest} more: see the report.`)
  return `<details><summary>What was checked</summary>\n\n${lines.join('\n')}\n\n</details>`
}

function steering({ release, changes }: BodyFacts): string {
  const example = changes[0]?.id ?? 'identity-engine'
  return `<details><summary>How to steer this pull request</summary>

- Boxes that you tick stay ticked when it is updated, what you add to the checklist stays, and so does what you write above, between or below the sections of the action.
- Commits of yours on this branch are never overwritten.
- To say no to ${release.version}, close it. The next release gets a new one.
- To keep a rule from changing files, set \`rules: ${example}=flag\` in the workflow (it is then only listed), or \`=off\`.
- To bring it up to date, run the workflow again. When nothing is left to upgrade, it is closed by itself.

</details>`
}
