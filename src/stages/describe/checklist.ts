import { fenced, firstSentence, folded, indent, plain, prose, shorten, withoutTrace } from '../../text/markdown.ts'
import type { ChecklistItem, ReportPlace } from '../../types.ts'
import type { Depth } from './depth.ts'
import { itemComment } from './items.ts'
import { linesOf, links, linksInRow, openOf } from './places.ts'

const GROUPS: readonly { readonly when: ChecklistItem['when']; readonly heading: string }[] = [
  { when: 'before-merge', heading: 'Before merge' },
  { when: 'admin-console', heading: 'In the Okta Admin Console' },
  { when: 'after-release', heading: 'After release' },
]

/** Most code of one quote; what is longer is one click away, behind its link. */
const QUOTE_LIMIT = 3000
const MOST_QUOTES = 12
/** Longest reason or detail. */
const WORDS_LIMIT = 600
const MOST_DETAILS = 60

/** An item made ready to be printed at any depth: its words made harmless, once. */
export interface Printable {
  readonly item: ChecklistItem
  readonly task: string
  readonly why: string
  readonly details: readonly string[]
  readonly lines: readonly ReportPlace[]
}

export function printable(item: ChecklistItem): Printable {
  return {
    item,
    task: prose(item.task),
    why: prose(shorten(item.why, WORDS_LIMIT)),
    details: item.details.slice(0, MOST_DETAILS).map(line => prose(shorten(line, WORDS_LIMIT))),
    lines: linesOf(item.places),
  }
}

/** The checklist in its three groups; each box has a comment with its item's id, by which ticks are kept. */
export function checklist(items: readonly Printable[], depth: Depth, permalink: string | null): string {
  if (items.length === 0) return '## Checklist\n\nNothing is left to do by hand.'
  const groups = GROUPS.flatMap(({ when, heading }) => {
    const mine = items.filter(({ item }) => item.when === when)
    return mine.length === 0
      ? []
      : [`### ${heading}\n\n${mine.map(item => itemLines(item, depth, permalink)).join('\n')}`]
  })
  return ['## Checklist', ...groups].join('\n\n')
}

function itemLines(printed: Printable, depth: Depth, permalink: string | null): string {
  const { item, task, why } = printed
  if (depth.task !== null) {
    return `- [ ] ${shorten(plain(withoutMarkup(item.task.slice(0, depth.task * 3))), depth.task)} ${itemComment(item.id, true)}`
  }
  const lines = [`- [ ] ${emphasised(task)} ${itemComment(item.id, false)}`]
  if (depth.why) {
    const docs = item.docs === null ? '' : `[Read more](${withoutTrace(item.docs)})`
    const said = [task.includes(why) ? '' : why, docs].filter(Boolean).join(' ')
    if (said !== '') lines.push(`  ${said}`)
  }
  if (printed.lines.length > 0 && depth.places > 0) {
    lines.push(`  ${linksInRow(printed.lines, depth.places, permalink)}`)
  }
  const below = belowItem(printed, depth, permalink)
  if (below !== '') lines.push(indent(below))
  return lines.join('\n')
}

/** What most readers skip: what was there, code that was removed, further places. */
function belowItem({ item, lines, details: all }: Printable, depth: Depth, permalink: string | null): string {
  const more = lines.length - openOf(lines.length, depth.places)
  const further = more > 0 ? links(lines.slice(-more), depth.foldedPlaces, permalink) : []
  const details = all.slice(0, depth.details)
  // One line of code says what a detail says already.
  const telling = item.quotes.filter(quote => item.details.length === 0 || quote.code.trim().includes('\n'))
  const quotes = depth.quotes ? telling.slice(0, MOST_QUOTES) : []
  const parts = [
    list(details, item.details.length),
    ...quotes.map(quote => {
      // Where there is only one place, it stands above already.
      const where = quotes.length + lines.length > 2 ? `${links([quote], 1, permalink)[0] ?? ''}\n\n` : ''
      return `${where}${fenced(shorten(outdented(quote.code), QUOTE_LIMIT), quote.language)}`
    }),
    further.length === 0
      ? ''
      : `${further.join(', ')}${more > further.length ? ` and ${more - further.length} more` : ''}`,
  ].filter(Boolean)
  if (parts.length === 0) return ''
  const summary = [
    details.length > 0 ? 'details' : '',
    quotes.length > 0 ? 'the code' : '',
    further.length > 0 ? `${more} more ${plural(more, 'place')}` : '',
  ].filter(Boolean)
  return folded(capital(summary.join(', ')), parts.join('\n\n'))
}

/** Code that was cut out of the middle of a line: what follows the first line stands as far left as it can. */
function outdented(code: string): string {
  const [first = '', ...rest] = code.replace(/\r\n?/g, '\n').split('\n')
  const indents = rest.filter(line => line.trim() !== '').map(line => line.length - line.trimStart().length)
  const least = Math.min(...indents, Number.MAX_SAFE_INTEGER)
  return [first, ...rest.map(line => line.slice(least))].join('\n')
}

function list(shown: readonly string[], total: number): string {
  if (shown.length === 0) return ''
  const rest = total - shown.length
  return [...shown.map(line => `- ${line}`), ...(rest > 0 ? [`- and ${rest} more`] : [])].join('\n')
}

/** The first sentence in bold: it is what a person reads. Names that are bold in it are bold with it. */
function emphasised(task: string): string {
  const [first, rest] = firstSentence(task)
  const bold = `**${first.replace(/\*\*(?=\S)([^*]*[^*\s])\*\*/g, '$1')}**`
  return rest === '' ? bold : `${bold} ${rest}`
}

/** Words that can be cut anywhere. */
function withoutMarkup(markdown: string): string {
  return markdown.replace(/\[([^\][]*)\]\([^()]*\)/g, '$1').replace(/[`*]/g, '')
}

export function plural(count: number, noun: string): string {
  return count === 1 ? noun : `${noun}s`
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
