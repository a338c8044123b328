import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { connect } from 'node:net'
import { ERROR_TEXTS } from '@houvast/schema'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { analytics } from '../contracts/analytics.js'
import { staff } from '../contracts/staff.js'
import { vona } from '../contracts/vona.js'
import { CASE_WORLD } from '../testing/caseWorld.js'
import { type GatewayUnderTest, gatewayUnderTest } from '../testing/gatewayUnderTest.js'
import { CHARACTERS_OF_ONE, COST_OF_REQUEST } from './load.js'

const deadline = 300
const contracts = [
  { ...staff, deadline: 30_000, load: { ...staff.load, placesOfEach: 3 } },
  { ...vona, load: { places: 3, placesOfEach: 2, costPerMinute: 2_800, mostDelay: 200 } },
  {
    ...analytics,
    admits: ['staff'],
    deadline,
    load: { places: 1, placesOfEach: 1, costPerMinute: 84, mostDelay: 100 },
  },
] as const
const [STAFF, VONA, ANALYTICS] = ['/graphql', '/vona/graphql', '/analytics/graphql'] as const

let world: GatewayUnderTest
let delay = 0
let now = 0
let shed: string[]
beforeEach(async () => {
  delay = 0
  now = 0
  shed = []
  const load = {
    delay: () => delay,
    now: () => now,
    date: () => Date.UTC(2026, 10, 23) + now,
    onShed: (contract: string, reason: string) => void shed.push(`${contract} ${reason}`),
  }
  world = await gatewayUnderTest({ subgraphs: CASE_WORLD, contracts, load })
})
afterEach(() => world.stop())

interface Question {
  readonly query?: string
  readonly centre?: string
  readonly signal?: AbortSignal
}
const CASE = '{ caseFile(id: "case_1") { code } }'
/** Role and centre make the viewer. */
async function ask(path: string, role: string, { query = CASE, centre = 'PAGASA', signal }: Question = {}) {
  return world.send(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${await world.tokenFor([role], centre)}` },
    body: JSON.stringify({ query }),
    ...(signal && { signal }),
  })
}
const received = () => world.subgraphs['persons']!.received.length
const hold = (isHeld: boolean) => world.subgraphs['persons']!.hold(isHeld)

/** Asks so many questions that are not answered before `hold(false)`, and waits until they have arrived. */
async function held(count: number, path: string, role: string, question: Question = {}) {
  hold(true)
  const before = received()
  const answers = Array.from({ length: count }, () => ask(path, role, question).catch(() => null))
  await expect.poll(received).toBe(before + count)
  return answers
}

/** How many connections were closed before their answer had left. */
const gone = ({ log } = world) => log.filter(line => line.includes('"status":499')).length

/** Asks the project's contract for an answer that is too long for the buffers on its way, and reads only how it begins. */
async function slowReader({ url, subgraphs, tokenFor }: GatewayUnderTest) {
  const code = 'x'.repeat(7_000_000)
  subgraphs['persons']!.answerWith({ status: 200, text: JSON.stringify({ data: { caseFile: { code } } }) })
  const authorization = `Bearer ${await tokenFor(['DIRECTOR'])}`
  const { hostname, port } = new URL(url)
  const socket = connect(Number(port), hostname).on('error', () => {})
  socket.write(requestOf({ Authorization: authorization }, JSON.stringify({ query: CASE })))
  await once(socket, 'data')
  return socket.pause()
}
const requestOf = (headers: Readonly<Record<string, string>>, body: string) =>
  [
    `POST ${VONA} HTTP/1.1`,
    ...Object.entries({
      ...headers,
      Host: 'localhost',
      'Content-Type': 'application/json',
      'Content-Length': Buffer.byteLength(body),
    }).map(([name, value]) => `${name}: ${value}`),
    '',
    body,
  ].join('\r\n')

const REFUSAL = { errors: [{ message: ERROR_TEXTS.RATE_LIMITED, extensions: { code: 'RATE_LIMITED' } }] }
function expectShed(reply: Awaited<ReturnType<typeof ask>>, status: number, retryAfter: string) {
  expect(reply).toMatchObject({ status, body: REFUSAL })
  expect(reply.body).toEqual(REFUSAL)
  expect(reply.headers.get('retry-after')).toBe(retryAfter)
  expect(reply.headers.get('cache-control')).toBe('no-store')
}
const ANSWERED = { status: 200, body: { data: { caseFile: { code: 'D-1' } } } }

test('a document pays for being read before it is read, by its length, also when it is wrong', async () => {
  const wrong = (index: number) => `{ caseFile(id: "case_1", wrong: ${index}) { code } } #`.padEnd(3_000, '.')
  const each = COST_OF_REQUEST + 3_000 / CHARACTERS_OF_ONE
  const paid = Math.floor(2_800 / 4 / each)
  for (const index of Array(paid).keys()) {
    const { body } = await ask(VONA, 'DIRECTOR', { query: wrong(index) })
    expect(body.errors[0].extensions.code).toBe('GRAPHQL_VALIDATION_FAILED')
  }
  expect(await ask(VONA, 'DIRECTOR', { query: wrong(paid) })).toMatchObject({ status: 429, body: REFUSAL })
  expect(await ask(VONA, 'TEAM_LEAD')).toMatchObject(ANSWERED)
  expect(await ask(STAFF, 'DIRECTOR', { query: wrong(paid) })).toMatchObject({ status: 400 })
})

test('a program that asks for more than its share at once gets 429 and nothing is fetched; all others are answered', async () => {
  const answers = await held(2, VONA, 'DIRECTOR')
  expectShed(await ask(VONA, 'DIRECTOR'), 429, '1')
  expect(received()).toBe(2)
  expect(shed).toEqual(['vona viewer_places'])
  const other = ask(VONA, 'DIRECTOR', { centre: 'PAYOKE' })
  const colleague = ask(STAFF, 'DIRECTOR')
  await expect.poll(received).toBe(4)
  hold(false)
  for (const answer of [...answers, other, colleague]) expect(await answer).toMatchObject(ANSWERED)
})

test('when a contract has no place left it answers 503, and staff are answered all the same', async () => {
  const answers = await held(2, VONA, 'DIRECTOR')
  const last = ask(VONA, 'DIRECTOR', { centre: 'PAYOKE' })
  await expect.poll(received).toBe(3)
  expectShed(await ask(VONA, 'DIRECTOR', { centre: 'SURYA' }), 503, '1')
  expect(received()).toBe(3)
  expect(shed).toEqual(['vona places'])
  const colleagues = ['DIRECTOR', 'LEGAL_WORKER', 'TEAM_LEAD'].map(role => ask(STAFF, role))
  await expect.poll(received).toBe(6)
  hold(false)
  for (const answer of [...answers, last, ...colleagues]) expect(await answer).toMatchObject(ANSWERED)
})

test('a colleague cannot take the places of the others either', async () => {
  const answers = await held(3, STAFF, 'DIRECTOR')
  expectShed(await ask(STAFF, 'DIRECTOR'), 429, '1')
  const colleague = ask(STAFF, 'LEGAL_WORKER')
  await expect.poll(received).toBe(4)
  hold(false)
  for (const answer of [...answers, colleague]) expect(await answer).toMatchObject(ANSWERED)
})

test('a place comes back after the answer, after an error and after a wrong document', async () => {
  const questions = [
    CASE,
    '{ caseFiles(first: 1) { nodes { broken } } }',
    '{ nothing }',
    '{',
    '{ caseFiles(first: 900) { nodes { id } } }',
  ]
  for (const query of [...questions, ...questions]) {
    const { status } = await ask(VONA, 'DIRECTOR', { query })
    expect([200, 400]).toContain(status)
  }
  expect(shed).toEqual([])
})

test('whoever goes away keeps the place until the subgraphs have ended the work', async () => {
  const client = new AbortController()
  const answers = await held(2, VONA, 'DIRECTOR', { signal: client.signal })
  client.abort()
  await Promise.all(answers)
  await expect.poll(() => gone()).toBe(2)
  // Needs a place and no subgraph.
  const status = async () => (await ask(VONA, 'DIRECTOR', { query: '{ __typename }' })).status
  expect(await status()).toBe(429)
  hold(false)
  await expect.poll(status).toBe(200)
  expect(received()).toBe(2)
})

test('nothing more is fetched for a client that is gone', async () => {
  const client = new AbortController()
  const query = '{ caseFile(id: "case_1") { residence { step } } }'
  const [answer] = await held(1, STAFF, 'LEGAL_WORKER', { signal: client.signal, query })
  client.abort()
  await answer
  await expect.poll(() => gone()).toBe(1)
  hold(false)
  const placesLeft = () => Promise.all(Array.from({ length: 3 }, () => ask(STAFF, 'LEGAL_WORKER')))
  await expect.poll(async () => (await placesLeft()).map(({ status }) => status)).toEqual([200, 200, 200])
  expect(world.subgraphs['justice']!.received).toHaveLength(0)
  expect(await ask(STAFF, 'LEGAL_WORKER', { query })).toMatchObject({ status: 200 })
  expect(world.subgraphs['justice']!.received).toHaveLength(1)
})

test('an answer keeps its place until its client has read it', async () => {
  const readers = await Promise.all([slowReader(world), slowReader(world)])
  expectShed(await ask(VONA, 'DIRECTOR', { query: '{ __typename }' }), 429, '1')
  for (const reader of readers) reader.resume()
  const status = async () => (await ask(VONA, 'DIRECTOR', { query: '{ __typename }' })).status
  await expect.poll(status).toBe(200)
})

test('a client that stops reading is cut off', async () => {
  const own = await gatewayUnderTest({ subgraphs: CASE_WORLD, contracts, stalledMilliseconds: 200 })
  const reader = await slowReader(own)
  await expect.poll(() => gone(own), { timeout: 5_000 }).toBe(1)
  reader.destroy()
  await own.stop()
})

test('when the time is over the answer says when to try again, and the place comes back when the subgraphs have ended', async () => {
  const [late] = await held(1, ANALYTICS, 'DIRECTOR', { query: '{ caseFile(id: "case_1") { code } }' })
  expect(await late).toMatchObject({ status: 503, body: { errors: [{ extensions: { code: 'TIMEOUT' } }] } })
  expect((await late)!.headers.get('retry-after')).toBe('1')
  now = 60_000
  expectShed(await ask(ANALYTICS, 'DIRECTOR'), 429, '1')
  hold(false)
  await expect.poll(() => ask(ANALYTICS, 'DIRECTOR')).toMatchObject(ANSWERED)
})

test('what the operations of a minute cost is bounded, counted before they run, and whoever waits can go on', async () => {
  const heavy = '{ caseFiles(first: 100) { nodes { id next { id next { id next { id next { id } } } } } } }'
  expect(await ask(VONA, 'DIRECTOR', { query: heavy })).toMatchObject({ status: 200 })
  const fetched = received()
  const refused = await ask(VONA, 'DIRECTOR', { query: heavy })
  expectShed({ ...refused, body: { errors: refused.body.errors } }, 429, '8')
  const { remaining, resetAt } = refused.body.extensions.cost
  // A quarter of a minute's, less two requests with a document of a hundred characters, and the first operation.
  expect([remaining, resetAt]).toEqual([2_800 / 4 - 2 * (COST_OF_REQUEST + 1) - 501, '2026-11-23T00:00:12Z'])
  expect(received()).toBe(fetched)
  expect(shed).toEqual(['vona viewer_cost'])
  expect(await ask(VONA, 'DIRECTOR', { query: heavy, centre: 'PAYOKE' })).toMatchObject({ status: 200 })
  expect(await ask(VONA, 'DIRECTOR')).toMatchObject(ANSWERED)
  expect(await ask(STAFF, 'DIRECTOR', { query: heavy })).toMatchObject({ status: 200 })
  now = 42_000
  expect(await ask(VONA, 'DIRECTOR', { query: heavy })).toMatchObject({ status: 200 })
})

test('requests whose document is wrong or too heavy are bounded as well', async () => {
  for (let times = 0; times < 35; times++) await ask(VONA, 'DIRECTOR', { query: '{ nothing }' })
  expect(shed).toEqual([])
  expectShed(await ask(VONA, 'DIRECTOR', { query: '{ nothing }' }), 429, '1')
  expect(shed).toEqual(['vona viewer_cost'])
})

test('registered documents are paid like any other where a contract counts cost', async () => {
  const contract = { ...staff, load: { ...staff.load, costPerMinute: 84 } }
  const id = createHash('sha256').update(CASE).digest('hex')
  const own = await gatewayUnderTest({ subgraphs: CASE_WORLD, contracts: [contract], documents: { [id]: CASE } })
  const registered = () => own.ask(['DIRECTOR'], { documentId: `sha256:${id}` })
  expect(await registered()).toMatchObject(ANSWERED)
  expectShed(await registered(), 429, '15')
  expect(own.subgraphs['persons']!.received).toHaveLength(1)
  await own.stop()
})

test('a process that is late sends analysts away first, then partners, and staff last', async () => {
  const statuses = async () => [
    (await ask(ANALYTICS, 'DIRECTOR')).status,
    (await ask(VONA, 'DIRECTOR')).status,
    (await ask(STAFF, 'DIRECTOR')).status,
  ]
  expect(await statuses()).toEqual([200, 200, 200])
  now = 60_000
  delay = 101
  expect(await statuses()).toEqual([503, 200, 200])
  delay = 201
  expect(await statuses()).toEqual([503, 503, 200])
  delay = 2_001
  expect(await statuses()).toEqual([503, 503, 503])
  expectShed(await ask(STAFF, 'DIRECTOR'), 503, '5')
  expect(shed).toContain('staff delay')
})

test('no colleague is sent away by a late process while a partner is still being answered', async () => {
  const answers = await held(1, VONA, 'DIRECTOR')
  delay = 10_000
  const colleague = ask(STAFF, 'DIRECTOR')
  await expect.poll(received).toBe(2)
  expectShed(await ask(VONA, 'DIRECTOR'), 503, '5')
  hold(false)
  for (const answer of [...answers, colleague]) expect(await answer).toMatchObject(ANSWERED)
  expectShed(await ask(STAFF, 'DIRECTOR'), 503, '5')
})

test('nobody learns of the load who does not come in', async () => {
  delay = 10_000
  const reply = await world.send(STAFF, { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{}' })
  expect(reply.status).toBe(401)
})
