import { createHash } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { CASE_WORLD } from '../testing/caseWorld.js'
import { type GatewayUnderTest, gatewayUnderTest } from '../testing/gatewayUnderTest.js'
import { staff } from './staff.js'
import { vona } from './vona.js'

const hash = (text: string) => createHash('sha256').update(text).digest('hex')
const CASE = 'query Case { caseFile(id: "case_1") { code } }'
const SCHEMA = 'query Schema { __schema { types { name } } }'

let world: GatewayUnderTest
beforeAll(async () => {
  const documents = Object.fromEntries([CASE, SCHEMA].map(text => [hash(text), text]))
  world = await gatewayUnderTest({ subgraphs: CASE_WORLD, contracts: [staff, vona], documents })
})
afterAll(() => world?.stop())

const ask = async (path: string, text: string) => {
  const authorization = `Bearer ${await world.tokenFor(['SOCIAL_WORKER'])}`
  return world.send(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization },
    body: JSON.stringify({ documentId: `sha256:${hash(text)}` }),
  })
}

test('a document is registered for the staff’s contract and for no other', async () => {
  expect((await ask('/graphql', CASE)).body).toEqual({ data: { caseFile: { code: 'D-1' } } })
  const elsewhere = await ask('/vona/graphql', CASE)
  expect(elsewhere.status).toBe(404)
  expect(elsewhere.body.errors[0].extensions).toEqual({ code: 'PERSISTED_DOCUMENT_NOT_FOUND' })
})

test('not even a registered document gets the schema of the staff’s contract', async () => {
  const { body, text } = await ask('/graphql', SCHEMA)
  expect(body.data).toBeNull()
  expect(body.errors[0].extensions.code).toBe('UNAUTHORIZED_FIELD_OR_TYPE')
  expect(text).not.toContain('CaseFile')
})
