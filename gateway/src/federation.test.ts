import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { type GatewayUnderTest, gatewayUnderTest } from './testing/gatewayUnderTest.js'

let world: GatewayUnderTest
beforeAll(async () => {
  world = await gatewayUnderTest({
    subgraphs: {
      owner: {
        sdl: `
          type Query { person: Person @authenticated  things: [Thing!] @authenticated  anything: [Any!] @authenticated }
          type Person @key(fields: "id") {
            id: ID! @requiresScopes(scopes: [["claim:approve"]])
            income: Int @requiresScopes(scopes: [["claim:detail"]])
            name: String @authenticated
            hidden: String @inaccessible
          }
          interface Thing @key(fields: "id") { id: ID! }
          type Chair implements Thing @key(fields: "id") { id: ID! @authenticated  legs: Int @requiresScopes(scopes: [["claim:detail"]]) }
          type Table implements Thing @key(fields: "id") { id: ID! @authenticated  size: Int @authenticated }
          union Any = Chair | Person
        `,
        resolvers: {
          Query: {
            person: () => ({ id: 'p1', income: 100, name: 'DEMO Ann' }),
            things: () => [
              { __typename: 'Chair', id: 'c', legs: 4 },
              { __typename: 'Table', id: 't', size: 2 },
            ],
            anything: () => [
              { __typename: 'Chair', id: 'c', legs: 4 },
              { __typename: 'Person', id: 'p1', name: 'DEMO Ann' },
            ],
          },
          Person: { __resolveReference: () => ({ id: 'p1', income: 100, name: 'DEMO Ann' }) },
          Thing: { __resolveReference: ({ id }: { readonly id: string }) => ({ __typename: 'Chair', id }) },
        },
      },
      other: {
        sdl: `
          type Person @key(fields: "id") {
            id: ID!
            income: Int @external
            rent: Int @requires(fields: "income") @requiresScopes(scopes: [["claim:detail"]])
            town: String @authenticated
          }
          type Thing @key(fields: "id") @interfaceObject { id: ID!  price: Int @requiresScopes(scopes: [["budget:read"]]) }
        `,
        resolvers: {
          Person: {
            __resolveReference: (reference: object) => reference,
            rent: ({ income }: { readonly income: number }) => income / 2,
            town: () => 'DEMO town',
          },
          Thing: { __resolveReference: ({ id }: { readonly id: string }) => ({ id, price: 7 }) },
        },
      },
    },
  })
})
afterAll(() => world.stop())
beforeEach(() => {
  for (const { received } of Object.values(world.subgraphs)) received.length = 0
})

const ask = async (role: string, query: string) => (await world.ask([role], { query })).body
const fetched = () =>
  Object.values(world.subgraphs)
    .flatMap(({ received }) => received.map(({ body }) => body.query))
    .join(' ')

test('a key that may not be shown still joins, and is not answered', async () => {
  const body = await ask('LEGAL_WORKER', '{ person { id name town } }')
  expect(body.data).toEqual({ person: null })
  const without = await ask('LEGAL_WORKER', '{ person { name town } }')
  expect(without).toEqual({ data: { person: { name: 'DEMO Ann', town: 'DEMO town' } } })
})

test('a field that is worked out from a protected one needs the same right', async () => {
  expect(await ask('LEGAL_WORKER', '{ person { name rent } }')).toMatchObject({
    data: { person: { name: 'DEMO Ann', rent: null } },
    errors: [{ path: ['person', 'rent'] }],
  })
  expect(fetched()).not.toContain('income')
  expect(await ask('FINANCE', '{ person { rent } }')).toEqual({ data: { person: { rent: 50 } } })
})

test('a field that another subgraph adds to an interface keeps its rule on every implementation', async () => {
  expect(await ask('LEGAL_WORKER', '{ things { id price ... on Chair { own: price } } }')).toMatchObject({
    data: {
      things: [
        { id: 'c', price: null, own: null },
        { id: 't', price: null },
      ],
    },
  })
  expect(fetched()).not.toContain('price')
  const allowed = await ask('FINANCE', '{ things { id price ... on Chair { own: price } } }')
  expect(allowed).toEqual({
    data: {
      things: [
        { id: 'c', price: 7, own: 7 },
        { id: 't', price: 7 },
      ],
    },
  })
})

test('members of a union and implementations of an interface are found again by their type', async () => {
  const body = await ask(
    'LEGAL_WORKER',
    '{ anything { ... on Chair { legs id } ... on Person { name } } things { ... on Chair { legs } ... on Table { size } } }',
  )
  expect(body.data).toEqual({
    anything: [{ legs: null, id: 'c' }, { name: 'DEMO Ann' }],
    things: [{ legs: null }, { size: 2 }],
  })
  expect(fetched()).not.toContain('legs')
})

test('what is not for clients is not in the schema, whatever rights one has', async () => {
  const { errors } = await ask('FINANCE', '{ person { hidden } }')
  expect(errors).toMatchObject([{ extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }])
})
