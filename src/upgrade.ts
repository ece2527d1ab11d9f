import { toScripts } from './languages/index.ts'
import { RULES } from './rules/index.ts'
import { checksFor } from './stages/describe/checks.ts'
import { describe } from './stages/describe.ts'
import { plan } from './stages/plan.ts'
import { settle } from './stages/publish/settle.ts'
import type { PublishContext } from './stages/publish.ts'
import { queryOf } from './stages/release/query.ts'
import { chooseRelease } from './stages/release.ts'
import { REASONS } from './stages/report/reasons.ts'
import { report } from './stages/report.ts'
import { aboutRun } from './stages/rewrite/about-run.ts'
import { judge } from './stages/rewrite/judge.ts'
import { rewrite } from './stages/rewrite/rewrite.ts'
import { sourceIn, study } from './stages/study.ts'
import { verify } from './stages/verify.ts'
import type { Inputs, Proposal, Report, World } from './types.ts'

/** What a door knows beside the inputs: who we are, and where a pull request would go. */
export interface Setting {
  readonly tool: Report['tool']
  /** Null where there is no branch to propose to: a terminal, a folder. */
  readonly base: string | null
  /** False on a GitHub Enterprise Server. */
  readonly isPublicGitHub: boolean
}

/**
 * The whole job, as a line: study (scan and read), release, plan, rewrite, verify, describe, publish, report. Everything
 * outside comes in through `world`; a dry run is the same line with a world that publishes nothing.
 *
 * @throws UserError for what people can mend
 */
export async function upgrade(inputs: Inputs, world: World, setting: Setting): Promise<Report> {
  const studied = await study(inputs, world)
  const { scanned, scripts, files, usage } = studied
  const known = { ...NOTHING, tool: setting.tool, engine: inputs.engine, from: usage.from, scanned }
  if (files.length === 0) return report({ ...known, outcome: 'none', reason: REASONS.noWidget })

  world.progress('Choosing the release')
  const choice = await chooseRelease(queryOf(files, usage, inputs), world.releases, world.assets, inputs, world.now)
  const { release } = choice
  if (release === null) {
    const reason = { id: choice.reasonId ?? 'held-back', text: choice.reason ?? 'No release can be taken now.' }
    return report({ ...known, choice, outcome: 'none', reason })
  }

  world.progress('Rewriting and checking')
  const planned = plan(files, usage, release)
  const tools = {
    rules: RULES,
    inputs,
    scripts,
    sourceOf: sourceIn(scanned),
    loadedWith: scanned.modules.loadedWith ?? (() => []),
  }
  const judgement = judge(planned, RULES, inputs)
  const draft = rewrite(planned, judgement, new Map(), tools)
  const verified = verify(planned, judgement, draft, tools, scanned.modules, toScripts)
  const about = aboutRun(RULES, planned, studied, verified.changes, inputs)
  const rewritten = { ...verified, followUps: [...verified.followUps, ...about] }

  const commit = await world.files.commit()
  const describeFor: Describe = (previousBody, commits, viewer) =>
    describe({
      plan: planned,
      rewritten,
      choice,
      scanned,
      inputs,
      base: { branch: setting.base ?? '', commit: commit ?? '' },
      permalink: world.permalink,
      previousBody,
      commits,
      checks: checksFor(viewer, setting.isPublicGitHub),
    })
  const proposal = rewritten.changes.length > 0 ? describeFor(null, [], null) : null

  if (world.pullRequests !== null) world.progress('Bringing the pull request up to date')
  const compose: PublishContext['compose'] = (...facts) => describeFor(...facts).body
  const context = { branch: inputs.branch, base: setting.base, baseCommit: commit, compose }
  const published = await settle(proposal, rewritten.followUps, usage, release.version, context, world.pullRequests)
  return report({ ...known, choice, plan: planned, rewritten, proposal, ...published })
}

/** The proposal, told what stands on GitHub already: the previous body, our commits, whose token it is. */
type Describe = (...facts: Parameters<PublishContext['compose']>) => Proposal

const NOTHING = {
  choice: null,
  plan: null,
  rewritten: null,
  proposal: null,
  pullRequest: null,
  warnings: [],
}
