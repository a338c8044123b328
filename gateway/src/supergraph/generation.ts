import type { GatewayExecutionResult } from '@apollo/server-gateway-interface'
import { type DocumentNode, getOperationAST, parse } from 'graphql'
import { type RefusalsTold, withRefusals } from '../answer/toldRefusals.js'
import {
  type AskedBefore,
  type CachedFilter,
  FilterCache,
  type FilterQuestion,
} from '../authorize/filter/filterCache.js'
import { AccessRules } from '../authorize/policy/accessRules.js'
import { type Policy, policyOf } from '../authorize/policy/policy.js'
import { grantsOf, SIGNED_IN } from '../authorize/policy/rule.js'
import { restored } from '../authorize/shape/restore.js'
import { type OnTrialRefusal, Trial } from '../authorize/trial.js'
import { VisibleSchemas } from '../authorize/visibleSchemas.js'
import { ValidDocuments } from '../documents/validDocuments.js'
import type { ExecutionRequest, Executor, ExecutorOptions, Finish, PlannedRequest } from '../execute/executor.js'
import { type CostTable, costTable } from '../limits/costTable.js'
import type { RequestContext } from '../requestContext.js'
import { during } from '../tracing/requestSpans.js'
import { withoutAuthorization } from './withoutAuthorization.js'

/** One version of the supergraph with everything that was worked out from it; replaced as a whole, never changed. */
export interface Generation {
  readonly executor: Executor
  readonly costs: CostTable
  /** The registered documents as this version reads them. */
  readonly documents: ValidDocuments
  /**
   * Takes out what the viewer may not have, runs the rest, and writes the refused places back in.
   * @param finish gets every answer, also one for which nothing was run
   */
  answer<Result>(request: ExecutionRequest, finish: Finish<Result>): Promise<Result>
  /** What was asked most, the most used first. */
  popular(most: number): readonly AskedBefore[]
  /** Works out all that answering it will take. @throws as planning does */
  prepare(question: FilterQuestion): void
  /** Ends it; requests that still run on it are answered. */
  stop(): Promise<void>
}

/**
 * What becomes of an operation of which something is refused. `filter` answers the rest, with null at each refused place.
 * `reject` answers nothing: null as data and the same errors, and neither is anything fetched nor any mutation executed.
 */
export type Authorization = 'filter' | 'reject'

/** What contracts decide each for themselves. */
export interface AuthorizationOptions {
  /** `filter` unless told otherwise. */
  readonly authorization?: Authorization
  /** Whether everybody who is signed in may ask for the schema, of which each is shown what they may have; otherwise nobody may. */
  readonly answersIntrospection?: boolean
  /** Whether `__typename` is told only to those who may have every type that can stand in its place; otherwise to everybody. */
  readonly hidesRefusedTypes?: boolean
  /** `errors` unless told otherwise. An operation that is rejected whole always says so among its errors. */
  readonly refusalsTold?: RefusalsTold
  /** Rules that are tried on everything that is asked, and decide nothing. */
  readonly trial?: TrialOptions
}

export interface TrialOptions {
  /** The supergraph with the rules on trial. */
  readonly supergraphSdl: string
  readonly onRefusal: OnTrialRefusal
}

export type MakeExecutor = (options: ExecutorOptions) => Promise<Executor>

/** @throws UnsupportedSecurityFeature or Error when this supergraph must not or cannot be served */
export async function generationOf(
  options: ExecutorOptions,
  makeExecutor: MakeExecutor,
  authorization: AuthorizationOptions = {},
): Promise<Generation> {
  const { answersIntrospection = false, hidesRefusedTypes = false, trial: tried } = authorization
  const supergraph = parse(options.supergraphSdl, { noLocation: true })
  const policy = policyOf(supergraph)
  const schemaFor = ({ viewer }: RequestContext) => visible.to(grantsOf(viewer))
  const executor = await makeExecutor({ ...options, supergraphSdl: withoutAuthorization(supergraph), schemaFor })
  const telling = { ruleOfSchema: answersIntrospection ? SIGNED_IN : null, hidesRefusedTypes }
  const rulesBy = (policy: Policy) => new AccessRules(executor.schema, policy, telling)
  const rules = rulesBy(policy)
  const visible = new VisibleSchemas(rules)
  const filters = new FilterCache(rules, options.memory)
  const triedRules = tried && rulesBy(policyOf(parse(tried.supergraphSdl)))
  const trial = triedRules && new Trial(new FilterCache(triedRules, options.memory), tried.onRefusal)
  const documents = new ValidDocuments(executor.schema)
  return {
    executor,
    costs: costTable(supergraph),
    documents,
    async answer(request, finish) {
      const question = questionOf(request)
      const { trace } = request.context
      const filtered = during(trace?.spans, 'authorize', () => filters.filter(question), refusedIn)
      if (trace) trace.refusedPlaces = filtered.refused.length
      trial?.look(question, filtered, request.context.isRegistered)
      return answer(request, { executor, authorization, filtered }, finish)
    },
    popular: most => filters.popular(most),
    prepare(question) {
      const { document, planKey, hidden } = filters.filter(question)
      const { operation, documentKey: queryHash, variables } = question
      const asked = { document: question.document, operation, queryHash, request: { variables } }
      if (document) executor.prepare(narrowed(asked, document, planKey), hidden)
    },
    async stop() {
      filters.clear()
      trial?.clear()
      await executor.stop()
    },
  }
}

const refusedIn = ({ refused }: CachedFilter) => ({ 'houvast.refused_places': refused.length })

const questionOf = (request: ExecutionRequest): FilterQuestion => ({
  source: request.source,
  document: request.document,
  operation: request.operation,
  operationName: request.operationName,
  documentKey: request.queryHash,
  variables: request.request.variables ?? {},
  grants: grantsOf(request.context.viewer),
})

interface Decided {
  readonly executor: Executor
  readonly authorization: AuthorizationOptions
  readonly filtered: CachedFilter
}

async function answer<Result>(
  request: ExecutionRequest,
  { executor, authorization: { authorization, refusalsTold = 'errors' }, filtered }: Decided,
  finish: Finish<Result>,
): Promise<Result> {
  const { document, planKey, refused, hidden } = filtered
  if (authorization === 'reject' && refused.length > 0) return finish(withRefusals({ data: null }, refused, 'errors'))
  // Extensions of an executor describe its own troubles, subgraphs and plans; clients get none of that.
  const whole = ({ data, errors }: GatewayExecutionResult) =>
    finish(withRefusals({ data, ...(errors && { errors }) }, refused, refusalsTold))
  if (!document) return whole({ data: restored({}, hidden) })
  return executor.run(narrowed(request, document, planKey), hidden, whole)
}

/** The request for what is left of its document. */
function narrowed<Request extends PlannedRequest>(
  request: Request,
  document: DocumentNode,
  queryHash: string,
): Request {
  if (document === request.document) return request
  const operation = getOperationAST(document) ?? request.operation
  return { ...request, document, operation, queryHash }
}
