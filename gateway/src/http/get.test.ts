import { ERROR_TEXTS } from '@houvast/schema'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { vona } from '../contracts/vona.js'
import { alwaysFull } from '../testing/alwaysFull.js'
import { CASE_WORLD } from '../testing/caseWorld.js'
import { type GatewayUnderTest, gatewayUnderTest } from '../testing/gatewayUnderTest.js'

let world: GatewayUnderTest
let authorization: string
beforeAll(async () => {
  world = await gatewayUnderTest({ subgraphs: CASE_WORLD, contracts: [vona], load: alwaysFull() })
  authorization = `Bearer ${await world.tokenFor(['SOCIAL_WORKER'])}`
})
afterAll(() => world?.stop())
const persons = () => world.subgraphs['persons']!
beforeEach(() => {
  for (const { received } of Object.values(world.subgraphs)) received.length = 0
})

const RESPONSE_JSON = 'application/graphql-response+json'
const get = (parameters: string | Record<string, string>, headers: Record<string, string> = {}) =>
  world.send(`/vona/graphql?${new URLSearchParams(parameters)}`, { headers: { authorization, ...headers } })
const fixed = { errors: [{ message: ERROR_TEXTS.BAD_REQUEST, extensions: { code: 'BAD_REQUEST' } }] }

test('a query by GET is answered, with its variables, the operation that is meant, and no leave to keep it', async () => {
  const query = 'query One($id: ID!) { caseFile(id: $id) { code } } query Two { __typename }'
  const variables = JSON.stringify({ id: 'case_2' })
  const { status, body, headers } = await get({ query, variables, operationName: 'One', extensions: '{}' })
  expect({ status, data: body.data }).toEqual({ status: 200, data: { caseFile: { code: 'D-2' } } })
  expect(headers.get('cache-control')).toBe('no-store')
})

test('a refused field has by GET the answer that it has by POST, and is fetched by neither', async () => {
  const query = 'query ($id: ID!) { caseFile(id: $id) { code residence { step } next { residence { step } } } }'
  const variables = { id: 'case_1' }
  const byGet = await get({ query, variables: JSON.stringify(variables) })
  const byPost = await world.send('/vona/graphql', {
    method: 'POST',
    headers: { authorization, 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  })
  expect(byGet).toMatchObject({ status: 200, text: byPost.text })
  expect(byGet.body.data).toEqual({ caseFile: { code: 'D-1', residence: null, next: { residence: null } } })
  const refused = { extensions: { code: 'UNAUTHORIZED_FIELD_OR_TYPE' } }
  expect(byGet.body.errors).toMatchObject([
    { path: ['caseFile', 'residence'], ...refused },
    { path: ['caseFile', 'next', 'residence'], ...refused },
  ])
  expect(world.subgraphs['justice']!.received).toEqual([])
  expect(
    persons()
      .received.map(({ body }) => body.query)
      .join(),
  ).not.toMatch(/residence|step/)
  expect(persons().received).toHaveLength(2)
})

test('a mutation by GET is not executed, whatever else stands in its document', async () => {
  const query = 'mutation Deed { touchCase(id: "case_1") { id } } query Harmless { __typename }'
  for (const accept of [RESPONSE_JSON, 'application/json']) {
    const reply = await get({ query, operationName: 'Deed' }, { accept })
    expect(reply).toMatchObject({ status: 405, body: fixed })
    expect(reply.headers.get('allow')).toBe('POST')
  }
  expect(persons().received).toEqual([])
  expect((await get({ query, operationName: 'Harmless' })).status).toBe(200)
})

test.each([
  ['nothing', ''],
  ['variables that are no JSON', 'query=%7B__typename%7D&variables=%7B'],
  ['variables that are a list', 'query=%7B__typename%7D&variables=%5B%5D'],
  ['extensions that are a text', 'query=%7B__typename%7D&extensions=%22x%22'],
  ['two documents', 'query=%7B__typename%7D&query=%7B__schema%7B__typename%7D%7D'],
  ['a persisted query that nobody registered', 'extensions=%7B%22persistedQuery%22%3A%7B%22version%22%3A1%7D%7D'],
])('%s in the address is refused with one fixed text', async (_, parameters) => {
  expect(await get(parameters)).toMatchObject({ status: 400, body: fixed })
})

test('by GET as well, nobody comes in without a token, and a cookie is none', async () => {
  const token = authorization.slice('Bearer '.length)
  for (const headers of [{}, { cookie: `__Host-houvast=${token}`, 'sec-fetch-site': 'same-origin' }])
    expect((await world.send('/vona/graphql?query=%7B__typename%7D', { headers })).status).toBe(401)
})

test('a page of another site gets no leave to ask or to read', async () => {
  const query = '{ __typename }'
  const { headers } = await get({ query }, { origin: 'https://evil.invalid', 'sec-fetch-site': 'cross-site' })
  expect([...headers.keys()].filter(name => name.startsWith('access-control'))).toEqual([])
  const preflight = await world.send('/vona/graphql', {
    method: 'OPTIONS',
    headers: { origin: 'https://evil.invalid' },
  })
  expect(preflight.status).toBe(405)
  expect(preflight.headers.get('allow')).toBe('GET, POST')
  expect([...preflight.headers.keys()].filter(name => name.startsWith('access-control'))).toEqual([])
})
