import { type Definition, environmentOf, findDefinitions, findLeads } from '../languages/definitions.ts'
import type { AssetSite, DefinitionSite, Modules, Place, Site, Source } from '../types.ts'
import { closest, defaultsOf, isFree, isHandedTo, NO_OWNER, PAGE, stemOf, TELLING } from './definition-owners.ts'
import { importedIn } from './scan/imports.ts'

/** Names that many things have: a definition of one counts where its owner is named, or in the file that uses it. */
const GENERIC = /^(?:v|ver|version|vers|tag|release|current|latest|value|model|config|settings|options|data)$/i
const SCRIPT = /\.(?:[cm]?[jt]sx?|es6)$/i
/** How many bindings are followed from one name to another. */
const DEEPEST = 3
/** Candidates that are named where none is certain. */
const MOST_NAMED = 8

/** URLs whose version is an expression, with the names that could decide it. */
export function openVersions(sites: readonly Site[]): readonly AssetSite[] {
  const known = sites.filter(site => site.kind === 'definition').flatMap(definition => definition.usedBy)
  return sites.filter(
    (site): site is AssetSite =>
      site.kind === 'asset' &&
      site.host !== 'unknown' &&
      site.version?.literal === false &&
      !known.some(place => touches(place, site.at)),
  )
}

/** The names to look for in the repository, and those that the values of these names lead on to. */
export function namesToFind(
  open: readonly AssetSite[],
  decided: readonly DefinitionSite[],
  sources: readonly Source[],
): readonly string[] {
  const names = new Set(open.flatMap(site => namesOf(site, sources)))
  for (const site of decided) {
    const source = sources.find(one => one.path === site.at.path)
    const variable = source && environmentOf(source.text, site.at)
    if (variable) names.add(variable)
  }
  for (const site of open) {
    const own = sources.filter(source => source.path === site.at.path)
    for (const name of namesOf(site, sources).filter(one => GENERIC.test(one))) {
      for (const lead of own.flatMap(source => findLeads(source, name))) for (const one of lead) names.add(one)
      if (PAGE.test(site.at.path)) names.add(stemOf(site.at.path))
    }
  }
  for (const name of [...names].filter(one => !GENERIC.test(one) && one.length > 2)) {
    for (const lead of sources.flatMap(source => findLeads(source, name))) for (const one of lead) names.add(one)
  }
  return [...names]
}

/** With the type of a Razor page's model, which is the class that its version stands in. */
function namesOf(site: AssetSite, sources: readonly Source[]): readonly string[] {
  if (site.version?.literal !== false) return []
  const { names } = site.version
  const text = names.includes('Model') ? (sources.find(one => one.path === site.at.path)?.text ?? '') : ''
  const model = /^\s*@model\s+(?:[\w.]*\.)?(\w+)/m.exec(text)?.[1]
  return model === undefined ? names : [...names, model]
}

/**
 * The literals that decide the versions of URLs elsewhere. What is certain decides; where two could, or a name could
 * mean anything, the candidates are given with their doubt, to be named to a person.
 *
 * @param decided definitions that the reader of scripts found by itself.
 */
export function define(
  open: readonly AssetSite[],
  decided: readonly DefinitionSite[],
  sources: readonly Source[],
  modules: Pick<Modules, 'resolve' | 'variants'>,
): readonly DefinitionSite[] {
  const world: Known = { sources, byPath: new Map(sources.map(source => [source.path, source])), modules }
  const found = new Map<string, DefinitionSite>()
  const add = (definition: DefinitionSite, usedBy: readonly Place[], doubt: string | null) => {
    const { kind, at, name, version, setVersion } = definition
    const key = `${at.path}\0${at.start}`
    const before = found.get(key)
    // It decides for another URL: it moves, and for this one nothing is known.
    if (doubt !== null && before !== undefined && before.doubt === undefined) return
    const uses = [...(before?.usedBy ?? []), ...usedBy]
    const variable = environmentOf(world.byPath.get(at.path)?.text ?? '', at)
    found.set(key, {
      ...{ kind, at, name, version, setVersion, usedBy: uses },
      ...(doubt === null ? {} : { doubt }),
      ...(variable ? { environment: variable } : {}),
    })
  }
  const verdicts = [
    ...open.map(site => ({ uses: [site.at], verdict: verdictOn(site, world) })),
    ...decided.map(site => ({ uses: site.usedBy, verdict: { certain: [site], doubtful: [] } })),
  ].map(({ uses, verdict }) => ({ uses, verdict: withOthers(verdict, world) }))
  for (const { uses, verdict } of verdicts) for (const one of verdict.certain) add(one, uses, null)
  for (const { uses, verdict } of verdicts) {
    if (verdict.certain.length > 0) continue
    for (const one of verdict.doubtful.slice(0, MOST_NAMED)) add(one, uses, AMBIGUOUS)
  }
  return [...found.values()]
}

const AMBIGUOUS = 'it is not the only literal that could decide'

interface Known {
  readonly sources: readonly Source[]
  readonly byPath: ReadonlyMap<string, Source>
  readonly modules: Pick<Modules, 'resolve' | 'variants'>
}

interface Verdict {
  readonly certain: readonly DefinitionSite[]
  readonly doubtful: readonly DefinitionSite[]
}

const NOTHING: Verdict = { certain: [], doubtful: [] }

function verdictOn(site: AssetSite, known: Known): Verdict {
  const names = namesOf(site, known.sources)
  const judged = judge(names, site.at.path, known, DEEPEST)
  const isKnown = judged.certain.length + judged.doubtful.length > 0
  const verdict = isKnown ? judged : { certain: [], doubtful: defaultsOf(names, site.at.path, known.sources) }
  // In a script the reader of scripts has the last word on a variable: one that it did not follow is another one.
  const isVariable = SCRIPT.test(site.at.path) && GENERIC.test(site.version?.literal === false ? site.version.code : '')
  if (!isVariable || verdict.certain.every(one => one.at.path !== site.at.path)) return verdict
  return { certain: [], doubtful: verdict.certain }
}

/** What decides an expression with these names, nearest first, in the file at `path`. */
function judge(names: readonly string[], path: string, known: Known, depth: number): Verdict {
  const doubtful: DefinitionSite[] = []
  for (const [i, name] of names.entries()) {
    const owners = names.slice(i + 1).map(owner => owner.toLowerCase())
    const verdict = judgeName(name, owners, path, known)
    if (verdict.certain.length > 0) return verdict
    doubtful.push(...verdict.doubtful)
    if (verdict.doubtful.length > 0) break
    const led = depth > 0 ? follow(name, owners, path, known, depth - 1) : NOTHING
    if (led.certain.length > 0) return led
    doubtful.push(...led.doubtful)
  }
  return { certain: [], doubtful }
}

function judgeName(name: string, owners: readonly string[], path: string, known: Known): Verdict {
  const all = known.sources.flatMap(source => findDefinitions(source, name))
  const named = owners.filter(owner => !NO_OWNER.test(owner))
  const belongs = (one: Definition) => named.some(owner => one.owners.includes(owner))
  const own = all.filter(one => one.at.path === path)
  const linked = linkedTo([name, ...owners], path, all, known)
  const owned = closest(all, named)
  if (!GENERIC.test(name)) {
    if (own.length > 0) return sure(nonEmpty(own.filter(belongs), own))
    if (linked.length > 0) return sure(nonEmpty(linked.filter(belongs), linked))
    const best = owned.length === 1 ? owned : all
    return best.length > 1 && !TELLING.test(name) ? { certain: [], doubtful: best } : sure(best)
  }
  // A name that anything may have: its owner says whose it is, or it is a variable of the very file.
  const free = named.length > 0 ? [] : own.filter(one => !one.member && isFree(one, textOf(one, known)))
  const shown = named.length > 0 ? [] : all.filter(one => isHandedTo(path, one, textOf(one, known)))
  const top = linked.filter(one => !one.member)
  for (const pool of [closest(own, named), closest(linked, named), top, owned, free, shown]) {
    if (pool.length > 0) return sure(pool)
  }
  return { certain: [], doubtful: [...own, ...all.filter(one => TELLING.test(one.owners.join(' ')))].slice(0, 4) }
}

/** One, or several that say the same. */
function sure(pool: readonly DefinitionSite[]): Verdict {
  const agree = new Set(pool.map(one => one.version)).size === 1
  return agree ? { certain: pool, doubtful: [] } : { certain: [], doubtful: pool }
}

/** Definitions in the file that one of the names is imported from. */
function linkedTo(
  names: readonly string[],
  path: string,
  all: readonly Definition[],
  { byPath, modules }: Known,
): readonly Definition[] {
  const text = byPath.get(path)?.text ?? ''
  const imports = importedIn(text)
  for (const name of names) {
    const specifier = [...imports].find(([local]) => local.toLowerCase() === name.toLowerCase())?.[1]
    const target = specifier === undefined ? null : modules.resolve(path, specifier)
    if (target !== null) return all.filter(one => one.at.path === target)
  }
  return []
}

/** The names that stand behind this one: `siwVersion: config.okta.siw`. */
function follow(name: string, owners: readonly string[], path: string, known: Known, depth: number): Verdict {
  const own = known.byPath.get(path)
  const elsewhere = GENERIC.test(name) ? [] : known.sources
  const at = own && findLeads(own, name).length > 0 ? [own] : elsewhere
  const verdicts = at.flatMap(source =>
    findLeads(source, name)
      .filter(lead => lead.join() !== [name, ...owners].join())
      .map(lead => judge(lead, source.path, known, depth)),
  )
  const certain = distinct(verdicts.flatMap(verdict => verdict.certain))
  const versions = new Set(certain.map(one => one.version))
  if (versions.size === 1) return { certain, doubtful: [] }
  return { certain: [], doubtful: distinct([...certain, ...verdicts.flatMap(verdict => verdict.doubtful)]) }
}

/**
 * What decides beside a literal: the variable of the environment whose default it is, where a file sets that, and the
 * same name in the file that another build takes instead.
 */
function withOthers(verdict: Verdict, known: Known): Verdict {
  const more = verdict.certain.flatMap(one => {
    const variable = environmentOf(known.byPath.get(one.at.path)?.text ?? '', one.at)
    const set = variable === null ? [] : known.sources.flatMap(source => findDefinitions(source, variable))
    const builds = (known.modules.variants?.(one.at.path) ?? []).flatMap(path => known.byPath.get(path) ?? [])
    return [...set, ...builds.flatMap(source => findDefinitions(source, one.name))]
  })
  const all = distinct([...verdict.certain, ...more])
  return all.length === verdict.certain.length ? verdict : sure(all)
}

function textOf(site: DefinitionSite, { byPath }: Known): string {
  return byPath.get(site.at.path)?.text ?? ''
}

function distinct(sites: readonly DefinitionSite[]): readonly DefinitionSite[] {
  return sites.filter(
    (site, i) => sites.findIndex(one => one.at.path === site.at.path && one.at.start === site.at.start) === i,
  )
}

function nonEmpty<T>(first: readonly T[], second: readonly T[]): readonly T[] {
  return first.length > 0 ? first : second
}

function touches(a: Place, b: Place): boolean {
  return a.path === b.path && a.start < b.end && b.start < a.end
}
