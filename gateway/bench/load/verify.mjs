import { isDeepStrictEqual } from 'node:util'
import { answerOperation } from '../canned/operation.mjs'

/**
 * Asks every request once and compares the whole answer with what the canned data say. A contender that answers anything
 * else is not compared: its figures would be of another job.
 */
export async function verify({ ask, requests, connections }) {
  let next = 0
  const worker = async () => {
    while (next < requests.length) await verifyOne(ask, requests[next++])
  }
  await Promise.all(Array.from({ length: connections }, worker))
}

async function verifyOne(ask, request) {
  const { document, variables } = request.question
  const { data } = JSON.parse((await ask(request)).toString())
  const expected = JSON.parse(JSON.stringify(answerOperation({ query: document.text, variables }).data))
  if (!isDeepStrictEqual(data, expected))
    throw new Error(`${document.name}: the answer is not the one of the canned data`)
}
