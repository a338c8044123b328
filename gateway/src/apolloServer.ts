import { ApolloServer } from '@apollo/server'
import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled'
import type { Logger } from 'pino'
import { errorWithPlace } from './answer/errorWithPlace.js'
import { formatError } from './answer/formatError.js'
import { onePerKind } from './answer/onePerKind.js'
import type { Contract } from './contracts/contract.js'
import { MOST_TOKENS } from './limits/documentLimits.js'
import { limitsPlugin } from './limits/limitsPlugin.js'
import { documentStore } from './memory/documentStore.js'
import type { RequestContext } from './requestContext.js'
import type { SupergraphGateway } from './supergraph/supergraphGateway.js'

/** Every default of Apollo Server that tells more or takes more than a client needs is switched off by name. */
export function apolloServer(
  contract: Contract,
  gateway: SupergraphGateway,
  log: Logger,
): ApolloServer<RequestContext> {
  return new ApolloServer<RequestContext>({
    gateway,
    introspection: contract.answersIntrospection,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    persistedQueries: false,
    cache: 'bounded',
    documentStore: documentStore(gateway.memory),
    hideSchemaDetailsFromClientErrors: true,
    includeStacktraceInErrorResponses: false,
    parseOptions: { maxTokens: MOST_TOKENS },
    validationOptions: { maxErrors: 5 },
    maxRecursiveSelections: 10_000,
    stopOnTerminationSignals: false,
    logger: log,
    plugins: [limitsPlugin(contract, gateway), onePerKind, ApolloServerPluginLandingPageDisabled()],
    formatError: contract.answersIntrospection ? errorWithPlace : formatError,
    stringifyResult: result => JSON.stringify(result),
  })
}
