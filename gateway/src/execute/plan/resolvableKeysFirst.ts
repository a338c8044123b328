import { type ConstDirectiveNode, type DocumentNode, Kind, type TypeDefinitionNode, visit } from 'graphql'

/** `@join__type` with a key by which the subgraph refers to entities of this type and cannot be asked for them. */
const isReferenceOnly = ({ name, arguments: given = [] }: ConstDirectiveNode) =>
  name.value === 'join__type' &&
  given.some(({ name, value }) => name.value === 'resolvable' && value.kind === Kind.BOOLEAN && !value.value)

function reordered<Definition extends TypeDefinitionNode>(definition: Definition): Definition | undefined {
  const { directives = [] } = definition
  const last = directives.filter(isReferenceOnly)
  if (last.length === 0) return undefined
  return { ...definition, directives: [...directives.filter(directive => !isReferenceOnly(directive)), ...last] }
}

/**
 * The supergraph with the keys first by which subgraphs can be asked. Where the query planner goes back to a subgraph with
 * required fields, it takes the first key that this subgraph knows, whether it can be asked by it or not.
 */
export function resolvableKeysFirst(supergraph: DocumentNode): DocumentNode {
  return visit(supergraph, { ObjectTypeDefinition: reordered, InterfaceTypeDefinition: reordered })
}
