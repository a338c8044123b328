import { federationMetadata, type Supergraph } from '@apollo/federation-internals'
import { type FieldNode, parse, print, visit } from 'graphql'

/**
 * What plans may fetch of objects without being asked, by the name of the field: the arguments with which it is fetched, written
 * in one way. Keys and required fields (`@key`, `@requires`) are given to subgraphs under their own names.
 */
export type InternalFields = ReadonlyMap<string, ReadonlySet<string>>

/** Equal for equal arguments, in whichever order they are written. */
export const argumentsText = ({ arguments: given = [] }: FieldNode): string => given.map(print).sort().join()

function fieldSets(supergraph: Supergraph): readonly string[] {
  return [...supergraph.subgraphs().values()].flatMap(({ schema }) => {
    const metadata = federationMetadata(schema)!
    const uses = [...metadata.keyDirective().applications(), ...metadata.requiresDirective().applications()]
    return uses.map(use => String(use.arguments().fields))
  })
}

/** Reads them from the subgraphs' own keys and requirements; the name of every object's type is one of them. */
export function internalFields(supergraph: Supergraph): InternalFields {
  const fields = new Map<string, Set<string>>([['__typename', new Set([''])]])
  for (const text of new Set(fieldSets(supergraph))) {
    visit(parse(`{${text}}`, { noLocation: true }), {
      Field(node) {
        const known = fields.get(node.name.value) ?? new Set()
        fields.set(node.name.value, known.add(argumentsText(node)))
      },
    })
  }
  return fields
}
