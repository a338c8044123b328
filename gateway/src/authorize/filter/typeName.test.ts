import { expect, test } from 'vitest'
import { world } from '../../testing/answer.js'

const SDL = `
  type Ghost @requiresScopes(scopes: [["ghost"]]) { label: String @authenticated }
  type Dog { label: String @authenticated }
  union Seen = Dog | Ghost
  type Query { seen: [Seen] @authenticated  dog: Dog @authenticated }
`
const DATA = {
  seen: [
    { __typename: 'Dog', label: 'D' },
    { __typename: 'Ghost', label: 'G' },
  ],
  dog: { __typename: 'Dog', label: 'D' },
}
const told = world(SDL, DATA)
const hidden = world(SDL, DATA, { hidesRefusedTypes: true })
const NAMES = '{ seen { name: __typename } }'

test('where the names of refused types are hidden, a name is told to whoever may have every type that can stand there', () => {
  expect(hidden(NAMES, { scopes: [] })).toMatchObject({
    data: { seen: [null, null] },
    refused: ['seen.@.name'],
  })
  const all = { data: { seen: [{ name: 'Dog' }, { name: 'Ghost' }] }, refused: [] }
  expect(hidden(NAMES, { scopes: ['ghost'] })).toMatchObject(all)
  expect(told(NAMES, { scopes: [] })).toMatchObject(all)
})

test('where the names of refused types are hidden, it is said whose right is missing', () => {
  expect(hidden(NAMES, { scopes: [] }).reasons).toMatchObject([{ missing: 'ROLE' }])
})

test('where the names of refused types are hidden, those of types that may be had are told', () => {
  expect(hidden('{ __typename dog { __typename } }', { scopes: [] })).toMatchObject({
    data: { __typename: 'Query', dog: { __typename: 'Dog' } },
    refused: [],
  })
  expect(hidden('{ seen { ... on Dog { __typename label } } }', { scopes: [] })).toMatchObject({
    data: { seen: [{ __typename: 'Dog', label: 'D' }, {}] },
    refused: [],
  })
})

test('where the names of refused types are hidden, that of a refused one is not told under its own fragment either', () => {
  expect(hidden('{ seen { ... on Dog { label } ... on Ghost { __typename } } }', { scopes: [] })).toMatchObject({
    data: { seen: [{ label: 'D' }, null] },
    refused: ['seen.@.__typename'],
  })
})
