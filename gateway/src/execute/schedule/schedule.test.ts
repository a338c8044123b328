import { getOperationAST, parse } from 'graphql'
import { pino } from 'pino'
import { afterEach, expect, test } from 'vitest'
import { compose } from '../../testing/compose.js'
import { unreadAnswer } from '../../testing/unreadAnswer.js'
import { type ExecutionRequest, type SubgraphSource, wholeAnswer } from '../executor.js'
import type { SubgraphAnswer, SubgraphFetch, UnreadAnswer } from '../fetch/sender.js'
import { ownExecutor } from '../ownExecutor.js'
import { LARGE_BYTES } from './arrivals.js'

interface Asked {
  readonly subgraph: string
  readonly query: string
  readonly representations: readonly unknown[] | undefined
  /** @param bytes how long it passes for */
  readonly answer: (answer: SubgraphAnswer, bytes?: number) => void
  /** How often the answer was read. */
  reads: number
  /** How often it was read when its memory was given back. */
  readsAtEnd?: number
  /** What is read the second time, when that is something else. */
  answerAgain?: SubgraphAnswer
}

let asked: Asked[] = []
afterEach(() => {
  asked = []
})

/** A subgraph that answers when the test says so. */
const waiting = (subgraph: string): SubgraphSource => ({
  process: async () => ({}),
  send({ body }: SubgraphFetch) {
    const { query, variables } = JSON.parse(body.toString())
    const { promise, resolve } = Promise.withResolvers<UnreadAnswer>()
    const one: Asked = {
      subgraph,
      query,
      representations: variables.representations,
      reads: 0,
      answer(answer, length) {
        const unread = unreadAnswer(answer, length)
        const counted = () => {
          one.reads += 1
          return (one.reads > 1 && one.answerAgain) || unread.read()
        }
        const letGo = () => {
          unread.letGo()
          one.readsAtEnd = one.reads
        }
        resolve({ ...unread, read: counted, letGo })
      },
    }
    asked.push(one)
    return promise
  },
})

async function run(subgraphs: Readonly<Record<string, string>>, text: string) {
  const { supergraph: supergraphSdl } = compose(subgraphs)
  const executor = await ownExecutor({ supergraphSdl, sourceOf: waiting, log: pino({ level: 'silent' }) })
  const document = parse(text)
  const operation = getOperationAST(document)!
  const context = {} as ExecutionRequest['context']
  const { schema } = executor
  return {
    result: executor.run(
      { source: text, document, operation, operationName: null, queryHash: text, schema, request: {}, context },
      null,
      wholeAnswer,
    ),
  }
}

const next = async (subgraph: string): Promise<Asked> => {
  const waitsFor = () => asked.find(one => one.subgraph === subgraph)
  await expect.poll(waitsFor).toBeDefined()
  return waitsFor()!
}
const names = () => asked.map(({ subgraph }) => subgraph)

const THINGS = {
  a: 'type Query { things: [Thing] } type Thing @key(fields: "id") { id: ID! }',
  b: 'type Thing @key(fields: "id") { id: ID! first: Int }',
  c: 'type Thing @key(fields: "id") { id: ID! second: Int }',
  d: 'type Thing @key(fields: "id") { id: ID! first: Int @external  after: Int @requires(fields: "first") }',
  e: `type Thing @key(fields: "id") {
    id: ID!  first: Int @external  second: Int @external  both: Int @requires(fields: "first second")
  }`,
}
/** Two subgraphs answer the same list, a third adds to its things. */
const LIST = 'type Query { things: [Thing] @shareable }'
const SHARED_LIST = {
  a: `${LIST} type Thing @key(fields: "id") { id: ID! }`,
  b: THINGS.b,
  other: `${LIST} type Thing { other: Int }`,
}
const thing = (id: string) => ({ __typename: 'Thing', id })
const entities = (...entities: readonly object[]): SubgraphAnswer => ({ data: { _entities: entities } })

test('a fetch starts when what it reads has arrived, whatever else is still under way', async () => {
  const { result } = await run(THINGS, '{ things { after both } }')
  ;(await next('a')).answer({ data: { things: [{ __typename: 'Thing', id: '1' }] } })
  ;(await next('b')).answer(entities({ first: 1 }))
  const after = await next('d')
  expect(names()).toEqual(expect.arrayContaining(['a', 'b', 'c', 'd']))
  expect(names()).not.toContain('e')
  after.answer(entities({ after: 2 }))
  ;(await next('c')).answer(entities({ second: 3 }))
  const both = await next('e')
  expect(both.representations).toEqual([{ __typename: 'Thing', id: '1', first: 1, second: 3 }])
  both.answer(entities({ both: 4 }))
  expect(await result).toEqual({ data: { things: [{ after: 2, both: 4 }] } })
})

test('the same entity in several places is asked once, and its errors stand at each of them', async () => {
  const { result } = await run(THINGS, '{ things { first } }')
  ;(await next('a')).answer({ data: { things: [thing('1'), thing('2'), null, thing('1')] } })
  const fetch = await next('b')
  expect(fetch.representations).toEqual([thing('1'), thing('2')])
  const error = { message: 'No', path: ['_entities', 0, 'first'] }
  fetch.answer({ data: { _entities: [{ first: null }, { first: 2 }] }, errors: [error] })
  const { data, errors } = await result
  expect(data).toEqual({ things: [{ first: null }, { first: 2 }, null, { first: null }] })
  expect(errors?.map(({ path }) => path)).toEqual([
    ['things', 0, 'first'],
    ['things', 3, 'first'],
  ])
})

test('an error stands at the entity that failed, also beside objects that were not asked', async () => {
  const { result } = await run(
    {
      a: 'type Query { all: [Any] } union Any = Thing | Note  type Note { text: Int } type Thing @key(fields: "id") { id: ID! }',
      b: THINGS.b,
    },
    '{ all { ... on Thing { first } ... on Note { text } } }',
  )
  const all = [
    { __typename: 'Note', text: 1 },
    { __typename: 'Thing', id: '1' },
  ]
  ;(await next('a')).answer({ data: { all } })
  const error = { message: 'No', path: ['_entities', 0, 'first'] }
  ;(await next('b')).answer({ data: { _entities: [{ first: null }] }, errors: [error] })
  expect((await result).errors?.map(({ path }) => path)).toEqual([['all', 1, 'first']])
})

test('the deeds of a mutation are done one after the other, in their order', async () => {
  const subgraphs = {
    a: 'type Query { a: Int } type Mutation { one: Int three: Int }',
    b: 'type Mutation { two: Int }',
  }
  const { result } = await run(subgraphs, 'mutation { one two three }')
  const first = await next('a')
  expect(names()).toEqual(['a'])
  first.answer({ data: { one: 1 } })
  const second = await next('b')
  expect(names()).toEqual(['a', 'b'])
  second.answer({ data: { two: 2 } })
  await expect.poll(names).toEqual(['a', 'b', 'a'])
  asked[2]!.answer({ data: { three: 3 } })
  expect(JSON.stringify(await result)).toBe('{"data":{"one":1,"two":2,"three":3}}')
})

test('an answer that does not fit what was asked leaves its part null and is an error', async () => {
  const { result } = await run(THINGS, '{ things { first } }')
  ;(await next('a')).answer({ data: { things: [{ __typename: 'Thing', id: '1' }] } })
  ;(await next('b')).answer(entities({ first: 1 }, { first: 2 }))
  const { data, errors } = await result
  expect(data).toEqual({ things: [{ first: null }] })
  expect(errors).toHaveLength(1)
})

test('a subgraph cannot reach the prototype of anything with the names of its keys', async () => {
  const { result } = await run(THINGS, '{ __proto__: things { constructor: id } }')
  const polluted = JSON.parse('[{ "constructor": "1", "__proto__": { "polluted": 1 } }]')
  ;(await next('a')).answer({
    data: JSON.parse(`{"__proto__":${JSON.stringify(polluted)},"constructor":{"polluted":1}}`),
  })
  expect(JSON.stringify(await result)).toBe('{"data":{"__proto__":[{"constructor":"1"}]}}')
  expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
})

test.each([
  { length: 'long', bytes: LARGE_BYTES, reads: 2 },
  { length: 'short', bytes: LARGE_BYTES / 2, reads: 1 },
])('a $length answer is read $reads time(s) while others are fetched, and nothing of it is lost', async example => {
  const { result } = await run(THINGS, '{ things { id first second } }')
  const things = await next('a')
  const error = { message: 'No', path: ['things', 1], extensions: { code: 'NOT_FOUND' } }
  things.answer({ data: { things: [thing('1'), null, thing('2')] }, errors: [error] }, example.bytes)
  ;(await next('c')).answer(entities({ second: 1 }, { second: 2 }))
  const first = await next('b')
  expect(first.representations).toEqual([thing('1'), thing('2')])
  first.answer(entities({ first: 3 }, { first: 4 }), LARGE_BYTES)
  const { data, errors } = await result
  expect(data).toEqual({ things: [{ id: '1', first: 3, second: 1 }, null, { id: '2', first: 4, second: 2 }] })
  expect(errors?.map(({ path }) => path)).toEqual([['things', 1]])
  expect([things.reads, first.reads]).toEqual([example.reads, 1])
  expect([things.readsAtEnd, first.readsAtEnd], 'what was read is let go').toEqual([example.reads, 1])
})

test.each([
  { length: 'long', bytes: LARGE_BYTES, taken: null, left: null },
  { length: 'short', bytes: 0, taken: null, left: null },
  { length: 'long', bytes: LARGE_BYTES, taken: [{ other: 3 }], left: [{ other: 3, first: null }] },
  { length: 'short', bytes: 0, taken: [{ other: 3 }], left: [{ other: 3, first: null }] },
  { length: 'long', bytes: LARGE_BYTES, taken: [{ other: 3 }, null], left: [{ other: 3, first: 1 }, null] },
  { length: 'short', bytes: 0, taken: [{ other: 3 }, null], left: [{ other: 3, first: 1 }, null] },
  { length: 'long', bytes: LARGE_BYTES, taken: [null, { other: 3 }], left: [null, { other: 3, first: 2 }] },
  { length: 'short', bytes: 0, taken: [null, { other: 3 }], left: [null, { other: 3, first: 2 }] },
])(
  'what was asked of things in a $length list is put to the same things, or nowhere, when $taken has taken its place',
  async example => {
    const { result } = await run(SHARED_LIST, '{ things { other first } }')
    ;(await next('a')).answer({ data: { things: [thing('1'), thing('2')] } }, example.bytes)
    const first = await next('b')
    ;(await next('other')).answer({ data: { things: example.taken } })
    first.answer(entities({ first: 1 }, { first: 2 }))
    expect(await result).toEqual({ data: { things: example.left } })
  },
)

test.each([
  { length: 'long', bytes: LARGE_BYTES },
  { length: 'short', bytes: 0 },
])(
  'what was asked of the authors of books stays with them when those of films come first ($length)',
  async ({ bytes }) => {
    const { result } = await run(
      {
        a: `type Query { media: [Medium] } union Medium = Book | Film
        type Film @key(fields: "id") { id: ID! } type Book { author: Person } type Person @key(fields: "id") { id: ID! }`,
        b: 'type Film @key(fields: "id") { id: ID! author: Person } type Person @key(fields: "id") { id: ID! }',
        c: 'type Person @key(fields: "id") { id: ID! name: String }',
      },
      '{ media { ... on Book { author { id name } } ... on Film { author { id } } } }',
    )
    const person = (id: string) => ({ __typename: 'Person', id })
    const book = (author: string) => ({ __typename: 'Book', author: person(author) })
    const media = [{ __typename: 'Film', id: 'f' }, book('1'), book('2')]
    ;(await next('a')).answer({ data: { media } }, bytes)
    ;(await next('b')).answer(entities({ author: person('3') }))
    const error = { message: 'No', path: ['_entities', 1, 'name'], extensions: { code: 'NOT_FOUND' } }
    ;(await next('c')).answer({ ...entities({ name: 'DEMO One' }, { name: null }), errors: [error] })
    const { data, errors } = await result
    expect(data).toEqual({
      media: [{ author: { id: '3' } }, { author: { id: '1', name: 'DEMO One' } }, { author: { id: '2', name: null } }],
    })
    expect(errors?.map(({ path }) => path)).toEqual([['media', 2, 'author', 'name']])
  },
)

test('an answer that is another one when it is read again gives its entities nothing that was asked of others', async () => {
  const { result } = await run(THINGS, '{ things { id first } }')
  const things = await next('a')
  things.answer({ data: { things: [thing('1'), thing('2')] } }, LARGE_BYTES)
  const first = await next('b')
  things.answerAgain = { data: { things: [thing('2')] } }
  first.answer(entities({ first: 1 }, { first: 2 }))
  const { data, errors } = await result
  expect(data).toEqual({ things: [{ id: '2', first: null }] })
  expect(errors).toHaveLength(1)
})

test('the error of a thing that is gone does not stand at another thing', async () => {
  const { result } = await run(SHARED_LIST, '{ things { other first } }')
  ;(await next('a')).answer({ data: { things: [thing('1'), null, thing('2')] } })
  const first = await next('b')
  ;(await next('other')).answer({ data: { things: [null, { other: 3 }, { other: 4 }] } })
  const error = (position: number) => ({ message: 'No', path: ['_entities', position, 'first'] })
  first.answer({ ...entities({ first: null }, { first: null }), errors: [error(0), error(1)] })
  const { data, errors } = await result
  expect(data).toEqual({
    things: [null, { other: 3, first: null }, { other: 4, first: null }],
  })
  expect(errors?.map(({ path }) => path)).toEqual([['first'], ['things', 2, 'first']])
})
