import { parse } from 'graphql'
import { expect, test } from 'vitest'
import { compose } from '../testing/compose.js'
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

test('a rule at a place where it protects nothing is refused', () => {
  const document = parse(`
    schema @link(url: ${SIGNED_IN}, for: SECURITY) { query: Query }
    type Query { a(b: String @authenticated): String @authenticated }
  `)
  expect(() => policyOf(document)).toThrow('protects nothing')
})

test('scopes that are not lists of lists of text are refused', () => {
  const document = parse(`
    schema @link(url: ${SCOPES}, for: SECURITY) { query: Query }
    type Query { a: String @requiresScopes(scopes: "a") }
  `)
  expect(() => policyOf(document)).toThrow('list of lists')
})
