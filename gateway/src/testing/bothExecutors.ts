import type { GatewayExecutionResult } from '@apollo/server-gateway-interface'
import { type DocumentNode, parse, visit } from 'graphql'
import type { AnswerShape } from '../authorize/shape/answerShape.js'
import { type ExecutionRequest, type Executor, type SubgraphSource, wholeAnswer } from '../execute/executor.js'
import { ownExecutor } from '../execute/ownExecutor.js'
import { apolloExecutor } from '../supergraph/apolloExecutor.js'
import { withoutAuthorization } from '../supergraph/withoutAuthorization.js'
import { compose } from './compose.js'
import { executionRequest, SILENT, type Variables } from './executionRequest.js'
import type { MadeUpOptions } from './madeUpData.js'
import { type Asked, MadeUpSubgraph } from './madeUpSubgraph.js'

interface AnswerError {
  readonly message: string
  readonly path?: readonly (string | number)[]
  readonly extensions?: unknown
}

interface Executed {
  readonly data: string
  readonly errors: readonly AnswerError[]
  /** What was sent to which subgraph, without what is sent twice. */
  readonly fetched: readonly string[]
}

/** What is the same byte for byte. */
export interface Compared {
  readonly data: string
  /** Sorted, as they come when a subgraph answers and the specification gives them no order; positions in lists as `@`. */
  readonly errors: readonly string[]
  readonly fetched: readonly string[]
}

function textOf({ query, variables }: Asked, name: string): string {
  const { representations, ...others } = variables as { representations?: readonly unknown[] }
  const distinct = representations && [...new Set(representations.map(one => JSON.stringify(one)))]
  return JSON.stringify([name, query, others, distinct])
}

const errorText = ({ message, path, extensions }: AnswerError) => JSON.stringify([message, path, extensions])

const withoutPositions = ({ path, ...error }: AnswerError): AnswerError => ({
  ...error,
  ...(path && { path: path.map(key => (typeof key === 'number' ? '@' : key)) }),
})

/** Whether a value stands in the answer where something is said to have failed, or a list is too short for it. */
function hasValueAt(data: unknown, [key, ...others]: readonly (string | number)[]): boolean {
  if (key === undefined || typeof data !== 'object' || data === null) return data !== null
  if (Array.isArray(data)) return typeof key !== 'number' || key >= data.length || hasValueAt(data[key], others)
  return Object.hasOwn(data, key) && hasValueAt((data as Readonly<Record<string, unknown>>)[key], others)
}

/**
 * Our errors that stand neither where `@apollo/gateway` places them nor where the answer has no value. It takes positions among what
 * it asked for positions in the list, which is wrong beside an object that was not asked; everywhere else it is right.
 */
function misplaced(own: Executed, reference: Executed): readonly AnswerError[] {
  const known = new Set(reference.errors.map(errorText))
  const data = JSON.parse(own.data)
  return own.errors.filter(error => !known.has(errorText(error)) && hasValueAt(data, error.path ?? []))
}

async function executed(
  executor: Executor,
  sources: ReadonlyMap<string, MadeUpSubgraph>,
  request: ExecutionRequest,
  hidden: AnswerShape | null,
): Promise<Executed> {
  for (const source of sources.values()) source.asked.length = 0
  const result: GatewayExecutionResult = await executor.run(request, hidden, wholeAnswer)
  const fetched = [...sources].flatMap(([name, source]) => source.asked.map(asked => textOf(asked, name)))
  return { data: JSON.stringify(result.data), errors: result.errors ?? [], fetched: fetched.sort() }
}

const compared = ({ errors, ...others }: Executed): Compared => ({
  ...others,
  errors: errors.map(withoutPositions).map(errorText).sort(),
})

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

/** Our executor tells no subgraph what the client calls its operation; `@apollo/gateway` does where it is called something. */
const withoutNames = (document: DocumentNode): DocumentNode =>
  visit(document, { OperationDefinition: ({ name: _, ...operation }) => operation })

/**
 * The same subgraphs behind our executor and behind `@apollo/gateway`'s own.
 * @param composed the supergraph, when it is not to be composed from all that the subgraphs have
 */
export async function bothExecutors(
  subgraphs: Readonly<Record<string, string>>,
  options: MadeUpOptions,
  composed = compose(subgraphs).supergraph,
) {
  const supergraph = withoutAuthorization(parse(composed))
  const sources = new Map(Object.entries(subgraphs).map(([name, sdl]) => [name, new MadeUpSubgraph(sdl, options)]))
  const sourceOf = (name: string): SubgraphSource => sources.get(name)!
  const given = { supergraphSdl: supergraph, sourceOf, log: SILENT }
  const own = await ownExecutor(given)
  const reference = await apolloExecutor({ ...given, sourceOf: name => withoutInterfaceName(sources.get(name)!) })
  return {
    schema: own.schema,
    /** @param hidden what is refused in the answer, if anything is */
    async run(document: DocumentNode, variables: Variables = {}, hidden: AnswerShape | null = null) {
      const ask = (executor: Executor, asked: DocumentNode) =>
        executed(executor, sources, executionRequest(asked, variables, executor), hidden)
      const [ours, theirs] = [await ask(own, document), await ask(reference, withoutNames(document))]
      return { own: compared(ours), reference: compared(theirs), misplaced: misplaced(ours, theirs) }
    },
    stop: () => reference.stop(),
  }
}

export type BothExecutors = Awaited<ReturnType<typeof bothExecutors>>
