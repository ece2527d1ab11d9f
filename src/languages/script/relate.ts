/** Tells each option what else sets, needs or reads the same, or something below it. */
import type { Option, Place } from '../../types.ts'
import type { Gathering, Path, Read } from './gathering.ts'
import type { KnownOption } from './known.ts'
import type { Growing } from './option.ts'

/** All options of a configuration, those inside others too, each with what it has to do with the others. */
export function related(site: Gathering, options: readonly Option[]): readonly KnownOption[] {
  const all: Growing[] = []
  const uppers = new Map<Option, Option>()
  const holders = new Map<readonly Option[], Option>()
  function flatten(some: readonly Option[]): void {
    for (const option of some) {
      all.push(option as Growing)
      holders.set(option.children, option)
      for (const child of option.children) uppers.set(child, option)
      flatten(option.children)
    }
  }
  flatten(options)

  const byPath = new Map<string, Growing[]>()
  for (const option of all) {
    const key = keyOf(option.path)
    const same = byPath.get(key)
    if (same) same.push(option)
    else byPath.set(key, [option])
  }
  for (const same of byPath.values()) {
    for (const option of same) option.same = same.filter(other => other !== option)
  }

  function isWithin(option: Option | undefined, upper: Option): boolean {
    for (let outer = option; outer; outer = uppers.get(outer)) if (outer === upper) return true
    return false
  }
  /** Options around a path that something there goes through: one that names a variable is not on the way to that. */
  function above(path: Path, from: Option | undefined): readonly Growing[] {
    const depths = path.slice(1).map((_, i) => path.slice(0, i + 1))
    return depths.flatMap(each => byPath.get(keyOf(each)) ?? []).filter(upper => !isWithin(from, upper))
  }

  for (const option of all) {
    if (option.literal === null) for (const upper of above(option.path, uppers.get(option))) upper.below.push(option)
  }
  for (const { path, into } of site.reads) {
    for (const upper of above(path, holders.get(into))) upper.readBelow = true
  }
  for (const read of site.leaves) {
    const isInside = all.some(option => encloses(option.at, read.at))
    if (isInside) continue
    for (const option of byPath.get(keyOf(read.path)) ?? []) {
      if (!isWithin(holders.get(read.into), option)) option.readAt = withPlace(option.readAt ?? [], read)
    }
  }
  return all
}

function withPlace(places: readonly Place[], { at }: Read & { readonly at: Place }): readonly Place[] {
  return places.some(place => place.path === at.path && place.start === at.start) ? places : [...places, at]
}

function encloses(outer: Place, inner: Place): boolean {
  return outer.path === inner.path && outer.start <= inner.start && inner.end <= outer.end
}

function keyOf(path: Path): string {
  return path.join('\u0000')
}
