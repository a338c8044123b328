import type { GraphQLError, GraphQLFormattedError } from 'graphql'
import type { AnswerObject } from '../answerObject.js'
import { type ConcretePath, type PlacePath, pathsOf } from './entityPlace.js'
import { errorOfFetch } from './fetchError.js'
import type { AskedEntities } from './representation.js'
import type { SubgraphAnswer } from './sender.js'

export interface EntityAnswer {
  readonly answer: SubgraphAnswer
  readonly subgraph: string
  readonly data: AnswerObject
  readonly path: PlacePath
  readonly asked: AskedEntities
}

interface Placed {
  readonly error: GraphQLFormattedError
  /** The entity that it is about, by its position in the answer; null when it is about the whole fetch. */
  readonly entity: number | null
}

const positionIn = ({ path }: GraphQLFormattedError) => (typeof path?.[1] === 'number' ? path[1] : null)

function placesOf(error: GraphQLFormattedError, { positions }: AskedEntities): readonly Placed[] {
  const position = positionIn(error)
  if (position === null) return [{ error, entity: null }]
  const entities = positions.flatMap((own, entity) => (own === position ? [entity] : []))
  return entities.length === 0 ? [{ error, entity: -1 }] : entities.map(entity => ({ error, entity }))
}

// What was asked once for several entities failed for each of them, as if each had been asked.
function allPlaces(errors: readonly GraphQLFormattedError[], asked: AskedEntities): readonly Placed[] {
  const placed = errors.flatMap(error => placesOf(error, asked))
  if (placed.length === errors.length) return placed
  return placed.toSorted((one, other) => (one.entity ?? 0) - (other.entity ?? 0))
}

/** The errors of an answer about entities, each at the place of the entity in the whole answer. */
export function entityErrors({ answer, subgraph, data, path, asked }: EntityAnswer): GraphQLError[] {
  if (!answer.errors?.length) return []
  const paths = pathsOf(data, path, asked.entities)
  const whole = (error: GraphQLFormattedError) => error.path && [...path, ...error.path]
  const own = (error: GraphQLFormattedError, entity: number): ConcretePath => [
    ...(paths[entity] ?? []),
    ...(error.path ?? []).slice(2),
  ]
  return allPlaces(answer.errors, asked).map(({ error, entity }) =>
    errorOfFetch(error, subgraph, entity === null ? whole(error) : own(error, entity)),
  )
}
