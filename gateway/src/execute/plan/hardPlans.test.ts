import { expect, test } from 'vitest'
import { federation } from '../../testing/federation.js'

const STAYS = {
  sdl: `
    type Query { stays: [Stay!] }
    type Stay @key(fields: "id") { id: ID!  code: ID!  note: String!  nights(until: Int! = 99): [Night!]!  cost(in: Currency!): Int }
    type Night { on: Int! }
    enum Currency { EUR USD }
  `,
  resolvers: {
    Query: { stays: () => [{ id: '1', code: 'X', note: 'of the client' }] },
    Stay: {
      nights: (_: unknown, { until }: { until: number }) => [1, 2, 3].slice(0, until).map(on => ({ on })),
      cost: (_: unknown, given: { in: string }) => (given.in === 'EUR' ? 100 : 200),
    },
  },
}
const BILLS = {
  sdl: `
    type Stay @key(fields: "id") {
      id: ID!
      note: String! @external
      nights(until: Int! = 99): [Night!]! @external
      cost(in: Currency!): Int @external
      bill: String @requires(fields: "nights(until: 2) { on } cost(in: EUR)")
      label: String @requires(fields: "note")
      owed: Int
    }
    type Night @external { on: Int! }
    enum Currency { EUR USD }
  `,
  resolvers: {
    Stay: {
      bill: ({ nights, cost }: { nights: readonly { on: number }[]; cost: number }) =>
        `${nights.map(({ on }) => on)} for ${cost}`,
      label: ({ note }: { note: string }) => `Label ${note}`,
      owed: ({ id }: { id: string }) => (id === '1' ? 5 : 0),
    },
  },
}
const world = () => federation({ stays: STAYS, bills: BILLS })
const answerTo = async (text: string, variables = {}) => (await world()).ask(text, variables)

test.each([
  ['with other arguments', 'nights(until: 1) { on }', { nights: [{ on: 1 }] }],
  ['with its default argument', 'nights { on }', { nights: [{ on: 1 }, { on: 2 }, { on: 3 }] }],
  ['with a variable', 'nights(until: $until) { on }', { nights: [{ on: 1 }] }],
  ['with the same argument', 'nights(until: 2) { on }', { nights: [{ on: 1 }, { on: 2 }] }],
  ['under another key', 'some: nights(until: 1) { on }', { some: [{ on: 1 }] }],
  ['in two fragments', '...A ...B', { nights: [{ on: 1 }], cost: 200 }],
])('a field that is also required is answered as it was asked %s', async (_, selection, expected) => {
  const fragments =
    'fragment A on Stay { nights(until: $until) { on } } fragment B on Stay { nights(until: $until) { on } cost(in: USD) }'
  const text = `query ($until: Int! = 1) { stays { bill ${selection} } } ${selection.includes('...') ? fragments : ''}`
  expect(await answerTo(text)).toEqual({ data: { stays: [{ bill: '1,2 for 100', ...expected }] } })
})

test.each([
  ['of a key', '{ stays { id: code owed } }', { id: 'X', owed: 5 }],
  ['of a required field', '{ stays { note: code label } }', { note: 'X', label: 'Label of the client' }],
  ['of the type', '{ stays { __typename: note owed } }', { __typename: 'of the client', owed: 5 }],
  [
    'of what keeps keys apart',
    '{ stays { asked__id: code id: note owed } }',
    { asked__id: 'X', id: 'of the client', owed: 5 },
  ],
])(
  'a client that takes the name %s for another field gets that field, and subgraphs get the true one',
  async (_, text, expected) => {
    const { ask, sent } = await world()
    expect(await ask(text)).toEqual({ data: { stays: [expected] } })
    const [representation] = sent[1]!.variables['representations'] as readonly object[]
    expect(representation).toMatchObject({ __typename: 'Stay', id: '1' })
  },
)

test('an error stands at the key that the client chose', async () => {
  const failing = {
    Stay: {
      ...STAYS.resolvers.Stay,
      code: () => {
        throw new Error('No code')
      },
    },
  }
  const { ask } = await federation({ stays: { ...STAYS, resolvers: { ...STAYS.resolvers, ...failing } }, bills: BILLS })
  const { errors } = await ask('{ stays { id: code owed } }')
  expect(errors?.map(({ path }) => path)).toEqual([['stays', 0, 'id']])
})

test('the schema is asked under the keys that the client chose', async () => {
  const answer = await answerTo(
    '{ __type(name: "Stay") { id: name __typename: kind ...T } } fragment T on __Type { note: name }',
  )
  expect(answer).toEqual({ data: { __type: { id: 'Stay', __typename: 'OBJECT', note: 'Stay' } } })
})

test('a subgraph is asked by a key that it answers to, whichever it names first', async () => {
  const { ask } = await federation({
    papers: {
      sdl: `
        type Paper @key(fields: "id") @key(fields: "of { file }", resolvable: false) { id: ID!  of: Place!  title: String! }
        type Place @shareable { file: ID!  page: ID! }
      `,
      resolvers: { Paper: { title: ({ id }: { id: string }) => `Title ${id}` } },
    },
    files: {
      sdl: `
        type Query { papers: [Paper!]! }
        type Paper @key(fields: "of { file }", resolvable: false) @key(fields: "id of { page }") {
          id: ID!  of: Place!  title: String! @external  heading: String! @requires(fields: "title")
        }
        type Place @shareable { file: ID!  page: ID! }
      `,
      resolvers: {
        Query: { papers: () => [{ id: '1', of: { file: 'f', page: 'p' } }] },
        Paper: {
          heading: ({ id, of, title }: { id: string; of: { page: string }; title: string }) =>
            `${id} ${of.page} ${title}`,
        },
      },
    },
  })
  expect(await ask('{ papers { heading } }')).toEqual({ data: { papers: [{ heading: '1 p Title 1' }] } })
})

const MEDIA = {
  library: {
    sdl: `
      interface Medium @key(fields: "id") { id: ID! }
      type Book implements Medium @key(fields: "id") { id: ID!  pages: Int! }
      type Film implements Medium @key(fields: "id") { id: ID! }
      type Query { media: [Medium!]!  lost: Medium }
    `,
    resolvers: {
      Query: { media: () => [{ __typename: 'Book', id: '1', pages: 9 }] },
      Medium: { __resolveReference: ({ id }: { id: string }) => ({ __typename: 'Book', id, pages: 9 }) },
    },
  },
  reviews: {
    sdl: 'type Medium @key(fields: "id") @interfaceObject { id: ID!  stars: Int }  type Query { best: Medium }',
    resolvers: { Medium: { stars: () => 3 }, Query: { best: () => ({ id: '1' }) } },
  },
}
const askMedia = async (text: string) => (await federation(MEDIA)).ask(text)

test.each([
  ['{ media { ... on Book { __typename stars pages } } }', { media: [{ __typename: 'Book', stars: 3, pages: 9 }] }],
  ['{ media { __typename stars ... on Book { pages } } }', { media: [{ __typename: 'Book', stars: 3, pages: 9 }] }],
  ['{ best { __typename stars ... on Book { pages } } }', { best: { __typename: 'Book', stars: 3, pages: 9 } }],
])('%s: an object keeps its type where a subgraph knows only its interface', async (text, data) => {
  expect(await askMedia(text)).toEqual({ data })
})

const SIGNS = {
  a: {
    sdl: 'interface Sign @key(fields: "id") { id: ID! }  type Query { here: Sign }',
    resolvers: { Query: { here: () => ({ __typename: 'Sign', id: '1' }) } },
  },
  b: {
    sdl: 'type Sign @key(fields: "id", resolvable: false) @interfaceObject { id: ID!  text: String }  type Query { there: Sign }',
    resolvers: { Query: { there: () => ({ id: '2' }) }, Sign: { text: () => 'Stop' } },
  },
}
const askSigns = async (text: string) => (await federation(SIGNS)).ask(text)

test('what no subgraph can be asked for is an error, and not answered as if there were nothing', async () => {
  expect(await askSigns('{ there { id text } }')).toEqual({ data: { there: { id: '2', text: 'Stop' } } })
  expect(await askSigns('{ here { text } }')).toMatchObject({ data: null, errors: [{ message: expect.any(String) }] })
})

test('an operation that asks no subgraph because of its conditions is answered', async () => {
  expect(await askSigns('{ here @skip(if: true) { text } __typename }')).toEqual({ data: { __typename: 'Query' } })
  const contradiction = 'query ($no: Boolean = false) { there @skip(if: $no) { text @include(if: $no) } }'
  expect(await askSigns(contradiction)).not.toHaveProperty('errors')
})

const FEES = {
  sdl: `
    type Stay @key(fields: "id") {
      id: ID!
      cost(in: Currency!): Int @external
      nights(until: Int! = 99): [Night!]! @external
      euros: Int @requires(fields: "cost(in: EUR)")
      dollars(times: Int!): Int @requires(fields: "cost(in: USD) nights { price(of: 2) }")
      late: Int @requires(fields: "nights { price(of: 1) }")
      free: Int
    }
    type Night @external { price(of: Int!): Int }
    enum Currency { EUR USD }
  `,
  resolvers: {
    Stay: {
      euros: ({ cost }: { cost: number }) => cost,
      dollars: (
        { cost, nights }: { cost: number; nights: readonly { price: number }[] },
        { times }: { times: number },
      ) => times * cost + nights.reduce((sum, { price }) => sum + price, 0),
      late: ({ nights }: { nights: readonly { price: number }[] }) => nights[0]!.price,
      free: () => 0,
    },
  },
}
const PRICED = {
  sdl: STAYS.sdl.replace('type Night { on: Int! }', 'type Night { on: Int!  price(of: Int!): Int }'),
  resolvers: {
    ...STAYS.resolvers,
    Night: { price: ({ on }: { on: number }, given: { of: number }) => on * 10 * given.of },
  },
}

test.each([
  ['{ stays { euros dollars(times: 1) } }', { euros: 100, dollars: 320 }],
  ['{ stays { dollars(times: 1) euros late free } }', { dollars: 320, euros: 100, late: 10, free: 0 }],
  [
    'query ($n: Int! = 2) { stays { euros all: dollars(times: $n) cost(in: USD) late } }',
    { euros: 100, all: 520, cost: 200, late: 10 },
  ],
  ['{ stays { euros cost(in: EUR) } }', { euros: 100, cost: 100 }],
])('%s: fields that require one field with different arguments each get their own', async (text, expected) => {
  const { ask } = await federation({ stays: PRICED, fees: FEES })
  expect(await ask(text)).toEqual({ data: { stays: [expected] } })
})

test.each([0, null])('a required value that is %s is given too', async value => {
  const Stay = { ...STAYS.resolvers.Stay, cost: () => value }
  const { ask, sent } = await federation({ stays: { ...PRICED, resolvers: { ...PRICED.resolvers, Stay } }, fees: FEES })
  expect(await ask('{ stays { euros } }')).toEqual({ data: { stays: [{ euros: value }] } })
  expect(sent[1]!.variables).toEqual({ representations: [{ __typename: 'Stay', id: '1', cost: value }] })
})

test('a fragment on an interface, around one on the type that an object must have, is answered', async () => {
  const { ask } = await federation({
    one: {
      sdl: `
        type Query { room: Room }
        interface Place { code: ID! }
        type Room implements Place { code: ID!  beds: Int }
      `,
      resolvers: { Query: { room: () => ({ code: 'R', beds: 2 }) } },
    },
  })
  expect(await ask('{ room { ... on Place { code ... on Room { beds } } } }')).toEqual({
    data: { room: { code: 'R', beds: 2 } },
  })
})
