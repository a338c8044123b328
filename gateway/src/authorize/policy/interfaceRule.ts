import { type DocumentNode, type InterfaceTypeDefinitionNode, Kind } from 'graphql'
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

const interfacesIn = ({ definitions }: DocumentNode) =>
  definitions.filter(definition => definition.kind === Kind.INTERFACE_TYPE_DEFINITION)

const implementationsOf = ({ definitions }: DocumentNode, interfaceName: string) =>
  definitions
    .filter(definition => definition.kind === Kind.OBJECT_TYPE_DEFINITION)
    .filter(({ interfaces = [] }) => interfaces.some(({ name }) => name.value === interfaceName))

const isObjectSomewhere = ({ directives = [] }: InterfaceTypeDefinitionNode) =>
  directives.some(({ arguments: given = [] }) =>
    given.some(({ name, value }) => name.value === 'isInterfaceObject' && value.kind === Kind.BOOLEAN && value.value),
  )

/**
 * Ruled types of an interface that a subgraph knows as an object (`@interfaceObject`). Such a subgraph cannot tell them from the
 * others, and query plans ask it for all of them at once: it would be asked for fields of what may not be had.
 */
export const ruledBehindInterfaceObjects = (supergraph: DocumentNode, policy: Policy): readonly string[] =>
  interfacesIn(supergraph)
    .filter(isObjectSomewhere)
    .flatMap(({ name }) => implementationsOf(supergraph, name.value))
    .map(({ name }) => name.value)
    .filter(typeName => policy.ruleOfType(typeName))

/**
 * Interface fields, written `Interface.field`, whose rule can be gone round by asking for the same field on an implementation.
 * Composition writes on an interface what its implementations ask together (since Federation 2.9.4, advisory
 * GHSA-mx7m-j9xf-62hw); a rule that stands on the interface alone comes from somewhere else and would protect nothing.
 */
export function weakerImplementations(supergraph: DocumentNode, policy: Policy): readonly string[] {
  return interfacesIn(supergraph).flatMap(({ name, fields = [] }) => {
    const types = implementationsOf(supergraph, name.value)
    return fields.flatMap(field => {
      const own = types.flatMap(({ name: type }) => ruleOn(policy, type.value, field.name.value))
      const isHeld = implies(own, ruleOn(policy, name.value, field.name.value))
      return isHeld ? [] : [`${name.value}.${field.name.value}`]
    })
  })
}
