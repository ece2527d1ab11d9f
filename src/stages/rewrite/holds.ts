import type { Edit, Option, Plan } from '../../types.ts'
import type { Verdict } from './judge.ts'
import { isChange } from './judge.ts'

/** Files that stay as they are in this run, with the reason. */
export type Holds = ReadonlyMap<string, string>

/** Script files that a page loads: see `Modules.loadedWith`. */
export type LoadedWith = (path: string) => readonly string[]

/**
 * Spreads holds: a version that is defined elsewhere moves only when every page that uses it moves, and a page whose
 * version is defined elsewhere moves only when the definition does. A widget that stays on its release keeps the
 * configuration that was written for it, wherever that stands.
 */
export function spread(plan: Plan, verdicts: readonly Verdict[], first: Holds, loadedWith: LoadedWith): Holds {
  const holds = new Map(first)
  for (const { finding } of verdicts) {
    if (finding.hold !== undefined && !holds.has(finding.at.path)) holds.set(finding.at.path, finding.hold)
  }
  const definitions = verdicts.flatMap(({ site }) => (site.kind === 'definition' ? [site] : []))
  for (let grew = true; grew; ) {
    grew = false
    for (const definition of definitions) {
      const files = [definition.at.path, ...definition.usedBy.map(place => place.path)]
      const heldBy = files.find(path => holds.has(path))
      if (heldBy === undefined) continue
      for (const path of files) {
        if (holds.has(path)) continue
        holds.set(path, `It shares the version \`${definition.name}\` with ${heldBy}, which stays as it is.`)
        grew = true
      }
    }
  }
  const edited = new Set(verdicts.flatMap(({ finding }) => finding.edits.map(pathOf)))
  holdTogether(configurations(plan, loadedWith), edited, holds)
  return holds
}

/** A page and what configures its widget stay together, and so do the other pages that the same file configures. */
function holdTogether(all: readonly Configuration[], edited: ReadonlySet<string>, holds: Map<string, string>): void {
  const hold = (path: string, why: string) => edited.has(path) && !holds.has(path) && holds.set(path, why) !== undefined
  for (let grew = true; grew; ) {
    grew = false
    for (const { path, files, isPage } of all) {
      if (holds.has(path)) {
        for (const file of files)
          grew = hold(file, `It configures the widget of ${path}, which stays as it is.`) || grew
        continue
      }
      const held = isPage ? files.find(file => file !== path && holds.has(file)) : undefined
      if (held !== undefined) grew = hold(path, `${held}, which configures its widget, stays as it is.`) || grew
    }
  }
}

interface Configuration {
  readonly path: string
  /** True when it loads the widget by itself, so that it can stay on its release. */
  readonly isPage: boolean
  /** Where what configures its widget is written. */
  readonly files: readonly string[]
}

function configurations(plan: Plan, loadedWith: LoadedWith): readonly Configuration[] {
  const all = new Map(plan.files.map(file => [file.source.path, file]))
  return plan.files.map(({ source: { path }, sites }) => {
    const isPage = sites.some(site => site.kind === 'asset' && site.holder === 'script')
    const constructors = [path, ...(isPage ? loadedWith(path) : [])]
    const configs = constructors.flatMap(one => all.get(one)?.sites.filter(site => site.kind === 'config') ?? [])
    const files = configs.flatMap(config => [config.at.path, ...config.options.flatMap(pathsOf)])
    return { path, isPage, files: [...new Set(files)] }
  })
}

function pathsOf(option: Option): readonly string[] {
  return [option.at.path, ...option.children.flatMap(pathsOf)]
}

/** True when nothing of the finding may be carried out: one of the files that it touches is held. */
export function isHeld(verdict: Verdict, holds: Holds): boolean {
  return [verdict.finding.at.path, ...verdict.finding.edits.map(pathOf)].some(
    path => holds.has(path) || holds.has(hostOf(path)),
  )
}

/** The file that an island with a path of its own, `brand.json#1`, stands in: it goes back with the whole of it. */
export function hostOf(path: string): string {
  return path.replace(/#\d+$/, '')
}

export function pathOf(edit: Edit | Verdict['finding']['edits'][number]): string {
  if (!isChange(edit)) return edit.path
  return edit.change === 'add' ? edit.literal.path : edit.option.at.path
}
