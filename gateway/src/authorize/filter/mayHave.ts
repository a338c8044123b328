import type {
  FieldNode,
  FragmentDefinitionNode,
  GraphQLCompositeType,
  GraphQLField,
  OperationDefinitionNode,
} from 'graphql'
import type { AccessRules } from '../policy/accessRules.js'
import { allOf, type Grants, isMet, type Rule } from '../policy/rule.js'
import type { ResponsePath } from './askedField.js'
import type { Variables } from './condition.js'
import { ruleOfArguments } from './inputType.js'

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

const isTypeName = ({ name }: FieldNode) => name.value === '__typename'

/**
 * The rule of this field at this place, given the arguments that are sent with it. Null when there is none: that refuses everything
 * but the name of a type.
 */
export function ruleAt(
  node: FieldNode,
  definition: GraphQLField<unknown, unknown> | undefined,
  place: Place,
  expansion: Expansion,
): Rule | null {
  const { rules } = expansion
  if (isTypeName(node)) return rules.ruleOfTypeName(place.types)
  const rule = definition && rules.ruleOf(place.parent, node.name.value, place.types)
  if (!definition || !rule) return null
  const ofArguments = node.arguments?.length
    ? ruleOfArguments(definition, node.arguments, expansion, rules.policy)
    : null
  return allOf([rule, ofArguments ?? undefined])
}

/** Whether the viewer may have this field. */
export const mayHave = (node: FieldNode, rule: Rule | null, grants: Grants): boolean =>
  (isTypeName(node) && rule === null) || isMet(rule, grants)
