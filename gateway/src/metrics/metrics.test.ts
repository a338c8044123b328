import { afterEach, beforeEach, expect, test } from 'vitest'
import { staff } from '../contracts/staff.js'
import { vona } from '../contracts/vona.js'
import { CASE_WORLD } from '../testing/caseWorld.js'
import { type GatewayUnderTest, gatewayUnderTest } from '../testing/gatewayUnderTest.js'
import { type Metrics, makeMetrics } from './metrics.js'

const contracts = [staff, { ...vona, load: { ...vona.load, placesOfEach: 1, costPerMinute: 200 } }] as const

let world: GatewayUnderTest
let metrics: Metrics
beforeEach(async () => {
  metrics = makeMetrics()
  world = await gatewayUnderTest({ subgraphs: CASE_WORLD, contracts, metrics })
})
afterEach(() => world.stop())

const CASE = '{ caseFile(id: "case_1") { code } }'
const staffAsks = (query: string, roles = ['LEGAL_WORKER']) => world.ask(roles, { query })
const partnerAsks = async (query: string) =>
  world.send('/vona/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${await world.tokenFor(['DIRECTOR'])}` },
    body: JSON.stringify({ query }),
  })

/** The lines of our own metrics that hold these words. */
async function lines(...words: string[]): Promise<string[]> {
  const text = await metrics.registry.metrics()
  return text.split('\n').filter(line => line.startsWith('houvast_') && words.every(word => line.includes(word)))
}

test('answers are counted by contract and status, and a name that a client gave its operation is no label', async () => {
  await staffAsks(`query Invented ${CASE}`)
  await partnerAsks(`query Invented ${CASE}`)
  await world.ask(null, { query: `query Invented ${CASE}` })
  await expect
    .poll(() => lines('answer_seconds_count'))
    .toEqual([
      'houvast_gateway_answer_seconds_count{contract="staff",operation="free",status="200"} 1',
      'houvast_gateway_answer_seconds_count{contract="vona",operation="free",status="200"} 1',
      'houvast_gateway_answer_seconds_count{contract="staff",operation="none",status="401"} 1',
    ])
  expect(await lines('Invented')).toEqual([])
})

test('refused places are counted by contract', async () => {
  await staffAsks('{ caseFile(id: "case_1") { name residence { step } } }', ['SHELTER_EDUCATOR'])
  await expect
    .poll(() => lines('refused_places_total{'))
    .toEqual(['houvast_gateway_refused_places_total{contract="staff"} 2'])
})

test('requests under way, their fetches, and requests that are sent away are counted by contract, lane and reason', async () => {
  const persons = world.subgraphs['persons']!
  persons.hold(true)
  const first = partnerAsks(CASE)
  await expect.poll(() => persons.received.length).toBe(1)
  expect(await lines('requests_under_way', 'vona')).toEqual(['houvast_gateway_requests_under_way{contract="vona"} 1'])
  expect(await lines('fetches_under_way', 'persons', 'others')).toEqual([
    'houvast_gateway_fetches_under_way{subgraph="persons",lane="others",state="sent"} 1',
    'houvast_gateway_fetches_under_way{subgraph="persons",lane="others",state="waiting"} 0',
  ])
  await partnerAsks(CASE)
  persons.hold(false)
  await first
  await partnerAsks('{ caseFiles(first: 20) { nodes { id } } }')
  expect(await lines('shed_total{')).toEqual([
    'houvast_gateway_shed_total{contract="vona",reason="viewer_places"} 1',
    'houvast_gateway_shed_total{contract="vona",reason="viewer_cost"} 1',
  ])
  expect(await lines('requests_under_way', 'vona')).toEqual(['houvast_gateway_requests_under_way{contract="vona"} 0'])
})

test('fetches, and subgraphs that are spared because they cannot be reached, are seen by name and lane', async () => {
  await staffAsks(CASE)
  expect(await lines('fetch_seconds_count')).toEqual(['houvast_gateway_fetch_seconds_count{subgraph="persons"} 1'])
  expect(await lines('circuit_open{')).toEqual([
    'houvast_gateway_circuit_open{subgraph="persons",lane="staff"} 0',
    'houvast_gateway_circuit_open{subgraph="persons",lane="others"} 0',
    'houvast_gateway_circuit_open{subgraph="justice",lane="staff"} 0',
    'houvast_gateway_circuit_open{subgraph="justice",lane="others"} 0',
  ])
  await world.subgraphs['persons']!.stop()
  for (let times = 0; times < 5; times++) await staffAsks(CASE)
  expect(await lines('circuit_open{', 'persons')).toEqual([
    'houvast_gateway_circuit_open{subgraph="persons",lane="staff"} 1',
    'houvast_gateway_circuit_open{subgraph="persons",lane="others"} 0',
  ])
  expect(await lines('unavailable_total{')).toEqual(['houvast_gateway_fetch_unavailable_total{subgraph="persons"} 5'])
})

test('what is kept of documents is seen to grow', async () => {
  const bytes = async () => Number((await lines('memory_bytes'))[0]?.split(' ')[1])
  const before = await bytes()
  await staffAsks(CASE)
  expect(await bytes()).toBeGreaterThan(before)
})
