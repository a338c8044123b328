import { ApolloServer, type ApolloServerPlugin, HeaderMap } from '@apollo/server'
import { ApolloServerPluginInlineTraceDisabled } from '@apollo/server/plugin/disabled'
import type { GraphQLSchema } from 'graphql'
import { recordReadings } from '../audit/record.js'
import { mask } from '../errors.js'
import type { RequestContext } from '../request/context.js'
import { faultOf } from './fault.js'

/**
 * The GraphQL server of a subgraph. What a request has read is recorded before its answer is given out; if that fails, the answer
 * is withheld as a whole.
 */
export function graphqlServer(schema: GraphQLSchema): ApolloServer<RequestContext> {
  return new ApolloServer<RequestContext>({
    schema,
    introspection: false,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    persistedQueries: false,
    hideSchemaDetailsFromClientErrors: true,
    includeStacktraceInErrorResponses: false,
    status400ForVariableCoercionErrors: true,
    stopOnTerminationSignals: false,
    parseOptions: { maxTokens: 5_000 },
    maxRecursiveSelections: 10_000,
    formatError: mask,
    plugins: [ApolloServerPluginInlineTraceDisabled(), closeTheBooks],
    logger: { debug() {}, info() {}, warn() {}, error() {} },
  })
}

const closeTheBooks: ApolloServerPlugin<RequestContext> = {
  async requestDidStart() {
    return {
      async didEncounterErrors({ errors, operation, contextValue: { log, signal } }) {
        // What was still to be read for a client that is gone fails by intention.
        if (signal.aborted && operation?.operation === 'query') return
        for (const error of errors)
          if (!isExpected(error)) log.error({ err: faultOf(error.originalError ?? error) }, 'a field failed')
      },
      async willSendResponse({ response, contextValue: context }) {
        if (response.body.kind !== 'single') return
        try {
          await context.finishReading()
          // Nobody gets the answer, so that nobody has read anything.
          context.signal.throwIfAborted()
          await recordReadings(context.fork(), context, context.readings.values())
        } catch (error) {
          response.body.singleResult = {
            errors: [mask({ message: '', extensions: { code: 'AUDIT_UNAVAILABLE' } }, error) as never],
            data: null,
          }
        }
      },
    }
  },
}

const isExpected = (error: { readonly extensions?: Record<string, unknown> }) =>
  typeof error.extensions?.['code'] === 'string' && error.extensions['code'] !== 'INTERNAL_SERVER_ERROR'

/** Runs one HTTP request body through the server and gives status and body. */
export async function answer(server: ApolloServer<RequestContext>, body: unknown, context: RequestContext) {
  const headers = new HeaderMap([['content-type', 'application/json']])
  const response = await server.executeHTTPGraphQLRequest({
    httpGraphQLRequest: { method: 'POST', headers, search: '', body },
    context: async () => context,
  })
  if (response.body.kind !== 'complete') throw new Error('A subgraph answers in one piece.')
  return { status: response.status ?? 200, body: response.body.string }
}
