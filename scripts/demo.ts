/**
 * The main job on an embedded default: `npm run demo`, or `npm run demo -- --keep` to look around afterwards,
 * `-- --example kitchen-sink` for another of `examples/`.
 *
 * Starts a GitHub, an npm registry and a CDN on this machine, pushes an example app with an old widget, runs the built
 * action as GitHub's runner does, and prints what it proposed. A second run then has nothing to do, and writes nothing.
 */
import { parseArgs } from 'node:util'
import { startSurroundings } from '../__tests__/end-to-end/world.ts'
import type { ActionRun } from '../__tests__/runner/run-action.ts'

const { values } = parseArgs({
  options: { keep: { type: 'boolean' }, example: { type: 'string', default: 'plain-html' } },
})
const NAME = 'acme/harbour-tickets'

const world = await startSurroundings()
try {
  const token = await world.repository(NAME, { files: `examples/${values.example}` })
  const { github } = world
  say(`A GitHub for this demo runs at ${github.url}, with the repository ${NAME} (examples/${values.example}).`)

  title('First run')
  const first = await world.run(NAME, token, { inputs: { labels: 'dependencies' } })
  show(first)
  const branch = first.outputs['pull-request-branch'] ?? ''
  say(`Pull request: ${first.outputs['pull-request-url']}`)
  title('What it changes')
  say(await github.git(NAME, 'diff', `main...${branch}`))
  title('What it says')
  const pull = github.pullRequests(NAME).find(one => String(one.number) === first.outputs['pull-request-number'])
  say(`# ${pull?.title}\n\n${pull?.body}`)
  count(github.requests)

  github.reset()
  title('Second run')
  const second = await world.run(NAME, token)
  show(second)
  count(github.requests)

  const wrong = [
    first.exitCode !== 0 || first.outputs['outcome'] !== 'created' ? 'the first run opened no pull request' : '',
    second.exitCode !== 0 || github.requests.some(isWrite) ? 'the second run wrote something' : '',
    ...github.violations,
  ].filter(Boolean)
  if (wrong.length > 0) {
    console.error(`\nThe demo went wrong: ${wrong.join('; ')}`)
    process.exitCode = 1
  }
  if (values.keep) {
    say(
      `\nThe server stays up until Ctrl+C.\n  git clone ${github.cloneUrl(NAME)} && cd harbour-tickets && git switch ${branch}`,
    )
    await new Promise(resolve => process.once('SIGINT', resolve))
  }
} finally {
  await world.stop()
}

function show(run: ActionRun): void {
  if (run.exitCode !== 0) say(`${run.stdout}\n${run.stderr}`)
  say(
    `Exit code ${run.exitCode} after ${Math.round(run.ms)} ms: ${run.outputs['outcome']} (${run.outputs['outcome-reason']})`,
  )
}

function count(requests: typeof world.github.requests): void {
  say(`Requests to GitHub: ${requests.length}, of which ${requests.filter(isWrite).length} write.`)
  for (const request of requests) say(`  ${request.method} ${request.path} -> ${request.status}`)
}

function isWrite(request: (typeof world.github.requests)[number]): boolean {
  return request.method !== 'GET' && !(request.path.endsWith('/graphql') && !/mutation/.test(request.operation ?? ''))
}

function title(text: string): void {
  say(`\n${'='.repeat(8)} ${text} ${'='.repeat(8)}\n`)
}

function say(text: string): void {
  process.stdout.write(`${text}\n`)
}
