import { afterEach, beforeEach, expect, test } from 'vitest'
import type { SubgraphFetch } from '../execute/fetch/sender.js'
import { CASE_WORLD } from '../testing/caseWorld.js'
import { type GatewayUnderTest, gatewayUnderTest } from '../testing/gatewayUnderTest.js'
import { SharedFetches } from './sharedFetches.js'

let world: GatewayUnderTest
beforeEach(async () => {
  world = await gatewayUnderTest({ subgraphs: CASE_WORLD })
})
afterEach(() => world.stop())

const residence = 'residence { step }'
const QUERY = 'query Page { caseFile(id: "case_1") { code } }'
const DEED = 'mutation Touch { touchCase(id: "case_1") { code } }'
const persons = () => world.subgraphs['persons']!
const justice = () => world.subgraphs['justice']!

const post = (token: string, query: string) =>
  world.send('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({ query }),
  })

/** Asks all at the same moment: nothing is answered before everything that is sent has arrived. */
async function together(count: number, ask: () => readonly Promise<{ readonly body: unknown }>[]) {
  persons().hold(true)
  const asked = ask()
  await expect.poll(() => persons().received.length).toBeGreaterThanOrEqual(count)
  persons().hold(false)
  return (await Promise.all(asked)).map(({ body }) => body)
}

const CODE = { data: { caseFile: { code: 'D-1' } } }

test('what one request asks twice at the same moment is fetched once, and answered at both places', async () => {
  const token = await world.tokenFor(['LEGAL_WORKER'])
  const query = `{ one: caseFile(id: "case_1") { ${residence} } same: caseFile(id: "case_1") { ${residence} } }`
  const step = { residence: { step: 'step of case_1' } }
  expect((await post(token, query)).body).toEqual({ data: { one: step, same: step } })
  expect(justice().received).toHaveLength(1)
})

test('what one request asks of two things is fetched for both', async () => {
  const token = await world.tokenFor(['LEGAL_WORKER'])
  const query = `{ one: caseFile(id: "case_1") { ${residence} } other: caseFile(id: "case_2") { ${residence} } }`
  const step = (id: string) => ({ residence: { step: `step of ${id}` } })
  expect((await post(token, query)).body).toEqual({ data: { one: step('case_1'), other: step('case_2') } })
  expect(justice().received).toHaveLength(2)
})

test('two requests of one viewer never share: each is recorded under its own id', async () => {
  const token = await world.tokenFor(['LEGAL_WORKER'])
  expect(await together(2, () => [post(token, QUERY), post(token, QUERY)])).toEqual([CODE, CODE])
  expect(new Set(persons().received.map(({ headers }) => headers['x-request-id'])).size).toBe(2)
})

test('two viewers never share, though they ask the same', async () => {
  const tokens = [await world.tokenFor(['LEGAL_WORKER']), await world.tokenFor(['LEGAL_WORKER'], 'PAYOKE')]
  expect(await together(2, () => tokens.map(token => post(token, QUERY)))).toEqual([CODE, CODE])
  expect(new Set(persons().received.map(({ headers }) => headers.authorization)).size).toBe(2)
})

const fetchOf = (text: string, more: Partial<SubgraphFetch> = {}): SubgraphFetch => ({
  text,
  body: Buffer.from(JSON.stringify({ query: text })),
  systemFields: [],
  context: CONTEXT,
  operationName: null,
  ...more,
})
const CONTEXT = {} as SubgraphFetch['context']

/** What is sent when all this is asked at the same moment. */
async function sentFor(fetches: readonly SubgraphFetch[]): Promise<readonly SubgraphFetch[]> {
  const sent: SubgraphFetch[] = []
  const shared = new SharedFetches(async fetch => {
    sent.push(fetch)
    return null
  })
  await Promise.all(fetches.map(fetch => shared.get(fetch)))
  return sent
}

test('a deed that is asked twice is done twice, though one request asks both at the same moment', async () => {
  const deeds = [fetchOf(DEED), fetchOf(DEED)]
  expect(await sentFor(deeds)).toEqual(deeds)
})

test('what is asked once for the viewer and once for the plan alone is fetched for each: each is recorded as it was asked', async () => {
  const systemFields = ['CaseFile.id']
  const [forViewer, forSystem, again] = [{}, { systemFields }, { systemFields: [...systemFields] }].map(more =>
    fetchOf(QUERY, more),
  )
  expect(await sentFor([forViewer!, forSystem!, again!])).toEqual([forViewer, forSystem])
})
