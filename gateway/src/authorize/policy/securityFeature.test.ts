import { parse } from 'graphql'
import { expect, test } from 'vitest'
import { compose } from '../../testing/compose.js'
import { policyOf } from './policy.js'
import { grantsOf, isMet } from './rule.js'

const linked = (...links: string[]) =>
  parse(`
    schema @link(url: "https://specs.apollo.dev/link/v1.0") ${links.join(' ')} { query: Query }
    type Query { secret: String @needs(scopes: [["a"]])  own: String @mine  open: String }
  `)
const SCOPES = '"https://specs.apollo.dev/requiresScopes/v0.1"'
const SIGNED_IN = '"https://specs.apollo.dev/authenticated/v0.1"'

test('a composed supergraph carries the rules of its subgraphs', () => {
  const { supergraph } = compose({
    one: 'type Query { secret: String @requiresScopes(scopes: [["a"]]) mine: String @authenticated open: String }',
  })
  const policy = policyOf(parse(supergraph))
  expect(policy.ruleOfField('Query', 'secret')).toEqual([[['a']]])
  expect(policy.ruleOfField('Query', 'mine')).toEqual([[[]]])
  expect(policy.ruleOfField('Query', 'open')).toBeUndefined()
})

test.each([
  [
    'a renamed feature',
    `@link(url: ${SCOPES}, as: "needs", for: SECURITY) @link(url: ${SIGNED_IN}, as: "mine", for: SECURITY)`,
  ],
  [
    'a renamed import',
    `@link(url: ${SCOPES}, import: [{ name: "@requiresScopes", as: "@needs" }]) @link(url: ${SIGNED_IN}, import: [{ name: "@authenticated", as: "@mine" }], for: SECURITY)`,
  ],
])('%s is enforced under its new name', (_, links) => {
  const policy = policyOf(linked(links))
  expect(isMet(policy.ruleOfField('Query', 'secret') ?? null, grantsOf({ scopes: [] }))).toBe(false)
  expect(isMet(policy.ruleOfField('Query', 'secret') ?? null, grantsOf({ scopes: ['a'] }))).toBe(true)
  expect(policy.ruleOfField('Query', 'own')).toBeDefined()
})

test('rules of two subgraphs on one field must both be met', () => {
  const { supergraph } = compose({
    one: 'type Query { secret: String @shareable @requiresScopes(scopes: [["a"]]) }',
    two: 'type Query { secret: String @shareable @requiresScopes(scopes: [["b"]]) }',
  })
  const rule = policyOf(parse(supergraph)).ruleOfField('Query', 'secret') ?? null
  expect(isMet(rule, grantsOf({ scopes: ['a'] }))).toBe(false)
  expect(isMet(rule, grantsOf({ scopes: ['a', 'b'] }))).toBe(true)
})

test.each([
  ['@policy', '@link(url: "https://specs.apollo.dev/policy/v0.1", for: SECURITY)'],
  ['an unknown feature for security', '@link(url: "https://example.org/vault/v1.0", for: SECURITY)'],
  ['a known name under another authority', '@link(url: "https://example.org/authenticated/v0.1", for: SECURITY)'],
  ['another version', '@link(url: "https://specs.apollo.dev/authenticated/v0.2", for: SECURITY)'],
  ['another version without a purpose', '@link(url: "https://specs.apollo.dev/requiresScopes/v1.0")'],
  ['the older way to name a feature', '@core(feature: "https://example.org/vault/v1.0", for: SECURITY)'],
])('a supergraph with %s is refused', (_, link) => {
  expect(() => policyOf(linked(link))).toThrow('not enforced here')
})

test('a security directive that no link explains is refused', () => {
  const document = parse('directive @federation__authenticated on FIELD_DEFINITION type Query { a: String }')
  expect(() => policyOf(document)).toThrow('not linked')
})

test.each([
  ['an argument', 'type Query { a(b: String @authenticated): String @authenticated }'],
  ['an input field', 'input In { b: String @authenticated } type Query { a(in: In): String @authenticated }'],
  ['a value of an enum', 'enum Kind { A @authenticated B } type Query { a: Kind @authenticated }'],
  ['a union', 'type A { a: String } union Some @authenticated = A type Query { a: Some @authenticated }'],
  ['the whole schema', 'extend schema @authenticated type Query { a: String }'],
  ['an argument of a directive', 'directive @mine(a: Int @authenticated) on FIELD type Query { a: String }'],
])('a rule on %s, where it would protect nothing, is refused', (_, types) => {
  const document = parse(`schema @link(url: ${SIGNED_IN}, for: SECURITY) { query: Query } ${types}`)
  expect(() => policyOf(document)).toThrow('protects nothing')
})

test('a rule on an extension of a type counts like one on the type', () => {
  const links = `schema @link(url: ${SIGNED_IN}, for: SECURITY) @link(url: ${SCOPES}, for: SECURITY) { query: Query }`
  const document = parse(`
    ${links} type Query { a: String @authenticated }
    extend type Query @requiresScopes(scopes: [["a"]])
    extend type Query { b: String @requiresScopes(scopes: [["b"]]) }
  `)
  expect(policyOf(document).ruleOfType('Query')).toEqual([[['a']]])
  expect(policyOf(document).ruleOfField('Query', 'b')).toEqual([[['b']]])
})

const animals = (label: string, ofDog: string, ofCat: string) =>
  parse(`
    schema @link(url: ${SIGNED_IN}, for: SECURITY) @link(url: ${SCOPES}, for: SECURITY) { query: Query }
    interface Animal { label: String ${label} }
    type Dog implements Animal { label: String ${ofDog} }
    type Cat implements Animal { label: String ${ofCat} }
    type Query { animal: Animal @authenticated }
  `)
const scopes = (...sets: string[]) => `@requiresScopes(scopes: [${sets.map(set => `[${set}]`)}])`

test.each([
  ['an interface alone', scopes('"a"'), '', ''],
  [
    'an interface that asks more than its implementations together',
    scopes('"a", "b", "c"'),
    scopes('"a"'),
    scopes('"b"'),
  ],
  ['an interface that leaves less choice', scopes('"a"'), scopes('"a"', '"b"'), '@authenticated'],
])('a rule on %s, which a fragment would go round, is refused', (_, label, ofDog, ofCat) => {
  expect(() => policyOf(animals(label, ofDog, ofCat))).toThrow('Animal.label')
})

test.each([
  ['all that its implementations ask together', scopes('"a", "b"'), scopes('"a"'), scopes('"b"')],
  [
    'the choices of its implementations multiplied',
    scopes('"a"', '"b", "c"'),
    scopes('"a"', '"b"'),
    scopes('"a"', '"c"'),
  ],
  ['less than its implementations', '@authenticated', scopes('"a"'), '@authenticated'],
  ['nothing', '', scopes('"a"'), scopes('"b"')],
])('an interface may ask %s', (_, label, ofDog, ofCat) => {
  expect(policyOf(animals(label, ofDog, ofCat)).ruleOfField('Dog', 'label')).toBeDefined()
})

const behindInterface = (ofChair: string) => ({
  one: `
    type Query { things: [Thing] @authenticated }
    interface Thing @key(fields: "id") { id: ID! }
    type Chair implements Thing @key(fields: "id") ${ofChair} { id: ID! @authenticated }
    type Table implements Thing @key(fields: "id") { id: ID! @authenticated }
  `,
  two: 'type Thing @key(fields: "id") @interfaceObject { id: ID!  price: Int @authenticated }',
})

test('a ruled type that a subgraph cannot tell from the others of its interface is refused', () => {
  const ruled = compose(behindInterface('@requiresScopes(scopes: [["chair"]])')).supergraph
  expect(() => policyOf(parse(ruled))).toThrow('cannot tell Chair')
  const free = compose(behindInterface('')).supergraph
  expect(policyOf(parse(free)).ruleOfField('Chair', 'price')).toEqual([[[]]])
})

test('scopes that are not lists of lists of text are refused', () => {
  const document = parse(`
    schema @link(url: ${SCOPES}, for: SECURITY) { query: Query }
    type Query { a: String @requiresScopes(scopes: "a") }
  `)
  expect(() => policyOf(document)).toThrow('list of lists')
})
