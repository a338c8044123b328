import { type DocumentNode, Kind, visit } from 'graphql'
import { isOwnName, keptApartName } from './ownName.js'

/** What plans call the variable in which they send the entities that they ask about. */
const OF_ENTITIES = 'representations'

const isTaken = (name: string) => name === OF_ENTITIES || isOwnName(name)

/** The name that a variable of the client's has in a plan. */
export const plannedVariable = (name: string) => (isTaken(name) ? keptApartName(name) : name)

/** The document with other names for variables that are called as the plan calls its own: one value would replace the other. */
export function variablesApart(document: DocumentNode): DocumentNode {
  const definitions = document.definitions.flatMap(definition =>
    definition.kind === Kind.OPERATION_DEFINITION ? (definition.variableDefinitions ?? []) : [],
  )
  if (!definitions.some(({ variable }) => isTaken(variable.name.value))) return document
  return visit(document, {
    Variable: ({ name, ...node }) => ({ ...node, name: { ...name, value: plannedVariable(name.value) } }),
  })
}
