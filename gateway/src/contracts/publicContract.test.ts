import { ERROR_TEXTS } from '@houvast/schema'
import { buildClientSchema, getIntrospectionQuery, type IntrospectionQuery } from 'graphql'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { CHARACTERS_OF_ONE, COST_OF_REQUEST } from '../load/load.js'
import { CASE_WORLD } from '../testing/caseWorld.js'
import { type GatewayUnderTest, gatewayUnderTest } from '../testing/gatewayUnderTest.js'
import { analytics } from './analytics.js'
import { staff } from './staff.js'
import { vona } from './vona.js'

let world: GatewayUnderTest
let minutes = 0
/** Each question is asked when all that was spent before is there again. */
const load = { delay: () => 0, now: () => minutes * 60_000, date: () => Date.UTC(2026, 10, 23, 16, 20, 0, 1) }
beforeAll(async () => {
  world = await gatewayUnderTest({
    subgraphs: CASE_WORLD,
    load,
    contracts: [vona, { ...analytics, admits: ['staff'] }, staff],
  })
})
afterAll(() => world?.stop())

async function askAt(path: string, query: string, variables: object = {}, roles = ['SOCIAL_WORKER']) {
  minutes += 1
  return world.send(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${await world.tokenFor(roles)}` },
    body: JSON.stringify({ query, variables }),
  })
}
const ask = (query: string, variables: object = {}) => askAt('/vona/graphql', query, variables)

test.each(['/vona/graphql', '/analytics/graphql'])(
  '%s answers the question that tools ask for the schema',
  async path => {
    const { body } = await askAt(path, getIntrospectionQuery())
    const schema = buildClientSchema(body.data as IntrospectionQuery)
    expect(Object.keys(schema.getQueryType()!.getFields())).toContain('caseFiles')
    expect(schema.getType('_Service')).toBeUndefined()
  },
)

test('the schema is shown beside what may be seen, without what may not', async () => {
  const query = `
    {
      caseFile(id: "case_1") { code residence { step } } ...Looks
      looked: __type(name: "CaseFile") { ...Names }  refused: __type(name: "Residence") { ...Names }
    }
    fragment Looks on Query { __schema { queryType { ...Names } } }
    fragment Names on __Type { name fields @include(if: true) { name } }
  `
  const { body } = await ask(query)
  expect(body.data).toMatchObject({
    caseFile: { code: 'D-1', residence: null },
    __schema: { queryType: { name: 'Query' } },
    looked: { name: 'CaseFile' },
    refused: null,
  })
  expect(body.data.looked.fields).toContainEqual({ name: 'code' })
  expect(body.data.looked.fields).not.toContainEqual({ name: 'residence' })
  expect(body.errors).toMatchObject([{ path: ['caseFile', 'residence'] }])
})

/** What is left of a quarter of a minute's budget after one question, the price of reading it included. */
const remainingAfter = (query: string, cost: number) =>
  60_000 / 4 - COST_OF_REQUEST - Math.floor(query.length / CHARACTERS_OF_ONE) - cost

test('each answer says what it was taken to cost and what is left, and so does a refusal of what costs too much', async () => {
  const query = 'query ($many: Int!) { caseFiles(first: $many) { nodes { id next { id next { id } } } } }'
  const { body } = await ask(query, { many: 10 })
  // A thousand of the budget come back each second.
  const resetAt = '2026-11-23T16:20:01Z'
  const cost = 1 + 10 * 3
  expect(body.extensions).toEqual({
    cost: { requested: cost, limit: 2_000, remaining: remainingAfter(query, cost), resetAt },
  })
  const dear = `{ ${Array.from({ length: 10 }, (_, i) => `a${i}: caseFiles(first: 100) { nodes { id next { id } } }`).join(' ')} }`
  expect((await ask(dear)).body).toEqual({
    errors: [{ message: ERROR_TEXTS.QUERY_TOO_COMPLEX, extensions: { code: 'QUERY_TOO_COMPLEX' } }],
    extensions: {
      cost: { requested: 10 * (1 + 100 * 2), limit: 2_000, remaining: remainingAfter(dear, 0), resetAt },
    },
  })
})

test('analysts may ask for more than partners, and are told so', async () => {
  const { body } = await askAt('/analytics/graphql', '{ caseFiles(first: 100) { nodes { id } } }')
  expect(body.extensions).toMatchObject({ cost: { requested: 101, limit: 10_000 } })
})

test('what was refused before it was weighed tells no cost', async () => {
  for (const query of ['{ nothing }', '{', '{ caseFiles(first: 101) { nodes { id } } }'])
    expect((await ask(query)).body.extensions).toBeUndefined()
})

test('staff are told no cost', async () => {
  const { body } = await askAt('/graphql', '{ caseFile(id: "case_1") { code } }')
  expect(body).toEqual({ data: { caseFile: { code: 'D-1' } } })
})

test('an error in a document says where it stands and repeats nothing of it', async () => {
  const query = 'query {\n  caseFile(id: "DEMO Secret") {\n    code\n    cod\n  }\n  find(text: 4711) { id }\n}'
  const { body, text } = await ask(query)
  const error = { message: ERROR_TEXTS.GRAPHQL_VALIDATION_FAILED, extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }
  expect(body.errors).toEqual([
    { ...error, locations: [{ line: 4, column: 5 }] },
    { ...error, locations: [{ line: 6, column: 14 }] },
  ])
  expect(text).not.toMatch(/DEMO|4711|cod"/)
  expect((await ask('{\n  caseFile(')).body.errors[0].locations).toEqual([{ line: 2, column: 12 }])
})

test('staff are not told where, and how often is not told either', async () => {
  const { body } = await askAt('/graphql', '{ nothing nothingElse }')
  expect(body.errors).toEqual([
    { message: ERROR_TEXTS.GRAPHQL_VALIDATION_FAILED, extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } },
  ])
})

test('a wrong value is named by its place and never repeated', async () => {
  const { body } = await ask('query ($id: ID!) { caseFile(id: $id) { code } }', { id: { secret: 'DEMO Secret' } })
  expect(body.errors).toEqual([
    { message: ERROR_TEXTS.BAD_USER_INPUT, extensions: { code: 'BAD_USER_INPUT', field: ['id'] } },
  ])
})

test('a partner gets what may be seen of a mixed question; an analyst’s question is answered whole or not at all', async () => {
  const query = '{ caseFile(id: "case_1") { code residence { step } } }'
  expect((await ask(query)).body.data).toEqual({ caseFile: { code: 'D-1', residence: null } })
  expect((await askAt('/analytics/graphql', query)).body.data).toBeNull()
})
