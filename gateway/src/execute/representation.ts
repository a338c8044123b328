import type { FetchDataRewrite, QueryPlanSelectionNode } from '@apollo/query-planner'
import type { GraphQLSchema } from 'graphql'
import { mergeAnswer } from './mergeAnswer.js'
import { type AnswerObject, isObject, ownValue, setOwn } from './ownKey.js'
import { applyRewrites, isOfType } from './rewrite.js'

/** Writes what a subgraph needs to find one entity, as JSON; null when the entity is not asked there or not enough is known. */
export type WriteRepresentation = (entity: AnswerObject) => string | null

export interface Required {
  /** With the types that are not for clients: what is written here is read by subgraphs only. */
  readonly schema: GraphQLSchema
  readonly selections: readonly QueryPlanSelectionNode[]
  readonly rewrites: readonly FetchDataRewrite[]
}

type Selections = readonly QueryPlanSelectionNode[]

/**
 * The required part of an object. A field that is not known ends the fragment in which it is required, and the object if it is in
 * none: an error, or a condition that does not hold, kept it from being fetched, and what else is required may be enough.
 */
function requiredOf(schema: GraphQLSchema, object: AnswerObject, selections: Selections): AnswerObject | null {
  let required: AnswerObject = {}
  for (const selection of selections) {
    if (selection.kind === 'Field') {
      const key = selection.alias ?? selection.name
      const value = ownValue(object, key)
      if (value === undefined) return null
      setOwn(required, key, selection.selections ? requiredIn(schema, value, selection.selections) : value)
    } else if (isOfType(schema, object, selection.typeCondition ?? '', false)) {
      required = together(required, requiredOf(schema, object, selection.selections))
    }
  }
  return required
}

function requiredIn(schema: GraphQLSchema, value: unknown, selections: Selections): unknown {
  if (Array.isArray(value)) return value.map(item => requiredIn(schema, item, selections))
  return isObject(value) ? requiredOf(schema, value, selections) : null
}

function together(known: AnswerObject, added: AnswerObject | null): AnswerObject {
  if (!added) return known
  for (const _ in known) {
    mergeAnswer(known, added)
    return known
  }
  return added
}

/** A representation without the name of a type would not say what it represents: such an entity is not asked. */
export function representationWriter({ schema, selections, rewrites }: Required): WriteRepresentation {
  return entity => {
    const required = requiredOf(schema, entity, selections)
    if (!required?.['__typename']) return null
    applyRewrites(schema, rewrites, required)
    return JSON.stringify(required)
  }
}
