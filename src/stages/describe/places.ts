import { code, fileUrl } from '../../text/markdown.ts'
import type { Island, Place, Plan, ReportPlace, Scanned, Source } from '../../types.ts'

/** Finds the line and column of a place in the file as it was read. */
export type Locate = (place: Place) => ReportPlace

/** Places in an island with a path of its own (a page escaped into JSON) are told as places of the file that holds it. */
export function locator(plan: Plan, scanned: Pick<Scanned, 'sources' | 'reached' | 'definitions'>): Locate {
  const files: readonly Source[] = [
    ...plan.files.map(file => file.source),
    ...scanned.sources,
    ...scanned.reached,
    ...scanned.definitions,
  ]
  const texts = new Map(files.map(source => [source.path, source.text]))
  const hosts = new Map<string, { readonly island: Island; readonly path: string }>()
  for (const file of plan.files) {
    for (const island of file.islands) {
      if (island.toHost !== null) hosts.set(island.source.path, { island, path: file.source.path })
    }
  }
  const starts = new Map<string, readonly number[]>()

  return place => {
    const host = hosts.get(place.path)
    const { path, start } = host ? inHost(place, host.island, host.path) : place
    const known = starts.get(path) ?? lineStarts(texts.get(path) ?? '')
    starts.set(path, known)
    return { path, ...lineAndColumn(known, start) }
  }
}

function inHost(place: Place, island: Island, path: string): { readonly path: string; readonly start: number } {
  const text = island.source.text.slice(place.start, place.end)
  const [edit] = island.toHost?.([{ ...place, text }]) ?? []
  return edit ? { path: edit.path, start: edit.start } : { path, start: 0 }
}

function lineStarts(text: string): readonly number[] {
  return [0, ...[...text.matchAll(/\r\n|\n|\r/g)].map(match => match.index + match[0].length)]
}

function lineAndColumn(starts: readonly number[], offset: number): { readonly line: number; readonly column: number } {
  let low = 0
  let high = starts.length - 1
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if ((starts[middle] ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 }
}

/** Each place once, in the order of paths and lines. */
export function distinct(places: readonly ReportPlace[]): readonly ReportPlace[] {
  const byKey = new Map(places.map(place => [`${place.path}\0${place.line}\0${place.column}`, place]))
  return [...byKey.values()].sort(
    (a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0) || a.line - b.line || a.column - b.column,
  )
}

/** Lines with a place in them, each once: two places on one line have one link. */
export function linesOf(places: readonly ReportPlace[]): readonly ReportPlace[] {
  const byLine = new Map<string, ReportPlace>()
  for (const place of distinct(places)) {
    const key = `${place.path}\0${place.line}`
    if (!byLine.has(key)) byLine.set(key, place)
  }
  return [...byLine.values()]
}

/**
 * Links to the first `limit` lines: the path once for neighbours of one file, `` `a.ts#L3` `#L9` ``; the path alone for
 * the very beginning of a file, which is where a file as a whole is told.
 */
export function links(lines: readonly ReportPlace[], limit: number, permalink: string | null): readonly string[] {
  return lines.slice(0, limit).map((place, i, shown) => {
    const isWhole = place.line === 1 && place.column === 1
    const again = shown[i - 1]?.path === place.path
    const label = code(`${again ? '' : place.path}${isWhole && !again ? '' : `#L${place.line}`}`, 400)
    return permalink === null ? label : `[${label}](${fileUrl(permalink, place.path, isWhole ? null : place.line)})`
  })
}

/** The links in a row, with how many more there are; one or two more are shown rather than counted. */
export function linksInRow(places: readonly ReportPlace[], limit: number, permalink: string | null): string {
  const lines = linesOf(places)
  const shown = links(lines, openOf(lines.length, limit), permalink)
  const more = lines.length - shown.length
  if (shown.length === 0) return `${more} ${more === 1 ? 'place' : 'places'}`
  return `${shown.join(', ')}${more > 0 ? ` and ${more} more` : ''}`
}

/** How many of so many lines are shown in the open. */
export function openOf(lines: number, limit: number): number {
  return limit >= 3 && lines <= limit + 2 ? lines : Math.min(lines, limit)
}
