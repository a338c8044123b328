import type { GraphQLDataSourceProcessOptions } from '@apollo/gateway'
import type { GatewayGraphQLResponse } from '@apollo/server-gateway-interface'
import { buildSubgraphSchema } from '@apollo/subgraph'
import { type DocumentNode, execute, type GraphQLResolveInfo, type GraphQLSchema, parse } from 'graphql'
import type { SubgraphSource } from '../execute/executor.js'
import type { SubgraphFetch, UnreadAnswer } from '../execute/fetch/sender.js'
import { LARGE_BYTES } from '../execute/schedule/arrivals.js'
import { FEDERATION_LINK } from './compose.js'
import { kindOfMedium, MadeUpData, type MadeUpOptions, type Thing, thingFrom } from './madeUpData.js'
import { unreadAnswer } from './unreadAnswer.js'

const inSchema = (thing: Thing, schema: GraphQLSchema): Thing =>
  schema.getType(thing.__typename!) ? thing : { ...thing, __typename: 'M' }

/** The type that an object really has, where the subgraph knows it only by its interface. */
const concreteType = (typeName: string, { seed }: Thing) => (typeName === 'M' ? kindOfMedium(seed) : typeName)

function resolverOf(data: MadeUpData, resolved: Set<string>) {
  return (source: Thing, given: Record<string, unknown>, _: unknown, info: GraphQLResolveInfo) => {
    const { fieldName, returnType, schema, parentType } = info
    if (fieldName === '_entities') {
      return (given['representations'] as Record<string, string>[]).map(thingFrom).map(thing => inSchema(thing, schema))
    }
    resolved.add(`${concreteType(parentType.name, source)}.${fieldName}`)
    return data.valueOf({ source, fieldName, given, returnType, schema })
  }
}

export interface Asked {
  readonly query: string
  readonly variables: Record<string, unknown>
}

/** A subgraph in this process that answers everything from made-up data: the same answer whenever the same is asked. */
export class MadeUpSubgraph implements SubgraphSource {
  readonly asked: Asked[] = []
  /** `Type.field` of everything that was resolved, by the concrete type. */
  readonly resolved = new Set<string>()
  readonly schema: GraphQLSchema
  readonly #data: MadeUpData
  readonly #documents = new Map<string, DocumentNode>()

  constructor(
    sdl: string,
    readonly options: MadeUpOptions,
  ) {
    this.schema = buildSubgraphSchema([
      { typeDefs: parse(sdl.includes('@link(') ? sdl : FEDERATION_LINK + sdl), resolvers: {} },
    ])
    this.#data = new MadeUpData(options)
    // The library's own resolver waits for references; ours are made up at once, as everything else is.
    const { _entities: entities } = this.schema.getQueryType()!.getFields()
    if (entities) entities.resolve = undefined
  }

  /** Begins again with nothing asked. */
  forget(): void {
    this.asked.length = 0
    this.resolved.clear()
  }

  async process(options: GraphQLDataSourceProcessOptions): Promise<GatewayGraphQLResponse> {
    const { query, variables } = options.request
    return this.answer(JSON.parse(JSON.stringify({ query, variables })) as Asked)
  }

  // Where nothing fails, every other answer passes for one that is too long to be kept while others are fetched.
  async send({ body }: SubgraphFetch): Promise<UnreadAnswer> {
    const answer = this.answer(JSON.parse(body.toString()) as Asked)
    const isLong = this.options.failing === 0 && body.length % 2 === 0
    return unreadAnswer(answer, isLong ? LARGE_BYTES : 0)
  }

  answer(asked: Asked): GatewayGraphQLResponse {
    this.asked.push(asked)
    const result = execute({
      schema: this.schema,
      document: this.#documentOf(asked.query),
      rootValue: { seed: 'root' },
      variableValues: asked.variables,
      fieldResolver: resolverOf(this.#data, this.resolved),
      typeResolver: ({ __typename }: Thing) => __typename,
    })
    if ('then' in result) throw new Error('An answer that is still awaited would be compared as an empty one')
    return JSON.parse(JSON.stringify(result)) as GatewayGraphQLResponse
  }

  #documentOf(query: string): DocumentNode {
    const known = this.#documents.get(query) ?? parse(query)
    this.#documents.set(query, known)
    return known
  }
}
