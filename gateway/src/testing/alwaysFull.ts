import type { LoadOptions } from '../load/load.js'

/** A machine with all the time it needs, on which a minute passes between any two looks at a budget: equal questions find it equally full. */
export function alwaysFull(): LoadOptions {
  let minutes = 0
  return { delay: () => 0, now: () => 60_000 * minutes++, date: () => 0 }
}
