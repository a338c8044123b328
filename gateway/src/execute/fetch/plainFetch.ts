import type { FetchParts, RunFetch } from '../schedule/compiledFetch.js'
import { entitiesAt } from './entityPlace.js'
import { bodyWriter } from './fetchBody.js'
import { errorOfFetch } from './fetchError.js'
import { mergeAnswer } from './mergeAnswer.js'
import { applyRewrites } from './rewrite.js'

/** A fetch that asks for fields of a root type. */
export function plainFetch({ planned: { fetch, path }, sender, schema }: FetchParts): RunFetch {
  const writeBody = bodyWriter(fetch)
  const { operation: text, serviceName: subgraph, outputRewrites = [] } = fetch
  return ({ data }, { variables, operationName, context }) => {
    const places = entitiesAt(data, path)
    if (places.length === 0) return null
    const sent = sender.send({ text, body: writeBody(variables, null), context, operationName })
    return sent.then(answer => {
      if (answer.data) applyRewrites(schema, outputRewrites, answer.data)
      for (const place of answer.data ? places : []) mergeAnswer(place, answer.data!)
      return (answer.errors ?? []).map(error => errorOfFetch(error, subgraph, error.path && [...path, ...error.path]))
    })
  }
}
