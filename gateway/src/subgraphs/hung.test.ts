import { ERROR_TEXTS } from '@houvast/schema'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { type GatewayUnderTest, gatewayUnderTest } from '../testing/gatewayUnderTest.js'
import { slowCaseFile } from '../testing/slowCaseFile.js'

const START = Date.now()
const silenceMilliseconds = 1_000

let world: GatewayUnderTest
let answerSlow: () => void
beforeEach(async () => {
  // A circuit rests by this clock; connections have their own.
  vi.useFakeTimers({ toFake: ['Date'], now: START })
  const { subgraphs, answer } = slowCaseFile()
  answerSlow = answer
  world = await gatewayUnderTest({ subgraphs, silenceMilliseconds })
})
afterEach(async () => {
  vi.useRealTimers()
  answerSlow()
  await world.stop()
})

const PAGE = '{ caseFile(id: "case_1") { code residence { step } } }'
const SLOW = '{ caseFile(id: "case_2") { code } }'
const justice = () => world.subgraphs['justice']!
const ask = async (query: string) => (await world.ask(['LEGAL_WORKER'], { query })).body
const askTimes = (count: number, query: string) => Promise.all(Array.from({ length: count }, () => ask(query)))
const openCircuits = () => world.sources.states().filter(({ isCircuitOpen }) => isCircuitOpen)

const unavailable = (...path: string[]) => ({
  message: ERROR_TEXTS.SUBGRAPH_UNAVAILABLE,
  path,
  extensions: { code: 'SUBGRAPH_UNAVAILABLE' },
})
const WHOLE = { data: { caseFile: { code: 'D-1', residence: { step: 'step of case_1' } } } }
const GREYED = {
  data: { caseFile: { code: 'D-1', residence: null } },
  errors: [unavailable('caseFile', 'residence')],
}
const NOT_ANSWERED = { data: { caseFile: null }, errors: [unavailable('caseFile')] }

test('a subgraph that takes requests and answers none leaves its part null; all others’ parts arrive in time', async () => {
  justice().hold(true)
  const reply = await world.ask(['LEGAL_WORKER'], { query: PAGE })
  expect(reply).toMatchObject({ status: 200, body: GREYED })
  expect(justice().received).toHaveLength(1)
  expect(world.log.join()).toContain('"reason":"Silence"')
})

test('a hung subgraph is spared, then tried again and used once it answers', async () => {
  justice().hold(true)
  expect(await askTimes(5, PAGE)).toEqual(Array(5).fill(GREYED))
  expect(openCircuits()).toMatchObject([{ subgraph: 'justice', lane: 'staff' }])
  expect(await ask(PAGE)).toEqual(GREYED)
  expect(justice().received).toHaveLength(5)

  vi.setSystemTime(START + 1_000)
  expect(await ask(PAGE)).toEqual(GREYED)
  expect(await ask(PAGE)).toEqual(GREYED)
  expect(justice().received).toHaveLength(6)

  justice().hold(false)
  vi.setSystemTime(START + 2_000)
  expect(await askTimes(2, PAGE)).toContainEqual(WHOLE)
  expect(await ask(PAGE)).toEqual(WHOLE)
  expect(openCircuits()).toEqual([])
})

test('slow queries among answered ones open nothing, however many there are', async () => {
  expect(await ask(PAGE)).toEqual(WHOLE)
  const slow = askTimes(9, SLOW)
  await expect.poll(() => world.subgraphs['persons']!.received.length).toBe(10)
  expect(await ask(PAGE)).toEqual(WHOLE)
  expect(await slow).toEqual(Array(9).fill(NOT_ANSWERED))
  expect(openCircuits()).toEqual([])
  expect(await ask(PAGE)).toEqual(WHOLE)
})

test('one slow query opens nothing, however many fetches it takes and though nobody else asks anything', async () => {
  const parts = Array.from(
    { length: 9 },
    (_, index) => `_${index}: caseFile(id: "case_1") { residence { _${index}: step } }`,
  )
  justice().hold(true)
  const { errors } = await ask(`{ ${parts.join(' ')} }`)
  expect(errors).toHaveLength(9)
  expect(justice().received).toHaveLength(9)
  expect(openCircuits()).toEqual([])
})
