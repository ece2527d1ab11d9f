import { createServer, type IncomingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'

/** One request as it came in. */
export interface Received {
  readonly method: string
  /** Path and query, as sent. */
  readonly path: string
  readonly headers: IncomingHttpHeaders
}

export interface Answer {
  readonly status: number
  readonly headers?: { readonly [name: string]: string }
  readonly body?: string | Uint8Array
}

/** What to do to the next requests that match, instead of answering them well. */
export interface Fault {
  readonly path: RegExp
  readonly method?: string
  /** How many requests it hits; all of them when left out. */
  times?: number
  /** `reset`: the connection breaks before an answer; `drop`: in the middle of the body; a number of milliseconds: it waits. */
  readonly act: 'reset' | 'drop' | number | Answer
}

export interface Loopback {
  readonly url: string
  readonly requests: Received[]
  readonly faults: Fault[]
  readonly close: () => Promise<void>
}

/** An HTTP server on this machine that keeps what it was asked and has switches for faults. */
export async function startLoopback(answer: (request: Received, url: string) => Answer): Promise<Loopback> {
  const requests: Received[] = []
  const faults: Fault[] = []
  let url = ''
  const server = createServer((request, response) => {
    const received: Received = { method: request.method ?? '', path: request.url ?? '', headers: request.headers }
    requests.push(received)
    const fault = takeFault(faults, received)
    if (fault?.act === 'reset') {
      request.socket.destroy()
      return
    }
    const { status, headers = {}, body = '' } = typeof fault?.act === 'object' ? fault.act : answer(received, url)
    const bytes = typeof body === 'string' ? Buffer.from(body) : Buffer.from(body)
    const send = () => {
      response.writeHead(status, { 'content-length': bytes.length, ...headers })
      if (received.method === 'HEAD') response.end()
      else if (fault?.act === 'drop')
        response.write(bytes.subarray(0, bytes.length >> 1), () => request.socket.destroy())
      else response.end(bytes)
    }
    if (typeof fault?.act === 'number') setTimeout(send, fault.act).unref()
    else send()
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return {
    url,
    requests,
    faults,
    close: () =>
      new Promise(resolve => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
}

function takeFault(faults: Fault[], { method, path }: Received): Fault | undefined {
  const fault = faults.find(
    one => one.path.test(path) && (one.method ?? method) === method && (one.times === undefined || one.times > 0),
  )
  if (fault?.times !== undefined) fault.times -= 1
  return fault
}
