import { type CompositeType, isObjectType, type Schema } from '@apollo/federation-internals'
import type { AnswerObject } from '../answerObject.js'

/**
 * The value of a selected `__typename`: the name that the schema knows. Subgraphs may call root types otherwise, and one that
 * knows an interface as an object (`@interfaceObject`) says a name that no object has; then the object cannot be answered.
 */
export function typenameOf(schema: Schema, parent: CompositeType) {
  return (fetched: unknown, object: AnswerObject): string | undefined => {
    const name = fetched ?? object['__typename']
    const type = typeof name === 'string' ? (schema.type(name) ?? parent) : parent
    return isObjectType(type) ? type.name : undefined
  }
}
