import { createHash } from 'node:crypto'
import type { GraphQLDataSourceProcessOptions } from '@apollo/gateway'
import type { GatewayGraphQLResponse } from '@apollo/server-gateway-interface'
import { buildSubgraphSchema } from '@apollo/subgraph'
import {
  type DocumentNode,
  execute,
  type GraphQLNamedOutputType,
  type GraphQLOutputType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  isAbstractType,
  isEnumType,
  isListType,
  isNonNullType,
  isObjectType,
  isScalarType,
  parse,
} from 'graphql'
import type { SubgraphFetch } from '../execute/sender.js'
import type { SubgraphSource } from '../supergraph/executor.js'
import { FEDERATION_LINK } from './compose.js'

/** An object that any subgraph makes up in the same way from its seed. */
interface Thing {
  readonly seed: string
  readonly __typename?: string
}

const numberOf = (text: string) => createHash('md5').update(text).digest().readUInt32BE()

const SCALARS: Readonly<Record<string, (seed: string) => unknown>> = {
  Int: seed => numberOf(seed) % 100,
  Float: seed => (numberOf(seed) % 100) / 8,
  Boolean: seed => numberOf(seed) % 2 === 0,
  Stamp: seed => ({ at: numberOf(seed) % 100 }),
}

/** Few of each kind, so that the same one is met in several places. */
const thingOf = (typeName: string, seed: string): Thing => ({
  seed: `${typeName}/${numberOf(seed) % 4}`,
  __typename: typeName,
})

export interface MadeUpOptions {
  /** How many of a hundred fields fail. */
  readonly failing: number
}

class MadeUp {
  constructor(readonly options: MadeUpOptions) {}

  value(type: GraphQLOutputType, seed: string, schema: GraphQLSchema): unknown {
    if (isNonNullType(type)) return this.#present(type.ofType, seed, schema)
    return numberOf(`${seed}?`) % 6 === 0 ? null : this.#present(type, seed, schema)
  }

  fails(seed: string): boolean {
    return numberOf(`${seed}!`) % 100 < this.options.failing
  }

  #present(type: GraphQLOutputType, seed: string, schema: GraphQLSchema): unknown {
    if (isNonNullType(type)) return this.#present(type.ofType, seed, schema)
    if (!isListType(type)) return this.#named(type as GraphQLNamedOutputType, seed, schema)
    return Array.from({ length: numberOf(seed) % 4 }, (_, index) =>
      this.value(type.ofType, `${seed}[${index}]`, schema),
    )
  }

  // The interface of which a subgraph knows no implementation is the same as the one that the first subgraph knows.
  #named(type: GraphQLNamedOutputType, seed: string, schema: GraphQLSchema): unknown {
    if (isEnumType(type)) return type.getValues()[numberOf(seed) % type.getValues().length]!.name
    if (isScalarType(type)) return (SCALARS[type.name] ?? (() => seed))(seed)
    if (isAbstractType(type) && type.name !== 'M') {
      const names = schema.getPossibleTypes(type).map(({ name }) => name)
      return thingOf(names[numberOf(`${seed}#`) % names.length]!, seed)
    }
    const { seed: own } = thingOf(type.name, seed)
    return { seed: own, __typename: isObjectType(type) ? type.name : kindOfMedium(own) }
  }
}

const kindOfMedium = (seed: string) => (numberOf(seed) % 2 === 0 ? 'Book' : 'Film')

const idOf = (seed: string) => seed.split('/')[1]!

/** The same object, whichever key it is asked by. */
function thingFrom({ __typename = '', id, code, ...given }: Record<string, string>): Thing {
  const kind = ['M', 'Book', 'Film'].includes(__typename) ? 'M' : __typename
  const seed = `${kind}/${id ?? code?.slice(1)}`
  return { ...given, seed, __typename: __typename === 'M' ? kindOfMedium(seed) : __typename }
}

function resolverOf(madeUp: MadeUp) {
  return (source: Thing, given: Record<string, unknown>, _: unknown, info: GraphQLResolveInfo) => {
    const { fieldName, returnType, schema } = info
    if (fieldName === '_entities') {
      return (given['representations'] as Record<string, string>[]).map(thingFrom).map(thing => inSchema(thing, schema))
    }
    if (fieldName === 'id') return idOf(source.seed)
    if (fieldName === 'code') return `c${idOf(source.seed)}`
    const { base, size } = source as unknown as Record<string, unknown>
    const required = fieldName === 'derived' ? JSON.stringify([base, size]) : ''
    const seed = `${source.seed}.${fieldName}${JSON.stringify(given)}`
    if (fieldName === 'derived') return required
    if (madeUp.fails(seed)) throw new Error(`No ${fieldName}`)
    return madeUp.value(returnType, seed, schema)
  }
}

const inSchema = (thing: Thing, schema: GraphQLSchema): Thing =>
  schema.getType(thing.__typename!) ? thing : { ...thing, __typename: 'M' }

export interface Asked {
  readonly query: string
  readonly variables: Record<string, unknown>
}

/** A subgraph in this process that answers everything from made-up data: the same answer whenever the same is asked. */
export class MadeUpSubgraph implements SubgraphSource {
  readonly asked: Asked[] = []
  readonly #schema: GraphQLSchema
  readonly #madeUp: MadeUp
  readonly #documents = new Map<string, DocumentNode>()

  constructor(sdl: string, options: MadeUpOptions) {
    this.#schema = buildSubgraphSchema([
      { typeDefs: parse(sdl.includes('@link(') ? sdl : FEDERATION_LINK + sdl), resolvers: {} },
    ])
    this.#madeUp = new MadeUp(options)
    // The library's own resolver waits for references; ours are made up at once, as everything else is.
    const { _entities: entities } = this.#schema.getQueryType()!.getFields()
    if (entities) entities.resolve = undefined
  }

  async process(options: GraphQLDataSourceProcessOptions): Promise<GatewayGraphQLResponse> {
    const { query, variables } = options.request
    return this.answer(JSON.parse(JSON.stringify({ query, variables })) as Asked)
  }

  async send({ body }: SubgraphFetch): Promise<GatewayGraphQLResponse> {
    return this.answer(JSON.parse(body) as Asked)
  }

  answer(asked: Asked): GatewayGraphQLResponse {
    this.asked.push(asked)
    const result = execute({
      schema: this.#schema,
      document: this.#documentOf(asked.query),
      rootValue: { seed: 'root' },
      variableValues: asked.variables,
      fieldResolver: resolverOf(this.#madeUp),
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
