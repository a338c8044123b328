import {
  type ArgumentNode,
  type GraphQLField,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  type GraphQLSchema,
  getNamedType,
  isInputObjectType,
  isInputType,
  isListType,
  isNonNullType,
  Kind,
  type ObjectValueNode,
  type OperationDefinitionNode,
  typeFromAST,
  type ValueNode,
} from 'graphql'
import type { Policy } from '../policy/policy.js'
import { allOf, type Rule } from '../policy/rule.js'
import type { Variables } from './condition.js'

/** Names of the input types that a given value really uses: those of fields left out do not count. */
export type UsedTypes = Set<string>

const entriesOf = (value: unknown): readonly (readonly [string, unknown])[] =>
  typeof value === 'object' && value !== null ? Object.entries(value) : []

function collectFromValue(type: GraphQLInputType, value: unknown, used: UsedTypes): void {
  if (value === null || value === undefined) return
  if (isNonNullType(type)) {
    collectFromValue(type.ofType, value, used)
  } else if (isListType(type)) {
    for (const item of Array.isArray(value) ? value : [value]) collectFromValue(type.ofType, item, used)
  } else {
    used.add(type.name)
    if (isInputObjectType(type)) collectFromEntries(type, value, used)
  }
}

function collectFromEntries(type: GraphQLInputObjectType, value: unknown, used: UsedTypes): void {
  for (const [name, inner] of entriesOf(value)) {
    const field = type.getFields()[name]
    if (field) collectFromValue(field.type, inner, used)
  }
}

/** What an operation was given to fill its variables with. */
export interface GivenVariables {
  readonly operation: OperationDefinitionNode
  readonly variables: Variables
}

function collectFromVariable(type: GraphQLInputType, name: string, given: GivenVariables, used: UsedTypes): void {
  const value = Object.hasOwn(given.variables, name) ? given.variables[name] : undefined
  const definition = given.operation.variableDefinitions?.find(({ variable }) => variable.name.value === name)
  if (value !== undefined) collectFromValue(type, value, used)
  else if (definition?.defaultValue) collectFromLiteral(type, definition.defaultValue, given, used)
}

function collectFromLiteral(type: GraphQLInputType, value: ValueNode, given: GivenVariables, used: UsedTypes): void {
  if (value.kind === Kind.NULL) return
  if (isNonNullType(type)) {
    collectFromLiteral(type.ofType, value, given, used)
  } else if (value.kind === Kind.VARIABLE) {
    collectFromVariable(type, value.name.value, given, used)
  } else if (isListType(type)) {
    const items = value.kind === Kind.LIST ? value.values : [value]
    for (const item of items) collectFromLiteral(type.ofType, item, given, used)
  } else {
    used.add(type.name)
    if (isInputObjectType(type) && value.kind === Kind.OBJECT) collectFromFields(type, value, given, used)
  }
}

function collectFromFields(
  type: GraphQLInputObjectType,
  value: ObjectValueNode,
  given: GivenVariables,
  used: UsedTypes,
): void {
  for (const { name, value: inner } of value.fields) {
    const field = type.getFields()[name.value]
    if (field) collectFromLiteral(field.type, inner, given, used)
  }
}

/** The rules of all input types that the arguments of one field use. */
export function ruleOfArguments(
  field: GraphQLField<unknown, unknown>,
  argumentNodes: readonly ArgumentNode[],
  given: GivenVariables,
  policy: Policy,
): Rule | null {
  const used: UsedTypes = new Set()
  for (const { name, value } of argumentNodes) {
    const definition = field.args.find(argument => argument.name === name.value)
    if (definition) collectFromLiteral(definition.type, value, given, used)
  }
  return allOf([...used].map(typeName => policy.ruleOfType(typeName)))
}

/**
 * Which ruled input types each variable uses, in the order of the variables: two requests with the same document and different
 * answers here may be decided differently. Which variable it is counts, since each may stand at another field.
 */
export function ruledTypesInVariables(
  schema: GraphQLSchema,
  policy: Policy,
  given: GivenVariables,
): readonly (readonly string[])[] {
  return (given.operation.variableDefinitions ?? []).map(({ type: typeNode, variable }) => {
    const used: UsedTypes = new Set()
    const type = typeFromAST(schema, typeNode)
    if (type && isInputType(type)) collectFromVariable(type, variable.name.value, given, used)
    return [...used].filter(name => policy.ruleOfType(name)).sort()
  })
}

/** Whether any type that a client can send carries a rule. */
export function hasRuledInputs(schema: GraphQLSchema, policy: Policy): boolean {
  return Object.values(schema.getTypeMap()).some(
    type => isInputType(type) && policy.ruleOfType(getNamedType(type).name) !== undefined,
  )
}
