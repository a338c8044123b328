import { beforeEach, expect, test } from 'vitest'
import { world } from '../../testing/answer.js'

const done: string[] = []
const deed = (name: string) => () => {
  done.push(name)
  return { ok: true, stamp: 'S', note: 'N' }
}
beforeEach(() => {
  done.length = 0
})

const ask = world(
  `
  type Query { me: String @authenticated }
  type Receipt { ok: Boolean @authenticated  stamp: String! @requiresScopes(scopes: [["stamp"]])  note: String @requiresScopes(scopes: [["note"]]) }
  type Sealed @requiresScopes(scopes: [["sealed"]]) { ok: Boolean @authenticated }
  type Mutation {
    first: Receipt @authenticated
    second: Receipt @requiresScopes(scopes: [["second"]])
    third: Receipt @authenticated
    seal: Sealed @authenticated
    must: Receipt! @requiresScopes(scopes: [["must"]])
  }
  `,
  { first: deed('first'), second: deed('second'), third: deed('third'), seal: deed('seal'), must: deed('must') },
)

test('a refused mutation is not executed; the others are, in their order', () => {
  const answered = ask('mutation { first { ok } second { ok } third { ok } }', { scopes: [] })
  expect(answered).toMatchObject({
    data: { first: { ok: true }, second: null, third: { ok: true } },
    refused: ['second'],
  })
  expect(done).toEqual(['first', 'third'])
})

test('with the right all are executed', () => {
  ask('mutation { first { ok } second { ok } third { ok } }', { scopes: ['second'] })
  expect(done).toEqual(['first', 'second', 'third'])
})

test('a mutation whose result may not be seen is not executed', () => {
  expect(ask('mutation { seal { ok } }', { scopes: [] })).toMatchObject({ data: { seal: null }, refused: ['seal'] })
  expect(ask('mutation { first { ok stamp } }', { scopes: [] })).toMatchObject({
    data: { first: null },
    refused: ['first.stamp'],
  })
  expect(done).toEqual([])
})

test('a refused nullable field of the result does not stop the mutation', () => {
  expect(ask('mutation { first { ok note } }', { scopes: [] }).data).toEqual({ first: { ok: true, note: null } })
  expect(done).toEqual(['first'])
})

test('a refused mutation that can never be null takes the whole operation with it, before anything is done', () => {
  expect(ask('mutation { first { ok } must { ok } }', { scopes: [] })).toMatchObject({ data: null, executed: null })
  expect(done).toEqual([])
})

test('of a document with a query and a mutation only the named one decides', () => {
  const text = 'query Q { me } mutation M { second { ok } }'
  expect(ask(text, { scopes: [], operationName: 'M' }).refused).toEqual(['second'])
  expect(ask(text, { scopes: [], operationName: 'Q' }).refused).toEqual([])
  expect(done).toEqual([])
})
