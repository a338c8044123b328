import { type ApolloServer, HeaderMap } from '@apollo/server'
import type { RequestContext } from '../requestContext.js'
import type { AskedRequest } from './askedRequest.js'
import type { JsonAnswer } from './jsonAnswer.js'

/** Nothing of what the client sent but the form in which it wants its answer. */
function headersOf(accept: string | undefined): HeaderMap {
  const headers = new HeaderMap([['content-type', 'application/json']])
  if (accept !== undefined) headers.set('accept', accept)
  return headers
}

const OWN_HEADERS: ReadonlySet<string> = new Set(['content-type', 'content-length', 'cache-control'])

/** Lets Apollo Server answer: documents that nobody registered, and answers in other forms than plain JSON. */
export async function answerByServer(
  { text, variables, operationName }: AskedRequest,
  context: RequestContext,
  accept: string | undefined,
  server: ApolloServer<RequestContext>,
): Promise<JsonAnswer> {
  const {
    status = 200,
    headers,
    body,
  } = await server.executeHTTPGraphQLRequest({
    httpGraphQLRequest: {
      method: 'POST',
      headers: headersOf(accept),
      search: '',
      body: { query: text, variables, operationName },
    },
    context: async () => context,
  })
  const type = headers.get('content-type')
  return {
    status,
    text: body.kind === 'complete' ? body.string : '',
    ...(type !== undefined && { type }),
    headers: [...headers].flatMap(([name, value]) => (OWN_HEADERS.has(name) ? [] : [name, value])),
  }
}
