import { afterEach, beforeEach, expect, test } from 'vitest'
import { CONTRACTS } from '../contracts/index.js'
import { staff } from '../contracts/staff.js'
import { vona } from '../contracts/vona.js'
import { type GatewayUnderTest, gatewayUnderTest } from '../testing/gatewayUnderTest.js'
import { slowCaseFile } from '../testing/slowCaseFile.js'
import { CONNECTIONS, LANES } from './lane.js'

const load = { ...vona.load, placesOfEach: vona.load.places, costPerMinute: null }

let world: GatewayUnderTest
let answerSlow: () => void
beforeEach(async () => {
  const { subgraphs, answer } = slowCaseFile()
  answerSlow = answer
  world = await gatewayUnderTest({ subgraphs, contracts: [staff, { ...vona, load }] })
})
afterEach(async () => {
  answerSlow()
  await world.stop()
})

const fetchesOf = (lane: string) =>
  world.sources.states().find(way => way.subgraph === 'persons' && way.lane === lane)!.fetches
const askPartner = async () =>
  world.send(vona.path, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      authorization: `Bearer ${await world.tokenFor(['DIRECTOR'])}`,
    },
    body: JSON.stringify({ query: '{ caseFile(id: "case_2") { code } }' }),
  })

test('when partners wait on all their connections and for more, staff are answered at once on their own', async () => {
  const partners = Promise.all(Array.from({ length: vona.load.places }, askPartner))
  const waiting = vona.load.places - CONNECTIONS.others
  await expect.poll(() => fetchesOf('others'), { timeout: 5_000 }).toEqual({ sent: CONNECTIONS.others, waiting })

  const colleagues = Array.from({ length: 9 }, () =>
    world.ask(['DIRECTOR'], { query: '{ caseFile(id: "case_1") { code } }' }),
  )
  for (const { body } of await Promise.all(colleagues)) expect(body.data).toEqual({ caseFile: { code: 'D-1' } })
  expect(fetchesOf('others')).toEqual({ sent: CONNECTIONS.others, waiting })

  answerSlow()
  for (const { body } of await partners) expect(body.data).toEqual({ caseFile: { code: 'D-2' } })
  expect(LANES.map(fetchesOf)).toEqual(LANES.map(() => ({ sent: 0, waiting: 0 })))
})

test('the contract that staff work with has a lane to itself', () => {
  expect(CONTRACTS.filter(({ lane }) => lane === 'staff')).toEqual([staff])
})
