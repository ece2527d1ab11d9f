/** How much of everything a body tells. A body that would be too long is written again at the next depth. */
export interface Depth {
  readonly notes: 'quoted' | 'linked'
  /** Code that was removed is shown. */
  readonly quotes: boolean
  /** Places that are shown in the open, and those that are folded below. */
  readonly places: number
  readonly foldedPlaces: number
  readonly details: number
  /** Why an item is there, with its page of the guide. */
  readonly why: boolean
  /** Rules and rows that are named; the rest is counted. */
  readonly rows: number
  /** Reasons, warnings and what was checked. */
  readonly asides: boolean
  /** Longest text of an item; the ids of items are shortened with it. */
  readonly task: number | null
}

const WHOLE: Depth = {
  notes: 'quoted',
  quotes: true,
  places: 3,
  foldedPlaces: 40,
  details: 60,
  why: true,
  rows: 60,
  asides: true,
  task: null,
}

/** Notes go first, then quotes, places, details; the tasks of the checklist never go. */
export const DEPTHS: readonly Depth[] = [
  WHOLE,
  { ...WHOLE, notes: 'linked' },
  { ...WHOLE, notes: 'linked', quotes: false },
  { ...WHOLE, notes: 'linked', quotes: false, places: 3, foldedPlaces: 0, rows: 30 },
  { ...WHOLE, notes: 'linked', quotes: false, places: 1, foldedPlaces: 0, rows: 20, details: 10 },
  { ...WHOLE, notes: 'linked', quotes: false, places: 1, foldedPlaces: 0, rows: 20, details: 0 },
  {
    ...WHOLE,
    notes: 'linked',
    quotes: false,
    places: 0,
    foldedPlaces: 0,
    rows: 5,
    details: 0,
    why: false,
    asides: false,
  },
]

/** The last depth with tasks of at most so many characters. */
export function shortTasks(limit: number): Depth {
  return { ...(DEPTHS.at(-1) ?? WHOLE), task: limit, rows: 0 }
}
