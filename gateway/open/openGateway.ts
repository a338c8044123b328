import type {
  GatewayExecutionResult,
  GatewayGraphQLRequestContext,
  GatewayInterface,
  GatewaySchemaLoadOrUpdateCallback,
} from '@apollo/server-gateway-interface'
import { GraphQLError, getVariableValues } from 'graphql'
import { type ExecutionRequest, type Executor, wholeAnswer } from '../src/execute/executor.js'

/** Refuses values that the operation's variables cannot have: the executor sends variables as it is given them. */
function errorsOf({ schema, operation, request }: ExecutionRequest): readonly GraphQLError[] {
  const { errors = [] } = getVariableValues(schema, operation.variableDefinitions ?? [], request.variables ?? {})
  return errors.map(
    ({ message, nodes }) => new GraphQLError(message, { nodes, extensions: { code: 'BAD_USER_INPUT' } }),
  )
}

/** What Apollo Server runs behind its `gateway` option where there is nobody to authorize: an executor and nothing else. */
export class OpenGateway implements GatewayInterface {
  constructor(readonly executor: Executor) {}

  async load() {
    return {
      executor: (request: GatewayGraphQLRequestContext) => this.#execute(request as unknown as ExecutionRequest),
    }
  }

  onSchemaLoadOrUpdate(listener: GatewaySchemaLoadOrUpdateCallback) {
    listener({ apiSchema: this.executor.schema, coreSupergraphSdl: this.executor.supergraphSdl })
    return () => {}
  }

  async stop() {
    await this.executor.stop()
  }

  async #execute(request: ExecutionRequest): Promise<GatewayExecutionResult> {
    const errors = errorsOf(request)
    return errors.length > 0
      ? { errors: errors as NonNullable<GatewayExecutionResult['errors']> }
      : this.executor.run(request, null, wholeAnswer)
  }
}
