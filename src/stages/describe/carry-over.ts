import { itemKey } from './items.ts'
import { ourLines, peoplesLines } from './own-lines.ts'
import type { Part } from './sections.ts'
import { partsOf, withLf } from './sections.ts'

const BOX = /^(?<indent>\s*(?:[-*+]|\d+[.)])\s+)\[(?<tick>[ xX])\](?=\s)/
const ITEM = /<!--\s*item:(?<id>\S+)\s*-->/
const OURS = /<!--\s*okta-signin-widget-upgrade:[^>]*-->/g

/**
 * The new body with all that people did to the previous one: boxes that they ticked, lines that they added to the
 * checklist, and every word outside our sections. Where markers are gone, what is left of our own lines is dropped and
 * the rest is kept as people's. Carrying over twice changes nothing.
 */
export function carryOver(previous: string | null, next: string): string {
  if (previous === null || previous.trim() === '') return next
  const before = partsOf(previous)
  const sections = partsOf(next).filter(part => part.kind === 'section')
  const ours = new Set(sections.flatMap(part => part.text.split('\n').map(bare)))
  const words = wordsByPlace(
    before,
    sections.map(part => part.name),
    ours,
  )

  const digests = ourLines(sections.find(part => part.name === 'checklist')?.text ?? '')
  const boxes = boxesOf(previous, digests)
  const blocks: string[] = [...(words.get('') ?? [])]
  for (const part of sections) {
    const text = part.name === 'checklist' ? withBoxes(part.text, boxes) : part.text
    blocks.push(
      `<!-- okta-signin-widget-upgrade:begin ${part.name} -->${text}<!-- okta-signin-widget-upgrade:end ${part.name} -->`,
      ...(words.get(part.name) ?? []),
    )
  }
  return blocks.join('\n\n')
}

/** How many characters of a body are people's: what is left is ours to fill. */
export function foreignLength(previous: string | null): number {
  if (previous === null) return 0
  const words = partsOf(previous).filter(part => part.kind !== 'section')
  const added = [...boxesOf(previous, []).added.values()].flat()
  // Blank lines between sections are not theirs: counting them would leave another room the next time.
  const texts = [...words.map(part => part.text), ...added].map(text => text.trim()).filter(text => text !== '')
  return texts.reduce((sum, text) => sum + text.length + 4, 0)
}

/** People's words by the section that they stand behind; '' is the top. A section that is gone gives its words to the one before it. */
function wordsByPlace(
  parts: readonly Part[],
  names: readonly string[],
  ours: ReadonlySet<string>,
): ReadonlyMap<string, readonly string[]> {
  const words = new Map<string, string[]>()
  let behind = ''
  for (const part of parts) {
    if (part.kind === 'section') {
      if (names.includes(part.name)) behind = part.name
      continue
    }
    const text = part.kind === 'outside' ? part.text : strange(part.text, ours)
    const kept = text
      .replace(OURS, '')
      .replace(/^(?:[^\S\n]*\n)+/, '')
      .trimEnd()
    if (kept !== '') words.set(behind, [...(words.get(behind) ?? []), kept])
  }
  return words
}

/** Lines that we would not have written. */
function strange(text: string, ours: ReadonlySet<string>): string {
  return text
    .split('\n')
    .filter(line => line.trim() === '' || (!ITEM.test(line) && !ours.has(bare(line))))
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
}

/** A line without what may differ between two runs. */
function bare(line: string): string {
  return line.replace(BOX, '$<indent>[ ]').replace(/\s+/g, ' ').trim()
}

interface Boxes {
  /** By key of the item: is it ticked? */
  readonly ticks: ReadonlyMap<string, boolean>
  /** Lines that people wrote into the checklist, by the key of their item; '' when there is none. */
  readonly added: ReadonlyMap<string, readonly string[]>
}

/** @param now digests of the lines that we would write now. */
function boxesOf(body: string, now: readonly string[]): Boxes {
  const ticks = new Map<string, boolean>()
  for (const line of withLf(body).split('\n')) {
    const key = itemOf(line)
    const tick = BOX.exec(line.replace(/^(?:>\s?)+/, ''))?.groups?.['tick']
    if (key !== null && tick !== undefined) ticks.set(key, ticks.get(key) === true || tick !== ' ')
  }
  const blocks = blocksOf(partsOf(body).find(part => part.name === 'checklist')?.text ?? '', now)
  const added = new Map<string, readonly string[]>()
  for (const [i, { key, own }] of blocks.entries()) {
    // Lines above the first item of a group go with that item.
    const home = key ?? blocks.slice(i).find(block => block.key !== null)?.key ?? ''
    if (own.length > 0) added.set(home, [...(added.get(home) ?? []), ...own])
  }
  return { ticks, added }
}

/** An item with all that stands under it, or what stands before and between items. */
interface Block {
  readonly key: string | null
  readonly lines: readonly string[]
  /** What people added here. */
  readonly own: readonly string[]
  /** Empty lines at its end. */
  readonly gap: readonly string[]
}

interface Line {
  readonly line: string
  readonly isOwn: boolean
}

function blocksOf(checklist: string, now: readonly string[] = []): readonly Block[] {
  const isPeoples = peoplesLines(checklist, now)
  const blocks: { key: string | null; all: Line[] }[] = [{ key: null, all: [] }]
  for (const { line, isFenced, isTheirs } of fences(checklist, isPeoples)) {
    const key = isFenced ? null : itemOf(line)
    const isAdded = isTheirs || isPeoples(line)
    if (key !== null || (!isFenced && !isAdded && /^#{1,6}\s/.test(line))) blocks.push({ key, all: [] })
    blocks.at(-1)?.all.push({ line, isOwn: key === null && (isAdded || (!isFenced && BOX.test(line))) })
    if (key !== null && isAdded) blocks.at(-1)?.all.push({ line: otherWords(line), isOwn: true })
  }
  return blocks.map(({ key, all: found }) => {
    const all = withEnds(found)
    const isWords = ({ line }: Line) => line.trim() !== ''
    const ours = all.filter(({ isOwn }) => !isOwn)
    return {
      key,
      lines: ours.slice(0, ours.findLastIndex(isWords) + 1).map(({ line }) => line),
      own: ownOf(all),
      gap: all.slice(all.findLastIndex(isWords) + 1).map(({ line }) => line),
    }
  })
}

/** What goes with people's lines: the end of what they fold, whoever's it looks like, and the empty lines behind. */
function withEnds(all: readonly Line[]): readonly Line[] {
  let open = 0
  let wasOwn = false
  return all.map(({ line, isOwn }) => {
    if (line.trim() !== '') wasOwn = isOwn || (open > 0 && line.includes('</details>'))
    if (wasOwn) open = Math.max(0, open + folds(line))
    return { line, isOwn: wasOwn }
  })
}

function ownOf(all: readonly Line[]): readonly string[] {
  const own = all.filter(({ isOwn }) => isOwn).map(({ line }) => line.trimEnd())
  const open = own.reduce((sum, line) => Math.max(0, sum + folds(line)), 0)
  const kept = own.filter((line, i) => line !== '' || own[i - 1] !== '')
  return [...kept.slice(0, kept.findLastIndex(line => line !== '') + 1), ...Array<string>(open).fill('</details>')]
}

function folds(line: string): number {
  return (line.match(/<details\b/g) ?? []).length - (line.match(/<\/details>/g) ?? []).length
}

/** What people made of our own line of an item: our line stays as it is, and theirs stands below it. */
function otherWords(line: string): string {
  const [, indent = ''] = /^(\s*)/.exec(line) ?? []
  return `${indent}  - ${line.replace(BOX, '').replace(ITEM, '').trim()}`
}

interface Fenced {
  readonly line: string
  readonly isFenced: boolean
  /** A fence around nothing but lines of people's. */
  readonly isTheirs: boolean
}

/** Each line, and whether it is part of fenced code: what was removed from a file may look like a box or a heading. */
function fences(text: string, isPeoples: (line: string) => boolean): readonly Fenced[] {
  const lines = text.split('\n')
  const found: Fenced[] = []
  for (let i = 0; i < lines.length; i = found.length) {
    const line = lines[i] ?? ''
    const mark = FENCE.exec(line)?.[1]
    const close = mark === undefined ? i : lines.findIndex((other, at) => at > i && isClosing(other, mark))
    const end = close < 0 ? lines.length : close + 1
    const code = lines.slice(i + 1, close < 0 ? end : close).filter(inner => inner.trim() !== '')
    const isTheirs = code.length > 0 && code.every(isPeoples)
    // A fence of people's that was left open, or that they put around what is ours, hides none of it.
    const isFenced = mark !== undefined && (isTheirs || !isPeoples(line))
    const part = isFenced ? lines.slice(i, end) : [line]
    found.push(...part.map(one => ({ line: one, isFenced, isTheirs: isFenced && isTheirs })))
  }
  return found
}

const FENCE = /^\s*(`{3,}|~{3,})/

function isClosing(line: string, mark: string): boolean {
  return line.trim().startsWith(mark) && line.trim() === FENCE.exec(line)?.[1]
}

/** The checklist with people's ticks, and with their own boxes at the end of the items that they stood in. */
function withBoxes(text: string, boxes: Boxes): string {
  const blocks = blocksOf(text)
  const items = blocks.flatMap(block => block.key ?? [])
  const own = new Map(items.map(key => [key, [...(boxes.added.get(key) ?? [])]]))
  for (const [key, lines] of boxes.added) {
    if (own.has(key)) continue
    // Their item is gone: the last one takes them in.
    const home = items.at(-1)
    if (home !== undefined) own.get(home)?.push(...lines)
  }
  const lines = blocks.flatMap(block => {
    const [task = '', ...rest] = block.lines
    const tick = block.key === null ? undefined : boxes.ticks.get(block.key)
    const added = block.key === null ? [] : (own.get(block.key) ?? [])
    // A list item cannot follow HTML without an empty line between them.
    const apart = added.length > 0 && block.lines.at(-1)?.includes('</details>') ? [''] : []
    const first = tick === undefined ? task : task.replace(BOX, `$<indent>[${tick ? 'x' : ' '}]`)
    return [...(block.lines.length > 0 ? [first, ...rest] : []), ...apart, ...added, ...block.gap]
  })
  const homeless = items.length > 0 ? [] : [...boxes.added.values()].flat()
  return homeless.length === 0 ? lines.join('\n') : `${lines.join('\n').trimEnd()}\n\n${homeless.join('\n')}\n`
}

function itemOf(line: string): string | null {
  const id = BOX.test(line.replace(/^(?:>\s?)+/, '')) ? ITEM.exec(line)?.groups?.['id'] : undefined
  return id === undefined ? null : itemKey(id)
}
