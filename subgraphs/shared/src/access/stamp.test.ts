import { print } from 'graphql'
import { expect, test } from 'vitest'
import { signedIn, to } from './rule.js'
import { stamp } from './stamp.js'

const SDL =
  'type Query { book(id: ID!): Book books(first: Int!): Books } type Books { nodes: [Book!]! totalCount: Int } type Book { id: ID! words: [String!]! }'
const all = to('case:read')
const table = {
  Query: { book: all, books: all },
  Books: { nodes: all, totalCount: all },
  Book: { id: all, words: all },
}

test('a field without a line in the access table stops the subgraph', () => {
  expect(() => stamp(SDL, { ...table, Book: { id: all } })).toThrow(
    'No line in an access table says who may have Book.words.',
  )
})

test('a line without a field stops the subgraph', () => {
  expect(() => stamp(SDL, { ...table, Book: { ...table.Book, title: all } })).toThrow(
    'Book.title, which the schema does not have',
  )
})

test('a line for a type that does not exist stops the subgraph', () => {
  expect(() => stamp(SDL, { ...table, Shelf: { id: all } })).toThrow('the type Shelf, which the schema does not have')
})

test('a type called like a property of every object has no line by accident', () => {
  expect(() => stamp(`${SDL} type constructor { id: ID }`, table)).toThrow('who may have constructor.id')
})

test('scopes are alternatives of sets that must all be held', () => {
  const rule = to('identity:read', 'case:write').or(to('resident:name'))
  const printed = print(stamp(SDL, { ...table, Book: { id: signedIn, words: rule } }))
  expect(printed).toContain('@requiresScopes(scopes: [["identity:read", "case:write"], ["resident:name"]])')
  expect(printed).toContain('id: ID! @authenticated')
})

test('a tag reaches the arguments too, or the contract would refuse the field', () => {
  const printed = print(stamp(SDL, { ...table, Query: { book: all.tagged('vona'), books: all } }))
  expect(printed).toContain('book(id: ID! @tag(name: "vona")): Book')
})

test('the cost of a list is known from its page size', () => {
  const printed = print(stamp(SDL, table))
  expect(printed).toContain('@listSize(slicingArguments: ["first"], sizedFields: ["nodes"])')
  expect(printed).toMatch(/words: \[String!\]! @requiresScopes\(.*\) @listSize\(assumedSize: 20\)/)
})

test('a page costs a query, and so does counting what it is a page of', () => {
  const printed = print(stamp(SDL, table))
  expect(printed).toMatch(/books\(first: Int!\): Books @requiresScopes\(.*\) @cost\(weight: 10\)/)
  expect(printed).toMatch(/totalCount: Int @requiresScopes\(.*\) @cost\(weight: 10\)/)
  expect(printed.match(/@cost\(/g)).toHaveLength(2)
})

test('a deed costs a transaction, whatever it answers', () => {
  const deeds = { Mutation: { lend: all, count: all } }
  const printed = print(stamp(`${SDL} type Mutation { lend(id: ID!): Book count: Int }`, { ...table, ...deeds }))
  expect(printed).toMatch(/lend\(id: ID!\): Book @requiresScopes\(.*\) @cost\(weight: 10\)/)
  expect(printed).toMatch(/count: Int @requiresScopes\(.*\) @cost\(weight: 10\)/)
})
