import semver from 'semver'
import type {
  Answer,
  Change,
  ConfigSite,
  Edit,
  FilePlan,
  Finding,
  Inputs,
  Plan,
  Rule,
  Site,
  Upgrade,
} from '../../types.ts'
import { settingOf } from '../inputs.ts'
import { settle } from './settle.ts'

/** A finding, where it came from, and what the user wants done about such. */
export interface Verdict {
  readonly rule: Rule
  readonly finding: Finding
  readonly file: FilePlan
  readonly site: Site
  readonly flagOnly: boolean
}

export interface Judgement {
  /** With what is said of each site, also where two share a configuration. */
  readonly heard: readonly Verdict[]
  /** Each thing said once. */
  readonly verdicts: readonly Verdict[]
  /** Files on which a rule threw: they are left alone. */
  readonly broken: ReadonlyMap<string, string>
}

/**
 * Asks every rule about every site, rules in order, each seeing a configuration as the one before it left it.
 * A rule that throws leaves the file alone, and the reason is said.
 */
export function judge(plan: Plan, rules: readonly Rule[], inputs: Inputs): Judgement {
  const verdicts: Verdict[] = []
  const broken = new Map<string, string>()
  const settled = new Map<ConfigSite, ConfigSite>()
  const definitions = plan.files.flatMap(file => file.sites.filter(site => site.kind === 'definition'))
  const asked = plan.files.map(file => ({ file, upgrade: upgradeOf(plan, file, inputs, definitions) }))

  for (const rule of rules) {
    const setting = settingOf(inputs.rules, rule.id)
    for (const { file, upgrade } of asked) {
      if (!isAsked(rule, file.from, plan.release.version, inputs)) continue
      for (const site of file.sites) {
        const current = site.kind === 'config' ? (settled.get(site) ?? site) : site
        const findings = ask(rule, current, upgrade, broken)
        for (const finding of findings) verdicts.push({ rule, finding, file, site, flagOnly: setting === 'flag' })
        if (site.kind === 'config' && setting === 'fix') {
          settled.set(
            site,
            settle(
              current as ConfigSite,
              findings.flatMap(finding => finding.edits.filter(isChange)),
            ),
          )
        }
      }
    }
  }
  return { heard: verdicts, verdicts: unique(verdicts), broken }
}

/** True when a rule is asked about places that are on that version today. */
export function isAsked(rule: Rule, from: string | null, to: string, inputs: Inputs): boolean {
  if (settingOf(inputs.rules, rule.id) === 'off') return false
  // What is newer than the target stays there: an older release's rules are not for it.
  if (rule.engine !== 'any' && from !== null && semver.gt(from, to)) return false
  return (rule.engine === 'any' || rule.engine === inputs.engine) && enters(rule, from, to)
}

/** The version law: a rule runs when the upgrade enters its range. Where nothing says the version, it may have to run. */
export function enters(rule: Rule, from: string | null, to: string): boolean {
  if (rule.range === '*') return true
  const options = { includePrerelease: true }
  return semver.satisfies(to, rule.range, options) && (from === null || !semver.satisfies(from, rule.range, options))
}

export function isChange(edit: Edit | Change): edit is Change {
  return 'change' in edit
}

export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}

function ask(rule: Rule, site: Site, upgrade: Upgrade, broken: Map<string, string>): readonly Finding[] {
  const method = rule[site.kind] as ((site: Site, upgrade: Upgrade) => Answer) | undefined
  if (method === undefined) return []
  try {
    return [method(site, upgrade) ?? []].flat()
  } catch (error) {
    // A rule's mistake must not cost the other files: this one is left alone, and `broken` says why.
    broken.set(site.at.path, `The rule ${rule.id} failed on it: ${messageOf(error)}`)
    return []
  }
}

function upgradeOf(
  plan: Plan,
  file: FilePlan,
  inputs: Inputs,
  definitions: NonNullable<Upgrade['definitions']>,
): Upgrade {
  return {
    to: plan.release,
    from: file.from,
    engine: inputs.engine,
    liveOptions: inputs.liveOptions,
    interactionCodeFlow: inputs.interactionCodeFlow,
    // A hash is written with its URL or not at all: where it may not be written, the URL stays too, and both are told.
    integrity: settingOf(inputs.rules, 'every-upgrade/integrity') === 'fix' ? inputs.integrity : 'off',
    stays: {
      urls: settingOf(inputs.rules, 'every-upgrade/asset-version') !== 'fix',
      definitions: settingOf(inputs.rules, 'every-upgrade/version-elsewhere') !== 'fix',
    },
    app: file.app,
    definitions,
  }
}

/** Two constructors that share one configuration see the same option twice: it is said once. */
function unique(verdicts: readonly Verdict[]): readonly Verdict[] {
  const seen = new Set<string>()
  return verdicts.filter(({ rule, finding }) => {
    const key = `${rule.id}\0${finding.at.path}\0${finding.at.start}\0${finding.at.end}\0${finding.message}`
    return !seen.has(key) && seen.add(key)
  })
}
