import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import {
  type ConstDirectiveNode,
  type FieldDefinitionNode,
  Kind,
  type ObjectTypeDefinitionNode,
  parse,
  type TypeNode,
  valueFromASTUntyped,
} from 'graphql'
import { describe, expect, test } from 'vitest'
import { CENTRES } from './centre.js'
import { ROLES } from './role.js'
import { SCOPES } from './scope.js'

const NAMES = ['persons', 'justice', 'housing', 'activities'] as const
const read = (path: string) => readFileSync(fileURLToPath(new URL(`../${path}`, import.meta.url)), 'utf8')
const subgraphs = NAMES.map(name => ({ name, document: parse(read(`subgraphs/${name}.graphql`)) }))
const supergraph = parse(read('supergraph.graphql'))

interface Field {
  readonly subgraph: string
  readonly type: ObjectTypeDefinitionNode
  readonly field: FieldDefinitionNode
}

const fields: Field[] = subgraphs.flatMap(({ name, document }) =>
  document.definitions
    .filter(node => node.kind === Kind.OBJECT_TYPE_DEFINITION)
    .flatMap(type => (type.fields ?? []).map(field => ({ subgraph: name, type, field }))),
)
const label = ({ subgraph, type, field }: Field) => `${subgraph}: ${type.name.value}.${field.name.value}`
const named = (node: { directives?: readonly ConstDirectiveNode[] }, name: string) =>
  node.directives?.filter(directive => directive.name.value === name) ?? []
const typeName = (type: TypeNode): string => (type.kind === Kind.NAMED_TYPE ? type.name.value : typeName(type.type))
const isRoot = ({ type }: Field) => type.name.value === 'Query' || type.name.value === 'Mutation'
const argument = (directive: ConstDirectiveNode, name: string) => {
  const found = directive.arguments?.find(each => each.name.value === name)
  return found && valueFromASTUntyped(found.value)
}
const enumValues = (name: string) =>
  supergraph.definitions
    .filter(node => node.kind === Kind.ENUM_TYPE_DEFINITION && node.name.value === name)
    .flatMap(node => (node.kind === Kind.ENUM_TYPE_DEFINITION ? (node.values ?? []) : []))
    .map(value => value.name.value)
    .sort()

/** Types that carry people's cases: nothing shared with other centres may lead to them. */
const CASE_TYPES = [
  'CaseFile',
  'Person',
  'Referral',
  'Worker',
  'Stay',
  'ResidenceProcedure',
  'Strand',
  'HouseholdMember',
]

describe('who may have a field', () => {
  test('is said of every field of every subgraph', () => {
    const silent = fields.filter(
      ({ field }) => named(field, 'requiresScopes').length + named(field, 'authenticated').length === 0,
    )
    expect(silent.map(label)).toEqual([])
  })

  test('is said only in rights of the closed list, and every right of the list is used', () => {
    const used = fields.flatMap(({ field }) =>
      named(field, 'requiresScopes').flatMap(directive => argument(directive, 'scopes') as string[][]),
    )
    expect([...new Set(used.flat())].sort()).toEqual(Object.keys(SCOPES).sort())
    // An empty group would let everybody in.
    expect(used.filter(group => group.length === 0)).toEqual([])
  })
})

describe('everything has a description', () => {
  test('types, fields, arguments, input fields and enum values', () => {
    const missing: string[] = []
    const check = (name: string, node: { description?: { value: string } }) => {
      if (!node.description?.value.trim()) missing.push(name)
    }
    for (const { name, document } of subgraphs)
      for (const node of document.definitions) {
        if (!('name' in node) || !node.name || node.kind === Kind.DIRECTIVE_DEFINITION) continue
        const type = `${name}: ${node.name.value}`
        if (node.name.value !== 'Query' && node.name.value !== 'Mutation' && 'description' in node) check(type, node)
        if (node.kind === Kind.ENUM_TYPE_DEFINITION)
          for (const value of node.values ?? []) check(`${type}.${value.name.value}`, value)
        if (node.kind === Kind.INPUT_OBJECT_TYPE_DEFINITION)
          for (const field of node.fields ?? []) check(`${type}.${field.name.value}`, field)
        if (node.kind === Kind.OBJECT_TYPE_DEFINITION)
          for (const field of node.fields ?? []) {
            check(`${type}.${field.name.value}`, field)
            for (const each of field.arguments ?? []) check(`${type}.${field.name.value}(${each.name.value}:)`, each)
          }
      }
    expect(missing).toEqual([])
  })
})

describe('the closed lists of the contract are those of the code', () => {
  test('roles', () => expect(enumValues('Role')).toEqual(Object.keys(ROLES).sort()))
  test('centres', () => expect(enumValues('Centre')).toEqual([...CENTRES].sort()))
})

describe('one part that does not answer takes nothing else with it', () => {
  test('every root field may be null', () => {
    expect(fields.filter(field => isRoot(field) && field.field.type.kind === Kind.NON_NULL_TYPE).map(label)).toEqual([])
  })

  test('every field that another subgraph adds to an entity may be null', () => {
    const owner = { CaseFile: 'persons', Worker: 'persons', Person: 'persons', Referral: 'persons' } as Record<
      string,
      string
    >
    const added = fields.filter(
      ({ subgraph, type, field }) =>
        owner[type.name.value] && owner[type.name.value] !== subgraph && field.name.value !== 'id',
    )
    expect(added.length).toBeGreaterThan(4)
    expect(added.filter(({ field }) => field.type.kind === Kind.NON_NULL_TYPE).map(label)).toEqual([])
  })

  test('every reference to an entity of another subgraph may be null', () => {
    const owner = { CaseFile: 'persons', Worker: 'persons', Person: 'persons' } as Record<string, string>
    const references = fields.filter(
      ({ subgraph, field }) => owner[typeName(field.type)] && owner[typeName(field.type)] !== subgraph,
    )
    expect(references.length).toBeGreaterThan(2)
    expect(references.filter(({ field }) => field.type.kind === Kind.NON_NULL_TYPE).map(label)).toEqual([])
  })
})

describe('every mutation', () => {
  const mutations = fields.filter(({ type }) => type.name.value === 'Mutation')
  const inputOf = ({ field, subgraph }: Field) => {
    const name = typeName(field.arguments?.[0]?.type as TypeNode)
    const { document } = subgraphs.find(each => each.name === subgraph)!
    const node = document.definitions.find(
      each => each.kind === Kind.INPUT_OBJECT_TYPE_DEFINITION && each.name.value === name,
    )
    return node?.kind === Kind.INPUT_OBJECT_TYPE_DEFINITION ? (node.fields ?? []).map(field => field.name.value) : []
  }

  test('takes one input with an idempotency key', () => {
    const wrong = mutations.filter(
      mutation =>
        mutation.field.arguments?.length !== 1 ||
        mutation.field.arguments[0]?.name.value !== 'input' ||
        !inputOf(mutation).includes('idempotencyKey'),
    )
    expect(wrong.map(label)).toEqual([])
  })

  test('says why it refused in userErrors', () => {
    const wrong = mutations.filter(
      ({ field }) =>
        !fields.some(each => each.type.name.value === typeName(field.type) && each.field.name.value === 'userErrors'),
    )
    expect(wrong.map(label)).toEqual([])
  })

  test('that changes an existing record expects a version of it', () => {
    const creates = /^(receive|open|reserve|admitResident|plan(?!Intake)|draft|register)/
    const wrong = mutations.filter(
      mutation => !creates.test(mutation.field.name.value) && !inputOf(mutation).includes('expectedVersion'),
    )
    expect(wrong.map(label)).toEqual([])
  })
})

describe('what the three centres share', () => {
  const shared = fields.filter(({ field }) =>
    named(field, 'tag').some(directive => argument(directive, 'name') === 'vona'),
  )

  test('exists, and leads to no case and no person', () => {
    expect(shared.length).toBeGreaterThan(20)
    expect(
      shared
        .filter(({ type, field }) => CASE_TYPES.includes(type.name.value) || CASE_TYPES.includes(typeName(field.type)))
        .map(label),
    ).toEqual([])
  })

  test('of a cost claim is its centre, month, sessions, unit price, amount and state, and nothing of the beneficiary', () => {
    const claim = shared.filter(({ type }) => type.name.value === 'CostClaim').map(({ field }) => field.name.value)
    expect(claim).not.toContain('provider')
    expect(claim).not.toContain('invoiceReference')
    expect(claim).not.toContain('beneficiaryRef')
    expect(claim).toEqual(expect.arrayContaining(['centre', 'month', 'sessions', 'unitPrice', 'amount', 'state']))
  })

  test('no field leads from a cost claim to a case file', () => {
    const claim = fields.filter(({ type }) => type.name.value === 'CostClaim').map(({ field }) => typeName(field.type))
    expect(claim).not.toContain('CaseFile')
  })
})

test('every list that has pages asks how many', () => {
  const connections = fields.filter(({ field }) => typeName(field.type).endsWith('Connection'))
  expect(connections.length).toBeGreaterThan(8)
  expect(
    connections
      .filter(
        ({ field }) =>
          !field.arguments?.some(each => each.name.value === 'first' && each.type.kind === Kind.NON_NULL_TYPE),
      )
      .map(label),
  ).toEqual([])
})
