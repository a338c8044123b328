import { fileURLToPath } from 'node:url'
import { startNode } from '../processes/children.mjs'

const PROGRAM = fileURLToPath(new URL('../node_modules/@graphql-hive/gateway/dist/bin.js', import.meta.url))
const CONFIGURATION = fileURLToPath(new URL('./hive.config.mjs', import.meta.url))

/** Hive Gateway with its planner in JavaScript; enforces no authorization as configured. A supergraph file is not polled. */
export const hive = hiveWith('hive', 'Hive Gateway', [])

/** Hive Gateway with the planner and executor of Hive Router in Rust. */
export const hiveRust = hiveWith('hive-rust', 'Hive Gateway, Rust runtime', ['--hive-router-runtime'])

function hiveWith(name, title, options) {
  return {
    name,
    title,
    start: async ({ port, core, supergraph }) => ({
      child: startNode([PROGRAM, 'supergraph', supergraph.stripped, ...argumentsFor(port), ...options], { core }),
      url: `http://127.0.0.1:${port}/graphql`,
      health: `http://127.0.0.1:${port}/readiness`,
    }),
  }
}

const argumentsFor = port => ['-c', CONFIGURATION, '--host', '127.0.0.1', '--port', String(port), '--fork', '1']
