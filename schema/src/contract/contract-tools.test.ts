import { describe, expect, test } from 'vitest'
import { accessPage } from './accessPage.js'
import { breakingChanges } from './changes.js'
import { compose } from './compose.js'
import { narrow } from './narrow.js'

const LINK =
  'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@requires", "@external", "@requiresScopes"])'
const url = (name: string) => `http://${name}.invalid`

describe('composition', () => {
  const persons = (rule: string) =>
    `${LINK} type Query { caseFile: CaseFile } type CaseFile @key(fields: "id") { id: ID! secret: String ${rule} }`
  const justice = (rule: string) =>
    `${LINK} type CaseFile @key(fields: "id") { id: ID! secret: String @external risk: String @requires(fields: "secret") ${rule} }`
  const rule = '@requiresScopes(scopes: [["identity:read"]])'

  test('refuses a field that reads another of which its readers lack the right', () => {
    expect(() => compose({ persons: persons(rule), justice: justice('') }, url)).toThrow(/risk|secret/)
  })

  test('accepts it once its readers need that right too', () => {
    expect(compose({ persons: persons(rule), justice: justice(rule) }, url).api).toContain('risk: String')
  })

  test('shows clients no directive of the federation', () => {
    expect(compose({ persons: persons(rule) }, url).api).not.toContain('@')
  })
})

describe('a narrower contract', () => {
  const LINKED = LINK.replace('"@key"', '"@key", "@tag"')
  const joint = (argument: string) => `${LINKED}
    type Query { claims(first: Int! ${argument}): [Claim] @requiresScopes(scopes: [["claim:read"]]) @tag(name: "vona") }
    type Claim { amount: Int @requiresScopes(scopes: [["claim:read"]]) @tag(name: "vona") provider: String }`
  const walled = `${LINKED} type Query { caseFile: CaseFile } type CaseFile @key(fields: "id") { id: ID! }`

  test('has what carries its tag, with its rule, and nothing else', () => {
    const { api, supergraph } = narrow({ joint: joint('@tag(name: "vona")'), walled }, 'vona', url)
    expect(api).toContain('amount: Int')
    expect(api).not.toMatch(/provider|[cC]aseFile/)
    expect(supergraph).not.toMatch(/provider|[cC]aseFile/)
    expect(supergraph).toMatch(/amount: Int.*@requiresScopes\(scopes: \[\["claim:read"\]\]\)/)
  })

  test('knows no address of a subgraph that shares nothing', () => {
    expect(narrow({ joint: joint('@tag(name: "vona")'), walled }, 'vona', url).supergraph).not.toContain('walled')
  })

  test('keeps hidden keys, and hides them, where they lead from one subgraph to another', () => {
    const shared = '@tag(name: "vona")'
    const claims = `${LINKED} type Query { claim: Claim ${shared} } type Claim @key(fields: "id") { id: ID! amount: Int ${shared} }`
    const budget = `${LINKED} type Claim @key(fields: "id") { id: ID! line: String ${shared} }`
    const { api, supergraph } = narrow({ claims, budget, walled }, 'vona', url)
    expect(api).toContain('line: String')
    expect(api).not.toContain('id: ID!')
    expect(supergraph).toMatch(/id: ID! @inaccessible/)
    expect(supergraph).not.toContain('walled')
  })

  test('is refused when a required argument is not in it', () => {
    expect(() => narrow({ joint: joint(''), walled }, 'vona', url)).toThrow(/Query\.claims\(first:\)/)
  })
})

describe('a released contract', () => {
  const released = 'type Query { a: String b(x: Int): String }'
  test('is broken by a field that goes and by an argument that becomes required', async () => {
    const changes = await breakingChanges(released, 'type Query { b(x: Int!): String }')
    expect(changes.join()).toContain("Field 'a' was removed")
    expect(changes).toHaveLength(2)
  })
  test('is not broken by a field that comes', async () => {
    expect(await breakingChanges(released, 'type Query { a: String b(x: Int): String c: Int }')).toEqual([])
  })
})

test('the page of who may see what names roles in words and the condition', () => {
  const page = accessPage({
    persons: { Person: { fullName: { ways: [{ scopes: ['identity:read'], condition: 'ownStrand' }], tags: [] } } },
  })
  expect(page).toMatch(/\| Person\.fullName \| identity:read \| intake worker, social worker, .*only where: ownStrand/)
})
