import { type DocumentNode, type GraphQLSchema, parse, validate } from 'graphql'
import { wholeAnswer } from '../execute/executor.js'
import { WorkMemory } from '../memory/workMemory.js'
import type { AuthorizationOptions } from '../supergraph/generation.js'
import { SupergraphGateway } from '../supergraph/supergraphGateway.js'
import { compose } from './compose.js'
import { executionRequest, SILENT, type Variables } from './executionRequest.js'
import { MadeUpSubgraph } from './madeUpSubgraph.js'

export interface RuledAnswer {
  readonly data: unknown
  /** Paths of the errors, in their order. */
  readonly errorPaths: readonly (readonly (string | number)[])[]
}

export interface AskingViewer {
  /** Scopes of the viewer; null for nobody signed in. */
  readonly scopes: readonly string[] | null
  readonly variables?: Variables
  readonly operationName?: string
}

/** Everything between a valid operation and subgraphs that make their answers up, the rules of the subgraphs enforced. */
export async function ruledGateway(subgraphs: Readonly<Record<string, string>>, options: AuthorizationOptions = {}) {
  const { supergraph: supergraphSdl } = compose(subgraphs)
  const sources = new Map(
    Object.entries(subgraphs).map(([name, sdl]) => [name, new MadeUpSubgraph(sdl, { failing: 0 })]),
  )
  const gateway = new SupergraphGateway({
    supergraphSdl,
    sourceOf: name => sources.get(name)!,
    log: SILENT,
    memory: new WorkMemory(),
    ...options,
  })
  await gateway.load()
  const { schema } = gateway.current.executor
  return {
    schema,
    sources,
    /** @param document a text, or what was found valid before */
    async ask(
      document: DocumentNode | string,
      { scopes, variables = {}, operationName }: AskingViewer,
    ): Promise<RuledAnswer> {
      for (const source of sources.values()) source.forget()
      const parsed = typeof document === 'string' ? valid(document, schema) : document
      const asking = { schema, viewer: scopes && { scopes }, ...(operationName !== undefined && { operationName }) }
      const { data, errors = [] } = await gateway.current.answer(
        executionRequest(parsed, variables, asking),
        wholeAnswer,
      )
      return { data, errorPaths: errors.map(({ path = [] }) => path) }
    },
    /** How often any subgraph was asked for the last answer. */
    asked: () => [...sources.values()].flatMap(({ asked }) => asked).length,
    stop: () => gateway.stop(),
  }
}

function valid(text: string, schema: GraphQLSchema): DocumentNode {
  const document = parse(text)
  const [invalid] = validate(schema, document)
  if (invalid) throw invalid
  return document
}

export type RuledGateway = Awaited<ReturnType<typeof ruledGateway>>
