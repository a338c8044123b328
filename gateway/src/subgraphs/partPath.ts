import { type FieldNode, Kind, parse, type SelectionSetNode } from 'graphql'
import { LRUCache } from 'lru-cache'

const ENTITIES = '_entities'
const known = new LRUCache<string, readonly string[]>({ max: 500 })

function fieldsOf(selectionSet: SelectionSetNode): readonly FieldNode[] {
  return selectionSet.selections.flatMap(selection => {
    if (selection.kind === Kind.FIELD) return [selection]
    return selection.kind === Kind.INLINE_FRAGMENT ? fieldsOf(selection.selectionSet) : []
  })
}

function readPartKeys(text: string): readonly string[] {
  const operation = parse(text, { noLocation: true }).definitions.find(({ kind }) => kind === Kind.OPERATION_DEFINITION)
  if (operation?.kind !== Kind.OPERATION_DEFINITION) return []
  const fields = fieldsOf(operation.selectionSet).flatMap(field =>
    field.name.value === ENTITIES && field.selectionSet ? fieldsOf(field.selectionSet) : [field],
  )
  const keys = fields.filter(({ name }) => name.value !== '__typename').map(({ alias, name }) => (alias ?? name).value)
  return [...new Set(keys)]
}

/** The response keys that a fetch was to fill: the parts of the answer that are missing when its subgraph does not answer. */
export function partKeys(text: string): readonly string[] {
  const keys = known.get(text) ?? readPartKeys(text)
  known.set(text, keys)
  return keys
}
