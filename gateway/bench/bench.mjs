import { compare } from './compare.mjs'
import { stopAll } from './processes/children.mjs'
import { report } from './report/index.mjs'
import { describeMachine } from './report/machine.mjs'
import { openWorld } from './world.mjs'

/** One whole run; everything it started is stopped when it ends, also by Ctrl-C. */
export async function bench(settings) {
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(130))
  const machine = describeMachine()
  let world
  try {
    world = await openWorld(settings)
    const outcome = await compare(world, settings, line => console.log(line))
    report(outcome, { ...settings, isPinned: world.core !== undefined }, machine)
  } finally {
    await stopAll()
    world?.close()
  }
}
