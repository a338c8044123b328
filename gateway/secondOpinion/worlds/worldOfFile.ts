import { afterAll, beforeAll } from 'vitest'
import { EVERY_KIND_OF_RULE, sdlOf } from './everyKindOfRule.js'
import { fakeServer } from './fakeServer.js'
import { type RunningWorld, runningWorld, type WorldOptions } from './runningWorld.js'

/** The small world that has a rule at every kind of place. */
export const SMALL_WORLD: WorldOptions = {
  subgraphs: sdlOf(EVERY_KIND_OF_RULE),
  run: name => fakeServer(EVERY_KIND_OF_RULE[name]!),
}

/** One world for all tests of a file. @returns what gives it inside tests */
export function worldOfFile(options: WorldOptions): () => RunningWorld {
  let running: RunningWorld | undefined
  beforeAll(async () => {
    running = await runningWorld(options)
  })
  afterAll(() => running?.stop())
  return () => {
    if (!running) throw new Error('The world runs inside tests only')
    return running
  }
}
