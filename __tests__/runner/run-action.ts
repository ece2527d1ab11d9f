/** Runs a built action as GitHub's runner does: a process of its own, with the runner's environment and files. */
import { spawn } from 'node:child_process'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parse } from 'yaml'
import { gitMaybe } from '../github/git/git.ts'
import { readCommands, readKeyValueFile, type WorkflowCommand } from './commands.ts'
import { TESTED_NODE } from './node.ts'

export interface ActionRunWish {
  /** Path of the script to run. Default: `runs.main` of the action's metadata. */
  readonly action?: string
  /** The `action.yml` with the inputs. Default: this project's. */
  readonly metadata?: string
  /** GITHUB_WORKSPACE: a checkout of the repository. */
  readonly workspace: string
  /** `owner/name`. */
  readonly repository: string
  readonly github: { readonly url: string; readonly apiUrl: string; readonly graphqlUrl: string }
  /** What `${{ github.token }}` stands for. */
  readonly token: string
  readonly inputs?: Readonly<Record<string, string>>
  /** Default: `workflow_dispatch` with an empty payload. */
  readonly event?: { readonly name: string; readonly payload: Readonly<Record<string, unknown>> }
  /** Added to the environment, or with undefined taken from it. */
  readonly env?: Readonly<Record<string, string | undefined>>
  /** Milliseconds after which the run counts as hung. Default 60000. */
  readonly timeout?: number
}

export interface ActionRun {
  readonly exitCode: number | null
  readonly outputs: Readonly<Record<string, string>>
  readonly state: Readonly<Record<string, string>>
  /** Variables that the action set for later steps. */
  readonly exported: Readonly<Record<string, string>>
  readonly summary: string
  readonly commands: readonly WorkflowCommand[]
  readonly stdout: string
  readonly stderr: string
  readonly ms: number
}

interface Metadata {
  readonly inputs?: Readonly<Record<string, { readonly default?: string | number | boolean } | null>>
  readonly runs?: { readonly main?: string }
}

/** The runner refuses longer summaries. */
const longestSummary = 1024 * 1024

export async function runAction(wish: ActionRunWish): Promise<ActionRun> {
  const metadataPath = resolve(wish.metadata ?? 'action.yml')
  const metadata = parse(await readFile(metadataPath, 'utf8')) as Metadata
  const main = wish.action ?? join(metadataPath, '..', metadata.runs?.main ?? '')
  const folder = await mkdtemp(join(tmpdir(), 'runner-'))
  try {
    const files = await runnerFiles(folder, wish)
    const environment = {
      ...inherited(),
      ...inputVariables(metadata, wish),
      ...(await gitVariables(wish)),
      ...files,
      ...wish.env,
    }
    const started = performance.now()
    const { exitCode, stdout, stderr } = await spawnNode(wish, resolve(main), environment)
    const ms = performance.now() - started
    const read = (name: keyof typeof files) => readFile(files[name], 'utf8')
    const summary = await read('GITHUB_STEP_SUMMARY')
    return {
      exitCode,
      outputs: readKeyValueFile(await read('GITHUB_OUTPUT')),
      state: readKeyValueFile(await read('GITHUB_STATE')),
      exported: readKeyValueFile(await read('GITHUB_ENV')),
      summary,
      commands: [...readCommands(stdout), ...readCommands(stderr), ...summaryErrors(summary)],
      stdout,
      stderr,
      ms,
    }
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 3 })
  }
}

/** Nothing of a runner that the tests themselves may run on, nor of the test runner. */
function inherited(): Record<string, string | undefined> {
  const foreign = /^(GITHUB_|RUNNER_|ACTIONS_|INPUT_|GIT_|NODE_OPTIONS$|NODE_TEST_CONTEXT$|npm_)/
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !foreign.test(name)))
}

async function runnerFiles(folder: string, { event }: ActionRunWish) {
  const paths = {
    GITHUB_OUTPUT: join(folder, 'output'),
    GITHUB_STATE: join(folder, 'state'),
    GITHUB_STEP_SUMMARY: join(folder, 'summary'),
    GITHUB_ENV: join(folder, 'env'),
    GITHUB_PATH: join(folder, 'path'),
  }
  await Promise.all(Object.values(paths).map(path => writeFile(path, '')))
  const eventPath = join(folder, 'event.json')
  await writeFile(eventPath, JSON.stringify(event?.payload ?? {}))
  const temporary = join(folder, 'temp')
  await mkdir(temporary)
  const tools = join(folder, 'tools')
  await mkdir(tools)
  return { ...paths, GITHUB_EVENT_PATH: eventPath, RUNNER_TEMP: temporary, RUNNER_TOOL_CACHE: tools }
}

/** `INPUT_` and the name in upper case, with spaces as `_` and hyphens as they are; every input is set. */
function inputVariables(metadata: Metadata, { inputs = {}, token }: ActionRunWish): Record<string, string> {
  const declared = metadata.inputs ?? {}
  const unknown = Object.keys(inputs).filter(name => !(name in declared))
  if (unknown.length > 0) throw new Error(`Unexpected input(s) '${unknown.join("', '")}'`)
  return Object.fromEntries(
    Object.entries(declared).map(([name, input]) => {
      const value = inputs[name] ?? withContext(String(input?.default ?? ''), token)
      return [`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`, value]
    }),
  )
}

function withContext(value: string, token: string): string {
  const filled = value.replace(/\$\{\{\s*github\.token\s*\}\}/g, token)
  if (filled.includes('${{')) throw new Error(`The default ${value} needs a context that this runner does not know`)
  return filled
}

async function gitVariables(wish: ActionRunWish): Promise<Record<string, string>> {
  const { workspace, repository, github, event = { name: 'workflow_dispatch', payload: {} } } = wish
  const [owner = ''] = repository.split('/')
  const head = await gitMaybe(workspace, ['rev-parse', '--verify', '--quiet', 'HEAD'])
  const ref = (await gitMaybe(workspace, ['symbolic-ref', '--quiet', 'HEAD'])) ?? 'refs/heads/main'
  const pull = pullRequestOf(event.payload)
  const fullRef = pull === null ? ref : `refs/pull/${pull.number}/merge`
  return {
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_ACTION: '__run',
    GITHUB_ACTION_PATH: '',
    GITHUB_ACTION_REPOSITORY: '',
    GITHUB_ACTOR: owner,
    GITHUB_ACTOR_ID: '1',
    GITHUB_TRIGGERING_ACTOR: owner,
    GITHUB_API_URL: github.apiUrl,
    GITHUB_SERVER_URL: github.url,
    GITHUB_GRAPHQL_URL: github.graphqlUrl,
    GITHUB_REPOSITORY: repository,
    GITHUB_REPOSITORY_OWNER: owner,
    GITHUB_WORKSPACE: workspace,
    GITHUB_EVENT_NAME: event.name,
    GITHUB_SHA: head ?? '',
    GITHUB_REF: fullRef,
    GITHUB_REF_NAME: fullRef.replace(/^refs\/(heads|tags|pull)\//, ''),
    GITHUB_REF_TYPE: fullRef.startsWith('refs/tags/') ? 'tag' : 'branch',
    GITHUB_REF_PROTECTED: 'false',
    GITHUB_BASE_REF: pull?.base ?? '',
    GITHUB_HEAD_REF: pull?.head ?? '',
    GITHUB_JOB: 'upgrade',
    GITHUB_WORKFLOW: 'Upgrade the Okta Sign-In Widget',
    GITHUB_WORKFLOW_REF: `${repository}/.github/workflows/upgrade.yml@${fullRef}`,
    GITHUB_RUN_ID: '1658821493',
    GITHUB_RUN_NUMBER: '3',
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_RETENTION_DAYS: '90',
    RUNNER_OS: 'Linux',
    RUNNER_ARCH: 'X64',
    RUNNER_NAME: 'GitHub Actions 2',
    RUNNER_ENVIRONMENT: 'github-hosted',
    RUNNER_WORKSPACE: resolve(workspace, '..'),
  }
}

function pullRequestOf(
  payload: Readonly<Record<string, unknown>>,
): { number: number; base: string; head: string } | null {
  const pull = payload['pull_request'] as { number: number; base: { ref: string }; head: { ref: string } } | undefined
  return pull === undefined ? null : { number: pull.number, base: pull.base.ref, head: pull.head.ref }
}

async function spawnNode(wish: ActionRunWish, main: string, environment: Record<string, string | undefined>) {
  const env = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== undefined))
  const child = spawn(TESTED_NODE, [main], {
    cwd: wish.workspace,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: wish.timeout ?? 60_000,
  })
  const out: Buffer[] = []
  const err: Buffer[] = []
  child.stdout.on('data', (chunk: Buffer) => out.push(chunk))
  child.stderr.on('data', (chunk: Buffer) => err.push(chunk))
  const exitCode = await new Promise<number | null>((done, reject) => {
    child.on('error', reject)
    child.on('close', done)
  })
  return { exitCode, stdout: Buffer.concat(out).toString('utf8'), stderr: Buffer.concat(err).toString('utf8') }
}

function summaryErrors(summary: string): readonly WorkflowCommand[] {
  const size = Buffer.byteLength(summary)
  if (size <= longestSummary) return []
  const message = `$GITHUB_STEP_SUMMARY upload aborted, supports content up to a size of 1024k, got ${Math.ceil(size / 1024)}k`
  return [{ command: 'error', properties: {}, message }]
}
