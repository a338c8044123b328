import type { IncomingMessage, ServerResponse } from 'node:http'
import { IdentityUnavailable } from '../authenticate/identityUnavailable.js'
import { FREE_TEXT } from '../documents/manifest.js'
import type { Road } from '../gateway.js'
import type { Load, Shed } from '../load/load.js'
import { kindOfError } from '../log.js'
import type { RequestContext } from '../requestContext.js'
import { answerByServer } from './answer/answerByServer.js'
import { answerRegistered } from './answer/answerRegistered.js'
import { type Admission, type AskedRequest, askedRequest, type RefusedRequest } from './askedRequest.js'
import { untilClosed, withDeadline } from './deadline.js'
import { type JsonAnswer, refusalOf, sendJson } from './jsonAnswer.js'
import { type MediaType, mediaTypeFor } from './mediaType.js'
import { type Observers, type RequestTrace, traceRequest } from './requestTrace.js'

/** One contract at its address: who gets in, and the road from there. */
export type GraphqlEndpoint = Road & Admission & { readonly load: Load }

function refused({ status, code }: RefusedRequest, { contract }: GraphqlEndpoint): JsonAnswer {
  if (status === 405) return refusalOf(status, code, ['Allow', contract.methods.join(', ')])
  // What is left of a body that is too large is not worth reading.
  return refusalOf(status, code, status === 413 ? ['Connection', 'close'] : [])
}

/** Too much is asked: by one viewer (429), or of the whole process (503). */
const shed = ({ status, retryAfter }: Shed) => refusalOf(status, 'RATE_LIMITED', ['Retry-After', String(retryAfter)])

// Nothing more is read, so that asking again soon is worth it. A deed may have been done all the same: clients ask for it again
// with the same idempotency key.
const TOO_LATE = refusalOf(503, 'TIMEOUT', ['Retry-After', '1'])
// The identity provider's own troubles; restarting one takes about this long.
const NOT_NOW = refusalOf(503, 'SUBGRAPH_UNAVAILABLE', ['Retry-After', '5'])
const FAILED = refusalOf(500, 'INTERNAL_SERVER_ERROR')
/** For whoever can read no form of ours: said before anything is done that could not be answered. */
const UNREADABLE = refusalOf(406, 'BAD_REQUEST')

/** A page of a list and all that hangs on it takes a small part of it. */
const MOST_ANSWER_BYTES = 8 * 1024 * 1024
const TOO_LONG = refusalOf(400, 'QUERY_TOO_COMPLEX')

async function answerTo(asked: AskedRequest, context: RequestContext, endpoint: GraphqlEndpoint): Promise<JsonAnswer> {
  const short = await answerRegistered(asked, context, endpoint)
  const answer = short ?? (await answerByServer(asked, context, endpoint))
  if (answer.bytes.length > MOST_ANSWER_BYTES) return TOO_LONG
  const isPlainJson = asked.mediaType === 'application/json' && endpoint.contract.answersPlainJsonWith200
  return isPlainJson && answer.status === 400 ? { ...answer, status: 200 } : answer
}

async function answerGraphql(
  request: IncomingMessage,
  response: ServerResponse,
  mediaType: MediaType,
  endpoint: GraphqlEndpoint,
  trace: RequestTrace,
): Promise<JsonAnswer> {
  const asked = await askedRequest(request, mediaType, endpoint)
  if (asked.kind === 'refused') return refused(asked, endpoint)
  const { method, viewer, token, text, registered } = asked
  trace.operation = registered ? registered.operationName : FREE_TEXT
  const place = endpoint.load.enter(endpoint.contract, viewer, registered ? 0 : text.length)
  if (place.kind === 'shed') return shed(place)
  const { requestId } = trace
  const isRegistered = registered !== null
  return withDeadline(response, endpoint.contract.deadline, TOO_LATE, signal => {
    const { spend, budgetLeft } = place
    const context = { method, viewer, token, signal, requestId, isRegistered, trace, spend, budgetLeft }
    const work = answerTo(asked, context, endpoint)
    // The subgraphs may still be at work for a client that is gone, and an answer stays in memory until it is fetched.
    Promise.allSettled([work, untilClosed(response)]).then(place.leave)
    return work
  })
}

/** The road of every GraphQL request over HTTP, from its first byte to its answer. */
export function graphqlListener(endpoint: GraphqlEndpoint, observers: Observers) {
  return (request: IncomingMessage, response: ServerResponse): void => {
    const trace = traceRequest(response, observers, endpoint.contract.name)
    const { requestId } = trace
    const mediaType = mediaTypeFor(request)
    const answer = mediaType ? answerGraphql(request, response, mediaType, endpoint, trace) : UNREADABLE
    Promise.resolve(answer).then(
      answer => sendJson(response, requestId, mediaType ?? 'application/json', answer),
      error => {
        observers.log.error({ requestId, reason: kindOfError(error) }, 'failed')
        const answer = error instanceof IdentityUnavailable ? NOT_NOW : FAILED
        sendJson(response, requestId, mediaType ?? 'application/json', answer)
      },
    )
  }
}
