import { describe, expect, test } from 'vitest'
import { accessPage } from './accessPage.js'
import { breakingChanges } from './changes.js'
import { compose } from './compose.js'

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
