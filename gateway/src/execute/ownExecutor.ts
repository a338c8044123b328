import type { GatewayExecutionResult } from '@apollo/server-gateway-interface'
import { BoundedMap } from '../boundedMap.js'
import type { Executor, ExecutorOptions } from '../supergraph/executor.js'
import { checkedSchema } from '../supergraph/loadGateway.js'
import { type CompiledOperation, compileOperation } from './compiledOperation.js'
import { CompiledOperations, type Question } from './compiledOperations.js'
import { OperationRun, type RunInput } from './operationRun.js'
import { type PlannedOperation, Planning } from './planning.js'

const MOST_PLANS = 2_000

async function answerOf(operation: CompiledOperation, input: RunInput): Promise<GatewayExecutionResult> {
  const { data, errors } = await new OperationRun(operation.fetches, input).start()
  operation.introspect?.(data, input.variables)
  const answer = operation.project(data)
  return errors.length > 0
    ? { data: answer, errors: errors as NonNullable<GatewayExecutionResult['errors']> }
    : { data: answer }
}

/** Plans each document once, whoever asks it. */
class Plans {
  readonly #known = new BoundedMap<string, PlannedOperation>(MOST_PLANS)

  constructor(readonly planning: Planning) {}

  of({ document, operation, planKey }: Question): PlannedOperation {
    const name = operation.name?.value ?? null
    const key = `${planKey} ${name ?? ''}`
    const known = this.#known.get(key)
    if (known) return known
    const planned = this.planning.plan(document, name)
    this.#known.set(key, planned)
    return planned
  }
}

/**
 * Runs operations by the plans of Apollo's query planner. An operation is planned and compiled once; for each request there is
 * only fetching, merging and one pass over the answer. The variables of a request are checked before.
 * @throws Error when the supergraph cannot be served, for instance because a subgraph in it has no address here
 */
export async function ownExecutor(options: ExecutorOptions): Promise<Executor> {
  const { supergraphSdl, sourceOf: senderOf } = options
  const apiSchema = await checkedSchema(options)
  const planning = new Planning(supergraphSdl)
  const plans = new Plans(planning)
  const compiled = new CompiledOperations((question, conditions) =>
    compileOperation({
      planned: plans.of(question),
      hidden: question.hidden,
      conditions,
      variableDefinitions: question.operation.variableDefinitions ?? [],
      senderOf,
      apiSchema,
      supergraphSchema: planning.supergraphSchema,
    }),
  )
  return {
    schema: apiSchema,
    supergraphSdl,
    async run({ document, operation, operationName, queryHash, request, context }, hidden) {
      const { variables = {} } = request
      const question = { document, operation, planKey: queryHash, hidden, variables }
      return answerOf(compiled.get(question), { variables, operationName, context })
    },
    async stop() {},
  }
}
