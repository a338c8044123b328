import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import type { MadeUpSubgraph } from '../../src/testing/madeUpSubgraph.js'
import type { RunningSubgraph } from './runningSubgraph.js'

/** Made-up data behind HTTP. */
export async function madeUpServer(subgraph: MadeUpSubgraph): Promise<RunningSubgraph> {
  const server = createServer(async (request, response) => {
    const answer = subgraph.answer(JSON.parse(await text(request)))
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(answer))
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`,
    asked: () => subgraph.asked.map(({ query }) => query),
    forget() {
      subgraph.asked.length = 0
    },
    async stop() {
      server.closeAllConnections()
      await new Promise(resolve => server.close(resolve))
    },
  }
}
