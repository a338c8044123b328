import { fileURLToPath } from 'node:url'
import { startNode } from '../processes/children.mjs'

const SERVER = fileURLToPath(new URL('../servers/apollo-server.server.mjs', import.meta.url))

/** What Apollo Server costs by itself: it reads and checks the question, and the answer is there. No gateway, no fetch. */
export const apolloServer = {
  name: 'apollo-server',
  title: 'Apollo Server alone, answers known',
  start: async ({ port, core, supergraph }) => ({
    child: startNode([SERVER], {
      core,
      env: { PORT: String(port), SUPERGRAPH_FILE: supergraph.stripped, APOLLO_TELEMETRY_DISABLED: '1' },
    }),
    url: `http://127.0.0.1:${port}/graphql`,
  }),
}
