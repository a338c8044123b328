import {
  type GraphQLInputType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isInputType,
  isListType,
  isNonNullType,
  type OperationDefinitionNode,
  typeFromAST,
} from 'graphql'
import type { Variables } from './executionRequest.js'
import type { Random } from './randomOperation.js'

const SCALARS: Readonly<Record<string, (random: Random) => unknown>> = {
  Int: random => random.below(3),
  Float: random => random.below(3) / 2,
  Boolean: random => random.chance(0.5),
}

/** A value for a variable; parts that may be left out often are. */
function valueFor(type: GraphQLInputType, random: Random): unknown {
  if (isNonNullType(type)) return valueFor(type.ofType, random)
  if (isListType(type)) return Array.from({ length: random.below(3) }, () => valueFor(type.ofType, random))
  if (isEnumType(type)) return random.oneOf(type.getValues()).name
  if (!isInputObjectType(type)) return SCALARS[type.name]?.(random) ?? `text ${random.below(3)}`
  const sent = Object.values(type.getFields()).filter(field => isNonNullType(field.type) || random.chance(0.4))
  return Object.fromEntries(sent.map(field => [field.name, random.chance(0.1) ? null : valueFor(field.type, random)]))
}

/** The same as it is written in a document. */
export function literalOf(type: GraphQLInputType, random: Random): string {
  if (isNonNullType(type)) return literalOf(type.ofType, random)
  if (isListType(type)) {
    const items = Array.from({ length: random.below(3) }, () => literalOf(type.ofType, random))
    return items.length === 1 && random.chance(0.5) ? items[0]! : `[${items.join(' ')}]`
  }
  if (isEnumType(type)) return random.oneOf(type.getValues()).name
  if (!isInputObjectType(type)) return JSON.stringify(valueFor(type, random))
  const sent = Object.values(type.getFields()).filter(field => isNonNullType(field.type) || random.chance(0.4))
  return `{ ${sent.map(field => `${field.name}: ${literalOf(field.type, random)}`).join(' ')} }`
}

/** Values for the variables of an operation, some of them left out. A condition is never null, which would stop the request. */
export function randomVariables(schema: GraphQLSchema, operation: OperationDefinitionNode, random: Random): Variables {
  const entries = (operation.variableDefinitions ?? []).flatMap(({ variable, type: node }) => {
    const type = typeFromAST(schema, node)
    if (!type || !isInputType(type) || random.chance(0.2)) return []
    const isNull = String(type) !== 'Boolean' && random.chance(0.1)
    return [[variable.name.value, isNull ? null : valueFor(type, random)]]
  })
  return Object.fromEntries(entries)
}
