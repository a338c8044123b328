import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import {
  buildSchema,
  type GraphQLInputField,
  type GraphQLNamedType,
  isEnumType,
  isInputObjectType,
  isObjectType,
  isSpecifiedScalarType,
  Kind,
  parse,
} from 'graphql'
import { describe, expect, test } from 'vitest'

const file = (path: string) => readFileSync(fileURLToPath(new URL(`../${path}`, import.meta.url)), 'utf8')
const read = (path: string) => file(`contracts/${path}`)
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

  test('has no refusal that only staff can meet', () => {
    expect(read('vona.graphql')).not.toContain('ROOM_TAKEN')
  })

  test('comes from the subgraph of the joint project, and no request can be planned to another', () => {
    expect(subgraphsOf('vona')).toEqual(['activities'])
  })
})

describe('what analysts see', () => {
  const analytics = published('analytics')

  test('is who they are, what can be asked, and published figures; they change nothing', () => {
    expect(analytics.queries).toEqual(['statistics', 'statisticsCatalogue', 'viewer'])
    expect(analytics.mutations).toEqual([])
  })

  test('has no type of which there are rows: no id, no key, no page, but the analyst’s own', () => {
    const rowLike = /^(id|code|version|cursor|nodes|edges|node|centre)$/
    const found = analytics.fields.filter(
      ({ type, field }) => rowLike.test(field.name) && type.name !== 'StatisticsTerm',
    )
    expect(found.map(({ type, field }) => `${type.name}.${field.name}`)).toEqual(['Viewer.id'])
    expect(read('analytics.supergraph.graphql')).not.toMatch(/@join__type\(graph: \w+, key:/)
  })

  test('leads to types of its own and to the viewer, and to nothing else', () => {
    const objects = analytics.types.filter(type => isObjectType(type) || isInputObjectType(type))
    expect(objects.map(type => type.name).filter(name => !name.startsWith('Statistics'))).toEqual(['Query', 'Viewer'])
  })
})

/** What a contract says of a type, line by line. */
const linesOf = (type: GraphQLNamedType): string[] => {
  const input = (each: Pick<GraphQLInputField, 'name' | 'type' | 'defaultValue'>) =>
    `${each.name}: ${each.type} = ${JSON.stringify(each.defaultValue)}`
  if (isEnumType(type)) return type.getValues().map(value => `${type.name}.${value.name}`)
  if (isInputObjectType(type)) return Object.values(type.getFields()).map(field => `${type.name}.${input(field)}`)
  if (!isObjectType(type)) return [type.name]
  return Object.values(type.getFields()).flatMap(field => [
    `${type.name}.${field.name}: ${field.type}`,
    ...field.args.map(each => `${type.name}.${field.name}(${input(each)})`),
  ])
}

describe.each(['vona', 'analytics'])('the contract %s', name => {
  test('is part of what staff have, word for word, defaults included', () => {
    const staff = buildSchema(file('api.graphql'))
    const theirs = Object.values(staff.getTypeMap()).flatMap(linesOf)
    const ours = published(name).types.flatMap(linesOf)
    expect(ours.filter(line => !theirs.includes(line))).toEqual([])
  })

  test('holds in its supergraph nothing that its clients do not see', () => {
    const seen = published(name).types.map(type => type.name)
    const held = parse(read(`${name}.supergraph.graphql`)).definitions.flatMap(node =>
      'name' in node && node.name && node.kind !== Kind.DIRECTIVE_DEFINITION ? [node.name.value] : [],
    )
    expect(held.filter(each => !each.includes('__')).sort()).toEqual(seen.sort())
  })

  test('says of every field who may have it', () => {
    const rules = rulesOf(name)
    expect(rules).toHaveLength(published(name).fields.length)
    expect(
      rules.filter(({ directives }) => !directives.some(each => /^(authenticated|requiresScopes)$/.test(each))),
    ).toEqual([])
  })
})
