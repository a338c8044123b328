import { createServer } from 'node:http'
import { text } from 'node:stream/consumers'
import { closeServer, listen } from '../../src/http/listen.js'
import type { MadeUpSubgraph } from '../../src/testing/madeUpSubgraph.js'
import type { RunningSubgraph } from './runningSubgraph.js'

/** Made-up data behind HTTP. */
export async function madeUpServer(subgraph: MadeUpSubgraph): Promise<RunningSubgraph> {
  const server = createServer(async (request, response) => {
    const answer = subgraph.answer(JSON.parse(await text(request)))
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(answer))
  })
  const port = await listen(server, 0, '127.0.0.1')
  return {
    url: `http://127.0.0.1:${port}/graphql`,
    asked: () => subgraph.asked.map(({ query }) => query),
    forget() {
      subgraph.asked.length = 0
    },
    async stop() {
      await closeServer(server, 0)
    },
  }
}
