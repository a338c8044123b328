import type { ApolloServerPlugin, GraphQLRequestContext } from '@apollo/server'
import { fixedError } from '../answer/fixedError.js'
import type { RequestContext } from '../requestContext.js'
import type { SupergraphGateway } from '../supergraph/supergraphGateway.js'
import { checkLimits } from './checkLimits.js'

type Resolved = GraphQLRequestContext<RequestContext>

function check({ document, operation, schema, request, contextValue }: Resolved, gateway: SupergraphGateway) {
  if (!document || !operation) throw fixedError('OPERATION_RESOLUTION_FAILURE', { status: 400 })
  const { variables = {} } = request
  const { isRegistered } = contextValue
  checkLimits({ document, operation, schema, variables, isRegistered }, gateway.generationOf(schema).costs)
}

/** Refuses what asks for too much, or sends what cannot be right, before anything is planned. */
export const limitsPlugin = (gateway: SupergraphGateway): ApolloServerPlugin<RequestContext> => ({
  async requestDidStart() {
    return {
      async didResolveOperation(context) {
        check(context as Resolved, gateway)
      },
    }
  },
})
