import {
  type GraphQLInputType,
  type GraphQLSchema,
  getOperationAST,
  isEnumType,
  isInputObjectType,
  isInputType,
  isListType,
  isNonNullType,
  parse,
  typeFromAST,
} from 'graphql'

const OF_SCALAR: Readonly<Record<string, unknown>> = {
  Int: 10,
  Float: 1.5,
  Boolean: true,
  DateTime: '2026-01-05T10:00:00Z',
}

/** A value that a variable of this type can have. */
function valueFor(type: GraphQLInputType): unknown {
  if (isNonNullType(type)) return valueFor(type.ofType)
  if (isListType(type)) return [valueFor(type.ofType)]
  if (isEnumType(type)) return type.getValues()[0]!.name
  if (!isInputObjectType(type)) return OF_SCALAR[type.name] ?? '2026-01-05'
  const needed = Object.values(type.getFields()).filter(field => isNonNullType(field.type))
  return Object.fromEntries(needed.map(field => [field.name, valueFor(field.type)]))
}

/** Variables with which a document can be asked. */
export function variablesFor(text: string, schema: GraphQLSchema): Record<string, unknown> {
  const { variableDefinitions = [] } = getOperationAST(parse(text))!
  const entries = variableDefinitions.map(({ variable, type: node }) => {
    const type = typeFromAST(schema, node)
    return [variable.name.value, isInputType(type) ? valueFor(type) : null]
  })
  return Object.fromEntries(entries)
}
