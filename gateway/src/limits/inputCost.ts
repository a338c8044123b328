import {
  type FieldNode,
  type GraphQLField,
  type GraphQLInputType,
  getArgumentValues,
  getNullableType,
  isInputObjectType,
  isListType,
} from 'graphql'
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
  const values = getArgumentValues(definition, node, variables)
  const costOfArgument = ({ name, type }: (typeof definition.args)[number]) =>
    isGiven(values[name])
      ? (table.weightOf(argumentPlace(place, name)) ?? 0) + costOfInput(type, values[name], table)
      : 0
  return sum(definition.args.map(costOfArgument))
}
