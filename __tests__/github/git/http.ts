/** Clone and push: `git http-backend` behind the server. */
import { spawn } from 'node:child_process'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { pipeline } from 'node:stream/promises'
import { createGunzip } from 'node:zlib'
import { gitEnvironment } from './git.ts'

/** Answers one request of a git client. `pushUser` is null when nothing may be pushed. */
export async function serveGit(
  request: IncomingMessage,
  response: ServerResponse,
  where: {
    readonly folder: string
    readonly service: string
    readonly query: string
    readonly pushUser: string | null
  },
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
      ...(where.pushUser === null ? {} : { REMOTE_USER: where.pushUser }),
    }),
  })
  const body = request.headers['content-encoding'] === 'gzip' ? request.pipe(createGunzip()) : request
  const sent = pipeline(body, child.stdin).catch(() => {
    // git may stop reading early; what it says on its standard output is the answer.
  })
  const chunks: Buffer[] = []
  for await (const chunk of child.stdout) chunks.push(chunk as Buffer)
  await sent
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
