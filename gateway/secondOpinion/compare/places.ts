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
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql'

/** A field that an operation asks for. */
export interface Place {
  readonly parent: string
  readonly field: string
  readonly type: GraphQLOutputType
  /** Whether `@skip` or `@include` stands at it or around it. */
  readonly isConditional: boolean
  readonly isInNamedFragment: boolean
}

type Surroundings = Pick<Place, 'isConditional' | 'isInNamedFragment'>

/** What stands at each path of an answer: response keys with dots, without positions in lists; several for several types of object. */
export type Places = ReadonlyMap<string, readonly Place[]>

export const below = (path: string, key: string) => (path === '' ? key : `${path}.${key}`)

export const hasCondition = ({ directives = [] }: SelectionNode) =>
  directives.some(({ name }) => name.value === 'skip' || name.value === 'include')

/** Every field that an operation can ask for, by its path in the answer. */
export function placesOf(document: DocumentNode, schema: GraphQLSchema): Places {
  const places = new Map<string, Place[]>()
  const fragments = new Map<string, FragmentDefinitionNode>()
  for (const node of document.definitions)
    if (node.kind === Kind.FRAGMENT_DEFINITION) fragments.set(node.name.value, node)

  const field = (node: FieldNode, parent: GraphQLCompositeType, path: string, around: Surroundings) => {
    const { name, alias, selectionSet } = node
    const known = isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[name.value] : undefined
    if (!known) return
    const own = below(path, alias?.value ?? name.value)
    const place = { parent: parent.name, field: name.value, type: known.type, ...around }
    places.set(own, [...(places.get(own) ?? []), place])
    const type = getNamedType(known.type)
    if (selectionSet && isCompositeType(type)) selections(selectionSet, type, own, around)
  }
  const selections = (
    { selections: nodes }: SelectionSetNode,
    parent: GraphQLCompositeType,
    path: string,
    around: Surroundings,
  ): void => {
    for (const node of nodes) {
      const own = { ...around, isConditional: around.isConditional || hasCondition(node) }
      if (node.kind === Kind.FIELD) field(node, parent, path, own)
      else {
        const isNamed = node.kind === Kind.FRAGMENT_SPREAD
        const fragment = isNamed ? fragments.get(node.name.value)! : node
        const type = fragment.typeCondition ? schema.getType(fragment.typeCondition.name.value) : parent
        const inside = { ...own, isInNamedFragment: own.isInNamedFragment || isNamed }
        selections(fragment.selectionSet, type as GraphQLCompositeType, path, inside)
      }
    }
  }
  const operation = getOperationAST(document)!
  selections(operation.selectionSet, schema.getRootType(operation.operation)!, '', {
    isConditional: false,
    isInNamedFragment: false,
  })
  return places
}
