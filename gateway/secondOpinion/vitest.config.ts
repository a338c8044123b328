import { fileURLToPath } from 'node:url'
import { defaultServerConditions } from 'vite'
import { defineConfig } from 'vitest/config'

// The same as for the gateway's own tests: `module` leads to ESM builds made for bundlers, which Node cannot load.
const SERVER = defaultServerConditions.filter(condition => condition !== 'module')

export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }], conditions: ['source'] },
  ssr: { resolve: { conditions: ['source', ...SERVER] } },
  test: {
    name: 'second opinion',
    include: ['**/*.test.ts'],
    globalSetup: ['./setup.mjs'],
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
})
