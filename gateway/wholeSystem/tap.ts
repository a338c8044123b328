import { request as ask, createServer } from 'node:http'
import { closeServer, listen } from '../src/http/listen.js'

export interface Tap {
  readonly url: string
  /** Every body that reached the subgraph, oldest first. */
  readonly bodies: string[]
  close(): Promise<void>
}

/** Stands before a subgraph, passes everything on, and writes down what was asked: the subgraph's request log. */
export async function tap(port: number): Promise<Tap> {
  const bodies: string[] = []
  const server = createServer((incoming, outgoing) => {
    const chunks: Buffer[] = []
    incoming.on('data', chunk => chunks.push(chunk))
    incoming.on('end', () => {
      const body = Buffer.concat(chunks)
      if (body.length > 0) bodies.push(body.toString())
      const onward = ask(
        { host: '127.0.0.1', port, path: incoming.url, method: incoming.method, headers: incoming.headers },
        answer => {
          outgoing.writeHead(answer.statusCode ?? 502, answer.headers)
          answer.pipe(outgoing)
        },
      )
      onward.on('error', () => outgoing.destroy())
      onward.end(body)
    })
  })
  const own = await listen(server, 0, '127.0.0.1')
  return {
    url: `http://127.0.0.1:${own}/graphql`,
    bodies,
    close: () => closeServer(server, 0),
  }
}
