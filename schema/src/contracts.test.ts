import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { buildSchema, isObjectType, isSpecifiedScalarType, Kind, parse } from 'graphql'
import { describe, expect, test } from 'vitest'

const read = (path: string) => readFileSync(fileURLToPath(new URL(`../contracts/${path}`, import.meta.url)), 'utf8')
const published = (name: string) => {
  const schema = buildSchema(read(`${name}.graphql`))
  const types = Object.values(schema.getTypeMap()).filter(
    type => !type.name.startsWith('__') && !isSpecifiedScalarType(type),
  )
  return {
    types,
    queries: Object.keys(schema.getQueryType()?.getFields() ?? {}).sort(),
    mutations: Object.keys(schema.getMutationType()?.getFields() ?? {}).sort(),
    fields: types.filter(isObjectType).flatMap(type => Object.values(type.getFields()).map(field => ({ type, field }))),
  }
}
/** Directives of each field that clients of a contract see, by its place. */
const rulesOf = (name: string) => {
  const seen = new Set(published(name).fields.map(({ type, field }) => `${type.name}.${field.name}`))
  return parse(read(`${name}.supergraph.graphql`))
    .definitions.filter(node => node.kind === Kind.OBJECT_TYPE_DEFINITION)
    .flatMap(type => (type.fields ?? []).map(field => [`${type.name.value}.${field.name.value}`, field] as const))
    .filter(([place]) => seen.has(place))
    .map(([place, field]) => ({ place, directives: field.directives?.map(each => each.name.value) ?? [] }))
}
const subgraphsOf = (name: string) =>
  [...read(`${name}.supergraph.graphql`).matchAll(/@join__graph\(name: "(\w+)"/g)].map(match => match[1])

describe('what partner centres and their programs see', () => {
  const vona = published('vona')

  test('is the trainings, the cost claims and the budget of the joint project', () => {
    expect(vona.queries).toEqual([
      'budgetLines',
      'costClaim',
      'costClaims',
      'costsByMonth',
      'trainingSession',
      'trainingSessions',
    ])
    expect(vona.mutations).toEqual([
      'cancelTrainingRegistration',
      'draftCostClaim',
      'registerForTraining',
      'submitCostClaim',
    ])
  })

  test('has no type of a case, of a person or of the house', () => {
    const names = vona.types.map(type => type.name).join(' ')
    expect(names).not.toMatch(/Case|Person|Referral|Worker|Stay|Room|Residence|Strand|Household|Deadline|Viewer/)
  })

  test('has no field or input by which a case or a beneficiary could be told', () => {
    const sdl = read('vona.graphql').replaceAll(/"""[\s\S]*?"""/g, '')
    expect(sdl).not.toMatch(/caseFile|beneficiary|person|referral|resident/i)
  })

  test('comes from the subgraph of the joint project, and no request can be planned to another', () => {
    expect(subgraphsOf('vona')).toEqual(['activities'])
  })
})

describe.each(['vona'])('the contract %s', name => {
  test('says of every field who may have it', () => {
    const rules = rulesOf(name)
    expect(rules).toHaveLength(published(name).fields.length)
    expect(
      rules.filter(({ directives }) => !directives.some(each => /^(authenticated|requiresScopes)$/.test(each))),
    ).toEqual([])
  })
})
