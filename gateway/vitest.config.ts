import { defaultServerConditions } from 'vite'
import { defineProject } from 'vitest/config'

// `module` leads to ESM builds made for bundlers, which Node cannot load (@opentelemetry/api).
const SERVER = defaultServerConditions.filter(condition => condition !== 'module')

export default defineProject({
  // graphql 16 has an ESM and a CommonJS entry; two copies refuse each other's schemas.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }], conditions: ['source'] },
  ssr: { resolve: { conditions: ['source', ...SERVER] } },
  test: {
    name: 'gateway',
    include: [
      'src/**/*.test.ts',
      'local/**/*.test.ts',
      'containers/**/*.test.ts',
      'open/**/*.test.ts',
      'release/**/*.test.ts',
      'wholeSystem/**/*.test.ts',
      'bench/test/*.test.mjs',
    ],
    globalSetup: [new URL('../subgraphs/shared/src/testing/setup.ts', import.meta.url).pathname],
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
})
