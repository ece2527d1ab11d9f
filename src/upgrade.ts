import { toScripts } from './languages/index.ts'
import { RULES } from './rules/index.ts'
import { classNamesIn, stylesOf } from './stages/class-names.ts'
import { define, namesOf, openVersions } from './stages/definitions.ts'
import type { Checks } from './stages/describe/body.ts'
import { describe } from './stages/describe.ts'
import type { Usage } from './stages/plan.ts'
import { isDue, plan, survey } from './stages/plan.ts'
import type { PublishContext, Published } from './stages/publish.ts'
import { publish } from './stages/publish.ts'
import type { ReadFile } from './stages/read.ts'
import { needsScripts, read, withMoreSites } from './stages/read.ts'
import { queryOf } from './stages/release/query.ts'
import { chooseRelease } from './stages/release.ts'
import type { ReportInput } from './stages/report.ts'
import { report } from './stages/report.ts'
import { askAboutRun, judge } from './stages/rewrite/judge.ts'
import { rewrite } from './stages/rewrite/rewrite.ts'
import { findDefinitions, scan } from './stages/scan.ts'
import { verify } from './stages/verify.ts'
import type { Inputs, Report, Rewritten, Scanned, ScriptReader, Source, World } from './types.ts'

/** What a door knows beside the inputs: who we are, and where a pull request would go. */
export interface Setting {
  readonly tool: Report['tool']
  /** Null where there is no branch to propose to: a terminal, a folder. */
  readonly base: string | null
  /** False on a GitHub Enterprise Server. */
  readonly isPublicGitHub: boolean
}

/**
 * The whole job, as a line: scan, read, release, plan, rewrite, verify, describe, publish, report. Everything outside
 * comes in through `world`; a dry run is the same line with a world that publishes nothing.
 *
 * @throws UserError for what people can mend
 */
export async function upgrade(inputs: Inputs, world: World, setting: Setting): Promise<Report> {
  const { scanned, scripts, files, usage, definitions } = await study(inputs, world)
  const known = {
    ...NOTHING,
    tool: setting.tool,
    engine: inputs.engine,
    from: usage.from,
    scanned: { ...scanned, definitions },
  }
  if (files.length === 0) return report({ ...known, outcome: 'none', reason: NO_WIDGET })

  world.progress('Choosing the release')
  const choice = await chooseRelease(queryOf(files, usage, inputs), world.releases, world.assets, inputs, world.now)
  if (choice.release === null) {
    const reason = { id: choice.reasonId ?? 'held-back', text: choice.reason ?? 'No release can be taken now.' }
    return report({ ...known, choice, outcome: 'none', reason })
  }

  world.progress('Rewriting and checking')
  const planned = plan(files, usage, choice.release)
  const tools = {
    rules: RULES,
    inputs,
    scripts,
    sourceOf: sourceIn([...scanned.sources, ...scanned.reached, ...definitions]),
  }
  const judgement = judge(planned, RULES, inputs)
  const verified = verify(
    planned,
    judgement,
    rewrite(planned, judgement, new Map(), tools),
    tools,
    scanned.modules,
    toScripts,
  )
  const due = isDue(usage, choice.release.version)
  const run = {
    to: choice.release,
    from: usage.from,
    engine: inputs.engine,
    models: planned.models,
    sites: files.flatMap(file => file.sites),
    due: due || verified.changes.length > 0,
    lockFiles: scanned.lockFiles,
  }
  const rewritten: Rewritten = {
    ...verified,
    followUps: [...verified.followUps, ...askAboutRun(RULES, run, inputs)],
  }

  const baseCommit = (await world.files.commit()) ?? ''
  const proposalOf = (previousBody: string | null, commits: readonly string[], viewer: string | null) =>
    describe({
      plan: planned,
      rewritten,
      choice,
      scanned: { ...scanned, definitions },
      inputs,
      base: { branch: setting.base ?? '', commit: baseCommit },
      permalink: world.permalink,
      previousBody,
      commits,
      checks: checksFor(viewer, setting.isPublicGitHub),
      draft: rewritten.followUps.some(item => DRAFT_ITEMS.includes(item.id)),
    })
  const proposal = rewritten.changes.length > 0 ? proposalOf(null, [], null) : null
  const published = await publishOrSay(proposal, due)
  return report({ ...known, choice, plan: planned, rewritten, proposal, ...published })

  async function publishOrSay(
    proposed: typeof proposal,
    stillDue: boolean,
  ): Promise<Pick<ReportInput, keyof Published>> {
    if (proposed === null && stillDue) return { ...SAID, outcome: 'none', reason: NOTHING_SAFE }
    if (world.pullRequests === null) {
      return proposed === null
        ? { ...SAID, outcome: 'none', reason: upToDate(planned.release.version, usage.from) }
        : { ...SAID, outcome: 'proposed', reason: PROPOSED }
    }
    world.progress('Bringing the pull request up to date')
    const compose: PublishContext['compose'] = (...known) => proposalOf(...known).body
    const done = await publish(proposed, { branch: inputs.branch, base: setting.base, compose }, world.pullRequests)
    return done.outcome === 'none' && proposed === null
      ? { ...done, reason: upToDate(planned.release.version, usage.from) }
      : done
  }
}

/** What stands in the repository: everything up to the question where to go. */
export interface Studied {
  readonly scanned: Scanned
  readonly scripts: ScriptReader | null
  readonly files: readonly ReadFile[]
  readonly usage: Usage
  readonly definitions: readonly Source[]
}

export async function study(inputs: Inputs, world: World): Promise<Studied> {
  world.progress('Looking for the widget')
  const scanned = await scan(inputs, world.files, toScripts)
  world.progress(`Reading ${scanned.sources.length} files`)
  const scripts = needsScripts(scanned.sources) ? await world.scripts() : null
  const first = read(scanned.sources, scripts, scanned.modules)
  const open = openVersions(first.files.flatMap(file => file.sites))
  const definitions = open.length === 0 ? [] : await findDefinitions(namesOf(open), world.files, scanned)
  const classes = classNamesIn(first.files.flatMap(file => file.sites))
  const paths = classes.length === 0 ? [] : await world.files.search(classes.map(name => `.${name}`))
  const styles = (await scanned.load(paths)).sources
  const more = [...definitions, ...styles]
  const found = [
    ...define(open, [...scanned.sources, ...definitions]),
    ...stylesOf(classes, [...scanned.sources, ...styles]),
  ]
  const files = withMoreSites(first.files, more, found)
  return { scanned, scripts, files, usage: survey(files), definitions: more }
}

/** Items after which nobody should merge without a change of their own. */
const DRAFT_ITEMS: readonly string[] = ['pkce-server']

const SAID = { pullRequest: null, warnings: [] }
const NOTHING = { from: [], choice: null, plan: null, rewritten: null, proposal: null, ...SAID }
const NO_WIDGET = { id: 'no-widget', text: 'No file that may be changed uses the Okta Sign-In Widget.' }
const PROPOSED = { id: 'proposed', text: 'An upgrade is proposed; nothing was written.' }
const NOTHING_SAFE = {
  id: 'nothing-safe',
  text: 'An upgrade is due, but nothing of it can be done safely by itself: see the items.',
}

function upToDate(version: string, from: readonly string[]): Report['reason'] {
  if (from.length === 0) {
    return {
      id: 'up-to-date',
      text: 'Nothing in the repository says its release, and nothing in it is left to change.',
    }
  }
  return { id: 'up-to-date', text: `The repository is on ${version} already, and nothing in it is left to change.` }
}

function sourceIn(sources: readonly Source[]): (path: string) => Source | null {
  const byPath = new Map(sources.map(source => [source.path, source]))
  return path => byPath.get(path) ?? null
}

/** Checks on a pull request that was made with the workflow's own token do not start by themselves. */
function checksFor(viewer: string | null, isPublicGitHub: boolean): Checks | null {
  if (viewer !== 'github-actions[bot]' && viewer !== 'github-actions') return null
  return isPublicGitHub ? 'await-approval' : 'do-not-start'
}
