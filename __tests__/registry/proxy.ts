import { createServer, request as forward } from 'node:http'
import { type AddressInfo, connect } from 'node:net'

export interface Proxy {
  readonly url: string
  /** `host:port` of each connection or request that went through it. */
  readonly targets: string[]
  readonly close: () => Promise<void>
}

/** An HTTP proxy on this machine, for both ways of asking one: `CONNECT`, and the whole URL in the request. */
export async function startProxy(): Promise<Proxy> {
  const targets: string[] = []
  const server = createServer((incoming, response) => {
    const url = new URL(incoming.url ?? '')
    targets.push(url.host)
    const outgoing = forward(url, { method: incoming.method, headers: incoming.headers }, answer => {
      response.writeHead(answer.statusCode ?? 502, answer.headers)
      answer.pipe(response)
    })
    outgoing.on('error', () => response.destroy())
    incoming.pipe(outgoing)
  })
  server.on('connect', (request, client) => {
    const target = request.url ?? ''
    targets.push(target)
    const [host, port] = target.split(':')
    const upstream = connect(Number(port), host, () => {
      client.write('HTTP/1.1 200 Connection Established\r\n\r\n')
      upstream.pipe(client)
      client.pipe(upstream)
    })
    upstream.on('error', () => client.destroy())
    client.on('error', () => upstream.destroy())
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    targets,
    close: () =>
      new Promise(resolve => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
}
