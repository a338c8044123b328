import type { AnswerObject } from '../answerObject.js'
import type { FetchParts, RunFetch } from '../schedule/compiledFetch.js'
import { entitiesAt } from './entityPlace.js'
import { bodyWriter } from './fetchBody.js'
import { errorOfFetch } from './fetchError.js'
import { mergeAnswer } from './mergeAnswer.js'
import { applyRewrites } from './rewrite.js'
import type { SubgraphAnswer } from './sender.js'

/** A fetch that asks for fields of a root type. */
export function plainFetch({ planned: { fetch, path }, sender, schema, systemFields }: FetchParts): RunFetch {
  const writeBody = bodyWriter(fetch)
  const { operation: text, serviceName: subgraph, outputRewrites = [] } = fetch
  const receive = (data: AnswerObject, { data: added, errors = [] }: SubgraphAnswer): Error[] => {
    if (added) {
      applyRewrites(schema, outputRewrites, added)
      for (const place of entitiesAt(data, path)) mergeAnswer(place, added)
    }
    return errors.map(error => errorOfFetch(error, subgraph, error.path && [...path, ...error.path]))
  }
  return (progress, { variables, operationName, context }) => {
    if (entitiesAt(progress.data, path).length === 0) return null
    const body = writeBody(variables, null)
    const sent = sender.send({ text, body, systemFields, context, operationName })
    return sent.then(answer => ({ answer, receive: () => receive(progress.data, answer.read()) }))
  }
}
