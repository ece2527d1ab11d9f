/** Works out the edits that carry out what rules want done to configurations, all of one literal together. */

import { inOrder } from '../../../text/edits.ts'
import type { Change, Edit, ObjectLiteral, Option, Place } from '../../../types.ts'
import { isKnownLiteral, isKnownOption, type KnownLiteral, type KnownOption } from '../known.ts'
import { type Addition, additionEdits } from './add.ts'
import { interiorAfter, removalEdits, removeMembers } from './members.ts'
import { renameEdits, replaceEdits } from './rename.ts'
import { removeStatement } from './statement.ts'

interface Work {
  readonly literal: KnownLiteral
  readonly gone: Set<number>
  readonly additions: Addition[]
}

export function print(changes: readonly Change[], textOf: (path: string) => string): readonly Edit[] {
  const texts = new Map<string, string>()
  function text(path: string): string {
    const known = texts.get(path) ?? textOf(path)
    texts.set(path, known)
    return known
  }

  const removed = new Map<string, KnownOption>()
  for (const change of changes) if (change.change === 'remove') remove(known(change.option), removed)

  const work = new Map<string, Work>()
  function workOn(literal: ObjectLiteral): Work {
    const key = keyOf(literal)
    const found = work.get(key)
    if (found) return found
    if (!isKnownLiteral(literal)) throw new Error('A literal that the script reader did not make')
    const fresh: Work = { literal, gone: new Set(), additions: [] }
    work.set(key, fresh)
    return fresh
  }
  function takeOut(option: KnownOption): void {
    if (option.literal) workOn(option.literal).gone.add(indexOf(option.literal, option.at))
  }

  for (const option of removed.values()) takeOut(option)
  for (const change of changes) {
    if (change.change === 'add') {
      const item = workOn(change.literal)
      if (!item.additions.some(other => sameAddition(other, change))) item.additions.push(change)
    }
  }
  raiseEmptied(work, removed, takeOut, text)

  const edits: Edit[] = []
  for (const { literal, gone, additions } of work.values()) {
    const source = text(literal.path)
    const removal = removeMembers(source, literal, gone, additions.length > 0)
    edits.push(
      ...(additions.length > 0
        ? additionEdits(source, literal, removal, additions)
        : removalEdits(source, literal, removal)),
    )
  }
  const statements = [...removed.values()].filter(option => !option.literal)
  for (const { at, body } of statements) {
    const gone = statements.map(option => option.at).filter(other => other.path === at.path)
    edits.push(removeStatement(text(at.path), at, body, gone))
  }
  for (const change of changes) {
    if (change.change !== 'rename' && change.change !== 'replace') continue
    const option = known(change.option)
    if (removed.has(keyOf(option.at))) continue
    const source = text(option.at.path)
    edits.push(
      ...(change.change === 'rename'
        ? renameEdits(source, option, change.name)
        : replaceEdits(source, option, change.code)),
    )
  }
  return outermost(edits)
}

/** An option goes with what statements elsewhere set below it: they would fail on `undefined`. */
function remove(option: KnownOption, removed: Map<string, KnownOption>): void {
  const key = keyOf(option.at)
  if (removed.has(key)) return
  removed.set(key, option)
  if (option.same.length === 0) for (const below of option.below) remove(below, removed)
}

/**
 * A literal that ends up empty goes with the property or statement that holds it, innermost first; but not where
 * something else sets the same option and stays: then that would hold where an empty object does now.
 */
function raiseEmptied(
  work: Map<string, Work>,
  removed: Map<string, KnownOption>,
  takeOut: (option: KnownOption) => void,
  text: (path: string) => string,
): void {
  const isRemoved = (option: KnownOption) => removed.has(keyOf(option.at))
  function emptiedOwner({ literal, gone, additions }: Work): KnownOption | null {
    if (gone.size < literal.members.length || gone.size === 0 || additions.length > 0 || !literal.owner) return null
    const upper = known(literal.owner)
    if (upper.readBelow || !upper.below.every(isRemoved)) return null
    const source = text(literal.path)
    const { ranges } = removeMembers(source, literal, gone, false)
    return interiorAfter(source, literal, ranges).trim() === '' ? upper : null
  }

  const queue = [...work.values()].sort((a, b) => b.literal.start - a.literal.start)
  for (const item of queue) {
    const { literal } = item
    const upper = emptiedOwner(item)
    if (!upper) continue
    const others = upper.same.filter(other => !isRemoved(other))
    if (others.length > 0) {
      const emptied = new Set([...work.values()].flatMap(each => emptiedOwner(each) ?? []).map(({ at }) => keyOf(at)))
      if (!others.every(other => emptied.has(keyOf(other.at)))) continue
    }
    const before = work.size
    removed.set(keyOf(upper.at), upper)
    takeOut(upper)
    work.delete(keyOf(literal))
    // The literal around it may have had no work of its own until now.
    if (work.size === before && upper.literal) {
      const outer = work.get(keyOf(upper.literal))
      if (outer && !queue.includes(outer)) insert(queue, outer)
    }
  }
}

/** The queue is walked by start, descending: an outer literal always comes after the ones inside it. */
function insert(queue: Work[], item: Work): void {
  const at = queue.findIndex(other => other.literal.start < item.literal.start)
  if (at === -1) queue.push(item)
  else queue.splice(at, 0, item)
}

function indexOf(literal: ObjectLiteral, at: Place): number {
  let low = 0
  let high = literal.members.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const start = literal.members[middle]?.start ?? 0
    if (start === at.start) return middle
    if (start < at.start) low = middle + 1
    else high = middle - 1
  }
  throw new Error(`No member begins at ${at.start} of ${literal.path}`)
}

function known(option: Option): KnownOption {
  if (!isKnownOption(option)) throw new Error(`Option ${option.path.join('.')} was not made by the script reader`)
  return option
}

function keyOf(place: Place): string {
  return `${place.path}\u0000${place.start}\u0000${place.end}`
}

function sameAddition(a: Addition, b: Addition): boolean {
  return a.name === b.name && a.code === b.code && a.path.join('.') === b.path.join('.')
}

/** Edits inside a stretch that goes away as a whole are dropped. */
function outermost(edits: readonly Edit[]): readonly Edit[] {
  const byPath = new Map<string, Edit[]>()
  for (const edit of inOrder(edits)) byPath.set(edit.path, [...(byPath.get(edit.path) ?? []), edit])
  return [...byPath.values()].flatMap(each => keepOutermost(each))
}

function keepOutermost(edits: readonly Edit[]): readonly Edit[] {
  const kept: Edit[] = []
  const sorted = [...edits].sort((a, b) => a.start - b.start || b.end - a.end)
  let from = -1
  let reach = -1
  for (const edit of sorted) {
    const isInsertion = edit.start === edit.end
    // New text at the very place where something goes is kept: it takes that place.
    if (isInsertion ? edit.start > from && edit.start < reach : edit.start >= from && edit.end <= reach) continue
    kept.push(edit)
    if (isInsertion || edit.end <= reach) continue
    from = edit.start
    reach = edit.end
  }
  return inOrder(kept)
}
