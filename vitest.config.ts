import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    projects: ['schema', 'subgraphs/*', 'gateway', 'web', 'web/e2e'],
    // Vitest would leave one core to whoever watches; of two, that is half.
    maxWorkers: '100%',
  },
})
