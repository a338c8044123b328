import { defineProject } from 'vitest/config'

export default defineProject({
  // graphql 16 has an ESM and a CommonJS entry; two copies refuse each other's schemas.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }], conditions: ['source'] },
  ssr: { resolve: { conditions: ['source'] } },
  test: {
    name: 'gateway',
    include: ['src/**/*.test.ts', 'local/**/*.test.ts', 'bench/test/*.test.mjs'],
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
})
