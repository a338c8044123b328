import { ERROR_TEXTS } from '@houvast/schema'
import { expect, test } from 'vitest'
import { caseGateway } from '../testing/caseGateway.js'

const { world, asked, ask } = caseGateway()

const OPEN = 'mutation ($input: OpenCase!) { openCase(input: $input) { id } }'
test.each([
  ['a missing variable', {}, ['input']],
  ['null', { input: null }, ['input']],
  ['another type', { input: 'DEMO-VALUE' }, ['input']],
  ['a missing field', { input: {} }, ['input']],
  ['a wrong field', { input: { name: { DEMO: 'VALUE' } } }, ['input', 'name']],
  ['an unknown field', { input: { name: 'x', 'DEMO-VALUE': 1 } }, ['input']],
  ['an unknown field that looks like the place of another', { input: { name: 'x', ' at "VALUE";': 1 } }, ['input']],
  ['an unknown field that looks like a place in it', { input: { name: 'x', ' at "input.VALUE";': 1 } }, ['input']],
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

test('a list of more than 500 items is refused, in a variable and in a literal; one for every place of a training passes', async () => {
  const deed = (count: number) => ask(OPEN, { input: { name: 'x', on: Array(count).fill(1) } })
  const literal = (count: number) =>
    ask(`mutation { openCase(input: { name: "x", on: [${Array(count).fill(1).join()}] }) { id } }`)
  for (const send of [() => deed(501), () => literal(501)]) {
    const reply = await send()
    expect(reply.status).toBe(400)
    expect(reply.body.errors[0].extensions).toEqual({ code: 'BAD_USER_INPUT', field: ['input', 'on'] })
    expect(asked()).toBe(0)
  }
  expect((await deed(500)).status).toBe(200)
  expect((await literal(500)).status).toBe(200)
})

test('half a character is refused in a variable, and is no GraphQL in a document', async () => {
  const reply = await ask('query ($t: String!) { find(text: $t) { id } }', { t: 'a\ud800b' })
  expect(reply.body.errors[0].extensions).toEqual({ code: 'BAD_USER_INPUT', field: ['t'] })
  expect((await ask('{ find(text: "a\\ud800b") { id } }')).body.errors[0].extensions).toEqual({
    code: 'GRAPHQL_PARSE_FAILED',
  })
  expect(asked()).toBe(0)
})

test('text of many scripts and lines passes', async () => {
  const reply = await ask('query ($t: String!) { find(text: $t) { id } }', {
    t: 'Zoë Ñandú 日本 \u05d0\u200f line\nnext\tend 👩🏽‍⚕️',
  })
  expect(reply.status).toBe(200)
  expect(asked()).toBe(1)
})

/** Asks with variables as they are written, which may be JSON that no value of ours would be written as. */
const askWritten = async (query: string, variables: string) => {
  const body = `{"query":${JSON.stringify(query)},"variables":${variables}}`
  const token = await world().tokenFor(['SOCIAL_WORKER'])
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` }
  return world().send('/graphql', { method: 'POST', headers, body })
}

test.each([
  ['a number', 'query ($x: Int!) { caseFiles(first: $x) { nodes { id } } }', ['x']],
  ['an id', 'query ($x: ID!) { caseFile(id: $x) { id } }', ['x']],
  ['a text', 'query ($x: String!) { find(text: $x) { id } }', ['x']],
  ['a day', 'query ($x: Date) { opened(on: $x) { id } }', ['x']],
  ['a list of numbers', 'mutation ($x: [Int!]) { openCase(input: { name: "x", on: $x }) { id } }', ['x']],
])('a number beyond all numbers is not taken for %s', async (_, query, field) => {
  for (const number of ['1e400', '-1e400']) {
    const reply = await askWritten(query, `{"x":${number}}`)
    expect(reply.status).toBe(400)
    expect(reply.body.errors[0].extensions).toEqual({ code: 'BAD_USER_INPUT', field })
  }
  expect(asked()).toBe(0)
})

test('a number beyond all numbers in a document does not fit where a number is wanted', async () => {
  const { body } = await ask('{ caseFiles(first: 1e400) { nodes { id } } }')
  expect(body.errors).toMatchObject([{ extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }])
  expect(asked()).toBe(0)
})

const withKeys = (count: number) => `{${Array.from({ length: count }, (_, index) => `"k${index}":1e400`).join()}}`

test('100,000 keys are more than is read, thousands in an input are refused, and as variables of nothing they reach no subgraph', async () => {
  expect((await askWritten(OPEN, withKeys(100_000))).status).toBe(413)
  const reply = await askWritten(OPEN, `{"input":${withKeys(4_000)}}`)
  expect(reply.status).toBe(400)
  expect(reply.body.errors[0].extensions).toEqual({ code: 'BAD_USER_INPUT', field: ['input'] })
  expect(asked()).toBe(0)
  expect((await askWritten('{ caseFile(id: "case_1") { code } }', withKeys(4_000))).status).toBe(200)
  expect(world().subgraphs['persons']!.received.map(({ body }) => body.variables)).toEqual([{}])
})

test('a text of 50,000 characters is refused wherever it stands', async () => {
  const long = `${'a'.repeat(50_000)}!`
  const inVariable = await ask('query ($t: String!) { find(text: $t) { id } }', { t: long })
  expect(inVariable.body.errors[0].extensions).toEqual({ code: 'BAD_USER_INPUT', field: ['t'] })
  const inDocument = await ask(`{ find(text: "${long}") { id } }`)
  expect(inDocument.body.errors[0].extensions).toEqual({ code: 'BAD_USER_INPUT', field: ['text'] })
  const asKey = await ask('query ($f: Filter) { find(text: "x", filter: $f) { id } }', { f: { [long]: 1 } })
  expect(asKey.body.errors[0].extensions).toEqual({ code: 'BAD_USER_INPUT', field: ['f', '?'] })
  expect(asked()).toBe(0)
})

const askWith = (filter: string) =>
  askWritten(
    'query ($__proto__: Filter, $constructor: String = "x") { find(text: $constructor, filter: $__proto__) { id } }',
    `{"__proto__":${filter}}`,
  )

test('variables that are called as what every object has reach the subgraph as they were given', async () => {
  expect((await askWith('{"name":"y"}')).status).toBe(200)
  const [sent] = world().subgraphs['persons']!.received
  expect(JSON.parse(sent!.text).variables).toEqual(JSON.parse('{"__proto__":{"name":"y"}}'))
  expect(Object.keys(JSON.parse(sent!.text).variables)).toEqual(['__proto__'])
})

test('a key that no input has is refused in such a variable too, and changes no object', async () => {
  const reply = await askWith('{"name":"x","isAdmin":true}')
  expect(reply.status).toBe(400)
  expect(reply.body.errors[0].extensions).toEqual({ code: 'BAD_USER_INPUT', field: ['__proto__'] })
  expect(asked()).toBe(0)
  expect(({} as Record<string, unknown>)['isAdmin']).toBeUndefined()
})
