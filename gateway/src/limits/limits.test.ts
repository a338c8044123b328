import { ERROR_TEXTS } from '@houvast/schema'
import { expect, test } from 'vitest'
import { caseGateway } from '../testing/caseGateway.js'

const { world, asked, ask } = caseGateway()

const repeat = (count: number, part: (index: number) => string) =>
  Array.from({ length: count }, (_, i) => part(i)).join(' ')
const nested = (depth: number) =>
  `{ caseFile(id: "case_1") ${'{ next '.repeat(depth - 2)} { id } ${'}'.repeat(depth - 2)} }`
const inLists = (depth: number) => `${'['.repeat(depth)}Int${']'.repeat(depth)}`

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

test.each([
  ['fields', repeat(300, () => 'id')],
  ['aliases', repeat(300, i => `a${i}: id`)],
])('too many %s beside each other are refused before anybody looks whether they are right', async (_, fields) => {
  const reply = await ask(`{ caseFile(id: "case_1", wrong: 1) { ${fields} } }`)
  expect(reply).toMatchObject(refused('QUERY_TOO_COMPLEX'))
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
  [
    'a variable of lists in lists',
    `query ($v: ${inLists(400)}) { caseFiles(first: $v) { nodes { id } } }`,
    'GRAPHQL_VALIDATION_FAILED',
  ],
  [
    'a variable of lists in lists that nothing uses',
    `query ($v: ${inLists(400)}) { __typename }`,
    'GRAPHQL_VALIDATION_FAILED',
  ],
  ['a variable of lists that do not end', `query ($v: ${'['.repeat(400)}Int) { __typename }`, 'GRAPHQL_PARSE_FAILED'],
  ['a variable of 20,000 lists in lists', `query ($v: ${inLists(20_000)}) { __typename }`, 'QUERY_TOO_COMPLEX'],
  ['a subscription', 'subscription { caseFile }', 'BAD_REQUEST'],
] as const)('%s is answered with one fixed text that names nothing', async (_, query, code) => {
  const reply = await ask(query)
  expect(reply.status).toBe(400)
  expect(reply.body).toEqual({ errors: [{ message: ERROR_TEXTS[code], extensions: { code } }] })
  expect(reply.text).not.toMatch(/CaseFile|caseFile|idd|persons/)
  expect(asked()).toBe(0)
})

test('an operation that the document does not hold is refused', async () => {
  const reply = await world().ask(['SOCIAL_WORKER'], { query: 'query A { __typename }', operationName: 'B' })
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
