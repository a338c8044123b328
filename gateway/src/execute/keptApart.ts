import { type DocumentNode, type FieldNode, Kind, visit } from 'graphql'
import { argumentsOf, type InternalFields } from './internalFields.js'

const PREFIX = 'asked__'
/** Names that only the gateway gives, variants of required fields among them. */
const OWN_NAME = /^(?:asked|required\d+)__/

/** The response key that the client chose, from the one under which its field is fetched. */
export const clientKey = (key: string) => key.replace(OWN_NAME, '')

const responseKey = ({ alias, name }: FieldNode) => (alias ?? name).value

/** Whether what the client puts under this key may be something else than what a plan puts there. */
function isTaken(node: FieldNode, internal: InternalFields): boolean {
  const key = responseKey(node)
  if (OWN_NAME.test(key)) return true
  const uses = internal.get(key)
  if (!uses) return false
  const own = argumentsOf(node)
  return node.name.value !== key || [...uses].some(use => use !== own)
}

const isOfTheSchema = (name: string) => name === '__schema' || name === '__type'

/**
 * The document with other response keys where the client's are those of keys and required fields. The query planner puts both
 * under one key: then `{ id: name }` or a field with other arguments would be lost, or be sent to another subgraph as the value
 * that this one requires, so that a client could choose what subgraphs are told.
 */
export function keptApart(document: DocumentNode, internal: InternalFields): DocumentNode {
  return visit(document, {
    FragmentDefinition: node => (node.typeCondition.name.value.startsWith('__') ? false : undefined),
    Field(node) {
      if (isOfTheSchema(node.name.value)) return false
      if (!isTaken(node, internal)) return undefined
      return { ...node, alias: { kind: Kind.NAME, value: PREFIX + responseKey(node) } }
    },
  })
}
