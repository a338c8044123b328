import type { GatewayExecutionResult } from '@apollo/server-gateway-interface'
import { type DocumentNode, parse } from 'graphql'
import type { AnswerShape } from '../authorize/answerShape.js'
import { ownExecutor } from '../execute/ownExecutor.js'
import { apolloExecutor } from '../supergraph/apolloExecutor.js'
import type { ExecutionRequest, Executor, SubgraphSource } from '../supergraph/executor.js'
import { withoutAuthorization } from '../supergraph/withoutAuthorization.js'
import { compose } from './compose.js'
import { executionRequest, SILENT, type Variables } from './executionRequest.js'
import type { MadeUpOptions } from './madeUpData.js'
import { type Asked, MadeUpSubgraph } from './madeUpSubgraph.js'

export interface Executed {
  readonly data: string
  /** Sorted, as they come when a subgraph answers and the specification gives them no order; positions in lists as `@`. */
  readonly errors: readonly string[]
  /** What was sent to which subgraph, without what is sent twice. */
  readonly fetched: readonly string[]
}

function textOf({ query, variables }: Asked, name: string): string {
  const { representations, ...others } = variables as { representations?: readonly unknown[] }
  const distinct = representations && [...new Set(representations.map(one => JSON.stringify(one)))]
  return JSON.stringify([name, query, others, distinct])
}

interface AnswerError {
  readonly message: string
  readonly path?: readonly (string | number)[]
  readonly extensions?: unknown
}

// @apollo/gateway takes positions in a list for positions among what it asked: wrong beside an object that was not asked.
const errorText = (error: unknown) => {
  const { message, path, extensions } = error as AnswerError
  return JSON.stringify([message, path?.map(key => (typeof key === 'number' ? '@' : key)), extensions])
}

async function executed(
  executor: Executor,
  sources: ReadonlyMap<string, MadeUpSubgraph>,
  request: ExecutionRequest,
  hidden: AnswerShape | null,
): Promise<Executed> {
  for (const source of sources.values()) source.asked.length = 0
  const result: GatewayExecutionResult = await executor.run(request, hidden)
  const fetched = [...sources].flatMap(([name, source]) => source.asked.map(asked => textOf(asked, name)))
  return {
    data: JSON.stringify(result.data),
    errors: (result.errors ?? []).map(errorText).sort(),
    fetched: fetched.sort(),
  }
}

/**
 * Where the client asks for `__typename`, a plan may ask it of a subgraph that knows the interface as an object
 * (`@interfaceObject`). `@apollo/gateway` then takes the interface's name for the type of the object and loses every field that
 * was asked of its true type. Here such a subgraph does not say it, so that everything else is compared.
 */
const withoutInterfaceName = (source: MadeUpSubgraph): SubgraphSource => ({
  send: fetch => source.send(fetch),
  async process(options) {
    const response = await source.process(options)
    const entities: readonly ({ __typename?: string } | null)[] = response.data?.['_entities'] ?? []
    for (const entity of entities) if (entity?.__typename === 'M') delete entity.__typename
    return response
  },
})

/** The same subgraphs behind our executor and behind `@apollo/gateway`'s own. */
export async function bothExecutors(subgraphs: Readonly<Record<string, string>>, options: MadeUpOptions) {
  const supergraph = withoutAuthorization(parse(compose(subgraphs).supergraph))
  const sources = new Map(Object.entries(subgraphs).map(([name, sdl]) => [name, new MadeUpSubgraph(sdl, options)]))
  const sourceOf = (name: string): SubgraphSource => sources.get(name)!
  const given = { supergraphSdl: supergraph, sourceOf, log: SILENT }
  const own = await ownExecutor(given)
  const reference = await apolloExecutor({ ...given, sourceOf: name => withoutInterfaceName(sources.get(name)!) })
  return {
    schema: own.schema,
    /** @param hidden what is refused in the answer, if anything is */
    async run(document: DocumentNode, variables: Variables = {}, hidden: AnswerShape | null = null) {
      const ask = (executor: Executor) =>
        executed(executor, sources, executionRequest(document, variables, executor), hidden)
      return { own: await ask(own), reference: await ask(reference) }
    },
    stop: () => reference.stop(),
  }
}

export type BothExecutors = Awaited<ReturnType<typeof bothExecutors>>
