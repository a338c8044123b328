import { fakeSubgraph } from '../../src/testing/fakeSubgraph.js'
import type { SubgraphDefinition } from '../../src/testing/gatewayUnderTest.js'
import type { RunningSubgraph } from './runningSubgraph.js'

/** A subgraph whose resolvers are written by hand. */
export async function fakeServer({ sdl, resolvers }: SubgraphDefinition): Promise<RunningSubgraph> {
  const { url, received, stop } = await fakeSubgraph(sdl, resolvers)
  return {
    url,
    asked: () => received.map(({ body }) => body.query),
    forget() {
      received.length = 0
    },
    stop,
  }
}
