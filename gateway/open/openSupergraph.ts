import { Supergraph } from '@apollo/federation-internals'
import { parse } from 'graphql'
import { securityNames } from '../src/authorize/policy/securityFeature.js'
import { withoutAuthorization } from '../src/supergraph/withoutAuthorization.js'

/** A supergraph as anybody may ask it. */
export interface OpenSupergraph {
  readonly supergraphSdl: string
  /** The addresses that it gives itself (`join__Graph`), by the name of the subgraph. */
  readonly urls: ReadonlyMap<string, string>
  /** It has rules about who may have what, and they are left out. */
  readonly hasRules: boolean
}

/** @throws UnsupportedSecurityFeature for a protection that cannot be left out, or Error when it is no supergraph */
export function openSupergraph(text: string): OpenSupergraph {
  const document = parse(text, { noLocation: true })
  const { authenticated, requiresScopes } = securityNames(document)
  const supergraphSdl = withoutAuthorization(document)
  const subgraphs = Supergraph.build(supergraphSdl).subgraphs().values()
  return {
    supergraphSdl,
    urls: new Map(subgraphs.map(({ name, url }) => [name, url])),
    hasRules: authenticated !== null || requiresScopes !== null,
  }
}
