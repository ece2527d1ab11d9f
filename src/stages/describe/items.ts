import { createHash } from 'node:crypto'
import type { ChecklistItem, FollowUp } from '../../types.ts'
import type { Locate } from './places.ts'
import { distinct } from './places.ts'

/** Follow-ups with one id become one item with all their places; the words are those of the first. */
export function toItems(followUps: readonly FollowUp[], locate: Locate): readonly ChecklistItem[] {
  const byId = new Map<string, FollowUp[]>()
  for (const followUp of followUps) {
    const same = byId.get(followUp.id)
    if (same) same.push(followUp)
    else byId.set(followUp.id, [followUp])
  }
  return [...byId].flatMap(([id, all]) => {
    const [first] = all
    if (first === undefined) return []
    const tasks = [...new Set(all.map(one => one.task))].filter(task => task !== first.task)
    const quotes = all.flatMap(one => one.quotes ?? [])
    const item: ChecklistItem = {
      id,
      when: first.when,
      task: first.task,
      why: first.why,
      docs: all.find(one => one.docs !== null)?.docs ?? null,
      places: distinct(all.flatMap(one => one.places.map(locate))),
      details: [...new Set([...tasks, ...all.flatMap(one => one.details ?? [])])],
      quotes: uniqueBy(
        quotes.map(quote => ({ ...locate(quote.at), code: quote.code, language: quote.language })),
        quote => `${quote.path}\0${quote.line}\0${quote.code}`,
      ),
    }
    return [item]
  })
}

/** The comment that an item is known by. Two hyphens would end being a comment in the middle of a line. */
export function itemComment(id: string, short: boolean): string {
  return `<!-- item:${short ? digest(id) : readable(id)} -->`
}

/** One name for an id, however a body spells it: boxes ticked in a shortened body are found again in a whole one. */
export function itemKey(idInBody: string): string {
  return idInBody.startsWith('~') ? idInBody : digest(idInBody)
}

function readable(id: string): string {
  const isPlain = /^[\w./~]+(?:-[\w./~]+)*$/.test(id) && id.length <= 80
  return isPlain && !id.startsWith('~') ? id : digest(id)
}

function digest(id: string): string {
  return `~${createHash('sha256').update(id).digest('hex').slice(0, 8)}`
}

function uniqueBy<T>(list: readonly T[], key: (item: T) => string): readonly T[] {
  return [...new Map(list.map(item => [key(item), item])).values()]
}
