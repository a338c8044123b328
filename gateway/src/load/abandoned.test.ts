import { expect, test } from 'vitest'
import { staff } from '../contracts/staff.js'
import { CONNECTIONS } from '../subgraphs/lane.js'
import { CASE_WORLD } from '../testing/caseWorld.js'
import { type GatewayUnderTest, gatewayUnderTest } from '../testing/gatewayUnderTest.js'

/** How many connections to any subgraph staff's fetches have, and for how many they wait. */
function connectionsOf({ sources }: GatewayUnderTest) {
  const fetches = sources
    .states()
    .filter(({ lane }) => lane === 'staff')
    .map(({ fetches }) => fetches)
  return {
    sent: fetches.reduce((sum, { sent }) => sum + sent, 0),
    waiting: fetches.reduce((sum, { waiting }) => sum + waiting, 0),
  }
}

test('no place and no connection is lost to two thousand clients that go away at any moment', async () => {
  const own = await gatewayUnderTest({ subgraphs: CASE_WORLD })
  const persons = own.subgraphs['persons']!
  const authorization = `Bearer ${await own.tokenFor(['DIRECTOR'])}`
  const request = { method: 'POST', headers: { 'content-type': 'application/json', authorization } }
  const body = JSON.stringify({ query: '{ caseFile(id: "case_1") { code residence { step } } }' })
  const { placesOfEach } = staff.load
  const askAtOnce = (signal: (client: number) => AbortSignal) =>
    Promise.all(
      Array.from({ length: placesOfEach }, (_, client) =>
        own.send(staff.path, { ...request, body, signal: signal(client) }).catch(() => null),
      ),
    )

  persons.hold(true)
  const clients = new AbortController()
  const held = askAtOnce(() => clients.signal)
  const waiting = placesOfEach - CONNECTIONS.staff
  await expect.poll(() => connectionsOf(own), { timeout: 5_000 }).toEqual({ sent: CONNECTIONS.staff, waiting })
  clients.abort()
  await held
  persons.hold(false)
  await expect.poll(() => connectionsOf(own)).toEqual({ sent: 0, waiting: 0 })

  const before = persons.received.length
  for (let turn = 0; turn < 40; turn++) await askAtOnce(client => AbortSignal.timeout(1 + (client % 20)))
  expect(persons.received.length).toBeGreaterThan(before)
  // What they had sent before they went away is still read, one after the other.
  await expect.poll(() => connectionsOf(own), { timeout: 10_000 }).toEqual({ sent: 0, waiting: 0 })
  const asked = await Promise.all(
    Array.from({ length: placesOfEach }, () => own.send(staff.path, { ...request, body })),
  )
  expect(asked.map(({ status }) => status)).toEqual(Array(placesOfEach).fill(200))
  await own.stop()
})
