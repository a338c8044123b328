import { afterAll, beforeAll, expect, test } from 'vitest'
import { type RuledGateway, ruledGateway } from '../testing/ruledGateway.js'
import type { Authorization } from './generation.js'

const SUBGRAPHS = {
  one: `
    type Query { open: ID! @authenticated  secret: ID! @requiresScopes(scopes: [["secret"]])  thing: Thing! @authenticated }
    type Mutation { first: ID! @authenticated  second: ID @requiresScopes(scopes: [["secret"]]) }
    type Thing @key(fields: "id") { id: ID! @authenticated  hidden: ID @requiresScopes(scopes: [["secret"]]) }
  `,
  two: 'type Thing @key(fields: "id") { id: ID!  more: ID! @requiresScopes(scopes: [["more"]]) }',
}

const gateways = new Map<Authorization, RuledGateway>()
beforeAll(async () => {
  for (const authorization of ['filter', 'reject'] as const) {
    gateways.set(authorization, await ruledGateway(SUBGRAPHS, { authorization }))
  }
})
afterAll(() => Promise.all([...gateways.values()].map(gateway => gateway.stop())))

const ask = (authorization: Authorization, text: string, scopes: readonly string[]) =>
  gateways.get(authorization)!.ask(text, { scopes })
const asked = (authorization: Authorization) => gateways.get(authorization)!.asked()

test.each([
  ['a query', '{ open thing { id hidden } }', [['thing', 'hidden']]],
  [
    'a place deep in it',
    '{ open x: thing { id more hidden } }',
    [
      ['x', 'more'],
      ['x', 'hidden'],
    ],
  ],
  ['one of two mutations', 'mutation { first second }', [['second']]],
])(
  'where operations are rejected whole, %s of which something is refused answers nothing, says each place, and does nothing',
  async (_, text, paths) => {
    expect(await ask('reject', text, [])).toEqual({ data: null, errorPaths: paths })
    expect(asked('reject')).toBe(0)
    expect((await ask('filter', text, [])).errorPaths).toEqual(paths)
  },
)

test('where operations are rejected whole, one of which nothing is refused is answered as anywhere', async () => {
  const text = '{ open secret thing { id hidden more } }'
  const scopes = ['secret', 'more']
  const answer = await ask('reject', text, scopes)
  expect(answer.errorPaths).toEqual([])
  expect(answer).toEqual(await ask('filter', text, scopes))
  expect(asked('reject')).toBe(2)
})

test('where operations are filtered, what is allowed is done and answered', async () => {
  const { data } = await ask('filter', 'mutation { first second }', [])
  expect(data).toEqual({ first: expect.any(String), second: null })
  expect(asked('filter')).toBe(1)
})
