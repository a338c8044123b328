import type { GatewayExecutionResult } from '@apollo/server-gateway-interface'
import { GraphQLError, type GraphQLSchema } from 'graphql'
import type { Logger } from 'pino'
import type { AnswerShape } from '../authorize/shape/answerShape.js'
import { kindOfError } from '../log.js'
import { WorkMemory } from '../memory/workMemory.js'
import type { RequestContext } from '../requestContext.js'
import { checkedSchema } from '../supergraph/loadGateway.js'
import { during } from '../tracing/requestSpans.js'
import { type CompiledOperation, compileOperation } from './compiledOperation.js'
import { CompiledOperations } from './compiledOperations.js'
import type { Executor, ExecutorOptions, PlannedRequest } from './executor.js'
import { Planning } from './plan/planning.js'
import { Plans } from './plans.js'
import type { RunOutcome } from './schedule/arrivals.js'
import { OperationRun, type RunInput } from './schedule/operationRun.js'

interface AnswerOptions {
  readonly log: Logger
  readonly schemaFor: (context: RequestContext) => GraphQLSchema
}

function answerOf(
  operation: CompiledOperation,
  input: RunInput,
  { data, errors }: RunOutcome,
  { log, schemaFor }: AnswerOptions,
): GatewayExecutionResult {
  // Errors of subgraphs are GraphQL's own; any other is a mistake here, or an answer that does not fit the question.
  for (const error of errors) {
    if (error instanceof GraphQLError) continue
    log.error({ requestId: input.context.requestId, reason: kindOfError(error) }, 'failed')
  }
  const answer = during(input.context.trace?.spans, 'answer', () => {
    operation.introspect?.(data, { schema: schemaFor(input.context), variables: input.variables })
    return operation.project(data)
  })
  return errors.length > 0
    ? { data: answer, errors: errors as NonNullable<GatewayExecutionResult['errors']> }
    : { data: answer }
}

const fetchesOf = ({ fetches }: CompiledOperation) => ({ 'houvast.fetches': fetches.length })

const questionOf = ({ document, operation, queryHash, request }: PlannedRequest, hidden: AnswerShape | null) => ({
  document,
  operation,
  planKey: queryHash,
  hidden,
  variables: request.variables ?? {},
})

/**
 * Runs operations by the plans of Apollo's query planner. An operation is planned and compiled once; for each request there is
 * only fetching, merging and one pass over the answer. The variables of a request are checked before.
 * @throws Error when the supergraph cannot be served, for instance because a subgraph in it has no address here
 */
export async function ownExecutor(options: ExecutorOptions): Promise<Executor> {
  const { supergraphSdl, sourceOf: senderOf, log, memory = new WorkMemory() } = options
  const apiSchema = await checkedSchema(options)
  const { schemaFor = () => apiSchema } = options
  const planning = new Planning(supergraphSdl)
  const plans = new Plans(planning, memory)
  const compiled = new CompiledOperations(
    (question, conditions) =>
      compileOperation({
        planned: plans.of(question),
        hidden: question.hidden,
        conditions,
        senderOf,
        supergraphSchema: planning.supergraphSchema,
      }),
    memory,
  )
  return {
    schema: apiSchema,
    supergraphSdl,
    prepare: (request, hidden) => void compiled.get(questionOf(request, hidden)),
    async run(request, hidden, finish) {
      const question = questionOf(request, hidden)
      const { operationName, context } = request
      const operation = during(context.trace?.spans, 'plan', () => compiled.get(question), fetchesOf)
      const input = { variables: question.variables, operationName, context }
      return new OperationRun(operation.fetches, input, outcome =>
        finish(answerOf(operation, input, outcome, { log, schemaFor })),
      ).start()
    },
    async stop() {
      plans.clear()
      compiled.clear()
    },
  }
}
