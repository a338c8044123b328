import { composeServices } from '@apollo/composition'
import { composeServices as composeElsewhere } from '@theguild/federation-composition'
import { lexicographicSortSchema, parse, printSchema } from 'graphql'

/** A subgraph's contract by its name. */
export type SubgraphSdls = Readonly<Record<string, string>>

export interface Contract {
  /** What the gateway loads: the federation's standard directives, nothing of our own. */
  readonly supergraph: string
  /** What its clients see. */
  readonly api: string
}

export const fail = (composer: string, errors: readonly { message: string }[] | undefined): never => {
  throw new Error(`${composer} refuses the subgraphs:\n- ${(errors ?? []).map(error => error.message).join('\n- ')}`)
}

/**
 * Composes the subgraphs with Apollo's composition, and again with The Guild's as a second opinion: both must accept them, so
 * that any router can take the supergraph.
 * @throws naming what composition refuses, e.g. a `@requires` of something its field's readers may not have
 */
export function compose(sdls: SubgraphSdls, urls: (name: string) => string): Contract {
  const services = Object.entries(sdls).map(([name, sdl]) => ({ name, url: urls(name), typeDefs: parse(sdl) }))
  const composed = composeServices(services)
  if (!composed.supergraphSdl) return fail('@apollo/composition', composed.errors)
  const second = composeElsewhere(services)
  if (!second.supergraphSdl) return fail('@theguild/federation-composition', second.errors)
  const api = lexicographicSortSchema(composed.schema.toAPISchema().toGraphQLJSSchema())
  return { supergraph: composed.supergraphSdl, api: printSchema(api) }
}
