import { defineProject } from 'vitest/config'

export default defineProject({
  resolve: { conditions: ['source'] },
  test: {
    name: 'browser',
    include: ['journeys/**/*.test.ts'],
    globalSetup: ['./harness/setup.ts'],
    // One installation and one browser for all files: they take turns, since some of them stop parts of the system. What was
    // signed in once stays signed in for the files that follow.
    fileParallelism: false,
    isolate: false,
    // After everything else, which would only make the pages slow.
    sequence: { groupOrder: 1 },
    testTimeout: 30_000,
    hookTimeout: 90_000,
  },
})
