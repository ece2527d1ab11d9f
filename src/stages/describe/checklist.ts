import { fenced, firstSentence, folded, indent, plain, prose, shorten } from '../../text/markdown.ts'
import type { ChecklistItem } from '../../types.ts'
import type { Depth } from './depth.ts'
import { itemComment } from './items.ts'
import { linesOf, links, linksInRow } from './places.ts'

const GROUPS: readonly { readonly when: ChecklistItem['when']; readonly heading: string }[] = [
  { when: 'before-merge', heading: 'Before merge' },
  { when: 'admin-console', heading: 'In the Okta Admin Console' },
  { when: 'after-release', heading: 'After release' },
]

/** Most code of one quote; what is longer is one click away, behind its link. */
const QUOTE_LIMIT = 3000

/** The checklist in its three groups; each box has a comment with its item's id, by which ticks are kept. */
export function checklist(items: readonly ChecklistItem[], depth: Depth, permalink: string | null): string {
  if (items.length === 0) return '## Checklist\n\nNothing is left to do by hand.'
  const groups = GROUPS.flatMap(({ when, heading }) => {
    const mine = items.filter(item => item.when === when)
    return mine.length === 0
      ? []
      : [`### ${heading}\n\n${mine.map(item => itemLines(item, depth, permalink)).join('\n')}`]
  })
  return ['## Checklist', ...groups].join('\n\n')
}

function itemLines(item: ChecklistItem, depth: Depth, permalink: string | null): string {
  const task = prose(item.task)
  if (depth.task !== null)
    return `- [ ] ${shorten(plain(withoutMarkup(item.task)), depth.task)} ${itemComment(item.id, true)}`
  const lines = [`- [ ] ${emphasised(task)} ${itemComment(item.id, false)}`]
  if (depth.why) {
    const why = prose(item.why)
    const docs = item.docs === null ? '' : `[Read more](${item.docs})`
    const said = [task.includes(why) ? '' : why, docs].filter(Boolean).join(' ')
    if (said !== '') lines.push(`  ${said}`)
  }
  if (item.places.length > 0 && depth.places > 0) lines.push(`  ${linksInRow(item.places, depth.places, permalink)}`)
  const below = belowItem(item, depth, permalink)
  if (below !== '') lines.push(indent(below))
  return lines.join('\n')
}

/** What most readers skip: further places, what was there, code that was removed. */
function belowItem(item: ChecklistItem, depth: Depth, permalink: string | null): string {
  const lines = linesOf(item.places)
  const further = links(lines.slice(depth.places), depth.foldedPlaces, permalink)
  const details = item.details.slice(0, depth.details)
  const quotes = depth.quotes ? item.quotes : []
  const parts = [
    list(details, item.details.length, line => prose(line)),
    ...quotes.map(quote => {
      // Where there is only one place, it stands above already.
      const where = quotes.length + lines.length > 2 ? `${links([quote], 1, permalink)[0] ?? ''}\n\n` : ''
      return `${where}${fenced(shorten(quote.code, QUOTE_LIMIT), quote.language)}`
    }),
    list(further, Math.max(0, lines.length - depth.places), line => line),
  ].filter(Boolean)
  if (parts.length === 0 || (further.length === 0 && details.length === 0 && quotes.length === 0)) return ''
  const summary = [
    details.length > 0 ? 'what was there' : '',
    quotes.length > 0 ? 'the code' : '',
    further.length > 0 ? `${lines.length - depth.places} more ${plural(lines.length - depth.places, 'place')}` : '',
  ].filter(Boolean)
  return folded(capital(summary.join(', ')), parts.join('\n\n'))
}

function list(shown: readonly string[], total: number, print: (line: string) => string): string {
  if (shown.length === 0) return ''
  const rest = total - shown.length
  return [...shown.map(line => `- ${print(line)}`), ...(rest > 0 ? [`- and ${rest} more`] : [])].join('\n')
}

/** The first sentence in bold: it is what a person reads. */
function emphasised(task: string): string {
  const [first, rest] = firstSentence(task)
  if (/\*\*|__/.test(first)) return task
  return rest === '' ? `**${first}**` : `**${first}** ${rest}`
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
