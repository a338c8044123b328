import {
  type FieldNode,
  type GraphQLCompositeType,
  type GraphQLInputType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  isUnionType,
  valueFromAST,
} from 'graphql'
import type { Variables } from '../executionRequest.js'
import type { Choice, RuleTable } from './ruledWorld.js'

/** Who asks, of which schema, under which rules. The variables are coerced. */
export interface Question {
  readonly schema: GraphQLSchema
  readonly rules: RuleTable
  /** Null for nobody signed in. */
  readonly scopes: readonly string[] | null
  readonly variables: Variables
}

export function concreteTypes(schema: GraphQLSchema, type: GraphQLCompositeType): readonly string[] {
  return isAbstractType(type) ? schema.getPossibleTypes(type).map(({ name }) => name) : [type.name]
}

function inputTypesIn(type: GraphQLInputType, value: unknown): readonly string[] {
  if (value === null || value === undefined) return []
  if (isNonNullType(type)) return inputTypesIn(type.ofType, value)
  if (isListType(type)) return (value as readonly unknown[]).flatMap(item => inputTypesIn(type.ofType, item))
  if (!isInputObjectType(type)) return [type.name]
  const fields = Object.entries(value as object).map(([name, inner]) => [type.getFields()[name]!.type, inner] as const)
  return [type.name, ...fields.flatMap(([inner, given]) => inputTypesIn(inner, given))]
}

/** The choices that a field of a concrete type asks, by its parent, itself, what it returns and what is sent to it. */
function asked(node: FieldNode, typeName: string, { schema, rules, variables }: Question): readonly Choice[] {
  const type = schema.getType(typeName)
  const field = isObjectType(type) ? type.getFields()[node.name.value] : undefined
  if (!field) return []
  const output = getNamedType(field.type)
  const sent = (node.arguments ?? []).flatMap(({ name, value }) => {
    const { type: inputType } = field.args.find(argument => argument.name === name.value)!
    return inputTypesIn(inputType, valueFromAST(value, inputType, variables))
  })
  const places = [typeName, `${typeName}.${node.name.value}`, ...(isAbstractType(output) ? [] : [output.name])]
  const own = places.flatMap(place => rules.get(place) ?? [])
  return own.length === 0 ? [] : [...own, ...sent.flatMap(name => rules.get(name) ?? [])]
}

/**
 * Whether this viewer may have a field that is written on `parent` where the object is one of `types`. On an interface it must
 * be allowed for each of them, and what no rule stands on is allowed to nobody. The name of a type is allowed to everybody.
 */
export function mayHaveField(
  node: FieldNode,
  parent: GraphQLCompositeType,
  types: readonly string[],
  question: Question,
): boolean {
  if (node.name.value === '__typename') return true
  const { scopes } = question
  if (isUnionType(parent) || !scopes) return false
  const holds = (choice: Choice) => choice.some(set => set.every(scope => scopes.includes(scope)))
  return types.every(typeName => {
    const choices = asked(node, typeName, question)
    return choices.length > 0 && choices.every(holds)
  })
}
