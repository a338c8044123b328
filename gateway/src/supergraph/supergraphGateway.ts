import type {
  GatewayExecutionResult,
  GatewayInterface,
  GatewayLoadResult,
  GatewaySchemaLoadOrUpdateCallback,
  GatewayUnsubscriber,
} from '@apollo/server-gateway-interface'
import type { GraphQLSchema } from 'graphql'
import type { Logger } from 'pino'
import { ownExecutor } from '../execute/ownExecutor.js'
import type { WorkMemory } from '../memory/workMemory.js'
import type { ExecutionRequest, SubgraphSource } from './executor.js'
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

/** Long enough for the request deadline to have passed for everything that still ran on the old supergraph. */
const DRAIN_MILLISECONDS = 15_000

/**
 * What Apollo Server runs behind its `gateway` option: authorizes each operation by the supergraph's own directives and hands
 * what is left to an executor. A new supergraph takes over whole or not at all; an operation ends on the one it began with.
 */
export class SupergraphGateway implements GatewayInterface {
  readonly #options: SupergraphGatewayOptions
  readonly memory: WorkMemory
  readonly #listeners = new Set<GatewaySchemaLoadOrUpdateCallback>()
  readonly #bySchema = new WeakMap<GraphQLSchema, Generation>()
  readonly #draining = new Map<NodeJS.Timeout, Generation>()
  #current: Generation | undefined

  constructor(options: SupergraphGatewayOptions) {
    this.#options = options
    this.memory = options.memory
  }

  get isLoaded(): boolean {
    return this.#current !== undefined
  }

  async load(): Promise<GatewayLoadResult> {
    await this.replace(this.#options.supergraphSdl)
    return { executor: request => this.#execute(request as unknown as ExecutionRequest) }
  }

  /** Takes another supergraph into service. @throws when it must not or cannot be served; the old one then goes on. */
  async replace(supergraphSdl: string): Promise<void> {
    const { makeExecutor = ownExecutor, sourceOf, log } = this.#options
    const next = await generationOf({ supergraphSdl, sourceOf, log, memory: this.memory }, makeExecutor, this.#options)
    const previous = this.#current
    if (previous) await warmUp(next, previous)
    this.#bySchema.set(next.executor.schema, next)
    this.#current = next
    for (const listener of this.#listeners) this.#tell(listener, next)
    if (previous) this.#drain(previous)
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

  async stop(): Promise<void> {
    const generations = [...this.#draining.values(), ...(this.#current ? [this.#current] : [])]
    for (const timer of this.#draining.keys()) clearTimeout(timer)
    this.#draining.clear()
    this.#current = undefined
    await Promise.all(generations.map(generation => generation.stop()))
  }

  #execute(request: ExecutionRequest): Promise<GatewayExecutionResult> {
    return this.generationOf(request.schema).answer(request)
  }

  #tell(listener: GatewaySchemaLoadOrUpdateCallback, { executor }: Generation) {
    listener({ apiSchema: executor.schema, coreSupergraphSdl: executor.supergraphSdl })
  }

  #drain(generation: Generation) {
    const timer = setTimeout(() => {
      this.#draining.delete(timer)
      generation.stop().catch(() => this.#options.log.warn('An old supergraph did not stop cleanly'))
    }, DRAIN_MILLISECONDS).unref()
    this.#draining.set(timer, generation)
  }
}
