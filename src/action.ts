import { extname, resolve } from 'node:path'
import * as core from '@actions/core'
import { context } from '@actions/github'
import { baseOf } from './action/event.ts'
import { reasonToFail } from './action/outcome.ts'
import { readRawInputs } from './action/raw-inputs.ts'
import { actionWorld } from './action/world.ts'
import { openCommit } from './adapters/files/index.ts'
import { writeReport } from './adapters/reports.ts'
import { UserError } from './errors.ts'
import { RULES } from './rules/index.ts'
import { readInputs } from './stages/inputs.ts'
import { toAnnotations, workflowCommand } from './stages/report/annotations.ts'
import { failed } from './stages/report/failed.ts'
import { toJson } from './stages/report/json.ts'
import { nothingFound } from './stages/report/nothing.ts'
import { toOutputs } from './stages/report/outputs.ts'
import { toPatch } from './stages/report/patch.ts'
import { toSarif } from './stages/report/sarif.ts'
import { toSummary } from './stages/report/summary.ts'
import type { Inputs, Report } from './types.ts'
import { upgrade } from './upgrade.ts'

const HOME = 'https://github.com/okta-signin-widget-upgrade/action'
const TOOL = { name: 'okta-signin-widget-upgrade', version: '0.1.0' }

await run()

/** The job's end of the line: inputs from the runner; outputs, summary and annotations back to it. */
async function run(): Promise<void> {
  const { env } = process
  const failOn = env['INPUT_FAIL-ON']?.trim() || 'error'
  try {
    const inputs = readInputs(
      readRawInputs(env),
      RULES.map(rule => rule.id),
    )
    const token = core.getInput('token')
    if (token !== '') core.setSecret(token)
    const { report, permalink } = await propose(inputs, token)
    await deliver(report, inputs, permalink)
    const reason = reasonToFail(report, inputs.failOn)
    if (reason !== null) core.setFailed(reason)
  } catch (error) {
    await fail(error, failOn)
  }
}

async function propose(inputs: Inputs, token: string): Promise<{ report: Report; permalink: string | null }> {
  const folder = process.env['GITHUB_WORKSPACE'] ?? process.cwd()
  const files = openCommit({ folder, path: inputs.path })
  const hits = await files.hits()
  if (hits.paths.length === 0) {
    const counts = { tracked: hits.tracked, hits: 0 }
    return {
      report: nothingFound(TOOL, inputs.engine, { counts, skipped: hits.skipped, warnings: hits.warnings }),
      permalink: null,
    }
  }
  if (token === '' && !inputs.dryRun) {
    throw new UserError(
      'no-token',
      'The input `token` is empty.',
      'Leave it out to use the token of the workflow, or set `dry-run: true`.',
    )
  }
  const { owner, repo } = context.repo
  const host = {
    apiUrl: context.apiUrl,
    graphqlUrl: context.graphqlUrl,
    serverUrl: context.serverUrl,
    repository: `${owner}/${repo}`,
  }
  const base = inputs.dryRun ? (inputs.base ?? context.ref.replace('refs/heads/', '')) : baseOf(context, inputs.base)
  const commit = await files.commit()
  const progress = (what: string) => core.info(what)
  const world = actionWorld({ files, folder, host, token, commit, dryRun: inputs.dryRun, env: process.env, progress })
  return {
    report: await upgrade(inputs, world, {
      tool: TOOL,
      base,
      isPublicGitHub: context.serverUrl === 'https://github.com',
    }),
    permalink: world.permalink,
  }
}

async function deliver(report: Report, inputs: Inputs, permalink: string | null): Promise<void> {
  const written = await writeReports(report, inputs)
  for (const [name, value] of Object.entries(toOutputs(report, written))) core.setOutput(name, value)
  for (const annotation of toAnnotations(report)) process.stdout.write(`${workflowCommand(annotation)}\n`)
  const patch = inputs.dryRun && report.changes.length > 0 ? toPatch(report.changes) : null
  await summarize(toSummary(report, { patch, permalink }))
  core.info(report.reason.text)
}

async function writeReports(report: Report, inputs: Inputs): Promise<{ report: string | null; patch: string | null }> {
  const written: { report: string | null; patch: string | null } = { report: null, patch: null }
  for (const path of (inputs.reportPath ?? '')
    .split(',')
    .map(one => one.trim())
    .filter(Boolean)) {
    const target = resolve(process.env['GITHUB_WORKSPACE'] ?? '.', path)
    const format = extname(path)
    const text = format === '.sarif' ? toSarif(report) : format === '.patch' ? toPatch(report.changes) : toJson(report)
    await writeReport(path, target, text)
    if (format === '.patch') written.patch = target
    else written.report ??= target
  }
  return written
}

async function summarize(markdown: string): Promise<void> {
  // A runner without a summary file (an old one, a dry run at home) is no reason to fail.
  if (process.env['GITHUB_STEP_SUMMARY']) await core.summary.addRaw(markdown, true).write()
}

/** What people can mend is one line with the remedy; everything else is a bug of ours, with its stack. */
async function fail(error: unknown, failOn: string): Promise<void> {
  const known = error instanceof UserError
  const text = known
    ? `${error.message} ${error.remedy} See ${HOME}/blob/main/docs/errors.md#${error.id}`
    : `This is a bug, please report it at ${HOME}/issues: ${error instanceof Error ? error.stack : String(error)}`
  const report = failed(TOOL, known ? { id: error.id, text: `${error.message} ${error.remedy}` } : { id: 'bug', text })
  for (const [name, value] of Object.entries(toOutputs(report, { report: null, patch: null })))
    core.setOutput(name, value)
  await summarize(toSummary(report, { patch: null, permalink: null }))
  if (failOn === 'never') core.error(text)
  else core.setFailed(text)
}
