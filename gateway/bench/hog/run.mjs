import { stopAll } from '../processes/children.mjs'
import { textTable } from '../report/text-table.mjs'
import { openWorld } from '../world.mjs'
import { measureHog } from './measure.mjs'

const text = milliseconds => milliseconds.toFixed(2)

function report({ alone, beside, statuses }) {
  const row = name => [name, text(alone[name]), text(beside[name]), `${(beside[name] / alone[name]).toFixed(2)} x`]
  console.log(textTable([['staff, ms', 'alone', 'beside partners', 'ratio'], ...Object.keys(alone).map(row)]))
  console.log(
    `\npartners were answered with ${Object.entries(statuses)
      .map(([s, n]) => `${s}: ${n} times`)
      .join(', ')}`,
  )
}

/** Staff at a fixed rate, without and with 200 heavy questions of partners at a time. */
export async function hog() {
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(130))
  const world = await openWorld({ isPinned: true })
  try {
    report(await measureHog(world))
  } finally {
    await stopAll()
    world.close()
  }
}
