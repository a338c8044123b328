import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { compose, FEDERATION_LINK } from '../../testing/compose.js'
import { fetchedFrom } from '../../testing/oracle/fetched.js'
import { type RuledGateway, ruledGateway } from '../../testing/ruledGateway.js'

const INCOME = 'income: Int @requiresScopes(scopes: [["income"]])'
const subgraphs = (rent: string, help: string) => ({
  one: `
    type Query { person: Person! @authenticated  }
    type Person @key(fields: "id") { id: ID! @requiresScopes(scopes: [["id"]])  ${INCOME} @shareable  town: ID! @authenticated }
  `,
  two: `
    type Query { near: Person! @authenticated @provides(fields: "income") }
    type Person @key(fields: "id") {
      id: ID!
      income: Int @external
      rent: Int @requires(fields: "income") ${rent}
      moved: ID! @override(from: "three") @authenticated
    }
  `,
  three: `
    type Person @key(fields: "id") {
      id: ID!
      rent: Int @external
      help: Int @requires(fields: "rent") ${help}
      moved: ID! @requiresScopes(scopes: [["moved"]])
    }
  `,
})
const SCOPED = '@requiresScopes(scopes: [["income"]])'

let gateway: RuledGateway
beforeAll(async () => {
  gateway = await ruledGateway(subgraphs(SCOPED, SCOPED))
})
afterAll(() => gateway.stop())

const fields = () => fetchedFrom(gateway.sources.values()).fields

test.each([
  ['one step', '', SCOPED],
  ['two steps', SCOPED, '@authenticated'],
])('what is worked out from a protected field over %s cannot be composed with less than its right', (_, rent, help) => {
  expect(() => compose(subgraphs(rent, help))).toThrow('does not specify necessary')
})

test('a field that is worked out in two steps from a protected one is refused without its right, and none of the steps is fetched', async () => {
  const text = '{ person { town help rent } }'
  const { data, errorPaths } = await gateway.ask(text, { scopes: [] })
  expect(data).toEqual({ person: { town: expect.any(String), help: null, rent: null } })
  expect(errorPaths).toEqual([
    ['person', 'help'],
    ['person', 'rent'],
  ])
  expect([...fields()].filter(field => /income|rent|help/.test(field))).toEqual([])
  expect((await gateway.ask(text, { scopes: ['income'] })).errorPaths).toEqual([])
  expect([...fields()]).toContain('Person.income')
})

test('a field that a subgraph provides on the way keeps its rule', async () => {
  expect((await gateway.ask('{ near { income town } }', { scopes: [] })).errorPaths).toEqual([['near', 'income']])
  expect(fields()).not.toContain('Person.income')
  expect((await gateway.ask('{ near { income } }', { scopes: ['income'] })).errorPaths).toEqual([])
})

test('a field that moved to another subgraph needs the right that both have written', async () => {
  expect(await gateway.ask('{ person { moved } }', { scopes: [] })).toEqual({
    data: null,
    errorPaths: [['person', 'moved']],
  })
  expect(gateway.asked()).toBe(0)
  expect((await gateway.ask('{ person { moved } }', { scopes: ['moved'] })).errorPaths).toEqual([])
})

test('a key that may not be shown joins, and is fetched for nothing else', async () => {
  const { data, errorPaths } = await gateway.ask('{ person { moved } }', { scopes: ['moved'] })
  expect(JSON.stringify(data)).not.toContain('"id"')
  expect(errorPaths).toEqual([])
  expect((await gateway.ask('{ person { id } }', { scopes: [] })).data).toBeNull()
  expect(gateway.asked()).toBe(0)
})

test('a supergraph that hands values down from a context, which is not enforced here, is not served', async () => {
  const link = FEDERATION_LINK.replace('"@key",', '"@key", "@context", "@fromContext",')
  const one = `
    type Query { person: Person @authenticated }
    type Person @key(fields: "id") @context(name: "person") { id: ID! @authenticated  secret: String! @authenticated  part: Part @authenticated }
    type Part @key(fields: "id") { id: ID! @authenticated  said(secret: String @fromContext(field: "$person { secret }")): String @authenticated }
  `
  // Composition has nothing against it.
  const { supergraph } = compose({ one: link + one })
  expect(supergraph).toContain('contextArguments: [{context: "one__person"')
  const refusal = 'https://specs.apollo.dev/context/v0.1 is not enforced here'
  await expect(ruledGateway({ one: link + one })).rejects.toThrow(refusal)
})

describe.each(['percent(50)', 'percent(100)', 'pilot'])(
  'a field that moves step by step, under the label %s,',
  label => {
    let moving: RuledGateway
    beforeAll(async () => {
      moving = await ruledGateway({
        one: `
        type Query { person: Person @authenticated }
        type Person @key(fields: "id") { id: ID! @authenticated  town: ID! @authenticated }
      `,
        two: `type Person @key(fields: "id") {
        id: ID!
        moved: ID @override(from: "three", label: "${label}") @requiresScopes(scopes: [["to"]])
      }`,
        three: 'type Person @key(fields: "id") { id: ID!  moved: ID @requiresScopes(scopes: [["from"]]) }',
      })
    })
    afterAll(() => moving.stop())

    const asked = () => Object.fromEntries([...moving.sources].map(([name, source]) => [name, source.asked]))

    test('is refused to who has the right of only one of the two subgraphs, and is asked of neither', async () => {
      for (const scopes of [[], ['from'], ['to']]) {
        const { data, errorPaths } = await moving.ask('{ person { town moved } }', { scopes })
        expect(data).toEqual({ person: { town: expect.any(String), moved: null } })
        expect(errorPaths).toEqual([['person', 'moved']])
        expect(asked()).toMatchObject({ two: [], three: [] })
      }
    })

    test('is asked for everybody of the subgraph that gives it up, until its label is taken away', async () => {
      const fetches: unknown[] = []
      for (let index = 0; index < 100; index++) {
        const { errorPaths } = await moving.ask('{ person { town moved } }', {
          scopes: ['from', 'to', `of worker ${index}`],
        })
        expect(errorPaths).toEqual([])
        fetches.push(asked())
      }
      expect(fetches[0]).toMatchObject({ two: [], three: [{ query: expect.stringContaining('moved') }] })
      expect(fetches).toEqual(Array(100).fill(fetches[0]))
    })
  },
)
