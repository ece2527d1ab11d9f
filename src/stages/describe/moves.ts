import { isWidgetPin } from '../../languages/pin-site.ts'
import { applyEdits, contains } from '../../text/edits.ts'
import type { AssetSite, Edit, Finding, Place, Plan, ReportPlace, Rewritten, Site } from '../../types.ts'
import type { Locate } from './places.ts'
import { distinct } from './places.ts'

export type MoveKind = 'cdn' | 'npm' | 'definition' | 'hosted'

/** Places of one kind that go from one version to another, in the spelling of the files. */
export interface Move {
  readonly kind: MoveKind
  readonly from: string
  readonly to: string
  readonly places: readonly ReportPlace[]
}

export interface Moves {
  readonly rows: readonly Move[]
  /** Findings that the rows tell already. */
  readonly told: ReadonlySet<Finding>
}

interface Versioned {
  readonly kind: MoveKind
  readonly at: Place
  readonly text: string
  readonly from: string
}

/** What moved to another version, seen from the sites: which of them the edits changed, and to what. */
export function movesOf(plan: Plan, rewritten: Rewritten, locate: Locate): Moves {
  const edited = rewritten.judged.filter(judged => judged.kind === 'edited')
  const edits = new Map<string, { readonly edit: Edit; readonly finding: Finding }[]>()
  for (const { finding } of edited) {
    for (const edit of finding.edits) {
      if ('change' in edit) continue
      edits.set(edit.path, [...(edits.get(edit.path) ?? []), { edit, finding }])
    }
  }
  const rows = new Map<string, Move>()
  const told = new Set<Finding>()
  for (const site of versioned(plan.files.flatMap(file => file.sites))) {
    const inside = (edits.get(site.at.path) ?? []).filter(({ edit }) => contains(site.at, edit))
    const to =
      inside.length === 0
        ? null
        : versionAfter(
            site,
            inside.map(({ edit }) => edit),
            plan.release.version,
          )
    if (to === null) continue
    for (const { finding } of inside) told.add(finding)
    const key = `${site.kind}\0${site.from}\0${to}`
    const places = [...(rows.get(key)?.places ?? []), locate(site.at)]
    rows.set(key, { kind: site.kind, from: site.from, to, places: distinct(places) })
  }
  return { rows: [...rows.values()].sort(byKind), told }
}

function versioned(sites: readonly Site[]): readonly Versioned[] {
  const all = sites.flatMap((site): readonly Versioned[] => {
    switch (site.kind) {
      case 'asset':
        return fromAsset(site)
      case 'page':
        return site.assets.flatMap(fromAsset)
      case 'pin':
        return isWidgetPin(site) ? [{ kind: 'npm', at: site.at, text: site.spec, from: site.spec }] : []
      case 'definition':
        return [{ kind: 'definition', at: site.at, text: site.version, from: site.version }]
      case 'hosted-version':
        return [{ kind: 'hosted', at: site.at, text: site.value, from: site.value }]
      default:
        return []
    }
  })
  return [...new Map(all.map(site => [`${site.at.path}\0${site.at.start}`, site])).values()]
}

function fromAsset(site: AssetSite): readonly Versioned[] {
  return site.version?.literal ? [{ kind: 'cdn', at: site.at, text: site.url, from: site.version.text }] : []
}

/** The version that the edited text names; null when the text is gone or the version in it stayed. */
function versionAfter(site: Versioned, edits: readonly Edit[], target: string): string | null {
  // Text with escapes in it is not the file's own letter by letter, so edits cannot be tried on it.
  if (site.text.length !== site.at.end - site.at.start) return target
  const unique = [...new Map(edits.map(edit => [`${edit.start}\0${edit.end}`, edit])).values()]
  const shifted = unique.map(edit => ({ ...edit, start: edit.start - site.at.start, end: edit.end - site.at.start }))
  const after = applyEdits(site.text, shifted)
  if (after.trim() === '' || after === site.text) return null
  if (site.kind !== 'cdn') return after
  if (after.includes(target)) return site.from === target ? null : target
  return /[@/]v?(\d+(?:\.\d+)*)(?=[/.]|$)/.exec(after)?.[1] ?? target
}

const ORDER: readonly MoveKind[] = ['cdn', 'npm', 'definition', 'hosted']

function byKind(a: Move, b: Move): number {
  return ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind) || (a.from < b.from ? -1 : 1)
}
