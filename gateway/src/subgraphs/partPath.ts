import { type FieldNode, Kind, parse, type SelectionSetNode } from 'graphql'
import { textsBytes } from '../memory/estimates.js'
import type { Shelf, WorkMemory } from '../memory/workMemory.js'

const ENTITIES = '_entities'

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

/** The response keys that fetches were to fill: the parts of the answer that are missing when a subgraph does not answer. */
export class PartKeys {
  readonly #known: Shelf<readonly string[]>

  constructor(memory: WorkMemory) {
    this.#known = memory.shelf(textsBytes)
  }

  /** @param text the fetch */
  of(text: string): readonly string[] {
    const known = this.#known.get(text)
    if (known) return known
    const keys = readPartKeys(text)
    this.#known.set(text, keys)
    return keys
  }
}
