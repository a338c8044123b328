import { readFileSync } from 'node:fs'
import { ROLES, type Role, SCOPES_OF_ROLE } from '@houvast/schema'
import { buildSchema, isInterfaceType, isObjectType, parse } from 'graphql'
import { describe, expect, test } from 'vitest'
import { world } from '../../testing/answer.js'
import { caseGateway } from '../../testing/caseGateway.js'
import { AccessRules } from './accessRules.js'
import { policyOf } from './policy.js'
import { reasonOf } from './reason.js'
import { grantsOf, isMet } from './rule.js'

const ask = world(
  `
  interface Paper { kind: String }
  type Card implements Paper { kind: String @requiresScopes(scopes: [["residence:read"]]) }
  type Annex implements Paper { kind: String @requiresScopes(scopes: [["residence:write"]]) }
  type File {
    code: String @authenticated
    name: String @requiresScopes(scopes: [["identity:read"]])
    corrected: String @requiresScopes(scopes: [["case:write", "identity:write"]])
    stay: String @requiresScopes(scopes: [["shelter:write"], ["budget:read"]])
    nobodys: String @requiresScopes(scopes: [["no:such"]])
    papers: [Paper] @authenticated
  }
  type Query { files: [File] @authenticated }
  `,
  { files: [{ code: 'D-1' }, { code: 'D-2' }] },
)
const askWhom = (field: string) => ask(`{ files { ${field} } }`, { scopes: [] }).reasons.map(reason => reason?.askWhom)

describe('a refused field names, as whom to ask, the roles that', () => {
  test('hold the scope', () => {
    expect(askWhom('papers { ... on Annex { kind } }')).toEqual([['LEGAL_WORKER', 'ADMINISTRATIVE_WORKER']])
  })

  test('hold all scopes where all are needed', () => {
    expect(askWhom('corrected')).toEqual([['SOCIAL_WORKER', 'TEAM_LEAD']])
  })

  test('hold one of the scopes where one is enough', () => {
    expect(askWhom('stay')).toEqual([
      ['SOCIAL_WORKER', 'SHELTER_EDUCATOR', 'HOUSING_COACH', 'VONA_COORDINATOR', 'TEAM_LEAD', 'DIRECTOR', 'FINANCE'],
    ])
  })

  test.each([
    'papers { ... on Card { kind } ... on Annex { kind } }',
    'papers { ... on Annex { kind } ... on Card { kind } }',
  ])('may have the whole place where two fragments ask for it: %s', selection => {
    expect(askWhom(selection)).toEqual([['LEGAL_WORKER', 'ADMINISTRATIVE_WORKER']])
  })

  test('exist: none where no role holds the scope', () => {
    expect(askWhom('nobodys')).toEqual([[]])
  })
})

test('one reason is given per removed path, also under a list', () => {
  const { refused, reasons } = ask('{ files { code name again: name } }', { scopes: [] })
  expect(refused).toEqual(['files.@.name', 'files.@.again'])
  expect(reasons).toEqual([expect.objectContaining({ missing: 'ROLE' }), expect.objectContaining({ missing: 'ROLE' })])
})

test('who has not signed in is not told whom to ask', () => {
  expect(ask('{ files { name } }', { scopes: null }).reasons).toEqual([null])
})

describe('on the real supergraph', () => {
  const contract = (file: string) => readFileSync(new URL(`../../../../schema/${file}`, import.meta.url), 'utf8')
  const rules = new AccessRules(buildSchema(contract('api.graphql')), policyOf(parse(contract('supergraph.graphql'))))
  const fields = Object.values(rules.schema.getTypeMap()).flatMap(type =>
    (isObjectType(type) || isInterfaceType(type)) && !type.name.startsWith('__')
      ? Object.keys(type.getFields()).map(field => [type, field] as const)
      : [],
  )
  const ruleOf = ([type, field]: (typeof fields)[number]) => rules.ruleOf(type, field, rules.possibleTypes(type))

  test.each(Object.keys(ROLES) as Role[])(
    'whoever a %s is told to ask may have the field, and is somebody else',
    role => {
      const grants = grantsOf({ scopes: SCOPES_OF_ROLE[role] })
      const refused = fields.map(ruleOf).filter(rule => !isMet(rule, grants))
      expect(refused.length).toBeGreaterThan(10)
      for (const rule of refused) {
        const asked = reasonOf(rule, grants)?.askWhom ?? []
        expect(asked).not.toContain(role)
        expect(asked).not.toEqual([])
        expect(asked.filter(each => !isMet(rule, grantsOf({ scopes: SCOPES_OF_ROLE[each] })))).toEqual([])
      }
    },
  )
})

describe('the answer to a client', () => {
  const { world: gateway, asked } = caseGateway()
  const text = 'query ($id: ID!) { caseFile(id: $id) { code name residence { step } } }'
  const errorsFor = async (id: string) =>
    (await gateway().ask(['SHELTER_EDUCATOR'], { query: text, variables: { id } })).body.errors

  test('carries the reason beside the code and nothing else', async () => {
    expect(await errorsFor('case_1')).toEqual([
      {
        message: 'Unauthorized field or type',
        path: ['caseFile', 'name'],
        extensions: {
          code: 'UNAUTHORIZED_FIELD_OR_TYPE',
          reason: {
            missing: 'ROLE',
            askWhom: [
              'INTAKE_WORKER',
              'SOCIAL_WORKER',
              'LEGAL_WORKER',
              'ADMINISTRATIVE_WORKER',
              'PSYCHOLOGIST',
              'HOUSING_COACH',
              'TEAM_LEAD',
            ],
          },
        },
      },
      {
        message: 'Unauthorized field or type',
        path: ['caseFile', 'residence'],
        extensions: {
          code: 'UNAUTHORIZED_FIELD_OR_TYPE',
          reason: { missing: 'ROLE', askWhom: ['LEGAL_WORKER', 'ADMINISTRATIVE_WORKER', 'TEAM_LEAD', 'DIRECTOR'] },
        },
      },
    ])
  })

  test('gives the same reasons for a file that is there and for one that is not', async () => {
    expect(await errorsFor('case_1')).toEqual(await errorsFor('case_none'))
  })

  test('gives the reason although no subgraph is asked', async () => {
    const { body } = await gateway().ask(['ACTIVITY_ORGANISER'], { query: text, variables: { id: 'case_1' } })
    expect(body.errors).toMatchObject([{ path: ['caseFile'], extensions: { reason: { missing: 'ROLE' } } }])
    expect(asked()).toBe(0)
  })
})
