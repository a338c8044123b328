import { type GraphQLSchema, getVariableValues, isInputType, type OperationDefinitionNode, typeFromAST } from 'graphql'
import { fixedError, type InputPath } from '../answer/fixedError.js'
import { checkForms } from './scalarForm.js'

/** graphql-js names the place in its text only: `got invalid value ... at "input.client.sex"; ...` (values.ts, coerceInputValue.ts). */
const PLACE = /^Variable "\$(\w+)"(?: got invalid value .*? at "([\w.[\]]+)";)?/s

function pathFrom(message: string): InputPath {
  const [, variable = '', place] = PLACE.exec(message) ?? []
  if (!place) return [variable]
  return place.split(/[.[\]]+/).flatMap(part => (part === '' ? [] : [/^\d+$/.test(part) ? Number(part) : part]))
}

/**
 * @returns the variables as the schema reads them, defaults included
 * @throws GraphQLError BAD_USER_INPUT that names the place of the first wrong value, never the value
 */
export function coercedVariables(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  const definitions = operation.variableDefinitions ?? []
  const { errors, coerced } = getVariableValues(schema, definitions, variables, { maxErrors: 1 })
  if (errors?.[0]) throw fixedError('BAD_USER_INPUT', { status: 400, field: pathFrom(errors[0].message) })
  for (const { type: typeNode, variable } of definitions) {
    const type = typeFromAST(schema, typeNode)
    if (isInputType(type)) checkForms(type, coerced?.[variable.name.value], [variable.name.value])
  }
  return coerced ?? {}
}
