import { afterEach, beforeEach, expect, test } from 'vitest'
import { CASE_WORLD } from '../testing/caseWorld.js'
import { type GatewayUnderTest, gatewayUnderTest } from '../testing/gatewayUnderTest.js'

let world: GatewayUnderTest
beforeEach(async () => {
  world = await gatewayUnderTest({ subgraphs: CASE_WORLD })
})
afterEach(() => world.stop())

const QUERY = 'query Page { caseFile(id: "case_1") { code } }'
const DEED = 'mutation Touch { touchCase(id: "case_1") { code } }'
const persons = () => world.subgraphs['persons']!

const post = (token: string, query: string, signal?: AbortSignal) =>
  world.send('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({ query }),
    ...(signal && { signal }),
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

test('what one viewer asks twice at the same moment is fetched once', async () => {
  const token = await world.tokenFor(['LEGAL_WORKER'])
  await post(token, QUERY)
  persons().received.length = 0
  persons().hold(true)
  const first = post(token, QUERY)
  await expect.poll(() => persons().received).toHaveLength(1)
  const others = [post(token, QUERY), post(token, QUERY)]
  await Promise.all([post(token, '{ __typename }'), post(token, '{ __typename }')])
  persons().hold(false)
  expect((await Promise.all([first, ...others])).map(({ body }) => body)).toEqual([CODE, CODE, CODE])
  expect(persons().received).toHaveLength(1)
  expect((await post(token, QUERY)).body).toEqual(CODE)
  expect(persons().received).toHaveLength(2)
})

test('two viewers never share, though they ask the same', async () => {
  const tokens = [await world.tokenFor(['LEGAL_WORKER']), await world.tokenFor(['LEGAL_WORKER'], 'PAYOKE')]
  expect(await together(2, () => tokens.map(token => post(token, QUERY)))).toEqual([CODE, CODE])
  expect(new Set(persons().received.map(({ headers }) => headers.authorization)).size).toBe(2)
})

test('operations of different names never share, since the audit names them', async () => {
  const token = await world.tokenFor(['LEGAL_WORKER'])
  const texts = [QUERY, QUERY.replace('Page', 'Search')]
  expect(await together(2, () => texts.map(text => post(token, text)))).toEqual([CODE, CODE])
})

test('a deed that is asked twice is done twice', async () => {
  const token = await world.tokenFor(['SOCIAL_WORKER'])
  await together(2, () => [post(token, DEED), post(token, DEED)])
  expect(persons().received).toHaveLength(2)
})

test('who shares a fetch is answered when the one who came first goes away', async () => {
  const token = await world.tokenFor(['LEGAL_WORKER'])
  const leaving = new AbortController()
  persons().hold(true)
  const first = post(token, QUERY, leaving.signal).catch(() => null)
  await expect.poll(() => persons().received).toHaveLength(1)
  const second = post(token, QUERY)
  await Promise.all([post(token, '{ __typename }'), post(token, '{ __typename }')])
  leaving.abort()
  await expect.poll(() => persons().received).toHaveLength(2)
  persons().hold(false)
  expect(await first).toBeNull()
  expect((await second).body).toEqual(CODE)
})
