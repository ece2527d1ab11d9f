/** Clone and push: `git http-backend` behind the server. */
import { spawn } from 'node:child_process'
import { mkdir, writeFile } from 'node:fs/promises'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { createGunzip } from 'node:zlib'
import { gitEnvironment } from './git.ts'

export interface PushRules {
  readonly user: string
  /** Branch names, or patterns with a `*` at the end, that change by pull request only. */
  readonly protectedBranches: readonly string[]
  readonly mayChangeWorkflows: boolean
}

/** What git runs for each reference of a push: the same refusals as those of the API, in the words of a push. */
const updateHook = `#!/bin/sh
ref=$1 new=$3
set -f
for pattern in $PROTECTED_BRANCHES; do
  case "\${ref#refs/heads/}" in
    $pattern)
      echo "error: GH013: Repository rule violations found for $ref." >&2
      echo "- Changes must be made through a pull request." >&2
      exit 1 ;;
  esac
done
case "$new$MAY_CHANGE_WORKFLOWS" in *yes | 0000000000000000000000000000000000000000*) exit 0 ;; esac
path=$(git log --format= --name-only "$new" --not --branches -- .github/workflows | sort -u | sed -n '/./{p;q;}')
if [ -n "$path" ]; then
  text='refusing to allow a GitHub App to create or update workflow \\140%s\\140 without \\140workflows\\140 permission'
  printf "$text\\n" "$path" >&2
  exit 1
fi
`

export async function installPushRules(folder: string): Promise<void> {
  await mkdir(join(folder, 'hooks'), { recursive: true })
  await writeFile(join(folder, 'hooks', 'update'), updateHook, { mode: 0o755 })
}

/** Answers one request of a git client, after `before`. `push` is null when nothing may be pushed. */
export async function serveGit(
  request: IncomingMessage,
  response: ServerResponse,
  where: {
    readonly folder: string
    readonly service: string
    readonly query: string
    readonly push: PushRules | null
  },
  before: () => Promise<void> = async () => {},
): Promise<void> {
  const child = spawn('git', ['http-backend'], {
    stdio: 'pipe',
    env: gitEnvironment({
      GIT_PROJECT_ROOT: where.folder,
      GIT_HTTP_EXPORT_ALL: '1',
      PATH_INFO: `/${where.service}`,
      QUERY_STRING: where.query,
      REQUEST_METHOD: request.method ?? 'GET',
      CONTENT_TYPE: request.headers['content-type'] ?? '',
      GIT_PROTOCOL: String(request.headers['git-protocol'] ?? ''),
      REMOTE_ADDR: '127.0.0.1',
      ...(where.push === null ? {} : pushVariables(where.push)),
    }),
  })
  const body = request.headers['content-encoding'] === 'gzip' ? request.pipe(createGunzip()) : request
  const sent = pipeline(body, child.stdin).catch(() => {
    // git may stop reading early; what it says on its standard output is the answer.
  })
  const chunks: Buffer[] = []
  for await (const chunk of child.stdout) chunks.push(chunk as Buffer)
  await sent
  await before()
  const out = Buffer.concat(chunks)
  const end = out.indexOf('\r\n\r\n')
  for (const line of out.subarray(0, end).toString('latin1').split('\r\n')) {
    const colon = line.indexOf(':')
    const [name, value] = [line.slice(0, colon), line.slice(colon + 1).trim()]
    if (name.toLowerCase() === 'status') response.statusCode = Number.parseInt(value, 10)
    else if (colon > 0) response.setHeader(name, value)
  }
  response.end(out.subarray(end + 4))
}

function pushVariables({ user, protectedBranches, mayChangeWorkflows }: PushRules): Record<string, string> {
  return {
    REMOTE_USER: user,
    PROTECTED_BRANCHES: protectedBranches.join(' '),
    MAY_CHANGE_WORKFLOWS: mayChangeWorkflows ? 'yes' : 'no',
  }
}
