import { defineProject } from 'vitest/config'

export default defineProject({
  resolve: { conditions: ['source'], alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: { name: 'web', include: ['src/**/*.test.ts'] },
})
