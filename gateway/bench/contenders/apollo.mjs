import { fileURLToPath } from 'node:url'
import { startNode } from '../processes/children.mjs'

const contender = ({ name, title, server }) => ({
  name,
  title,
  start: async ({ port, core, supergraph }) => ({
    child: startNode([fileURLToPath(new URL(`../servers/${server}`, import.meta.url))], {
      core,
      env: { PORT: String(port), SUPERGRAPH_FILE: supergraph.stripped, APOLLO_TELEMETRY_DISABLED: '1' },
    }),
    url: `http://127.0.0.1:${port}/graphql`,
  }),
})

/** @apollo/gateway behind Apollo Server's own standalone server, as documented; enforces no authorization. */
export const apollo = contender({ name: 'apollo', title: '@apollo/gateway', server: 'apollo.server.mjs' })

/** What Apollo Server costs by itself: it reads and checks the question, and the answer is there. No gateway, no fetch. */
export const apolloServer = contender({
  name: 'apollo-server',
  title: 'Apollo Server alone, answers known',
  server: 'apollo-server.server.mjs',
})
