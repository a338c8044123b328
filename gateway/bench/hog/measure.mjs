import { setTimeout as sleep } from 'node:timers/promises'
import { houvast } from '../contenders/houvast.mjs'
import { Client } from '../load/client.mjs'
import { pace } from '../load/pace.mjs'
import { saturate } from '../load/saturate.mjs'
import { percentile } from '../measure/statistics.mjs'
import { stopNode } from '../processes/children.mjs'
import { freePort } from '../processes/port.mjs'
import { whenAnswering } from '../processes/ready.mjs'
import { requestsOf } from '../work/requests.mjs'
import { heavyRequests } from './heavy.mjs'
import { startPartners } from './partners.mjs'

const STAFF = { rate: 100, seconds: 10, size: 20 }
const PARTNERS = 200
const WARM_UP = { count: 3_000, atLeast: 3, atMost: 12, connections: 16 }
// What partners may ask in the first moments is more than they may ask for good.
const SETTLE_MILLISECONDS = 2_000

const latenciesOf = samples => ({
  p50: percentile(samples, 0.5),
  p95: percentile(samples, 0.95),
  p99: percentile(samples, 0.99),
})

/**
 * How long staff wait without and with partners who ask for all they can.
 *
 * @returns `{ alone, beside, statuses }`: latencies in milliseconds, and what the partners were answered; throws when one
 * colleague is not answered
 */
export async function measureHog(world) {
  const port = await freePort()
  // The partners ask the whole supergraph, which is heavier than anything in their own.
  const { child, url, health } = await houvast.start({ ...world, port, contracts: { vona: world.supergraph.full } })
  const client = new Client(url, 64, houvast.encode)
  const load = { ask: request => client.ask(request), requests: requestsOf(STAFF.size, world.users, 1) }
  try {
    await whenAnswering(health, child, answer => answer.ok)
    await saturate({ ...load, ...WARM_UP })
    const alone = latenciesOf(await pace({ ...load, ...STAFF }))
    const requests = heavyRequests(world.users)
    const endPartners = startPartners({ url: url.replace('/graphql', '/vona/graphql'), requests, count: PARTNERS })
    await sleep(SETTLE_MILLISECONDS)
    const beside = latenciesOf(await pace({ ...load, ...STAFF }))
    return { alone, beside, statuses: await endPartners() }
  } finally {
    await client.stop()
    await stopNode(child)
  }
}
