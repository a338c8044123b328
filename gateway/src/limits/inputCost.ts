import {
  type FieldNode,
  type GraphQLField,
  type GraphQLInputType,
  getArgumentValues,
  getNullableType,
  isInputObjectType,
  isListType,
} from 'graphql'
import { fixedError } from '../answer/fixedError.js'
import type { Variables } from '../authorize/filter/condition.js'
import type { AskedOperation } from './askedOperation.js'
import { argumentPlace, type CostTable } from './costTable.js'

const sum = (costs: readonly number[]) => costs.reduce((total, cost) => total + cost, 0)
const isGiven = (value: unknown) => value !== null && value !== undefined

/**
 * What the fields of an input cost: each that is given by its weight, as often as it stands there. One without a weight costs
 * nothing, and neither does null.
 * @param value as the schema reads it, defaults included
 */
export function costOfInput(type: GraphQLInputType, value: unknown, table: CostTable): number {
  const expected = getNullableType(type)
  if (!isGiven(value)) return 0
  if (isListType(expected)) return sum((value as unknown[]).map(item => costOfInput(expected.ofType, item, table)))
  if (!isInputObjectType(expected)) return 0
  const fields = expected.getFields()
  const costOfField = ([name, inner]: [string, unknown]) =>
    isGiven(inner)
      ? (table.weightOf(`${expected.name}.${name}`) ?? 0) + costOfInput(fields[name]!.type, inner, table)
      : 0
  return sum(Object.entries(value as object).map(costOfField))
}

// A variable with a default may stand where no null may, and be given null (GraphQL specification, "All Variable Usages Are Allowed").
function argumentsOf(node: FieldNode, definition: GraphQLField<unknown, unknown>, variables: Variables) {
  try {
    return getArgumentValues(definition, node, variables)
  } catch {
    throw fixedError('BAD_USER_INPUT', { status: 400 })
  }
}

/**
 * What the arguments of one field cost, by the cost specification: the weight of each that the field runs with, a list once, and
 * of the input fields in it.
 * @param place the coordinate of the field
 */
export function costOfArguments(
  node: FieldNode,
  definition: GraphQLField<unknown, unknown>,
  place: string,
  { variables, table }: Pick<AskedOperation, 'variables'> & { readonly table: CostTable },
): number {
  if (!table.weighsInput) return 0
  const values = argumentsOf(node, definition, variables)
  const costOfArgument = ({ name, type }: (typeof definition.args)[number]) =>
    isGiven(values[name])
      ? (table.weightOf(argumentPlace(place, name)) ?? 0) + costOfInput(type, values[name], table)
      : 0
  return sum(definition.args.map(costOfArgument))
}
