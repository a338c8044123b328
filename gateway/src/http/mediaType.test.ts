import { afterAll, beforeAll, expect, test } from 'vitest'
import { staff } from '../contracts/staff.js'
import { vona } from '../contracts/vona.js'
import { CASE_WORLD } from '../testing/caseWorld.js'
import { type GatewayUnderTest, gatewayUnderTest } from '../testing/gatewayUnderTest.js'

let world: GatewayUnderTest
beforeAll(async () => {
  world = await gatewayUnderTest({ subgraphs: CASE_WORLD, contracts: [staff, vona] })
})
afterAll(() => world?.stop())

const RESPONSE_JSON = 'application/graphql-response+json'
const post = async (path: string, query: string, headers: Record<string, string>) =>
  world.send(path, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      authorization: `Bearer ${await world.tokenFor(['SOCIAL_WORKER'])}`,
      ...headers,
    },
    body: JSON.stringify({ query }),
  })

test.each([
  ['*/*', 'application/json'],
  ['application/json', 'application/json'],
  ['application/*', 'application/json'],
  [RESPONSE_JSON, RESPONSE_JSON],
  [`${RESPONSE_JSON}, application/json;q=0.9`, RESPONSE_JSON],
  [`${RESPONSE_JSON};q=0.5, application/json`, 'application/json'],
])('to whoever accepts %s the answer comes as %s, and so does a refusal', async (accept, type) => {
  const answered = await post('/vona/graphql', '{ __typename }', { accept })
  const refused = await post('/vona/graphql', '{ __typename }', { accept, authorization: 'Bearer x.y.z' })
  expect([answered.status, refused.status]).toEqual([200, 401])
  for (const { headers } of [answered, refused]) expect(headers.get('content-type')).toBe(`${type}; charset=utf-8`)
})

test('what could not be answered is not done', async () => {
  const reply = await post('/graphql', 'mutation { touchCase(id: "case_1") { id } }', { accept: 'text/html' })
  expect(reply.status).toBe(406)
  expect(world.subgraphs['persons']!.received).toEqual([])
  expect((await post('/graphql', 'mutation { touchCase(id: "case_1") { id } }', {})).status).toBe(200)
  expect(world.subgraphs['persons']!.received).toHaveLength(1)
})

test.each([
  ['/vona/graphql', 'application/json', 200],
  ['/vona/graphql', RESPONSE_JSON, 400],
  ['/graphql', 'application/json', 400],
  ['/graphql', RESPONSE_JSON, 400],
])(
  'a document that is wrong is answered at %s to clients that accept %s with status %d',
  async (path, accept, status) => {
    for (const query of ['{', '{ nothing }', `{ ${'__typename '.repeat(1_000)} }`])
      expect((await post(path, query, { accept })).status).toBe(status)
  },
)
