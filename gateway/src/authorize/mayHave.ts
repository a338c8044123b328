import type {
  FieldNode,
  FragmentDefinitionNode,
  GraphQLCompositeType,
  GraphQLField,
  OperationDefinitionNode,
} from 'graphql'
import type { AccessRules } from './accessRules.js'
import type { ResponsePath } from './askedField.js'
import type { Variables } from './condition.js'
import { ruleOfArguments } from './inputType.js'
import { allOf, type Grants, isMet } from './rule.js'

/** What the writing-out of one operation needs to know. */
export interface Expansion {
  readonly rules: AccessRules
  readonly operation: OperationDefinitionNode
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>
  readonly variables: Variables
  readonly grants: Grants
}

/** Where in the operation a selection stands. */
export interface Place {
  readonly parent: GraphQLCompositeType
  /** Object types that can occur here. */
  readonly types: ReadonlySet<string>
  readonly conditions: readonly string[]
  readonly path: ResponsePath
  /** Everything above may be had. */
  readonly isGranted: boolean
}

/** Whether the viewer may have this field at this place, given the arguments that are sent with it. */
export function mayHave(
  node: FieldNode,
  definition: GraphQLField<unknown, unknown> | undefined,
  place: Place,
  expansion: Expansion,
): boolean {
  // The name of a type says nothing that the field above it did not say.
  if (node.name.value === '__typename') return true
  const { rules, grants } = expansion
  const rule = definition && rules.ruleOf(place.parent, node.name.value, place.types)
  if (!definition || !rule) return false
  const ofArguments = node.arguments?.length
    ? ruleOfArguments(definition, node.arguments, expansion, rules.policy)
    : null
  return isMet(allOf([rule, ofArguments ?? undefined]), grants)
}
