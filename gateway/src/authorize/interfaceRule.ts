import { type DocumentNode, Kind, type ObjectTypeDefinitionNode } from 'graphql'
import type { Policy } from './policy.js'
import { allOf, type Rule } from './rule.js'

type ScopeSet = readonly string[]

const isPartOf = (part: ScopeSet, whole: ScopeSet) => part.every(scope => whole.includes(scope))

/** Without the sets that hold more than another one. */
const smallest = (sets: readonly ScopeSet[]): readonly ScopeSet[] =>
  sets.filter(
    (set, index) => !sets.some((other, place) => isPartOf(other, set) && (!isPartOf(set, other) || place < index)),
  )

/** The smallest sets of scopes that meet a rule. */
const waysToMeet = (rule: Rule): readonly ScopeSet[] =>
  rule.reduce<readonly ScopeSet[]>(
    (ways, demand) =>
      smallest(ways.flatMap(way => demand.map(scopes => [...way, ...scopes.filter(scope => !way.includes(scope))]))),
    [[]],
  )

/** Whether everybody who meets `stronger` meets `weaker` as well. */
const implies = (stronger: Rule, weaker: Rule): boolean =>
  waysToMeet(stronger).every(way => weaker.every(demand => demand.some(scopes => isPartOf(scopes, way))))

const ruleOn = (policy: Policy, typeName: string, fieldName: string): Rule =>
  allOf([policy.ruleOfType(typeName), policy.ruleOfField(typeName, fieldName)]) ?? []

/**
 * Interface fields, written `Interface.field`, whose rule can be gone round by asking for the same field on an implementation.
 * Composition writes on an interface what its implementations ask together (since Federation 2.9.4, advisory
 * GHSA-mx7m-j9xf-62hw); a rule that stands on the interface alone comes from somewhere else and would protect nothing.
 */
export function weakerImplementations(supergraph: DocumentNode, policy: Policy): readonly string[] {
  const objects = supergraph.definitions.filter(({ kind }) => kind === Kind.OBJECT_TYPE_DEFINITION)
  return supergraph.definitions.flatMap(definition => {
    if (definition.kind !== Kind.INTERFACE_TYPE_DEFINITION) return []
    const { name, fields = [] } = definition
    const implementations = (objects as ObjectTypeDefinitionNode[]).filter(({ interfaces = [] }) =>
      interfaces.some(implemented => implemented.name.value === name.value),
    )
    return fields.flatMap(field => {
      const own = implementations.flatMap(({ name: type }) => ruleOn(policy, type.value, field.name.value))
      const isHeld = implies(own, ruleOn(policy, name.value, field.name.value))
      return isHeld ? [] : [`${name.value}.${field.name.value}`]
    })
  })
}
