import { fileURLToPath } from 'node:url'
import { startNode } from '../processes/children.mjs'

const SERVER = fileURLToPath(new URL('../servers/apollo.server.mjs', import.meta.url))

/** @apollo/gateway behind Apollo Server's own standalone server, as documented; enforces no authorization. */
export const apollo = {
  name: 'apollo',
  title: '@apollo/gateway',
  start: async ({ port, core, supergraph }) => ({
    child: startNode([SERVER], {
      core,
      env: { PORT: String(port), SUPERGRAPH_FILE: supergraph.stripped, APOLLO_TELEMETRY_DISABLED: '1' },
    }),
    url: `http://127.0.0.1:${port}/graphql`,
  }),
}
