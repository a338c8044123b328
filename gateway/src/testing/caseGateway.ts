import { afterAll, beforeAll, beforeEach } from 'vitest'
import { CASE_WORLD } from './caseWorld.js'
import { type GatewayUnderTest, type GatewayUnderTestOptions, gatewayUnderTest } from './gatewayUnderTest.js'

/** One gateway before the DEMO case files for all tests of a file; what its subgraphs were asked is forgotten before each. */
export function caseGateway(contracts?: GatewayUnderTestOptions['contracts']) {
  let running: GatewayUnderTest | undefined
  const world = () => {
    if (!running) throw new Error('The gateway runs inside tests only')
    return running
  }
  beforeAll(async () => {
    running = await gatewayUnderTest({ subgraphs: CASE_WORLD, ...(contracts && { contracts }) })
  })
  afterAll(() => running?.stop())
  beforeEach(() => {
    for (const subgraph of Object.values(world().subgraphs)) subgraph.received.length = 0
  })
  const received = () => Object.values(world().subgraphs).flatMap(subgraph => subgraph.received)
  return {
    world,
    /** How often any subgraph was asked. */
    asked: () => received().length,
    /** The texts of all fetches. */
    fetched: () =>
      received()
        .map(({ body }) => body.query)
        .join(' '),
    /** Asks as a social worker. */
    ask: (query: string, variables: object = {}) => world().ask(['SOCIAL_WORKER'], { query, variables }),
  }
}
