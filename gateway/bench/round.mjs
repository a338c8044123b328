import { Client } from './load/client.mjs'
import { measureContender } from './measure/contender.mjs'
import { stopNode } from './processes/children.mjs'
import { freePort } from './processes/port.mjs'
import { whenAnswering } from './processes/ready.mjs'

const asText = ({ document, variables }) => ({ operationName: document.name, query: document.text, variables })

/**
 * One turn of one contender: a fresh process, every size from small to large, stopped again.
 *
 * @returns its figures by size
 */
export async function runRound(contender, world, settings, seed) {
  const port = await freePort()
  const { child, url, health = url } = await contender.start({ ...world, port })
  const client = new Client(url, settings.connections * 4, contender.encode ?? asText)
  try {
    await whenAnswering(health, child, answer => health === url || answer.ok)
    const figures = {}
    for (const size of settings.sizes) {
      figures[size] = await measureContender({ client, pid: child.pid, size, users: world.users, settings, seed })
    }
    return figures
  } catch (error) {
    throw new Error(`${contender.title}: ${error.message}${child.errors && `\n${child.errors}`}`, { cause: error })
  } finally {
    await client.stop()
    await stopNode(child)
  }
}
