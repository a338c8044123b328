import { expect, test } from 'vitest'
import { world } from '../../testing/answer.js'

const leaf = { secret: 'S', open: 'O' }
const data = {
  nullable: leaf,
  required: leaf,
  list: [leaf, leaf],
  listOfRequired: [leaf],
  requiredList: [leaf, leaf],
  requiredListOfRequired: [leaf],
  matrix: [[leaf, leaf], [], null],
  outer: { inner: leaf, name: 'N' },
  media: [
    { __typename: 'Book', title: 'B' },
    { __typename: 'Film', title: 'F' },
  ],
  oneMedium: { __typename: 'Film', title: 'F' },
  absent: null,
}

const ask = world(
  `
  type Leaf @shareable { secret: String! @requiresScopes(scopes: [["secret"]])  open: String @authenticated }
  type Outer { inner: Leaf! @authenticated  name: String @authenticated }
  type Book { title: String! @authenticated }
  type Film { title: String! @requiresScopes(scopes: [["film"]]) }
  union Medium = Book | Film
  type Query {
    nullable: Leaf @authenticated
    required: Leaf! @authenticated
    list: [Leaf] @authenticated
    listOfRequired: [Leaf!] @authenticated
    requiredList: [Leaf]! @authenticated
    requiredListOfRequired: [Leaf!]! @authenticated
    matrix: [[Leaf!]] @authenticated
    outer: Outer @authenticated
    media: [Medium] @authenticated
    oneMedium: Medium! @authenticated
    absent: Leaf @authenticated
    open: String @authenticated
  }
  `,
  { ...data, open: 'open' },
)

test.each([
  ['nullable', null, 'nullable.secret'],
  ['list', [null, null], 'list.@.secret'],
  ['listOfRequired', null, 'listOfRequired.@.secret'],
  ['requiredList', [null, null], 'requiredList.@.secret'],
  ['matrix', [null, null, null], 'matrix.@.@.secret'],
])('a refused non-null field makes the nearest nullable place null: %s', (field, value, path) => {
  const answered = ask(`{ ${field} { secret open } open }`, { scopes: [] })
  expect(answered.refused).toEqual([path])
  expect(answered.executed).not.toContain('secret')
  expect(answered.data).toEqual({ [field]: value, open: 'open' })
})

test.each(['required', 'requiredListOfRequired'])('up to the root it takes the whole answer: %s', field => {
  expect(ask(`{ open ${field} { secret } }`, { scopes: [] })).toMatchObject({
    data: null,
    executed: null,
    refused: [field === 'required' ? 'required.secret' : 'requiredListOfRequired.@.secret'],
  })
})

test('it passes through non-null objects and spares what lies beside the nullable one', () => {
  expect(ask('{ outer { name inner { secret } } open }', { scopes: [] })).toMatchObject({
    data: { outer: null, open: 'open' },
    executed: '{ open }',
    refused: ['outer.inner.secret'],
  })
})

test('with the right the same questions are answered', () => {
  expect(ask('{ required { secret } outer { inner { secret } } }', { scopes: ['secret'] }).data).toEqual({
    required: { secret: 'S' },
    outer: { inner: { secret: 'S' } },
  })
})

test('in a list of several types only the objects of the refused type become null', () => {
  const answered = ask('{ media { ... on Book { title } ... on Film { title } } }', { scopes: [] })
  expect(answered).toMatchObject({ data: { media: [{ title: 'B' }, null] }, refused: ['media.@.title'] })
})

test('a non-null place whose concrete type is refused takes the answer with it, and a never-null place is never null', () => {
  expect(ask('{ open oneMedium { ... on Film { title } } }', { scopes: [] }).data).toBeNull()
  expect(ask('{ open oneMedium { ... on Book { title } } }', { scopes: [] }).data).toEqual({
    open: 'open',
    oneMedium: {},
  })
})

test('an object that is not there stays null', () => {
  expect(ask('{ absent { open } list { secret } }', { scopes: [] }).data).toEqual({ absent: null, list: [null, null] })
})
