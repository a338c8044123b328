import type { FieldSelection, Operation } from '@apollo/federation-internals'
import {
  executeSync,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  OperationTypeNode,
  type VariableDefinitionNode,
  visit,
} from 'graphql'
import { type AnswerObject, setOwn } from './answerObject.js'
import { plannedVariable } from './plan/variablesApart.js'

/** Adds to an answer what it asks of the schema itself, which no subgraph can say. */
export type Introspect = (data: AnswerObject, asked: SchemaQuestion) => void

export interface SchemaQuestion {
  /** What the viewer may know of it. */
  readonly schema: GraphQLSchema
  readonly variables: Readonly<Record<string, unknown>>
}

const isIntrospection = (selection: { kind: string }): selection is FieldSelection =>
  selection.kind === 'FieldSelection' && (selection as FieldSelection).element.definition.isSchemaIntrospectionField()

function usedIn(node: object): ReadonlySet<string> {
  const names = new Set<string>()
  visit(node as OperationDefinitionNode, { Variable: ({ name }) => void names.add(name.value) })
  return names
}

function questionFor(
  selection: FieldSelection,
  definitions: readonly VariableDefinitionNode[],
): OperationDefinitionNode {
  const node = selection.expandFragments().toSelectionNode()
  const used = usedIn(node)
  return {
    kind: Kind.OPERATION_DEFINITION,
    operation: OperationTypeNode.QUERY,
    variableDefinitions: definitions.filter(({ variable }) => used.has(variable.name.value)),
    selectionSet: { kind: Kind.SELECTION_SET, selections: [node] },
  }
}

/** Null for an operation that asks nothing of the schema. */
export function introspectionOf(operation: Operation): Introspect | null {
  const selections = operation.expandAllFragments().selectionSet.selections().filter(isIntrospection)
  if (selections.length === 0) return null
  const definitions = operation.variableDefinitions.toVariableDefinitionNodes() ?? []
  const questions = selections.map(selection => questionFor(selection, definitions))
  return (data, { schema, variables }) => {
    const named = Object.entries(variables).map(([name, value]) => [plannedVariable(name), value] as const)
    const variableValues = Object.fromEntries(named)
    for (const question of questions) {
      const document = { kind: Kind.DOCUMENT, definitions: [question] } as const
      const answer = executeSync({ schema, document, rootValue: {}, variableValues })
      for (const [key, value] of Object.entries(answer.data ?? {})) setOwn(data, key, value)
    }
  }
}
