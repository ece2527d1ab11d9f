import { itemKey } from './items.ts'
import type { Part } from './sections.ts'
import { partsOf, withLf } from './sections.ts'

const BOX = /^(?<indent>\s*(?:[-*+]|\d+[.)])\s+)\[(?<tick>[ xX])\](?=\s)/
const ITEM = /<!--\s*item:(?<id>\S+)\s*-->/
const OURS = /<!--\s*okta-signin-widget-upgrade:[^>]*-->/g

/**
 * The new body with all that people did to the previous one: boxes that they ticked, boxes that they added to the
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

  const boxes = boxesOf(previous)
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
  const added = [...boxesOf(previous).added.values()].flat()
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
  /** Boxes that people wrote into the checklist, by the key of their item; '' when there is none. */
  readonly added: ReadonlyMap<string, readonly string[]>
}

function boxesOf(body: string): Boxes {
  const ticks = new Map<string, boolean>()
  for (const line of withLf(body).split('\n')) {
    const key = itemOf(line)
    const tick = BOX.exec(line.replace(/^(?:>\s?)+/, ''))?.groups?.['tick']
    if (key !== null && tick !== undefined) ticks.set(key, ticks.get(key) === true || tick !== ' ')
  }
  const blocks = blocksOf(partsOf(body).find(part => part.name === 'checklist')?.text ?? '')
  const added = new Map<string, readonly string[]>()
  for (const [i, { key, own }] of blocks.entries()) {
    // Boxes above the first item of a group go with that item.
    const home = key ?? blocks.slice(i).find(block => block.key !== null)?.key ?? ''
    if (own.length > 0) added.set(home, [...(added.get(home) ?? []), ...own])
  }
  return { ticks, added }
}

/** An item with all that stands under it, or what stands before and between items. */
interface Block {
  readonly key: string | null
  readonly lines: readonly string[]
  /** Boxes that people added here. */
  readonly own: readonly string[]
  /** Empty lines at its end. */
  readonly gap: readonly string[]
}

function blocksOf(checklist: string): readonly Block[] {
  const blocks: { key: string | null; all: { line: string; isOwn: boolean }[] }[] = [{ key: null, all: [] }]
  for (const { line, isFenced } of fences(checklist)) {
    const key = isFenced ? null : itemOf(line)
    if (key !== null || (!isFenced && /^#{1,6}\s/.test(line))) blocks.push({ key, all: [] })
    blocks.at(-1)?.all.push({ line, isOwn: !isFenced && key === null && BOX.test(line) })
  }
  return blocks.map(({ key, all }) => {
    const isWords = ({ line }: { line: string }) => line.trim() !== ''
    const ours = all.filter(({ isOwn }) => !isOwn)
    return {
      key,
      lines: ours.slice(0, ours.findLastIndex(isWords) + 1).map(({ line }) => line),
      own: all.filter(({ isOwn }) => isOwn).map(({ line }) => line.trimEnd()),
      gap: all.slice(all.findLastIndex(isWords) + 1).map(({ line }) => line),
    }
  })
}

/** Each line, and whether it is part of fenced code: what was removed from a file may look like a box or a heading. */
function fences(text: string): readonly { readonly line: string; readonly isFenced: boolean }[] {
  let fence: string | null = null
  return text.split('\n').map(line => {
    const mark = /^\s*(`{3,}|~{3,})/.exec(line)?.[1]
    if (fence === null) {
      fence = mark ?? null
      return { line, isFenced: mark !== undefined }
    }
    if (mark?.startsWith(fence) && line.trim() === mark) fence = null
    return { line, isFenced: true }
  })
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
