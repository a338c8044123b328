import { parse } from 'graphql'
import { expect, test } from 'vitest'
import { compose } from '../testing/compose.js'
import { checkCost, costOf, knownCostOf } from './cost.js'
import { costTable } from './costTable.js'

const { schema, supergraph } = compose({
  world: `
    type Query {
      thing: Thing
      page(first: Int, last: Int): Page @listSize(slicingArguments: ["first", "last"], sizedFields: ["nodes"], assumedSize: 7)
      list(size: Int): [Thing!] @listSize(slicingArguments: ["size"], assumedSize: 3)
      unsaid: [Thing]
      dear: Int @cost(weight: 40)
      anything: Any
      find(text: String @cost(weight: 7), by: [By!], ids: [ID!] @cost(weight: 3), kind: Kind! = BOTH @cost(weight: 2)): [Thing!]
        @listSize(assumedSize: 10)
      nothing(by: By): Int
    }
    enum Kind { ONE BOTH }
    input By { name: String @cost(weight: 5)  age: Int  also: By @cost(weight: 11)  or: [By!] }
    type Mutation { do: Thing @cost(weight: 10) }
    type Page { nodes: [Thing!]!  total: Int }
    type Thing { id: ID  name: String  inner: Thing  heavy: Heavy }
    type Heavy @cost(weight: 25) { id: ID }
    union Any = Thing | Page
  `,
})
const table = costTable(parse(supergraph))
const asked = (text: string, variables: Record<string, unknown> = {}) => {
  const document = parse(text)
  const operation = document.definitions.find(({ kind }) => kind === 'OperationDefinition')
  if (operation?.kind !== 'OperationDefinition') throw new Error('No operation')
  return { schema, document, operation, variables }
}

test.each([
  ['a scalar costs nothing', '{ thing { id name } }', 1],
  ['an object costs one', '{ thing { inner { inner { id } } } }', 3],
  ['a page costs its size times what is on it', '{ page(first: 20) { total nodes { id inner { id } } } }', 41],
  ['the larger of two sizes counts', '{ page(first: 2, last: 30) { nodes { id } } }', 31],
  ['a page without a size is taken at its assumed one', '{ page { nodes { id } } }', 8],
  ['a list is sized by its argument', '{ list(size: 9) { id } }', 9],
  ['a list is taken at its assumed size', '{ list { id inner { id } } }', 6],
  ['a list that says nothing is taken to be short', '{ unsaid { id } }', 5],
  ['weights of fields count', '{ dear }', 40],
  ['weights of types count', '{ thing { heavy { id } } }', 26],
  ['weights of mutations count', 'mutation { do { id } }', 10],
  [
    'fragments cost what is in them',
    '{ thing { ...F ... on Thing { inner { id } } } } fragment F on Thing { inner { id } }',
    3,
  ],
  ['members of a union are added up', '{ anything { ... on Thing { inner { id } } ... on Page { nodes { id } } } }', 7],
  ['a look at the schema has a price', '{ __schema { types { name } } x: __type(name: "Thing") { name } }', 200],
  ['what is left out costs nothing', '{ thing { inner @skip(if: true) { id } } }', 1],
])('%s', (_, text, cost) => {
  expect(costOf(asked(text), table)).toBe(cost)
})

test.each([
  ['an argument counts when it is given', '{ find(text: "a") { id } }', 7],
  ['an argument without a weight costs nothing, and neither does null', '{ find(text: null, by: []) { id } }', 0],
  ['a list counts once, however long it is', '{ find(ids: ["1", "2", "3"]) { id } }', 3],
  ['input fields count when they are given', '{ find(by: { name: "a", age: 1 }) { id } }', 5],
  [
    'input fields count in each item',
    '{ find(by: [{ name: "a" }, { name: "b" }, { age: 1, name: null }]) { id } }',
    10,
  ],
  ['input in input counts', '{ find(by: { also: { or: [{ name: "a" }, { also: {} }] } }) { id } }', 11 + 5 + 11],
])('%s', (_, text, cost) => {
  // Ten things, and the argument with a default, which the field runs with in any case.
  expect(costOf(asked(text), table)).toBe(10 + 2 + cost)
})

test('input counts once for each time that its field is asked', () => {
  expect(costOf(asked('{ a: nothing(by: { name: "a" }) b: nothing(by: { name: "b" }) }'), table)).toBe(10)
})

test('what variables give is weighed in each request, known operation or not', () => {
  const text =
    'query ($text: String, $name: String, $by: By) { find(text: $text, by: [{ name: $name }]) { id } nothing(by: $by) }'
  const one = asked(text)
  const cost = (variables: object) => knownCostOf({ ...one, variables: { ...variables } }, table)
  expect(cost({})).toBe(12)
  expect(cost({ text: 'a' })).toBe(12 + 7)
  expect(cost({ text: null, name: null, by: null })).toBe(12)
  expect(cost({ name: 'a' })).toBe(12 + 5)
  expect(cost({ by: { name: 'a' } })).toBe(12 + 5)
  expect(cost({ by: { or: [{ name: 'a' }, { name: 'b' }] } })).toBe(12 + 10)
  expect(cost({})).toBe(12)
})

test('null where the variable has a default and the argument takes none is a wrong value, and not a fault here', () => {
  const one = asked('query ($kind: Kind = ONE) { find(kind: $kind) { id } }')
  expect(costOf({ ...one, variables: {} }, table)).toBe(10 + 2)
  const wrong = () => costOf({ ...one, variables: { kind: null } }, table)
  expect(wrong).toThrow(expect.objectContaining({ extensions: expect.objectContaining({ code: 'BAD_USER_INPUT' }) }))
})

test('sizes and conditions are read from the variables of each request', () => {
  const text = 'query ($n: Int, $with: Boolean!) { page(first: $n) { nodes { id inner @include(if: $with) { id } } } }'
  const one = asked(text, { n: 2, with: false })
  expect(costOf(one, table)).toBe(3)
  expect(costOf({ ...one, variables: { n: 10, with: true } }, table)).toBe(21)
  const check = (variables: object) => checkCost(knownCostOf({ ...one, variables: { ...variables } }, table), 20)
  expect(() => check({ n: 10, with: true })).toThrow('too much at once')
  expect(() => check({ n: 2, with: false })).not.toThrow()
  expect(() => check({ n: 10, with: true })).toThrow('too much at once')
})

test('what asks for far too much is counted to its end', () => {
  const fields = Array.from({ length: 400 }, (_, index) => `a${index}: page(first: 100) { nodes { inner { id } } }`)
  expect(costOf(asked(`{ ${fields.join(' ')} }`), table)).toBe(400 * (1 + 100 * 2) + 4 * 4)
})

test('fields that fragments multiply have a price, though each of them costs nothing', () => {
  const spread = (name: string, times: number) => `...${name} `.repeat(times)
  const text = `{ thing { ${spread('A', 30)} } } fragment A on Thing { ${spread('B', 40)} } fragment B on Thing { id name }`
  expect(costOf(asked(text), table)).toBe(1 + 30 * 40 * 2 * (1 / 100))
  expect(costOf(asked('{ thing { ...B } } fragment B on Thing { id name }'), table)).toBe(1)
})

test('renamed directives count as well', () => {
  const renamed = parse(`
    schema @link(url: "https://specs.apollo.dev/link/v1.0")
      @link(url: "https://specs.apollo.dev/cost/v0.1", import: [{ name: "@listSize", as: "@size" }, { name: "@cost", as: "@price" }]) { query: Query }
    type Query { list(only: By @price(weight: 2)): [Int] @size(assumedSize: 9) dear: Int @price(weight: 4) }
    input By { name: String @price(weight: 3) }
  `)
  expect(costTable(renamed).listSizeOf('Query.list')).toEqual({ assumedSize: 9 })
  expect(costTable(renamed).weightOf('Query.dear')).toBe(4)
  expect(costTable(renamed).weightOf('Query.list(only:)')).toBe(2)
  expect(costTable(renamed).weightOf('By.name')).toBe(3)
})
