import { buildSubgraphSchema } from '@apollo/subgraph'
import { type GraphQLFormattedError, getOperationAST, graphql, parse } from 'graphql'
import { pino } from 'pino'
import { type ExecutionRequest, type SubgraphSource, wholeAnswer } from '../execute/executor.js'
import type { SubgraphFetch } from '../execute/fetch/sender.js'
import { ownExecutor } from '../execute/ownExecutor.js'
import { compose, FEDERATION_LINK } from './compose.js'
import type { SubgraphDefinition } from './gatewayUnderTest.js'
import { unreadAnswer } from './unreadAnswer.js'

/** Everything that was sent to a subgraph. */
export interface Sent {
  readonly subgraph: string
  readonly query: string
  readonly variables: Readonly<Record<string, unknown>>
  /** What of it only the plan needs; not said of what another executor sends. */
  readonly systemFields?: readonly string[]
}

/** Real subgraphs in this process. */
function sourcesOf(subgraphs: Readonly<Record<string, SubgraphDefinition>>, sent: Sent[]) {
  return (subgraph: string): SubgraphSource => {
    const { sdl, resolvers } = subgraphs[subgraph]!
    const schema = buildSubgraphSchema([{ typeDefs: parse(FEDERATION_LINK + sdl), resolvers }])
    const answer = async (query: string, variables: Sent['variables'], told: Pick<Sent, 'systemFields'> = {}) => {
      sent.push({ subgraph, query, variables, ...told })
      return JSON.parse(JSON.stringify(await graphql({ schema, source: query, variableValues: variables })))
    }
    return {
      process: ({ request: { query = '', variables = {} } }) => answer(query, variables),
      async send({ body, systemFields }: SubgraphFetch) {
        const { query, variables } = JSON.parse(body.toString()) as Sent
        return unreadAnswer(await answer(query, variables, { systemFields }))
      },
    }
  }
}

/** An executor over real subgraphs in this process. */
export async function federation(subgraphs: Readonly<Record<string, SubgraphDefinition>>) {
  const sdls = Object.entries(subgraphs).map(([name, { sdl }]) => [name, sdl])
  const { supergraph: supergraphSdl } = compose(Object.fromEntries(sdls))
  const sent: Sent[] = []
  const log = pino({ level: 'silent' })
  const executor = await ownExecutor({ supergraphSdl, sourceOf: sourcesOf(subgraphs, sent), log })
  return {
    sent,
    async ask(text: string, variables: Readonly<Record<string, unknown>> = {}) {
      const document = parse(text)
      const operation = getOperationAST(document)!
      const context = {} as ExecutionRequest['context']
      const { schema } = executor
      const asked = {
        document,
        operation,
        operationName: null,
        queryHash: text,
        schema,
        request: { variables },
        context,
      }
      const { data, errors } = await executor.run({ ...asked, source: text } as ExecutionRequest, null, wholeAnswer)
      const formatted: readonly GraphQLFormattedError[] | undefined = errors && JSON.parse(JSON.stringify(errors))
      return formatted ? { data, errors: formatted } : { data }
    },
  }
}
