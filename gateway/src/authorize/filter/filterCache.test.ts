import { getOperationAST, parse, print } from 'graphql'
import { beforeEach, expect, test } from 'vitest'
import { WorkMemory } from '../../memory/workMemory.js'
import { compose } from '../../testing/compose.js'
import { AccessRules } from '../policy/accessRules.js'
import { policyOf } from '../policy/policy.js'
import { grantsOf } from '../policy/rule.js'
import { restored } from '../shape/restore.js'
import { FilterCache } from './filterCache.js'

const { schema, supergraph } = compose({
  world: `
    enum Level @requiresScopes(scopes: [["level"]]) { LOW HIGH }
    input Filter { level: Level  text: String }
    type Query {
      first(filter: Filter): Int @authenticated
      second(filter: Filter): Int @authenticated
      secret: String @requiresScopes(scopes: [["secret"]])
      open: String @authenticated
      pair: Pair @authenticated
    }
    type Pair { one: Int! @requiresScopes(scopes: [["one"]])  other: Int! @requiresScopes(scopes: [["other"]]) }
  `,
})

let cache: FilterCache
beforeEach(() => {
  cache = new FilterCache(new AccessRules(schema, policyOf(parse(supergraph))))
})

interface Asked {
  readonly scopes?: readonly string[]
  readonly variables?: Readonly<Record<string, unknown>>
  readonly operationName?: string
}

function filter(text: string, { scopes = [], variables = {}, operationName }: Asked = {}) {
  const document = parse(text)
  const operation = getOperationAST(document, operationName)!
  const asked = { document, operation, operationName: operationName ?? null, variables }
  return cache.filter({ ...asked, source: text, documentKey: text, grants: grantsOf({ scopes }) })
}

const executed = (...given: Parameters<typeof filter>) => {
  const { document } = filter(...given)
  return document && print(document).replace(/\s+/g, ' ')
}

test('which variable holds the ruled value decides, not whether any of them does', () => {
  const text = 'query ($a: Filter, $b: Filter) { first(filter: $a) second(filter: $b) }'
  const [ruled, free] = [{ level: 'LOW' }, { text: 'x' }]
  expect(executed(text, { variables: { a: ruled, b: free } })).toBe('query ($b: Filter) { second(filter: $b) }')
  expect(executed(text, { variables: { a: free, b: ruled } })).toBe('query ($a: Filter) { first(filter: $a) }')
  expect(executed(text, { variables: { a: free, b: free } })).toBe(print(parse(text)).replace(/\s+/g, ' '))
})

test.each([
  [['secret'], []],
  [[], ['secret']],
])('the same text is decided apart for different rights, whoever comes first: %j before %j', (...viewers) => {
  for (const scopes of viewers) {
    const may = scopes.length > 0
    expect(executed('{ open secret }', { scopes })).toBe(may ? '{ open secret }' : '{ open }')
    expect(filter('{ open secret }', { scopes }).planKey === '{ open secret }').toBe(may)
  }
})

test('equal rights in another order share one decision, and only equal filtered documents share a plan', () => {
  const text = '{ open secret }'
  expect(filter(text, { scopes: ['a', 'b'] })).toBe(filter(text, { scopes: ['b', 'a'] }))
  expect(filter(text, { scopes: ['a'] }).planKey).toBe(filter(text, { scopes: ['b'] }).planKey)
  expect(filter(text, { scopes: ['a'] }).planKey).not.toBe(filter('{ secret }', { scopes: ['a'] }).planKey)
})

test('each operation of a document is decided apart, and so is each value of a condition', () => {
  const text = 'query A { open } query B($yes: Boolean!) { open secret @include(if: $yes) }'
  expect(filter(text, { operationName: 'A' }).refused).toEqual([])
  expect(filter(text, { operationName: 'B', variables: { yes: true } }).refused).toHaveLength(1)
  expect(filter(text, { operationName: 'B', variables: { yes: false } }).refused).toEqual([])
})

test('viewers of different rights for whom the same is left of a document share one outcome, and others do not', () => {
  const text = '{ open secret }'
  expect(filter(text, { scopes: ['a'] })).toBe(filter(text, { scopes: ['b'] }))
  expect(filter(text, { scopes: ['a'] })).not.toBe(filter(text, { scopes: ['secret'] }))
  expect(filter('{ open other: secret }', { scopes: ['a'] }).refused).toMatchObject([{ path: ['other'] }])
})

test('the same remains of two documents are two outcomes when the documents differ, or what is refused in them', () => {
  const [inOrder, turned] = [filter('{ open secret }'), filter('{ secret open }')]
  expect(turned.planKey).toBe(inOrder.planKey)
  expect(Object.keys(restored({ open: 'x' }, turned.hidden)!)).toEqual(['secret', 'open'])
  expect(Object.keys(restored({ open: 'x' }, inOrder.hidden)!)).toEqual(['open', 'secret'])
  const pairOf = (scopes: readonly string[]) => filter('{ open pair { one other } }', { scopes })
  expect(pairOf(['one']).planKey).toBe(pairOf(['other']).planKey)
  expect(pairOf(['one']).refused).toMatchObject([{ path: ['pair', 'other'] }])
  expect(pairOf(['other']).refused).toMatchObject([{ path: ['pair', 'one'] }])
})

test('a decision that was forgotten to make room is made again, and comes out the same', () => {
  const small = new FilterCache(cache.rules, new WorkMemory(20_000))
  const names = Array.from({ length: 100 }, (_, number) => `query Q${number} { open secret }`)
  const decide = (text: string) => {
    const document = parse(text)
    const operation = getOperationAST(document)!
    const asked = { source: text, document, operation, operationName: null, documentKey: text, variables: {} }
    return small.filter({ ...asked, grants: grantsOf({ scopes: [] }) })
  }
  const decided = [...names, ...names].map(decide)
  for (const { refused } of decided) expect(refused).toMatchObject([{ path: ['secret'] }])
  expect(new Set(decided).size).toBe(200)
})
