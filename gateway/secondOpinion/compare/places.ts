import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  getOperationAST,
  isCompositeType,
  isInterfaceType,
  isObjectType,
  Kind,
  type SelectionSetNode,
} from 'graphql'

/** A field that an operation asks for. */
export interface Place {
  readonly parent: string
  readonly field: string
  readonly type: GraphQLOutputType
}

/** What stands at each path of an answer: response keys with dots, without positions in lists; several for several types of object. */
export type Places = ReadonlyMap<string, readonly Place[]>

export const below = (path: string, key: string) => (path === '' ? key : `${path}.${key}`)

/** Every field that an operation can ask for, by its path in the answer. */
export function placesOf(document: DocumentNode, schema: GraphQLSchema): Places {
  const places = new Map<string, Place[]>()
  const fragments = new Map<string, FragmentDefinitionNode>()
  for (const node of document.definitions)
    if (node.kind === Kind.FRAGMENT_DEFINITION) fragments.set(node.name.value, node)

  const field = ({ name, alias, selectionSet }: FieldNode, parent: GraphQLCompositeType, path: string) => {
    const known = isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[name.value] : undefined
    if (!known) return
    const own = below(path, alias?.value ?? name.value)
    places.set(own, [...(places.get(own) ?? []), { parent: parent.name, field: name.value, type: known.type }])
    const type = getNamedType(known.type)
    if (selectionSet && isCompositeType(type)) selections(selectionSet, type, own)
  }
  const selections = ({ selections: nodes }: SelectionSetNode, parent: GraphQLCompositeType, path: string): void => {
    for (const node of nodes) {
      if (node.kind === Kind.FIELD) field(node, parent, path)
      else {
        const fragment = node.kind === Kind.FRAGMENT_SPREAD ? fragments.get(node.name.value)! : node
        const type = fragment.typeCondition ? schema.getType(fragment.typeCondition.name.value) : parent
        selections(fragment.selectionSet, type as GraphQLCompositeType, path)
      }
    }
  }
  const operation = getOperationAST(document)!
  selections(operation.selectionSet, schema.getRootType(operation.operation)!, '')
  return places
}
