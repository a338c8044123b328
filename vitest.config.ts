import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: { projects: ['schema', 'subgraphs/*', 'gateway', 'web', 'web/e2e'] },
})
