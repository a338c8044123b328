import type {
  GatewayExecutionResult,
  GatewayInterface,
  GatewayLoadResult,
  GatewaySchemaLoadOrUpdateCallback,
  GatewayUnsubscriber,
} from '@apollo/server-gateway-interface'
import { GraphQLError, type GraphQLSchema } from 'graphql'
import type { Logger } from 'pino'
import { type ExecutionRequest, type SubgraphSource, wholeAnswer } from '../execute/executor.js'
import { ownExecutor } from '../execute/ownExecutor.js'
import { kindOfError } from '../log.js'
import type { WorkMemory } from '../memory/workMemory.js'
import { type AuthorizationOptions, type Generation, generationOf, type MakeExecutor } from './generation.js'
import { warmUp } from './warmUp.js'

export interface SupergraphGatewayOptions extends AuthorizationOptions {
  /** The composed supergraph with its authorization directives. */
  readonly supergraphSdl: string
  readonly sourceOf: (subgraph: string) => SubgraphSource
  readonly log: Logger
  readonly makeExecutor?: MakeExecutor
  /** Where everything that is worked out for documents is kept; gateways of several supergraphs share one. */
  readonly memory: WorkMemory
}

/** Long enough for every request on the old supergraph to be over its deadline, and for what it had then begun to fetch to end. */
const DRAIN_MILLISECONDS = 20_000

/**
 * What Apollo Server runs behind its `gateway` option: authorizes each operation by the supergraph's own directives and hands
 * what is left to an executor. A new supergraph takes over whole or not at all; an operation ends on the one it began with.
 */
export class SupergraphGateway implements GatewayInterface {
  /** The options, with the texts that are in service. */
  #served: SupergraphGatewayOptions
  readonly memory: WorkMemory
  readonly #listeners = new Set<GatewaySchemaLoadOrUpdateCallback>()
  readonly #bySchema = new WeakMap<GraphQLSchema, Generation>()
  readonly #draining = new Map<NodeJS.Timeout, Generation>()
  #current: Generation | undefined
  #turn: Promise<void> = Promise.resolve()
  #isStopped = false

  constructor(options: SupergraphGatewayOptions) {
    this.#served = options
    this.memory = options.memory
  }

  get isLoaded(): boolean {
    return this.#current !== undefined
  }

  async load(): Promise<GatewayLoadResult> {
    await this.replace(this.#served.supergraphSdl)
    return { executor: request => this.#execute(request as unknown as ExecutionRequest) }
  }

  /** Takes another supergraph into service. @throws when it must not or cannot be served; the old one then goes on. */
  replace(supergraphSdl: string): Promise<void> {
    return this.#inTurn(() => this.#takeOver({ ...this.#served, supergraphSdl }))
  }

  /** Puts the rules of another supergraph on trial. @throws when they could not be enforced; those before then go on */
  replaceTrial(supergraphSdl: string): Promise<void> {
    return this.#inTurn(() => {
      const { trial } = this.#served
      if (!trial) throw new Error('No rules are on trial')
      return this.#takeOver({ ...this.#served, trial: { ...trial, supergraphSdl } })
    })
  }

  onSchemaLoadOrUpdate(listener: GatewaySchemaLoadOrUpdateCallback): GatewayUnsubscriber {
    this.#listeners.add(listener)
    if (this.#current) this.#tell(listener, this.#current)
    return () => this.#listeners.delete(listener)
  }

  /** The version of the supergraph that is in service. @throws Error before it is loaded and after it is stopped */
  get current(): Generation {
    if (!this.#current) throw new Error('No supergraph is in service')
    return this.#current
  }

  /** The version of the supergraph that a schema belongs to. */
  generationOf(schema: GraphQLSchema): Generation {
    const generation = this.#bySchema.get(schema)
    if (!generation) throw new Error('No supergraph has this schema')
    return generation
  }

  /** Ends it for good. */
  async stop(): Promise<void> {
    this.#isStopped = true
    const generations = [...this.#draining.values(), ...(this.#current ? [this.#current] : [])]
    for (const timer of this.#draining.keys()) clearTimeout(timer)
    this.#draining.clear()
    this.#current = undefined
    await Promise.all(generations.map(generation => generation.stop()))
  }

  async #execute(request: ExecutionRequest): Promise<GatewayExecutionResult> {
    try {
      return await this.generationOf(request.schema).answer(request, wholeAnswer)
    } catch (error) {
      // Apollo Server answers what fails unexpectedly, and says so nowhere else.
      const { requestId } = request.context
      if (!(error instanceof GraphQLError)) this.#served.log.error({ requestId, reason: kindOfError(error) }, 'failed')
      throw error
    }
  }

  // One after the other: the one that was given last is in service in the end, however long each takes to be made.
  #inTurn(work: () => Promise<void>): Promise<void> {
    const turn = this.#turn.then(work)
    this.#turn = turn.catch(() => {})
    return turn
  }

  async #takeOver(served: SupergraphGatewayOptions): Promise<void> {
    const { makeExecutor = ownExecutor, supergraphSdl, sourceOf, log, memory } = served
    const next = await generationOf({ supergraphSdl, sourceOf, log, memory }, makeExecutor, served)
    try {
      if (this.#current) await warmUp(next, this.#current)
      this.#serve(next)
    } catch (error) {
      await next.stop()
      throw error
    }
    this.#served = served
  }

  #serve(next: Generation) {
    if (this.#isStopped) throw new Error('The gateway is stopped')
    const previous = this.#current
    this.#bySchema.set(next.executor.schema, next)
    this.#tellAll(next, previous)
    this.#current = next
    if (previous) this.#drain(previous)
  }

  // All of them go on with the same supergraph: if one cannot take the new one, those told before it are given the old one again.
  #tellAll(next: Generation, previous: Generation | undefined) {
    const told: GatewaySchemaLoadOrUpdateCallback[] = []
    try {
      for (const listener of this.#listeners) {
        this.#tell(listener, next)
        told.push(listener)
      }
    } catch (error) {
      if (previous) for (const listener of told) this.#tell(listener, previous)
      throw error
    }
  }

  #tell(listener: GatewaySchemaLoadOrUpdateCallback, { executor }: Generation) {
    listener({ apiSchema: executor.schema, coreSupergraphSdl: executor.supergraphSdl })
  }

  #drain(generation: Generation) {
    const timer = setTimeout(() => {
      this.#draining.delete(timer)
      generation.stop().catch(() => this.#served.log.warn('An old supergraph did not stop cleanly'))
    }, DRAIN_MILLISECONDS).unref()
    this.#draining.set(timer, generation)
  }
}
