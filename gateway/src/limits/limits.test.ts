import { ERROR_TEXTS } from '@houvast/schema'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { CASE_WORLD } from '../testing/caseWorld.js'
import { type GatewayUnderTest, gatewayUnderTest } from '../testing/gatewayUnderTest.js'

let world: GatewayUnderTest
beforeAll(async () => {
  world = await gatewayUnderTest({ subgraphs: CASE_WORLD })
})
afterAll(() => world.stop())
beforeEach(() => {
  for (const subgraph of Object.values(world.subgraphs)) subgraph.received.length = 0
})

const asked = () => Object.values(world.subgraphs).reduce((sum, { received }) => sum + received.length, 0)
const ask = (query: string, variables: object = {}) => world.ask(['SOCIAL_WORKER'], { query, variables })
const repeat = (count: number, part: (index: number) => string) =>
  Array.from({ length: count }, (_, i) => part(i)).join(' ')
const nested = (depth: number) =>
  `{ caseFile(id: "case_1") ${'{ next '.repeat(depth - 2)} { id } ${'}'.repeat(depth - 2)} }`

const refused = (code: keyof typeof ERROR_TEXTS) => ({
  status: 400,
  body: { errors: [{ message: ERROR_TEXTS[code], extensions: { code } }] },
})

test.each([
  ['depth 13', nested(13)],
  ['31 aliases', `{ ${repeat(31, i => `a${i}: caseFile(id: "case_${i}") { id }`)} }`],
  ['51 directives', `{ caseFile(id: "case_1") { id ${repeat(51, () => '... @include(if: true) { id }')} } }`],
  [
    'nested pages',
    '{ caseFiles(first: 100) { nodes { next { next { next { next { next { next { next { next { next { id } } } } } } } } } } } }',
  ],
  ['pages under aliases', `{ ${repeat(20, i => `a${i}: caseFiles(first: 100) { nodes { id } }`)} }`],
])('%s is too much', async (_, query) => {
  expect(await ask(query)).toMatchObject(refused('QUERY_TOO_COMPLEX'))
  expect(asked()).toBe(0)
})

test.each([
  ['depth 12', nested(12)],
  ['30 aliases', `{ ${repeat(30, i => `a${i}: caseFile(id: "case_${i}") { id }`)} }`],
  ['a page of 100', '{ caseFiles(first: 100) { nodes { id code next { id } } } }'],
])('%s is not too much', async (_, query) => {
  expect(await ask(query)).toMatchObject({ status: 200, body: { data: expect.any(Object) } })
})

test('fragments do not hide depth', async () => {
  const query = `{ caseFile(id: "case_1") { ...A } } ${repeat(12, i => `fragment ${'ABCDEFGHIJKLM'[i]} on CaseFile { next { ...${'ABCDEFGHIJKLM'[i + 1]} } }`)} fragment M on CaseFile { id }`
  expect(await ask(query)).toMatchObject(refused('QUERY_TOO_COMPLEX'))
})

test('fragments that multiply are refused quickly', async () => {
  const layers = repeat(22, i => `fragment F${i} on CaseFile { ...F${i + 1} ...F${i + 1} }`)
  const began = performance.now()
  const reply = await ask(`{ caseFile(id: "case_1") { ...F0 } } ${layers} fragment F22 on CaseFile { id }`)
  expect(reply.status).toBe(400)
  expect(performance.now() - began).toBeLessThan(2_000)
  expect(asked()).toBe(0)
})

test.each([
  ['too many tokens', `{ ${'__typename '.repeat(1_000)} }`, 'QUERY_TOO_COMPLEX'],
  ['30,000 levels', `{ a ${'{ a '.repeat(30_000)}`.slice(0, 60_000), 'QUERY_TOO_COMPLEX'],
  ['what is no document', 'select * from person', 'GRAPHQL_PARSE_FAILED'],
  ['fields that nearly exist', '{ caseFil(id: "1") { id } caseFilee { id } }', 'GRAPHQL_VALIDATION_FAILED'],
  ['an argument that nearly exists', '{ caseFile(idd: "1") { id } }', 'GRAPHQL_VALIDATION_FAILED'],
  ['a missing argument', '{ caseFile { id } }', 'GRAPHQL_VALIDATION_FAILED'],
  ['a missing selection', '{ caseFile(id: "1") }', 'GRAPHQL_VALIDATION_FAILED'],
  [
    'circles of fragments',
    '{ caseFile(id: "1") { ...A } } fragment A on CaseFile { ...B } fragment B on CaseFile { ...A }',
    'GRAPHQL_VALIDATION_FAILED',
  ],
  ['the schema', '{ __schema { types { name } } }', 'GRAPHQL_VALIDATION_FAILED'],
  [
    'the schema under an alias in a fragment',
    '{ ...A } fragment A on Query { x: __type(name: "CaseFile") { name } }',
    'GRAPHQL_VALIDATION_FAILED',
  ],
  ['a subgraph’s own schema', '{ _service { sdl } }', 'GRAPHQL_VALIDATION_FAILED'],
  ['a subgraph’s entities', '{ _entities(representations: []) { __typename } }', 'GRAPHQL_VALIDATION_FAILED'],
  ['a subscription', 'subscription { caseFile }', 'BAD_REQUEST'],
] as const)('%s is answered with one fixed text that names nothing', async (_, query, code) => {
  const reply = await ask(query)
  expect(reply.status).toBe(400)
  expect(reply.body).toEqual({ errors: [{ message: ERROR_TEXTS[code], extensions: { code } }] })
  expect(reply.text).not.toMatch(/CaseFile|caseFile|idd|persons/)
  expect(asked()).toBe(0)
})

test('an operation that the document does not hold is refused', async () => {
  const reply = await world.ask(['SOCIAL_WORKER'], { query: 'query A { __typename }', operationName: 'B' })
  expect(reply).toMatchObject(refused('OPERATION_RESOLUTION_FAILURE'))
})

test.each([0, -1, 101, 1_000_000_000])('a page of %d items is refused and the variable is named', async first => {
  const reply = await ask('query ($many: Int!) { caseFiles(first: $many) { nodes { id } } }', { many: first })
  expect(reply.status).toBe(400)
  expect(reply.body.errors).toEqual([
    { message: ERROR_TEXTS.PAGE_SIZE_INVALID, extensions: { code: 'PAGE_SIZE_INVALID', field: ['many'] } },
  ])
  const literal = await ask(`{ caseFiles(first: ${first}) { nodes { id } } }`)
  expect(literal.body.errors[0].extensions).toEqual({ code: 'PAGE_SIZE_INVALID', field: ['first'] })
  expect(asked()).toBe(0)
})

const OPEN = 'mutation ($input: OpenCase!) { openCase(input: $input) { id } }'
test.each([
  ['a missing variable', {}, ['input']],
  ['null', { input: null }, ['input']],
  ['another type', { input: 'DEMO-VALUE' }, ['input']],
  ['a missing field', { input: {} }, ['input']],
  ['a wrong field', { input: { name: { DEMO: 'VALUE' } } }, ['input', 'name']],
  ['an unknown field', { input: { name: 'x', 'DEMO-VALUE': 1 } }, ['input']],
  ['an unknown enum value', { input: { name: 'x', kind: 'DEMO-VALUE' } }, ['input', 'kind']],
  ['a number too large in a list', { input: { name: 'x', on: [1, 2 ** 31] } }, ['input', 'on', 1]],
])('%s is refused with the path of the input and without its value', async (_, variables, field) => {
  const reply = await ask(OPEN, variables)
  expect(reply.status).toBe(400)
  expect(reply.body.errors).toEqual([
    { message: ERROR_TEXTS.BAD_USER_INPUT, extensions: { code: 'BAD_USER_INPUT', field } },
  ])
  expect(reply.text).not.toMatch(/VALUE|2147483648/)
  expect(asked()).toBe(0)
})

test.each([
  ['NUL', 'a\u0000b'],
  ['an escape', 'a\u001bb'],
  ['a direction override', 'a\u202eb'],
])('text with %s is refused wherever it stands', async (_, text) => {
  const filter = { inner: { inner: { name: text } } }
  const reply = await ask('query ($f: Filter) { find(text: "x", filter: $f) { id } }', { f: filter })
  expect(reply.body.errors[0].extensions).toEqual({ code: 'BAD_USER_INPUT', field: ['f', 'inner', 'inner', 'name'] })
  const literal = await ask(`{ find(text: ${JSON.stringify(text)}) { id } }`)
  expect(literal.body.errors[0].extensions).toEqual({ code: 'BAD_USER_INPUT', field: ['text'] })
  const key = await ask('query ($f: Filter) { find(text: "x", filter: $f) { id } }', { f: { [text]: 1 } })
  expect(key.body.errors[0].extensions).toEqual({ code: 'BAD_USER_INPUT', field: ['f', '?'] })
  expect(asked()).toBe(0)
})

test('half a character is refused in a variable, and is no GraphQL in a document', async () => {
  const reply = await ask('query ($t: String!) { find(text: $t) { id } }', { t: 'a\ud800b' })
  expect(reply.body.errors[0].extensions).toEqual({ code: 'BAD_USER_INPUT', field: ['t'] })
  expect(await ask('{ find(text: "a\\ud800b") { id } }')).toMatchObject(refused('GRAPHQL_PARSE_FAILED'))
  expect(asked()).toBe(0)
})

test('text of many scripts and lines passes', async () => {
  const reply = await ask('query ($t: String!) { find(text: $t) { id } }', {
    t: 'Zoë Ñandú 日本 \u05d0\u200f line\nnext\tend 👩🏽‍⚕️',
  })
  expect(reply.status).toBe(200)
  expect(asked()).toBe(1)
})

test('names of variables and keys that every object has change nothing', async () => {
  const query =
    'query ($__proto__: Filter, $constructor: String = "x") { find(text: $constructor, filter: $__proto__) { id } }'
  const body = `{"query":${JSON.stringify(query)},"variables":{"__proto__":{"name":"x","isAdmin":true}}}`
  const token = await world.tokenFor(['SOCIAL_WORKER'])
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` }
  await world.send('/graphql', { method: 'POST', headers, body })
  expect(({} as Record<string, unknown>)['isAdmin']).toBeUndefined()
})
