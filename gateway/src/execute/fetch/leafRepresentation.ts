import type { GraphQLSchema } from 'graphql'
import { type AnswerObject, ownValue } from '../answerObject.js'
import type { Selections } from './representation.js'
import { isKindOf } from './rewrite.js'

/** Writes what is required of an entity as JSON; null when something of it is not known. */
export type WriteRepresentation = (entity: AnswerObject) => string | null

/** The response keys of a selection of leaves; null for any other. */
function leavesOf(schema: GraphQLSchema, typeName: string, selections: Selections): readonly string[] | null {
  const keys = new Set<string>()
  let fragments = 0
  for (const selection of selections) {
    if (selection.kind === 'Field') return null
    if (!isKindOf(schema, typeName, selection.typeCondition ?? '')) continue
    fragments += 1
    for (const field of selection.selections) {
      if (field.kind !== 'Field' || field.selections) return null
      keys.add(field.alias ?? field.name)
    }
  }
  return fragments === 1 && keys.has('__typename') ? [...keys] : null
}

/**
 * The usual representation of entities of one type is its name and a key or two: written without an object for each. Null when
 * more than that is required of the type.
 */
export function leafWriter(
  schema: GraphQLSchema,
  typeName: string,
  selections: Selections,
): WriteRepresentation | null {
  const keys = leavesOf(schema, typeName, selections)
  if (!keys) return null
  const parts = keys.map((key, index) => ({ key, before: `${index === 0 ? '{' : ','}${JSON.stringify(key)}:` }))
  return entity => {
    let text = ''
    for (const { key, before } of parts) {
      const value = ownValue(entity, key)
      if (value === undefined) return null
      text += before + JSON.stringify(value)
    }
    return `${text}}`
  }
}
