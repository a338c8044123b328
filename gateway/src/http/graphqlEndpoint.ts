import { type ApolloServer, HeaderMap, type HTTPGraphQLResponse } from '@apollo/server'
import type { Request, Response } from 'express'
import { refuse } from '../answer/plainAnswer.js'
import type { RequestContext } from '../requestContext.js'
import { type Admission, type AskedRequest, askedRequest, type RefusedRequest } from './askedRequest.js'
import { withDeadline } from './deadline.js'

export interface GraphqlEndpoint extends Admission {
  readonly server: ApolloServer<RequestContext>
  /** How long one request may take, in milliseconds. */
  readonly deadline: number
}

function end(response: Response, { status, code }: RefusedRequest) {
  if (status === 405) response.set('Allow', 'POST')
  // What is left of a body that is too large is not worth reading.
  if (status === 413) response.set('Connection', 'close')
  refuse(response, status, code)
}

/** Nothing of what the client sent but the form in which it wants its answer. */
function headersOf(accept: string | undefined): HeaderMap {
  const headers = new HeaderMap([['content-type', 'application/json']])
  if (accept !== undefined) headers.set('accept', accept)
  return headers
}

const graphqlRequest = ({ text, variables, operationName }: AskedRequest, accept: string | undefined) => ({
  method: 'POST',
  headers: headersOf(accept),
  search: '',
  body: { query: text, variables, operationName },
})

function send(response: Response, { status = 200, headers, body }: HTTPGraphQLResponse) {
  for (const [name, value] of headers) response.setHeader(name, value)
  response.setHeader('Cache-Control', 'no-store')
  response.status(status).end(body.kind === 'complete' ? body.string : '')
}

/** One GraphQL request over HTTP: what may become an operation is handed to Apollo Server, everything else ends here. */
export async function answerGraphql(request: Request, response: Response, endpoint: GraphqlEndpoint): Promise<void> {
  const asked = await askedRequest(request, endpoint)
  if (asked.kind === 'refused') return end(response, asked)
  const { viewer, token, registered } = asked
  const requestId = response.locals['requestId'] as string
  response.locals['operationName'] = registered ? registered.operationName : 'free'
  await withDeadline(response, endpoint.deadline, async signal => {
    const answer = await endpoint.server.executeHTTPGraphQLRequest({
      httpGraphQLRequest: graphqlRequest(asked, request.headers.accept),
      context: async () => ({ viewer, token, signal, requestId, isRegistered: registered !== null }),
    })
    return () => send(response, answer)
  })
}
