import { readFileSync } from 'node:fs'
import { ROLES, type Role, SCOPES_OF_ROLE } from '@houvast/schema'
import {
  buildSchema,
  type GraphQLSchema,
  getIntrospectionQuery,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  lexicographicSortSchema,
  parse,
  printSchema,
  validateSchema,
} from 'graphql'
import { describe, expect, test } from 'vitest'
import { compose } from '../testing/compose.js'
import { ruledGateway } from '../testing/ruledGateway.js'
import { AccessRules } from './policy/accessRules.js'
import { policyOf } from './policy/policy.js'
import { grantsOf, isMet } from './policy/rule.js'
import { VisibleSchemas } from './visibleSchemas.js'

const shown = (sdl: string, scopes: readonly string[]) => {
  const { schema, supergraph } = compose({ world: sdl })
  return new VisibleSchemas(new AccessRules(schema, policyOf(parse(supergraph)))).to(grantsOf({ scopes }))
}
const inOneLine = (schema: GraphQLSchema) => printSchema(lexicographicSortSchema(schema)).replace(/\s+/g, ' ')

test('a field that is refused is not shown, nor what only leads to it', () => {
  const sdl = `
    type Query { person: Person @authenticated  secret: Secret @authenticated }
    type Person { code: ID @authenticated  name: Name @requiresScopes(scopes: [["identity"]]) }
    type Name { given: String @authenticated }
    type Secret { text: String @requiresScopes(scopes: [["secret"]]) }
  `
  expect(inOneLine(shown(sdl, []))).toBe('type Person { code: ID } type Query { person: Person }')
  expect(inOneLine(shown(sdl, ['identity']))).toBe(
    'type Name { given: String } type Person { code: ID name: Name } type Query { person: Person }',
  )
})

test('what may not be given is not shown, nor a field that cannot be had without it', () => {
  const sdl = `
    enum Ruled @requiresScopes(scopes: [["ruled"]]) { ONE }
    input Choice { text: String  ruled: Ruled }
    input Forced { text: String  ruled: Ruled! }
    type Query {
      optional(ruled: Ruled, text: String): ID @authenticated
      required(ruled: Ruled!): ID @authenticated
      chosen(by: Choice!): ID @authenticated
      forced(by: Forced!): ID @authenticated
      maybe(by: Forced): ID @authenticated
      withDefault(ruled: Ruled! = ONE): ID @authenticated
      returned: Ruled @authenticated
    }
  `
  expect(inOneLine(shown(sdl, []))).toBe(
    'input Choice { text: String } type Query { chosen(by: Choice!): ID maybe: ID optional(text: String): ID withDefault: ID }',
  )
  expect(Object.keys(shown(sdl, ['ruled']).getQueryType()!.getFields())).toHaveLength(7)
})

test('a field of an interface is shown to whoever may have it of every implementation', () => {
  const sdl = `
    interface Animal { name: String  age: Int }
    type Dog implements Animal { name: String @authenticated  age: Int @authenticated }
    type Cat implements Animal { name: String @requiresScopes(scopes: [["cat"]])  age: Int @authenticated }
    type Query { animal: Animal @authenticated }
  `
  const cats = 'type Cat implements Animal { age: Int } type Dog implements Animal { age: Int name: String }'
  expect(inOneLine(shown(sdl, []))).toBe(`interface Animal { age: Int } ${cats} type Query { animal: Animal }`)
  expect(validateSchema(shown(sdl, []))).toEqual([])
  expect(inOneLine(shown(sdl, ['cat']))).toContain('interface Animal { age: Int name: String }')
})

test('an input that leads back to itself is shown', () => {
  const sdl = `
    input Both { and: [Both!]  text: String }
    type Query { find(by: Both!): ID @authenticated }
  `
  expect(inOneLine(shown(sdl, []))).toBe('input Both { and: [Both!] text: String } type Query { find(by: Both!): ID }')
})

test('two who ask the same question for the schema are each shown their own, whoever asks first', async () => {
  const sdl = 'type Query { open: ID @authenticated  secret: ID @requiresScopes(scopes: [["secret"]]) }'
  const question = '{ __schema { queryType { fields { name } } } }'
  const namesFor = (scopes: readonly string[]) =>
    gateway.ask(question, { scopes }).then(({ data }) => JSON.stringify(data).match(/open|secret/g))
  const gateway = await ruledGateway({ world: sdl }, { answersIntrospection: true })
  expect(await namesFor([])).toEqual(['open'])
  expect(await namesFor(['secret'])).toEqual(['open', 'secret'])
  expect(await namesFor([])).toEqual(['open'])
  expect(gateway.asked()).toBe(0)
  await gateway.stop()
})

test('whoever may have nothing is shown nothing, in an answer without errors', async () => {
  const sdl = 'type Query { secret: ID @requiresScopes(scopes: [["secret"]]) }'
  const gateway = await ruledGateway({ world: sdl }, { answersIntrospection: true })
  const { data, errorPaths } = await gateway.ask(getIntrospectionQuery(), { scopes: [] })
  expect(errorPaths).toEqual([])
  expect(JSON.stringify(data)).not.toContain('secret')
  await gateway.stop()
})

describe.each(['', 'vona.', 'analytics.'])('of the contract %s', contract => {
  const folder = contract === '' ? '' : 'contracts/'
  const file = (name: string) =>
    readFileSync(new URL(`../../../schema/${folder}${contract}${name}`, import.meta.url), 'utf8')
  const rules = new AccessRules(
    buildSchema(file(contract === '' ? 'api.graphql' : 'graphql')),
    policyOf(parse(file('supergraph.graphql'))),
  )
  const visible = new VisibleSchemas(rules)

  test('everything is shown to whoever may have everything', () => {
    const scopes = [...new Set(Object.values(SCOPES_OF_ROLE).flat())]
    expect(inOneLine(visible.to(grantsOf({ scopes })))).toBe(inOneLine(rules.schema))
  })

  test.each(Object.keys(ROLES) as Role[])(
    'a %s is shown a schema that is whole, with nothing that is refused',
    role => {
      const grants = grantsOf({ scopes: SCOPES_OF_ROLE[role] })
      const schema = visible.to(grants)
      expect(validateSchema(schema)).toEqual([])
      for (const type of Object.values(schema.getTypeMap())) {
        if (isIntrospectionType(type) || !(isObjectType(type) || isInterfaceType(type))) continue
        for (const name of Object.keys(type.getFields())) {
          const whole = rules.schema.getType(type.name) as typeof type
          expect(isMet(rules.ruleOf(whole, name, rules.possibleTypes(whole)), grants), `${type.name}.${name}`).toBe(
            true,
          )
        }
      }
    },
  )
})
