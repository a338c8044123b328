import {
  type DocumentNode,
  type GraphQLInputType,
  type GraphQLSchema,
  isInputType,
  TypeInfo,
  typeFromAST,
  type ValueNode,
  valueFromASTUntyped,
  visit,
  visitWithTypeInfo,
} from 'graphql'
import { checkForms } from './scalarForm.js'
import { checkTexts } from './textInput.js'

function checkLiteral(node: ValueNode, type: GraphQLInputType | undefined, name: string) {
  // Variables in it are left out here; they are checked with the values that a request brings.
  const value = valueFromASTUntyped(node)
  checkTexts(value, [name])
  if (type) checkForms(type, value, [name])
}

/**
 * Checks the values that are written in a valid document itself, defaults of variables included.
 * @throws GraphQLError BAD_USER_INPUT with the path of the first value that is not acceptable, from its argument or variable
 */
export function checkLiterals(document: DocumentNode, schema: GraphQLSchema): void {
  const types = new TypeInfo(schema)
  const visitor = visitWithTypeInfo(types, {
    VariableDefinition({ defaultValue, type: typeNode, variable }) {
      const type = typeFromAST(schema, typeNode)
      if (defaultValue) checkLiteral(defaultValue, isInputType(type) ? type : undefined, variable.name.value)
    },
    Argument({ name, value }) {
      checkLiteral(value, types.getArgument()?.type, name.value)
    },
  })
  visit(document, visitor)
}
