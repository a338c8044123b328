import { expect, test } from 'vitest'
import { world } from '../../testing/answer.js'

const done: string[] = []
const ask = world(
  `
  type Query @requiresScopes(scopes: [["read"]]) { open: String @authenticated  must: String! @authenticated }
  type Mutation @requiresScopes(scopes: [["write"]]) { touch: String @authenticated  must: String! @authenticated }
  `,
  {
    open: 'O',
    must: 'M',
    touch: () => {
      done.push('touch')
      return 'T'
    },
  },
)

test('a rule on the type of all queries holds for each of them', () => {
  const text = '{ a: open b: open }'
  expect(ask(text, { scopes: ['write'] })).toMatchObject({
    data: { a: null, b: null },
    refused: ['a', 'b'],
    executed: null,
  })
  expect(ask(text, { scopes: ['read'] }).data).toEqual({ a: 'O', b: 'O' })
})

test('a rule on the type of all mutations holds for each of them, and none is executed', () => {
  expect(ask('mutation { touch }', { scopes: ['read'] })).toMatchObject({ data: { touch: null }, executed: null })
  expect(done).toEqual([])
  expect(ask('mutation { touch }', { scopes: ['write'] }).data).toEqual({ touch: 'T' })
  expect(done).toEqual(['touch'])
})

test('with a field that is never null a refused root leaves no data at all', () => {
  expect(ask('{ open must }', { scopes: [] })).toMatchObject({ data: null, refused: ['open', 'must'], executed: null })
})
