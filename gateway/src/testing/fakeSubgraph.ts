import { createServer, type IncomingHttpHeaders, type Server } from 'node:http'
import { buildSubgraphSchema } from '@apollo/subgraph'
import { graphql, parse } from 'graphql'
import { closeServer, listen } from '../http/listen.js'
import { FEDERATION_LINK } from './compose.js'

export interface Received {
  readonly headers: IncomingHttpHeaders
  readonly text: string
  /** The client's port: one per connection. */
  readonly port: number | undefined
  readonly body: { readonly query: string; readonly variables?: Record<string, unknown> }
}

export interface FakeSubgraph {
  readonly url: string
  /** Every request that arrived, oldest first. */
  readonly received: Received[]
  /** Replaces the next answers by this status and text; null goes back to real ones. */
  answerWith(reply: { readonly status: number; readonly text: string } | null): void
  /** Breaks the next connections without an answer, this many times. */
  breakNext(times: number): void
  /** Lets requests wait until it is called with false. */
  hold(isHeld: boolean): void
  stop(): Promise<void>
}

// biome-ignore lint/suspicious/noExplicitAny: the resolvers of a test are whatever the test needs
export type Resolvers = Record<string, any>

const textOf = async (request: AsyncIterable<Buffer>) => {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk)
  return Buffer.concat(chunks).toString()
}

/** A real federated subgraph over real HTTP, small enough for a test to say all of it. */
export async function fakeSubgraph(sdl: string, resolvers: Resolvers, port = 0): Promise<FakeSubgraph> {
  const schema = buildSubgraphSchema([{ typeDefs: parse(FEDERATION_LINK + sdl), resolvers }])
  const received: Received[] = []
  let fixed: { readonly status: number; readonly text: string } | null = null
  let breaks = 0
  let held: Promise<void> | null = null
  let release = () => {}
  const server: Server = createServer(async (request, response) => {
    const text = await textOf(request)
    const body = JSON.parse(text) as Received['body']
    received.push({ headers: request.headers, text, port: request.socket.remotePort, body })
    if (held) await held
    if (breaks > 0) {
      breaks -= 1
      request.socket.destroy()
      return
    }
    const reply = fixed ?? {
      status: 200,
      text: JSON.stringify(await graphql({ schema, source: body.query, variableValues: body.variables })),
    }
    response.writeHead(reply.status, { 'content-type': 'application/json' }).end(reply.text)
  })
  const ownPort = await listen(server, port, '127.0.0.1')
  return {
    url: `http://127.0.0.1:${ownPort}/graphql`,
    received,
    answerWith(reply) {
      fixed = reply
    },
    breakNext(times) {
      breaks = times
    },
    hold(isHeld) {
      release()
      const gate = isHeld ? Promise.withResolvers<void>() : null
      held = gate?.promise ?? null
      release = gate?.resolve ?? (() => {})
    },
    async stop() {
      release()
      await closeServer(server, 0)
    },
  }
}
