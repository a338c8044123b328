import { HeaderMap } from '@apollo/server'
import type { Road } from '../../gateway.js'
import type { RequestContext } from '../../requestContext.js'
import type { AskedRequest } from '../askedRequest.js'
import { type JsonAnswer, refusalOf } from '../jsonAnswer.js'

const OWN_HEADERS: ReadonlySet<string> = new Set(['content-type', 'content-length', 'cache-control'])

/** Lets Apollo Server answer documents that nobody registered. It sees nothing of what the client sent but the question. */
export async function answerByServer(
  { text, variables, operationName, mediaType }: AskedRequest,
  context: RequestContext,
  { server, sizes }: Pick<Road, 'server' | 'sizes'>,
): Promise<JsonAnswer> {
  if (sizes.isTooLarge(text)) return refusalOf(400, 'QUERY_TOO_COMPLEX')
  const {
    status = 200,
    headers,
    body,
  } = await server.executeHTTPGraphQLRequest({
    httpGraphQLRequest: {
      method: 'POST',
      headers: new HeaderMap([
        ['content-type', 'application/json'],
        ['accept', mediaType],
      ]),
      search: '',
      body: { query: text, variables, operationName },
    },
    context: async () => context,
  })
  return {
    status,
    bytes: Buffer.from(body.kind === 'complete' ? body.string : ''),
    isOwn: true,
    headers: [...headers].flatMap(([name, value]) => (OWN_HEADERS.has(name) ? [] : [name, value])),
  }
}
