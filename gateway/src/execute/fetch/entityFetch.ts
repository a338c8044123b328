import type { FetchNode } from '@apollo/query-planner'
import { type GraphQLSchema, isObjectType } from 'graphql'
import { isObject } from '../../jsonObject.js'
import type { AnswerObject } from '../answerObject.js'
import type { FetchParts, RunFetch } from '../schedule/compiledFetch.js'
import { entityErrors } from './entityErrors.js'
import { bodyWriter } from './fetchBody.js'
import { mergeAnswer } from './mergeAnswer.js'
import { type AskedEntities, representer } from './representation.js'
import { applyRewrites } from './rewrite.js'
import type { SubgraphAnswer } from './sender.js'

/** @throws Error when the subgraph did not answer for every representation, so that it is not known for which it did */
function receivedFor(count: number, data: Record<string, unknown>): readonly unknown[] {
  const received = data['_entities']
  if (!Array.isArray(received)) throw new Error('Expected "data._entities" in response to be an array')
  if (received.length === count) return received
  throw new Error(`Expected "data._entities" to contain ${count} elements`)
}

interface Received {
  readonly entities: readonly AnswerObject[]
  /** For each entity the position of what was received for it. */
  readonly positions: readonly number[]
  readonly values: readonly unknown[]
}

// A subgraph that knows an interface as an object (`@interfaceObject`) says its name; the type that is known stays.
function mergeReceived(schema: GraphQLSchema, { entities, positions, values }: Received) {
  for (let index = 0; index < entities.length; index++) {
    const entity = entities[index]!
    const added = values[positions[index]!]
    if (!isObject(added)) continue
    const typeName = entity['__typename']
    mergeAnswer(entity, added)
    if (entity['__typename'] === typeName) continue
    if (isObjectType(schema.getType(String(typeName)))) entity['__typename'] = typeName
  }
}

// A subgraph that was not asked for the type of an entity is rewritten as if it had said the type that is known.
function rewriteReceived(schema: GraphQLSchema, { outputRewrites }: FetchNode, received: Received) {
  if (!outputRewrites) return
  for (const [position, value] of received.values.entries()) {
    const entity = received.entities[received.positions.indexOf(position)]
    if (isObject(value) && !value['__typename']) value['__typename'] = entity?.['__typename']
    applyRewrites(schema, outputRewrites, value)
  }
}

/** A fetch that asks for further fields of entities which are known already. */
export function entityFetch({ planned: { fetch, path, after }, sender, schema, systemFields }: FetchParts): RunFetch {
  const writeBody = bodyWriter(fetch)
  const { requires: selections = [], inputRewrites: rewrites = [] } = fetch
  const place = {
    // Fetches of one place that require the same and wait for the same fetches find the same there.
    key: JSON.stringify([path, after, selections, rewrites]),
    path,
    represent: representer({ schema, selections, rewrites }),
  }
  const merge = ({ entities, positions, count }: AskedEntities, answered: Record<string, unknown>) => {
    if (entities.length !== positions.length) throw new Error('Expected the entities that were asked')
    const received = { entities, positions, values: receivedFor(count, answered) }
    rewriteReceived(schema, fetch, received)
    mergeReceived(schema, received)
  }
  const receive = (data: AnswerObject, asked: AskedEntities, answer: SubgraphAnswer): Error[] => {
    const errors = entityErrors({ answer, subgraph: fetch.serviceName, data, path, asked })
    try {
      if (answer.data) merge(asked, answer.data)
      return errors
    } catch (error) {
      return [...errors, error as Error]
    }
  }
  return (progress, { variables, operationName, context }) => {
    const { asked, written } = progress.represent(place)
    if (asked.count === 0) return null
    const body = writeBody(variables, written)
    const sent = sender.send({ text: fetch.operation, body, systemFields, context, operationName })
    return sent.then(answer => ({ answer, receive: () => receive(progress.data, asked, answer.read()) }))
  }
}
