import { type DocumentNode, type FieldNode, Kind, visit } from 'graphql'
import { argumentsText, type InternalFields } from './internalFields.js'
import { isOwnName, keptApartName } from './ownName.js'
import { variablesApart } from './variablesApart.js'

const responseKey = ({ alias, name }: FieldNode) => (alias ?? name).value

/** Whether what the client puts under this key may be something else than what a plan puts there. */
function isTaken(node: FieldNode, internal: InternalFields): boolean {
  const key = responseKey(node)
  if (isOwnName(key)) return true
  const uses = internal.get(key)
  if (!uses) return false
  const own = argumentsText(node)
  return node.name.value !== key || [...uses].some(use => use !== own)
}

const isOfTheSchema = (name: string) => name === '__schema' || name === '__type'

/**
 * The document with other response keys where the client's are those of keys and required fields. The query planner puts both
 * under one key: then `{ id: name }` or a field with other arguments would be lost, or be sent to another subgraph as the value
 * that this one requires, so that a client could choose what subgraphs are told. Variables are kept apart likewise.
 */
export function keptApart(document: DocumentNode, internal: InternalFields): DocumentNode {
  return visit(variablesApart(document), {
    FragmentDefinition: node => (node.typeCondition.name.value.startsWith('__') ? false : undefined),
    Field(node) {
      if (isOfTheSchema(node.name.value)) return false
      if (!isTaken(node, internal)) return undefined
      return { ...node, alias: { kind: Kind.NAME, value: keptApartName(responseKey(node)) } }
    },
  })
}
