import { expect, test } from 'vitest'
import { federation } from '../testing/federation.js'

const WORLD = {
  stays: {
    sdl: `
      type Query { stays: [Stay!]!  places: [Place!]!  media: [Medium!]! }
      type Mutation { begin: Stay }
      type Stay @key(fields: "id") @key(fields: "at { row }") {
        id: ID!  code: String  at: Row!  note: String!  nights(until: Int! = 99): [Night!]!  next: Stay  hint: Hint! @inaccessible
      }
      type Row @shareable { row: ID! }
      type Night { on: Int! }
      interface Place { code: String }
      type Room implements Place @key(fields: "id") { id: ID!  code: String }
      type Hall implements Place @key(fields: "id") { id: ID!  code: String }
      type Hint @inaccessible { text: String }
      interface Medium @key(fields: "id") { id: ID!  code: String }
      type Book implements Medium @key(fields: "id") { id: ID!  code: String }
      type Film implements Medium @key(fields: "id") { id: ID!  code: String }
    `,
    resolvers: {
      Query: {
        stays: () => [stay()],
        places: () => [
          { __typename: 'Room', id: '1', code: 'R' },
          { __typename: 'Hall', id: '2', code: 'H' },
        ],
        media: () => [{ __typename: 'Book', id: '1', code: 'B' }],
      },
      Mutation: { begin: () => stay() },
      Stay: { next: () => stay(), nights: () => [{ on: 1 }] },
    },
  },
  bills: {
    sdl: `
      type Stay @key(fields: "id") {
        id: ID!
        note: String! @external
        hint: Hint! @external
        nights(until: Int! = 99): [Night!]! @external
        owed: Int
        label: String @requires(fields: "note")
        guess: String @requires(fields: "hint { text }")
        bill: String @requires(fields: "nights(until: 2) { on }")
      }
      type Night @external { on: Int! }
      type Hint @external { text: String }
      type Room @key(fields: "id") { id: ID!  price: Int }
      type Hall @key(fields: "id") { id: ID!  price: Int }
    `,
    resolvers: { Stay: { owed: () => 5, label: () => 'L', guess: () => 'G', bill: () => 'B' } },
  },
  reviews: {
    sdl: 'type Medium @key(fields: "id") @interfaceObject { id: ID!  stars: Int }',
    resolvers: { Medium: { stars: () => 3 } },
  },
  doors: {
    sdl: 'type Stay @key(fields: "at { row }") { at: Row!  door: Int }  type Row @shareable { row: ID! }',
    resolvers: { Stay: { door: () => 7 } },
  },
}
const stay = () => ({ id: '1', code: 'X', at: { row: 'r' }, note: 'N', hint: { text: 'H' } })

/** What of each fetch is for the plan alone, in the order of the plan. */
async function systemFieldsOf(text: string, variables = {}) {
  const { ask, sent } = await federation(WORLD)
  const { errors } = await ask(text, variables)
  expect(errors).toBeUndefined()
  return sent.map(({ subgraph, systemFields }) => [subgraph, systemFields])
}

test.each([
  ['a key', '{ stays { code owed } }', ['Stay.id']],
  ['a key within another object', '{ stays { code door } }', ['Row.row', 'Stay.at']],
  ['a key beside a client’s field of its name', '{ stays { id: code owed } }', ['Stay.id']],
  ['a required field', '{ stays { label } }', ['Stay.id', 'Stay.note']],
  ['a required field with what is below it', '{ stays { bill } }', ['Night.on', 'Stay.id', 'Stay.nights']],
  ['a required field that is not for clients', '{ stays { guess } }', ['Hint.text', 'Stay.hint', 'Stay.id']],
  ['a key of what a deed gives', 'mutation { begin { code owed } }', ['Stay.id']],
  [
    'a key that a condition leaves out',
    'query ($no: Boolean = false) { stays { id @include(if: $no) owed } }',
    ['Stay.id'],
  ],
  ['a key in a fragment that a condition leaves out', '{ stays { ... @skip(if: true) { id } owed } }', ['Stay.id']],
])('%s is fetched for the system', async (_, text, fields) => {
  const [first, second] = await systemFieldsOf(text)
  expect(first).toEqual(['stays', fields])
  expect(second![1]).toEqual([])
})

test.each([
  ['beside what it is fetched for', '{ stays { id owed } }', []],
  ['under an alias', '{ stays { some: id owed } }', []],
  ['in a fragment', '{ stays { ...Some owed } } fragment Some on Stay { id }', []],
  ['where a condition leaves it in', 'query ($yes: Boolean = true) { stays { id @include(if: $yes) owed } }', []],
  ['of some other object', '{ stays { owed next { id } } }', []],
  ['that is required, with other arguments', '{ stays { bill nights(until: 1) { on } } }', ['Stay.id']],
])('a field that the viewer asks for %s is the viewer’s', async (_, text, fields) => {
  expect((await systemFieldsOf(text))[0]).toEqual(['stays', fields])
})

test.each([
  ['of its objects’ types', '{ places { code ... on Room { price } ... on Hall { price } } }', ['Hall.id', 'Room.id']],
  ['that the plan asks by the interface', '{ media { stars } }', ['Book.id', 'Film.id']],
  [
    'that the viewer asks of one type, and the plan by the interface',
    '{ media { stars ... on Book { id } } }',
    ['Film.id'],
  ],
  ['that the viewer asks by the interface, and the plan too', '{ media { id stars } }', []],
  ['that the viewer asks of one type', '{ places { ... on Room { id price } ... on Hall { price } } }', ['Hall.id']],
  ['that the viewer asks by the interface', '{ places { code } }', []],
])('where objects can have several types, a field counts for each of them: %s', async (_, text, fields) => {
  expect((await systemFieldsOf(text))[0]).toEqual(['stays', fields])
})

test('nothing is for the system where a plan needs nothing', async () => {
  expect(await systemFieldsOf('{ __typename stays { __typename code } }')).toEqual([['stays', []]])
})
