import type { FetchNode } from '@apollo/query-planner'
import type { GraphQLSchema } from 'graphql'
import type { FetchParts, RunFetch } from './compiledFetch.js'
import { entityErrors } from './entityErrors.js'
import { entitiesAt } from './entityPlace.js'
import { bodyWriter } from './fetchBody.js'
import { mergeAnswer } from './mergeAnswer.js'
import { type AnswerObject, isObject } from './ownKey.js'
import { representationWriter, type WriteRepresentation } from './representation.js'
import { applyRewrites } from './rewrite.js'
import type { SubgraphAnswer } from './sender.js'

/** Entities with what is sent for them; equal representations are sent once. */
export interface Represented {
  readonly entities: readonly AnswerObject[]
  /** For each entity the position of its representation, -1 when it is not asked. */
  readonly positions: readonly number[]
  readonly representations: readonly string[]
}

function represent(entities: readonly AnswerObject[], write: WriteRepresentation): Represented {
  const known = new Map<string, number>()
  const positions = entities.map(entity => {
    const text = write(entity)
    if (text === null) return -1
    const position = known.get(text)
    if (position !== undefined) return position
    known.set(text, known.size)
    return known.size - 1
  })
  return { entities, positions, representations: [...known.keys()] }
}

/** @throws Error when the subgraph did not answer for every representation, so that it is not known for which it did */
function receivedFor({ representations }: Represented, data: Record<string, unknown>): readonly unknown[] {
  const received = data['_entities']
  if (!Array.isArray(received)) throw new Error('Expected "data._entities" in response to be an array')
  if (received.length === representations.length) return received
  throw new Error(`Expected "data._entities" to contain ${representations.length} elements`)
}

function mergeReceived({ entities, positions }: Represented, received: readonly unknown[]) {
  for (let index = 0; index < entities.length; index++) {
    const added = received[positions[index]!]
    if (isObject(added)) mergeAnswer(entities[index]!, added)
  }
}

// A subgraph that was not asked for the type of an entity is rewritten as if it had said the type that is known.
function rewriteReceived(
  schema: GraphQLSchema,
  { outputRewrites }: FetchNode,
  represented: Represented,
  received: readonly unknown[],
) {
  if (!outputRewrites) return
  for (const [position, value] of received.entries()) {
    const entity = represented.entities[represented.positions.indexOf(position)]
    if (isObject(value) && !value['__typename']) value['__typename'] = entity?.['__typename']
    applyRewrites(schema, outputRewrites, value)
  }
}

/** A fetch that asks for further fields of entities which are known already. */
export function entityFetch({ planned: { fetch, path }, sender, schema }: FetchParts): RunFetch {
  const writeBody = bodyWriter(fetch)
  const { requires: selections = [], inputRewrites: rewrites = [] } = fetch
  const write = representationWriter({ schema, selections, rewrites })
  const merge = (represented: Represented, answered: Record<string, unknown>) => {
    const received = receivedFor(represented, answered)
    rewriteReceived(schema, fetch, represented, received)
    mergeReceived(represented, received)
  }
  const receive = (data: AnswerObject, represented: Represented, answer: SubgraphAnswer): Error[] => {
    const errors = entityErrors({ answer, subgraph: fetch.serviceName, data, path, represented })
    try {
      if (answer.data) merge(represented, answer.data)
      return errors
    } catch (error) {
      return [...errors, error as Error]
    }
  }
  return (data, { variables, operationName, context }) => {
    const represented = represent(entitiesAt(data, path), write)
    if (represented.representations.length === 0) return null
    const body = writeBody(variables, represented.representations)
    const sent = sender.send({ text: fetch.operation, body, context, operationName })
    return sent.then(answer => receive(data, represented, answer))
  }
}
