import { fileURLToPath } from 'node:url'
import { startNode } from '../processes/children.mjs'

const SERVER = fileURLToPath(new URL('../servers/lower-bound.server.mjs', import.meta.url))

/** The least that the work costs: four fetches, parse, merge, no GraphQL, no identity. */
export const lowerBound = {
  name: 'lower-bound',
  title: 'Lower bound (no GraphQL)',
  start: async ({ port, core, subgraphs }) => ({
    child: startNode([SERVER], { core, env: { PORT: String(port), SUBGRAPHS: JSON.stringify(subgraphs) } }),
    url: `http://127.0.0.1:${port}/graphql`,
  }),
}
