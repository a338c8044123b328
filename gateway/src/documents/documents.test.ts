import { createHash } from 'node:crypto'
import { ERROR_TEXTS } from '@houvast/schema'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { CASE_WORLD } from '../testing/caseWorld.js'
import { type GatewayUnderTest, gatewayUnderTest } from '../testing/gatewayUnderTest.js'
import { manifestFrom, readManifest } from './manifest.js'

const TEXT = 'query Case($id: ID!) { caseFile(id: $id) { code } }'
const hash = (text: string) => createHash('sha256').update(text).digest('hex')
const documentId = `sha256:${hash(TEXT)}`
const named = (sha256Hash: string) => ({ persistedQuery: { version: 1, sha256Hash } })

let world: GatewayUnderTest
beforeAll(async () => {
  world = await gatewayUnderTest({ subgraphs: CASE_WORLD, documents: { [hash(TEXT)]: TEXT } })
})
afterAll(() => world.stop())

const variables = { id: 'case_1' }
const ask = (body: object) => world.ask(['LEGAL_WORKER'], body)
const refused = (status: number, code: keyof typeof ERROR_TEXTS) => ({
  status,
  body: { errors: [{ message: ERROR_TEXTS[code], extensions: { code } }] },
})

test('a registered document is answered by its id', async () => {
  expect((await ask({ documentId, variables })).body).toEqual({ data: { caseFile: { code: 'D-1' } } })
})

test.each([
  ['free text', { query: TEXT, variables }, 403, 'PERSISTED_DOCUMENT_REQUIRED'],
  ['an unknown id', { documentId: `sha256:${hash('x')}` }, 404, 'PERSISTED_DOCUMENT_NOT_FOUND'],
  ['an id that is no text', { documentId: 1 }, 404, 'PERSISTED_DOCUMENT_NOT_FOUND'],
  ['the name of something that every object has', { documentId: '__proto__' }, 404, 'PERSISTED_DOCUMENT_NOT_FOUND'],
  ['an id with a text beside it', { documentId, query: '{ __typename }' }, 404, 'PERSISTED_DOCUMENT_NOT_FOUND'],
  ['neither', { variables }, 400, 'BAD_REQUEST'],
  ['Apollo’s way to register one', { extensions: named(hash(TEXT)) }, 400, 'BAD_REQUEST'],
  [
    'a text under the hash of a registered one',
    { query: '{ __typename }', extensions: named(hash(TEXT)) },
    400,
    'BAD_REQUEST',
  ],
  ['an id with a hash beside it', { documentId, variables, extensions: named(hash(TEXT)) }, 400, 'BAD_REQUEST'],
  [
    'free text with its hash',
    { query: TEXT, variables, extensions: named(hash(TEXT)) },
    403,
    'PERSISTED_DOCUMENT_REQUIRED',
  ],
] as const)('%s is refused, and nothing is fetched', async (_, body, status, code) => {
  world.subgraphs['persons']!.received.length = 0
  expect(await ask(body)).toMatchObject(refused(status, code))
  expect(world.subgraphs['persons']!.received).toEqual([])
})

test('who is not signed in does not learn which documents are registered', async () => {
  const unknown = await world.ask(null, { documentId: `sha256:${hash('x')}` })
  const known = await world.ask(null, { documentId, variables })
  expect(unknown).toMatchObject(refused(401, 'UNAUTHENTICATED'))
  expect(known.text).toBe(unknown.text)
})

test('only the names of registered documents reach the log', async () => {
  world.log.length = 0
  await ask({ documentId, variables })
  await ask({ query: 'query Invented { __typename }' })
  await expect.poll(() => world.log.filter(line => line.includes('answered'))).toHaveLength(2)
  expect(world.log.join('')).toContain('"operation":"Case"')
  expect(world.log.join('')).not.toContain('Invented')
})

test('a manifest whose ids are not the hashes of its texts is refused', async () => {
  expect(() => manifestFrom({ [hash('x')]: TEXT })).toThrow('does not match')
  expect(() => manifestFrom({ short: TEXT })).toThrow()
  expect(() => manifestFrom([])).toThrow()
  expect(manifestFrom({ [documentId]: TEXT }).get(documentId)).toMatchObject({ operationName: 'Case' })
  expect((await readManifest(undefined)).size).toBe(0)
})

test('a registered document may fill a whole page, a free text of the same cost may not', async () => {
  const large = `query Pages { ${'ab'
    .split('')
    .map(name => `${name}: caseFiles(first: 100) { nodes { id next { id next { id next { id next { id } } } } } }`)
    .join(' ')} }`
  const own = await gatewayUnderTest({ subgraphs: CASE_WORLD, documents: { [hash(large)]: large } })
  const free = await gatewayUnderTest({ subgraphs: CASE_WORLD })
  const registered = await own.ask(['LEGAL_WORKER'], { documentId: `sha256:${hash(large)}` })
  expect(registered.body.data.a.nodes).toHaveLength(2)
  expect(await free.ask(['LEGAL_WORKER'], { query: large })).toMatchObject(refused(400, 'QUERY_TOO_COMPLEX'))
  await Promise.all([own.stop(), free.stop()])
})
