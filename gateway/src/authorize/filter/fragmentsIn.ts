import { type DocumentNode, type FragmentDefinitionNode, Kind } from 'graphql'

const known = new WeakMap<DocumentNode, ReadonlyMap<string, FragmentDefinitionNode>>()

/** The fragments that a document defines, by name. */
export function fragmentsIn(document: DocumentNode): ReadonlyMap<string, FragmentDefinitionNode> {
  const found = known.get(document)
  if (found) return found
  const fragments = new Map<string, FragmentDefinitionNode>()
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition)
  }
  known.set(document, fragments)
  return fragments
}
