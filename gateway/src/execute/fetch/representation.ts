import type { FetchDataRewrite, QueryPlanSelectionNode } from '@apollo/query-planner'
import { type GraphQLSchema, isObjectType } from 'graphql'
import { isObject } from '../../jsonObject.js'
import { type AnswerObject, ownValue, setOwn } from '../answerObject.js'
import { leafWriter, type WriteRepresentation } from './leafRepresentation.js'
import { mergeAnswer } from './mergeAnswer.js'
import { applyRewrites, isOfType } from './rewrite.js'

/** What a subgraph needs to find an entity. */
export interface Required {
  /** With the types that are not for clients: what is written here is read by subgraphs only. */
  readonly schema: GraphQLSchema
  readonly selections: readonly QueryPlanSelectionNode[]
  readonly rewrites: readonly FetchDataRewrite[]
}

export type Selections = readonly QueryPlanSelectionNode[]

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

/** Entities of which a subgraph is asked; equal representations are sent once. */
export interface AskedEntities {
  /** Empty while they are let go. */
  entities: readonly AnswerObject[]
  /** For each entity the position of its representation, -1 when it is not asked. */
  readonly positions: readonly number[]
  /** How many different ones there are. */
  readonly count: number
}

export interface Represented {
  readonly asked: AskedEntities
  /** All representations as a JSON list. */
  readonly written: string
}

// A representation without the name of a type would not say what it represents: such an entity is not asked.
function requiredWriter({ schema, selections, rewrites }: Required): WriteRepresentation {
  return entity => {
    const required = requiredOf(schema, entity, selections)
    if (!required?.['__typename']) return null
    applyRewrites(schema, rewrites, required)
    return JSON.stringify(required)
  }
}

/** Finds how to write the representation of an entity. */
function writers(required: Required): (entity: AnswerObject) => WriteRepresentation {
  const { schema, selections, rewrites } = required
  const writeAny = requiredWriter(required)
  if (rewrites.length > 0) return () => writeAny
  const byType = new Map<unknown, WriteRepresentation>()
  return ({ __typename: typeName }) => {
    const known = byType.get(typeName)
    if (known) return known
    if (typeof typeName !== 'string' || !isObjectType(schema.getType(typeName))) return writeAny
    const write = leafWriter(schema, typeName, selections) ?? writeAny
    byType.set(typeName, write)
    return write
  }
}

export function representer(required: Required): (entities: readonly AnswerObject[]) => Represented {
  const writerOf = writers(required)
  return entities => {
    const known = new Map<string, number>()
    const positions = entities.map(entity => {
      const text = writerOf(entity)(entity)
      if (text === null) return -1
      const position = known.get(text)
      if (position !== undefined) return position
      known.set(text, known.size)
      return known.size - 1
    })
    return { asked: { entities, positions, count: known.size }, written: `[${[...known.keys()].join()}]` }
  }
}
