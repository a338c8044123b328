import { defineProject } from 'vitest/config'

export default defineProject({
  resolve: {
    // The packages load each other from source, and everything that speaks GraphQL must load one and the same copy of it.
    conditions: ['source'],
    alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }],
  },
  ssr: { resolve: { conditions: ['source'] } },
  test: { name: 'gateway', include: ['src/**/*.test.ts', 'local/**/*.test.ts'] },
})
