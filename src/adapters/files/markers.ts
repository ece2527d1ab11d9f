import { COMPANIONS, MARKERS } from '../../widget/markers.ts'
import { type Needle, wideNeedleOf } from './needle.ts'

export interface Found {
  readonly paths: readonly string[]
  readonly warnings: readonly string[]
}

/** Paths with a marker and, only where there are any, those with a companion of one: without the widget one search does. */
export async function findMarkers(find: (needle: Needle) => Promise<Found>): Promise<Found> {
  const first = await find(wideNeedleOf(MARKERS))
  if (first.paths.length === 0) return first
  const second = await find(wideNeedleOf(COMPANIONS))
  return {
    paths: [...new Set([...first.paths, ...second.paths])].sort(),
    warnings: [...new Set([...first.warnings, ...second.warnings])],
  }
}
