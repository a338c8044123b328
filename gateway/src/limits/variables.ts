import {
  coerceInputValue,
  type GraphQLSchema,
  getVariableValues,
  isInputType,
  type OperationDefinitionNode,
  typeFromAST,
  type VariableDefinitionNode,
} from 'graphql'
import { fixedError, type InputPath } from '../answer/fixedError.js'
import { checkForms } from './scalarForm.js'

/** graphql-js names the place in its text only, beside what the client wrote there: so it is looked for again. */
function firstWrongPlace(
  schema: GraphQLSchema,
  definitions: readonly VariableDefinitionNode[],
  variables: Readonly<Record<string, unknown>>,
): InputPath {
  for (const { variable, type: typeNode, defaultValue } of definitions) {
    const name = variable.name.value
    const type = typeFromAST(schema, typeNode)
    const isGiven = Object.hasOwn(variables, name)
    if (!isInputType(type) || (!isGiven && defaultValue)) continue
    let place: InputPath | undefined
    coerceInputValue(isGiven ? variables[name] : undefined, type, path => {
      place ??= [name, ...path]
    })
    if (place) return place
  }
  return []
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
  if (errors)
    throw fixedError('BAD_USER_INPUT', { status: 400, field: firstWrongPlace(schema, definitions, variables) })
  for (const { type: typeNode, variable } of definitions) {
    const type = typeFromAST(schema, typeNode)
    if (isInputType(type)) checkForms(type, coerced?.[variable.name.value], [variable.name.value])
  }
  return coerced ?? {}
}
